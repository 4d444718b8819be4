"""Files for the intake tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crmcore import Crm
from tests.intake.firm import Desk, make_firm

WriteFile = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> WriteFile:
    """Write a file from text or bytes and return its path."""

    def write_file(content: str | bytes, name: str = "rows.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write_file


@pytest.fixture
def crm(store_url: str) -> Crm:
    """A firm on SQLite, then on PostgreSQL."""
    return make_firm(store_url)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """An empty folder."""
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(crm: Crm, files: Path) -> Desk:
    """Where accounts are brought in."""
    return Desk(crm, files)


@pytest.fixture
def sqlite_desk(sqlite_url: str, files: Path) -> Desk:
    """The same on SQLite alone, for what does not depend on the database."""
    return Desk(make_firm(sqlite_url), files)
