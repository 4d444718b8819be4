"""The driver's cursor under SQLAlchemy's own connection and transaction.

SQLAlchemy's execute layer costs about as much as the database itself for small statements, so the fixed statements
of the write and read paths go to the cursor as prepared text; everything that varies goes through SQLAlchemy.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, NoReturn, Self

import attrs
import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from crmcore.store.faults import translate
from crmcore.store.plans import WritePlan

COPY_FROM = 20
"""From so many rows on, PostgreSQL takes them faster by COPY than by single inserts."""

Params = Sequence[Any]


@attrs.frozen(eq=False)
class Prepared:
    """A statement compiled once: its text, and the order of its parameters."""

    sql: str
    slots: tuple[tuple[str | int | None, Any], ...]

    @classmethod
    def of(cls, statement: sa.ClauseElement, dialect: Dialect, varying: Sequence[Any] = ()) -> Self:
        """Compile a statement.

        Args:
            statement: its varying values are named ``bindparam`` without a value.
            dialect: that of the driver's cursor.
            varying: parameters whose values vary too; the slot of each holds its place among them, and what makes
                the stored form of a value.
        """
        compiled: Any = statement.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
        place = {id(bind): i for i, bind in enumerate(varying)}
        slots: list[tuple[str | int | None, Any]] = []
        for name in compiled.positiontup or ():
            bind = compiled.binds[name]
            process = bind.type.dialect_impl(dialect).bind_processor(dialect)
            if id(bind) in place:
                slots.append((place[id(bind)], process))
            elif bind.required:
                slots.append((bind.key, None))
            else:
                value = bind.effective_value
                slots.append((None, process(value) if process else value))
        return cls(str(compiled), tuple(slots))

    def params(self, values: Mapping[Any, Any]) -> list[Any]:
        """Return the parameters in order; ``values`` are in their stored form."""
        return [const if name is None else values[name] for name, const in self.slots]


@lru_cache(maxsize=256)
def _pair(first: str, rows: int, second: str, more: int) -> str:
    """Return two INSERTs as one statement; foreign keys are checked when all of it is done."""
    (head, values), (tail, others) = first.split(" VALUES ", 1), second.split(" VALUES ", 1)
    return f"WITH first AS ({head} VALUES {', '.join([values] * rows)}) {tail} VALUES {', '.join([others] * more)}"


class Channel:
    """Runs text on the driver's cursor of one connection, and turns its errors into ours."""

    __slots__ = ("connection", "cursor", "deadline", "dialect", "postgres", "statements")

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection
        self.dialect = connection.dialect.name
        self.postgres = self.dialect == "postgresql"
        driver: Any = connection.connection.driver_connection
        self.cursor = driver.cursor()
        self.statements = 0
        self.deadline = 0.0

    def run(self, sql: str, params: Params = ()) -> Any:
        """Execute one statement and return the cursor."""
        self.statements += 1
        try:
            return self.cursor.execute(sql, params)
        except Exception as error:  # noqa: BLE001 — translated or raised again
            self.fail(error)

    def rows(self, sql: str, params: Params = ()) -> list[Any]:
        """Execute one statement and return all its rows."""
        self.statements += 1
        try:
            found: list[Any] = self.cursor.execute(sql, params).fetchall()
        except Exception as error:  # noqa: BLE001 — translated or raised again
            self.fail(error)
        return found

    def fetch(self, prepared: Prepared, **values: Any) -> list[Any]:
        """Execute a prepared statement with values in their stored form, and return all its rows."""
        return self.rows(prepared.sql, prepared.params(values))

    def many(self, sql: str, rows: Sequence[Params]) -> int:
        """Execute one statement for each row and return how many rows it touched in all."""
        self.statements += 1
        try:
            if len(rows) == 1:
                self.cursor.execute(sql, rows[0])
            else:
                self.cursor.executemany(sql, rows)
            return int(self.cursor.rowcount)
        except Exception as error:  # noqa: BLE001 — translated or raised again
            self.fail(error)

    def insert(self, sql: str, copy: str, rows: list[Any]) -> None:
        """Insert rows the fastest way that the database has for so many of them."""
        if self.postgres and len(rows) >= COPY_FROM:
            self.copy(copy, rows)
        else:
            self.many(sql, rows)

    def insert_pair(self, first: WritePlan, rows: list[Any], second: WritePlan, more: list[Any]) -> None:
        """Insert rows and others that refer to them: in one round trip on PostgreSQL, where that is what costs."""
        if self.postgres and len(rows) + len(more) < COPY_FROM:
            self.run(
                _pair(first.insert, len(rows), second.insert, len(more)), [v for row in (*rows, *more) for v in row]
            )
        else:
            self.insert(first.insert, first.copy, rows)
            self.insert(second.insert, second.copy, more)

    @contextmanager
    def reading(self, seconds: float) -> Iterator[None]:
        """Stop a statement of the block that takes longer, and let none that fails harm what comes after it.

        On SQLite the time is up at ``deadline``, which is set anew for each of several tasks in a block. On PostgreSQL
        the block is a savepoint, which is rolled back in any case: it must only read.
        """
        self.deadline = time.monotonic() + seconds
        if not self.postgres:
            driver: Any = self.connection.connection.driver_connection
            # SQLite asks every so many of its steps, a millisecond or so, whether to go on.
            driver.set_progress_handler(lambda: time.monotonic() > self.deadline, 100_000)
            try:
                yield
            finally:
                driver.set_progress_handler(None, 0)
            return
        self.cursor.execute(f"SAVEPOINT crm_reading; SET LOCAL statement_timeout = {int(seconds * 1_000)}")
        try:
            yield
        finally:
            try:
                self.cursor.execute("ROLLBACK TO SAVEPOINT crm_reading; RELEASE SAVEPOINT crm_reading")
            except Exception as error:  # noqa: BLE001 — translated or raised again
                self.fail(error)

    def copy(self, sql: str, rows: Iterable[Any]) -> None:
        """Send rows by COPY, in the same transaction."""
        self.statements += 1
        try:
            with self.cursor.copy(sql) as pipe:
                write = pipe.write_row
                for row in rows:
                    write(row)
        except Exception as error:  # noqa: BLE001 — translated or raised again
            self.fail(error)

    def fail(self, error: Exception) -> NoReturn:
        """Raise our error for one of the driver's."""
        found = translate(error)
        if found is None:
            raise error
        raise found from error
