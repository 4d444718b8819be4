"""Which campaigns a won deal is owed to: the deals of sales, over the hook that any plugin may implement."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import attrs
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Customer, Interaction, Money, Plugin, Relation, RelationKind, hookimpl
from crmcore.errors import Invalid, PluginFailed
from crmcore_marketing import Campaign
from crmcore_marketing.attribution import Credited, Model, credited
from tests.marketing.firm import Firm, build, on
from tests.marketing.reports.shop import campaign, sell, shop, touch


def credits_of(firm: Firm, **rule: Any) -> list[Credited]:
    with firm.crm.as_system("look", read_only=True) as work:
        found = credited(work, **rule)
    assert found is not None
    return found


def test_a_deal_is_divided_among_the_campaigns_before_it(store_url: str) -> None:
    firm = shop(store_url)
    a, b, c = (campaign(firm, name, firm.chloe) for name in "ABC")
    touch(firm, a, firm.chloe, "2026-01-05")
    touch(firm, b, firm.chloe, "2026-01-20")
    touch(firm, b, firm.chloe, "2026-01-19", "clicked")
    touch(firm, b, firm.chloe, "2026-01-18", "opened")  # not among the touches that count
    touch(firm, c, firm.chloe, "2026-03-01")
    sell(firm, firm.chloe, "100.01", "2026-02-10", "USD")
    (found,) = credits_of(firm, model=Model.LINEAR)
    assert (found.day, found.amount, found.rate) == (date(2026, 2, 10), Money("100.01", "USD"), 8 * 10**9)
    assert found.touches == {a.id: 1, b.id: 2}
    assert found.shares == {a.id: Fraction(1, 3), b.id: Fraction(2, 3)}
    assert found.amounts == {a.id: Money("33.34", "USD"), b.id: Money("66.67", "USD")}
    (found,) = credits_of(firm, model=Model.FIRST)
    assert found.shares == {a.id: Fraction(1)}
    (found,) = credits_of(firm, words=["opened"])
    assert found.shares == {b.id: Fraction(1)}
    assert credits_of(firm, since=date(2026, 2, 11)) == credits_of(firm, until=date(2026, 2, 9)) == []


def test_only_what_was_in_the_window_counts_and_its_ends_do(sqlite_url: str) -> None:
    firm = shop(sqlite_url)
    a, b = (campaign(firm, name, firm.chloe) for name in "AB")
    touch(firm, a, firm.chloe, "2026-01-01")
    touch(firm, b, firm.chloe, "2026-01-31")
    sell(firm, firm.chloe, "10", "2026-01-31")
    for days, expected in ((30, {a.id, b.id}), (29, {b.id})):
        (found,) = credits_of(firm, window=timedelta(days=days))
        assert set(found.shares) == expected
    sell(firm, firm.dora, "10", "2026-02-01")
    assert [set(one.shares) for one in credits_of(firm)] == [{a.id, b.id}, set()]
    assert credits_of(firm)[1].amounts == {}


def test_what_its_people_did_counts_for_an_organization(store_url: str) -> None:
    firm = shop(store_url)
    a, b = campaign(firm, "A", firm.anna, firm.ben, firm.acme), campaign(firm, "B", firm.chloe, firm.dora)
    with firm.crm.as_system("relate") as work:
        past = {"since": date(2025, 1, 1), "until": date(2025, 12, 31)}
        work.add(Relation(from_id=firm.chloe.id, to_id=firm.acme.id, kind=RelationKind.WORKS_FOR, **past))
        work.add(Relation(from_id=firm.dora.id, to_id=firm.acme.id, kind=RelationKind.DECIDES_FOR))
    touch(firm, a, firm.anna, "2026-01-05")
    touch(firm, a, firm.ben, "2026-01-05")
    touch(firm, b, firm.chloe, "2026-01-05")  # works there no more
    touch(firm, b, firm.dora, "2026-01-06")
    sell(firm, firm.acme, "90", "2026-02-10")
    (found,) = credits_of(firm, model=Model.LINEAR)
    assert (found.touches, found.shares) == ({a.id: 2, b.id: 1}, {a.id: Fraction(2, 3), b.id: Fraction(1, 3)})


def test_an_interaction_and_a_member_that_tell_the_same_are_one_touch(store_url: str) -> None:
    firm = shop(store_url)
    a, b = campaign(firm, "A", firm.anna), campaign(firm, "B", firm.anna)
    for one, days in ((a, ["2026-01-05", "2026-01-09"]), (b, ["2026-01-07"])):
        touch(firm, one, firm.anna, days[0], "clicked")
        with firm.crm.as_system("log") as work:
            work.log_all((_clicked(one, day), [firm.anna]) for day in days)
    sell(firm, firm.acme, "90", "2026-02-10")
    sell(firm, firm.anna, "60", "2026-02-11")
    assert [one.touches for one in credits_of(firm)] == [{a.id: 2, b.id: 1}] * 2


def _clicked(about: Campaign, day: str) -> Interaction:
    payload = {"message": "1", "step": "1"}
    return Interaction(
        kind="marketing.clicked", at=on(day), summary="clicked", payload=payload, record_type="marketing_campaign",
        record_id=about.id,
    )  # fmt: skip


def test_w_knows_when_the_deal_was_opened(sqlite_url: str) -> None:
    firm = shop(sqlite_url)
    a, b, c = (campaign(firm, name, firm.chloe) for name in "ABC")
    for one, day in ((a, "2026-01-01"), (b, "2026-01-02"), (c, "2026-01-03")):
        touch(firm, one, firm.chloe, day)
    sell(firm, firm.chloe, "10", "2026-01-04")
    (found,) = credits_of(firm, model=Model.W_SHAPED)
    # The first, and the last before the deal was opened; nobody knows of a lead.
    assert found.shares == {a.id: Fraction(3, 7), b.id: Fraction(1, 7), c.id: Fraction(3, 7)}


def test_a_rep_sees_what_its_own_deals_are_owed_to(sqlite_url: str) -> None:
    firm = shop(sqlite_url)
    a = campaign(firm, "A", firm.anna)
    touch(firm, a, firm.anna, "2026-01-05")
    sell(firm, firm.anna, "90", "2026-02-10")
    for actor, expected in ((firm.rita, [{a.id}]), (firm.boss, [{a.id}])):
        with firm.crm.work(actor, read_only=True) as work:
            assert [set(one.shares) for one in credited(work) or ()] == expected


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    model=st.sampled_from(Model),
    amount=st.decimals(0, 10**6, places=2),
    days=st.lists(st.integers(1, 28), min_size=1, max_size=3, unique=True),
)
def test_no_cent_is_lost(small: Firm, model: Model, amount: Any, days: list[int]) -> None:
    from crmcore_marketing.attribution.crediting import _credited
    from crmcore_marketing.attribution.touches import Touch

    row = attrs.make_class("Row", ["at", "day", "record_id", "customer_id", "rate", "amount", "currency", "lead_at",
                                   "opened_at"])  # fmt: skip
    at = on("2026-03-01")
    one = row(at, at.date(), small.anna.id, small.anna.id, 1, amount, "EUR", None, at - timedelta(days=10))
    known = sorted(
        Touch(on(f"2026-02-{day:02}"), small.people[n].id, "clicked", small.anna.id) for n, day in enumerate(days)
    )
    found = _credited(one, known, model, timedelta(days=90), timedelta(days=7))
    assert sum(found.shares.values()) == 1
    assert sum(part.amount for part in found.amounts.values()) == amount


# -- the hook -----------------------------------------------------------------------------------------------------


class Till(Plugin):
    """A plugin that tells of outcomes of its own: every customer paid 5 euros today, in the morning."""

    name = "till"
    core = ">=0.3,<0.4"

    @hookimpl(optionalhook=True)
    def marketing_outcomes(self) -> Mapping[str, Any]:
        return {"till.paid": _paid, "till.broken": lambda work: sa.select(Customer.t.c.id.label("record_id"))}


def _paid(work: Any) -> sa.Select[Any]:
    one = Customer.t.c
    return sa.select(
        one.id.label("customer_id"), one.id.label("record_id"), one.created_at.label("at"),
        sa.literal(work.today).label("day"), sa.literal(5).label("amount"), sa.literal("EUR").label("currency"),
    )  # fmt: skip


def test_any_plugin_tells_of_outcomes(store_url: str) -> None:
    firm = build(store_url, plugins=[Till], config={"plugins": {"web": {}, "marketing": {"attribution": {
        "outcomes": "till.paid"}}, "till": {}}})  # fmt: skip
    found = credits_of(firm)
    assert (len(found), {one.amount for one in found}) == (7, {Money("5", "EUR")})
    with pytest.raises(PluginFailed, match=r"plugin till .* 'till.broken' lack customer_id, at, day, amount, currency"):
        credits_of(firm, kind="till.broken")


def test_of_several_outcomes_one_is_chosen(sqlite_url: str) -> None:
    firm = build(sqlite_url, plugins=[Till])
    with pytest.raises(Invalid, match=r"Several plugins tell of outcomes.*'till.broken', 'till.paid'.*Choose one"):
        credits_of(firm)
    with pytest.raises(Invalid, match=r"no outcomes 'till.payd'.*'till.paid'"):
        credits_of(firm, kind="till.payd")


def test_without_any_there_are_no_credits(small: Firm) -> None:
    with small.crm.as_system("look", read_only=True) as work:
        assert credited(work) is None
        with pytest.raises(Invalid, match=r"no outcomes 'sfa.won'.*Enable one that does"):
            credited(work, kind="sfa.won")
