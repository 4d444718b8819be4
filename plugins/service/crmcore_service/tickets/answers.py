"""Saved answers: texts of ``[plugins.service.answers]`` with the few words filled in that differ."""

from __future__ import annotations

from crmcore import Customer, Work
from crmcore.errors import Invalid, nearest
from crmcore_service.tickets.records import Ticket
from crmcore_service.tickets.settings import settings_of


def filled(work: Work, ticket: Ticket, name: str) -> str:
    """Return a saved answer as it goes to the requester of a ticket.

    Raises:
        Invalid: there is no answer of that name.
    """
    answers = settings_of(work).answers
    if name not in answers:
        raise Invalid(f"There is no saved answer '{name}'.{nearest(name, answers)}", allowed=tuple(answers))
    requester = work.get(Customer, ticket.contact_id or ticket.customer_id)
    return answers[name].format(
        requester=requester.given_name or requester.name, number=ticket.number or "", title=ticket.title,
        agent=work.actor.name,
    )  # fmt: skip
