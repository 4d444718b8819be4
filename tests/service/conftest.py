"""The small firm, in a fresh database."""

from __future__ import annotations

import pytest

from tests.service.firm import Firm, build


@pytest.fixture
def firm(store_url: str) -> Firm:
    """The firm on each database."""
    return build(store_url)


@pytest.fixture
def small(sqlite_url: str) -> Firm:
    """The firm on SQLite alone, where the database makes no difference."""
    return build(sqlite_url)
