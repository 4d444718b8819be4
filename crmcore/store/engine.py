"""Opening a database: SQLite and PostgreSQL, each set up so that a commit is durable and a reader never waits."""

from __future__ import annotations

import os
import random
import sqlite3
import time
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import orjson
import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.pysqlite import dialect as sqlite_dialect
from sqlalchemy.engine import Dialect, make_url

from crmcore.errors import ConfigError
from crmcore.store.encode import dumps_text
from crmcore.store.faults import faults

Synchronous = Literal["full", "normal"]
BUSY_SECONDS = 30
CACHED_STATEMENTS = 512
IDLE_SECONDS = 1.0


def open_engine(url: str, *, synchronous: Synchronous = "full", busy_seconds: float = BUSY_SECONDS) -> sa.Engine:
    """Return an engine for ``sqlite:///file.db`` or ``postgresql+psycopg://…``; connects only when used.

    ``synchronous="full"`` makes each commit on SQLite survive a power cut; ``"normal"`` only a crash. That the URL
    names no other database, the configuration has checked (:class:`crmcore.config.Store`).

    Raises:
        ConfigError: SQLite would keep the data in memory, or the driver is not installed.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed, synchronous, busy_seconds)
    return _open_postgresql(parsed)


def _open_sqlite(url: sa.URL, synchronous: Synchronous, busy_seconds: float) -> sa.Engine:
    if not url.database or url.database == ":memory:":
        raise ConfigError(
            "crmcore needs a database file; in memory every connection would see another, empty database.",
            todo="Write sqlite:///crm.db.",
        )
    Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = sa.create_engine(
        url,
        json_serializer=dumps_text,
        json_deserializer=orjson.loads,
        connect_args={
            "timeout": busy_seconds,
            "check_same_thread": False,
            "cached_statements": CACHED_STATEMENTS,
            # We begin transactions ourselves: the driver would begin only before a write, and leave DDL outside.
            "isolation_level": None,
        },
    )

    @sa.event.listens_for(engine, "do_connect")
    def make(_dialect: object, _record: object, _args: object, _options: object) -> None:
        # SQLite would make a file that others may read; its -wal and -shm have the rights of the file. What
        # cannot be made, connecting explains.
        if url.query.get("uri"):
            return
        with suppress(OSError):
            os.close(os.open(str(url.database), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))

    @sa.event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _record: object) -> None:
        with faults():
            _write_ahead(connection, busy_seconds)
            connection.execute(f"PRAGMA synchronous = {synchronous}")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("PRAGMA cache_size = -32768")

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        # A transaction that reads first and writes later cannot be upgraded once somebody else has written, and
        # fails in spite of any time-out; so whoever may write takes the lock at the start.
        mode = "DEFERRED" if connection.get_execution_options().get("crm_read_only") else "IMMEDIATE"
        connection.exec_driver_sql(f"BEGIN {mode}")

    return engine


def _write_ahead(connection: sqlite3.Connection, busy_seconds: float) -> None:
    """Switch the file to a write-ahead log, which it then keeps, so that readers never wait for a writer.

    While somebody writes into a file without one, SQLite refuses this without waiting, so of several who open a new
    file at once too.
    """
    until = time.monotonic() + busy_seconds
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(random.uniform(0.001, 0.02))  # noqa: S311 — apart in time, not secret
        else:
            return


def _open_postgresql(url: sa.URL) -> sa.Engine:
    try:
        engine = sa.create_engine(
            url,
            json_serializer=dumps_text,
            json_deserializer=orjson.loads,
            isolation_level="READ COMMITTED",
            connect_args={"options": "-c timezone=UTC", "connect_timeout": 10},
        )
        _ask_idle_connections(engine)
        return engine
    except ImportError:
        raise ConfigError(
            "PostgreSQL needs the package psycopg.", todo="Install it: pip install 'crmcore[postgres]'."
        ) from None


def _ask_idle_connections(engine: sa.Engine) -> None:
    """Test a pooled connection that has been idle for a while, so that a restart of the server goes unnoticed.

    SQLAlchemy's own pre-ping asks at every checkout, which is a round trip for each transaction.
    """

    @sa.event.listens_for(engine, "checkin")
    def note(_connection: object, record: Any) -> None:
        record.info["crm_idle_since"] = time.monotonic()

    @sa.event.listens_for(engine, "checkout")
    def ask(connection: Any, record: Any, _proxy: object) -> None:
        since = record.info.get("crm_idle_since")
        if connection.closed or (since is not None and time.monotonic() - since > IDLE_SECONDS):
            try:
                connection.execute("SELECT 1")
                connection.rollback()
            except Exception as error:
                raise sa.exc.DisconnectionError(str(error)) from error


@lru_cache
def positional(database: Literal["sqlite", "postgresql"]) -> Dialect:
    """Return the dialect in the form in which the driver's cursor takes a plain sequence of parameters.

    One for all stores, since SQLAlchemy keeps with it how each type is stored.
    """
    if database == "sqlite":
        return sqlite_dialect(json_serializer=dumps_text, json_deserializer=orjson.loads)
    from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

    made: Any = PGDialect_psycopg
    plain: Dialect = made(paramstyle="format", json_serializer=dumps_text, json_deserializer=orjson.loads)
    return plain
