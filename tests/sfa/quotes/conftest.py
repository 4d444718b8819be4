"""The sales office, in a fresh database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sfa.quotes.office import Office, open_office


@pytest.fixture
def office(store_url: str) -> Office:
    """The office on each database."""
    return open_office(store_url)


@pytest.fixture
def desk(sqlite_url: str) -> Office:
    """The office on SQLite alone, where the database makes no difference."""
    return open_office(sqlite_url)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One office for many tests of a file, which do not get into each other's way."""
    office = open_office(f"sqlite:///{tmp_path_factory.mktemp('office')}/crm.db")
    yield office
    office.crm.close()
