"""Deciding, without the store, what a message becomes: who takes part, who is made a customer, whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import attrs

from crmcore import Customer, Direction
from crmcore_intake.messages.message import Item, Kind, Message, Part, Person, State
from crmcore_intake.messages.people import Newcomer, People
from crmcore_intake.messages.settings import Unknown

STRANGERS = 20
"""A message to more strangers than that is a mailing: it makes nobody a customer."""
PARTICIPANTS = 100
"""So many customers of a message are noted as having taken part."""


@attrs.frozen(kw_only=True, eq=False)
class Sorted:
    """What a message becomes: refused or passed over for a reason, or an interaction of these customers.

    ``user_id`` is the user of ours who wrote it, where one did.
    """

    item: Item
    customers: tuple[Customer, ...] = ()
    direction: Direction = Direction.INTERNAL
    user_id: UUID | None = None
    reason: str = ""
    skipped: str = ""

    @property
    def message(self) -> Message:
        """The message of an item that has one."""
        assert self.item.message is not None
        return self.item.message


@attrs.frozen(eq=False)
class Sorter:
    """Sorts the messages of one chunk; strangers that one of them makes are known to the later ones.

    Attributes:
        fallback: the customer whom messages concern that name none.
    """

    people: People
    unknown: Unknown
    fallback: Customer | None
    newcomers: dict[str, Newcomer] = attrs.field(factory=dict)

    def sort(self, item: Item) -> Sorted:
        """Return what a message becomes."""
        message = item.message
        assert message is not None
        others = [p for p in message.people if p.email not in self.people.users]
        direction, user_id = self._direction(message)
        strangers = [p for p in self._answerable(message, others) if not self._known(p)]
        if strangers and self.unknown is Unknown.REFUSE:
            return Sorted(item=item, reason=f"is from a stranger: {strangers[0].email} is no customer")
        if message.state is not State.CANCELED:
            self._welcome(item, strangers)
        customers = {c.id: c for p in others for c in self._customers(p, strangers)}
        if not customers and self.fallback is not None:
            customers = {self.fallback.id: self.fallback}
        if not customers and message.kind is not Kind.TASK:
            named = "is among colleagues" if message.people else "names nobody"
            return Sorted(item=item, skipped="none of its people is a customer" if others else named)
        some = tuple(customers.values())[:PARTICIPANTS]
        return Sorted(item=item, customers=some, direction=direction, user_id=user_id)

    def _direction(self, message: Message) -> tuple[Direction, UUID | None]:
        sender = next((p for p in message.people if p.part is Part.SENDER), None)
        if sender is None:
            return Direction.OUT, None
        user_id = self.people.users.get(sender.email)
        return (Direction.OUT, user_id) if user_id is not None else (Direction.IN, None)

    def _answerable(self, message: Message, others: list[Person]) -> Iterator[Person]:
        """Yield those who are made customers if they are none: who wrote to us, to whom we wrote, whom we met."""
        incoming = message.people and message.people[0].email not in self.people.users
        for person in others:
            if message.kind is not Kind.MAIL or person.part is (Part.SENDER if incoming else Part.TO):
                yield person

    def _known(self, person: Person) -> bool:
        return bool(self.people.customers.get(person.email)) or person.email in self.newcomers

    def _welcome(self, item: Item, strangers: list[Person]) -> None:
        message = item.message
        assert message is not None
        if self.unknown is not Unknown.CREATE or message.automatic or len(strangers) > STRANGERS:
            return
        for person in strangers:
            employer = self.people.employer_of(person)
            self.newcomers[person.email] = Newcomer.of(person, employer, item.row, item.line)

    def _customers(self, person: Person, strangers: list[Person]) -> tuple[Customer, ...]:
        """Return whom an address stands for; of a stranger who is made nobody, the organization of the domain."""
        newcomer = self.newcomers.get(person.email)
        if newcomer is not None:
            return (newcomer.customer,)
        known = self.people.customers.get(person.email, ())
        employer = self.people.employer_of(person) if not known and person in strangers else None
        return (employer,) if employer is not None else known
