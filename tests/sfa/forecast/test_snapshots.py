"""Stored forecasts: one a day, never changed, and the same whether taken at the time or read from the journal."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Forecast, Money, Work
from crmcore.errors import Forbidden, Invalid, Objected
from crmcore_sfa import Opportunity, Sales
from crmcore_sfa.forecast import ForecastSnapshot, Snapshots
from crmcore_sfa.forecast.settings import ForecastConfig
from crmcore_sfa.forecast.snapshots import last_due
from tests.sfa.firm import Firm, build, eur, figures, on

TODAY = date(2026, 3, 2)


def kept(work: Work) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """What is stored, by day, period, owner and category."""
    return {
        (s.taken_on, s.period, s.owner_key, s.category.value): (
            s.deals, s.amount, s.weighted, s.rate_on, s.without_rate,
        )
        for s in work.each(ForecastSnapshot)
    }  # fmt: skip


def deal(firm: Firm, work: Work, title: str) -> Opportunity:
    (found,) = work.find(Opportunity, Opportunity.t.c.title == title)
    return found


def test_a_snapshot_says_what_the_deals_say(firm: Firm) -> None:
    with firm.crm.as_system("snapshot") as work:
        Snapshots(work).take()
        found = kept(work)
    ann, bob = str(firm.ann.id), str(firm.bob.id)
    assert found == {
        (TODAY, "2026-Q1", ann, "closed"): (2, eur("400"), eur("400"), None, 0),
        (TODAY, "2026-Q1", bob, "closed"): (2, eur("350"), eur("350"), None, 0),
        (TODAY, "2026-Q2", ann, "pipeline"): (1, eur("1000"), eur("250"), TODAY, 0),
        # One of the two names no amount.
        (TODAY, "2026-Q2", bob, "pipeline"): (2, eur("80"), eur("8"), TODAY, 0),
    }


def test_taking_it_again_changes_nothing(firm: Firm) -> None:
    with firm.crm.as_system("snapshot") as work:
        assert Snapshots(work).take()
        before = kept(work)
        work.save(attrs.evolve(deal(firm, work, "g"), amount=eur("5000")))
        assert Snapshots(work).take() == []
        assert kept(work) == before


def test_the_due_job_takes_one_a_day(firm: Firm) -> None:
    clock: Any = firm.crm.clock
    for _ in range(2):
        firm.crm.run_due()
        clock.forward(hours=7)
    with firm.crm.as_system("look") as work:
        assert {s.taken_on for s in work.each(ForecastSnapshot)} == {TODAY}
    clock.forward(days=1)
    firm.crm.run_due()
    with firm.crm.as_system("look") as work:
        assert {s.taken_on for s in work.each(ForecastSnapshot)} == {TODAY, date(2026, 3, 3)}


def test_the_job_may_be_switched_off(sqlite_url: str) -> None:
    firm = build(sqlite_url, config={"plugins": {"sfa": {"forecast": {"snapshots": "never"}}}})
    firm.crm.run_due()
    with firm.crm.as_system("look") as work:
        assert work.count(ForecastSnapshot) == 0


@pytest.mark.parametrize(
    ("today", "due"), [(date(2026, 3, 2), date(2026, 2, 27)), (date(2026, 3, 6), date(2026, 3, 6))]
)
def test_a_weekly_one_that_was_missed_is_made_up_for(today: date, due: date) -> None:
    assert last_due(today, ForecastConfig(snapshots="weekly", weekday="friday")) == due
    assert last_due(today, ForecastConfig()) == today


def test_months_and_periods_ahead(store_url: str) -> None:
    firm = build(store_url, config={"plugins": {"sfa": {"forecast": {"period": "month", "ahead": 0}}}})
    with firm.crm.as_system("march") as work:
        work.save(attrs.evolve(deal(firm, work, "g"), close_on=date(2026, 3, 20)))
        Snapshots(work).take()
        assert {s.period for s in work.each(ForecastSnapshot)} == {"2026-03"}


def test_what_has_no_rate_is_counted(firm: Firm) -> None:
    with firm.crm.as_system("pounds") as work:
        work.save(attrs.evolve(deal(firm, work, "g"), amount=Money("70", "GBP")))
        Snapshots(work).take()
        found = kept(work)[TODAY, "2026-Q2", str(firm.ann.id), "pipeline"]
    assert found == (1, eur("0"), eur("0"), TODAY, 1)


def test_who_may_take_read_and_change_them(firm: Firm) -> None:
    with pytest.raises(Forbidden, match=r"sfa\.forecast\.snapshot"), firm.crm.work(firm.ann) as work:
        Snapshots(work).take()
    with firm.crm.work(firm.boss) as work:
        Snapshots(work).take()
    with firm.crm.work(firm.ann) as work:
        mine = list(work.each(ForecastSnapshot))
        assert {s.owner_id for s in mine} == {firm.ann.id}
    forged = attrs.evolve(mine[0], id=firm.ann.id, taken_on=date(2026, 1, 1), amount=eur("1000000"))
    for who in (firm.ann, firm.boss):
        with pytest.raises(Objected, match="written by the forecast itself"), firm.crm.work(who) as work:
            work.add(forged)
    with pytest.raises(Objected), firm.crm.work(firm.boss) as work:
        work.remove(work.get(ForecastSnapshot, mine[0].id))


def test_a_day_that_is_not_over_cannot_be_replayed(small: Firm) -> None:
    with pytest.raises(Invalid, match="2026-03-02 is not over"), small.crm.as_system("replay") as work:
        Snapshots(work).replay([date(2026, 2, 1), TODAY])
    with pytest.raises(Invalid, match="not one of opportunities"), small.crm.as_system("replay") as work:
        Snapshots(work, "sfa.lead")


def test_the_journal_tells_what_a_snapshot_would_have_said(firm: Firm) -> None:
    """Days on which people worked, each with a snapshot at its end; then without them, from the journal."""
    days = _work_for_days(firm, ["win", "put off", "raise", "lose", "give", "remove", "reopen", "add"])
    with firm.crm.as_system("compare") as work:
        taken = kept(work)
        work.remove_all(list(work.each(ForecastSnapshot)))
        Snapshots(work).replay(days)
        assert kept(work) == taken
    assert len({key[0] for key in taken}) == len(days)


STEPS = ("win", "put off", "raise", "lose", "give", "remove", "reopen", "add", "nothing")


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(STEPS), min_size=1, max_size=6))
def test_whatever_people_do_the_journal_tells_it(tmp_path_factory: Any, steps: list[str]) -> None:
    firm = build(f"sqlite:///{tmp_path_factory.mktemp('firm')}/x.db")
    days = _work_for_days(firm, steps)
    with firm.crm.as_system("compare") as work:
        taken = kept(work)
        work.remove_all(list(work.each(ForecastSnapshot)))
        Snapshots(work).replay(days)
        assert kept(work) == taken
    firm.crm.close()


def _work_for_days(firm: Firm, steps: list[str]) -> list[date]:
    """Do one thing a day, take a snapshot after it, and go on to the next day."""
    clock: Any = firm.crm.clock
    days = []
    for step in steps:
        with firm.crm.as_system(step) as work:
            _do(firm, work, step)
        with firm.crm.as_system("snapshot") as work:
            Snapshots(work).take()
            days.append(work.today)
        clock.forward(days=1)
    return days


def _do(firm: Firm, work: Work, step: str) -> None:
    open_ones = list(work.each(Opportunity, Opportunity.t.c.closed_on.is_(None)))
    first = next((d for d in open_ones if d.amount is not None and d.customer_id is not None), None)
    if step == "add":
        Sales(work).open(firm.acme, "new", amount=Money("55.5", "USD"), close_on=date(2026, 3, 30))
    elif step == "reopen":
        lost = work.find(Opportunity, Opportunity.t.c.stage == "lost")
        if lost:
            work.move(lost[0], to="qualifying")
    elif first is None or step == "nothing":
        return
    elif step == "win":
        Sales(work).win(first)
    elif step == "lose":
        Sales(work).lose(first, "price")
    elif step == "put off":
        work.save(attrs.evolve(first, close_on=date(2026, 6, 15)))
    elif step == "raise":
        work.save(attrs.evolve(first, amount=Money("77.25", "USD"), probability=0.35))
    elif step == "give":
        work.save(attrs.evolve(first, owner_id=None, forecast=Forecast.BEST_CASE))
    elif step == "remove":
        work.remove(first)


def test_accuracy_compares_what_was_said_with_what_was_won(firm: Firm) -> None:
    clock: Any = firm.crm.clock
    with firm.crm.as_system("expect") as work:
        g = attrs.evolve(deal(firm, work, "g"), close_on=date(2026, 3, 20))
        work.save(attrs.evolve(g, forecast=Forecast.COMMIT, probability=0.5))
        Snapshots(work).take()
    clock.now = on("2026-03-25")
    with firm.crm.as_system("win for less") as work:
        Sales(work).win(attrs.evolve(deal(firm, work, "g"), amount=eur("650")))
    assert figures(firm, "forecast_accuracy") == {}, "the quarter is not over"
    clock.now = on("2026-04-01")
    (row,) = figures(firm, "forecast_accuracy").values()
    assert (row["period"], row["taken_on"], row["days_left"]) == ("2026-Q1", TODAY, 29)
    assert (row["closed"], row["commit"], row["best_case"], row["expected"]) == (750, 1750, 1750, 1250)
    assert row["actual"] == 1400
    assert row["expected_deviation"] == pytest.approx((1400 - 1250) / 1250)
    assert row["commit_deviation"] == pytest.approx((1400 - 1750) / 1750)
    assert figures(firm, "forecast_accuracy", by="rep")["Bob"]["actual"] == 350
    assert figures(firm, "forecast_accuracy", firm.ann, by="rep").keys() == {"Ann"}


def test_slippage_is_read_from_the_journal(firm: Firm) -> None:
    clock: Any = firm.crm.clock
    with firm.crm.as_system("expected this quarter") as work:
        for title in ("f", "g", "h"):
            work.save(attrs.evolve(deal(firm, work, title), close_on=date(2026, 3, 20), amount=Money("100", "USD")))
    steps = {"f": (date(2026, 4, 10),), "g": (date(2026, 5, 1), date(2026, 3, 25)), "h": (date(2026, 3, 30),)}
    for title, moves in steps.items():
        for close_on in moves:
            clock.forward(hours=1)
            with firm.crm.as_system("put off") as work:
                work.save(attrs.evolve(deal(firm, work, title), close_on=close_on))
    found = figures(firm, "slippage", period="2026-Q1", by="all")["all"]
    # g came back and h stayed, so f alone left; with the five that closed in the quarter, eight were due.
    assert (found["slipped"], found["slipped_value"], found["due"], found["mean_days_later"]) == (1, 80, 8, 21)
    assert found["due_value"] == 100 + 300 + 50 + 160 + 250 + 3 * 80
    assert found["slippage"] == pytest.approx(80 / 1100)
    by_rep = figures(firm, "slippage", firm.bob, period="2026-Q1")
    assert by_rep.keys() == {"Bob"}
    assert by_rep["Bob"]["slipped"] == 1
    # What leaves and is won in the quarter after all did not slip.
    with firm.crm.as_system("won after all") as work:
        Sales(work).win(attrs.evolve(deal(firm, work, "f"), customer_id=firm.beta.id))
    assert figures(firm, "slippage", period="2026-Q1", by="all")["all"]["slipped"] == 0
