"""What the journal says of surveys, for those who carry the question to the customer or act on the answer."""

from __future__ import annotations

from typing import ClassVar

import attrs

from crmcore import Event


@attrs.frozen(kw_only=True)
class SurveyAsked(Event):
    """A customer is to be asked; about the survey. Whoever sends it makes the link then, by ``Satisfaction.link``.

    The journal keeps no link, for whoever has it answers as the customer. ``survey`` is its kind (``csat``, ``nps``,
    ``ces``), ``contact_id`` the person to ask, or else the customer, ``number`` that of the ticket, if there is one.
    """

    kind: ClassVar[str] = "service.survey_asked"
    survey: str = ""
    language: str = ""
    contact_id: str = ""
    number: str = ""


@attrs.frozen(kw_only=True)
class SurveyAnswered(Event):
    """A customer answered, or changed the answer; about the survey."""

    kind: ClassVar[str] = "service.survey_answered"
    survey: str = ""
    number: str = ""
    score: int = 0
    comment: str = ""
