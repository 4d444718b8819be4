"""What is known of a customer by its orders: facts, today and in the past."""

from __future__ import annotations

from crmcore import Customer
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
