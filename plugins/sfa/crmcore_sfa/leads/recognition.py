"""Which stored customers inquiries come from: by their contact points, then by whoever else can tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, CustomerKind, Identity, IdentityKind, Work
from crmcore.errors import NotFound
from crmcore_sfa.leads.collisions import Form, forms_of

_OUTWEIGHS = 100
"""An external identity is unique, so it says more than all that families and offices share."""


@attrs.frozen(kw_only=True)
class Inquiry:
    """What came in: who asks, how to reach them, and what about.

    Attributes:
        customer: as the asker described it, or one that is stored.
        title: what the lead is called.
        email, phone, domain, external: contact points, as for ``work.identify``.
        fields: further fields of the lead, such as ``source``; with ``owner_id`` or ``pool`` no rule is asked.
    """

    customer: Customer
    title: str
    email: str | None = None
    phone: str | None = None
    domain: str | None = None
    external: str | None = None
    fields: Mapping[str, Any] = attrs.field(factory=dict)

    @property
    def points(self) -> Iterator[tuple[IdentityKind, str]]:
        """The contact points that are given."""
        for kind in IdentityKind:
            value: str | None = getattr(self, kind.value)
            if value:
                yield kind, value

    def forms(self) -> frozenset[Form]:
        """Return the contact points in the form in which they are compared.

        Raises:
            Invalid: something that is no address or number.
        """
        return forms_of({kind.value: value for kind, value in self.points})


def recognized(work: Work, inquiries: Sequence[Inquiry]) -> list[Customer]:
    """Return for each inquiry the stored customer that it comes from, or else the one that it describes.

    Two inquiries of one call with a contact point in common come from one customer. Only customers that the actor may
    read are recognized; a person is never taken for an organization, and a domain says nothing about a person.

    Raises:
        Invalid: a contact point that is none.
        NotFound: a stored customer that the actor may not read.
    """
    telling = [_telling(inquiry) for inquiry in inquiries]
    hits = _hits(work, {form for forms in telling for form in forms})
    counted = [Counter[UUID]() for _ in inquiries]
    for count, forms in zip(counted, telling, strict=True):
        for form in forms:
            for id in hits.get(form, ()):
                count[id] += _OUTWEIGHS if form[0] == IdentityKind.EXTERNAL else 1
    given = {one.customer.id for one in inquiries if one.customer.version}
    stored = work.get_all(Customer, {*given, *(id for count in counted for id in count)})
    if missing := given - stored.keys():
        raise NotFound(f"There is no customer {min(missing)} that this actor may read.")
    found = [
        stored[one.customer.id] if one.customer.version else _best(one.customer, count, stored)
        for one, count in zip(inquiries, counted, strict=True)
    ]
    _ask_others(work, inquiries, found)
    return list(_one_for_each(inquiries, telling, found))


def _telling(inquiry: Inquiry) -> frozenset[Form]:
    """Return the forms that say who it is."""
    of_a_person = inquiry.customer.kind is CustomerKind.PERSON
    return frozenset(f for f in inquiry.forms() if not (of_a_person and f[0] == IdentityKind.DOMAIN))


def _hits(work: Work, forms: set[Form]) -> dict[Form, list[UUID]]:
    face = Identity.t.c
    found: dict[Form, list[UUID]] = {}
    if forms:
        statement = sa.select(face.kind, face.normalized, face.customer_id).order_by(face.customer_id)
        values = sorted({value for _, value in forms})
        for kind, form, id in work.select(statement.where(face.normalized.in_(values))):
            found.setdefault((kind, form), []).append(id)
    return found


def _best(described: Customer, count: Counter[UUID], stored: Mapping[UUID, Customer]) -> Customer | None:
    """Return the customer of the same kind with most in common; of several the one of that name, then the oldest."""
    same = [(n, stored[id]) for id, n in count.items() if id in stored and stored[id].kind is described.kind]
    if not same:
        return None
    name = described.name.casefold()
    return min(same, key=lambda one: (-one[0], one[1].name.casefold() != name, one[1].id))[1]


def _ask_others(work: Work, inquiries: Sequence[Inquiry], found: list[Customer | None]) -> None:
    """Let plugins that recognize customers by other means say who the rest is."""
    match = work.context.decisions.match_customer()
    rest = [n for n, customer in enumerate(found) if customer is None]
    if match is None or not rest:
        return
    for n, customer in zip(rest, match(work, [inquiries[n].customer for n in rest]), strict=True):
        found[n] = customer


def _one_for_each(
    inquiries: Sequence[Inquiry], telling: Sequence[frozenset[Form]], found: Sequence[Customer | None]
) -> Iterator[Customer]:
    met: dict[tuple[CustomerKind, Form], Customer] = {}
    for inquiry, forms, stored in zip(inquiries, telling, found, strict=True):
        kind = inquiry.customer.kind
        met_before = (met[kind, form] for form in sorted(forms) if (kind, form) in met)
        customer = stored or next(met_before, inquiry.customer)
        met.update({(kind, form): customer for form in forms})
        yield customer
