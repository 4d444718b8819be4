"""What is objected to: answers that are not on the scale, and surveys that become another question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crmcore import Change, Objection, Work
from crmcore_service.satisfaction.records import Survey
from crmcore_service.satisfaction.scales import SCALES, allowed


def check_surveys(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Return the objections to changes of surveys."""
    for change in changes:
        survey = change.after
        if not isinstance(survey, Survey):
            continue
        if change.before is not None and change.changed("kind"):
            text = "A survey stays the question that it was: ask a new one."
            yield Objection("kind", "kind", text, survey.id)
        if survey.score is not None and survey.score not in SCALES[survey.kind].scores():
            text = f"{survey.score} is no {survey.kind.value.upper()} score: it goes {allowed(survey.kind)}."
            yield Objection("score", "score", text, survey.id)
        if (survey.score is None) != (survey.answered_at is None):
            text = "A score and the time of the answer come together."
            yield Objection("answered", "answered_at", text, survey.id)
