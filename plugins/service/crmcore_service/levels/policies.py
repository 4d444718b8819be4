"""Which policies match tickets, and which one counts: the first in ``crm.toml`` whose rules hold.

Rules are asked as whoever keeps the clocks, since they may read what the actor may not. The actor is told of them as
far as they read what the actor may read as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import attrs

from crmcore import Action, Customer, Record, Work
from crmcore.errors import Invalid, RuleError
from crmcore.rules import compile_rule
from crmcore.work.checks import unrestricted
from crmcore.work.facts import statement_of
from crmcore.work.guard import check
from crmcore.work.variables import variables_of
from crmcore_service.levels.settings import Policy, settings_of
from crmcore_service.tickets.records import Ticket


@attrs.frozen
class Match:
    """How one policy stands to one ticket; the two answers are None where it asks nothing, or where that is hidden.

    Attributes:
        hidden: which of its rules, ``when`` and ``customer``, read what the actor may not read.
    """

    policy: Policy
    ticket: bool | None
    customer: bool | None
    hidden: tuple[str, ...] = ()

    @property
    def matches(self) -> bool | None:
        """True if all holds that the policy asks for; None if that is hidden."""
        if self.ticket is False or self.customer is False:
            return False
        return None if self.hidden else True


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


def as_seen(work: Work, ticket: Ticket, found: Sequence[Match]) -> list[Match]:
    """Return what the actor, who may read the ticket, may know of how policies stand to it."""
    may = work.may_read(Customer)
    read = may and bool(work.get_all(Customer, [ticket.customer_id]))
    seen: list[Match] = []
    for match in found:
        policy, hidden = match.policy, list[str]()
        if policy.when is not None and not _open_to(work, Ticket, policy.when):
            hidden.append("when")
        if policy.customer is not None and not (read and _open_to(work, Customer, policy.customer)):
            hidden.append("customer")
        of_ticket = None if "when" in hidden else match.ticket
        of_customer = None if "customer" in hidden else match.customer
        seen.append(Match(policy, of_ticket, of_customer, tuple(hidden)))
    return seen


def _open_to(work: Work, cls: type[Record], text: str) -> bool:
    """True if a rule reads nothing that the actor may not read, whatever there is: so this itself tells nothing.

    A fact is open to whoever may read every record and every field that it is worked out from.
    """
    registry, access, now = work.context.registry, work.access, work.by_firm(work.now)
    kind = registry.type_of(cls)
    try:
        rule = compile_rule(text, variables_of(registry, kind, access.hidden(kind)))
        read = {path.partition(".")[2] for path in rule.names}
        facts = [statement_of(fact, now, registry) for fact in registry.facts_of(kind) if fact.name in read]
        sources = set[str]().union(*(check(statement, access) for statement in facts))
    except (RuleError, Invalid):
        return False  # a hidden field is an unknown name to rules and statements
    return all(unrestricted(work, registry.named_type(name), Action.READ) for name in sources)
