"""Opening a database file for the first time, while others do the same."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmcore.errors import StoreLocked
from crmcore.store.engine import open_engine


@pytest.fixture
def held_by_another(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A new file without a write-ahead log, in which somebody writes: SQLite refuses to switch it at once."""
    other = sqlite3.connect(tmp_path / "crm.db", isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE note (text)")
    other.execute("BEGIN IMMEDIATE")
    yield other
    other.close()


def test_who_opens_a_new_file_waits_for_the_others(held_by_another: sqlite3.Connection, tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'crm.db'}")
    done = threading.Timer(0.2, held_by_another.execute, ["COMMIT"])
    done.start()
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    done.join()
    engine.dispose()


def test_and_not_for_ever(held_by_another: sqlite3.Connection, tmp_path: Path) -> None:
    assert held_by_another.in_transaction
    engine = open_engine(f"sqlite:///{tmp_path / 'crm.db'}", busy_seconds=0.1)
    with pytest.raises(StoreLocked, match="held by another process"):
        engine.connect()
    engine.dispose()
