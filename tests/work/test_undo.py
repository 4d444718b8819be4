"""Taking back what one cause did: everything, and nothing that is somebody else's."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Crm, Customer, Interaction, Money, Relation, RelationKind, Undone, User, Work, new_id
from crmcore.errors import Forbidden
from crmcore.work.undo import undo_of
from tests.support import Clock
from tests.whole import rows_of_all_tables
from tests.work.selling import RANK, Deal, Line, Visit

CAUSE = UUID(int=7)


def undo(crm: Crm, actor: User, **more: bool) -> Undone:
    with crm.work(actor) as work:
        return work.undo(CAUSE, **more)


def big_change(work: Work, old: Customer, deal: Deal) -> None:
    """Something of everything that can be done, because of one cause."""
    with work.because(CAUSE):
        acme = work.add(RANK.put(Customer.organization(name="Acme"), 3))
        ada = work.add(Customer.person(name="Ada Acme"))
        work.identify(ada, email="ada@acme.example", external="old:7")
        work.add(Relation(from_id=ada.id, to_id=acme.id, kind=RelationKind.WORKS_FOR, since=date(2026, 1, 1)))
        new = work.add(Deal(title="New", customer_id=acme.id, amount=Money("500", "EUR")))
        work.add_all(Line(deal_id=new.id, article=f"Lamp {n}") for n in range(3))
        work.move(new, to="quoted")
        work.log(Interaction(kind="core.note", summary="Hello", record_id=new.id), ada)
        work.tag(acme, "imported")
        work.attach(acme, "offer.txt", b"An offer.")
        work.save(attrs.evolve(RANK.put(old, 9), name="Renamed", city="Berlin"))
        work.move(attrs.evolve(deal, amount=Money("999", "EUR")), to="quoted")
        work.tag(old, "imported")


@pytest.fixture
def old(crm: Crm, ada: User) -> Customer:
    with crm.work(ada) as work:
        return work.add(RANK.put(Customer.organization(name="Old"), 1))


@pytest.fixture
def deal(crm: Crm, ada: User, old: Customer) -> Deal:
    with crm.work(ada) as work:
        return work.add(Deal(title="Standing", customer_id=old.id, amount=Money("120", "EUR")))


def test_everything_comes_back(crm: Crm, ada: User, clock: Clock, old: Customer, deal: Deal) -> None:
    before = rows_of_all_tables(crm)
    clock.forward(hours=1)
    with crm.work(ada) as work:
        big_change(work, old, deal)
    assert rows_of_all_tables(crm) != before
    clock.forward(hours=1)
    undone = undo(crm, ada)
    assert undone.kept == ()
    assert (undone.restored, undone.readded) == (2, 0)
    assert rows_of_all_tables(crm) == before
    with crm.work(ada) as work:
        assert work.get(Customer, old.id).version == 3
        assert [e.kind for e in work.history(old)] == ["added", "changed", "changed"]


def test_what_was_removed_returns_under_its_id(crm: Crm, ada: User, old: Customer) -> None:
    with crm.work(ada) as work:
        gone = work.add(RANK.put(Customer.organization(name="Gone"), 2))
        visit = work.add(Visit(customer_id=gone.id, remark="Once"))
    before = rows_of_all_tables(crm)
    with crm.work(ada) as work, work.because(CAUSE):
        work.remove(visit)
        work.remove(gone)
    undone = undo(crm, ada)
    assert (undone.readded, undone.kept) == (2, ())
    after = rows_of_all_tables(crm)
    assert {name: len(rows) for name, rows in after.items()} == {name: len(rows) for name, rows in before.items()}
    with crm.work(ada) as work:
        assert RANK.of(work.get(Customer, gone.id)) == 2


def test_what_was_changed_since_is_kept_and_told_unless_forced(crm: Crm, ada: User, old: Customer, deal: Deal) -> None:
    before = rows_of_all_tables(crm)
    with crm.work(ada) as work:
        big_change(work, old, deal)
    with crm.work(ada) as work:
        acme = work.find(Customer, Customer.t.c.name == "Acme")[0]
        work.save(attrs.evolve(acme, city="Bern"))
        work.save(attrs.evolve(work.get(Customer, old.id), city="Bonn"))
    undone = undo(crm, ada)
    assert {(k.title, k.why) for k in undone.kept} >= {
        ("Acme", "it was changed since"),
        ("Renamed", "it was changed since"),
    }
    with crm.work(ada) as work:
        assert work.get(Customer, acme.id).city == "Bern"
        assert work.get(Customer, old.id).city == "Bonn"
        assert work.count(Deal) == 1
    assert undo(crm, ada, force=True).kept == ()
    assert rows_of_all_tables(crm) == before


def test_what_others_refer_to_by_now_is_kept_even_when_forced(crm: Crm, ada: User, old: Customer, deal: Deal) -> None:
    with crm.work(ada) as work:
        big_change(work, old, deal)
    with crm.work(ada) as work:
        acme = work.find(Customer, Customer.t.c.name == "Acme")[0]
        work.add(Visit(customer_id=acme.id))
    undone = undo(crm, ada, force=True)
    assert [(k.title, k.why) for k in undone.kept] == [("Acme", "a visit refers to it")]


def test_an_observers_answer_goes_too(crm: Crm, ada: User, old: Customer, deal: Deal) -> None:
    before = rows_of_all_tables(crm)
    with crm.work(ada) as work, work.because(CAUSE):
        work.save(attrs.evolve(old, name="Renamed"))
        with work.because(None):
            work.add(Customer.organization(name="Not because of it"))
    undo(crm, ada)
    after = rows_of_all_tables(crm)
    assert len(after["core_customer"]) == len(before["core_customer"]) + 1


def test_twice_does_nothing_more(crm: Crm, ada: User, old: Customer, deal: Deal) -> None:
    with crm.work(ada) as work:
        big_change(work, old, deal)
    undo(crm, ada)
    before = rows_of_all_tables(crm)
    again = undo(crm, ada)
    assert (again.removed, again.restored, again.readded) == (0, 0, 0)
    assert rows_of_all_tables(crm) == before


def test_it_takes_the_permission(crm: Crm, rep: User) -> None:
    with crm.work(rep) as work, pytest.raises(Forbidden, match=r"core\.undo"):
        work.undo(new_id())


ACTIONS = st.lists(
    st.tuples(
        st.booleans(),  # because of the cause, or somebody else's
        st.sampled_from(["add", "rename", "rank", "deal", "move", "line", "tag", "note", "remove_line", "owner"]),
        st.integers(0, 5),
    ),
    max_size=14,
)


def act(work: Work, what: str, n: int, people: list[Customer], deals: list[UUID]) -> None:
    """One small step on one of the customers or deals."""
    customer = work.get(Customer, people[n % len(people)].id)
    deal = work.get(Deal, deals[n % len(deals)])
    if what == "add":
        people.append(work.add(Customer.organization(name=f"New {n}")))
    elif what == "rename":
        work.save(attrs.evolve(customer, name=f"Renamed {n}"))
    elif what == "rank":
        work.save(RANK.put(customer, n))
    elif what == "deal":
        deals.append(work.add(Deal(title=f"Deal {n}", customer_id=customer.id, amount=Money(n, "EUR"))).id)
    elif what == "move":
        work.move(deal, to={"new": "quoted", "quoted": "new"}[deal.stage])
    elif what == "line":
        work.add(Line(deal_id=deal.id, article=f"Article {n}"))
    elif what == "tag":
        work.tag(customer, f"tag{n}")
    elif what == "note":
        work.log(Interaction(kind="core.note", summary="A note", record_id=deal.id), customer)
    elif what == "remove_line":
        for line in work.find(Line, Line.t.c.deal_id == deal.id, limit=1):
            work.remove(line)
    else:
        work.save(attrs.evolve(deal, owner_id=work.actor.id if n % 2 else None))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
def test_any_sequence_can_be_taken_back(
    crm: Crm, ada: User, clock: Clock, actions: list[tuple[bool, str, int]]
) -> None:
    """With nobody else at work all is as before; whatever somebody else did is there afterwards in any case."""
    with crm.work(ada) as work:
        people = [work.add(Customer.organization(name=f"Old {n}")) for n in range(2)]
        deals = [work.add(Deal(title="Old", customer_id=p.id, amount=Money("10", "EUR"))).id for p in people]
    before = rows_of_all_tables(crm)
    cause, theirs, theirs_added = new_id(), list[str](), set[UUID]()
    for ours, what, n in actions:
        clock.forward(minutes=1)
        known = {*deals, *(p.id for p in people)}
        with crm.work(ada) as work, work.because(cause if ours else None):
            act(work, what, n, people, deals)
        if not ours:
            theirs.append(what)
            theirs_added |= {*deals, *(p.id for p in people)} - known
    clock.forward(minutes=1)
    with crm.work(ada) as work:
        undone = work.undo(cause)
    after = rows_of_all_tables(crm)
    if not theirs:
        assert undone.kept == ()
        assert _without_removed(after, actions) == _without_removed(before, actions)
    with crm.work(ada) as work:
        assert work.undo(cause).removed == 0
        # What somebody else added is there, with all that it refers to.
        assert set(work.get_all(Customer, theirs_added)) | set(work.get_all(Deal, theirs_added)) == theirs_added


def _without_removed(rows: dict[str, list[Any]], actions: list[tuple[bool, str, int]]) -> dict[str, list[Any]]:
    """What was removed and came back was made anew: its time of making differs."""
    if not any(what == "remove_line" for _, what, _ in actions):
        return rows
    return {name: (len(found) if name == "shop_line" else found) for name, found in rows.items()}  # type: ignore[misc]


def test_what_is_kept_keeps_its_parts_and_what_tells_of_it(crm: Crm, ada: User, old: Customer, deal: Deal) -> None:
    with crm.work(ada) as work:
        big_change(work, old, deal)
    with crm.work(ada) as work:
        new = work.find(Deal, Deal.t.c.title == "New")[0]
        work.save(attrs.evolve(new, title="Newer"))
    undone = undo(crm, ada)
    assert {(k.title, k.why) for k in undone.kept} == {
        ("Newer", "it was changed since"),
        ("Acme", "a deal that is kept refers to it"),
        ("Ada Acme", "an interaction that is kept refers to it"),
    }
    with crm.work(ada) as work:
        assert work.count(Line, Line.t.c.deal_id == new.id) == 3
        assert work.tags(work.find(Customer, Customer.t.c.name == "Acme")[0]) == ["imported"]
        assert work.recognize(external="old:7")[0].name == "Ada Acme"
        assert [i.summary for i in work.timeline(work.recognize(external="old:7")[0])] == ["Hello"]
        assert work.tags(old) == []


def test_one_after_the_other_and_back_again(crm: Crm, ada: User, old: Customer, deal: Deal) -> None:
    """What was taken back in between has changed nothing; and an undo can be undone."""
    first, second = new_id(), new_id()
    before = rows_of_all_tables(crm)
    with crm.work(ada) as work, work.because(first):
        one = work.save(attrs.evolve(old, name="One"))
        work.tag(one, "one")
    between = rows_of_all_tables(crm)
    with crm.work(ada) as work, work.because(second):
        work.save(attrs.evolve(one, name="Two"))
        work.move(deal, to="quoted")
    after = rows_of_all_tables(crm)
    with crm.work(ada) as work:
        assert work.undo(first).kept != ()
        assert work.undo(second).kept == ()
    with crm.work(ada) as work:
        work.tag(work.get(Customer, old.id), "one")
    assert {k: len(v) for k, v in rows_of_all_tables(crm).items()} == {k: len(v) for k, v in between.items()}
    with crm.work(ada) as work:
        assert work.undo(undo_of(second)).kept == ()
    assert rows_of_all_tables(crm)["shop_deal"] == after["shop_deal"]
    with crm.work(ada) as work:
        assert work.get(Customer, old.id).name == "Two"
        work.untag(old, "one")
        assert work.undo(undo_of(undo_of(second))).kept == ()
        assert work.undo(first).kept == ()
    assert rows_of_all_tables(crm) == before
