"""Which questions stand: the same is asked once, so that nobody answers beside the customer, and none counts twice."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from crmcore import Customer, Work
from crmcore.errors import Invalid
from crmcore_service.satisfaction.records import Survey, SurveyKind
from crmcore_service.satisfaction.scales import SCALES
from crmcore_service.tickets.records import Ticket

_survey = Survey.t.c

Question = tuple[UUID | None, UUID, SurveyKind]


def question_of(survey: Survey) -> Question:
    """Return what makes two surveys the same question: the ticket, the person, the kind."""
    return survey.ticket_id, survey.contact_id or survey.customer_id, survey.kind


def asked_before(work: Work, drafts: Sequence[Survey]) -> dict[Question, Survey]:
    """Return the surveys that stand in the place of new ones: what was asked, and can still be answered.

    About a ticket an answer stands for good, about no ticket until its link has expired.

    Raises:
        Invalid: one of them is answered.
    """
    tickets = {draft.ticket_id for draft in drafts if draft.ticket_id is not None}
    alone = {draft.contact_id or draft.customer_id for draft in drafts if draft.ticket_id is None}
    # Two who ask at once come one after the other: what is read next stands.
    work.lock(Ticket, tickets)
    work.lock(Customer, alone)
    wanted = {question_of(draft) for draft in drafts}
    about_none = _survey.ticket_id.is_(None) & (_survey.contact_id.in_(alone) | _survey.customer_id.in_(alone))
    stands = (_survey.expires_at > work.now) | (_survey.ticket_id.is_not(None) & _survey.answered_at.is_not(None))
    found: dict[Question, Survey] = {}
    for survey in work.each(Survey, (_survey.ticket_id.in_(tickets)) | about_none, stands):
        question = question_of(survey)
        if question not in wanted:
            continue
        if survey.score is not None:
            raise Invalid(
                f"This is answered: {survey.kind.value.upper()} {survey.score} of {SCALES[survey.kind].highest}, "
                f"survey {survey.id}.",
                todo="The customer may change the answer by the link that it has, until the survey expires.",
            )
        found[question] = survey
    return found
