"""An answer as an interaction, so that the timeline tells it also when this plugin is gone."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from crmcore import Direction, Interaction, InteractionKind, schema_of
from crmcore_service.satisfaction.records import Survey, SurveyKind
from crmcore_service.satisfaction.scales import SCALES
from crmcore_service.tickets.kinds import ANSWERED
from crmcore_service.tickets.records import Ticket

_SUMMARY = 300


class Answered(BaseModel):
    """The answer to a survey."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    survey: SurveyKind
    score: int
    comment: str = ""


KINDS = (InteractionKind(ANSWERED, "Survey answered", Answered),)


def interaction_of(survey: Survey, before: Survey, written_by: str | None) -> Interaction:
    """Return the interaction that tells an answer: ``CSAT 5 of 5 (written down by Mia): Quick and clear``.

    Args:
        written_by: the name of whoever wrote it down; None if the customer gave it by the link.
    """
    summary = f"{survey.kind.value.upper()} {survey.score} of {SCALES[survey.kind].highest}"
    if before.score is not None and before.score != survey.score:
        summary += f" instead of {before.score}"
    if written_by is not None:
        summary += f" (written down by {written_by})"
    if survey.comment:
        summary += f": {' '.join(survey.comment.split())}"
    about = (Ticket, survey.ticket_id) if survey.ticket_id is not None else (Survey, survey.id)
    return Interaction(
        kind=ANSWERED,
        summary=summary[:_SUMMARY],
        direction=Direction.IN,
        # Nobody, if the customer gave it: so what one of us wrote is told from what the customer did.
        user_id=survey.written_by_id,
        record_type=schema_of(about[0]).name,
        record_id=about[1],
        payload={"survey": survey.kind.value, "score": survey.score, "comment": survey.comment or ""},
    )
