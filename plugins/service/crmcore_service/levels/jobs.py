"""What falls due by itself: clocks that warn, and clocks whose time has passed."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import sqlalchemy as sa

from crmcore import DueJob, Work
from crmcore_service.levels.following import SOME, Told, derive, tell
from crmcore_service.levels.records import Clock, ClockState

_clock = Clock.t.c


def find_due(work: Work, now: datetime) -> None:
    """Tell of clocks that warn or are breached, in order of the time when it came so far.

    Each is worked out anew from what happened to its ticket, so that a pause that was only noted since counts. What
    was told is marked, so that a second run finds nothing.
    """
    told: list[Told] = []
    while ids := _due(work, now):
        told += derive(work, ids)
    tell(work, told)


def _due(work: Work, now: datetime) -> set[UUID]:
    """Return some of the tickets with a clock that warns or is breached, and has not been worked out since."""
    # Two statements, each along an index of its own.
    running = _clock.state == ClockState.RUNNING
    warned = _some(work, running, _clock.warned_at.is_(None), _clock.warn_at < now)
    return warned | _some(work, running, _clock.due_at < now)


def _some(work: Work, *where: sa.ColumnElement[bool]) -> set[UUID]:
    return {row[0] for row in work.select(sa.select(_clock.ticket_id).where(*where).limit(SOME))}


JOBS = (DueJob(name="levels.find_due", every=timedelta(minutes=1), run=find_due),)
