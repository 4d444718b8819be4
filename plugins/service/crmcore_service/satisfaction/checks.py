"""What is objected to: answers off the scale, surveys that become another question, and hands in what verbs keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crmcore import Change, Objection, Work
from crmcore_service.satisfaction.records import Survey
from crmcore_service.satisfaction.scales import SCALES, allowed

ANSWER = ("score", "comment", "answered_at", "written_by_id")
"""What a customer says, and who wrote it down: the verb ``answer`` and the page of the link write it."""
KEPT = (*ANSWER, "customer_id", "contact_id", "ticket_id", "asked_at", "expires_at", "user_id")
"""Whom an answer is of, too, so that nobody passes it on to somebody else."""


def check_surveys(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Return the objections to changes of surveys."""
    for change in changes:
        survey = change.after
        if not isinstance(survey, Survey):
            continue
        if not work.actor.system:
            for field in ANSWER if change.before is None else KEPT:
                if getattr(survey, field) != getattr(change.before, field, None):
                    text = f"'{field}' is written by asking and answering, not by hand: see `crmcore survey`."
                    yield Objection("kept", field, text, survey.id)
        if change.before is not None and change.changed("kind"):
            text = "A survey stays the question that it was: ask a new one."
            yield Objection("kind", "kind", text, survey.id)
        if survey.score is not None and survey.score not in SCALES[survey.kind].scores():
            text = f"{survey.score} is no {survey.kind.value.upper()} score: it goes {allowed(survey.kind)}."
            yield Objection("score", "score", text, survey.id)
        if (survey.score is None) != (survey.answered_at is None):
            text = "A score and the time of the answer come together."
            yield Objection("answered", "answered_at", text, survey.id)
