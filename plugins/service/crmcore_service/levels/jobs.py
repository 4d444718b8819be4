"""What falls due by itself: clocks that warn, and clocks whose time has passed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from uuid import UUID

import sqlalchemy as sa

from crmcore import DueJob, Work
from crmcore_service.levels.following import SOME, follow
from crmcore_service.levels.records import Clock, ClockState

_clock = Clock.t.c


def find_due(work: Work, now: datetime) -> None:
    """Tell of clocks that warn or are breached, in order of the time when it came so far.

    Each is worked out anew from what happened to its ticket, so that a pause that was only noted since counts. What
    was told is marked, so that a second run finds nothing.
    """
    for ids in _due(work, now):
        follow(work, ids)


def _due(work: Work, now: datetime) -> Iterator[set[UUID]]:
    """Yield tickets some at a time: no clock of a later set warned or was breached before one of an earlier set."""
    running = _clock.state == ClockState.RUNNING
    warned = _some(work, _clock.warn_at, running, _clock.warned_at.is_(None), _clock.warn_at < now)
    breached = _some(work, _clock.due_at, running, _clock.due_at < now)
    while warned or breached:
        # Where a set was cut off, later ones of the other kind wait for the rest of it.
        last = min((some[-1][1] for some in (warned, breached) if len(some) == SOME), default=now)
        yield {ticket_id for some in (warned, breached) for ticket_id, at in some if at <= last}
        warned = _some(work, _clock.warn_at, running, _clock.warned_at.is_(None), _clock.warn_at < now)
        breached = _some(work, _clock.due_at, running, _clock.due_at < now)


def _some(
    work: Work, at: sa.ColumnElement[datetime], *where: sa.ColumnElement[bool]
) -> Sequence[tuple[UUID, datetime]]:
    found = work.select(sa.select(_clock.ticket_id, at).where(*where).order_by(at, _clock.id).limit(SOME))
    return [(row[0], row[1]) for row in found]


jobs = (DueJob(name="levels.find_due", every=timedelta(minutes=1), run=find_due),)
