"""Work: one transaction, one actor, and the one way in for every read and write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import cached_property
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

import orjson
import sqlalchemy as sa

from crmcore.errors import Forbidden, Invalid
from crmcore.model import Actor, Attachment, Customer, Event, Identity, Interaction, PipelineRecord, Relation
from crmcore.records import Entry, Money, Record, RecordType
from crmcore.records.types import in_utc
from crmcore.store import Channel
from crmcore.work import contact, facts, files, idempotency, money, pipelines, reading, timeline, views, writing
from crmcore.work.access import Access
from crmcore.work.context import Context
from crmcore.work.reading import PAGE, Filter, Page
from crmcore.work.transaction import JoinedTransaction, OwnTransaction, Pending, Transaction

if TYPE_CHECKING:
    from crmcore.work.boards import Board
    from crmcore.work.views import CustomerView

E = TypeVar("E", bound=Entry)
R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=PipelineRecord)
MAX_SEEN = 5_000


class Work:
    """A unit of work: everything in it is stored together when it ends, or not at all.

    Made by ``crm.work(actor)`` and used as a context manager. Records that it returns are frozen; to change one,
    evolve it and :meth:`save` it. After an error of the database nothing more can be done in it, except that a
    :meth:`savepoint` takes back what happened inside it.
    """

    def __init__(
        self, context: Context, actor: Actor, *, connection: sa.Connection | None = None, read_only: bool = False
    ) -> None:
        self.context = context
        self.actor = actor
        self.access = Access.of(context, actor)
        self.now = in_utc(context.clock())
        self.plugin: str | None = None
        self.override_reason: str | None = None
        self._host = connection
        self._read_only = read_only
        self._transaction: Transaction | None = None
        self._seen: dict[UUID, Any] = {}
        self._new: set[UUID] = set()
        self.related = False
        """True once a relation was written here, so that new people may have an employer."""
        self._broken: BaseException | None = None
        self._ended = False

    # -- the transaction ------------------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        if self._host is not None:
            self._transaction = JoinedTransaction(self.context.store, self._host)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended = True
        if self._transaction is not None:
            self._transaction.end(failed=kind is not None or self._broken is not None)
        if kind is None and self._broken is not None:
            raise Invalid(
                f"Nothing was stored: this unit of work failed before ({self._broken}).",
                todo="Let errors leave the `with` block, or guard what may fail with work.savepoint().",
            )

    @property
    def transaction(self) -> Transaction:
        """The transaction, which begins when it is first needed."""
        if self._ended or self._broken is not None:
            raise Invalid(
                f"This unit of work has {'ended' if self._ended else f'failed ({self._broken})'}.",
                todo="Start a new one with crm.work(actor).",
            )
        if self._transaction is None:
            self._transaction = OwnTransaction(self.context.store, self._read_only)
        return self._transaction

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
    def writing(self) -> Iterator[None]:
        """Mark the unit of work as failed if an error leaves the block: some of it may have been written."""
        if self._read_only:
            raise Forbidden("This unit of work only reads.", todo="Open it without read_only=True.")
        try:
            yield
        except BaseException as error:
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
        except Exception as error:
            channel.fail(error)

    def spill(self) -> None:
        """Write waiting journal entries early once there are very many, so that memory stays bounded."""
        transaction = self.transaction
        if isinstance(transaction, OwnTransaction):
            transaction.spill()

    @cached_property
    def signature(self) -> tuple[Any, ...]:
        """The first columns of each journal entry: when, who, and through which plugin."""
        return (self.context.store.time_of(self.now), self.actor_param, self.actor.name, self.plugin)

    @cached_property
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
                self._new.add(record.id)

    def recall(self, id: UUID) -> Any:
        """Return the record if this unit of work has read or written it, else None."""
        return self._seen.get(id)

    def forget(self, id: UUID) -> None:
        """Drop a removed record."""
        self._seen.pop(id, None)
        self._new.discard(id)

    def is_new(self, id: UUID) -> bool:
        """True if this unit of work added the record."""
        return id in self._new

    # -- reading --------------------------------------------------------------------------------------------------

    def get(self, cls: type[E], id: UUID) -> E:
        """Return one record.

        Raises:
            NotFound: it does not exist, or this actor may not read it.
        """
        found = reading.get(self, cls, id)
        self._seen[found.id] = found
        return found

    def get_all(self, cls: type[E], ids: Iterable[UUID]) -> dict[UUID, E]:
        """Return those of the records that exist and that this actor may read, by id."""
        return reading.get_all(self, cls, ids)

    def find(
        self, cls: type[E], *where: Filter, order_by: Any = None, limit: int = PAGE, after: str | None = None
    ) -> Page[E]:
        """Return one page of records.

        Args:
            where: SQLAlchemy expressions over the record's face, or rule texts; all must hold.
            order_by: a field's column or name (``"-amount"``: descending), or a list of them; default: by age.
            limit: records on a page.
            after: ``page.next`` of the page before.

        Raises:
            Invalid: an unknown or unreadable field, or a place of another list.
            RuleError: a rule text that cannot be used.
        """
        return reading.find(self, cls, where, order_by, limit, after)

    def each(self, cls: type[E], *where: Filter, order_by: Any = None, chunk: int = 1_000) -> Iterator[E]:
        """Yield all records that match, page by page, in constant memory."""
        return reading.each(self, cls, where, order_by, chunk)

    def count(self, cls: type[Entry], *where: Filter) -> int:
        """Return how many records match; it reads them all, so ask only when the number is wanted."""
        return reading.count(self, cls, where)

    def select(self, statement: sa.Select[Any] | sa.CompoundSelect[Any]) -> list[Any]:
        """Run a report over read faces and return its rows.

        Raises:
            UnsafeStatement: it reads something else, or uses what is not allowed.
        """
        return reading.select(self, statement)

    def facts(self, cls: type[Record], ids: Sequence[UUID], names: Sequence[str]) -> dict[UUID, dict[str, Any]]:
        """Return the values of facts for records, one statement a fact."""
        return facts.values(self, cls, ids, names)

    def history(self, record: Entry) -> list[Event]:
        """Return the journal's entries of a record that this actor may read, oldest first; hidden fields left out."""
        return views.history(self, record)

    # -- writing --------------------------------------------------------------------------------------------------

    def add(self, record: E, *, idempotency_key: str | None = None) -> E:
        """Store a new record and return it as stored. With a key, a repeated call returns the first result.

        Raises:
            Invalid, Forbidden, NotFound, NotUnique, Objected: and then nothing of it is stored.
            IdempotencyMismatch: the key was used for another request.
        """
        if idempotency_key is not None:
            return idempotency.once(self, idempotency_key, "add", record, lambda: writing.add_all(self, [record])[0])
        return writing.add_all(self, (record,))[0]

    def add_all(self, records: Iterable[E]) -> list[E]:
        """Store many new records, in order, on the same path as one."""
        return writing.add_all(self, records)

    def save(self, record: E, *, idempotency_key: str | None = None) -> E:
        """Store the changes of a record that was read before, and return it as stored.

        Raises:
            Conflict: somebody else changed it since it was read.
        """
        if idempotency_key is not None:
            return idempotency.once(self, idempotency_key, "save", record, lambda: writing.save_all(self, [record])[0])
        return writing.save_all(self, (record,))[0]

    def save_all(self, records: Iterable[E]) -> list[E]:
        """Store the changes of many records."""
        return writing.save_all(self, records)

    def remove(self, record: Entry) -> None:
        """Remove a record and its parts.

        Raises:
            StillReferenced: others refer to it; they are named with their plugin and count.
        """
        writing.remove_all(self, (record,))

    def remove_all(self, records: Iterable[Entry]) -> None:
        """Remove many records and their parts."""
        writing.remove_all(self, records)

    def move(
        self, record: P, *, to: str, at: datetime | None = None, idempotency_key: str | None = None
    ) -> P:
        """Move a record to another stage of its pipeline; ``at`` dates a move that happened earlier.

        Raises:
            TransitionRejected: the stage is unknown or not allowed from here, or somebody objected.
        """
        def move() -> P:
            return pipelines.move_all(self, (record,), to, at)[0]

        if idempotency_key is not None:
            return idempotency.once(self, idempotency_key, f"move:{to}", record, move)
        return move()

    def move_all(self, records: Iterable[P], *, to: str, at: datetime | None = None) -> list[P]:
        """Move many records to one stage."""
        return pipelines.move_all(self, list(records), to, at)

    def board(self, pipeline: str) -> Board:
        """Return the totals of each stage, read from what every move keeps up to date."""
        from crmcore.work.boards import board

        return board(self, self.context.registry.pipeline(pipeline))

    def emit(self, record: Entry, event: Event) -> None:
        """Write an event of a plugin's own about a record to the journal."""
        views.emit(self, record, event)

    # -- customers ------------------------------------------------------------------------------------------------

    def identify(self, customer: Customer, **identities: str) -> list[Identity]:
        """Add ways to recognize a customer: ``email=``, ``phone=``, ``domain=``, ``external="hubspot:123"``.

        Raises:
            NotUnique: the external identity belongs to another customer.
        """
        return contact.identify(self, customer, identities)

    def recognize(self, **identities: str) -> list[Customer]:
        """Return the customers with one of these identities, those that match most first."""
        return contact.recognize(self, identities)

    def log(self, interaction: Interaction, *participants: Customer) -> Interaction:
        """Store an interaction of these customers; their organizations take part through them.

        Raises:
            Invalid: no participant, an unknown kind, or a payload that does not fit the kind.
        """
        return timeline.log_all(self, [(interaction, participants)])[0]

    def log_all(self, entries: Iterable[tuple[Interaction, Sequence[Customer]]]) -> list[Interaction]:
        """Store many interactions, each with its participants."""
        return timeline.log_all(self, entries)

    def timeline(self, customer: Customer | UUID, *, limit: int = PAGE, after: str | None = None) -> Page[Interaction]:
        """Return a customer's interactions, newest first; an organization's include those of its people."""
        return timeline.page(self, customer if isinstance(customer, UUID) else customer.id, limit, after)

    def customer_view(self, id: UUID, *, limit: int = 20) -> CustomerView:
        """Return everything about a customer: itself, identities, timeline, and one section a plugin."""
        return views.customer_view(self, id, limit)

    # -- tags, files, money ---------------------------------------------------------------------------------------

    def tag(self, record: Entry, *tags: str) -> None:
        """Put words on a record; one that is there already stays."""
        contact.tag(self, record, tags)

    def untag(self, record: Entry, *tags: str) -> None:
        """Take words off a record."""
        contact.untag(self, record, tags)

    def tags(self, record: Entry) -> list[str]:
        """Return the words on a record, in alphabetical order."""
        return contact.tags_on(self, record)

    def attach(self, record: Entry, name: str, content: bytes | IO[bytes], media_type: str = "") -> Attachment:
        """Keep a file with a record; the content is stored once, by its hash, outside the database."""
        return files.attach(self, record, name, content, media_type)

    def open(self, attachment: Attachment) -> IO[bytes]:
        """Open the content of a file that this actor may read."""
        return files.open_content(self, attachment)

    def convert(self, value: Money, to: str, on: date) -> Money:
        """Convert money with the newest rate on or before a day.

        Raises:
            MissingRate: there is none.
        """
        return money.convert(self, value, to, on)

    # -- rights ---------------------------------------------------------------------------------------------------

    @contextmanager
    def as_system(self, reason: str) -> Iterator[Work]:
        """Act as crmcore itself inside the block, in the same transaction; the journal keeps actor and reason.

        Raises:
            Forbidden: no role of the actor carries the permission ``core.as_system``.
        """
        if not self.access.may("core.as_system"):
            raise Forbidden("This actor may not act as the system.", todo="Grant the permission 'core.as_system'.")
        before = self.actor, self.access
        self.actor = Actor(id=before[0].id, name=f"{before[0].name} as system: {reason}", system=True)
        self.access = Access.of(self.context, self.actor)
        self.__dict__.pop("signature", None)
        try:
            yield self
        finally:
            self.actor, self.access = before
            self.__dict__.pop("signature", None)

    @contextmanager
    def override(self, reason: str) -> Iterator[None]:
        """Let changes inside the block pass although somebody objects; the journal keeps reason and objections.

        Raises:
            Forbidden: no role of the actor carries the permission ``core.override``.
        """
        if not self.access.may("core.override"):
            raise Forbidden("This actor may not override objections.", todo="Grant the permission 'core.override'.")
        self.override_reason = reason
        try:
            yield
        finally:
            self.override_reason = None

    def note_override(self, record_type: RecordType, record: Any, objections: Sequence[str]) -> None:
        """Keep in the journal that objections were overridden."""
        store, payload = self.context.store, {"reason": self.override_reason, "objections": list(objections)}
        self.pending.entries.append(
            (*self.signature, "overridden", record_type.name, store.id_of(record.id), None, None, orjson.dumps(payload).decode())
        )
