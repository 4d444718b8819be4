"""The sales floor, in a fresh database."""

from __future__ import annotations

import pytest

from tests.sfa.leads.sales_floor import Floor, build


@pytest.fixture
def floor(store_url: str) -> Floor:
    """The floor on each database."""
    return build(store_url)


@pytest.fixture
def small(sqlite_url: str) -> Floor:
    """The floor on SQLite alone, where the database makes no difference."""
    return build(sqlite_url)
