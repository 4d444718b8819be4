"""Capturing leads: who it is, whom it goes to, and who works on that customer already; many at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

import attrs

from crmcore import NOBODY, Customer, IdentityKind, Lifecycle, Work
from crmcore_sfa.leads.collisions import Sought, at_work
from crmcore_sfa.leads.customers import advanced
from crmcore_sfa.leads.placing import place
from crmcore_sfa.leads.recognition import Inquiry, recognized
from crmcore_sfa.leads.records import Lead
from crmcore_sfa.leads.rights import CAPTURE, COLLISIONS, PLACE

CHUNK = 1_000
Point = tuple[Customer, IdentityKind, str]


@attrs.frozen
class Captured:
    """What became of an inquiry.

    Attributes:
        lead: the new lead.
        customer: who it is, as stored before the lead's owner got it.
        known: the customer was there already.
        collisions: the names of others who work on this customer already.
    """

    lead: Lead
    customer: Customer
    known: bool
    collisions: tuple[str, ...]


def capture_all(work: Work, inquiries: Iterable[Inquiry]) -> list[Captured]:
    """Capture leads; see ``Leads.capture_all``."""
    everything = list(inquiries)
    captured: list[Captured] = []
    # All of them or none, also for somebody who catches the error.
    with work.savepoint():
        for start in range(0, len(everything), CHUNK):
            captured += _capture(work, everything[start : start + CHUNK])
    return captured


def _capture(work: Work, inquiries: Sequence[Inquiry]) -> list[Captured]:
    customers = recognized(work, inquiries)
    described = {inquiry.customer.id for inquiry in inquiries if not inquiry.customer.version}
    new = {c.id: c for c in customers if c.id in described}
    leads = [
        Lead(customer_id=customer.id, title=inquiry.title, touched_at=work.now, **inquiry.fields)
        for inquiry, customer in zip(inquiries, customers, strict=True)
    ]
    leads = _placed(work, leads, {c.id: c for c in customers})
    owners = _owners_to_be(work, leads, {c.id: c for c in customers})
    stored = {c.id: c for c in customers} | _added(work, new.values(), owners)
    points: list[Point] = [
        (stored[c.id], *point) for i, c in zip(inquiries, customers, strict=True) for point in i.points
    ]
    work.identify_all(p for p in points if p[0].id in new)
    collisions = _collisions(work, inquiries, customers)
    leads = work.add_all(_flagged(leads, owners))
    _settle(work, stored, owners, [p for p in points if p[0].id not in new])
    return [
        Captured(lead, stored[lead.customer_id], lead.customer_id not in new, names)
        for lead, names in zip(leads, collisions, strict=True)
    ]


def _placed(work: Work, leads: Sequence[Lead], known: Mapping[UUID, Customer]) -> list[Lead]:
    """Let the rules say whom the leads go to for which the inquiry does not say it."""
    found = [attrs.evolve(lead, owner_id=NOBODY) if lead.pool and lead.owner_id is None else lead for lead in leads]
    open_ones = [n for n, lead in enumerate(found) if lead.owner_id is None]
    if open_ones and work.access.may(PLACE):
        with work.as_system("assign leads", by=PLACE):
            placements = place(work, [found[n] for n in open_ones], known)
        for n, placement in zip(open_ones, placements, strict=True):
            found[n] = placement.of(found[n], nobody=NOBODY)
    # Where no rule holds, a lead belongs to whoever captures it.
    mine = work.actor.id or NOBODY
    return [attrs.evolve(lead, owner_id=mine) if lead.owner_id is None else lead for lead in found]


def _owners_to_be(work: Work, leads: Sequence[Lead], customers: Mapping[UUID, Customer]) -> dict[UUID, UUID | None]:
    """Return for each customer that nobody owns who shall: the owner of its first lead."""
    owners: dict[UUID, UUID | None] = {}
    for lead in leads:
        if customers[lead.customer_id].owner_id is None:
            owners.setdefault(lead.customer_id, None if lead.owner_id == NOBODY else lead.owner_id)
    return owners


def _added(work: Work, new: Iterable[Customer], owners: Mapping[UUID, UUID | None]) -> dict[UUID, Customer]:
    """Add customers as the actor, who may give them to nobody else: see :func:`_settle`."""
    to_self = work.actor.id
    made = [
        attrs.evolve(c, owner_id=owners[c.id] if work.actor.system else to_self) if c.id in owners else c for c in new
    ]
    return {c.id: c for c in work.add_all(made)}


def _collisions(work: Work, inquiries: Sequence[Inquiry], customers: Sequence[Customer]) -> list[tuple[str, ...]]:
    if not work.access.may(COLLISIONS):
        return [()] * len(inquiries)
    pairs = zip(inquiries, customers, strict=True)
    return at_work(work, [Sought(frozenset({c.id}), i.forms()) for i, c in pairs])


def _flagged(leads: Iterable[Lead], owners: Mapping[UUID, UUID | None]) -> list[Lead]:
    """Mark the leads whose owners get the customer with them: the first of each customer."""
    flagged: list[Lead] = []
    met: set[UUID] = set()
    for lead in leads:
        first = lead.customer_id in owners and lead.customer_id not in met
        met.add(lead.customer_id)
        along = first and owners[lead.customer_id] is not None
        flagged.append(attrs.evolve(lead, with_customer=True) if along else lead)
    return flagged


def _settle(
    work: Work, customers: Mapping[UUID, Customer], owners: Mapping[UUID, UUID | None], points: Sequence[Point]
) -> None:
    """Hand customers to the owners of their leads, and note what is new of those that were known."""
    changed = []
    for customer in customers.values():
        after = advanced(customer, Lifecycle.LEAD)
        if customer.id in owners and customer.owner_id != owners[customer.id]:
            after = attrs.evolve(after, owner_id=owners[customer.id])
        if after is not customer:
            changed.append(after)
    if changed or points:
        with work.as_system("capture leads", by=CAPTURE):
            work.save_all(changed)
            work.identify_all(points)
