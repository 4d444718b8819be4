"""Attainment, leaderboard and activity figures, worked out by hand from the eight deals of the small firm."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Customer, Interaction, Money, Team, TeamMember, User
from crmcore.errors import CrmError
from crmcore_sfa import Opportunity, SfaPlugin
from crmcore_sfa.activities.records import Activity, ActivityKind, ActivityState
from crmcore_sfa.deals.records import Split
from crmcore_sfa.orders.records import Order, Payment
from crmcore_sfa.targets import Attainment, Measure, Quota, Quotas, attained
from crmcore_sfa.targets.effort import working_days
from crmcore_sfa.targets.goals import within
from tests.sfa.firm import Firm, build, eur, figures, on
from tests.support import Clock, make_crm


def set_quotas(firm: Firm) -> None:
    """Ann has 900 euros and Bob 200 dollars (100 euros on January 1) for the quarter of 90 days."""
    with firm.crm.work(firm.boss) as work:
        Quotas(work).set("2026-Q1", eur("900"), owner=firm.ann)
        Quotas(work).set("2026-Q1", Money("200", "USD"), owner=firm.bob)


def share(firm: Firm, title: str, **parts: int) -> None:
    """Split a deal, in percent by the names of the reps."""
    people = {"ann": firm.ann, "bob": firm.bob, "boss": firm.boss}
    with firm.crm.as_system("split") as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == title)
        work.add_all(
            Split(opportunity_id=deal.id, user_id=people[who].id, basis_points=part * 100)
            for who, part in parts.items()
        )


def test_attainment_is_closed_won_by_quota_at_the_rates_of_the_days(firm: Firm) -> None:
    set_quotas(firm)
    rows = figures(firm, "attainment", period="2026-Q1")
    # Today is March 2, the 61st of 90 days. Ann has won 100 + 300; Bob 200 dollars at 0.5, and 250.
    assert rows["Ann"] == {
        "rep": "Ann", "quota": 900, "won_value": 400, "attainment": pytest.approx(400 / 900), "remaining": 500,
        "due": 610, "pace": pytest.approx(400 / 610),
    }  # fmt: skip
    bob = rows["Bob"]
    assert (bob["quota"], bob["won_value"], bob["attainment"], bob["remaining"]) == (100, 350, 3.5, -250)
    assert bob["due"] == Decimal("67.7778"), "of 135.5556 dollars, at 0.5"


def test_the_quarter_of_today_is_the_default(small: Firm) -> None:
    set_quotas(small)
    assert figures(small, "attainment") == figures(small, "attainment", period="2026-Q1")


def test_a_part_of_the_period_has_its_part_of_the_quota(small: Firm) -> None:
    set_quotas(small)
    january = figures(small, "attainment", period="2026-01")["Ann"]
    assert (january["quota"], january["won_value"], january["due"], january["pace"]) == (310, 300, 310, 300 / 310)
    year = figures(small, "attainment", period="2026")["Ann"]
    assert (year["quota"], year["due"]) == (900, 610)


def test_shares_count_and_a_rep_has_them_in_deals_of_others_as_well(firm: Firm) -> None:
    set_quotas(firm)
    share(firm, "b", ann=60, bob=40)
    share(firm, "d", bob=50, boss=50)
    rows = figures(firm, "attainment")
    assert {k: r["won_value"] for k, r in rows.items()} == {"Ann": 280, "Bob": 420, "Boss": 50}
    deals = figures(firm, "attainment", measure="won_deals")
    assert {k: r["won_deals"] for k, r in deals.items()} == {
        "Ann": Decimal("1.6"),
        "Bob": Decimal("1.9"),
        "Boss": Decimal("0.5"),
    }
    # Bob cannot open Ann's deal, but his part of it is his; of anybody else's figures he sees nothing.
    assert {k: r["won_value"] for k, r in figures(firm, "attainment", firm.bob).items()} == {"Bob": 420}
    assert {k: r["won_value"] for k, r in figures(firm, "attainment", firm.boss).items()} == {
        "Ann": 280,
        "Bob": 420,
        "Boss": 50,
    }


def test_a_role_that_is_kept_to_some_deals_counts_those_alone(sqlite_url: str) -> None:
    roles = {"rep": {"restrict": {"sfa_opportunity": "record.title != 'a'"}}}
    firm = build(sqlite_url, config={"roles": roles})
    set_quotas(firm)
    assert figures(firm, "attainment", firm.ann)["Ann"]["won_value"] == 300


def test_teams_have_quotas_of_their_own_beside_those_of_their_members(firm: Firm) -> None:
    set_quotas(firm)
    with firm.crm.as_system("teams") as work:
        north = work.add(Team(name="North"))
        lakes = work.add(Team(name="Lakes", parent_id=north.id))
        work.add(TeamMember(team_id=lakes.id, user_id=firm.ann.id))
        work.add(TeamMember(team_id=north.id, user_id=firm.boss.id))
        Quotas(work).set("2026-Q1", eur("800"), team=north)
    rows = figures(firm, "attainment", by="team")
    assert {k: (r["quota"], r["members_quota"], r["won_value"], r["attainment"]) for k, r in rows.items()} == {
        "North": (800, 900, 400, 0.5),  # what Ann's own team has won is North's too
        "Lakes": (900, 900, 400, pytest.approx(4 / 9)),  # no quota of its own: that of its members
        "(none)": (100, 100, 350, 3.5),
    }
    rows = figures(firm, "attainment", by="manager")
    assert {k: (r["quota"], r["won_value"]) for k, r in rows.items()} == {"Boss": (1000, 750)}


def test_the_firm(small: Firm) -> None:
    set_quotas(small)
    row = figures(small, "attainment", by="all")["all"]
    assert (row["quota"], row["members_quota"], row["won_value"], row["attainment"]) == (1000, 1000, 750, 0.75)
    with small.crm.as_system("a firm's quota") as work:
        Quotas(work).set("2026-Q1", eur("1500"))
    row = figures(small, "attainment", by="all")["all"]
    assert (row["quota"], row["members_quota"], row["attainment"]) == (1500, 1000, 0.5)


def test_territories_are_those_of_the_customers(store_url: str) -> None:
    territories = [
        {"name": "North", "when": "record.country == 'DE'", "users": ["ann@x.example"]},
        {"name": "Rest", "when": "record.country != 'FR'", "users": ["ann@x.example"]},
    ]
    firm = build(store_url, config={"plugins": {"sfa": {"territories": territories}}})
    with firm.crm.work(firm.boss) as work:
        Quotas(work).set("2026-Q1", eur("500"), territory="North")
        Quotas(work).set("2026-Q1", eur("100"), territory="Rest")
    rows = figures(firm, "attainment", by="territory")
    assert {k: (r["quota"], r["won_value"], r["attainment"]) for k, r in rows.items()} == {
        "North": (500, 400, 0.8),
        "(none)": (0, 350, None),
        "Rest": (100, 0, 0.0),
    }
    assert [row[:3] for row in leaderboard(firm, by="territory")] == [
        (1, "North", 400), (2, "(none)", 350), (3, "Rest", 0),
    ]  # fmt: skip
    with pytest.raises(CrmError, match="Activities are those of people"):
        figures(firm, "attainment", by="territory", measure="activities")


def test_without_territories_there_are_no_figures_by_them(small: Firm) -> None:
    with pytest.raises(CrmError, match="There are no territories here"):
        figures(small, "attainment", by="territory")


def test_quotas_by_pipeline_count_for_that_alone(small: Firm) -> None:
    set_quotas(small)
    with small.crm.work(small.boss) as work:
        Quotas(work).set("2026-Q1", eur("100"), owner=small.ann, pipeline="sfa.sales")
    assert figures(small, "attainment")["Ann"]["quota"] == 900
    assert figures(small, "attainment", pipeline="sfa.sales")["Ann"]["quota"] == 100
    with pytest.raises(CrmError, match=r"Did you mean 'sfa\.sales'"):
        figures(small, "attainment", pipeline="sfa.sale")


def test_received_payments_count_by_the_shares_in_what_was_ordered(firm: Firm) -> None:
    share(firm, "b", ann=60, bob=40)
    with firm.crm.as_system("payments") as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "b")
        order = work.add(
            Order(number="1", customer_id=firm.acme.id, opportunity_id=deal.id, starts_on=date(2026, 1, 25))
        )
        paid = Payment(customer_id=firm.acme.id, received_on=date(2026, 1, 30), amount=eur("200"), order_id=order.id)
        dollars = attrs.evolve(paid, id=order.id, amount=Money("100", "USD"), received_on=date(2026, 2, 10))
        other = Payment(customer_id=firm.beta.id, received_on=date(2026, 3, 1), amount=eur("50"), owner_id=firm.bob.id)
        work.add_all([paid, dollars, other])
        Quotas(work).set("2026-Q1", eur("400"), owner=firm.ann, measure=Measure.RECEIVED)
    rows = figures(firm, "attainment", measure="received")
    # 200 euros and 100 dollars at 0.8 for the deal that they share; 50 are Bob's alone.
    assert {k: (r["quota"], r["received"]) for k, r in rows.items()} == {"Ann": (400, 168), "Bob": (0, 162)}
    assert figures(firm, "attainment", firm.bob, measure="received")["Bob"]["received"] == 162
    of_sales = figures(firm, "attainment", measure="received", pipeline="sfa.sales")
    assert {k: r["received"] for k, r in of_sales.items()} == {"Ann": 168, "Bob": 112}
    assert figures(firm, "attainment", measure="received", period="2026-03")["Bob"]["received"] == 50


def test_a_quota_without_a_rate_is_said(small: Firm) -> None:
    with small.crm.work(small.boss) as work:
        Quotas(work).set("2026-Q1", Money("100", "GBP"), owner=small.ann)
        report = small.crm.registry.report("sfa.attainment")
        table = report.query(work, report.params())
    assert table.note.endswith("Left out for want of a rate: 1 in GBP.")


def test_by_something_else(small: Firm) -> None:
    with pytest.raises(CrmError, match=r"cannot be grouped by 'teams'\. Did you mean 'team'\?"):
        figures(small, "attainment", by="teams")


def test_the_leaderboard_shares_ranks(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        Quotas(work).set("2026-Q1", eur("900"), owner=firm.ann)
    share(firm, "b", ann=75, bob=25)
    share(firm, "d", ann=75, bob=25)
    board = leaderboard(firm)
    # Ann: 100 + 225 + 75 = 400 of two and a half deals, and one lost; Bob: 75 + 25 + 250 = 350.
    assert board == [
        (1, "Ann", 400, Decimal("2.5"), pytest.approx(2.5 / 3.5), 900, pytest.approx(400 / 900)),
        (2, "Bob", 350, Decimal("1.5"), 1.0, 0, None),
    ]
    assert [row[:2] for row in leaderboard(firm, rank="win_rate")] == [(1, "Bob"), (2, "Ann")]
    assert [row[:2] for row in leaderboard(firm, rank="attainment")] == [(1, "Ann"), (2, "Bob")]
    assert leaderboard(firm, by="all")[0][1:5] == ("all", 750, 4, 0.8)


def test_equal_figures_have_one_rank_and_the_next_is_left_out(small: Firm) -> None:
    with small.crm.as_system("Carl has won as much as Ann, Dora less") as work:
        carl, dora = work.add_all(User(name=n, roles=("rep",), manager_id=small.boss.id) for n in ("Carl", "Dora"))
        for rep, amount in ((carl, "400"), (dora, "1")):
            won = Opportunity(title=rep.name, customer_id=small.acme.id, owner_id=rep.id, amount=eur(amount))
            work.add_with_history([(won, [("won", on("2026-02-10"))])])
    assert [row[:2] for row in leaderboard(small)] == [(1, "Ann"), (1, "Carl"), (3, "Bob"), (4, "Dora")]


def leaderboard(firm: Firm, who: User | None = None, **params: Any) -> list[tuple[Any, ...]]:
    report = firm.crm.registry.report("sfa.leaderboard")
    with firm.crm.as_system("report") if who is None else firm.crm.work(who, read_only=True) as work:
        return list(report.query(work, report.params(**params)).rows)


def test_activity_figures(firm: Firm) -> None:
    def contact(kind: str, day: str, user: User) -> Any:
        return Interaction(kind=kind, at=on(day), summary="x", user_id=user.id), (firm.acme,)

    def plan(kind: ActivityKind, **more: Any) -> Activity:
        return Activity(kind=kind, subject="x", owner_id=firm.ann.id, **more)

    with firm.crm.as_system("contacts") as work:
        work.log_all(
            [
                contact("core.call", "2026-02-03", firm.ann), contact("core.call", "2026-02-04", firm.ann),
                contact("core.visit", "2026-02-04", firm.ann), contact("core.note", "2026-02-04", firm.ann),
                contact("core.email", "2026-02-04", firm.bob), contact("core.call", "2026-03-04", firm.ann),
            ]
        )  # fmt: skip
        work.add_all([
            plan(ActivityKind.TASK, state=ActivityState.DONE, done_at=on("2026-02-05")),
            plan(ActivityKind.TASK, state=ActivityState.DONE, done_at=on("2026-01-05")),
            plan(ActivityKind.CALL, state=ActivityState.DONE, done_at=on("2026-02-05")),
            plan(ActivityKind.CALL, due_at=on("2026-03-01")), plan(ActivityKind.CALL, due_at=on("2026-03-03")),
        ])  # fmt: skip
    rows = figures(firm, "activity", period="2026-02")
    assert rows["Ann"] == {
        "rep": "Ann", "calls": 3, "meetings": 0, "visits": 1, "mails": 0, "tasks": 1, "total": 5,
        "per_working_day": 0.25, "overdue": 1,
    }  # fmt: skip
    assert (rows["Bob"]["mails"], rows["Bob"]["total"]) == (1, 1)
    assert list(figures(firm, "activity", firm.bob, period="2026-02")) == ["Bob"]
    assert list(figures(firm, "activity", firm.boss, period="2026-02")) == ["Ann", "Bob"]
    with firm.crm.work(firm.boss) as work:
        Quotas(work).set("2026-02", 10, owner=firm.ann, measure=Measure.ACTIVITIES)
    done = figures(firm, "attainment", measure="activities", period="2026-02")["Ann"]
    assert (done["activities"], done["attainment"]) == (3, 0.3), "the note is no contact"


def test_a_day_is_the_firms(store_url: str) -> None:
    firm = build(store_url, config={"firm": {"time_zone": "Asia/Tokyo"}})
    at = datetime(2026, 1, 31, 15, 30, tzinfo=UTC)  # half past midnight on February 1 in Tokyo
    with firm.crm.as_system("a call at night") as work:
        work.log(Interaction(kind="core.call", at=at, summary="x", user_id=firm.ann.id), firm.acme)
    assert "Ann" not in figures(firm, "activity", period="2026-01")
    assert figures(firm, "activity", period="2026-02")["Ann"]["calls"] == 1


def test_the_generated_firm_has_quotas_that_some_reach(sqlite_url: str) -> None:
    crm = make_crm(sqlite_url, plugins=[SfaPlugin], clock=Clock())
    with crm.as_system("demo") as work:
        reps = work.add_all(User(name=f"Rep {i}", roles=("rep",)) for i in range(5))
        customers = work.add_all(Customer.organization(name=f"C{i}", owner_id=reps[i % 5].id) for i in range(100))
        list(crm.host.demo(work, customers, 1, 365))
        assert work.count(Quota) == 5 * 5, "four quarters that are over, and the present one"
        groups = attained(work, Attainment(period="2025-Q3")).groups
    assert len({g.quota for g in groups}) == 1
    assert min(g.attainment or 0 for g in groups) < 1 < max(g.attainment or 0 for g in groups)


@given(first=st.dates(date(2020, 1, 1), date(2030, 1, 1)), days=st.integers(-5, 400))
def test_working_days(first: date, days: int) -> None:
    last = date.fromordinal(first.toordinal() + days)
    counted = sum(date.fromordinal(n).weekday() < 5 for n in range(first.toordinal(), last.toordinal() + 1))
    assert working_days(first, last) == counted


@given(
    whole=st.decimals(0, 10**9, places=4),
    days=st.tuples(st.integers(0, 400), st.integers(0, 400)),
    cuts=st.lists(st.integers(-50, 900), max_size=6),
)
def test_parts_of_a_quota_sum_to_the_whole(whole: Decimal, days: tuple[int, int], cuts: list[int]) -> None:
    def day(number: int) -> date:
        return date.fromordinal(date(2026, 1, 1).toordinal() + number)

    quota = day(days[0]), day(days[0] + days[1])
    ends = sorted({-60, *cuts, 1000})
    parts = [within(whole, quota, (day(a + 1), day(b))) for a, b in pairwise(ends)]
    assert sum(parts) == whole
    assert min(parts) >= 0


SHARES = st.lists(st.integers(1, 9), min_size=1, max_size=3)
DEAL = st.tuples(
    st.integers(0, 2), st.sampled_from(["EUR", "USD"]), st.integers(1, 10**6), st.integers(0, 89), SHARES, st.booleans()
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deals=st.lists(DEAL, max_size=8))
def test_attainments_of_parts_sum_to_the_whole(small: Firm, deals: list[Any]) -> None:
    """By rep and over all, by month and over the quarter, whatever is shared and in whatever currency."""
    people = (small.ann, small.bob, small.boss)
    with small.crm.as_system("property") as work:
        work.remove_all(list(work.each(Opportunity)))
        work.remove_all(list(work.each(Quota)))
        for who, currency, units, day, parts, split in deals:
            closed = on(date.fromordinal(date(2026, 1, 1).toordinal() + day).isoformat())
            amount = Money(Decimal(units) / 100, currency)
            deal = Opportunity(title="x", customer_id=small.acme.id, owner_id=people[who].id, amount=amount)
            (deal,) = work.add_with_history([(deal, [("won", min(closed, work.now))])])
            if split:
                points = [10_000 * p // sum(parts) for p in parts]
                points[-1] += 10_000 - sum(points)
                work.add_all(
                    Split(opportunity_id=deal.id, user_id=person.id, basis_points=part)
                    for person, part in zip(people, points, strict=False)
                )
        Quotas(work).set_all(
            Quota(owner_id=p.id, starts_on=date(2026, 1, 1), ends_on=date(2026, 3, 31), amount=Money(100 * n + 1, c))
            for n, (p, c) in enumerate(zip(people, ("EUR", "USD", "USD"), strict=True))
        )

        def sums(**params: Any) -> tuple[Decimal, Decimal, Decimal]:
            groups = attained(work, Attainment(**params)).groups
            return (
                sum((g.reached for g in groups), Decimal(0)),
                sum((g.quota for g in groups), Decimal(0)),
                sum((g.remaining for g in groups), Decimal(0)),
            )

        whole = sums(period="2026-Q1", by="all")
        by_rep = sums(period="2026-Q1", by="rep")
        months = [sums(period=f"2026-0{n}", by="all") for n in (1, 2, 3)]
        assert by_rep == whole
        # Each month is rounded by itself, at four decimals, where a rate made it longer.
        for n in range(3):
            assert abs(whole[n] - sum(m[n] for m in months)) <= Decimal("0.0003")
