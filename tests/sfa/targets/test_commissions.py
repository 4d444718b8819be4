"""Commissions of the small firm, worked out by hand: statements, settling, corrections, and who sees what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import attrs
import pytest

from crmcore import Crm, Money, User, Work
from crmcore.errors import Forbidden, Invalid, MissingRate, NotUnique, Objected
from crmcore_sfa import LineItem, Opportunity, Sales, SfaPlugin
from crmcore_sfa.orders.records import Order, Payment
from crmcore_sfa.targets import Commission, Commissions, Posting, Quotas, Statement
from tests.sfa.firm import Firm, build, eur, on
from tests.sfa.targets.test_attainment import share
from tests.sfa.targets.together import at_the_same_moment
from tests.support import open_crm

REOPEN = {
    "sfa.sales": {
        "stages": [
            {"name": "prospecting"}, {"name": "qualifying"}, {"name": "quoted"},
            {"name": "won", "outcome": "won", "to": ["quoted"]}, {"name": "lost", "outcome": "lost"},
        ]
    }
}  # fmt: skip
"""The pipeline of a team that lets won deals come back."""


def with_plans(url: str, *, roles: Mapping[str, Any] | None = None, **plans: Any) -> Firm:
    config = {"plugins": {"sfa": {"commissions": plans}}, "roles": roles or {}, "pipelines": REOPEN}
    return build(url, config=config)


def statement(firm: Firm, period: str = "2026-Q1", rep: User | None = None, who: User | None = None) -> Statement:
    with firm.crm.as_system("statement") if who is None else firm.crm.work(who, read_only=True) as work:
        return Commissions(work).statement(period, rep)


def lines(found: Statement) -> list[tuple[Any, ...]]:
    return [(line.rep, line.title, line.base and line.base.amount, line.amount.amount) for line in found.lines]


def settle(firm: Firm, period: str = "2026-Q1") -> list[tuple[Any, ...]]:
    """Settle, and return what was posted: whose, for which deal, what and why."""
    names = {firm.ann.id: "Ann", firm.bob.id: "Bob", firm.boss.id: "Boss"}
    with firm.crm.as_system("settle") as work:
        made = Commissions(work).settle(period)
        deals = work.get_all(Opportunity, {c.opportunity_id for c in made if c.opportunity_id})
        titles = {i: d.title for i, d in deals.items()}
        return sorted(
            (names[c.owner_id], titles.get(c.opportunity_id, ""), c.amount.amount, str(c.posting))  # type: ignore[index, arg-type]  # reps of this firm, deals that exist
            for c in made
        )


def test_a_rate_on_the_value_won_line_by_line(store_url: str) -> None:
    found = statement(with_plans(store_url, standard={"rate": 0.05}))
    assert lines(found) == [
        ("Bob", "d", 100, 5),  # 200 dollars at the 0.5 of January 1
        ("Ann", "b", 300, 15),
        ("Ann", "a", 100, 5),
        ("Bob", "e", 200, 10),
        ("Bob", "e", 50, Decimal("2.5")),
    ]
    first = found.lines[0]
    assert (first.plan, first.period, first.day, first.rate, first.reason) == (
        "standard", "2026-Q1", date(2026, 1, 1), Decimal("0.05"), "5 % of value",
    )  # fmt: skip
    assert found.total == Money("37.5", "EUR")
    assert found.by_rep == {"Ann": Money("20", "EUR"), "Bob": Money("17.5", "EUR")}


def test_families_have_rates_of_their_own(sqlite_url: str) -> None:
    firm = with_plans(sqlite_url, standard={"rate": 0.05, "families": {"Light": 0.1}})
    found = statement(firm, rep=firm.bob)
    assert lines(found) == [("Bob", "d", 100, 5), ("Bob", "e", 200, 20), ("Bob", "e", 50, Decimal("2.5"))]
    assert [line.reason for line in found.lines] == ["5 % of value", "10 % of value on Light", "5 % of value"]


def test_shares_are_paid_by_their_part_or_the_owner_gets_all(sqlite_url: str) -> None:
    firm = with_plans(sqlite_url, shared={"rate": 0.05}, alone={"rate": 0.01, "splits": False})
    share(firm, "b", ann=60, bob=40)
    found = [line for line in statement(firm).lines if line.title in ("b", "(a deal of somebody else)")]
    assert sorted((line.plan, line.rep, line.amount.amount) for line in found) == [
        ("alone", "Ann", 3), ("shared", "Ann", 9), ("shared", "Bob", 6),
    ]  # fmt: skip


def test_only_those_whom_a_plan_names(sqlite_url: str) -> None:
    firm = with_plans(
        sqlite_url,
        managers={"rate": 0.01, "roles": ["manager"]},
        bob={"rate": 0.1, "users": ["Bob"]},
        other={"rate": 0.1, "pipelines": ["sfa.renewal"]},
    )
    share(firm, "d", bob=50, boss=50)
    assert lines(statement(firm)) == [
        ("Bob", "d", 50, 5), ("Boss", "d", 50, Decimal("0.5")), ("Bob", "e", 200, 20), ("Bob", "e", 50, 5),
    ]  # fmt: skip


def test_a_plan_that_names_nobody_known(sqlite_url: str) -> None:
    firm = with_plans(sqlite_url, standard={"rate": 0.1, "users": ["Bobby"]})
    with pytest.raises(Invalid, match=r"There is no user 'Bobby'\. Did you mean 'Bob'\?"):
        statement(firm)


def test_marginal_tiers_pay_more_for_what_lies_above_the_quota(sqlite_url: str) -> None:
    tiers = [{"at": 0.5, "rate": 0.1}, {"at": 1, "rate": 0.2}]
    firm = with_plans(sqlite_url, standard={"rate": 0.05, "tiers": tiers})
    with firm.crm.work(firm.boss) as work:
        Quotas(work).set("2026-Q1", eur("320"), owner=firm.ann)
    found = statement(firm, rep=firm.ann)
    # b (300): 160 below the half, 140 above; a (100): 20 up to the quota, 80 beyond it.
    assert lines(found) == [
        ("Ann", "b", 160, 8), ("Ann", "b", 140, 14), ("Ann", "a", 20, 2), ("Ann", "a", 80, 16),
    ]  # fmt: skip
    assert [line.reason for line in found.lines] == [
        "5 % of value, below the first tier", "10 % of value, from 50 % of the quota on",
        "10 % of value, from 50 % of the quota on", "20 % of value, from 100 % of the quota on",
    ]  # fmt: skip
    assert {line.reason for line in statement(firm, rep=firm.bob).lines} == {"5 % of value, without a quota"}


def test_whole_tiers_pay_the_rate_that_is_reached_for_everything(sqlite_url: str) -> None:
    tiers = [{"at": 1, "factor": 2}]
    firm = with_plans(sqlite_url, standard={"rate": 0.05, "tiers": tiers, "accelerate": "whole"})
    with firm.crm.work(firm.boss) as work:
        Quotas(work).set("2026-Q1", eur("320"), owner=firm.ann)
        Quotas(work).set("2026-Q1", eur("1000"), owner=firm.bob)
    found = statement(firm)
    assert found.by_rep == {"Ann": eur("40"), "Bob": Money("17.5", "EUR")}
    assert found.lines[1].reason == "10 % of value, attainment 125 %"
    # January alone is paid at what the quarter reaches, so that the months are the quarter.
    assert statement(firm, "2026-01", firm.ann).total == eur("30")


def test_cap_and_floor(sqlite_url: str) -> None:
    firm = with_plans(sqlite_url, standard={"rate": 0.05, "cap": 17, "floor": 12, "period": "month", "roles": ["rep"]})
    found = statement(firm, "2026-Q1")
    assert lines(found) == [
        ("Bob", "d", 100, 5), ("Ann", "b", 300, 15),
        # January is over; March is not.
        ("Bob", "", None, 7), ("Ann", "a", 100, 5), ("Bob", "e", 200, 10), ("Bob", "e", 50, Decimal("2.5")),
        ("Ann", "", None, 7),
    ]  # fmt: skip
    assert found.by_rep == {"Ann": eur("27"), "Bob": Money("24.5", "EUR")}
    floor = [line for line in found.lines if line.deal_id is None]
    assert [(f.rep, f.day, f.reason) for f in floor] == [
        ("Bob", date(2026, 1, 31), "up to the floor of 12"), ("Ann", date(2026, 2, 28), "up to the floor of 12"),
    ]  # fmt: skip


def test_the_cap_cuts_the_last_ones(sqlite_url: str) -> None:
    firm = with_plans(sqlite_url, standard={"rate": 0.05, "cap": 17})
    found = statement(firm, rep=firm.ann)
    assert lines(found) == [("Ann", "b", 300, 15), ("Ann", "a", 100, 2)]
    assert found.lines[1].reason == "5 % of value; the cap of 17 is reached"


def test_margins_are_for_those_who_may_see_finance(store_url: str) -> None:
    firm = with_plans(store_url, profit={"base": "margin", "rate": 0.1})
    found = statement(firm)
    # a: 100 less one lamp at 60; b: 300 - 60; e: two lamps 200 - 120, one table 50 - 20; d: 100 - 20 * 0.5 … in euros.
    assert lines(found) == [
        ("Bob", "d", 80, 8), ("Ann", "b", 240, 24), ("Ann", "a", 40, 4), ("Bob", "e", 80, 8), ("Bob", "e", 30, 3),
    ]  # fmt: skip
    assert lines(statement(firm, who=firm.ann)) == [("Ann", "b", None, 24), ("Ann", "a", None, 4)]
    assert settle(firm)[0] == ("Ann", "a", 4, "earned")
    with firm.crm.work(firm.ann, read_only=True) as work:
        assert {(c.base, c.margin) for c in work.find(Commission)} == {(None, None)}
    with firm.crm.work(firm.boss, read_only=True) as work:
        assert {c.margin for c in work.find(Commission, Commission.t.c.owner_id == firm.ann.id)} == {
            eur("240"),
            eur("40"),
        }


def test_without_a_cost_there_is_no_margin(sqlite_url: str) -> None:
    firm = with_plans(sqlite_url, profit={"base": "margin", "rate": 0.1})
    with firm.crm.as_system("no cost") as work:
        work.save(attrs.evolve(firm.table, cost=None))
    found = statement(firm, rep=firm.bob)
    assert lines(found) == [("Bob", "d", 0, 0), ("Bob", "e", 80, 8), ("Bob", "e", 0, 0)]
    assert found.lines[0].reason == "no margin: the cost of a product is not known"


def test_money_received_is_paid_on_when_it_comes(store_url: str) -> None:
    firm = with_plans(store_url, cash={"base": "received", "rate": 0.1})
    share(firm, "b", ann=50, bob=50)
    with firm.crm.as_system("payments") as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "b")
        order = work.add(
            Order(number="1", customer_id=firm.acme.id, opportunity_id=deal.id, starts_on=date(2026, 1, 25),
                  owner_id=firm.ann.id)
        )  # fmt: skip

        def pay(amount: Money, day: date, **more: Any) -> Payment:
            of_acme = {"customer_id": firm.acme.id, "owner_id": firm.ann.id}
            return work.add(Payment(amount=amount, received_on=day, **of_acme, **more))

        first = pay(eur("200"), date(2026, 1, 30), order_id=order.id)
        pay(Money("50", "USD"), date(2026, 2, 10), order_id=order.id)  # 40 euros
        pay(eur("-20"), date(2026, 2, 20), order_id=order.id, refunds_id=first.id)
        pay(eur("30"), date(2026, 2, 21))  # for nothing that was ordered: hers who has the credit for it
    assert lines(statement(firm, rep=firm.ann)) == [
        ("Ann", "b", 100, 10), ("Ann", "b", 20, 2), ("Ann", "b", -10, -1), ("Ann", "payment", 30, 3),
    ]  # fmt: skip
    assert statement(firm, "2026-02", firm.bob).total == eur("1")


def test_plans_that_together_pay_more_than_the_deal_are_refused(sqlite_url: str) -> None:
    firm = with_plans(sqlite_url, one={"rate": 0.6}, two={"rate": 0.5, "users": ["Ann"]})
    with pytest.raises(Invalid) as refused:
        statement(firm)
    assert str(refused.value) == (
        "[invalid] The commission plans 'one', 'two' pay 330.00 EUR for the deal 'b', which is worth 300.00 EUR. "
        "Lower a rate under [plugins.sfa.commissions]."
    )
    with pytest.raises(Invalid, match="for the deal 'b'"):
        settle(firm)
    with firm.crm.as_system("look") as work:
        assert work.count(Commission) == 0


def test_what_has_no_rate_is_refused_by_name(sqlite_url: str) -> None:
    firm = with_plans(sqlite_url, standard={"rate": 0.05})
    with firm.crm.as_system("pounds") as work:
        deal = Opportunity(title="p", customer_id=firm.acme.id, owner_id=firm.ann.id, amount=Money("70", "GBP"))
        work.add_with_history([(deal, [("won", on("2026-02-10"))])])
    with pytest.raises(MissingRate, match=r"'p' is worth 70.00 GBP, and there is no rate for GBP on or before 2026"):
        statement(firm)


# -- settling ---------------------------------------------------------------------------------------------------------

ALL = [
    ("Ann", "a", 5, "earned"), ("Ann", "b", 15, "earned"), ("Bob", "d", 5, "earned"),
    ("Bob", "e", Decimal("12.5"), "earned"),
]  # fmt: skip


def test_settled_twice_nothing_is_posted_again(store_url: str) -> None:
    firm = with_plans(store_url, standard={"rate": 0.05})
    assert settle(firm) == ALL
    assert settle(firm) == []
    with firm.crm.as_system("look", read_only=True) as work:
        reasons = {posted.reason for posted in work.find(Commission)}
    assert reasons == {"5 % of value"}, "of a deal with lines too, once"
    with firm.crm.work(firm.ann, read_only=True) as work:
        mine = {c.amount.amount: c for c in work.find(Commission)}
    assert sorted(mine) == [5, 15], "and a rep sees its own postings alone"
    posted = mine[Decimal(15)]
    assert (posted.plan, posted.period, posted.base, posted.earned_on, posted.settled_on, posted.reason) == (
        "standard", "2026-Q1", eur("300"), date(2026, 1, 25), date(2026, 3, 2), "5 % of value",
    )  # fmt: skip


def test_a_month_of_a_quarter_is_settled_by_itself(sqlite_url: str) -> None:
    firm = with_plans(sqlite_url, standard={"rate": 0.05})
    assert settle(firm, "2026-01") == [("Ann", "b", 15, "earned"), ("Bob", "d", 5, "earned")]
    assert settle(firm, "2026-02") == [("Ann", "a", 5, "earned"), ("Bob", "e", Decimal("12.5"), "earned")]
    assert settle(firm) == []


def test_a_later_correction_is_posted_as_the_difference(store_url: str) -> None:
    firm = with_plans(store_url, standard={"rate": 0.05})
    settle(firm)
    with firm.crm.as_system("correct") as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "b")
        work.save(attrs.evolve(deal, amount=eur("200")))
    share(firm, "a", ann=50, bob=50)
    assert settle(firm) == [
        ("Ann", "a", Decimal("-2.5"), "adjusted"), ("Ann", "b", -5, "adjusted"), ("Bob", "a", Decimal("2.5"), "earned"),
    ]  # fmt: skip
    assert settle(firm) == []


def test_a_deal_that_is_reopened_is_taken_back_also_in_a_later_period(store_url: str) -> None:
    firm = with_plans(store_url, standard={"rate": 0.05})
    settle(firm, "2026-01")
    with firm.crm.as_system("reopen") as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "b")
        work.move(deal, to="quoted")
    firm.crm.context.clock.now = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)  # type: ignore[attr-defined]  # the clock of the tests
    assert settle(firm, "2026-04") == [("Ann", "b", -15, "clawback")]
    assert settle(firm, "2026-04") == []
    # Won again later, it is earned in that period.
    with firm.crm.as_system("win") as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "b")
        Sales(work).win(deal)
    assert ("Ann", "b", 15, "earned") in settle(firm, "2026-Q2")
    with firm.crm.as_system("sum") as work:
        assert sum(c.amount.amount for c in work.each(Commission, Commission.t.c.opportunity_id == deal.id)) == 15


def test_whole_tiers_correct_the_months_before(sqlite_url: str) -> None:
    tiers = [{"at": 1, "factor": 2}]
    firm = with_plans(sqlite_url, standard={"rate": 0.05, "tiers": tiers, "accelerate": "whole", "users": ["Ann"]})
    with firm.crm.work(firm.boss) as work:
        Quotas(work).set("2026-Q1", eur("500"), owner=firm.ann)
    assert settle(firm, "2026-01") == [("Ann", "b", 15, "earned")]
    with firm.crm.as_system("one more") as work:
        deal = Opportunity(title="x", customer_id=firm.acme.id, owner_id=firm.ann.id, amount=eur("100"))
        work.add_with_history([(deal, [("won", on("2026-02-10"))])])
    assert settle(firm, "2026-02") == [
        ("Ann", "a", 10, "earned"), ("Ann", "b", 15, "adjusted"), ("Ann", "x", 10, "earned"),
    ]  # fmt: skip


def test_the_floor_is_settled_once_the_period_is_over(sqlite_url: str) -> None:
    firm = with_plans(sqlite_url, standard={"rate": 0.05, "floor": 30, "roles": ["rep"]})
    assert [row for row in settle(firm) if row[3] == Posting.FLOOR] == []
    firm.crm.context.clock.now = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)  # type: ignore[attr-defined]  # the clock of the tests
    assert settle(firm) == [("Ann", "", 10, "floor"), ("Bob", "", Decimal("12.5"), "floor")]
    assert settle(firm) == []


def test_over_all_periods_no_more_is_posted_than_the_deal_is_worth(store_url: str) -> None:
    firm = with_plans(store_url, one={"rate": 0.9})
    settle(firm)
    # The plan is renamed in the middle: what the old name has paid is still paid.
    again = with_plans_over(firm, two={"rate": 0.9})
    with again.as_system("settle") as work, pytest.raises(Invalid, match=r"'two' pays .* for the deal"):
        Commissions(work).settle("2026-Q1")


def with_plans_over(firm: Firm, **plans: Any) -> Crm:
    config = {"plugins": {"sfa": {"commissions": plans}}, "pipelines": REOPEN}
    return open_crm(firm.crm.config.store_url, plugins=[SfaPlugin], config=config, clock=firm.crm.context.clock)


def test_of_two_who_settle_at_the_same_moment_one_is_refused(pg_url: str) -> None:
    firm = with_plans(pg_url, standard={"rate": 0.05})

    def settle_all(work: Work) -> object:
        return Commissions(work).settle("2026-Q1")

    refused = at_the_same_moment(pg_url, lambda: firm.crm.as_system("settle"), settle_all, settle_all)
    assert isinstance(refused, NotUnique)
    assert settle(firm) == []


# -- who sees and does what -------------------------------------------------------------------------------------------


def test_reps_see_their_own_and_managers_those_below(store_url: str) -> None:
    firm = with_plans(store_url, standard={"rate": 0.05})
    share(firm, "b", ann=60, bob=40)
    with firm.crm.as_system("a second branch") as work:
        other = work.add(User(name="Other", roles=("manager",)))
    assert {line.rep for line in statement(firm, who=firm.boss).lines} == {"Ann", "Bob"}
    assert statement(firm, who=other).lines == ()
    mine = statement(firm, who=firm.bob)
    assert {line.rep for line in mine.lines} == {"Bob"}
    # He has a part in Ann's deal, and may not open it.
    assert ("Bob", "(a deal of somebody else)", 120, 6) in lines(mine)
    with pytest.raises(Forbidden, match="may not see the commissions of Ann"):
        statement(firm, rep=firm.ann, who=firm.bob)


def test_only_with_the_permission_is_settled(sqlite_url: str) -> None:
    firm = with_plans(
        sqlite_url, roles={"payroll": {"permissions": ["sfa.commission.settle"]}}, standard={"rate": 0.05}
    )
    with firm.crm.as_system("payroll") as work:
        clerk = work.add(User(name="Clerk", roles=("payroll",)))
    with firm.crm.work(firm.boss) as work, pytest.raises(Forbidden, match=r"sfa\.commission\.settle"):
        Commissions(work).settle("2026-Q1")
    with firm.crm.work(clerk) as work:
        assert len(Commissions(work).settle("2026-Q1")) == 4


def test_nobody_posts_by_hand(sqlite_url: str) -> None:
    firm = with_plans(sqlite_url, standard={"rate": 0.05})
    settle(firm)
    with firm.crm.work(firm.ann) as work:
        mine = work.find(Commission)[0]
        gift = attrs.evolve(mine, id=firm.ann.id, version=0, amount=eur("1000"), turn="mine")
        with pytest.raises(Objected, match="Commissions are posted by settling a period, and never by hand"):
            work.add(gift)
        with pytest.raises(Objected, match="never by hand"):
            work.save(attrs.evolve(mine, amount=eur("1000")))
    with firm.crm.work(firm.boss) as work, pytest.raises(Objected, match="never by hand"):
        work.remove(mine)


def test_lines_of_a_deal_that_do_not_say_it_all_are_a_proportion(sqlite_url: str) -> None:
    """The amount of a deal counts; its lines say how it falls to families."""
    firm = with_plans(sqlite_url, standard={"rate": 0.05, "families": {"Light": 0.1}})
    with firm.crm.as_system("lines") as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "b")
        thirds = [
            LineItem(opportunity_id=deal.id, product_id=p.id, unit_price=eur("1")) for p in (firm.lamp, firm.table)
        ]
        work.add_all([*thirds, attrs.evolve(thirds[1], id=firm.ann.id)])
    found = [line for line in lines(statement(firm, rep=firm.ann)) if line[1] == "b"]
    assert found == [("Ann", "b", 100, 10), ("Ann", "b", 200, 10)]
