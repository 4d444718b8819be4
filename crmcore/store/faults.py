"""Turning what a database driver raises into errors that say what happened and what to do."""

from __future__ import annotations

import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import CompileError, DBAPIError, StatementError

from crmcore.errors import (
    CrmError,
    Invalid,
    NotFound,
    NotUnique,
    OutcomeUnknown,
    Retry,
    StoreFull,
    StoreLocked,
    StoreUnavailable,
    UnsafeStatement,
)

_SQLITE = (
    ("database is locked", StoreLocked, "The database is held by another process.", "Try again in a moment."),
    ("interrupted", StoreLocked, "The statement took too long and was stopped.", "Try again in a moment."),
    ("disk is full", StoreFull, "The disk of the database is full; nothing was stored.", "Free some space."),
    ("unable to open", StoreUnavailable, "The database file cannot be opened.", "Check the path and its rights."),
    ("readonly database", StoreUnavailable, "The database file is read-only.", "Check the rights of the file."),
    ("not a database", StoreUnavailable, "The file is not a SQLite database.", "Check [store] url in crm.toml."),
    ("malformed", StoreUnavailable, "The database file is damaged.", "Restore it from a backup."),
    ("no such table", StoreUnavailable, "The database has not been set up.", "Run `crmcore migrate`."),
    ("disk I/O error", StoreUnavailable, "The disk reports an error.", "Check the disk; nothing was stored."),
)

_POSTGRES: dict[str, tuple[type[CrmError], str, str]] = {
    "40P01": (Retry, "Two transactions waited for each other, and this one was rolled back.", "Run it again."),
    "40001": (Retry, "Another transaction changed the same rows; this one was rolled back.", "Run it again."),
    "55P03": (StoreLocked, "A row or table is locked by another transaction.", "Try again in a moment."),
    "57014": (StoreLocked, "The statement was canceled or took too long.", "Try again, or raise the time-out."),
    "25006": (Invalid, "The transaction only reads.", "Open one that may write."),
    "25P02": (Invalid, "A statement of this transaction failed before, so nothing of it can be stored.", "Begin anew."),
    "53100": (StoreFull, "The disk of the database is full; nothing was stored.", "Free some space."),
    "42P01": (StoreUnavailable, "The database has not been set up.", "Run `crmcore migrate`."),
    "3D000": (StoreUnavailable, "The database does not exist.", "Create it, or check [store] url in crm.toml."),
    "28P01": (StoreUnavailable, "The database refuses the password.", "Check [store] url in crm.toml."),
}


def translate(error: BaseException, *, committing: bool = False) -> CrmError | None:
    """Return our error for one that a driver raised, or None if it is not about the store."""
    if isinstance(error, StatementError) and error.orig is not None:
        if not isinstance(error, DBAPIError):  # a value that its column's type does not take
            return _unfit(error.orig)
        error = error.orig
    if isinstance(error, UnicodeEncodeError):
        return Invalid("A text holds half of a character (a surrogate), which no database text may.")
    if isinstance(error, CompileError):
        return UnsafeStatement(f"The statement cannot be written as SQL: {str(error).splitlines()[0]}")
    if isinstance(error, OverflowError) and "SQLite" in str(error):
        return Invalid("A number is too large for the database, whose integers have 63 bits.")
    if isinstance(error, sqlite3.Error):
        return _from_sqlite(error)
    state = getattr(error, "sqlstate", None)
    # The driver is loaded only where PostgreSQL is used; if it is not loaded, the error is not its own.
    psycopg = sys.modules.get("psycopg")
    if psycopg is not None and isinstance(error, psycopg.Error):
        return _from_postgres(error, state, committing)
    return None


def _unfit(error: BaseException) -> CrmError:
    return error if isinstance(error, CrmError) else Invalid(f"A value does not fit its column: {error}.")


def _from_sqlite(error: sqlite3.Error) -> CrmError:
    text = str(error)
    if isinstance(error, sqlite3.IntegrityError):
        if found := re.search(r"UNIQUE constraint failed: (.*)", text):
            columns = [c.strip().partition(".")[2] or c.strip() for c in found[1].split(",")]
            return NotUnique(f"The value of {_and(columns)} is taken.", todo="Use another, or change the existing one.")
        if "FOREIGN KEY" in text:
            return NotFound("A record that is referred to does not exist, or is still referred to.")
        return Invalid(f"The database refuses the value: {text}.")
    if isinstance(error, sqlite3.DataError) or "binding parameter" in text:
        return Invalid(f"The database refuses the value: {text}.")
    for needle, cls, what, todo in _SQLITE:
        if needle in text:
            return cls(f"{what} ({text})" if cls is StoreUnavailable else what, todo=todo)
    return StoreUnavailable(f"The database reports: {text}.")


def _from_postgres(error: BaseException, state: str | None, committing: bool) -> CrmError:
    from psycopg import DataError, ProgrammingError

    text = str(error).splitlines()[0] if str(error) else type(error).__name__
    detail = str(error)
    if state == "23505":
        found = re.search(r"Key \(([^)]*)\)", detail)
        what = _and([c.strip() for c in found[1].split(",")]) if found else "a unique field"
        return NotUnique(f"The value of {what} is taken.", todo="Use another, or change the existing one.")
    if state == "23503":
        return NotFound("A record that is referred to does not exist, or is still referred to.")
    if state in _POSTGRES:
        cls, what, todo = _POSTGRES[state]
        return cls(what, todo=todo)
    if (state is None and isinstance(error, (DataError, ProgrammingError))) or (state or "")[:2] in ("22", "23"):
        return Invalid(f"The database refuses the value: {text}.")
    if state is not None and state[:2] == "42" and state not in ("42501", "42703"):
        return UnsafeStatement(f"PostgreSQL does not take the statement: {text}.")
    lost = state is None or state[:2] == "08" or state in ("57P01", "57P02", "57P03", "XX000")
    if committing and lost:
        return OutcomeUnknown(
            "The connection was lost while committing; the change may or may not be stored.",
            todo="Repeat it with the same idempotency key.",
        )
    todo = "Check that the server runs and that the database exists, and [store] url in crm.toml." if lost else ""
    return StoreUnavailable(f"PostgreSQL reports: {text.rstrip('.')}.", todo=todo)


def _and(names: list[str]) -> str:
    return " and ".join(f"'{n}'" for n in names)


@contextmanager
def faults(*, committing: bool = False) -> Iterator[None]:
    """Run a block in which driver errors become ours; the driver's error stays as the cause."""
    try:
        yield
    except CrmError:
        raise
    except Exception as error:
        found = translate(error, committing=committing)
        if found is None:
            raise
        raise found from error
