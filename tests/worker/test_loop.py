"""The loop of ``crmcore worker``: it rests, stops between two items, and outlives trouble with the database."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from crmcore import Customer, Work
from crmcore.store import open_engine
from crmcore.worker import Worker
from tests.support import Clock, make_crm, open_crm
from tests.worker.crew import until_told
from tests.worker.making import add_customers, names, observing, running, seen, task


def test_it_rests_only_when_nothing_was_due(store_url: str) -> None:
    clock, runs, rests = Clock(), [], []

    def rest(seconds: float) -> None:
        rests.append(seconds)
        clock.forward(seconds=seconds)

    crm = make_crm(
        store_url, plugins=[running("acme", lambda w, now: runs.append(now), timedelta(minutes=1))], clock=clock
    )
    start = clock()
    Worker(crm, poll=timedelta(seconds=20), sleep=rest).run(until=start + timedelta(minutes=2))
    assert runs == [start, start + timedelta(minutes=1)]
    assert rests == [20.0] * 6


def test_what_handlers_write_is_handed_over_without_a_rest(store_url: str) -> None:
    events: list[Any] = []

    def handle(work: Work, event: Any) -> None:
        events.append(event)
        if len(events) < 3:
            work.add(Customer.organization(name=event.after["name"] + "!"))

    crm = make_crm(store_url, plugins=[observing("acme", handle)], clock=Clock())
    worker = Worker(crm, sleep=lambda seconds: worker.stop())
    add_customers(crm, "A")
    worker.run()
    assert seen(events) == ["A", "A!", "A!!"]


def test_it_stops_after_the_item_in_hand(store_url: str) -> None:
    runs: list[str] = []

    def first(work: Any, now: Any) -> None:
        runs.append("first")
        worker.stop()

    plugins = [running("acme", first), running("later", lambda work, now: runs.append("later"))]
    crm = make_crm(store_url, plugins=plugins, clock=Clock())
    worker = Worker(crm, sleep=lambda seconds: None)
    worker.run()
    assert runs == ["first"]
    assert task(crm, "acme.sweep").last_at == crm.clock()


def wait_for(ledger: Path, line: str) -> None:
    deadline = time.monotonic() + 60
    while line not in (ledger.read_text().splitlines() if ledger.exists() else []):
        assert time.monotonic() < deadline, f"{line!r} did not come"
        time.sleep(0.01)


def test_sigterm_lets_it_finish_what_it_has_in_hand(store_url: str, tmp_path: Path) -> None:
    ledger, go = tmp_path / "ledger", tmp_path / "go"
    crm = make_crm(store_url, plugins=[observing(n, lambda work, event: None) for n in ("acme", "later")])
    add_customers(crm, "A")
    process = multiprocessing.get_context("spawn").Process(target=until_told, args=(store_url, ledger, go))
    process.start()
    try:
        wait_for(ledger, "begin 1")
        os.kill(process.pid or 0, signal.SIGTERM)
        go.touch()
        process.join(60)
    finally:
        process.kill()
    assert process.exitcode == 0
    assert ledger.read_text().splitlines() == ["begin 1", "end 1", "stopped"]
    assert names(crm) == ["A", "copy of A"]
    assert [(task(crm, n).cursor, task(crm, n).claim) for n in ("acme", "later")] == [(1, None), (0, None)]


def test_trouble_with_the_database_is_said_once_and_waited_out(
    sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    runs: list[Any] = []
    plugins = [running("acme", lambda work, now: runs.append(now))]
    make_crm(sqlite_url, plugins=plugins, clock=Clock())
    impatient = open_engine(sqlite_url, busy_seconds=0.01)
    crm = open_crm(sqlite_url, plugins=plugins, clock=Clock(), engine=impatient)
    blocker = sa.create_engine(sqlite_url).connect()
    blocker.exec_driver_sql("BEGIN IMMEDIATE")
    rests: list[float] = []

    def rest(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) == 3:
            blocker.rollback()
            blocker.close()
        if runs:
            worker.stop()

    worker = Worker(crm, sleep=rest)
    with caplog.at_level(logging.WARNING):
        worker.run()
    impatient.dispose()
    blocker.engine.dispose()
    assert len(runs) == 1
    assert [r.levelname for r in caplog.records] == ["ERROR", "WARNING"]
    assert "held by another process" in caplog.text
