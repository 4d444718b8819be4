"""What the customer view shows of sales: one section of all kinds of records, in one statement."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

import attrs
import pytest

from crmcore import Customer, Money, Relation, RelationKind, SectionData, User, Work
from crmcore.store import Channel
from crmcore_sfa import Sales
from crmcore_sfa.activities.records import ActivityKind, Priority
from crmcore_sfa.activities.verbs import Activities
from crmcore_sfa.leads import Lead, Leads
from crmcore_sfa.orders import Orders
from crmcore_sfa.quotes.records import Quote
from crmcore_sfa.section import SHOWN
from tests.sfa.firm import Firm, build, eur, on
from tests.sfa.orders.signing import active, day


def section(work: Work, customer: Customer) -> SectionData | None:
    found = [s for s in work.customer_view(customer.id).sections if s.plugin == "sfa"]
    assert [(s.name, s.title, s.problem) for s in found] in ([], [("sfa.sales", "Sales", None)])
    return found[0].data if found else None


def look(firm: Firm, customer: Customer, who: User | None = None) -> SectionData:
    with firm.crm.as_system("look", read_only=True) if who is None else firm.crm.work(who, read_only=True) as work:
        found = section(work, customer)
        assert found is not None
        return found


def rows(found: SectionData, what: str) -> list[tuple[Any, ...]]:
    """The rows of one kind, without its name."""
    return [row[1:] for row in found.rows if row[0] == what]


def kinds(found: SectionData) -> Sequence[str]:
    return [row[0] for row in found.rows]


def fill(firm: Firm) -> None:
    """Acme with something of each kind."""
    with firm.crm.as_system("fill") as work:
        contract = active(
            firm, work, ("month", "100"), kind="contract", starts_on=day("2026-01-10"), ends_on=day("2026-12-31")
        )
        Orders(work).receive(firm.acme, eur("130"), on=day("2026-02-20"), order=contract)
        active(firm, work, ("once", "40"), terms_days=0, ends_on=day("2026-12-31"))
        Orders(work).draft(firm.acme, "A draft counts for nothing")
        activities = Activities(work)
        activities.plan(
            "Talk it over", kind=ActivityKind.CALL, customer=firm.acme, owner_id=firm.ann.id, due=on("2026-03-09")
        )
        activities.plan(
            "Send the list", customer=firm.acme, owner_id=firm.ann.id, due=date(2026, 2, 27), priority=Priority.HIGH
        )
        lead = Lead(title="Lamps for the hall", source="fair", customer_id=firm.acme.id, owner_id=firm.ann.id)
        work.add(attrs.evolve(lead, budget=eur("700")))
        work.add(
            Quote(
                number="Q-1", revision=2, title="Ten tables", customer_id=firm.acme.id, owner_id=firm.ann.id,
                valid_until=date(2026, 4, 1),
            )
        )  # fmt: skip


def test_all_kinds_in_the_order_of_what_is_to_be_done(firm: Firm) -> None:
    fill(firm)
    found = look(firm, firm.acme)
    assert found.columns == ("What", "Title", "State", "Amount", "Date", "Owner", "Note")
    assert kinds(found) == ["Task", "Call", "Lead", "Opportunity", "Quote", "Order", "Order"]
    assert found.rows[:5] == (
        ("Task", "Send the list", "Overdue", None, date(2026, 2, 27), "Ann", "high priority"),
        ("Call", "Talk it over", "Planned", None, on("2026-03-09"), "Ann", ""),
        ("Lead", "Lamps for the hall", "New", eur("700"), date(2026, 3, 2), "Ann", "from fair"),
        ("Opportunity", "g", "Qualifying", eur("1000"), date(2026, 4, 1), "Ann", ""),
        ("Quote", "Q-1 v2 Ten tables", "Draft", None, date(2026, 4, 1), "Ann", ""),
    )
    contract, single = sorted(rows(found, "Order"), key=lambda row: row[-1], reverse=True)
    assert contract[0].endswith(" Licenses")
    assert (contract[1], *contract[3:]) == (
        "Active", day("2026-12-31"), "Ann", "since 2026-01-10, 1,040.97 EUR open",
    )  # fmt: skip
    assert single[1:] == (
        "Active", eur("40"), day("2026-12-31"), "Ann", "since 2026-01-01, 40.00 EUR open, 40.00 EUR overdue",
    )  # fmt: skip


def test_the_headline_says_what_matters(firm: Firm) -> None:
    fill(firm)
    assert look(firm, firm.acme).headline == (
        "1 open deal: 1,000.00 EUR; payments open: 1,080.97 EUR; payments overdue: 40.00 EUR; "
        "1 activity overdue; next: Talk it over on 2026-03-09"
    )


def test_a_customer_without_any_sales_has_no_section(firm: Firm) -> None:
    with firm.crm.as_system("look") as work:
        assert section(work, work.add(Customer.organization(name="New"))) is None


def test_what_an_organization_s_people_do_is_its_own(firm: Firm) -> None:
    with firm.crm.as_system("people") as work:
        person = work.add(Customer.person(name="Kim"))
        work.add(Relation(from_id=person.id, to_id=firm.acme.id, kind=RelationKind.WORKS_FOR))
        Sales(work).open(person, "Through Kim", amount=Money("5", "USD"), close_on=date(2026, 3, 9), next_step="Call")
        lead = work.add(Lead(title="Lamps", customer_id=person.id))
        Activities(work).plan("Of others", customer=firm.beta, attendees=[person], due=date(2026, 3, 3))
    of_acme, of_kim = look(firm, firm.acme), look(firm, person)
    assert of_acme.headline == "2 open deals: 1,000.00 EUR, 5.00 USD; next: Of others on 2026-03-03"
    assert rows(of_acme, "Opportunity") == [
        ("Through Kim", "Prospecting", Money("5", "USD"), date(2026, 3, 9), None, "Call"),
        ("g", "Qualifying", eur("1000"), date(2026, 4, 1), "Ann", ""),
    ]
    assert kinds(of_kim) == ["Task", "Lead", "Opportunity"]
    assert of_kim.headline == "1 open deal: 5.00 USD; next: Of others on 2026-03-03"
    with firm.crm.as_system("spam") as work:
        Leads(work).disqualify(lead, "spam")
    assert "Lead" not in kinds(look(firm, firm.acme))


def test_many_of_a_kind_are_counted_and_summed_though_not_all_are_shown(firm: Firm) -> None:
    with firm.crm.as_system("many") as work:
        sales = Sales(work)
        for number in range(SHOWN + 3):
            sales.open(firm.acme, f"Deal {number:02}", amount=eur("10"), close_on=date(2026, 3, 10))
        # Behind all others, and the only ones in their currency, one of them without an amount.
        sales.open(firm.acme, "In dollars", amount=Money("7", "USD"), close_on=date(2027, 1, 1))
        sales.open(firm.acme, "Of nothing", close_on=date(2027, 1, 1))
        activities = Activities(work)
        for number in range(SHOWN + 1):
            activities.plan(f"Late {number}", customer=firm.acme, due=date(2026, 2, 1))
    found = look(firm, firm.acme)
    assert (len(rows(found, "Opportunity")), len(rows(found, "Task"))) == (SHOWN, SHOWN)
    assert "In dollars" not in [row[1] for row in found.rows]
    assert found.headline == (
        "26 open deals: 1,230.00 EUR, 7.00 USD; 21 activities overdue; 20 of 21 planned shown; 20 of 26 deals shown"
    )


def test_nobody_sees_what_is_not_his(firm: Firm) -> None:
    fill(firm)
    with firm.crm.as_system("others") as work:
        Sales(work).open(firm.acme, "Of nobody")
        Activities(work).plan("Bob's", customer=firm.acme, owner_id=firm.bob.id, due=date(2026, 3, 3))
    mine = look(firm, firm.acme, firm.ann)
    assert kinds(mine) == ["Task", "Call", "Lead", "Opportunity", "Quote", "Order", "Order"]
    assert mine.headline.startswith("1 open deal: 1,000.00 EUR; ")


CALLER = {"customer": {"read": "all"}, "sfa_opportunity": {"read": "all"}}


def test_who_may_not_read_one_kind_sees_the_others(store_url: str) -> None:
    firm = build(store_url, config={"roles": {"caller": CALLER, "looker": {"customer": {"read": "all"}}}})
    fill(firm)
    with firm.crm.as_system("hire") as work:
        caller, looker = work.add_all(User(name=name, roles=(name,)) for name in ("caller", "looker"))
    found = look(firm, firm.acme, caller)
    assert kinds(found) == ["Opportunity"]
    assert found.headline == "1 open deal: 1,000.00 EUR"
    assert found.rows[0][5] is None, "who may not read users sees nobody's name"
    with firm.crm.work(looker, read_only=True) as work:
        assert section(work, firm.acme) is None


# -- how it is read ---------------------------------------------------------------------------------------------------


def test_each_record_is_found_by_its_customer(firm: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the plan of the database: no table of sales is read as a whole, however the view is asked for."""
    fill(firm)
    asked: list[tuple[str, Any]] = []
    engine, rows = firm.crm.engine, Channel.rows

    def noted(self: Channel, sql: str, params: Any = ()) -> list[Any]:
        asked.append((sql, params))
        return rows(self, sql, params)

    monkeypatch.setattr(Channel, "rows", noted)
    look(firm, firm.acme, firm.ann)
    (statement, values) = next((text, values) for text, values in asked if "sfa_payment_due" in text)
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            # A table of three rows is read as a whole unless that is forbidden.
            connection.exec_driver_sql("SET enable_seqscan = off")
        word = "EXPLAIN" if engine.dialect.name == "postgresql" else "EXPLAIN QUERY PLAN"
        plan = "\n".join(str(row) for row in connection.exec_driver_sql(f"{word} {statement}", tuple(values)))
    scanned = {name for name in re.findall(r"(?:SCAN|Seq Scan on) (?:TABLE )?(\w+)", plan) if name in tables(firm)}
    assert scanned == set(), plan


def tables(firm: Firm) -> set[str]:
    return {table.name for table in firm.crm.store.tables.metadata.tables.values()}
