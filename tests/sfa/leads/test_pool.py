"""The shared pool: claiming at the same moment, the limit, giving back, and what comes back by itself."""

from __future__ import annotations

from collections import Counter
from uuid import UUID

import attrs
import pytest

from crmcore import Customer, Interaction
from crmcore.errors import Conflict, Forbidden, Invalid, NotFound, Objected
from crmcore_sfa.leads import Inquiry, Lead, LeadRecycled, Leads
from tests.sfa.leads.rush import Claim, Claimed, claim, claim_naively, rush
from tests.sfa.leads.sales_floor import SETTINGS, Floor, build, inquiry

NO_LIMIT = {**SETTINGS, "pools": {"open": {}}}


def waiting(floor: Floor, count: int, pool: str = "open") -> list[Lead]:
    """Leads in the pool."""
    with floor.crm.as_system("web form") as work:
        made = Leads(work).capture_all(inquiry(f"lead {n}", pool=pool, country="DE") for n in range(count))
        return [c.lead for c in made]


def three_at_once(url: str, how: Claim) -> tuple[Floor, list[Claimed]]:
    floor = build(url, NO_LIMIT)
    leads = waiting(floor, 6)
    reps = (floor.ann, floor.bob, floor.cid)
    return floor, rush(floor, how, [[(rep, lead.id) for rep in reps] for lead in leads])


def test_of_three_reps_one_gets_the_lead_and_the_others_are_told_who(store_url: str) -> None:
    floor, told = three_at_once(store_url, claim)
    winners = {one.lead: one.rep.name for one in told if one.refused is None}
    assert Counter(one.lead for one in told if one.refused is None) == Counter(winners.keys())
    assert len(winners) == 6
    for one in told:
        if one.refused is not None:
            assert f"is already taken by {winners[one.lead]}. Claim another one." in str(one.refused)
    with floor.crm.as_system("look") as work:
        assert {lead.id: floor.name(lead.owner_id) for lead in work.find(Lead)} == winners


def test_the_control_claims_one_lead_twice(store_url: str) -> None:
    _, told = three_at_once(store_url, claim_naively)
    assert max(Counter(one.lead for one in told if one.refused is None).values()) > 1


@pytest.mark.parametrize(("how", "held"), [(claim, 2), (claim_naively, 4)])
def test_the_limit_holds_for_two_claims_at_once(store_url: str, how: Claim, held: int) -> None:
    floor = build(store_url)
    rounds = [[(floor.ann, lead.id) for lead in waiting(floor, 4)]]
    told = rush(floor, how, rounds)
    assert sum(one.refused is None for one in told) == held
    with floor.crm.as_system("look") as work:
        assert work.count(Lead, Lead.t.c.owner_id == floor.ann.id) == held
    if how is claim:
        refused = {type(one.refused) for one in told if one.refused is not None}
        assert refused == {Forbidden}


def test_a_claim_over_the_limit_is_one_line_and_changes_nothing(floor: Floor) -> None:
    first, second, third = waiting(floor, 3)
    with floor.crm.work(floor.ann) as work:
        leads = Leads(work)
        mine = leads.claim(first)
        assert (mine.owner_id, mine.claimed_at, mine.with_customer) == (floor.ann.id, work.now, True)
        assert leads.claim(first.id) == mine, "claimed again, it stays"
        leads.claim(second)
        with pytest.raises(Forbidden, match=r"2 open leads of the pool 'open' are claimed by this actor, and 2 are"):
            leads.claim(third)
        leads.disqualify(mine, "no budget")
        assert leads.claim(third).owner_id == floor.ann.id
        assert {c.name for c in work.find(Customer)} == {"lead 0", "lead 1", "lead 2"}


def test_what_cannot_be_claimed_says_why(floor: Floor) -> None:
    (lead, taken) = waiting(floor, 2)
    with floor.crm.work(floor.bob) as work:
        Leads(work).claim(taken)
    with floor.crm.as_system("set up") as work:
        loose = work.add(Lead(customer_id=lead.customer_id, title="loose", source="x"))
        work.save(attrs.evolve(work.get(Customer, lead.customer_id), country="NO"))
        loose = work.save(attrs.evolve(loose, owner_id=None))
        closed = Leads(work).disqualify(work.get(Lead, lead.id), "spam")
        cids = Leads(work).capture(Customer.person(name="z"), "z", owner_id=floor.cid.id).lead
        with pytest.raises(Invalid, match="Only a user can claim"):
            Leads(work).claim(loose)
    with floor.crm.work(floor.ann) as work:
        leads = Leads(work)
        with pytest.raises(Invalid, match="'loose' is in no pool"):
            leads.claim(loose)
        with pytest.raises(Conflict, match="is already taken by Bob"):
            leads.claim(taken)
        with pytest.raises(Invalid, match="'lead 0 asks' is closed since 2026-03-02"):
            leads.claim(closed)
        for unseen in (cids.id, UUID(int=7)):
            with pytest.raises(NotFound, match="that this actor may read"):
                leads.claim(unseen)


def test_a_lead_can_be_claimed_before_the_worker_has_put_it_into_its_pool(floor: Floor) -> None:
    with floor.crm.as_system("import") as work:
        customer = work.add(Customer.person(name="x"))
        lead = work.add(Lead(customer_id=customer.id, title="x", source="fair"))
        assert (lead.pool, lead.owner_id) == (None, None)
    with floor.crm.work(floor.ann) as work:
        assert Leads(work).claim(lead).pool == "open"


def test_a_pool_may_be_for_some(sqlite_url: str) -> None:
    floor = build(sqlite_url, {"pools": {"open": {"teams": ["West"], "roles": ["manager"]}}})
    one, two, three = waiting(floor, 3)
    with floor.crm.work(floor.ann) as work, pytest.raises(Forbidden, match="They are for: manager, West"):
        Leads(work).claim(one)
    for who, lead in ((floor.cid, one), (floor.boss, two)):
        with floor.crm.work(who) as work:
            assert Leads(work).claim(lead).owner_id == who.id
    with floor.crm.work(floor.ann) as work:
        assert [lead.id for lead in work.find(Lead)] == [three.id], "she sees it, and may not take it"


def test_a_rep_sees_what_waits_and_not_who_is_behind_it(floor: Floor) -> None:
    (lead,) = waiting(floor, 1)
    with floor.crm.work(floor.ann) as work:
        assert work.get(Lead, lead.id).title == "lead 0 asks"
        assert not work.find(Customer)
    with pytest.raises(Forbidden), floor.crm.work(floor.ann) as work:
        work.save(attrs.evolve(lead, title="mine"))


def test_giving_back_frees_the_customer_that_came_along_and_no_other(floor: Floor) -> None:
    with floor.crm.as_system("set up") as work:
        known = work.add(Customer.person(name="known", owner_id=floor.ann.id))
        old = work.add(Lead(customer_id=known.id, title="old", pool="open"))
    (fresh,) = waiting(floor, 1)
    with floor.crm.work(floor.ann) as work:
        leads = Leads(work)
        assert [leads.claim(le).with_customer for le in (old, fresh)] == [False, True]
        for lead in (old, fresh):
            back = leads.release(lead)
            assert (back.owner_id, back.claimed_at, back.pool, back.recycled) == (None, None, "open", 0)
        assert [c.name for c in work.find(Customer)] == ["known"]
        with pytest.raises(Invalid, match=r"no pool 'opem'. Did you mean 'open'\? Allowed: 'open'"):
            leads.release(leads.claim(fresh), "opem")
    with floor.crm.work(floor.boss) as work:
        assert Leads(work).release(fresh).owner_id is None
    with floor.crm.as_system("look") as work:
        assert work.get(Customer, fresh.customer_id).owner_id is None


def test_what_limits_depend_on_is_not_changed_by_hand(floor: Floor) -> None:
    (lead,) = waiting(floor, 1)
    with floor.crm.work(floor.ann) as work:
        mine = Leads(work).claim(lead)
        for change in ({"pool": None}, {"claimed_at": None}, {"with_customer": False}, {"recycled": 9}):
            with pytest.raises(Objected, match="sfa:kept"):
                work.save(attrs.evolve(mine, **change))
        with pytest.raises(Objected, match="from 0 to 100"):
            work.save(attrs.evolve(mine, score=101))
    with floor.crm.work(floor.boss) as work:
        with pytest.raises(Objected, match=r"no pool 'closed'"):
            work.save(attrs.evolve(work.get(Lead, lead.id), pool="closed"))
        assert work.save(attrs.evolve(work.get(Lead, lead.id), pool=None)).pool is None


def test_a_lead_with_which_nothing_happens_goes_back(floor: Floor) -> None:
    quiet, called, about, late = waiting(floor, 4)
    for rep, lead in ((floor.ann, quiet), (floor.ann, called), (floor.bob, about), (floor.bob, late)):
        with floor.crm.work(rep) as work:
            Leads(work).claim(lead)
    floor.clock.forward(days=10)
    with floor.crm.work(floor.bob) as work:
        Leads(work).qualify(work.get(Lead, late.id), need="twelve lamps")
    with floor.crm.as_system("phone") as work:
        customer = work.get(Customer, called.customer_id)
        work.log(Interaction(kind="core.call", at=work.now, summary="Called"), customer)
        other = work.add(Customer.person(name="assistant"))
        note = Interaction(kind="core.note", at=work.now, summary="n", record_type="sfa_lead", record_id=about.id)
        work.log(note, other)
    floor.clock.forward(days=5)
    assert back_in_the_pool(floor) == {quiet.id: 1}
    assert back_in_the_pool(floor) == {quiet.id: 1}, "it may run twice"
    with floor.crm.work(floor.ann) as work:
        assert {c.name for c in work.find(Customer)} == {"lead 1"}
    with floor.crm.as_system("look") as work:
        events = [e for e in work.history(work.get(Lead, quiet.id)) if isinstance(e, LeadRecycled)]
        assert [(e.pool, e.days) for e in events] == [("open", 14)]
    floor.clock.forward(days=10)
    assert back_in_the_pool(floor) == {lead.id: 1 for lead in (quiet, called, about, late)}


def back_in_the_pool(floor: Floor) -> dict[UUID, int]:
    """Run what is due; return the leads that nobody owns, and how often they came back."""
    floor.crm.run_due()
    with floor.crm.as_system("look") as work:
        return {lead.id: lead.recycled for lead in work.find(Lead) if lead.owner_id is None}


def test_an_assigned_lead_falls_into_its_pool_too_and_a_closed_one_does_not(floor: Floor, sqlite_url: str) -> None:
    rules = {
        "assignment": [{"name": "all", "users": ["ann@f.example"], "pool": "open"}],
        "pools": {"open": {"limit": 1, "recycle_after_days": 3}},
    }
    other = build(sqlite_url.replace("crm.", "other."), rules)
    with other.crm.as_system("web form") as work:
        one, two, _ = Leads(work).capture_all(
            Inquiry(customer=Customer.person(name=str(n)), title=str(n)) for n in range(3)
        )
        assert one.lead.owner_id == other.ann.id, "the limit is for claims alone"
        Leads(work).disqualify(two.lead, "spam")
    other.clock.forward(days=4)
    other.crm.run_due()
    with other.crm.as_system("look") as work:
        assert {le.title: le.owner_id is None for le in work.find(Lead)} == {"0": True, "1": False, "2": True}
