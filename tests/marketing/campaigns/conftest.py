"""The office, in a fresh database."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.marketing.campaigns.office import Office, open_office


@pytest.fixture
def office(store_url: str, tmp_path: Path) -> Office:
    """The office on each database."""
    return open_office(store_url, tmp_path)


@pytest.fixture
def small(sqlite_url: str, tmp_path: Path) -> Office:
    """The office on SQLite alone, where the database makes no difference."""
    return open_office(sqlite_url, tmp_path)
