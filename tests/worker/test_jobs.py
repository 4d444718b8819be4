"""Due jobs: at fixed points in time, once however many were missed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from crmcore import Customer, Work
from crmcore.worker.failing import BACK_OFF
from crmcore.worker.items import next_due
from tests.support import Clock, make_crm
from tests.worker.making import names, running, task


def at(hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, 3, 2, hour, minute, second, tzinfo=UTC)


def test_a_job_runs_at_once_and_then_at_multiples_of_its_interval(store_url: str) -> None:
    clock, runs = Clock(at(9, 7)), []

    def sweep(work: Work, now: datetime) -> None:
        runs.append(now)
        clock.forward(minutes=3)  # it takes its time

    crm = make_crm(store_url, plugins=[running("acme", sweep)], clock=clock)
    for moment in (at(9, 7), at(9, 59, 59), at(10), at(10, 1), at(13, 30), at(13, 31), at(14)):
        clock.now = moment
        crm.run_due()
    # The runs of 11, 12 and 13 o'clock were missed: one makes up for them, and the next is at 14 as always.
    assert runs == [at(9, 7), at(10), at(13, 30), at(14)]
    assert task(crm, "acme.sweep").due_at == at(15)


@pytest.mark.parametrize(
    ("now", "every", "due"),
    [
        (at(9), timedelta(hours=1), at(10)),
        (at(9, 59, 59), timedelta(hours=1), at(10)),
        (at(9), timedelta(days=1), datetime(2026, 3, 3, tzinfo=UTC)),
        (at(9, 0, 1), timedelta(seconds=7), at(9, 0, 7)),
    ],
)
def test_the_next_run_is_the_next_multiple(now: datetime, every: timedelta, due: datetime) -> None:
    assert next_due(now, every) == due
    assert (due - datetime(1970, 1, 1, tzinfo=UTC)) % every == timedelta(0)


def test_what_a_job_writes_is_stored_with_its_next_time_or_not_at_all(store_url: str) -> None:
    failing = [True]

    def sweep(work: Work, now: datetime) -> None:
        work.add(Customer.organization(name="made by the job"))
        if failing[0]:
            raise ValueError("not today")

    crm = make_crm(store_url, plugins=[running("acme", sweep)], clock=Clock())
    (ran,) = crm.run_due()
    assert str(ran.error).startswith("[plugin-failed] [plugin acme 1.4.2 · job sweep · ")
    assert "ValueError: not today" in str(ran.error)
    assert names(crm) == []
    failing.clear()
    failing.append(False)
    assert crm.run_due() == []
    crm.run_due(crm.clock() + BACK_OFF[0])
    assert names(crm) == ["made by the job"]
    assert (task(crm, "acme.sweep").failures, task(crm, "acme.sweep").error) == (0, None)


def test_a_job_is_never_parked(store_url: str) -> None:
    clock = Clock()

    def sweep(work: Work, now: datetime) -> None:
        raise ValueError("never")

    crm = make_crm(store_url, plugins=[running("acme", sweep)], clock=clock)
    for _ in range(12):
        crm.run_due()
        waited = task(crm, "acme.sweep").due_at - clock()
        clock.forward(hours=4)
    stuck = task(crm, "acme.sweep")
    assert (stuck.failures, stuck.parked, waited) == (12, False, BACK_OFF[-1])
