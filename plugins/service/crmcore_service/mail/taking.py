"""Mail to the address of a queue becomes a ticket, or a reply on one.

Imported only where intake is enabled, and then by the hook that intake calls; it imports nothing of intake itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, Interaction, Participant, User, Work, new_id, schema_of
from crmcore.errors import CrmError
from crmcore_service.mail.cutting import cut
from crmcore_service.mail.proving import is_proven
from crmcore_service.mail.senders import HOUR, Senders, opened_before
from crmcore_service.mail.settings import Automatic, MailSettings, Unknown
from crmcore_service.tickets.customers import employers
from crmcore_service.tickets.kinds import NOTED, REPLIED, Line, names_of, tell
from crmcore_service.tickets.opening import Request
from crmcore_service.tickets.records import Channel, Queue, Ticket
from crmcore_service.tickets.replying import Reply, answered
from crmcore_service.tickets.verbs import Tickets

if TYPE_CHECKING:
    from crmcore_intake.messages.hooks import Mail
    from crmcore_intake.messages.message import Message, Person

Answer = Interaction | str | None

_TOKEN = re.compile(r"\[#([^\s\[\]#]{1,20})\]")
_ANSWER = re.compile(r"^(?:(?:re|aw|sv|wg|fw|fwd|antw|回复|答复|转发)\s*(?:\[\d+\])?\s*[:\uff1a]\s*)+", re.IGNORECASE)


def take_mails(work: Work, mails: Sequence[Mail]) -> list[Answer]:
    """Take over the mails that go to the address of a queue; see ``intake_take_mails``."""
    queues = _queues(work)
    ours = [mail for mail in mails if _queue_of(mail.message, queues) is not None] if queues else []
    if not ours:
        return [None] * len(mails)
    try:
        with work.savepoint():
            answers = dict(zip(map(id, ours), _Desk.of(work, queues, ours, {}).take(ours), strict=True))
    except CrmError:
        # One of them cannot be taken: it must not keep the others out.
        answers = {id(mail): answer for mail, answer in zip(ours, _one_by_one(work, queues, ours), strict=True)}
    return [answers.get(id(mail)) for mail in mails]


def _one_by_one(work: Work, queues: Mapping[str, Queue], mails: Sequence[Mail]) -> list[Answer]:
    answers: list[Answer] = []
    threads: dict[str, UUID] = {}
    for mail in mails:
        try:
            with work.savepoint():
                answers += _Desk.of(work, queues, [mail], threads).take([mail])
        except CrmError as error:
            answers.append(f"could not be taken in: {error.what}")
    return answers


def _queues(work: Work) -> dict[str, Queue]:
    face = Queue.t.c
    found = work.each(Queue, face.address.is_not(None), face.active.is_(True))
    return {queue.address: queue for queue in found if queue.address is not None}


def _queue_of(message: Message, queues: Mapping[str, Queue]) -> Queue | None:
    """Return the first queue to which a mail is addressed; what a queue itself sends is nobody's request."""
    return next((queues[p.email] for p in message.people[1:] if p.email in queues), None)


@attrs.frozen(eq=False)
class _Desk:
    """Takes one set of mails, in their order.

    Attributes:
        tickets: those that mails may be about, by id, as they stand by now.
        numbered: the same by number, as subjects name them.
        opened: when each customer wrote the mails that opened tickets, as far as it matters for loops.
        threads: by the key of a mail of this set, the ticket on which it landed.
        waiting: mails that open tickets, to be opened together; each with a ticket that it names in vain, and whether
            it is linked to that, since it answers a mail of it.
    """

    work: Work
    settings: MailSettings
    queues: Mapping[str, Queue]
    senders: Senders
    tickets: dict[UUID, Ticket]
    numbered: Mapping[str, UUID]
    opened: dict[UUID, list[datetime]]
    threads: dict[str, UUID]
    waiting: list[tuple[Message, Request, Ticket | None, bool]] = attrs.field(factory=list)

    @classmethod
    def of(cls, work: Work, queues: Mapping[str, Queue], mails: Sequence[Mail], threads: dict[str, UUID]) -> _Desk:
        """Read all that these mails may be about and from, in a bounded number of statements."""
        from crmcore_service.config import ServiceConfig

        name, face = schema_of(Ticket).name, Ticket.t.c
        about = {mail.thread[1] for mail in mails if mail.thread is not None and mail.thread[0] == name}
        tokens = {number for mail in mails for number in _TOKEN.findall(mail.message.title)}
        tickets = work.get_all(Ticket, about | set(threads.values()))
        named = list(work.each(Ticket, face.number.in_(sorted(tokens)))) if tokens else []
        senders = Senders.find(work, [mail.message.people[0].email for mail in mails])
        first = min(_at(work, mail.message) for mail in mails)
        opened = opened_before(work, [c.id for c in senders.customers.values()], first)
        numbered = {t.number: t.id for t in named if t.number is not None}
        tickets |= {t.id: t for t in named}
        return cls(work, work.settings(ServiceConfig).mail, queues, senders, tickets, numbered, opened, threads)

    def take(self, mails: Sequence[Mail]) -> list[Answer]:
        """Return what was made of each mail."""
        answers = [self._take(mail) for mail in mails]
        self._open_waiting()
        made = self.work.get_all(Interaction, {answer for answer in answers if isinstance(answer, UUID)})
        return [made[answer] if isinstance(answer, UUID) else answer for answer in answers]

    def _take(self, mail: Mail) -> UUID | str | None:
        """Return the id of the interaction that a mail becomes, why it becomes none, or None if it is not for us."""
        message, sender = mail.message, mail.message.people[0]
        if sender.email in self.queues:
            return f"comes from our own address {sender.email}: a loop"
        if any(waiting.key in message.references for waiting, *_ in self.waiting):
            self._open_waiting()
        ticket = self._thread(mail)
        answers: Ticket | None = None
        if (user := self.senders.users.get(sender.email)) is not None:
            return self._answered(user, ticket, message)
        if ticket is not None and not self._joins(sender, ticket):
            if message.automatic:
                return self._noted(ticket, message, f"from {sender.email}, who takes no part in it")
            ticket, answers = None, ticket
        token = self._by_token(message) if ticket is None else None
        if message.automatic and ticket is None and token is None and self.settings.automatic is Automatic.SKIP:
            return "was sent by a machine, and belongs to no ticket"
        if sender.email not in self.senders.customers:
            if self.settings.unknown is Unknown.SKIP:
                return f"comes from {sender.email}, who is no customer"
            self.senders.admit(self.work, [sender])
        customer = self.senders.customers[sender.email]
        if ticket is None and token is not None and self._is_party(customer, token):
            ticket, token = token, None
        if ticket is not None:
            return self._replied(ticket, customer, message)
        return self._opened(customer, message, answers or token, linked=answers is not None)

    def _thread(self, mail: Mail) -> Ticket | None:
        """Return the ticket of the mails that this one answers: of this set, or stored."""
        near = next((self.threads[key] for key in mail.message.references if key in self.threads), None)
        if near is None and mail.thread is not None:
            near = mail.thread[1]
        return None if near is None else self.tickets.get(near)

    def _by_token(self, message: Message) -> Ticket | None:
        """Return the ticket that the subject names: ``[#4711]``."""
        numbers = _TOKEN.findall(message.title)
        return next((self.tickets[self.numbered[n]] for n in numbers if n in self.numbered), None)

    def _is_party(self, sender: Customer, ticket: Ticket) -> bool:
        """True for the requester, a colleague, and whoever took part: a number in a subject is easily guessed."""
        if sender.id in (ticket.customer_id, ticket.contact_id):
            return True
        if employers(self.work, [sender]).get(sender.id) == ticket.customer_id:
            return True
        told, part = Interaction.t.c, Participant.t.c
        took_part = sa.select(part.interaction_id).where(part.customer_id == sender.id)
        return self.work.count(Interaction, told.record_id == ticket.id, told.id.in_(took_part)) > 0

    def _joins(self, sender: Person, ticket: Ticket) -> bool:
        """True for parties, and for whom an earlier mail of the ticket went to: the id of a mail may be passed on."""
        customer = self.senders.customers.get(sender.email)
        if customer is not None and self._is_party(customer, ticket):
            return True
        said = self.work.each(Interaction, Interaction.t.c.record_id == ticket.id)
        return any(sender.email in told.payload.get("people", ()) for told in said)

    # -- what becomes of a mail -----------------------------------------------------------------------------------

    def _opened(self, customer: Customer, message: Message, about: Ticket | None, *, linked: bool) -> UUID | str:
        at, limit = _at(self.work, message), self.settings.most_an_hour
        times = self.opened.setdefault(customer.id, [])
        if sum(at - HOUR < before <= at for before in times) >= limit:
            return f"would open more than {limit} tickets of {message.people[0].email} within an hour: a loop?"
        times.append(at)
        queue = _queue_of(message, self.queues)
        assert queue is not None
        request = Request(
            requester=customer, title=_title(message), channel=Channel.MAIL, at=at, interaction_id=new_id(),
            fields={"queue_id": queue.id}, **self._words(message),
        )  # fmt: skip
        self.waiting.append((message, request, about, linked))
        assert request.interaction_id is not None
        return request.interaction_id

    def _open_waiting(self) -> None:
        given = list(self.waiting)
        self.waiting.clear()
        tickets = Tickets(self.work).open_all(request for _, request, _, _ in given)
        notes = []
        for (message, _, about, linked), ticket in zip(given, tickets, strict=True):
            self._landed(message, ticket)
            if about is not None:
                what = "it answers a mail of" if linked else "the subject names"
                text = f"{what} {names_of([about])}, in which {message.people[0].email} takes no part"
                if linked:
                    Tickets(self.work).link(ticket, about)
                notes.append(Line(ticket=ticket, kind=NOTED, payload={"text": text}))
        tell(self.work, notes)

    def _replied(self, ticket: Ticket, customer: Customer, message: Message) -> UUID:
        words, made = self._words(message), new_id()
        reply = Reply(
            ticket=ticket, sender=customer, text=words["text"], at=_at(self.work, message), subject=_title(message),
            payload=words["payload"], automatic=message.automatic, interaction_id=made,
        )  # fmt: skip
        self._landed(message, Tickets(self.work).receive_all([reply])[0])
        return made

    def _answered(self, user: User, ticket: Ticket | None, message: Message) -> UUID | str | None:
        """Keep what one of us wrote: an answer to the requester, if it belongs to a ticket; else it is not for us."""
        if ticket is None:
            return None
        if message.automatic:
            return "was sent by a machine of ours"
        if not is_proven(message.authentication, self.settings.trusted_hosts, message.people[0].domain):
            return self._noted(ticket, message, f"claims to be from {user.name}")
        words, made = self._words(message), new_id()
        payload = {"text": words["text"], **words["payload"]}
        line = Line(ticket=ticket, kind=REPLIED, payload=payload, at=_at(self.work, message), user_id=user.id, id=made)
        self._landed(message, answered(self.work, line) if ticket.closed_on is None else ticket)
        if ticket.closed_on is not None:
            tell(self.work, [line])
        return made

    def _noted(self, ticket: Ticket, message: Message, whence: str) -> UUID:
        """Keep a mail among ourselves that is no answer of ours and none of the customer."""
        # Whom it went to makes nobody a party.
        words, made = _words(message), new_id()
        payload = {"text": f"[{whence}]\n\n{words['text']}", **words["payload"]}
        line = Line(
            ticket=ticket, kind=NOTED, payload=payload, at=_at(self.work, message), id=made,
            told=f"{whence}: {' '.join(words['text'].split())}",
        )  # fmt: skip
        tell(self.work, [line])
        self._landed(message, ticket)
        return made

    def _words(self, message: Message) -> dict[str, Any]:
        """Return what was written as text and payload, with whom it went to beside the queues."""
        words = _words(message)
        people = [p.email for p in message.people[1:] if p.email not in self.queues]
        return {**words, "payload": {**words["payload"], "people": people}}

    def _landed(self, message: Message, ticket: Ticket) -> None:
        self.tickets[ticket.id] = ticket
        self.threads[message.key] = ticket.id


def _at(work: Work, message: Message) -> datetime:
    # The clock of whoever sent it may be ahead.
    return min(message.at or work.now, work.now)


def _title(message: Message) -> str:
    """Return the subject without the number of a ticket and without what mail programs put in front."""
    title = _ANSWER.sub("", " ".join(_TOKEN.sub("", message.title).split()))
    first_line = message.text.strip().partition("\n")[0]
    return (title or first_line or "(no subject)")[:200]


def _words(message: Message) -> dict[str, Any]:
    """Return what was written as text and payload; what was cut off is kept beside it."""
    note = f"[{message.left_out}]" if message.left_out else ""
    parts = cut(message.text.removesuffix(note))
    text = "\n\n".join(filter(None, (parts.said, note)))
    payload = {
        "cut": parts.rest, "subject": message.title, "message_id": message.message_id, "automatic": message.automatic,
    }  # fmt: skip
    return {"text": text, "payload": payload}
