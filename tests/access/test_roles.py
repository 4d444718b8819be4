"""Grants add up, restrictions only narrow, and a circle of managers ends."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Crm, Customer, Direction, Interaction, Scope, User
from crmcore.errors import Forbidden, NotFound
from tests.access.firm import OWNERS, Firm, found, reaches
from tests.support import make_crm
from tests.work.selling import Shop


@pytest.fixture(scope="module")
def firm(crm: Crm) -> Firm:
    return found(crm)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(scopes=st.sets(st.sampled_from(list(Scope)), min_size=1), rules=st.sets(st.sampled_from(["german", "known"])))
def test_roles_together(crm: Crm, firm: Firm, scopes: set[Scope], rules: set[str]) -> None:
    actor = firm.acting(*(f"sees-{s}" for s in scopes), *rules)
    expected = {
        o
        for o in OWNERS
        if any(reaches(s, o) for s in scopes)
        and ("german" not in rules or firm.customers[o].country == "DE")
        and ("known" not in rules or firm.customers[o].city is not None)
    }
    with crm.work(actor, read_only=True) as work:
        if scopes == {Scope.NONE}:
            with pytest.raises(Forbidden):
                work.find(Customer)
        else:
            assert {c.name for c in work.find(Customer)} == expected


def test_a_restriction_holds_for_what_is_written_too(crm: Crm, firm: Firm) -> None:
    actor = firm.acting("does-all", "german")
    german = next(c for c in firm.customers.values() if c.country == "DE")
    french = next(c for c in firm.customers.values() if c.country == "FR")
    with pytest.raises(NotFound), crm.work(actor) as work:
        work.save(attrs.evolve(french, city="Lille"))
    with pytest.raises(Forbidden, match="country == 'DE'"), crm.work(actor) as work:
        work.save(attrs.evolve(german, country="FR"))
    with pytest.raises(Forbidden, match="'german' keeps"), crm.work(actor) as work:
        work.add(Customer.organization(name="x", country="FR"))
    with pytest.raises(NotFound), crm.work(actor) as work:
        work.log(Interaction(kind="core.note", summary="x"), french)


def test_a_restriction_of_interactions_holds_on_the_timeline(store_url: str) -> None:
    roles = {"outside": {"restrict": {"interaction": "record.direction != 'internal'"}}}
    crm = make_crm(store_url, plugins=[Shop], config={"roles": roles})
    with crm.as_system("prepare") as work:
        both = work.add(User(name="A", roles=("viewer", "outside")))
        acme = work.add(Customer.organization(name="Acme"))
        work.log(Interaction(kind="core.note", summary="among us"), acme)
        work.log(Interaction(kind="core.note", summary="said", direction=Direction.OUT), acme)
    with crm.work(both, read_only=True) as work:
        assert [i.summary for i in work.timeline(acme)] == ["said"]
        assert [i.summary for i in work.customer_view(acme.id).timeline] == ["said"]
        assert [i.summary for i in work.find(Interaction)] == ["said"]


def test_a_circle_of_managers_ends(crm: Crm) -> None:
    with crm.as_system("prepare") as work:
        a, b, c = work.add_all([User(name="a"), User(name="b"), User(name="c")])
        chain = [(a, b), (b, c), (c, a)]
        work.save_all(attrs.evolve(one, manager_id=above.id, roles=("sees-subtree",)) for one, above in chain)
        a = work.get(User, a.id)
        work.add_all(Customer.organization(name=f"of {u.name}", owner_id=u.id) for u in (a, b, c))
    with crm.work(a, read_only=True) as work:
        assert {x.name for x in work.find(Customer)} == {"of a", "of b", "of c"}


def test_a_customer_is_shown_to_one_who_may_read_nothing_else(store_url: str) -> None:
    nothing = {"read": "none"}
    crm = make_crm(
        store_url, config={"roles": {"phone": {"customer": {"read": "all"}, "tag": nothing, "identity": nothing}}}
    )
    with crm.as_system("prepare") as work:
        phone = work.add(User(name="P", roles=("phone",)))
        acme = work.add(Customer.organization(name="Acme"))
        work.tag(acme, "vip")
        work.identify(acme, email="a@acme.test")
        work.log(Interaction(kind="core.note", summary="x"), acme)
    with crm.work(phone, read_only=True) as work:
        view = work.customer_view(acme.id)
        assert (view.customer.name, view.tags, view.identities, view.timeline) == ("Acme", (), (), ())


def test_roles_of_somebody_who_left_are_gone(crm: Crm) -> None:
    with crm.as_system("prepare") as work:
        gone = work.add(User(name="gone", email="gone@x", roles=("admin",), active=False))
    for actor in (gone, crm.actor("gone@x")):
        with crm.work(actor, read_only=True) as work, pytest.raises(Forbidden, match="roles: none"):
            work.find(Customer)
