from __future__ import annotations

from collections.abc import Iterator

import pytest

from crmcore import Crm, User
from tests.support import Clock, make_crm
from tests.work.selling import Shop, hire


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def crm(store_url: str, clock: Clock) -> Iterator[Crm]:
    """A shop on SQLite, then on PostgreSQL."""
    with make_crm(store_url, plugins=[Shop], clock=clock) as crm:
        yield crm


@pytest.fixture
def ada(crm: Crm) -> User:
    """Somebody who may do everything."""
    return hire(crm, "Ada", "admin")


@pytest.fixture
def rep(crm: Crm) -> User:
    """Somebody who works on what is hers."""
    return hire(crm, "Rita", "rep")
