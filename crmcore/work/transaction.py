"""The transaction under a unit of work: our own, or the host's.

What has to be written as the last thing before the commit (the totals of pipelines, then the journal with its
numbers) waits in :class:`Pending`. In our own transaction we write it when the unit of work ends; in a host's, from
the connection's before-commit event, so that a rollback of the host takes everything with it.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from weakref import WeakKeyDictionary

import attrs
import sqlalchemy as sa

from crmcore.errors import ConfigError, CrmError, Invalid
from crmcore.store import Channel, Store
from crmcore.store.faults import faults

SPILL = 20_000
"""So many waiting entries are written early, which bounds memory; the head row is then locked until the commit."""

TotalKey = tuple[str, str, Any, str]


@attrs.define(eq=False)
class Pending:
    """Journal entries and stage totals that wait for the commit."""

    entries: list[tuple[Any, ...]] = attrs.field(factory=list)
    totals: dict[TotalKey, list[int]] = attrs.field(factory=dict)

    def mark(self) -> tuple[int, dict[TotalKey, list[int]]]:
        """Return what :meth:`rewind` needs to undo everything since."""
        return len(self.entries), {k: list(v) for k, v in self.totals.items()}

    def rewind(self, mark: tuple[int, dict[TotalKey, list[int]]]) -> None:
        """Forget what came after the mark: the database has rolled it back."""
        del self.entries[mark[0] :]
        self.totals = mark[1]

    def clear(self) -> None:
        """Forget everything."""
        self.entries.clear()
        self.totals.clear()

    def add_total(self, key: TotalKey, records: int, units: int) -> None:
        """Count records and money units in or out of a stage."""
        found = self.totals.setdefault(key, [0, 0])
        found[0] += records
        found[1] += units

    def write_totals(self, channel: Channel, store: Store) -> None:
        """Store the totals, sorted, so that two transactions take their row locks in the same order."""
        rows = [(*k, v[0], v[1]) for k, v in sorted(self.totals.items(), key=lambda i: str(i[0])) if any(v)]
        self.totals.clear()
        if rows:
            channel.many(store.total_upsert, rows)

    def flush(self, channel: Channel, store: Store) -> None:
        """Write everything that waits."""
        if self.totals:
            self.write_totals(channel, store)
        if self.entries:
            store.journal.write(channel, self.entries)
            self.entries.clear()


class OwnTransaction:
    """A transaction of ours: begins with the first statement, ends with the unit of work."""

    def __init__(self, store: Store, read_only: bool) -> None:
        self.store = store
        self.read_only = read_only
        self.pending = Pending()
        self.marks: list[Any] = []
        with faults():
            self.connection = store.engine.connect()
            try:
                if read_only:
                    self.connection = self.connection.execution_options(crm_read_only=True)
                self.connection.begin()
                self.channel = Channel(self.connection)
                if read_only and self.channel.postgres:
                    self.channel.run("SET TRANSACTION READ ONLY")
            except BaseException:
                self.connection.close()
                raise

    alive = True
    """Nobody else can end it."""

    def spill(self) -> None:
        """Write waiting entries early if there are very many, unless a savepoint may still undo them."""
        if len(self.pending.entries) >= SPILL and not self.marks:
            self.pending.flush(self.channel, self.store)

    def savepoint(self) -> sa.NestedTransaction:
        """Begin a savepoint; see :meth:`release`."""
        self.marks.append(self.pending.mark())
        with faults():
            return self.connection.begin_nested()

    def release(self, savepoint: sa.NestedTransaction, keep: bool) -> None:
        """End a savepoint, keeping or undoing what happened since."""
        mark = self.marks.pop()
        with faults():
            if keep:
                savepoint.commit()
            else:
                savepoint.rollback()
                self.pending.rewind(mark)

    def end(self, failed: bool) -> None:
        """Commit, or roll back; the connection goes back to the pool in every case.

        Raises:
            OutcomeUnknown: the connection was lost while committing.
        """
        try:
            if failed:
                self._roll_back()
                return
            try:
                if not self.read_only:
                    self.pending.flush(self.channel, self.store)
                with faults(committing=True):
                    self.connection.commit()
            except BaseException:
                self._roll_back()
                raise
        finally:
            with suppress(CrmError), faults():
                self.connection.close()

    def _roll_back(self) -> None:
        # On a full disk SQLite has rolled back by itself, and a second rollback is an error without a meaning.
        with suppress(CrmError), faults():
            self.connection.rollback()


class Joined:
    """What waits on a host's connection, rewound whenever the host's transaction or a savepoint in it is undone.

    SQLAlchemy numbers the savepoints of a connection, but tells the number only when one ends. So they are
    counted from the first that we begin ourselves; whatever began before that is older than anything that waits.
    """

    def __init__(self, connection: sa.Connection, store: Store) -> None:
        self.pending = Pending()
        self._store = store
        self._marks: list[Any] = []
        self._first: int | None = None
        listen = sa.event.listen
        listen(connection, "commit", self._before_commit)
        listen(connection, "rollback", self._after_rollback)
        listen(connection, "savepoint", lambda _connection, _name: self._marks.append(self.pending.mark()))
        listen(connection, "rollback_savepoint", self._after_savepoint_rollback)

    def savepoint(self, connection: sa.Connection) -> sa.NestedTransaction:
        """Begin a savepoint."""
        begun = connection.begin_nested()
        if self._first is None:
            self._first = _number(begun._savepoint) - len(self._marks) + 1
        return begun

    def _before_commit(self, connection: sa.Connection) -> None:
        self.pending.flush(Channel(connection), self._store)
        self._forget()

    def _after_rollback(self, _connection: sa.Connection) -> None:
        self.pending.clear()
        self._forget()

    def _forget(self) -> None:
        """No savepoint outlives its transaction: the next one counts anew."""
        self._marks.clear()
        self._first = None

    def _after_savepoint_rollback(self, _connection: sa.Connection, name: str, _context: object) -> None:
        at = -1 if self._first is None else _number(name) - self._first
        if at < 0:
            self.pending.clear()
        else:
            self.pending.rewind(self._marks[at])


def _number(savepoint: str) -> int:
    return int(savepoint.rpartition("_")[2])


_joined: WeakKeyDictionary[sa.Connection, dict[Store, Joined]] = WeakKeyDictionary()


class JoinedTransaction:
    """The host's transaction: we work inside a savepoint of it and leave commit and rollback to the host."""

    read_only = False

    def __init__(self, store: Store, connection: sa.Connection) -> None:
        self.store = store
        self.connection = connection
        self._refuse_unfit()
        with faults():
            self._begin()
            self._joined = self._waiting()
            self.pending = self._joined.pending
            self.channel = Channel(connection)
            self.marks: list[Any] = []
            self._outer = self.savepoint()

    def _refuse_unfit(self) -> None:
        if self.connection.closed:
            raise ConfigError("The connection is closed.", todo="Pass one that is open.")
        if isinstance(self.connection.get_transaction(), sa.TwoPhaseTransaction):
            raise ConfigError(
                "The connection is in a two-phase transaction, whose end cannot be told in time to write the journal.",
                todo="Pass a connection with an ordinary transaction.",
            )
        options = self.connection.get_execution_options()
        driver: Any = self.connection.connection.driver_connection
        if options.get("isolation_level") == "AUTOCOMMIT" or getattr(driver, "autocommit", False) is True:
            raise ConfigError(
                "The connection is in AUTOCOMMIT mode, in which nothing can be rolled back.",
                todo="Pass a connection with an ordinary transaction.",
            )

    def _begin(self) -> None:
        driver: Any = self.connection.connection.driver_connection
        if self.connection.dialect.name != "sqlite":
            if not self.connection.in_transaction():
                self.connection.begin()
            return
        if not driver.in_transaction:
            driver.execute("PRAGMA foreign_keys = ON")
        if not self.connection.in_transaction():
            self.connection.begin()
        if not driver.in_transaction:
            # The driver's default begins only before its own INSERT; without this our rows would survive a rollback.
            driver.execute("BEGIN IMMEDIATE")

    def _waiting(self) -> Joined:
        stores = _joined.setdefault(self.connection, {})
        if self.store not in stores:
            stores[self.store] = Joined(self.connection, self.store)
        return stores[self.store]

    def savepoint(self) -> sa.NestedTransaction:
        """Begin a savepoint."""
        with faults():
            return self._joined.savepoint(self.connection)

    def release(self, savepoint: sa.NestedTransaction, keep: bool) -> None:
        """End a savepoint; the connection's own events rewind what waits."""
        with faults():
            if keep:
                savepoint.commit()
            else:
                savepoint.rollback()

    @property
    def alive(self) -> bool:
        """False once the host has ended its transaction, or a savepoint round ours."""
        return self._outer.is_active

    def end(self, failed: bool) -> None:
        """End our part of the host's transaction.

        Raises:
            Invalid: the host has ended it before, so nobody can say what of this unit of work is stored.
        """
        if self.alive:
            self.release(self._outer, keep=not failed)
        elif not failed:
            raise ended_by_host()


Transaction = OwnTransaction | JoinedTransaction


def ended_by_host() -> Invalid:
    """Return the error for a unit of work that has outlived the host's transaction."""
    return Invalid(
        "The host ended its transaction while this unit of work was open.",
        todo="Leave the `with` block before committing, rolling back or closing.",
    )


def connection_of(connection: sa.Connection | None, session: Any) -> sa.Connection | None:
    """Return the host's connection, with what its Session holds written out first."""
    if session is None:
        return connection
    session.flush()
    found: sa.Connection = session.connection()
    return found
