"""What is objected to: priorities that nothing explains, queues that lead nowhere, and hands in what the verbs keep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from crmcore import Change, Move, Objection, Work
from crmcore_service.tickets.keeping import check_kept
from crmcore_service.tickets.records import Queue, Ticket
from crmcore_service.tickets.settings import settings_of


def check_tickets(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Return the objections to changes of tickets."""
    settings = settings_of(work)
    inactive = _inactive(work, changes)
    for change in changes:
        ticket, before = change.after, change.before
        if not isinstance(ticket, Ticket):
            continue
        if any(change.changed(field) for field in ("impact", "urgency", "priority", "priority_reason")):
            usual = settings.priority_of(ticket.impact, ticket.urgency)
            if ticket.priority is not usual and not ticket.priority_reason:
                text = (
                    f"Impact {ticket.impact.value} and urgency {ticket.urgency.value} give the priority "
                    f"'{usual.value}', not '{ticket.priority.value}': give a priority_reason."
                )
                yield Objection("priority", "priority", text, ticket.id)
        yield from check_kept(work, change, ticket)
        if isinstance(before, Ticket) and before.number is not None and change.changed("number"):
            text = f"The number of a ticket stays: #{before.number}."
            yield Objection("number", "number", text, ticket.id)
        if ticket.merged_into_id == ticket.id:
            yield Objection("merged", "merged_into_id", "A ticket cannot be merged into itself.", ticket.id)
        if ticket.queue_id in inactive and change.changed("queue_id"):
            text = f"The queue '{inactive[ticket.queue_id]}' takes no new tickets."
            yield Objection("queue", "queue_id", text, ticket.id)


def _inactive(work: Work, changes: Sequence[Change]) -> dict[UUID | None, str]:
    ids = {c.after.queue_id for c in changes if isinstance(c.after, Ticket) and c.changed("queue_id")} - {None}
    found = work.get_all(Queue, [id for id in ids if id is not None]) if ids else {}
    return {id: queue.name for id, queue in found.items() if not queue.active}


def check_moves(work: Work, moves: Sequence[Move]) -> Iterator[Objection]:
    """Return the objections to moves of tickets: what was resolved or merged is not simply open again."""
    for move in moves:
        ticket, line = move.record, work.context.registry.pipeline(move.pipeline)
        if not isinstance(ticket, Ticket) or line.stage(move.to_stage).closed:
            continue
        if ticket.merged_into_id is not None:
            text = "It was merged into another ticket, which goes on in its place; undo the merge instead."
            yield Objection("merged", "merged_into_id", text, ticket.id)
        elif ticket.resolved_at is not None:
            text = "It was resolved: reopen it, so that this is counted."
            yield Objection("resolved", "resolved_at", text, ticket.id)


def check_queues(work: Work, changes: Sequence[Change]) -> Iterable[Objection]:
    """Return the objections to changes of queues: addresses that are none, and escalation that goes in a circle."""
    after = {c.after.id: c.after for c in changes if isinstance(c.after, Queue)}
    for queue in after.values():
        address = queue.address
        if address is not None and (address != address.strip().casefold() or address.count("@") != 1):
            text = f"'{address}' is no e-mail address in small letters."
            yield Objection("address", "address", text, queue.id)
        if queue.escalates_to_id is not None and _leads_back(work, queue, after):
            text = f"Tickets of '{queue.name}' would come back to it by escalation."
            yield Objection("circle", "escalates_to_id", text, queue.id)


def _leads_back(work: Work, queue: Queue, after: dict[UUID, Queue]) -> bool:
    seen, next_id = {queue.id}, queue.escalates_to_id
    while next_id is not None:
        if next_id in seen:
            return True
        seen.add(next_id)
        step = after.get(next_id) or work.get_all(Queue, [next_id]).get(next_id)
        next_id = step.escalates_to_id if step is not None else None
    return False
