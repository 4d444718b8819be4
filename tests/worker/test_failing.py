"""A handler or job that fails: what it did is undone, it waits, it is named, and nobody else notices."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from crmcore import Crm, Customer, Skipped, User, Work
from crmcore.errors import Conflict, Invalid, NotFound, NotUnique
from crmcore.worker import retry, skip
from crmcore.worker.failing import BACK_OFF
from crmcore.worker.tasks import Tasks
from tests.support import Clock, make_crm
from tests.worker.making import add_customers, names, observing, running, seen, task


class Moody:
    """A handler that writes a copy of each customer, and then fails for some."""

    def __init__(self, *poison: str) -> None:
        self.poison = set(poison)
        self.calls: list[str] = []

    def __call__(self, work: Work, event: Any) -> None:
        name = event.after["name"]
        if name.startswith("copy"):
            return
        self.calls.append(name)
        work.add(Customer.organization(name=f"copy of {name}"))
        if name in self.poison:
            raise ZeroDivisionError("mood")


def crm_with(url: str, handle: Callable[[Work, Any], None], clock: Clock | None = None) -> Crm:
    """A Crm whose plugin 'acme' handles new customers."""
    return make_crm(url, plugins=[observing("acme", handle)], clock=clock or Clock())


def test_those_before_the_poison_count_and_the_rest_waits(store_url: str) -> None:
    moody = Moody("B")
    crm = crm_with(store_url, moody)
    add_customers(crm, "A", "B", "C")
    (ran,) = crm.run_due()
    assert ran.events == 1
    assert names(crm) == ["A", "B", "C", "copy of A"]
    stuck = task(crm, "acme")
    assert (stuck.cursor, stuck.failures, stuck.parked, stuck.claim) == (1, 1, False, None)
    moody.poison.clear()
    assert crm.run_due() == [], "it is not due before the back-off has passed"
    crm.run_due(crm.clock() + timedelta(seconds=1))
    assert names(crm)[3:] == ["copy of A", "copy of B", "copy of C"]
    assert (task(crm, "acme").failures, task(crm, "acme").error) == (0, None)


def test_the_error_names_plugin_version_handler_and_entry(store_url: str) -> None:
    crm = crm_with(store_url, Moody("A"))
    (customer,) = add_customers(crm, "A")
    (ran,) = crm.run_due()
    assert ran.error == task(crm, "acme").error
    record = customer.id.hex if crm.store.sqlite else customer.id
    assert str(ran.error).startswith(
        f"[plugin-failed] [plugin acme 1.4.2 · Moody · entry 1 (added customer {record})] ZeroDivisionError: mood."
    )


def test_a_handler_that_exits_the_process_has_only_failed(store_url: str) -> None:
    def leave(work: Work, event: Any) -> None:
        raise SystemExit(3)

    crm = crm_with(store_url, leave)
    add_customers(crm, "A")
    (ran,) = crm.run_due()
    assert "SystemExit: 3" in str(ran.error)


def test_a_person_who_stops_the_process_leaves_no_claim(store_url: str) -> None:
    def interrupt(work: Work, event: Any) -> None:
        work.add(Customer.organization(name="half done"))
        raise KeyboardInterrupt

    crm = crm_with(store_url, interrupt)
    add_customers(crm, "A")
    with pytest.raises(KeyboardInterrupt):
        crm.run_due()
    assert names(crm) == ["A"]
    assert (task(crm, "acme").claim, task(crm, "acme").cursor, task(crm, "acme").failures) == (None, 0, 0)


def test_a_handler_that_hides_a_failed_write_has_failed(store_url: str) -> None:
    def hide(work: Work, event: Any) -> None:
        work.add(User(name="Ada", email="ada@example.com"))
        try:
            work.add(User(name="Ada", email="ada@example.com"))
        except NotUnique:
            return

    crm = crm_with(store_url, hide)
    add_customers(crm, "A")
    (ran,) = crm.run_due()
    assert "[plugin acme 1.4.2 · entry 1" in str(ran.error)
    assert names(crm) == ["A"]


def test_it_waits_longer_each_time_and_is_parked_in_the_end(store_url: str, caplog: pytest.LogCaptureFixture) -> None:
    moody, clock = Moody("A"), Clock()
    crm = crm_with(store_url, moody, clock)
    add_customers(crm, "A", "B")
    waits = []
    for n in range(8):
        caplog.clear()
        crm.run_due()
        stuck = task(crm, "acme")
        assert stuck.failures == n + 1
        waits.append(stuck.due_at - clock())
        clock.now = stuck.due_at
    assert waits == [*BACK_OFF, BACK_OFF[-1]]
    assert waits[:3] == [timedelta(seconds=1), timedelta(seconds=5), timedelta(seconds=30)]
    assert stuck.parked
    assert [r.levelno for r in caplog.records] == [logging.ERROR]
    assert "parked after 8 failures" in caplog.text
    moody.poison.clear()
    assert crm.run_due(clock.forward(days=30)) == []
    # In a batch with B at first, then alone each time: B is not tried again with A.
    assert moody.calls == ["A"] * 9


def test_a_failing_consumer_delays_no_other_and_no_job(store_url: str) -> None:
    others: list[Any] = []
    jobs: list[Any] = []
    plugins = [
        observing("acme", Moody("A")),
        observing("zulu", lambda work, event: others.append(event)),
        running("job", lambda work, now: jobs.append(now)),
    ]
    crm = make_crm(store_url, plugins=plugins, clock=Clock())
    add_customers(crm, "A", "B")
    ran = crm.run_due()
    assert [(r.name, r.error is None) for r in ran] == [("job.sweep", True), ("acme", False), ("zulu", True)]
    assert seen(others) == ["A", "B"]
    assert len(jobs) == 1


def parked(url: str) -> tuple[Crm, Moody]:
    """A Crm whose consumer is parked at the first of two events."""
    moody, clock = Moody("A"), Clock()
    crm = crm_with(url, moody, clock)
    add_customers(crm, "A", "B")
    for _ in range(8):
        crm.run_due(clock.forward(hours=4))
    assert task(crm, "acme").parked
    return crm, moody


def test_retrying_tries_the_same_event_again(store_url: str) -> None:
    crm, moody = parked(store_url)
    retry(crm, "acme")
    moody.poison.clear()
    (ran,) = crm.run_due()
    assert (ran.events, ran.error) == (2, None)
    assert names(crm) == ["A", "B", "copy of A", "copy of B"]


def test_skipping_steps_over_one_event_and_the_journal_keeps_it(store_url: str) -> None:
    crm, _ = parked(store_url)
    skip(crm, "acme")
    crm.run_due()
    assert names(crm) == ["A", "B", "copy of B"]
    with crm.as_system("test", read_only=True) as work:
        (_, skipped) = work.history(next(iter(work.find(Customer, "record.name == 'A'"))))
    assert isinstance(skipped, Skipped)
    assert (skipped.consumer, skipped.entry, skipped.actor) == ("acme", 1, "system: skip an event of acme")
    assert "ZeroDivisionError: mood" in skipped.reason


def test_only_what_is_stuck_and_idle_can_be_mended(store_url: str) -> None:
    crm = crm_with(store_url, Moody("A"))
    with pytest.raises(NotFound, match="Did you mean 'acme'"):
        retry(crm, "acm")
    add_customers(crm, "fine")
    with pytest.raises(Invalid, match="no event that 'acme' fails at"):
        skip(crm, "acme")
    crm.run_due()
    add_customers(crm, "A")
    crm.run_due()
    assert Tasks(crm.store, crm.clock).claim("acme", crm.clock() + timedelta(hours=1))
    for mend in (retry, skip):
        with pytest.raises(Conflict, match="has the consumer 'acme' in hand"):
            mend(crm, "acme")


def test_an_error_that_no_database_can_store_stops_nobody_else(
    store_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    # The log tells the text as it is, which a parallel test run cannot pass on to its controller.
    caplog.set_level(logging.CRITICAL, logger="crmcore.worker")

    def unfit(work: Work, event: Any) -> None:
        raise LookupError("nothing there: half\udcff\0")

    heard: list[Any] = []
    crm = make_crm(store_url, plugins=[observing("acme", unfit), observing("beta", lambda w, e: heard.append(e))])
    add_customers(crm, "A")
    crm.run_due()
    assert seen(heard) == ["A"]
    assert "nothing there" in str(task(crm, "acme").error)
