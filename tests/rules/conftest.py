from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa


@pytest.fixture
def engine(store_url: str) -> Iterator[sa.Engine]:
    """SQLite, then PostgreSQL."""
    engine = sa.create_engine(store_url)
    yield engine
    engine.dispose()
