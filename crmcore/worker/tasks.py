"""The rows of ``core_task``: where each consumer and due job stands, and who has it in hand.

A claim is one short transaction that takes a row if nobody holds it; the work then ends with a change of the row
that holds only while the claim does. So of two workers one gets the row, and one that was too slow, whose lease
another has taken over, is rolled back with everything that it wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore.errors import Conflict, SchemaOutdated
from crmcore.records import new_id
from crmcore.store import Store
from crmcore.store.faults import faults

LEASE = timedelta(minutes=5)
"""How long a claim holds without a sign of life; each finished batch renews it."""

CONSUMER, JOB = "consumer", "job"


class TakenOver(Exception):
    """The lease ran out and another worker has the task: whatever was done here is rolled back."""


@attrs.frozen(kw_only=True)
class Task:
    """One consumer or due job, as it stands in the store.

    ``cursor`` is the number of the last entry that a consumer has dealt with; nothing is done before ``due_at``;
    ``failures`` counts those in a row and ``error`` tells the last of them; a ``parked`` one waits for a person.
    """

    name: str
    kind: str
    cursor: int
    due_at: datetime
    last_at: datetime | None
    failures: int
    parked: bool
    error: str | None
    claim: UUID | None
    claimed_until: datetime | None

    def waits(self, now: datetime, end: int) -> bool:
        """True if there is nothing to do now: parked, not due, or a consumer at the journal's end."""
        return self.parked or self.due_at > now or (self.kind == CONSUMER and self.cursor >= end)


class Tasks:
    """Reads and writes the rows.

    Args:
        store: the database.
        clock: what says the time; leases are reckoned by it.
    """

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self.store = store
        self.clock = clock
        self._table = store.tables.task

    def read(self) -> tuple[dict[str, Task], int]:
        """Return all rows by name, and the number of the journal's last entry."""
        engine, head = self.store.engine, self.store.tables.head
        # Closed without a commit: a reader on SQLite must not wait for a writer.
        with faults(), closing(engine.connect().execution_options(crm_read_only=True)) as connection:
            rows = connection.execute(sa.select(self._table)).mappings().all()
            end = connection.execute(sa.select(head.c.last)).scalar_one_or_none()
        if end is None:
            raise SchemaOutdated("The journal has no head.", todo="Run `crmcore migrate`.")
        return {row["name"]: Task(**row) for row in rows}, end

    def add(self, wanted: Iterable[tuple[str, str]], now: datetime) -> None:
        """Make rows for names and kinds, all due now; a consumer begins at the journal's present end.

        A row that is there already, perhaps from another worker a moment ago, stays as it is.
        """
        last = self.store.tables.head.c.last
        with faults(), self.store.engine.begin() as connection:
            for name, kind in wanted:
                row = {"name": name, "kind": kind, "due_at": now, "failures": 0, "parked": False}
                begin = sa.select(last).scalar_subquery() if kind == CONSUMER else 0
                made = self.store.upsert(self._table).values(**row, cursor=begin)
                connection.execute(made.on_conflict_do_nothing())

    def claim(self, name: str, now: datetime) -> Task | None:
        """Take a row that is due, or return None because another worker has it or has just done it.

        The condition stands in the UPDATE itself: of two that run at once, the second sees the first's row.
        """
        table, clock = self._table, self.clock()
        statement = (
            table.update()
            .where(table.c.name == name, ~table.c.parked, table.c.due_at <= now)
            .where(table.c.claim.is_(None) | (table.c.claimed_until <= clock))
            .values(claim=new_id(), claimed_until=clock + LEASE)
            .returning(table)
        )
        with faults(), self.store.engine.begin() as connection:
            row = connection.execute(statement).mappings().one_or_none()
        return None if row is None else Task(**row)

    def change(self, connection: sa.Connection, task: Task, **values: Any) -> None:
        """Change a row that was claimed, in the caller's transaction, and renew the lease.

        Raises:
            TakenOver: the claim is another's by now, and the caller must roll back.
        """
        table = self._table
        values = {"claimed_until": self.clock() + LEASE, **values}
        held = sa.and_(table.c.name == task.name, table.c.claim == task.claim)
        with faults():
            if connection.execute(table.update().where(held).values(**values)).rowcount != 1:
                raise TakenOver(task.name)

    def release(self, task: Task, **values: Any) -> None:
        """Give a claimed row back, in a transaction of its own; ``values`` as for :meth:`change`."""
        with faults(), self.store.engine.begin() as connection:
            self.change(connection, task, **values, **FREE)

    def correct(self, connection: sa.Connection, task: Task, **values: Any) -> None:
        """Change a row by hand, in the caller's transaction.

        Raises:
            Conflict: it has moved on since it was read, or is in a worker's hands.
        """
        table = self._table
        idle = table.c.claim.is_(None) | (table.c.claimed_until <= self.clock())
        same = (table.c.name == task.name) & (table.c.cursor == task.cursor) & idle
        with faults():
            if connection.execute(table.update().where(same).values(**values, **FREE)).rowcount != 1:
                raise Conflict(f"A worker has the {task.kind} '{task.name}' in hand.", todo="Try again in a moment.")


FREE: dict[str, Any] = {"claim": None, "claimed_until": None}
"""The columns of a row that nobody holds."""
