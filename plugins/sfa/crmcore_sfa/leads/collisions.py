"""Whether somebody already works on a customer: the names of those who do, and no more.

Whoever asks may not be allowed to see the customer, lead or deal in question. So the question is answered as crmcore
itself, and what leaves this module are names of users alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, Identity, IdentityKind, Relation, RelationKind, User, Work
from crmcore.errors import Invalid, nearest
from crmcore.work.contact import normalize
from crmcore_sfa.leads.records import Lead
from crmcore_sfa.leads.rights import COLLISIONS
from crmcore_sfa.records import Opportunity

Form = tuple[str, str]
"""The kind of an identity, and its value in the form in which two spellings are equal."""


@attrs.frozen
class Sought:
    """Whom the question is about: customers that are stored, and ways to recognize others."""

    ids: frozenset[UUID] = frozenset()
    forms: frozenset[Form] = frozenset()


def forms_of(identities: Mapping[str, str]) -> frozenset[Form]:
    """Return identities by kind in the form in which they are compared.

    Raises:
        Invalid: an unknown kind, or something that is no address or number.
    """
    known = [kind.value for kind in IdentityKind]
    for kind in identities:
        if kind not in known:
            raise Invalid(f"There is no identity '{kind}'.{nearest(kind, known)}", allowed=known)
    return frozenset((kind, normalize(IdentityKind(kind), value)) for kind, value in identities.items())


def with_domains(forms: Iterable[Form]) -> set[Form]:
    """Return forms with the domains of the e-mail addresses among them, by which an organization is known."""
    found = set(forms)
    return found | {(IdentityKind.DOMAIN.value, value.rpartition("@")[2]) for kind, value in found if kind == "email"}


def at_work(work: Work, sought: Sequence[Sought]) -> list[tuple[str, ...]]:
    """Return for each question the names of the others who work on that customer, in alphabetical order.

    Somebody works on a customer who owns it, or an open lead or deal of it; or who does so with the organization that
    the person works for, or with another customer of the same e-mail address, phone number or domain. Users who have
    left work on nothing.
    """
    asking = work.actor.id
    with work.as_system("look for collisions", by=COLLISIONS):
        near = _near(work, sought)
        owners = _owners(work, {id for ids in near for id in ids})
        people = {o for found in owners.values() for o in found} - {asking}
        names = {u.id: u.name for u in work.get_all(User, people).values() if u.active}
    return [
        tuple(sorted({names[o] for id in ids for o in owners.get(id, ()) if o in names})) for ids in near
    ]  # fmt: skip


def _near(work: Work, sought: Sequence[Sought]) -> list[set[UUID]]:
    """Return for each question the customers that count as the same or belong to it."""
    face = Identity.t.c
    known = {id for one in sought for id in one.ids}
    own: dict[UUID, set[Form]] = {}
    for id, kind, form in work.select(
        sa.select(face.customer_id, face.kind, face.normalized).where(face.customer_id.in_(list(known)))
    ):
        own.setdefault(id, set()).add((kind, form))
    forms = [with_domains({*one.forms, *(f for id in one.ids for f in own.get(id, ()))}) for one in sought]
    alike = _customers_with(work, {form for some in forms for form in some})
    near = [{*one.ids, *(id for f in some for id in alike.get(f, ()))} for one, some in zip(sought, forms, strict=True)]
    employers = _employers(work, {id for ids in near for id in ids})
    return [{*ids, *(boss for id in ids for boss in employers.get(id, ()))} for ids in near]


def _customers_with(work: Work, forms: set[Form]) -> dict[Form, set[UUID]]:
    face = Identity.t.c
    found: dict[Form, set[UUID]] = {}
    statement = sa.select(face.kind, face.normalized, face.customer_id)
    for kind, form, id in work.select(statement.where(face.normalized.in_(sorted({value for _, value in forms})))):
        found.setdefault((kind, form), set()).add(id)
    return found


def _employers(work: Work, ids: set[UUID]) -> dict[UUID, set[UUID]]:
    face = Relation.t.c
    found: dict[UUID, set[UUID]] = {}
    statement = sa.select(face.from_id, face.to_id).where(
        face.from_id.in_(list(ids)),
        face.kind == RelationKind.WORKS_FOR.value,
        sa.or_(face.until.is_(None), face.until >= work.today),
    )
    for person, organization in work.select(statement):
        found.setdefault(person, set()).add(organization)
    return found


def _owners(work: Work, ids: set[UUID]) -> dict[UUID, set[UUID]]:
    """Return the owners of customers, and of their open leads and deals."""
    customer, wanted = Customer.t.c, list(ids)
    rows: list[Any] = work.select(sa.select(customer.id, customer.owner_id).where(customer.id.in_(wanted)))
    for face in (Lead.t.c, Opportunity.t.c):
        open_ones = sa.and_(face.customer_id.in_(wanted), face.closed_on.is_(None))
        rows += work.select(sa.select(face.customer_id, face.owner_id).where(open_ones).distinct())
    found: dict[UUID, set[UUID]] = {}
    for id, owner in rows:
        if owner is not None:
            found.setdefault(id, set()).add(owner)
    return found
