"""``[plugins.service]``, as far as it is about tickets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from crmcore import Work
from crmcore_service.tickets.records import Level, Priority, Ticket

HIGH, MEDIUM, LOW = Level.HIGH, Level.MEDIUM, Level.LOW

Matrix = dict[Level, dict[Level, Priority]]
"""Impact, then urgency, to priority."""

ITIL: Matrix = {
    HIGH: {HIGH: Priority.CRITICAL, MEDIUM: Priority.HIGH, LOW: Priority.MODERATE},
    MEDIUM: {HIGH: Priority.HIGH, MEDIUM: Priority.MODERATE, LOW: Priority.LOW},
    LOW: {HIGH: Priority.MODERATE, MEDIUM: Priority.LOW, LOW: Priority.LOW},
}
"""The usual matrix of ITIL, with the two lowest of its five priorities in one."""


class TicketSettings(BaseModel):
    """The keys of ``[plugins.service]`` that are about tickets."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    priorities: Matrix = Field(default_factory=lambda: dict(ITIL))
    """By impact and urgency; a row that is given replaces that row."""
    skills: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    """By category, the skills that a ticket of it asks for."""
    reopen_days: Annotated[int, Field(ge=0, le=3_650)] = 7
    """For so many days a reply of the customer opens a ticket again; later it becomes a new one that follows it up."""
    answers: Mapping[str, str] = Field(default_factory=dict)
    """Saved answers by name; ``{requester}``, ``{number}``, ``{title}`` and ``{agent}`` are filled in."""

    @model_validator(mode="before")
    @classmethod
    def _fill_rows(cls, given: Any) -> Any:
        if isinstance(given, dict) and isinstance(rows := given.get("priorities"), dict):
            return {**given, "priorities": {**ITIL, **rows}}
        return given

    @model_validator(mode="after")
    def _check(self) -> Self:
        for impact, row in self.priorities.items():
            if missing := [level.value for level in Level if level not in row]:
                raise ValueError(f"priorities.{impact.value} says nothing of the urgency {', '.join(missing)}")
        for name, text in self.answers.items():
            try:
                text.format(**dict.fromkeys(ANSWER_FIELDS, ""))
            except (KeyError, IndexError, ValueError, AttributeError) as error:
                known = ", ".join(f"{{{field}}}" for field in ANSWER_FIELDS)
                raise ValueError(f"answers.{name} cannot be filled in: {error}; there are {known}") from None
        return self

    def priority_of(self, impact: Level, urgency: Level) -> Priority:
        """Return the priority that impact and urgency give."""
        return self.priorities[impact][urgency]

    def skills_of(self, ticket: Ticket) -> frozenset[str]:
        """Return the skills that a ticket asks for, by itself and by its category."""
        return frozenset(ticket.skills) | frozenset(self.skills.get(ticket.category or "", ()))


ANSWER_FIELDS = ("requester", "number", "title", "agent")


def settings_of(work: Work) -> TicketSettings:
    """Return the settings in force."""
    from crmcore_service.config import ServiceConfig

    return work.settings(ServiceConfig)
