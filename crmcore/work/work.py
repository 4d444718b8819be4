"""Work: one transaction, one actor, and the one way in for every read and write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import IO, TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import sqlalchemy as sa

from crmcore.errors import Forbidden
from crmcore.model import (
    Action,
    Actor,
    Attachment,
    Customer,
    Event,
    Identity,
    IdentityKind,
    Interaction,
    PipelineRecord,
    Scope,
    Tag,
)
from crmcore.records import Entry, Money, Record
from crmcore.work import (
    checks,
    contact,
    facts,
    files,
    idempotency,
    money,
    past,
    pipelines,
    reading,
    selecting,
    timeline,
    views,
    writing,
)
from crmcore.work.access import Access
from crmcore.work.holding import holding
from crmcore.work.past import FieldChange
from crmcore.work.reading import PAGE, Filter, Page
from crmcore.work.references import OutOfReach, out_of_reach
from crmcore.work.undo import Undone, undo, undo_of
from crmcore.work.unit import Unit

if TYPE_CHECKING:
    from crmcore.work.boards import Board
    from crmcore.work.views import CustomerView

E = TypeVar("E", bound=Entry)
R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=PipelineRecord)


class Work(Unit):
    """A unit of work: everything in it is stored together when it ends, or not at all.

    Made by ``crm.work(actor)`` and used as a context manager. Records that it returns are frozen; to change one,
    evolve it and :meth:`save` it. After an error of the database nothing more can be done in it, except that a
    :meth:`savepoint` takes back what happened inside it.
    """

    # -- reading --------------------------------------------------------------------------------------------------

    def get(self, cls: type[E], id: UUID) -> E:
        """Return one record.

        Raises:
            NotFound: it does not exist, or this actor may not read it.
        """
        found = reading.get(self, cls, id)
        self._seen[found.id] = found
        return reading.as_seen(self, found)

    def get_all(self, cls: type[E], ids: Iterable[UUID]) -> dict[UUID, E]:
        """Return those of the records that exist and that this actor may read, by id."""
        return reading.get_all(self, cls, ids)

    def may_read(self, *classes: type[Entry]) -> bool:
        """True if this actor's roles let it read some records, if only its own, of each of these classes."""
        types = map(self.context.registry.type_of, classes)
        return all(self.access.scopes(record_type, Action.READ) - {Scope.NONE} for record_type in types)

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

    def select(self, statement: sa.Select[Any] | sa.CompoundSelect[Any], **values: Any) -> list[Any]:
        """Run a report over read faces and return its rows.

        Args:
            values: for a statement that is asked often: built once, with a named ``sa.bindparam`` for each of these
                (``expanding=True`` for a list), it is checked and compiled once for each set of rights.

        Raises:
            UnsafeStatement: it reads something else, or uses what is not allowed.
            Invalid: one of its parameters has no value.
        """
        return selecting.select(self, statement, values)

    def facts(self, cls: type[Record], ids: Sequence[UUID], names: Sequence[str]) -> dict[UUID, dict[str, Any]]:
        """Return the values of facts for records, one statement a fact."""
        return facts.values(self, cls, ids, names)

    def lock(self, cls: type[Entry], ids: Iterable[UUID]) -> None:
        """Wait until nobody else changes these records, and keep it so until this unit of work ends.

        For a check of one record that depends on others: what is read after it stands. SQLite has one writer anyway.
        """
        checks.lock(self, self.context.registry.type_of(cls), ids)

    def history(self, record: Entry) -> list[Event]:
        """Return the journal's entries of a record that this actor may read, oldest first; hidden fields left out."""
        return views.history(self, record)

    def out_of_reach(self, record: Record) -> list[OutOfReach]:
        """Return how many rows of plugins that are switched off refer to a record, by plugin, record type and field.

        Raises:
            Forbidden: outside ``as_system``; these rows have no access rules while their plugin is off.
        """
        if not self.access.system:
            raise Forbidden("Only crmcore itself counts rows of plugins that are switched off.", todo="Use as_system.")
        return out_of_reach(self, self.context.registry.type_of(type(record)), [record.id])

    def as_of(self, cls: type[R], at: datetime, ids: Iterable[UUID] | None = None) -> Iterator[R]:
        """Yield records as they stood at a time, from the journal: those with these ids, or all of the class.

        Which rows and fields the actor may see is decided by the present. Versions are 0: the past cannot be saved.

        Raises:
            Invalid: it is an entry, which never changes.
        """
        return past.as_of(self, cls, at, ids)

    def changes(
        self, cls: type[Record], field: str, *, since: datetime | None = None, until: datetime | None = None
    ) -> list[FieldChange]:
        """Return the changes of one field of all records of a class between two times, oldest first.

        Raises:
            Invalid: the record has no such field that this actor may read.
        """
        return past.changes(self, cls, field, since, until)

    def holds(self, rule: str, records: Sequence[R]) -> list[bool]:
        """Return for each record of one class whether a rule holds.

        Raises:
            RuleError: a rule text that cannot be used.
        """
        return holding(self, self.context.registry.type_of(type(records[0])), rule, records) if records else []

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
        with self.together():
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
        with self.together():
            return writing.save_all(self, records)

    def remove(self, record: Entry) -> None:
        """Remove a record and its parts.

        Raises:
            StillReferenced: others refer to it; they are named with their plugin and count.
        """
        writing.remove_all(self, (record,))

    def remove_all(self, records: Iterable[Entry]) -> None:
        """Remove many records and their parts."""
        with self.together():
            writing.remove_all(self, records)

    def move(self, record: P, *, to: str, at: datetime | None = None, idempotency_key: str | None = None) -> P:
        """Move a record to another stage of its pipeline; ``at`` dates a move that happened earlier.

        Raises:
            TransitionRejected: the stage is unknown or not allowed from here, or somebody objected.
        """

        def move() -> P:
            return pipelines.move_all(self, (record,), to, at)[0]

        if idempotency_key is not None:
            return idempotency.once(self, idempotency_key, f"move:{to}", record, move)
        return move()

    def add_with_history(self, entries: Iterable[tuple[P, pipelines.Past]]) -> list[P]:
        """Store new records that have a past: each with the stages that it entered, in order, and when.

        A record is added where its past ends, and the stage history is that of a record which was moved there
        step by step; without a past it starts now, in the stage that it names or in the first. Each step must
        be a move that the pipeline allows; required fields, guards and plugins are asked about the last.

        Raises:
            TransitionRejected: a stage that does not exist, a move that is not allowed, times out of order, or
                an objection to the last stage.
        """
        with self.together():
            return pipelines.add_with_history(self, entries)

    def move_all(
        self, records: Iterable[P], *, to: str, at: datetime | Mapping[UUID, datetime] | None = None
    ) -> list[P]:
        """Move many records to one stage; ``at`` dates moves that happened earlier, all alike or by record id."""
        with self.together():
            return pipelines.move_all(self, list(records), to, at)

    def board(self, pipeline: str) -> Board:
        """Return the totals of each stage, read from what every move keeps up to date."""
        from crmcore.work.boards import board

        return board(self, self.context.registry.pipeline(pipeline))

    def emit(self, record: Entry, event: Event) -> None:
        """Write an event of a plugin's own about a record to the journal."""
        views.emit(self, record, event)

    def undo(self, cause: UUID, *, force: bool = False) -> Undone:
        """Take back all that happened because of ``cause`` (see :meth:`because`), and say what was kept.

        A record that something else has changed since is kept and listed, unless ``force``; one that others refer
        to by now is kept in any case.

        Raises:
            Forbidden: no role of the actor carries the permission ``core.undo``.
        """
        with self.together(), self.as_system("undo", by="core.undo"), self.because(undo_of(cause)):
            return undo(self, cause, force=force)

    # -- customers ------------------------------------------------------------------------------------------------

    def identify(self, customer: Customer, **identities: str) -> list[Identity]:
        """Add ways to recognize a customer: ``email=``, ``phone=``, ``domain=``, ``external="hubspot:123"``.

        Raises:
            NotUnique: the external identity belongs to another customer.
        """
        return contact.identify(self, customer, identities)

    def identify_all(self, entries: Iterable[tuple[Customer, IdentityKind, str]]) -> list[Identity]:
        """Add ways to recognize many customers; what a customer has already stays. Returns the new ones.

        Raises:
            NotUnique: an external identity belongs to another customer.
        """
        with self.together():
            return contact.identify_all(self, entries)

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
        with self.together():
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
        contact.tag_all(self, [(record, tags)])

    def tag_all(self, entries: Iterable[tuple[Entry, Sequence[str]]]) -> list[Tag]:
        """Put words on many records; those that are there already stay. Returns the new ones."""
        with self.together():
            return contact.tag_all(self, entries)

    def untag(self, record: Entry, *tags: str) -> None:
        """Take words off a record."""
        contact.untag(self, record, tags)

    def tags(self, record: Entry) -> list[str]:
        """Return the words on a record, in alphabetical order."""
        return sorted(t.tag for t in self.each(Tag, Tag.t.c.record_id == record.id))

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
    def as_system(self, reason: str, *, by: str = "core.as_system") -> Iterator[Work]:
        """Act as crmcore itself inside the block, in the same transaction; the journal keeps actor and reason.

        Args:
            reason: what for.
            by: the permission that allows it. A plugin's verb names one of its own, and does in the block the one
                narrow thing that whoever has it may do.

        Raises:
            Forbidden: no role of the actor carries the permission.
        """
        if not self.access.may(by):
            raise Forbidden(f"This actor may not act as the system to {reason}.", todo=f"Grant the permission '{by}'.")
        before, new = (self.actor, self.access), set(self._new)
        self.actor = Actor(id=before[0].id, name=f"{before[0].name} as system: {reason}", system=True)
        self.access = Access.of(self.context, self.actor)
        try:
            yield self
        finally:
            self.actor, self.access = before
            self._new = new

    @contextmanager
    def override(self, reason: str) -> Iterator[None]:
        """Let changes inside the block pass although somebody objects; the journal keeps reason and objections.

        Raises:
            Forbidden: no role of the actor carries the permission ``core.override``.
        """
        if not self.access.may("core.override"):
            raise Forbidden("This actor may not override objections.", todo="Grant the permission 'core.override'.")
        outer, self.override_reason = self.override_reason, reason
        try:
            yield
        finally:
            self.override_reason = outer
