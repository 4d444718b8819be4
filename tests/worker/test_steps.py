"""Due jobs of several transactions: what is committed stays, the lease is renewed, one that lost it writes no more."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from crmcore import Customer
from crmcore.worker.tasks import LEASE
from tests.support import Clock, make_crm, open_crm
from tests.worker.making import names, running, task


def test_what_a_step_committed_stays_when_a_later_one_fails(store_url: str) -> None:
    def send(begin: Any, now: datetime) -> None:
        with begin() as work:
            work.add(Customer.organization(name="first"))
        with begin() as work:
            work.add(Customer.organization(name="second"))
            raise ValueError("the line is down")

    crm = make_crm(store_url, plugins=[running("acme", send, steps=True)], clock=Clock())
    (ran,) = crm.run_due()
    assert "job sweep · " in str(ran.error)
    assert "ValueError: the line is down" in str(ran.error)
    assert names(crm) == ["first"]
    assert (task(crm, "acme.sweep").failures, task(crm, "acme.sweep").claim) == (1, None)


def test_each_step_renews_the_lease(store_url: str) -> None:
    clock, others = Clock(), []

    def send(begin: Any, now: datetime) -> None:
        for number in range(3):
            clock.forward(seconds=(LEASE - timedelta(seconds=1)).total_seconds())
            with begin() as work:
                work.add(Customer.organization(name=f"{number}"))
            others.append(open_crm(store_url, plugins=[plugin], clock=clock).run_due())

    plugin = running("acme", send, every=timedelta(days=1), steps=True)
    crm = make_crm(store_url, plugins=[plugin], clock=clock)
    (ran,) = crm.run_due()
    assert ran.error is None
    assert others == [[], [], []]
    assert names(crm) == ["0", "1", "2"]


def test_a_step_after_another_worker_took_over_is_rolled_back(store_url: str) -> None:
    clock, calls = Clock(), []

    def send(begin: Any, now: datetime) -> None:
        calls.append(now)
        mine = len(calls)
        with begin() as work:
            work.add(Customer.organization(name=f"first of {mine}"))
        if mine == 1:
            clock.forward(seconds=LEASE.total_seconds() + 1)
            open_crm(store_url, plugins=[plugin], clock=clock).run_due()
        with begin() as work:
            work.add(Customer.organization(name=f"second of {mine}"))

    plugin = running("acme", send, every=timedelta(days=1), steps=True)
    crm = make_crm(store_url, plugins=[plugin], clock=clock)
    (ran,) = crm.run_due()
    assert "Another worker took 'acme.sweep' over" in str(ran.error)
    assert names(crm) == ["first of 1", "first of 2", "second of 2"]
