"""Which policies match tickets, and which one counts: the first in ``crm.toml`` whose rules hold."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import attrs

from crmcore import Customer, Work
from crmcore_service.levels.settings import Policy, settings_of
from crmcore_service.tickets.records import Ticket


@attrs.frozen
class Match:
    """How one policy stands to one ticket; the two answers are None where it asks nothing."""

    policy: Policy
    ticket: bool | None
    customer: bool | None

    @property
    def matches(self) -> bool:
        """True if all holds that the policy asks for."""
        return self.ticket is not False and self.customer is not False


def matches(work: Work, tickets: Sequence[Ticket]) -> dict[UUID, list[Match]]:
    """Return, by ticket, how each policy stands to it, in order.

    Each rule is asked once for all tickets; fields cost no statement, and each fact that a rule reads costs one.
    """
    found: dict[UUID, list[Match]] = {ticket.id: [] for ticket in tickets}
    policies = settings_of(work).policies
    customers: Sequence[Customer] = ()
    if any(policy.customer for policy in policies):
        customers = list(work.get_all(Customer, {ticket.customer_id for ticket in tickets}).values())
    for policy in policies:
        of_ticket = None if policy.when is None else work.holds(policy.when, tickets)
        of_customer = None
        if policy.customer is not None:
            holds = work.holds(policy.customer, customers)
            of_customer = dict(zip((c.id for c in customers), holds, strict=True))
        for n, ticket in enumerate(tickets):
            match = Match(
                policy,
                None if of_ticket is None else of_ticket[n],
                None if of_customer is None else of_customer.get(ticket.customer_id, False),
            )
            found[ticket.id].append(match)
    return found


def chosen(found: Sequence[Match]) -> Policy | None:
    """Return the policy that counts: the first that matches."""
    return next((match.policy for match in found if match.matches), None)
