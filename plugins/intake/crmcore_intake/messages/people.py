"""Who is who: the users, customers and organizations behind the addresses of a chunk of messages, found at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, CustomerKind, Identity, IdentityKind, Relation, RelationKind, User, Work
from crmcore_intake.messages.message import Person

_AT_ONCE = 1_000


@attrs.frozen(eq=False)
class People:
    """What the store knows of some addresses, as far as the actor may read it.

    Attributes:
        users: our own people, by address.
        customers: by address; several may share one, the oldest identity first.
        employers: the one organization that a domain belongs to, by domain.
    """

    users: Mapping[str, UUID]
    customers: Mapping[str, tuple[Customer, ...]]
    employers: Mapping[str, Customer]

    @classmethod
    def find(cls, work: Work, people: Iterable[Person], freemail: Collection[str]) -> People:
        """Look up all addresses, and the domains of those that are no provider's."""
        emails = {person.email for person in people}
        domains = {d for email in emails for d in _domains(email.rpartition("@")[2]) if d not in freemail}
        customers = _identified(work, IdentityKind.EMAIL, emails)
        organizations = {
            domain: [c for c in found if c.kind is CustomerKind.ORGANIZATION]
            for domain, found in _identified(work, IdentityKind.DOMAIN, domains).items()
        }
        return cls(
            _users(work, emails),
            customers,
            {domain: found[0] for domain, found in organizations.items() if len(found) == 1},
        )

    def employer_of(self, person: Person) -> Customer | None:
        """Return the organization to which the domain of an address, or one above it, belongs."""
        return next((self.employers[d] for d in _domains(person.domain) if d in self.employers), None)


def _domains(domain: str) -> Iterator[str]:
    """Yield a domain and those above it, a top-level domain excepted."""
    labels = domain.split(".")
    for start in range(max(len(labels) - 1, 1)):
        yield ".".join(labels[start:])


def _some(values: Iterable[str]) -> Iterator[list[str]]:
    ordered = sorted(values)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]


def _users(work: Work, emails: Iterable[str]) -> dict[str, UUID]:
    face = User.t.c
    lowered = sa.func.lower(face.email)
    return {
        email.casefold(): id
        for some in _some(emails)
        for email, id in work.select(sa.select(face.email, face.id).where(lowered.in_(some)).order_by(face.id.desc()))
    }


def _identified(work: Work, kind: IdentityKind, values: Iterable[str]) -> dict[str, tuple[Customer, ...]]:
    face = Identity.t.c
    ids: dict[str, list[UUID]] = defaultdict(list)
    for some in _some(values):
        statement = sa.select(face.normalized, face.customer_id).where(
            face.kind == kind.value, face.normalized.in_(some)
        )
        for value, id in work.select(statement.order_by(face.id)):
            ids[value].append(id)
    known = work.get_all(Customer, dict.fromkeys(id for found in ids.values() for id in found)) if ids else {}
    return {value: tuple(known[id] for id in dict.fromkeys(found) if id in known) for value, found in ids.items()}


@attrs.frozen(eq=False)
class Newcomer:
    """A person to be made, because a message names somebody who is no customer, and the row that named it first."""

    person: Person
    customer: Customer
    employer: Customer | None
    row: int
    line: int

    @classmethod
    def of(cls, person: Person, employer: Customer | None, row: int, line: int) -> Newcomer:
        """Return the prospect that an address stands for; without a name the address is its name."""
        customer = Customer.person(name=person.name or person.email, roles=("prospect",))
        return cls(person, customer, employer, row, line)


def store(work: Work, newcomers: Sequence[Newcomer]) -> dict[UUID, Customer]:
    """Add persons with their addresses and employers; return the stored customers by id."""
    if not newcomers:
        return {}
    added = work.add_all(n.customer for n in newcomers)
    work.identify_all((c, IdentityKind.EMAIL, n.person.email) for c, n in zip(added, newcomers, strict=True))
    work.add_all(
        Relation(from_id=n.customer.id, to_id=n.employer.id, kind=RelationKind.WORKS_FOR)
        for n in newcomers
        if n.employer is not None
    )
    return {customer.id: customer for customer in added}
