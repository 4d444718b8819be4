"""The unit under ``Work``: its transaction, what it remembers, and when it is over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import cached_property
from types import TracebackType
from typing import Any, Self, TypeVar
from uuid import UUID

import orjson
import sqlalchemy as sa
from pydantic import BaseModel

from crmcore.errors import Forbidden, Invalid
from crmcore.hooks import current_plugin
from crmcore.model import Actor, Objection, Relation
from crmcore.records import Entry, RecordType
from crmcore.records.types import in_utc
from crmcore.store import Channel
from crmcore.store.faults import translate
from crmcore.work.access import Access
from crmcore.work.context import Context
from crmcore.work.transaction import JoinedTransaction, OwnTransaction, Pending, Transaction, ended_by_host

S = TypeVar("S", bound=BaseModel)
MAX_SEEN = 5_000


class Unit:
    """One transaction with one actor; :class:`~crmcore.work.Work` adds the verbs."""

    def __init__(
        self, context: Context, actor: Actor, *, connection: sa.Connection | None = None, read_only: bool = False
    ) -> None:
        self.context = context
        self.actor = actor
        self.access = Access.of(context, actor)
        self.now = in_utc(context.clock())
        self.override_reason: str | None = None
        self._host = connection
        self.read_only = read_only
        self._transaction: Transaction | None = None
        self._seen: dict[UUID, Any] = {}
        # By class too: whoever adds a record may choose its id, and so that of another class's record.
        self._new: set[tuple[type, UUID]] = set()
        self.related = False
        """True once a relation was written here, so that new people may have an employer."""
        self._broken: BaseException | None = None
        self._cause: Any = None
        self._writes = 0
        self._state = "not begun"

    def __enter__(self) -> Self:
        if self._state != "not begun":
            raise Invalid("A unit of work is used once.", todo="Start a new one with crm.work(actor).")
        self._state = "open"
        if self._host is not None:
            self._transaction = JoinedTransaction(self.context.store, self._host)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._state = "ended"
        if self._transaction is not None:
            self._transaction.end(failed=kind is not None or self._broken is not None)
        if kind is None and self._broken is not None:
            raise Invalid(
                f"Nothing was stored: this unit of work failed before ({self._broken}).",
                todo="Let errors leave the `with` block, or guard what may fail with work.savepoint().",
            )

    def settings(self, cls: type[S]) -> S:
        """Return the settings of an enabled plugin by their class, as they stand in ``crm.toml``.

        Raises:
            Invalid: the plugin that they are of is not enabled.
        """
        found = self.context.settings.get(cls)
        if not isinstance(found, cls):
            raise Invalid(f"There are no settings {cls.__name__} here.", todo="Enable the plugin that declares them.")
        return found

    @property
    def today(self) -> date:
        """The day that it is for the firm, in its own zone."""
        return self.day_of(self.now)

    def day_of(self, moment: datetime) -> date:
        """Return the firm's day in which a time lies; :class:`Invalid` for a time without a zone."""
        return self.by_firm(moment).date()

    def by_firm(self, moment: datetime) -> datetime:
        """Return the same time as the firm's clocks show it: from it rules take their ``today``."""
        return in_utc(moment).astimezone(self.context.zone)

    @property
    def transaction(self) -> Transaction:
        """The transaction, which begins when it is first needed."""
        return self._begin()

    def _begin(self) -> Transaction:
        if self._state != "open" or self._broken is not None:
            state = self._state if self._state != "open" else f"failed ({self._broken})"
            raise Invalid(
                f"This unit of work has {state}.", todo="Use it in its block: `with crm.work(actor) as work:`."
            )
        if self._transaction is None:
            self._transaction = OwnTransaction(self.context.store, self.read_only)
        if not self._transaction.alive:
            # The driver would begin another one without a word, which nobody commits or journals.
            raise ended_by_host()
        return self._transaction

    @property
    def failed(self) -> bool:
        """True if the database or a half-done write has failed, so that nothing can be stored any more."""
        return self._broken is not None

    @property
    def channel(self) -> Channel:
        """The driver's cursor; not for plugins."""
        return self.transaction.channel

    @property
    def pending(self) -> Pending:
        """What waits for the commit."""
        return self.transaction.pending

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo, if an error leaves the block, what happened inside it, and nothing else."""
        transaction = self.transaction
        point, seen, new = transaction.savepoint(), dict(self._seen), set(self._new)
        try:
            yield
        except BaseException:
            self._broken = None
            self._seen, self._new = seen, new
            transaction.release(point, keep=False)
            raise
        transaction.release(point, keep=True)

    @contextmanager
    def reading(self, seconds: float) -> Iterator[None]:
        """Let foreign code read: it writes nothing, no statement takes longer, and one that fails harms nothing."""
        channel, before, self.read_only = self.channel, self.read_only, True
        try:
            with channel.reading(seconds):
                yield
        finally:
            self.read_only, self._broken = before, None

    @contextmanager
    def because(self, cause: UUID | None) -> Iterator[None]:
        """Let the journal name, for all that happens in the block, what it is part of: an import, a hand-over.

        What observers do in answer to it carries the same cause, so that it can be taken back as a whole.
        """
        outer, self._cause = self._cause, self.context.store.id_of(cause)
        try:
            yield
        finally:
            self._cause = outer

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Mark the unit of work as failed if an error leaves the block: some of it may have been written."""
        if self.read_only:
            raise Forbidden("This unit of work only reads.", todo="Open it without read_only=True.")
        # Where there is no transaction nothing can be half-done: that refusal is no failure of this unit.
        self._begin()
        try:
            yield
        except BaseException as error:
            self._broken = error
            raise
        self._writes += 1

    @contextmanager
    def together(self) -> Iterator[None]:
        """Mark the unit of work as failed if an error leaves the block after something in it was written.

        A call for many records is written in parts; when a later part is refused, the earlier ones must not stay.
        """
        before = self._writes
        try:
            yield
        except BaseException as error:
            if self._writes != before:
                self._broken = error
            raise

    def run(self, statement: Any) -> list[Any]:
        """Run a guarded statement through SQLAlchemy; not for plugins, which use :meth:`select`."""
        channel = self.channel
        if self.pending.totals:
            self.pending.write_totals(channel, self.context.store)
        channel.statements += 1
        try:
            return list(channel.connection.execute(statement, {"crm_actor": self.actor.id}).all())
        except Exception as error:  # noqa: BLE001 — translated or raised again
            if channel.postgres and isinstance(error, sa.exc.DBAPIError):
                self._broken = (
                    translate(error) or error
                )  # PostgreSQL would turn the commit into a rollback without a word
            channel.fail(error)

    def spill(self) -> None:
        """Write waiting journal entries early once there are very many, so that memory stays bounded."""
        transaction = self.transaction
        if isinstance(transaction, OwnTransaction):
            transaction.spill()

    @property
    def signature(self) -> tuple[Any, ...]:
        """The first columns of each journal entry: when, who, through which plugin's code, and because of what."""
        return (self._at, self.actor_param, self.actor.name[:200], current_plugin.get(), self._cause)

    @cached_property
    def _at(self) -> Any:
        return self.context.store.time_of(self.now)

    @property
    def actor_param(self) -> Any:
        """The actor's id in its stored form."""
        return self.context.store.id_of(self.actor.id)

    def remember(self, records: Sequence[Any]) -> None:
        """Keep what was just written, so that saving or moving it again needs no read."""
        if len(self._seen) + len(records) > MAX_SEEN:
            self._seen.clear()
            self._new.clear()
        self.related = self.related or isinstance(records[0], Relation)
        for record in records:
            self._seen[record.id] = record
            if getattr(record, "version", 1) == 1:
                self._new.add((type(record), record.id))

    def recall(self, cls: type[Any], id: UUID) -> Any:
        """Return the record if this unit of work has read or written it, else None."""
        found = self._seen.get(id)
        return found if type(found) is cls else None

    def type_name(self, id: UUID) -> str:
        """Return the record type of something that this unit of work has read or written.

        Raises:
            Invalid: it has not, so its type must be given.
        """
        found = self._seen.get(id)
        if found is None:
            raise Invalid(f"Of which type is the record {id}?", todo="Give record_type beside record_id.")
        return self.context.registry.type_of(type(found)).name

    def forget(self, record: Entry) -> None:
        """Drop a removed record."""
        self._seen.pop(record.id, None)
        self._new.discard((type(record), record.id))

    def is_new(self, cls: type[Entry], id: UUID) -> bool:
        """True if this unit of work added the record."""
        return (cls, id) in self._new

    def overrides(self, record_type: RecordType, record: Any, objections: Sequence[Objection]) -> bool:
        """True if an administrator lets the change pass in spite of these objections, which the journal keeps."""
        if self.override_reason is None:
            return False
        store, payload = self.context.store, {"reason": self.override_reason, "objections": list(map(str, objections))}
        self.pending.entries.append(
            (
                *self.signature,
                "overridden",
                record_type.name,
                store.id_of(record.id),
                None,
                None,
                orjson.dumps(payload).decode(),
            )
        )
        return True
