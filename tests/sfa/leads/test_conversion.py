"""What becomes of a lead: nothing of the customer moves, nothing is lost, and nothing happens twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
import sqlalchemy as sa

from crmcore import (
    Attachment,
    Customer,
    Identity,
    Interaction,
    Lifecycle,
    Money,
    Participant,
    Relation,
    Tag,
    Work,
    schema_of,
)
from crmcore.errors import Forbidden, Invalid, TransitionRejected
from crmcore_sfa import Opportunity
from crmcore_sfa.leads import Lead, Leads
from tests.sfa.leads.sales_floor import Floor

STAYS = (Customer, Interaction, Participant, Attachment, Tag, Identity, Relation)


def a_lead(floor: Floor, work: Work, **more: Any) -> Lead:
    """A lead of Ann's, with a history."""
    captured = Leads(work).capture(
        Customer.person(name="Ada"), "Lamps for the hall", email="ada@hall.example", owner_id=floor.ann.id,
        source="fair", campaign="Spring fair", **more,
    )  # fmt: skip
    customer = captured.customer
    work.log(Interaction(kind="core.call", summary="She wants lamps", payload={"minutes": 7}), customer)
    about = Interaction(kind="core.note", summary="Likes brass", record_type="sfa_lead", record_id=captured.lead.id)
    work.log(about, customer)
    work.tag(customer, "vip")
    work.tag(captured.lead, "urgent")
    work.attach(customer, "hall.txt", b"12 x 20 m")
    work.attach(captured.lead, "wish.txt", b"brass")
    return captured.lead


def rows(floor: Floor, *classes: Any) -> dict[str, list[tuple[Any, ...]]]:
    """Every column of every row, as it is stored."""
    found = {}
    with floor.crm.engine.connect() as connection:
        for cls in classes:
            table = floor.crm.store.table(schema_of(cls))
            raw = [sa.type_coerce(c, sa.types.NullType()) for c in table.columns]
            found[table.name] = [tuple(r) for r in connection.execute(sa.select(*raw).order_by(table.c.id))]
    return found


def test_converting_moves_nothing_and_loses_nothing(floor: Floor) -> None:
    with floor.crm.work(floor.ann) as work:
        lead = Leads(work).qualify(
            a_lead(floor, work), budget=Money("9000", "EUR"), authority="Ada", need="light", timeline=date(2026, 6, 1)
        )
        assert (lead.stage, lead.qualified_on, lead.timeline) == ("qualified", work.today, date(2026, 6, 1))
    before = rows(floor, *STAYS)
    with floor.crm.work(floor.ann) as work:
        deal = Leads(work).convert(work.get(Lead, lead.id))
        assert (deal.title, deal.amount, deal.source) == ("Lamps for the hall", Money("9000", "EUR"), "fair")
        assert (deal.customer_id, deal.owner_id, deal.stage) == (lead.customer_id, floor.ann.id, "prospecting")
    with floor.crm.work(floor.ann) as work:
        done = work.get(Lead, lead.id)
        assert (done.stage, done.opportunity_id, done.closed_on) == ("converted", deal.id, work.today)
        assert (done.campaign, done.need, work.tags(done)) == ("Spring fair", "light", ["urgent"])
        customer = work.get(Customer, lead.customer_id)
        assert customer.lifecycle is Lifecycle.OPPORTUNITY
        assert [i.summary for i in work.timeline(customer)] == ["Likes brass", "She wants lamps"]
    after = rows(floor, *STAYS)
    changed = {name: len([1 for a, b in zip(before[name], after[name], strict=True) if a != b]) for name in after}
    assert {name: n for name, n in changed.items() if n} == {"core_customer": 1}, "its lifecycle, and nothing else"
    assert len(after["core_attachment"]) == len(after["core_tag"]) == 2
    assert len(after["core_interaction"]) == 2


def test_converting_twice_or_what_was_disqualified_is_one_clear_line(floor: Floor) -> None:
    with floor.crm.work(floor.ann) as work:
        leads = Leads(work)
        done, spam = (leads.qualify(a_lead(floor, work)) for _ in range(2))
        leads.convert(done)
        gone = leads.disqualify(spam, "no budget")
        with pytest.raises(Invalid, match=r"'Lamps for the hall' was converted on 2026-03-02\. Open another deal"):
            leads.convert(work.get(Lead, done.id))
        with pytest.raises(Invalid, match=r"was disqualified on 2026-03-02: no budget\. Reopen and qualify it first"):
            leads.convert(gone)
        again = work.move(gone, to="working")
        assert leads.convert(leads.qualify(again, rating="hot")).title == "Lamps for the hall"
        assert work.count(Opportunity) == 2


def test_a_lead_that_is_not_qualified_leaves_no_deal_behind(floor: Floor) -> None:
    with floor.crm.work(floor.ann) as work:
        lead = a_lead(floor, work)
        with pytest.raises(TransitionRejected, match=r"cannot move from 'new' to 'converted'. Allowed: 'working'"):
            Leads(work).convert(lead)
        assert work.count(Opportunity) == 0
        with pytest.raises(TransitionRejected, match="'opportunity_id' must be filled"):
            work.move(Leads(work).qualify(lead), to="converted")
        with pytest.raises(TransitionRejected, match="'disqualified_reason' must be filled"):
            work.move(work.get(Lead, lead.id), to="disqualified")


def test_a_deal_may_be_told_more_and_an_organization_may_come_along(floor: Floor) -> None:
    with floor.crm.work(floor.ann) as work:
        hall = work.add(Customer.organization(name="Hall"))
        leads = Leads(work)
        for _ in range(2):
            lead = leads.qualify(a_lead(floor, work), budget=Money(1, "EUR"))
            deal = leads.convert(
                lead, organization=hall, title="Hall", amount=Money(5, "USD"), close_on=date(2026, 5, 1)
            )
            assert (deal.title, deal.amount, deal.close_on) == ("Hall", Money(5, "USD"), date(2026, 5, 1))
        assert [(r.from_id, r.to_id, r.kind.value) for r in work.find(Relation)] == [
            (lead.customer_id, hall.id, "works_for")
        ]
        assert work.get(Customer, hall.id).lifecycle is Lifecycle.OPPORTUNITY


def test_a_customer_never_goes_back_in_its_lifecycle(floor: Floor) -> None:
    with floor.crm.work(floor.ann) as work:
        leads, lead = Leads(work), a_lead(floor, work)
        for stage in (Lifecycle.CUSTOMER, Lifecycle.OTHER):
            customer = work.save(attrs.evolve(work.get(Customer, lead.customer_id), lifecycle=stage))
            leads.convert(leads.qualify(leads.capture(customer, "more", email="ada@hall.example").lead))
            assert work.get(Customer, lead.customer_id).lifecycle is stage


def test_whose_customer_it_is_is_told_where_it_is_another_s(floor: Floor) -> None:
    with floor.crm.as_system("import") as work:
        secret = work.add(Customer.person(name="Secret", owner_id=floor.bob.id))
        lead = work.add(Lead(customer_id=secret.id, title="x", owner_id=floor.ann.id))
        Leads(work).qualify(lead)
    with floor.crm.work(floor.ann) as work:
        with pytest.raises(Forbidden, match=r"The customer of this lead belongs to Bob\.") as refused:
            Leads(work).convert(work.get(Lead, lead.id))
        assert "Secret" not in str(refused.value)


def test_a_lead_that_was_moved_by_hand_gets_its_day_of_qualification(floor: Floor) -> None:
    with floor.crm.work(floor.ann) as work:
        lead = work.move(a_lead(floor, work), to="qualified")
        other = work.move(a_lead(floor, work), to="working")
        assert lead.qualified_on is None
    floor.clock.forward(days=1)
    floor.crm.run_due()
    with floor.crm.work(floor.ann) as work:
        assert str(work.get(Lead, lead.id).qualified_on) == "2026-03-02"
        assert work.get(Lead, other.id).qualified_on is None
