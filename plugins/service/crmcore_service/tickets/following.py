"""What follows from a verb of tickets in the same transaction: the clocks of service levels."""

from __future__ import annotations

from collections.abc import Sequence

from crmcore import Work
from crmcore_service.tickets.records import Ticket


def followed(work: Work, ticket: Ticket) -> Ticket:
    """Bring the clocks of a ticket in line with what was just done to it, and return the ticket."""
    followed_all(work, [ticket])
    return ticket


def followed_all(work: Work, tickets: Sequence[Ticket]) -> None:
    """Do the same for many at once."""
    # Here and not above: service levels are about tickets, and import them.
    from crmcore_service.levels import keep

    keep(work, tickets)
