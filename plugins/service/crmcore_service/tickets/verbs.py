"""Tickets: the verbs of a ticket, on top of ``Work``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs

from crmcore import Attachment, Customer, User, Work
from crmcore.errors import Invalid, NotFound
from crmcore_service.tickets import conversation, merging, opening, replying
from crmcore_service.tickets.conversation import Remark
from crmcore_service.tickets.following import followed
from crmcore_service.tickets.keeping import by_verb
from crmcore_service.tickets.kinds import ESCALATED, NOTED, REPLIED, RESOLVED, Line, name_of, tell
from crmcore_service.tickets.merging import Merged
from crmcore_service.tickets.opening import Request
from crmcore_service.tickets.pipeline import CLOSED, ON_HOLD, RESOLVED as RESOLVED_STAGE
from crmcore_service.tickets.placing import place
from crmcore_service.tickets.records import Channel, LinkKind, Queue, Ticket, TicketLink
from crmcore_service.tickets.replying import Reply, require_open, require_words
from crmcore_service.tickets.working import require_working


class Tickets:
    """What people do with tickets: ``Tickets(work).open(ada, "No light", text="Since Monday")``.

    Whoever works on a ticket may edit it: each verb that writes to one raises Forbidden for those who may only read it.
    """

    def __init__(self, work: Work) -> None:
        self.work = work

    # -- coming in ------------------------------------------------------------------------------------------------

    def open(
        self,
        requester: Customer,
        title: str,
        *,
        text: str = "",
        channel: Channel = Channel.OTHER,
        queue: Queue | None = None,
        at: datetime | None = None,
        **fields: Any,
    ) -> Ticket:
        """Open a ticket: number it, give it a priority and an owner, and tell it on the timeline.

        Args:
            requester: who asks. A person's ticket belongs to the organization that the person works for.
            title: in a few words, what it is about.
            text: what the requester says.
            queue: where it waits; whoever of its agents fits best gets it. Without one, the actor keeps it.
            at: when they asked; by default now.
            fields: further fields of the ticket. Without ``priority=`` it follows from ``impact=`` and ``urgency=``;
                with one that does not, say why: ``priority_reason=``.

        Raises:
            Invalid: no title, or a time that lies ahead.
            Objected: a priority without a reason, or a queue that takes no tickets.
        """
        given = {**fields, "queue_id": queue.id} if queue is not None else fields
        request = Request(requester=requester, title=title, text=text, channel=channel, at=at, fields=given)
        return opening.open_all(self.work, [request])[0]

    def open_all(self, requests: Iterable[Request]) -> list[Ticket]:
        """Open many tickets, in order; all of them or none. Raises what :meth:`open` raises."""
        return opening.open_all(self.work, requests)

    def receive(
        self, ticket: Ticket, text: str, *, sender: Customer | None = None, at: datetime | None = None
    ) -> Ticket:
        """Take in what the customer writes about a ticket, and return the ticket on which that landed.

        One that waits is open again. A closed one is reopened within ``reopen_days``; later a new ticket follows it up.
        For a merged one, that into which it was merged takes it.

        Args:
            sender: who writes; by default the requester.
        """
        who = sender or self.work.get(Customer, ticket.contact_id or ticket.customer_id)
        return self.receive_all([Reply(ticket=ticket, sender=who, text=text, at=at)])[0]

    def receive_all(self, replies: Sequence[Reply]) -> list[Ticket]:
        """Take in many replies of customers, in order."""
        return replying.receive_all(self.work, replies)

    # -- working on it --------------------------------------------------------------------------------------------

    def reply(self, ticket: Ticket, text: str, *, pending: bool = False, at: datetime | None = None) -> Ticket:
        """Answer the requester. The first answer counts as the first response.

        Args:
            pending: it now waits for the customer.

        Raises:
            Invalid: no text, or the ticket is not open.
        """
        line = Line(ticket=ticket, kind=REPLIED, payload={"text": text}, at=at)
        return replying.answered(self.work, line, pending=pending)

    def note(self, ticket: Ticket, text: str) -> Ticket:
        """Write down something for ourselves; the requester does not read it.

        Raises:
            Invalid: no text.
        """
        require_working(self.work, [ticket])
        require_words(text, "A note")
        tell(self.work, [Line(ticket=ticket, kind=NOTED, payload={"text": text})])
        return ticket

    def hold(self, ticket: Ticket, reason: str) -> Ticket:
        """Put a ticket on hold: it waits for somebody else than the customer.

        Raises:
            Invalid: no reason.
        """
        require_working(self.work, [ticket])
        require_words(reason, "Putting a ticket on hold")
        moved = self.work.move(ticket, to=ON_HOLD)
        tell(self.work, [Line(ticket=moved, kind=NOTED, payload={"text": f"on hold: {reason}"})])
        return followed(self.work, moved)

    def assign(self, ticket: Ticket, owner: User | None = None) -> Ticket:
        """Give a ticket to somebody, or without ``owner`` to whoever of its queue fits best.

        If nobody fits it stays in the queue: its ``owner_id`` is empty then.

        Raises:
            Invalid: it is closed, it is in no queue, or the user has left.
        """
        return self.assign_all([ticket], owner)[0]

    def assign_all(self, tickets: Sequence[Ticket], owner: User | None = None) -> list[Ticket]:
        """Assign many tickets at once. Raises what :meth:`assign` raises."""
        require_working(self.work, tickets)
        for ticket in tickets:
            require_open(self.work, ticket, "assigned")
            if owner is None and ticket.queue_id is None:
                raise Invalid(f"{name_of(ticket)} is in no queue.", todo="Name a user, or put it into a queue.")
        if owner is not None:
            if not owner.active:
                raise Invalid(f"{owner.name} is no longer active.")
            return self.work.save_all([attrs.evolve(t, owner_id=owner.id) for t in tickets])
        # Who has one of these keeps it out of the count: it is about to be given away.
        owners = place(self.work, tickets)
        return self.work.save_all([attrs.evolve(t, owner_id=o) for t, o in zip(tickets, owners, strict=True)])

    def transfer(self, ticket: Ticket, queue: Queue) -> Ticket:
        """Put a ticket into another queue and assign it there.

        Raises:
            Invalid: it is closed.
            Objected: the queue takes no tickets.
        """
        require_working(self.work, [ticket])
        require_open(self.work, ticket, "put into another queue")
        return followed(self.work, self.assign(self.work.save(attrs.evolve(ticket, queue_id=queue.id))))

    def escalate(self, ticket: Ticket, reason: str, queue: Queue | None = None) -> Ticket:
        """Hand a ticket on to the queue behind its own, count it, and assign it there.

        Args:
            queue: another one than that.

        Raises:
            Invalid: it is closed, there is no queue behind its own, or no reason is given.
        """
        require_working(self.work, [ticket])
        require_words(reason, "An escalation")
        require_open(self.work, ticket, "escalated")
        target = queue or self._behind(ticket)
        raised = attrs.evolve(ticket, queue_id=target.id, escalated=ticket.escalated + 1)
        with by_verb():
            stored = self.work.save(raised)
        moved = self.assign(stored)
        payload = {"text": reason, "other": target.name}
        tell(self.work, [Line(ticket=moved, kind=ESCALATED, payload=payload, told=f"to {target.name}: {reason}")])
        return followed(self.work, moved)

    def _behind(self, ticket: Ticket) -> Queue:
        current = None if ticket.queue_id is None else self.work.get(Queue, ticket.queue_id)
        if current is None or current.escalates_to_id is None:
            where = f"the queue '{current.name}'" if current else "no queue"
            raise Invalid(f"{name_of(ticket)} is in {where}, which escalates to none.", todo="Name a queue.")
        return self.work.get(Queue, current.escalates_to_id)

    # -- ending ---------------------------------------------------------------------------------------------------

    def resolve(self, ticket: Ticket, text: str = "", *, at: datetime | None = None) -> Ticket:
        """Say that it is solved, and how; the text is an answer that the requester reads.

        Raises:
            Invalid: it is not open.
        """
        require_working(self.work, [ticket])
        require_open(self.work, ticket, "resolved")
        when = at or self.work.now
        done = attrs.evolve(ticket, resolved_at=when)
        if text.strip() and ticket.first_response_at is None:
            done = attrs.evolve(done, first_response_at=when)
        with by_verb():
            moved = self.work.move(done, to=RESOLVED_STAGE, at=at)
        tell(self.work, [Line(ticket=moved, kind=RESOLVED, payload={"text": text}, at=when)])
        return followed(self.work, moved)

    def close(self, ticket: Ticket) -> Ticket:
        """Close a ticket, resolved or not.

        Raises:
            TransitionRejected: it is closed already.
        """
        require_working(self.work, [ticket])
        return followed(self.work, self.work.move(ticket, to=CLOSED))

    def reopen(self, ticket: Ticket, reason: str) -> Ticket:
        """Open a resolved or closed ticket again, and count that.

        Raises:
            Invalid: it is open, it was merged, or no reason is given.
        """
        require_working(self.work, [ticket])
        require_words(reason, "Reopening")
        return replying.reopened(self.work, ticket, reason)

    def merge(self, tickets: Sequence[Ticket] | Ticket, into: Ticket, *, across: bool = False) -> Merged:
        """Let tickets about one thing go on as one; ``work.undo(merged.cause)`` takes it back.

        Args:
            across: also tickets of different customers; what each said is then shown with the others.

        Raises:
            Invalid: one is closed or merged, is the ticket itself, or belongs to another customer.
        """
        given = [tickets] if isinstance(tickets, Ticket) else tickets
        require_working(self.work, [into, *given])
        return merging.merge(self.work, given, into, across=across)

    # -- around it ------------------------------------------------------------------------------------------------

    def find(self, number: str) -> Ticket:
        """Return the ticket of that number, with or without ``#``.

        Raises:
            NotFound: there is none that the actor may read.
        """
        plain = number.strip().lstrip("#")
        found = self.work.find(Ticket, Ticket.t.c.number == plain, limit=1)
        if not found:
            raise NotFound(f"There is no ticket #{plain} that this actor may read.")
        return found[0]

    def link(self, ticket: Ticket, to: Ticket, kind: LinkKind = LinkKind.RELATED_TO) -> TicketLink:
        """Say how one ticket stands to another: ``caused_by`` makes it an incident of a problem.

        Raises:
            Invalid: it is the same ticket.
            NotUnique: this is said already.
        """
        require_working(self.work, [ticket])
        if ticket.id == to.id:
            raise Invalid(f"{name_of(ticket)} cannot be linked to itself.")
        return self.work.add(TicketLink(from_id=ticket.id, to_id=to.id, kind=kind))

    def links(self, ticket: Ticket) -> list[tuple[TicketLink, Ticket]]:
        """Return the links of a ticket in both directions, each with the other ticket."""
        face = TicketLink.t.c
        found = self.work.find(TicketLink, (face.from_id == ticket.id) | (face.to_id == ticket.id), limit=1_000)
        others = self.work.get_all(Ticket, {self._other(link, ticket) for link in found})
        pairs = ((link, others.get(self._other(link, ticket))) for link in found)
        return [(link, other) for link, other in pairs if other is not None]

    @staticmethod
    def _other(link: TicketLink, ticket: Ticket) -> UUID:
        return link.to_id if link.from_id == ticket.id else link.from_id

    def conversation(self, ticket: Ticket) -> list[Remark]:
        """Return what was said about a ticket and those merged into it, the oldest first."""
        return conversation.conversation(self.work, ticket)

    def files(self, ticket: Ticket) -> list[Attachment]:
        """Return the files on a ticket, on those merged into it, and on what was said about them."""
        return conversation.files(self.work, ticket)
