"""Who wrote: the customers and users behind addresses, found at once, and new ones made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, CustomerKind, Identity, IdentityKind, Interaction, Participant, User, Work
from crmcore_service.tickets.kinds import OPENED

if TYPE_CHECKING:
    from crmcore_intake.messages.message import Person

HOUR = timedelta(hours=1)


@attrs.frozen(eq=False)
class Senders:
    """The senders of a set of mails.

    Attributes:
        customers: by address; of several who share one, the oldest person.
        users: our own people, by address.
    """

    customers: dict[str, Customer]
    users: Mapping[str, User]

    @classmethod
    def find(cls, work: Work, emails: Iterable[str]) -> Senders:
        """Look up all addresses."""
        wanted = sorted(set(emails))
        identity, user = Identity.t.c, User.t.c
        rows = work.select(
            sa.select(identity.normalized, identity.customer_id)
            .where(identity.kind == IdentityKind.EMAIL.value, identity.normalized.in_(wanted))
            .order_by(identity.id)
        )
        known = work.get_all(Customer, {id for _, id in rows})
        customers: dict[str, Customer] = {}
        for email, id in rows:
            found = known.get(id)
            if found is not None and _better(found, customers.get(email)):
                customers[email] = found
        lowered = sa.func.lower(user.email)
        users = list(work.each(User, lowered.in_(wanted), user.active.is_(True)))
        return cls(customers, {u.email.casefold(): u for u in users if u.email is not None})

    def admit(self, work: Work, people: Sequence[Person]) -> None:
        """Make customers of those who are none: prospects, called by their name or else their address."""
        new = list({p.email: p for p in people if p.email not in self.customers}.values())
        added = work.add_all(Customer.person(name=p.name or p.email, roles=("prospect",)) for p in new)
        work.identify_all((c, IdentityKind.EMAIL, p.email) for c, p in zip(added, new, strict=True))
        self.customers.update({p.email: c for p, c in zip(new, added, strict=True)})


def _better(found: Customer, known: Customer | None) -> bool:
    # An office and its people may share an address: who writes is a person.
    return known is None or (known.kind is not CustomerKind.PERSON and found.kind is CustomerKind.PERSON)


def opened_before(work: Work, customers: Iterable[UUID], since: datetime) -> dict[UUID, list[datetime]]:
    """Return when each customer wrote the mails that opened a ticket, from an hour before a time on."""
    told, part = Interaction.t.c, Participant.t.c
    rows = work.select(
        sa.select(part.customer_id, part.at)
        .select_from(Participant.t.join(Interaction.t, told.id == part.interaction_id))
        .where(
            part.customer_id.in_(sorted(customers)), part.at > since - HOUR, told.kind == OPENED,
            told.channel == "mail", part.through_id.is_(None),
        )
    )  # fmt: skip
    found: dict[UUID, list[datetime]] = {}
    for customer, at in rows:
        found.setdefault(customer, []).append(at)
    return found
