"""Days are the firm's: half past ten in the evening UTC is already tomorrow in Berlin."""

from __future__ import annotations

from datetime import UTC, date, datetime

from crmcore import Crm, Customer, Money
from crmcore_sfa import Opportunity, Sales, SfaPlugin
from tests.support import Clock, make_crm

LATE = datetime(2026, 6, 30, 22, 30, tzinfo=UTC)
JULY = date(2026, 7, 1)


def berlin(url: str) -> Crm:
    config = {"firm": {"time_zone": "Europe/Berlin"}}
    return make_crm(url, plugins=[SfaPlugin], config=config, clock=Clock(LATE))


def test_a_deal_is_opened_and_won_on_the_day_of_the_firm(store_url: str) -> None:
    with berlin(store_url).as_system("sell") as work:
        acme = work.add(Customer.organization(name="Acme"))
        won = Sales(work).win(Sales(work).open(acme, "Late", amount=Money(5, "EUR")))
        assert (won.opened_on, won.closed_on) == (JULY, JULY)
        (imported,) = work.add_with_history([(Opportunity(title="Past"), [("prospecting", LATE), ("lost", LATE)])])
        assert (imported.opened_on, imported.closed_on) == (JULY, JULY)
        assert (work.today, work.day_of(LATE.replace(hour=21))) == (JULY, date(2026, 6, 30))


def test_rules_and_facts_take_the_day_of_the_firm(store_url: str) -> None:
    crm = berlin(store_url)
    with crm.as_system("sell") as work:
        acme = work.add(Customer.organization(name="Acme"))
        deal = Sales(work).open(acme, "Late")
    with crm.as_system("look", read_only=True) as work:
        assert [d.id for d in work.find(Opportunity, "record.opened_on == today")] == [deal.id]
        assert work.facts(Customer, [acme.id], ["sfa.open_deals"])[acme.id]["sfa.open_deals"] == 1
