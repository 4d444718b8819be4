"""Dumps of a database as plain SQL text: written, and read into an empty database."""

from __future__ import annotations

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from crmcore_testing.postgres import find_binaries

# What pg_dump says about the session concerns the server that it came from, and none older.
_SESSION = ("SET ", "SELECT pg_catalog.set_config", "--", "\\")


def dump(url: str) -> str:
    """Return the whole database as SQL."""
    parsed = sa.make_url(url)
    if parsed.drivername == "sqlite":
        with closing(sqlite3.connect(str(parsed.database))) as connection:
            return "\n".join(connection.iterdump()) + "\n"
    plain = parsed.set(drivername="postgresql").render_as_string(hide_password=False)
    options = ["--inserts", "--rows-per-insert=50", "--no-owner", "--no-privileges", "--no-comments"]
    command = [find_binaries() / "pg_dump", *options, plain]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    lines = [line for line in text.splitlines() if line and not line.startswith(_SESSION)]
    return "\n".join(line for line in lines if line != "CREATE SCHEMA public;") + "\n"


def load(url: str, text: str) -> None:
    """Run a dump in an empty database."""
    parsed = sa.make_url(url)
    if parsed.drivername == "sqlite":
        with closing(sqlite3.connect(str(parsed.database))) as connection:
            connection.executescript(text)
        return
    import psycopg

    with psycopg.connect(parsed.set(drivername="postgresql").render_as_string(hide_password=False)) as connection:
        connection.execute(text.encode())


def recorded() -> list[Path]:
    """Return the folders with the dumps of each release."""
    return sorted(p.parent for p in Path(__file__).parent.glob("*/facts.json"))
