"""Merging: several tickets about one thing go on as one, and this can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import attrs

from crmcore import Work, new_id
from crmcore.errors import Invalid
from crmcore_service.tickets.following import followed_all
from crmcore_service.tickets.keeping import by_verb
from crmcore_service.tickets.kinds import MERGED, Line, name_of, names_of, requesters_of, tell
from crmcore_service.tickets.pipeline import CLOSED
from crmcore_service.tickets.records import Ticket


@attrs.frozen
class Merged:
    """What a merge did: the ticket that goes on, those that ended, and the cause for ``work.undo``."""

    into: Ticket
    tickets: tuple[Ticket, ...]
    cause: UUID


def merge(work: Work, tickets: Sequence[Ticket], into: Ticket, *, across: bool) -> Merged:
    """Merge tickets into one; see ``Tickets.merge``.

    Nothing that was said moves: interactions and files stay with the ticket about which they are, and the one that
    goes on shows them (``conversation``). So merging is taken back by taking back the pointer.
    """
    given = list({t.id: t for t in tickets}.values())
    _require_mergeable(work, given, into, across)
    cause = new_id()
    with work.because(cause):
        # What was merged into these before goes on where they go, so that the way is one step, whatever the order.
        earlier = work.find(Ticket, Ticket.t.c.merged_into_id.in_([t.id for t in given]), limit=10_000)
        with by_verb():
            work.save_all([attrs.evolve(t, merged_into_id=into.id) for t in earlier])
            ended = work.move_all([attrs.evolve(t, merged_into_id=into.id) for t in given], to=CLOSED)
        who = tuple({c.id: c for c in requesters_of(work, given).values()}.values())
        told, payload = f"into {names_of([into])}", {"other": names_of([into])}
        lines = [Line(ticket=ticket, kind=MERGED, payload=payload, told=told) for ticket in ended]
        told, payload = f"{names_of(ended)} into it", {"other": names_of(ended)}
        lines.append(Line(ticket=into, kind=MERGED, payload=payload, told=told, who=who))
        tell(work, lines)
    # Not part of the cause: taking the merge back lets the clocks follow again, whatever they did meanwhile.
    followed_all(work, [*ended, into])
    return Merged(into, tuple(ended), cause)


def _require_mergeable(work: Work, tickets: Sequence[Ticket], into: Ticket, across: bool) -> None:
    if not tickets:
        raise Invalid("No ticket is given to be merged.")
    for ticket in (into, *tickets):
        if ticket.merged_into_id is not None:
            target = work.get(Ticket, ticket.merged_into_id)
            raise Invalid(f"{name_of(ticket)} was merged into {name_of(target)} before.")
        if ticket.closed_on is not None:
            raise Invalid(
                f"{name_of(ticket)} is {ticket.stage}, and only open tickets are merged.", todo="Reopen it first."
            )
    for ticket in tickets:
        if ticket.id == into.id:
            raise Invalid(f"{name_of(ticket)} cannot be merged into itself.")
        if ticket.customer_id != into.customer_id and not across:
            raise Invalid(
                f"{name_of(ticket)} and {name_of(into)} belong to different customers.",
                todo="If what one says may be shown with the other, merge across customers.",
            )
