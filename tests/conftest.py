"""What all tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support import close_all


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Iterator[None]:
    """Close what a test has opened by ``tests.support``, so that its database can be dropped."""
    yield
    close_all()
