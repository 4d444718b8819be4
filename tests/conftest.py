"""What all tests share."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from tests.support import close_all


def pytest_collection_finish() -> None:
    """Have the garbage collector pass over what stays until the end: thousands of tests, and all modules."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Iterator[None]:
    """Close what a test has opened by ``tests.support``, so that its database can be dropped."""
    yield
    close_all()
