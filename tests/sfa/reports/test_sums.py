"""For any deals: groups sum to the whole, currencies by the rate of the day, and stages as one would count them."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Money, StageMove, Team, TeamMember, User, Work
from crmcore_sfa import LineItem, Opportunity
from crmcore_sfa.reports import (
    Conversion,
    ForecastBy,
    Funnel,
    LostReasons,
    Value,
    WinRate,
    conversion,
    forecast,
    funnel,
    lost_reasons,
    value,
    win_rate,
)  # fmt: skip
from tests.sfa.firm import Firm

BY = ("rep", "product", "family", "source", "customer", "customer.country", "month", "quarter", "year", "lost_reason",
      "stage", "pipeline", "deal.title")  # fmt: skip
OPEN = ("prospecting", "qualifying", "quoted", "negotiating")
FIRST = date(2025, 12, 1)
RATES = {"EUR": ((FIRST, Decimal(1)),), "USD": ((FIRST, Decimal("0.5")), (date(2026, 2, 1), Decimal("0.8")))}

each = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@attrs.frozen
class Drawn:
    """One deal, as it is drawn."""

    rep: int
    amount: Decimal | None
    currency: str
    lines: int
    reason: str | None
    close_on: date
    probability: float | None
    past: tuple[tuple[str, datetime], ...]


@st.composite
def a_deal(draw: st.DrawFn) -> Drawn:
    # Backwards too: a deal may fall back before it goes on.
    path = draw(st.lists(st.sampled_from(OPEN), min_size=1, max_size=4))
    path = [stage for n, stage in enumerate(path) if n == 0 or stage != path[n - 1]]
    end = draw(st.sampled_from([None, "won", "lost"]))
    at = datetime.combine(FIRST + timedelta(days=draw(st.integers(0, 40))), time(9), UTC)
    past = []
    for stage in (*path, *([end] if end else [])):
        past.append((stage, at))
        at += timedelta(days=draw(st.integers(0, 9)), hours=draw(st.integers(1, 12)))
    needed = end == "won" or path[-1] in ("quoted", "negotiating")
    amount = draw(st.decimals("0.01", 10**6, places=4))
    return Drawn(
        rep=draw(st.integers(0, 1)),
        amount=amount if needed or draw(st.booleans()) else None,
        currency=draw(st.sampled_from(["EUR", "USD"])),
        lines=draw(st.integers(0, 2)),
        reason=draw(st.sampled_from(["price", "time", None])),
        close_on=FIRST + timedelta(days=draw(st.integers(0, 120))),
        probability=draw(st.none() | st.integers(0, 10).map(lambda n: n / 10)),
        past=tuple(past),
    )


deals = st.lists(a_deal(), max_size=12)


class _TakenBack(Exception):
    pass


@contextmanager
def holding(firm: Firm, drawn: Sequence[Drawn]) -> Iterator[tuple[Work, list[Opportunity]]]:
    """The firm with these deals instead of its own, in a unit of work that is taken back."""
    with suppress(_TakenBack), firm.crm.as_system("try") as work:
        work.remove_all(list(work.each(Opportunity)))
        added = work.add_with_history(
            (
                Opportunity(
                    title=f"deal {n % 5}", owner_id=(firm.ann, firm.bob)[d.rep].id, source=d.reason and "web",
                    customer_id=(firm.acme, firm.beta)[d.rep].id, close_on=d.close_on, probability=d.probability,
                    lost_reason=d.reason if d.past[-1][0] == "lost" else None,
                    amount=None if d.amount is None else Money(d.amount, d.currency),
                ),
                d.past,
            )
            for n, d in enumerate(drawn)
        )  # fmt: skip
        _add_lines(firm, work, drawn, added)
        yield work, added
        raise _TakenBack


def _add_lines(firm: Firm, work: Work, drawn: Sequence[Drawn], added: Sequence[Opportunity]) -> None:
    """Split some deals into lines that sum to their amount."""
    lines = []
    for d, record in zip(drawn, added, strict=True):
        if record.amount is None or not d.lines:
            continue
        part = Money(round(record.amount.amount / 3, 4), d.currency)
        parts = [part, record.amount - part][: d.lines] if d.lines == 2 else [record.amount]
        products = (firm.lamp, firm.table)
        lines += [
            LineItem(opportunity_id=record.id, product_id=products[n].id, unit_price=price)
            for n, price in enumerate(parts)
        ]
    work.add_all(lines)


def worth(record: Opportunity, day: date) -> Decimal:
    """The amount in euros at the newest rate on or before a day, reckoned one by one."""
    if record.amount is None:
        return Decimal(0)
    return record.amount.amount * [rate for on, rate in RATES[record.amount.currency] if on <= day][-1]


def near(amount: Any) -> Any:
    """Equal but for the rounding of each group to four decimals."""
    return pytest.approx(amount, abs=Decimal("0.001"))


def column(table: Any, name: str) -> list[Any]:
    return [row[table.columns.index(name)] or 0 for row in table.rows]


@each
@given(drawn=deals)
def test_groups_sum_to_the_whole(firm: Firm, drawn: list[Drawn]) -> None:
    with holding(firm, drawn) as (work, records):
        won = [d for d in records if d.stage == "won" and d.closed_on]
        lost = [d for d in records if d.stage == "lost" and d.closed_on]
        won_value = sum((worth(d, d.closed_on or FIRST) for d in won), Decimal(0))
        lost_value = sum((worth(d, d.closed_on or FIRST) for d in lost), Decimal(0))
        for by in ("all", *BY):
            rates, values = win_rate(work, WinRate(by=by)), value(work, Value(by=by))
            reasons = lost_reasons(work, LostReasons(by=by))
            assert sum(column(values, "value"), Decimal(0)) == near(won_value), by
            assert sum(column(rates, "won_value"), Decimal(0)) == near(won_value), by
            assert sum(column(rates, "lost_value"), Decimal(0)) == near(lost_value), by
            assert sum(column(reasons, "lost_value"), Decimal(0)) == near(lost_value), by
            if by not in ("product", "family"):  # where a deal with two lines counts twice
                assert (sum(column(rates, "won")), sum(column(rates, "lost"))) == (len(won), len(lost)), by


@each
@given(drawn=deals)
def test_the_forecast_is_the_sum_of_its_deals(firm: Firm, drawn: list[Drawn]) -> None:
    with holding(firm, drawn) as (work, records):
        today, since = work.today, FIRST
        until = since + timedelta(days=60)
        chances = {s.name: Decimal(str(s.probability)) for s in work.context.registry.pipeline("sfa.sales").stages}
        expected = full = Decimal(0)
        for d in records:
            day = d.closed_on if d.stage == "won" else d.close_on
            if d.stage == "lost" or day is None or not since <= day <= until:
                continue
            own = d.probability if d.stage != "won" else None
            amount = worth(d, day if d.stage == "won" else today)
            full += amount
            expected += amount * (chances[d.stage] if own is None else Decimal(str(own)))
        for by in ("all", "rep", "product", "customer.country"):
            table = forecast(work, ForecastBy(by=by, since=since, until=until))
            assert sum(column(table, "value"), Decimal(0)) == near(full), by
            assert sum(column(table, "weighted_value"), Decimal(0)) == near(expected), by


@each
@given(drawn=deals)
def test_conversion_and_time_in_stage_are_those_of_the_history(firm: Firm, drawn: list[Drawn]) -> None:
    steps = (*OPEN, "won")
    with holding(firm, drawn) as (work, records):
        stays: dict[str, list[float]] = defaultdict(list)
        furthest = []
        for record in records:
            path = list(work.each(StageMove, StageMove.t.c.record_id == record.id, order_by="at"))
            furthest.append(max(steps.index(m.to_stage) if m.to_stage in steps else 0 for m in path))
            for earlier, later in pairwise(path):
                stays[earlier.to_stage].append((later.at - earlier.at) / timedelta(days=1))
        reached = {step: sum(f >= n for f in furthest) for n, step in enumerate(steps)}
        for row in conversion(work, Conversion()).rows:
            _, start, end, first, second, rate = row
            assert (first, second) == (reached[start], reached[end])
            assert rate == (reached[end] / reached[start] if reached[start] else None)
        by_rep = conversion(work, Conversion(by="rep", start="prospecting", end="won"))
        if records:
            assert sum(column(by_rep, "reached_end")) == reached["won"]
        for stage, count, _, _, _, median in funnel(work, Funnel()).rows:
            if stage in OPEN:
                assert count == reached[stage]
                assert median == (pytest.approx(statistics.median(stays[stage]), abs=0.01) if stays[stage] else None)


def test_by_team_a_deal_of_somebody_in_two_teams_counts_in_both(firm: Firm) -> None:
    with firm.crm.as_system("teams") as work:
        north, south = work.add_all(Team(name=name) for name in ("North", "South"))
        work.add_all(TeamMember(team_id=t.id, user_id=firm.ann.id) for t in (north, south))
        work.add(TeamMember(team_id=south.id, user_id=work.get(User, firm.bob.id).id))
        table = value(work, Value(by="team"))
    assert {row[0]: (row[1], row[2]) for row in table.rows} == {"North": (2, 400), "South": (4, 750)}
    assert "counts under each of them" in table.note
