"""What only the driver notices is the caller's mistake, told in one line, and not trouble with the database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
import sqlalchemy as sa

from crmcore import Crm, Customer, Interaction
from crmcore.errors import CrmError, Invalid, UnsafeStatement
from tests.support import make_crm

C = Customer.t.c
ODD_ON_SQLITE: list[Any] = [C.name == "\ud800", C.version == 2**70]
ODD_ON_POSTGRESQL: list[Any] = [C.name == "\ud800", C.name == "\0", C.name == 5, C.version + (2**63 - 1) > 0]


@pytest.fixture
def crm(store_url: str) -> Crm:
    with make_crm(store_url) as made, made.as_system("prepare") as work:
        work.add(Customer.organization(name="Acme"))
    return made


def test_filters(crm: Crm) -> None:
    odd = ODD_ON_SQLITE if crm.store.sqlite else ODD_ON_POSTGRESQL
    for condition in odd:
        for ask in (lambda w, c: w.find(Customer, c), lambda w, c: w.count(Customer, c)):
            with pytest.raises((Invalid, UnsafeStatement)) as refused, crm.as_system("ask") as work:
                ask(work, condition)
            assert "\n" not in str(refused.value)


@pytest.mark.parametrize("store_url", ["postgresql"], indirect=True)
def test_the_error_that_broke_a_unit_of_work_is_told_again_in_one_line(crm: Crm) -> None:
    work = crm.as_system("ask").__enter__()
    with pytest.raises(CrmError, match="division by zero"):
        work.select(sa.select(C.version / 0))
    with pytest.raises(Invalid, match="division by zero") as again:
        work.find(Customer)
    assert "\n" not in str(again.value)
    with pytest.raises(Invalid, match="Nothing was stored"):
        work.__exit__(None, None, None)


@pytest.mark.parametrize(
    "at",
    [
        datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
        datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-12))),
    ],
)
@pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
def test_a_time_that_utc_does_not_reach(crm: Crm, at: datetime) -> None:
    with crm.as_system("log") as work:
        acme = work.find(Customer)[0]
        with pytest.raises(Invalid, match="outside the years 1 to 9999"):
            work.log(Interaction(kind="core.call", summary="x", at=at), acme)
        assert work.log(Interaction(kind="core.call", summary="x", at=datetime.max.replace(tzinfo=UTC)), acme)
