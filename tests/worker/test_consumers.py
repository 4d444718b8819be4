"""Handing journal entries to plugins: which, in which order, and together with what they write."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import attrs
import pytest

from crmcore import Changed, Customer, DueJob, Event, Plugin, Work, hookimpl
from crmcore.worker import items
from tests.support import Clock, make_crm, open_crm
from tests.worker.making import add_customers, names, observing, seen, task


def test_a_handler_gets_what_it_asked_for_in_order_and_once(store_url: str) -> None:
    events: list[Any] = []
    crm = make_crm(store_url, plugins=[observing("acme", lambda work, event: events.append(event))])
    made = add_customers(crm, "A", "B", "C")
    with crm.as_system("test") as work:
        work.save(attrs.evolve(made[0], name="A2"))
    (ran,) = crm.run_due()
    assert (ran.name, ran.plugin, ran.events, ran.error) == ("acme", "acme", 3, None)
    assert seen(events) == ["A", "B", "C"]
    assert [e.record_id for e in events] == [c.id for c in made]
    assert [e.seq for e in events] == sorted({e.seq for e in events})
    assert crm.run_due() == []


def test_handlers_of_one_plugin_share_a_cursor_and_those_of_two_do_not(store_url: str) -> None:
    calls: list[str] = []
    first = observing("acme", lambda w, e: calls.append(f"one {e.seq}"), lambda w, e: calls.append(f"two {e.seq}"))
    other = observing("other", lambda w, e: calls.append(f"other {e.seq}"), event=Event, record=None)
    crm = make_crm(store_url, plugins=[first, other])
    add_customers(crm, "A", "B")
    crm.run_due()
    assert calls == ["one 1", "two 1", "one 2", "two 2", "other 1", "other 2"]


def test_many_entries_go_in_batches_and_turns(store_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(items, "BATCH", 3)
    monkeypatch.setattr(items, "TURN", 2)
    monkeypatch.setattr(items, "READ", 4)
    works: list[int] = []
    events: list[Any] = []

    def handle(work: Work, event: Any) -> None:
        works.append(id(work))
        events.append((work, event))

    crm = make_crm(store_url, plugins=[observing("acme", handle)])
    expected = [f"C{n}" for n in range(14)]
    add_customers(crm, *expected)
    ran = crm.run_due()
    assert seen([e for _, e in events]) == expected
    assert len({id(w) for w, _ in events}) == 5
    assert [(r.events, r.more) for r in ran] == [(6, True), (6, True), (2, False)]


def test_a_new_consumer_begins_where_the_journal_is(store_url: str) -> None:
    events: list[Any] = []
    crm = make_crm(store_url)
    add_customers(crm, "years ago")
    crm.close()
    later = make_crm(store_url, plugins=[observing("acme", lambda work, event: events.append(event))])
    add_customers(later, "after it was switched on, before a worker ran")
    later.run_due()
    assert seen(events) == ["after it was switched on, before a worker ran"]


def test_what_a_handler_writes_names_the_plugin_and_is_stored_with_the_cursor(store_url: str) -> None:
    def handle(work: Work, event: Any) -> None:
        customer = work.get(Customer, event.record_id)
        work.save(attrs.evolve(customer, name=customer.name + "!"))

    changes: list[Changed] = []
    watcher = observing("watcher", lambda work, event: changes.append(event), event=Changed)
    crm = make_crm(store_url, plugins=[observing("acme", handle), watcher])
    add_customers(crm, "A")
    crm.run_due()
    assert changes == [], "what handlers write is for the next call, so that two plugins cannot play ping-pong"
    crm.run_due()
    assert names(crm) == ["A!"]
    assert [(c.plugin, c.actor, c.after["name"]) for c in changes] == [("acme", "system: consumer acme", "A!")]
    assert task(crm, "acme").cursor == 2


def test_a_handler_that_only_does_outside_work_holds_no_lock(sqlite_url: str) -> None:
    def handle(work: Work, event: Any) -> None:
        if event.after["name"] == "A":
            add_customers(crm, "written meanwhile")

    crm = make_crm(sqlite_url, plugins=[observing("acme", handle)])
    add_customers(crm, "A")
    assert [r.error for r in crm.run_due()] == [None]
    assert names(crm) == ["A", "written meanwhile"]


def test_an_event_that_cannot_be_read_any_more_stops_only_those_who_want_it(store_url: str) -> None:
    @attrs.frozen(kw_only=True)
    class Rated(Event):
        kind = "acme.rated"
        stars: int

    @attrs.frozen(kw_only=True)
    class Weighed(Event):
        kind = "acme.rated"
        grams: int

    def declaring(event: type[Event]) -> type[Plugin]:
        return type("Acme", (Plugin,), {"name": "acme", "crm_events": hookimpl(lambda self: [event])})

    calls: list[str] = []
    watchers = [
        observing("other", lambda w, e: calls.append("other")),
        observing("wants", lambda w, e: calls.append("wants"), event=Event, record=None),
    ]
    crm = make_crm(store_url, plugins=[declaring(Rated), *watchers])
    (customer,) = add_customers(crm, "A")
    with crm.as_system("test") as work:
        work.emit(customer, Rated(stars=5))
    next_release = open_crm(store_url, plugins=[declaring(Weighed), *watchers])
    other, wants = next_release.run_due()
    assert (other.events, other.error) == (1, None)
    assert wants.events == 1
    assert "entry 2 (acme.rated customer" in str(wants.error)
    # Its first event twice: in the batch that was rolled back, and alone.
    assert calls == ["other", "wants", "wants"]


@pytest.mark.parametrize("wrong", [{"name": "x" * 81}, {"every": timedelta(0)}])
def test_a_job_that_cannot_be_kept_is_refused_when_it_is_declared(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must be"):
        DueJob(**{"name": "x", "every": timedelta(1), "run": lambda work, now: None, **wrong})


def test_the_clock_says_when(store_url: str) -> None:
    clock = Clock()
    crm = make_crm(store_url, plugins=[observing("acme", lambda w, e: None)], clock=clock)
    add_customers(crm, "A")
    crm.run_due(clock.forward(hours=1))
    assert task(crm, "acme").last_at == clock.now
