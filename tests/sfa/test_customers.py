"""What sales says about a customer: facts, also of the past."""

from __future__ import annotations

from datetime import date

import pytest

from crmcore import Customer, Money, Work, rate
from crmcore_sfa import Opportunity
from tests.sfa.firm import Firm


def fact(work: Work, customer: Customer, name: str) -> object:
    return work.facts(Customer, [customer.id], [f"sfa.{name}"])[customer.id][f"sfa.{name}"]


def test_facts(firm: Firm) -> None:
    with firm.crm.as_system("look") as work:
        assert (fact(work, firm.acme, "open_deals"), fact(work, firm.beta, "open_deals")) == (1, 1)
        nobody = work.add(Customer.organization(name="New"))
        assert (fact(work, nobody, "open_deals"), fact(work, nobody, "next_close_on")) == (0, None)
        assert str(fact(work, firm.acme, "next_close_on")) == "2026-04-01"


def test_what_open_deals_are_worth_is_told_in_the_currency_of_the_firm(firm: Firm) -> None:
    with firm.crm.as_system("look") as work:
        before = fact(work, firm.acme, "open_value")
        work.add(rate("CHF", date(2026, 3, 1), "1.25"))
        work.add_all(
            Opportunity(title="In francs", customer_id=firm.acme.id, opened_on=date(2026, 3, 1), amount=amount)
            for amount in (Money("2000.40", "CHF"), Money(9_000, "JPY"), None)
        )
        assert isinstance(before, float)
        assert fact(work, firm.acme, "open_value") == pytest.approx(before + 2500.50)
        assert fact(work, firm.acme, "largest_open_deal") == pytest.approx(2500.50)
        for limit, names in ((2500, ["Acme"]), (2501, [])):
            rule = f"customer.sfa.largest_open_deal > {limit}"
            assert [c.name for c in work.find(Customer, rule, order_by="name")] == names
        nobody = work.add(Customer.organization(name="New"))
        assert (fact(work, nobody, "open_value"), fact(work, nobody, "largest_open_deal")) == (0.0, None)


def test_facts_of_the_past_follow_the_days_of_the_deals(firm: Firm) -> None:
    clock = firm.crm.clock
    counts = {}
    for day in ("2026-01-04", "2026-01-05", "2026-01-24", "2026-01-25", "2026-02-21"):
        clock.now = clock.now.replace(month=int(day[5:7]), day=int(day[8:]))  # type: ignore[attr-defined]  # tests.support.Clock
        with firm.crm.as_system("look back", read_only=True) as work:
            counts[day] = fact(work, firm.acme, "open_deals")
    assert counts == {"2026-01-04": 1, "2026-01-05": 3, "2026-01-24": 3, "2026-01-25": 2, "2026-02-21": 1}


def test_a_rule_reads_the_fact(firm: Firm) -> None:
    with firm.crm.as_system("look") as work:
        work.add(Customer.organization(name="New"))
        assert [c.name for c in work.find(Customer, "customer.sfa.open_deals > 0", order_by="name")] == ["Acme", "Beta"]


def test_labels(small: Firm) -> None:
    label = small.crm.registry.label
    assert label("sfa_opportunity", "zh") == "商机"
    assert label("sfa.sales.won", "de") == "Gewonnen"
    assert label("sfa_opportunity.close_on") == "Expected close"
