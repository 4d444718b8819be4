"""What is known of a customer by its orders: facts, today and in the past, and the section of its view."""

from __future__ import annotations

from datetime import date

from crmcore import Customer, Money
from crmcore_sfa.orders import Orders
from tests.sfa.firm import Firm, eur
from tests.sfa.orders.signing import active, day

FACTS = ("sfa.receivable_overdue", "sfa.overdue_since", "sfa.contract_ends_on", "sfa.recurring_orders")


def sign(firm: Firm) -> None:
    with firm.crm.as_system("sign") as work:
        orders = Orders(work)
        contract = active(
            firm, work, ("month", "100"), kind="contract", starts_on=day("2026-01-10"), ends_on=day("2026-12-31")
        )
        orders.receive(
            firm.acme, eur("130"), on=day("2026-02-20"), order=contract
        )  # due on February 9th and March 12th
        active(firm, work, ("once", "40"), terms_days=0, ends_on=day("2026-12-31"))
        orders.draft(firm.acme, "A draft counts for nothing")


def test_facts_of_a_customer(firm: Firm) -> None:
    sign(firm)
    with firm.crm.as_system("look", read_only=True) as work:
        found = work.facts(Customer, [firm.acme.id, firm.beta.id], FACTS)
        assert tuple(found[firm.acme.id].values()) == (1, day("2026-01-01"), day("2026-12-31"), 1)
        assert tuple(found[firm.beta.id].values()) == (0, None, None, 0)
        (late,) = work.find(Customer, "record.sfa.receivable_overdue > 0 && record.sfa.recurring_orders == 1")
        assert late.id == firm.acme.id


def test_facts_move_with_time(firm: Firm) -> None:
    sign(firm)
    firm.crm.context.clock.forward(days=305)  # 2027-01-01
    with firm.crm.as_system("look", read_only=True) as work:
        found = work.facts(Customer, [firm.acme.id], FACTS)[firm.acme.id]
        # Eleven of the twelve months are overdue (the last is due on January 9th), one of them was paid; and the forty.
        assert tuple(found.values()) == (11, day("2026-01-01"), None, 0)


def test_the_view_shows_orders_with_what_is_open_and_overdue(firm: Firm) -> None:
    sign(firm)
    with firm.crm.work(firm.ann, read_only=True) as work:
        (section,) = [s for s in work.customer_view(firm.acme.id).sections if s.name == "sfa.orders"]
        assert section.title == "Orders and payments"
        assert section.data.headline == "open: 1,080.97 EUR; overdue: 40.00 EUR"
        rows = {row[0]: row[1:] for row in section.data.rows}
        assert len(rows) == 2
        contract, single = rows.values()
        if contract[4] == eur("40"):
            contract, single = single, contract
        assert contract[2:4] == (date(2026, 1, 10), date(2026, 12, 31))
        assert contract[-2:] == (eur("1040.97"), eur("0"))
        assert single == ("Licenses", "Active", day("2026-01-01"), day("2026-12-31"), eur("40"), eur("40"), eur("40"))
    with firm.crm.work(firm.boss, read_only=True) as work:
        assert [s for s in work.customer_view(firm.beta.id).sections if s.name == "sfa.orders"] == []
        assert isinstance(rows[next(iter(rows))][4], Money)
