"""What an entry says: before, after, who, when, and the typed event."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Annotated, Any

import attrs
import pytest

from crmcore import (
    Added,
    Changed,
    Crm,
    Customer,
    Event,
    MaxLen,
    Money,
    Pipeline,
    PipelineRecord,
    Plugin,
    Ref,
    Removed,
    Stage,
    StageChanged,
    User,
    Work,
    hookimpl,
    record,
)
from tests.journal.reading import entries, last
from tests.support import Clock, make_crm, open_crm


@record("acme_deal", label="Deal")
@attrs.frozen(kw_only=True)
class Deal(PipelineRecord):
    """A deal."""

    title: Annotated[str, MaxLen(20)]
    customer_id: Ref[Customer] | None = None
    amount: Money | None = None
    close_on: date | None = None


@attrs.frozen(kw_only=True)
class Quoted(Event):
    """A quotation was sent."""

    kind = "acme.quoted"
    pages: int = 0
    to: tuple[str, ...] = ()


class Acme(Plugin):
    """Deals on a pipeline, and an event."""

    name = "acme"

    @hookimpl
    def crm_records(self) -> list[type[Any]]:
        return [Deal]

    @hookimpl
    def crm_events(self) -> list[type[Event]]:
        return [Quoted]

    @hookimpl
    def crm_pipelines(self) -> list[Pipeline]:
        stages = (Stage(name="new"), Stage(name="won", outcome="won"))
        return [Pipeline(name="acme.deals", record=Deal, value="amount", stages=stages)]


def made(url: str) -> tuple[Crm, Clock]:
    clock = Clock()
    return make_crm(url, plugins=[Acme], clock=clock), clock


def done(crm: Crm, *steps: Callable[[Work], Any]) -> list[Event]:
    """Do each step in a transaction of its own, and return the entries that came of it."""
    before = last(crm)
    for step in steps:
        with crm.as_system("test") as work:
            step(work)
    return entries(crm, after=before)


def test_an_addition_holds_every_field(store_url: str) -> None:
    crm, clock = made(store_url)
    with crm.as_system("test") as work:
        ada = work.add(User(name="Ada", email="ada@example.com", roles=("admin",)))
        customer = work.add(Customer.organization(name="Müller & Söhne"))
    before = last(crm)
    with crm.work(ada) as work:
        deal = work.add(
            Deal(title="x", customer_id=customer.id, amount=Money("120.50", "EUR"), close_on=date(2026, 5, 1))
        )
    added = next(e for e in entries(crm, after=before) if e.record_type == "acme_deal")
    assert isinstance(added, Added)
    assert (added.seq, added.kind, added.record_id, added.customer_id) == (before + 1, "added", deal.id, customer.id)
    assert (added.at, added.actor, added.actor_id, added.plugin) == (clock(), "Ada", ada.id, None)
    assert set(added.after) >= {"title", "stage", "pipeline", "amount", "close_on", "customer_id", "owner_id"}
    assert (added.after["title"], added.after["stage"]) == ("x", "new")
    assert added.after["close_on"] == "2026-05-01"


def test_a_change_holds_only_what_changed_before_and_after(store_url: str) -> None:
    crm, _ = made(store_url)
    customer: list[Any] = []
    done(crm, lambda w: customer.append(w.add(Customer.organization(name="Old"))))
    (changed,) = done(crm, lambda w: w.save(attrs.evolve(customer[0], name="New")))
    assert isinstance(changed, Changed)
    assert (changed.before["name"], changed.after["name"]) == ("Old", "New")
    assert set(changed.before) == set(changed.after) <= {"name", "version", "updated_at"}


def test_a_removal_holds_the_last_state(store_url: str) -> None:
    crm, _ = made(store_url)
    customer: list[Any] = []
    done(crm, lambda w: customer.append(w.add(Customer.organization(name="Gone"))))
    (removed,) = done(crm, lambda w: w.remove(customer[0]))
    assert isinstance(removed, Removed)
    assert removed.before["name"] == "Gone"


def test_a_move_reads_back_with_its_stages(store_url: str) -> None:
    crm, _ = made(store_url)
    deal: list[Any] = []
    done(crm, lambda w: deal.append(w.add(Deal(title="x"))))
    moved = [e for e in done(crm, lambda w: w.move(deal[0], to="won")) if isinstance(e, StageChanged)]
    assert [(m.pipeline, m.from_stage, m.to_stage) for m in moved] == [("acme.deals", "new", "won")]


def test_an_event_of_a_plugin_reads_back_with_its_fields_and_as_a_plain_one_without_the_plugin(
    store_url: str,
) -> None:
    crm, _ = made(store_url)
    customer: list[Any] = []
    done(crm, lambda w: customer.append(w.add(Customer.organization(name="A"))))
    (quoted,) = done(crm, lambda w: w.emit(customer[0], Quoted(pages=3, to=("a@b.c", "d@e.f"))))
    assert isinstance(quoted, Quoted)
    assert (quoted.pages, quoted.to, quoted.record_id) == (3, ("a@b.c", "d@e.f"), customer[0].id)
    (plain,) = entries(open_crm(store_url), after=quoted.seq - 1)
    assert type(plain) is Event
    assert (plain.record_type, plain.record_id, plain.at) == ("customer", customer[0].id, quoted.at)


def test_times_keep_their_microseconds_and_zone(store_url: str) -> None:
    crm, clock = made(store_url)
    clock.now = datetime(2026, 3, 29, 1, 30, 0, 123456, tzinfo=UTC)
    (added,) = done(crm, lambda w: w.add(Customer.organization(name="A")))
    assert added.at == clock.now
    assert added.at.utcoffset() == clock.now.utcoffset()


def test_what_is_rolled_back_leaves_no_entry_and_no_gap(store_url: str) -> None:
    crm, _ = made(store_url)

    def fail(work: Work) -> None:
        work.add_all(Customer.organization(name=f"C{n}") for n in range(50))
        raise ZeroDivisionError

    done(crm, lambda w: w.add(Customer.organization(name="A")))
    with pytest.raises(ZeroDivisionError):
        done(crm, fail)
    done(crm, lambda w: w.add(Customer.organization(name="B")))
    assert [(e.seq, e.after["name"]) for e in entries(crm)] == [(1, "A"), (2, "B")]
    assert last(crm) == 2


def test_what_a_savepoint_undoes_leaves_no_entry(store_url: str) -> None:
    crm, _ = made(store_url)
    with crm.as_system("test") as work:
        work.add(Customer.organization(name="A"))
        with suppress(ZeroDivisionError), work.savepoint():
            work.add(Customer.organization(name="undone"))
            raise ZeroDivisionError
        with work.savepoint():
            work.add(Customer.organization(name="B"))
    assert [(e.seq, e.after["name"]) for e in entries(crm)] == [(1, "A"), (2, "B")]
