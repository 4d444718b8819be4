"""What a worker does: hand journal entries to a plugin's subscriptions, and run due jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol

import attrs

from crmcore.errors import CrmError, DeclarationError, PluginFailed
from crmcore.hooks.boundary import NOT_ITS_FAULT, boundary
from crmcore.model import DueJob, Subscription, system_actor
from crmcore.model.registry import job_key, subscribed
from crmcore.store.journal import Stored
from crmcore.work import Work
from crmcore.worker.failing import record_failure
from crmcore.worker.tasks import CONSUMER, FREE, JOB, TakenOver, Task, Tasks

if TYPE_CHECKING:
    from crmcore.crm import Crm

BATCH = 200
"""So many events are handed over in one transaction."""

TURN = 10
"""So many batches a consumer takes before others have their turn, however much is waiting for it."""

READ = 1_000
"""So many entries are read at once."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@attrs.frozen(kw_only=True)
class Ran:
    """What was done in one turn: ``events`` handed to a consumer, or a job's run; ``error`` if it failed.

    ``more`` says that entries are waiting which the turn did not get to.
    """

    name: str
    kind: str
    plugin: str
    events: int = 0
    error: str | None = None
    more: bool = False


class Item(Protocol):
    """A consumer or a due job."""

    @property
    def name(self) -> str:
        """The name of its row."""

    @property
    def kind(self) -> str:
        """Consumer or job."""

    @property
    def plugin(self) -> str:
        """Whose it is."""

    def turn(self, task: Task, now: datetime, end: int) -> Ran | None:
        """Do what is due of a claimed task, up to the journal's entry ``end``; None if there was nothing."""


def items_of(crm: Crm, tasks: Tasks) -> Iterator[Item]:
    """Yield the due jobs, then the consumers, in dependency order of their plugins.

    Jobs come first because they have a time; a consumer's events have waited already.
    """
    for owned in crm.registry.jobs.values():
        yield Job(crm, tasks, owned.owner, owned.value)
    for plugin, subscriptions in subscribed(crm.registry.subscriptions).items():
        yield Consumer(crm, tasks, plugin, subscriptions)


@contextmanager
def _together(item: Consumer | Job, task: Task, place: str, **then: Any) -> Iterator[Work]:
    """Run foreign code in one transaction with the change of its task, so that what it writes happens once.

    Raises:
        PluginFailed, DeclarationError: the code failed, or its writes could not be stored.
        TakenOver: another worker has the task; everything was rolled back.
    """
    crm, plugin = item.crm, item.plugin
    named = (KeyboardInterrupt, TakenOver, PluginFailed, DeclarationError)
    actor = system_actor(f"{item.kind} {item.name}")
    with boundary(plugin, crm.host.plugins[plugin].version, place, passing=named), crm.work(actor) as work:
        yield work
        item.tasks.change(work.transaction.connection, task, **then)


@contextmanager
def _given_back(tasks: Tasks, task: Task) -> Iterator[None]:
    """Give a claimed task back at once when a person stops the process, rather than when the lease ends."""
    try:
        yield
    except KeyboardInterrupt:
        with suppress(CrmError, TakenOver):
            tasks.release(task)
        raise


@attrs.frozen(eq=False)
class Consumer:
    """The subscriptions of one plugin, which share a cursor: each sees every entry after it, in order."""

    crm: Crm
    tasks: Tasks
    plugin: str
    subscriptions: Sequence[Subscription]
    kind: str = attrs.field(default=CONSUMER, init=False)

    @property
    def name(self) -> str:
        """The name of its row: the plugin's."""
        return self.plugin

    def turn(self, task: Task, now: datetime, end: int) -> Ran | None:
        """Hand over what the plugin wants among the entries after its cursor, at most :data:`TURN` batches."""
        turn, error = _Turn(self, task, now, end, task.cursor), None
        with _given_back(self.tasks, task):
            try:
                turn.run()
                self.tasks.release(task, cursor=turn.cursor, failures=0, error=None)
            except TakenOver:
                error = f"Another worker took '{task.name}' over; what was not finished is left to it."
            except CrmError as failed:
                error = str(failed)
                record_failure(self.tasks, task, 0 if turn.handled else task.failures, failed, now)
        if not turn.handled and error is None:
            return None
        more = error is None and turn.cursor < end
        return Ran(name=self.name, kind=CONSUMER, plugin=self.plugin, events=turn.handled, error=error, more=more)

    def wants(self, entry: Stored) -> list[Subscription]:
        """Return the subscriptions that an entry is to be handed to."""
        return [s for s in self.subscriptions if s.wants(entry.kind, entry.record_type)]

    def wanted(self, after: int, end: int, size: int) -> tuple[list[Stored], int]:
        """Return the next entries that the plugin wants, at most ``size``, and how far the journal was read."""
        found: list[Stored] = []
        journal = self.crm.store.journal
        with self.crm.as_system(f"consumer {self.name}", read_only=True) as work:
            while after < end:
                for entry in journal.stored(work.channel, after, min(READ, end - after)):
                    after = entry.seq
                    if self.wants(entry):
                        found.append(entry)
                        if len(found) == size:
                            return found, after
        return found, after

    def hand_over(self, work: Work, entry: Stored) -> None:
        """Call each handler that wants the entry.

        Raises:
            PluginFailed: one raised; plugin, handler and entry are in the text.
        """
        for subscription in self.wants(entry):
            event = self.crm.store.journal.event(entry, self.crm.registry)
            with (
                work.because(event.cause),
                self.crm.host.within(self.plugin, _name_of(subscription.handle), _label(entry)),
            ):
                subscription.handle(work, event)


@attrs.define(eq=False)
class _Turn:
    """How far a consumer has come in one turn; what is counted here is committed."""

    consumer: Consumer
    task: Task
    now: datetime
    end: int
    cursor: int
    handled: int = 0

    def run(self) -> None:
        # After a failure the first event is the one that failed: alone, so that no other is tried with it again.
        size = 1 if self.task.failures else BATCH
        for _ in range(TURN):
            if self.cursor >= self.end:
                return
            entries, read = self.consumer.wanted(self.cursor, self.end, size)
            if entries:
                self._batch(entries, read)
            self.cursor, size = read, BATCH

    def _batch(self, entries: Sequence[Stored], read: int) -> None:
        try:
            self._hand_over(entries, read)
        except CrmError:
            if len(entries) == 1:
                raise
            # All of it is rolled back. One by one, those before the one that fails count.
            for entry in entries:
                self._hand_over([entry], entry.seq)

    def _hand_over(self, entries: Sequence[Stored], read: int) -> None:
        done = {"cursor": read, "failures": 0, "error": None, "last_at": self.now}
        with _together(self.consumer, self.task, _label(entries[0]), **done) as work:
            for entry in entries:
                self.consumer.hand_over(work, entry)
        self.cursor = read
        self.handled += len(entries)


@attrs.frozen(eq=False)
class Job:
    """One due job of a plugin."""

    crm: Crm
    tasks: Tasks
    plugin: str
    job: DueJob
    kind: str = attrs.field(default=JOB, init=False)

    @property
    def name(self) -> str:
        """The name of its row: plugin and job."""
        return job_key(self.plugin, self.job)

    def turn(self, task: Task, now: datetime, end: int) -> Ran | None:
        """Run the job once, however many times it was missed."""
        error = None
        done = {"due_at": next_due(now, self.job.every), "failures": 0, "error": None, "last_at": now}
        place = f"job {self.job.name}"
        version, passing = self.crm.host.plugins[self.plugin].version, (*NOT_ITS_FAULT, TakenOver)
        within = boundary(self.plugin, version, place, _name_of(self.job.run), passing=passing)
        with _given_back(self.tasks, task):
            try:
                if self.job.steps:
                    with within:
                        self.job.run(self._step(task), now)
                    self.tasks.release(task, **done)
                else:
                    with _together(self, task, place, **done, **FREE) as work, within:
                        self.job.run(work, now)
            except TakenOver:
                error = f"Another worker took '{task.name}' over; this run was rolled back."
            except CrmError as failed:
                error = str(failed)
                record_failure(self.tasks, task, task.failures, failed, now)
        return Ran(name=self.name, kind=JOB, plugin=self.plugin, error=error)

    def _step(self, task: Task) -> Callable[[], AbstractContextManager[Work]]:
        @contextmanager
        def begin() -> Iterator[Work]:
            with self.crm.work(system_actor(f"job {self.name}")) as work:
                yield work
                self.tasks.change(work.transaction.connection, task)

        return begin


def next_due(now: datetime, every: timedelta) -> datetime:
    """Return the next multiple of the interval after ``now``, counted from 1970-01-01 00:00 UTC.

    Fixed points in time: runs neither drift with the time that they take nor pile up when some were missed.
    """
    return _EPOCH + ((now - _EPOCH) // every + 1) * every


def _name_of(handler: Callable[..., Any]) -> str:
    return getattr(handler, "__qualname__", type(handler).__name__)


def _label(entry: Stored) -> str:
    return f"entry {entry.seq} ({entry.kind} {entry.record_type} {entry.record_id})"
