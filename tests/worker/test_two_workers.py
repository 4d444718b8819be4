"""Two workers and one task: one of them does it, once; and careless workers, who show that the test would see it."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from crmcore import Crm, Customer, Work
from crmcore.worker import Ran
from crmcore.worker.tasks import LEASE, Task, Tasks
from tests.support import Clock, make_crm, open_crm
from tests.worker.crew import change_naively, copying, one_round
from tests.worker.making import add_customers, names, observing, running, task

WORKERS = 2


def done_by_two(url: str, ledger: Path, variant: str) -> tuple[Crm, Counter[str], list[str]]:
    """Let two processes see the same due job and the same consumer with three events, at the same moment."""
    clock = Clock()
    crm = make_crm(url, plugins=[copying(ledger)], clock=clock)
    add_customers(crm, "A", "B", "C")
    spawn = multiprocessing.get_context("spawn")
    barrier = spawn.Barrier(WORKERS)
    crew = [spawn.Process(target=one_round, args=(url, ledger, barrier, variant, clock())) for _ in range(WORKERS)]
    for process in crew:
        process.start()
    for process in crew:
        process.join(120)
    assert [process.exitcode for process in crew] == [0] * WORKERS
    return crm, Counter(ledger.read_text().splitlines()), [n for n in names(crm) if n.startswith("copy")]


def test_of_two_workers_one_does_it(store_url: str, tmp_path: Path) -> None:
    crm, calls, copies = done_by_two(store_url, tmp_path / "ledger", "real")
    assert calls == Counter(["job", "event 1", "event 2", "event 3"])
    assert sorted(copies) == ["copy by the job", "copy of A", "copy of B", "copy of C"]
    assert [(t.claim, t.failures) for t in (task(crm, "acme"), task(crm, "acme.sweep"))] == [(None, 0)] * 2


def test_the_control_does_it_twice(store_url: str, tmp_path: Path) -> None:
    _, calls, _ = done_by_two(store_url, tmp_path / "ledger", "naive")
    assert calls == Counter(["job", "event 1", "event 2", "event 3"] * 2)


def test_what_another_has_done_since_one_looked_is_not_done_again(
    store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs: list[str] = []
    plugins = [running("acme", lambda work, now: runs.append("job"))]
    crm = make_crm(store_url, plugins=plugins, clock=Clock())
    other = open_crm(store_url, plugins=plugins, clock=crm.clock)
    claim = Tasks.claim

    def after_the_other(self: Tasks, name: str, now: datetime) -> Task | None:
        monkeypatch.setattr(Tasks, "claim", claim)
        other.run_due()
        return claim(self, name, now)

    monkeypatch.setattr(Tasks, "claim", after_the_other)
    assert crm.run_due() == []
    assert runs == ["job"]


class Slow:
    """Work that takes so long that another worker comes along in the middle of it."""

    def __init__(self, url: str, clock: Clock, plugin: Any) -> None:
        self.url, self.clock, self.plugin = url, clock, plugin
        self.passes = 0.0
        self.second: list[Any] = []
        self.begun = 0

    def __call__(self, work: Work, about: Any) -> None:
        self.begun += 1
        mine = self.begun
        if mine == 1:
            self.clock.forward(seconds=self.passes)
            other = open_crm(self.url, plugins=[self.plugin(self)], clock=self.clock)
            self.second = other.run_due()
        work.add(Customer.organization(name=f"made in call {mine}"))


def an_observer(handle: Any) -> Any:
    return observing("acme", lambda work, event: handle(work, event) if event.after["name"] == "A" else None)


def a_job(run: Any) -> Any:
    return running("acme", run)


def taken_over(url: str, plugin: Any) -> tuple[Slow, list[Ran], list[str]]:
    """Let a worker be so slow that its lease runs out and another does the work."""
    clock = Clock()
    slow = Slow(url, clock, plugin)
    slow.passes = LEASE.total_seconds()
    crm = make_crm(url, plugins=[plugin(slow)], clock=clock)
    add_customers(crm, "A")
    return slow, crm.run_due(), names(crm)


@pytest.mark.parametrize("plugin", [an_observer, a_job])
def test_when_the_lease_has_run_out_another_takes_over_and_the_first_is_undone(store_url: str, plugin: Any) -> None:
    slow, (ran,), stored = taken_over(store_url, plugin)
    assert "Another worker took" in str(ran.error)
    assert [r.error for r in slow.second] == [None]
    assert (slow.begun, stored) == (2, ["A", "made in call 2"])


def test_the_control_stores_both(store_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tasks, "change", change_naively)
    _, _, stored = taken_over(store_url, an_observer)
    assert sorted(stored) == ["A", "made in call 1", "made in call 2"]


@pytest.mark.parametrize("plugin", [an_observer, a_job])
def test_while_the_lease_holds_nobody_takes_over(store_url: str, plugin: Any) -> None:
    clock = Clock()
    slow = Slow(store_url, clock, plugin)
    slow.passes = LEASE.total_seconds() - 1
    crm = make_crm(store_url, plugins=[plugin(slow)], clock=clock)
    add_customers(crm, "A")
    (ran,) = crm.run_due()
    assert (ran.error, slow.second, slow.begun) == (None, [], 1)
    assert names(crm) == ["A", "made in call 1"]
