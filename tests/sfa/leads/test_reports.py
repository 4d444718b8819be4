"""Reports on leads, with figures that can be checked by hand."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from crmcore import Customer, Direction, Interaction, Money, User, rate
from crmcore.errors import Invalid
from crmcore_sfa import Sales
from crmcore_sfa.leads import Lead, Leads
from tests.sfa.leads.sales_floor import Floor, inquiry


def report(floor: Floor, name: str, who: User | None = None, **params: Any) -> dict[str, dict[str, Any]]:
    """Run a report; return its rows by their first column."""
    found = floor.crm.registry.report(f"sfa.{name}")
    with floor.crm.as_system("report") if who is None else floor.crm.work(who, read_only=True) as work:
        table = found.query(work, found.params(**params))
    return {row[0]: dict(zip(table.columns, row, strict=True)) for row in table.rows}


@pytest.fixture
def busy(floor: Floor) -> Floor:
    """Of three leads from the web two are converted, one of these won in dollars; two from a fair are open."""
    with floor.crm.as_system("work") as work:
        work.add(rate("USD", date(2026, 1, 1), "0.5"))
        leads, ann = Leads(work), {"owner_id": floor.ann.id}
        web = [leads.capture_all([inquiry(f"w{n}", source="web", **ann)])[0].lead for n in range(3)]
        leads.capture_all([inquiry("f0", source="fair", owner_id=floor.bob.id), inquiry("f1", source="fair", **ann)])
        deals = [leads.convert(leads.qualify(lead), amount=Money(200, "USD")) for lead in web[:2]]
        Sales(work).win(deals[0])
        leads.disqualify(leads.qualify(web[2]), "too small")
    return floor


def test_sources_with_their_rates_and_what_they_brought(busy: Floor) -> None:
    web = {
        "source": "web", "leads": 3, "open": 0, "qualified": 3, "converted": 2, "disqualified": 1,
        "qualified_rate": 1.0, "conversion_rate": pytest.approx(2 / 3), "won": 1, "won_value": Decimal(100),
    }  # fmt: skip
    found = report(busy, "lead_sources")
    assert found["web"] == web
    assert [found["fair"][k] for k in ("leads", "open", "qualified", "won", "won_value")] == [2, 2, 0, 0, None]
    assert report(busy, "lead_sources", who=busy.bob).keys() == {"fair"}
    assert {k: v["leads"] for k, v in report(busy, "lead_sources", by="rep").items()} == {"Ann": 4, "Bob": 1}
    assert report(busy, "lead_sources", source="web", period="2026-Q1") == {"web": web}
    assert report(busy, "lead_sources", until=date(2026, 3, 1)) == {}
    with pytest.raises(Invalid, match=r"no user 'Anne'. Did you mean 'Ann'\?"):
        report(busy, "lead_sources", rep="Anne")


def test_an_amount_without_a_rate_is_said_and_not_guessed(busy: Floor) -> None:
    with busy.crm.as_system("sell") as work:
        leads = Leads(work)
        lead = leads.capture_all([inquiry("y", source="web")])[0].lead
        Sales(work).win(leads.convert(leads.qualify(lead), amount=Money(9, "JPY")))
        found = busy.crm.registry.report("sfa.lead_sources")
        table = found.query(work, found.params())
    assert "Left out for want of a rate: 1 in JPY." in table.note
    assert table.rows[0][-2:] == (2, Decimal(100))


def test_how_soon_somebody_gets_in_touch(floor: Floor) -> None:
    ann = {"owner_id": floor.ann.id}
    with floor.crm.as_system("leads come in") as work:
        known = work.add(Customer.person(name="known", owner_id=floor.ann.id))
        work.log(Interaction(kind="core.call", at=work.now, summary="before", direction=Direction.OUT), known)
        floor.clock.forward(hours=1)
    with floor.crm.as_system("leads come in") as work:
        made = Leads(work).capture_all(inquiry(f"n{n}", **ann) for n in range(3))
        customers = [c.customer for c in made]
        work.add(Lead(customer_id=known.id, title="again", **ann))
    hours = ((2, Direction.OUT, "core.call"), (30, Direction.INTERNAL, "core.meeting"), (1, Direction.IN, "core.email"))
    for customer, (later, direction, kind) in zip(customers, hours, strict=True):
        with floor.crm.as_system("contact") as work:
            when = floor.clock.now + timedelta(hours=later)
            work.log(Interaction(kind="core.note", at=floor.clock.now, summary="a note"), customer)
            work.log(Interaction(kind=kind, at=when, summary="contact", direction=direction), customer)
            work.log(
                Interaction(kind=kind, at=when + timedelta(hours=5), summary="later", direction=direction), customer
            )
    found = report(floor, "lead_response")
    assert found == {
        "Ann": {
            "rep": "Ann", "leads": 4, "answered": 2, "answered_rate": 0.5, "median_hours": 16.0, "mean_hours": 16.0,
            "in_time_rate": 0.25,
        }
    }  # fmt: skip
    assert report(floor, "lead_response", within_hours=30)["Ann"]["in_time_rate"] == 0.5


def test_a_lead_that_is_older_than_its_record_is_answered_from_when_it_came(small: Floor) -> None:
    came = small.clock.now - timedelta(days=9)
    with small.crm.as_system("import") as work:
        customer = work.add(Customer.person(name="old", owner_id=small.bob.id))
        lead = Lead(customer_id=customer.id, title="old", owner_id=small.bob.id)
        work.add_with_history([(lead, [("new", came)])])
        call = Interaction(kind="core.call", summary="called", direction=Direction.OUT, at=came + timedelta(hours=3))
        work.log(call, customer)
    assert report(small, "lead_response")["Bob"]["median_hours"] == 3.0
