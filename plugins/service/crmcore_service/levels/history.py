"""What happened to tickets, as far as clocks depend on it: read for a whole set, a statement each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TypeVar
from uuid import UUID

import attrs

from crmcore import Interaction, Outcome, StageMove, Work, schema_of
from crmcore_service.levels.calendar import micros, moment_of
from crmcore_service.levels.reckoning import Course, Interval, joined
from crmcore_service.levels.records import Pause, Target
from crmcore_service.levels.settings import LevelSettings
from crmcore_service.tickets.kinds import RECEIVED, REPLIED
from crmcore_service.tickets.records import Ticket

T = TypeVar("T")

_move, _said, _pause = StageMove.t.c, Interaction.t.c, Pause.t.c


@attrs.frozen
class Stay:
    """One stay of a ticket in a stage; ``end`` is None while it lasts."""

    stage: str
    begin: datetime
    end: datetime | None
    outcome: Outcome


@attrs.frozen(kw_only=True)
class History:
    """What happened to one ticket."""

    ticket: Ticket
    stays: Sequence[Stay]
    pauses: Sequence[Pause] = ()
    """The ledger as it is stored."""
    said: Sequence[tuple[datetime, bool]] = ()
    """When somebody wrote, and whether it was the customer; what a machine wrote is left out."""

    @property
    def closed(self) -> list[Interval]:
        """The times in which the ticket was resolved or closed, in order."""
        found = joined(
            (micros(s.begin), None if s.end is None else micros(s.end))
            for s in self.stays
            if s.outcome is not Outcome.OPEN
        )
        if found and found[-1][1] is None and self.ticket.resolved_at is not None:
            found[-1] = micros(self.ticket.resolved_at), None
        return found

    @property
    def dropped(self) -> bool:
        """True if the ticket was closed without a solution: merged, or in a stage that means canceled."""
        return self.ticket.merged_into_id is not None or (
            bool(self.stays) and self.stays[-1].outcome is Outcome.CANCELED
        )


def histories(work: Work, tickets: Sequence[Ticket], *, messages: bool) -> list[History]:
    """Read what happened to tickets; ``messages`` only where somebody was promised further answers."""
    ids = [ticket.id for ticket in tickets]
    mine = _move.record_id.in_(ids) & (_move.record_type == schema_of(Ticket).name)
    moves = _by_ticket(((m.record_id, m) for m in work.each(StageMove, mine)), ids)
    pauses = _by_ticket(((p.ticket_id, p) for p in work.each(Pause, _pause.ticket_id.in_(ids))), ids)
    said: Mapping[UUID, list[Interaction]] = {}
    if messages:
        about = _said.record_id.in_(ids) & _said.kind.in_((REPLIED, RECEIVED))
        said = _by_ticket(((i.record_id, i) for i in work.each(Interaction, about) if i.record_id), ids)
    return [
        History(
            ticket=ticket,
            stays=list(_stays(work, ticket, moves[ticket.id])),
            pauses=pauses[ticket.id],
            said=[
                (i.at, i.kind == RECEIVED)
                for i in sorted(said.get(ticket.id, ()), key=lambda i: (i.at, i.id))
                if not i.payload.get("automatic")
            ],
        )
        for ticket in tickets
    ]


def _by_ticket(pairs: Iterator[tuple[UUID, T]], ids: Sequence[UUID]) -> dict[UUID, list[T]]:
    found: dict[UUID, list[T]] = {i: [] for i in ids}
    for key, value in pairs:
        found[key].append(value)
    return found


def _stays(work: Work, ticket: Ticket, moves: Sequence[StageMove]) -> Iterator[Stay]:
    """Yield the stays from the stage history; what lies before its first line was open."""
    stages = work.context.registry.pipeline(ticket.pipeline).by_name
    ordered = sorted(moves, key=lambda m: (m.at, m.id))
    for n, move in enumerate(ordered):
        stage = stages.get(move.to_stage)
        end = ordered[n + 1].at if n + 1 < len(ordered) else None
        # A stage that the pipeline no longer has says nothing of an end.
        yield Stay(move.to_stage, move.at, end, Outcome.OPEN if stage is None else stage.outcome)


def stage_pauses(history: History, settings: LevelSettings) -> list[Stay]:
    """Return the stays in which clocks stand still."""
    return [s for s in history.stays if s.stage in settings.pause and (s.end is None or s.end > s.begin)]


def by_hand(history: History) -> list[Pause]:
    """Return the pauses that somebody began, as they are or ought to be: closing a ticket ends them."""
    closed = history.closed
    end = moment_of(closed[-1][0]) if closed and closed[-1][1] is None else None
    return [
        attrs.evolve(p, ended_at=max(end, p.began_at)) if p.ended_at is None and end is not None else p
        for p in history.pauses
        if p.stage is None
    ]


def courses(history: History, settings: LevelSettings) -> Iterator[tuple[Target, int, Course]]:
    """Yield what happened to each clock that the ticket could have, with its number."""
    stood = [(micros(s.begin), None if s.end is None else micros(s.end)) for s in stage_pauses(history, settings)]
    stood += [(micros(p.began_at), None if p.ended_at is None else micros(p.ended_at)) for p in by_hand(history)]
    pauses, closed = joined(stood), history.closed
    opened = micros(history.ticket.opened_at)
    answers = [micros(t) for t in (history.ticket.first_response_at,) if t is not None]
    answered = min([*answers, *(begin for begin, _ in closed[:1])], default=None)
    yield Target.FIRST_RESPONSE, 1, Course(opened, answered, pauses)
    for n, (begin, stop) in enumerate(_waits(history, closed, answered), 1):
        yield Target.NEXT_RESPONSE, n, Course(begin, stop, pauses)
    for n, course in enumerate(_solutions(opened, closed, pauses, restart=settings.reopened == "restart"), 1):
        yield Target.RESOLUTION, n, course


def _waits(history: History, closed: Sequence[Interval], answered: int | None) -> list[tuple[int, int | None]]:
    """Return from when to when the customer waited for an answer again, after the first one."""
    if answered is None:
        return []
    # Of one moment, what was said comes before the closing that answers it.
    steps = [*((micros(at), asks) for at, asks in history.said), *((begin, False) for begin, _ in closed)]
    steps.sort(key=lambda step: step[0])
    found: list[tuple[int, int | None]] = []
    waiting: int | None = None
    for at, asks in steps:
        if asks and waiting is None and at > answered:
            waiting = at
        elif not asks and waiting is not None:
            found.append((waiting, at))
            waiting = None
    return found if waiting is None else [*found, (waiting, None)]


def _solutions(
    opened: int, closed: Sequence[Interval], pauses: Sequence[Interval], *, restart: bool
) -> Iterator[Course]:
    if not restart:
        over = [c for c in closed if c[1] is not None]
        stop = next((begin for begin, end in closed if end is None), None)
        yield Course(opened, stop, joined([*pauses, *over]))
        return
    begin: int | None = opened
    for at, end in closed:
        if begin is not None:
            yield Course(begin, at, pauses)
        begin = end
    if begin is not None:
        yield Course(begin, None, pauses)
