"""The customer behind a lead: who owns it, and how far the relation has come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

import attrs

from crmcore import Customer, Lifecycle, Work
from crmcore_sfa.leads.records import Lead

_ORDER: list[Lifecycle] = [stage for stage in Lifecycle if stage is not Lifecycle.OTHER]


def advanced(customer: Customer, to: Lifecycle) -> Customer:
    """Return a customer in a later stage of its lifecycle; it never goes back, and *other* stays outside."""
    if customer.lifecycle is Lifecycle.OTHER or _ORDER.index(customer.lifecycle) >= _ORDER.index(to):
        return customer
    return attrs.evolve(customer, lifecycle=to)


def taken_along(
    work: Work, changes: Iterable[tuple[Lead, Lead]], known: Mapping[UUID, Customer] | None = None
) -> list[Lead]:
    """Let customers go with their leads to a new owner, and return the leads as they are to be saved.

    A customer goes along if nobody owns it, or if it came to the lead's owner in this way. One that somebody owns for
    another reason stays where it is.

    Args:
        work: acts as crmcore itself.
        changes: leads before and after.
        known: their customers, if they are at hand.
    """
    pairs: Sequence[tuple[Lead, Lead]] = list(changes)
    customers = known if known is not None else work.get_all(Customer, {after.customer_id for _, after in pairs})
    gone: dict[UUID, Customer] = {}
    found: list[Lead] = []
    for before, after in pairs:
        customer = customers.get(after.customer_id)
        along = customer is not None and customer.id not in gone and _goes_along(customer, before)
        if customer is not None and along and customer.owner_id != after.owner_id:
            gone[customer.id] = attrs.evolve(customer, owner_id=after.owner_id)
        with_customer = along and after.owner_id is not None
        found.append(
            after if with_customer is after.with_customer else attrs.evolve(after, with_customer=with_customer)
        )
    work.save_all(gone.values())
    return found


def _goes_along(customer: Customer, before: Lead) -> bool:
    return customer.owner_id is None or (before.with_customer and customer.owner_id == before.owner_id)
