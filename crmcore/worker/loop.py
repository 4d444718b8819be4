"""The loop: whatever is due, each item by one worker at a time, until somebody says stop."""

from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from crmcore.errors import CrmError, OutcomeUnknown, Retry, StoreFull, StoreLocked, StoreUnavailable
from crmcore.records.types import in_utc
from crmcore.worker.items import Ran, items_of
from crmcore.worker.tasks import Tasks

if TYPE_CHECKING:
    from crmcore.crm import Crm

log = logging.getLogger("crmcore.worker")

STORE_TROUBLE = (OutcomeUnknown, Retry, StoreFull, StoreLocked, StoreUnavailable)


def prepare(crm: Crm, now: datetime) -> Tasks:
    """Make the rows that are missing: a new consumer begins at the journal's present end.

    ``crm.migrate()`` does it when a plugin is switched on, so that nothing is missed between then and the first
    run of a worker; years of entries from before are not replayed.
    """
    crm.check_schema()
    tasks = Tasks(crm.store, crm.clock)
    known, _ = tasks.read()
    missing = [(i.name, i.kind) for i in items_of(crm, tasks) if i.name not in known]
    if missing:
        tasks.add(missing, now)
    return tasks


def turns(crm: Crm, now: datetime, end: int | None = None) -> Iterator[Ran]:
    """Give each item that is due one turn, and yield what was done.

    Args:
        crm: whose items.
        now: the time for which they are due.
        end: the journal entry to go up to; by default the last one there is.
    """
    tasks = prepare(crm, now)
    standing, last = tasks.read()
    for item in items_of(crm, tasks):
        if standing[item.name].waits(now, end or last):
            continue
        claimed = tasks.claim(item.name, now)
        ran = item.turn(claimed, now, end or last) if claimed else None
        if ran is not None:
            yield ran


def run_due(crm: Crm, now: datetime) -> list[Ran]:
    """Do everything that is due at ``now``, and return what was done in order; see ``crm.run_due``.

    Consumers go up to the entry that is the journal's last when this begins: what handlers write themselves is
    for the next call. A failure of a plugin is in the list and in the log, and is not raised.

    Raises:
        StoreLocked, StoreUnavailable, StoreFull: the database cannot be used.
    """
    now = in_utc(now)
    _, end = prepare(crm, now).read()
    done: list[Ran] = []
    more = True
    while more:
        ran = list(turns(crm, now, end))
        done += ran
        more = any(r.more for r in ran)
    return done


class Worker:
    """Does what is due, again and again; any number may run, on any number of machines with one clock.

    Args:
        crm: whose consumers and jobs.
        poll: how long to rest when nothing was due.
        sleep: rests for so many seconds; tests pass their own.
    """

    def __init__(
        self, crm: Crm, *, poll: timedelta = timedelta(seconds=1), sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._crm = crm
        self._poll = poll.total_seconds()
        self._sleep = sleep
        self._stopping = False
        self._trouble = ""

    def stop(self) -> None:
        """Stop after the item in hand. May be called from a signal handler, another thread or a plugin."""
        self._stopping = True

    def run(self, until: datetime | None = None) -> None:
        """Work until :meth:`stop` or SIGTERM, or until the crm's clock reads ``until``.

        Trouble with the database is logged and waited out.
        """
        with self._stopped_by_signal():
            while not self._stopping and (until is None or self._crm.clock() < until):
                if not self._pass() and not self._stopping:
                    self._sleep(self._poll)

    def _pass(self) -> bool:
        """Give each item a turn; returns whether any made progress."""
        progress = False
        try:
            for ran in turns(self._crm, in_utc(self._crm.clock())):
                progress = progress or ran.error is None or ran.events > 0
                if self._stopping:
                    break
        except STORE_TROUBLE as error:
            self._note(error)
            return False
        if self._trouble:
            log.warning("The database can be used again.")
            self._trouble = ""
        return progress

    def _note(self, error: CrmError) -> None:
        # Once, not with every poll: an outage of hours is one line.
        if self._trouble != str(error):
            self._trouble = str(error)
            log.error("The worker waits for the database: %s", error)

    @contextmanager
    def _stopped_by_signal(self) -> Iterator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = signal.signal(signal.SIGTERM, lambda *_: self.stop())
        try:
            yield
        finally:
            signal.signal(signal.SIGTERM, before or signal.SIG_DFL)
