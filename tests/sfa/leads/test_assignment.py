"""Whom leads go to: rules in their order, territories, fairness whatever way the leads come in."""

from __future__ import annotations

from collections import Counter

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Customer, Relation, RelationKind, User, new_id
from crmcore.errors import Forbidden, Invalid
from crmcore_sfa.leads import Lead, Leads, Turn
from tests.sfa.leads.sales_floor import SETTINGS, Floor, build, inquiry, owner_names


def test_the_first_rule_that_holds_decides(floor: Floor) -> None:
    with floor.crm.as_system("web form") as work:
        made = Leads(work).capture_all(
            [
                inquiry("fair visitor", source="fair", country="DE"),
                inquiry("power plant", industry="energy", country="FR"),
                inquiry("from Lyon", country="FR"),
                inquiry("from Bern", country="CH"),
                inquiry("from Oslo", country="NO"),
            ]
        )
    found = [(c.lead.assigned_by, c.lead.territory, floor.name(c.lead.owner_id), c.lead.pool) for c in made]
    assert found == [
        ("fair", "dach", "None", "open"),
        ("energy", "france", "Ann", None),
        ("theirs", "france", "Cid", None),
        ("theirs", "dach", "Ann", None),
        (None, None, "None", None),
    ]


def test_a_customer_belongs_to_whoever_gets_its_lead(floor: Floor) -> None:
    with floor.crm.work(floor.cid) as work:
        german, fair = Leads(work).capture_all([inquiry("a", country="DE"), inquiry("b", source="fair")])
        mine = Leads(work).capture(Customer.person(name="c"), "c asks")
        assert work.get_all(Customer, [german.customer.id, fair.customer.id]) == {}
        assert mine.lead.owner_id == floor.cid.id
    with floor.crm.as_system("look") as work:
        owners = {c.name: floor.name(c.owner_id) for c in work.find(Customer)}
        assert owners == {"a": "Ann", "b": "None", "c": "Cid"}
        assert {le.title: le.with_customer for le in work.find(Lead)} == {
            "a asks": True,
            "b asks": False,
            "c asks": True,
        }


def test_leads_that_are_simply_added_are_assigned_too_and_the_worker_notes_by_what(floor: Floor) -> None:
    with floor.crm.as_system("import") as work:
        customers = work.add_all(Customer.person(name=c, country=c) for c in ("DE", "AT", "NO"))
        leads = work.add_all(Lead(customer_id=c.id, title=c.name) for c in customers)
        fair = work.add(Lead(customer_id=customers[0].id, title="fair", source="fair"))
        named = work.add(Lead(customer_id=customers[0].id, title="named", owner_id=floor.cid.id))
        assert owner_names(floor, [*leads, fair, named]) == ["Ann", "Bob", "None", "None", "Cid"]
    floor.crm.run_due()
    with floor.crm.as_system("look") as work:
        noted = {le.title: (le.territory, le.assigned_by, le.pool) for le in work.find(Lead)}
        assert noted == {
            "DE": ("dach", "theirs", None), "AT": ("dach", "theirs", None), "NO": (None, None, None),
            "fair": ("dach", "fair", "open"), "named": ("dach", None, None),
        }  # fmt: skip
        assert floor.name(work.get(Customer, customers[0].id).owner_id) == "Ann"


def test_what_was_over_before_it_came_in_takes_nobody_s_turn(small: Floor) -> None:
    with small.crm.work(small.cid) as work:
        customer = work.add(Customer.person(name="x", country="DE"))
        over = Lead(customer_id=customer.id, title="over", stage="disqualified", disqualified_reason="spam")
        assert owner_names(small, [work.add(over)]) == ["Cid"]
        past = [("new", work.now), ("disqualified", work.now)]
        told = work.add_with_history([(attrs.evolve(over, id=new_id()), past)])
        assert owner_names(small, told) == ["Cid"]
        assert work.add(Lead(customer_id=customer.id, title="open")).owner_id == small.ann.id


def test_fewest_open_counts_open_leads_and_breaks_ties_in_order(floor: Floor) -> None:
    with floor.crm.as_system("web form") as work:
        leads = Leads(work)
        made = leads.capture_all([inquiry(f"plant {n}", industry="energy") for n in range(3)])
        assert owner_names(floor, [c.lead for c in made]) == ["Ann", "Bob", "Ann"]
        for captured in made[::2]:
            leads.disqualify(captured.lead, "no budget")
        more = leads.capture_all([inquiry(f"more {n}", industry="energy") for n in range(3)])
        assert owner_names(floor, [c.lead for c in more]) == ["Ann", "Ann", "Bob"]


def test_who_has_left_and_who_is_unknown_gets_nothing(floor: Floor) -> None:
    with floor.crm.as_system("ann leaves") as work:
        work.save(attrs.evolve(floor.ann, active=False))
        work.save(attrs.evolve(floor.cid, active=False))
        found = Leads(work).capture_all(
            [*(inquiry(str(n), country="DE") for n in range(3)), inquiry("f", country="FR")]
        )
        # Nobody is behind the last rule in France: it decides nothing.
        assert owner_names(floor, [c.lead for c in found]) == ["Bob", "Bob", "Bob", "None"]
        assert Leads(work).unknown_people() == [
            "plugins.sfa.territories[0] names the user 'ann@f.example', who is no longer active."
        ]


def test_a_name_that_nobody_knows_is_told_before_a_manager_assigns(sqlite_url: str) -> None:
    odd = {**SETTINGS, "assignment": [{"name": "odd", "users": ["anne@f.example"]}, {"name": "odder", "team": "Est"}]}
    floor = build(sqlite_url, odd)
    with floor.crm.as_system("web form") as work:
        lead = Leads(work).capture(Customer.person(name="x"), "x").lead
        with pytest.raises(Invalid) as refused:
            Leads(work).assign([lead])
    assert "assignment[0] names the user 'anne@f.example', whom nobody knows. Did you mean 'ann@f.example'?" in str(
        refused.value
    )
    assert "assignment[1] names the team 'Est', which does not exist. Did you mean 'East'?" in str(refused.value)


def test_managers_assign_by_the_rules_and_reps_do_not(floor: Floor) -> None:
    with floor.crm.as_system("before there were rules") as work:
        customers = work.add_all(Customer.person(name=str(n), country="DE") for n in range(4))
        work.add_all(Lead(customer_id=c.id, title=c.name, owner_id=floor.cid.id) for c in customers)
    with floor.crm.work(floor.boss) as work:
        done = Leads(work).assign(work.each(Lead))
        assert owner_names(floor, done) == ["Ann", "Bob", "Ann", "Bob"]
        assert {(le.assigned_by, le.territory, le.with_customer) for le in done} == {("theirs", "dach", True)}
    with floor.crm.work(floor.ann) as work:
        assert {c.name for c in work.find(Customer)} == {"0", "2"}
        with pytest.raises(Forbidden, match="may not assign leads"):
            Leads(work).assign(work.each(Lead))


def test_the_owner_of_the_customer_comes_first_where_a_rule_says_so(floor: Floor, sqlite_url: str) -> None:
    rules = [{"name": "kept", "by": "customer_owner"}, {"name": "rest", "users": ["bob@f.example"]}]
    other = build(sqlite_url.replace("crm.", "other."), {"assignment": rules})
    with other.crm.as_system("set up") as work:
        firm = work.add(Customer.organization(name="Firm", owner_id=other.cid.id))
        person = work.add(Customer.person(name="Pia"))
        stranger = work.add(Customer.person(name="Sam"))
        work.add(Relation(from_id=person.id, to_id=firm.id, kind=RelationKind.WORKS_FOR))
        leads = work.add_all(Lead(customer_id=c.id, title=c.name) for c in (firm, person, stranger))
        assert owner_names(other, leads) == ["Cid", "Cid", "Bob"]


WAYS = ("capture", "add", "add_one_by_one", "assign")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chunks=st.lists(st.tuples(st.sampled_from(WAYS), st.integers(1, 7)), min_size=1, max_size=8))
def test_round_robin_is_fair_to_within_one_over_any_sequence_and_chunking(
    small: Floor, chunks: list[tuple[str, int]]
) -> None:
    got: Counter[object] = Counter({small.ann.id: 0, small.bob.id: 0})
    for way, count in chunks:
        with small.crm.as_system("leads come in") as work:
            got.update(le.owner_id for le in come_in(work, way, count))
        assert max(got.values()) - min(got.values()) <= 1


def come_in(work: object, way: str, count: int) -> list[Lead]:
    """Let leads from Germany come in, in one of the ways."""
    assert hasattr(work, "add_all")
    if way == "capture":
        return [c.lead for c in Leads(work).capture_all(inquiry(str(n), country="DE") for n in range(count))]
    customers = work.add_all(Customer.person(name=str(n), country="DE") for n in range(count))
    if way == "assign":
        leads = work.add_all(Lead(customer_id=c.id, title=c.name, owner_id=work.find(User)[0].id) for c in customers)
        return Leads(work).assign(leads)
    leads = [Lead(customer_id=c.id, title=c.name) for c in customers]
    return work.add_all(leads) if way == "add" else [work.add(lead) for lead in leads]


def test_a_rep_who_leaves_or_comes_does_not_upset_the_order(small: Floor) -> None:
    with small.crm.as_system("web form") as work:
        assert _three(small, work) == ["Ann", "Bob", "Ann"]
        bob = work.save(attrs.evolve(small.bob, active=False))
        assert _three(small, work) == ["Ann", "Ann", "Ann"]
        work.save(attrs.evolve(bob, active=True))
        assert _three(small, work) == ["Bob", "Ann", "Bob"]
        assert [(t.name, t.taken) for t in work.find(Turn)] == [("rule/theirs/dach", 9)]


def _three(floor: Floor, work: object) -> list[str]:
    return owner_names(
        floor, [c.lead for c in Leads(work).capture_all(inquiry(str(n), country="DE") for n in range(3))]
    )
