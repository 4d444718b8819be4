"""Capturing: recognizing who it is, contact points, and what is told of others who work on that customer."""

from __future__ import annotations

import attrs
import pytest

from crmcore import Customer, Identity, IdentityKind, Lifecycle, Money, Relation, RelationKind, User
from crmcore.errors import Forbidden, Invalid, NotFound, NotUnique
from crmcore_sfa import Opportunity, SfaPlugin
from crmcore_sfa.leads import Inquiry, Lead, Leads
from tests.sfa.leads.sales_floor import SETTINGS, Floor, inquiry
from tests.support import make_crm

CANARY = "canary-7f3a"


def test_who_is_known_is_recognized_and_keeps_what_it_has(floor: Floor) -> None:
    with floor.crm.as_system("set up") as work:
        ada = work.add(Customer.person(name="Ada Lovelace", lifecycle=Lifecycle.SUBSCRIBER))
        old = work.add(Customer.person(name="Old Friend", lifecycle=Lifecycle.CUSTOMER))
        work.identify(ada, email="Ada@Example.com")
        work.identify(old, external="hubspot:7", email="old@example.com")
        before = work.count(Customer)
        found = Leads(work).capture_all(
            [
                inquiry("A. Lovelace", email="ada@example.com ", phone="+49 30 123456"),
                inquiry("whoever", external="hubspot:7", email="ada@example.com"),
                inquiry("New One", email="new@example.com"),
                inquiry("New One again", email="NEW@example.com"),
            ]
        )
        assert [(c.customer.name, c.known) for c in found] == [
            ("Ada Lovelace", True), ("Old Friend", True), ("New One", False), ("New One", False),
        ]  # fmt: skip
        assert work.count(Customer) == before + 1
        assert work.get(Customer, ada.id).lifecycle is Lifecycle.LEAD
        assert work.get(Customer, old.id).lifecycle is Lifecycle.CUSTOMER, "never backwards"
        points = {i.value for i in work.each(Identity, Identity.t.c.customer_id == ada.id)}
        assert points == {"Ada@Example.com", "+49 30 123456"}


def test_a_person_is_no_organization_and_a_domain_says_nothing_about_a_person(small: Floor) -> None:
    with small.crm.as_system("set up") as work:
        firm = work.add(Customer.organization(name="Firm"))
        work.identify(firm, email="info@firm.example", domain="firm.example")
        leads = Leads(work)
        person = leads.capture(Customer.person(name="P"), "P", email="info@firm.example", domain="firm.example")
        organization = leads.capture(Customer.organization(name="F"), "F", domain="https://www.firm.example/contact")
        assert (person.known, organization.known, organization.customer.id) == (False, True, firm.id)


def test_of_several_with_one_address_the_name_decides_then_the_oldest(small: Floor) -> None:
    with small.crm.as_system("set up") as work:
        peter, anna = work.add_all(Customer.person(name=n) for n in ("Peter Schmidt", "Anna Schmidt"))
        work.identify_all((c, IdentityKind.EMAIL, "schmidts@example.com") for c in (peter, anna))
        leads = Leads(work)
        named = leads.capture(Customer.person(name="anna schmidt"), "x", email="schmidts@example.com")
        other = leads.capture(Customer.person(name="Schmidt"), "x", email="schmidts@example.com")
        assert (named.customer.id, other.customer.id) == (anna.id, peter.id)


def test_what_is_no_address_or_is_taken_leaves_nothing_behind(floor: Floor) -> None:
    with floor.crm.work(floor.ann) as work:
        leads = Leads(work)
        leads.capture(Customer.person(name="first"), "first", external_key="form-1")
        for bad, error in (
            (inquiry("x", email="no address"), Invalid),
            (inquiry("y", external_key="form-1"), NotUnique),
        ):
            with pytest.raises(error):
                leads.capture_all([inquiry("fine", email="fine@example.com"), bad])
        with pytest.raises(Invalid, match="There is no identity 'mail'"):
            leads.collisions(mail="x@example.com")
    with floor.crm.as_system("look") as work:
        assert [c.name for c in work.find(Customer)] == ["first"]
        assert work.count(Lead) == 1


def test_a_stranger_to_the_rules_captures_for_itself_and_is_told_what_it_may_not(sqlite_url: str) -> None:
    role = {name: {"read": "own", "create": "own"} for name in ("customer", "sfa_lead")}
    config = {"plugins": {"sfa": SETTINGS}, "roles": {"clerk": role}}
    crm = make_crm(sqlite_url, plugins=[SfaPlugin], config=config)
    with crm.as_system("set up") as work:
        clerk = work.add(User(name="Clerk", roles=("clerk",)))
        work.add(User(name="Ann", email="ann@f.example", roles=("rep",)))
    with crm.work(clerk) as work:
        made = Leads(work).capture(Customer.person(name="x", country="DE"), "x")
        assert (made.lead.owner_id, made.lead.assigned_by) == (clerk.id, None)
        with pytest.raises(Forbidden, match=r"sfa\.lead\.collisions"):
            Leads(work).collisions(made.customer)


def owned_by_bob(floor: Floor) -> dict[str, Customer]:
    """Customers on which Bob works, each for another reason, full of words that nobody else may read."""
    with floor.crm.as_system("set up") as work:
        names = ("owned", "has a lead", "has a deal", "at the firm", "same phone", "same domain", "gone")
        found = {n: work.add(Customer.person(name=f"{n} {CANARY}")) for n in names}
        bob = {"owner_id": floor.bob.id}
        work.save(attrs.evolve(found["owned"], **bob))
        work.add(Lead(customer_id=found["has a lead"].id, title=CANARY, need=CANARY, source=CANARY, **bob))
        deal = Opportunity(customer_id=found["has a deal"].id, title=CANARY, amount=Money(7, "EUR"), **bob)
        work.add(deal)
        firm = work.add(Customer.organization(name=f"Firm {CANARY}", **bob))
        work.add(Relation(from_id=found["at the firm"].id, to_id=firm.id, kind=RelationKind.WORKS_FOR, role=CANARY))
        twin = work.add(Customer.person(name=f"Twin {CANARY}", **bob))
        work.identify_all(
            [
                (twin, IdentityKind.PHONE, "+49 30 555"),
                (found["same phone"], IdentityKind.PHONE, "0049 30 555"),
                (firm, IdentityKind.DOMAIN, "firm.example"),
                (found["same domain"], IdentityKind.EMAIL, "somebody@firm.example"),
            ]
        )
        closed = work.add(Lead(customer_id=found["gone"].id, title=CANARY, **bob))
        Leads(work).disqualify(closed, "spam")
        left = work.add(User(name=f"Left {CANARY}", active=False))
        work.add(Relation(from_id=found["gone"].id, to_id=work.add(
            Customer.organization(name=CANARY, owner_id=left.id)).id, kind=RelationKind.WORKS_FOR))  # fmt: skip
    return found


def test_whoever_works_on_a_customer_in_any_way_is_named(floor: Floor) -> None:
    customers = owned_by_bob(floor)
    with floor.crm.as_system("web form") as work:
        named = {word: Leads(work).collisions(customer) for word, customer in customers.items()}
    assert named == {word: (() if word == "gone" else ("Bob",)) for word in customers}
    with floor.crm.work(floor.bob) as work:
        assert Leads(work).collisions(email="somebody@firm.example") == (), "his own work is no collision"


def test_a_collision_tells_the_name_and_no_more(floor: Floor) -> None:
    customers = owned_by_bob(floor)
    with floor.crm.work(floor.ann) as work:
        leads = Leads(work)
        told = [
            leads.collisions(phone="+4930555"),
            leads.collisions(email="me@firm.example", domain="nowhere.example"),
            leads.collisions(domain="firm.example"),
            leads.collisions(email="somebody@firm.example"),
        ]
        assert told == [("Bob",)] * 4
        captured = leads.capture(Customer.person(name="Ann's find"), "find", phone="+4930555")
        assert (captured.known, captured.collisions) == (False, ("Bob",))
        assert CANARY not in repr([told, captured])
        for customer in customers.values():
            with pytest.raises(NotFound) as refused:
                leads.collisions(customer)
            assert CANARY not in str(refused.value)


def test_capturing_many_is_the_same_as_one_by_one(floor: Floor) -> None:
    asked = [inquiry(f"n{n}", email=f"n{n % 3}@example.com", country="DE") for n in range(6)]
    with floor.crm.as_system("one by one") as work:
        single = [Leads(work).capture_all([one])[0] for one in asked]
    again = [
        Inquiry(customer=Customer.person(name=f"m{n}", country="DE"), title="m", email=f"m{n % 3}@example.com")
        for n in range(6)
    ]
    with floor.crm.as_system("at once") as work:
        many = Leads(work).capture_all(again)
    # The first of each is new; whoever is known, by the one before or by the first of the same call, is one customer.
    for found in (single, many):
        assert [found.index(next(f for f in found if f.customer.id == c.customer.id)) for c in found] == [0, 1, 2] * 2
        assert [floor.name(c.lead.owner_id) for c in found] == ["Ann", "Bob"] * 3
        assert [c.lead.with_customer for c in found] == [True] * 3 + [False] * 3
