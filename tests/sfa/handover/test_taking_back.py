"""Whatever was handed over, edited and taken back in between: an undo gives back what was there, but for what was
edited since."""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from crmcore import Crm, Customer, Money, User
from crmcore.errors import Invalid
from crmcore_sfa import Opportunity, Sales, SfaPlugin
from crmcore_sfa.activities.records import Activity
from crmcore_sfa.activities.verbs import Activities
from crmcore_sfa.handover.dealing import deal_out
from crmcore_sfa.handover.records import Handed
from crmcore_sfa.handover.verbs import Handover
from tests.support import Clock, make_crm

TYPES: dict[type[Any], str] = {Customer: "name", Opportunity: "title", Activity: "subject"}
PEOPLE = 3
RECORDS = 6


class Model:
    """What each record holds, and why: by record, each change as (cause, owner and title before it)."""

    def __init__(self, crm: Crm) -> None:
        self.crm = crm
        with crm.as_system("set up") as work:
            self.users = work.add_all(User(name=f"User {n}", roles=("rep",)) for n in range(PEOPLE))
            ids = [u.id for u in self.users]
            acme = work.add(Customer.organization(name="Acme", owner_id=ids[0]))
            sales, activities = Sales(work), Activities(work)
            self.records: list[tuple[type[Any], Any]] = [
                (Customer, acme.id),
                (Customer, work.add(Customer.person(name="Carla", owner_id=ids[1])).id),
                (Opportunity, sales.open(acme, "one", owner_id=ids[0], amount=Money("1", "EUR")).id),
                (Opportunity, sales.open(acme, "two", owner_id=ids[2]).id),
                (Activity, activities.plan("call", about=acme, owner_id=ids[0]).id),
                (Activity, activities.plan("visit", owner_id=ids[1]).id),
            ]
        self.changes: dict[Any, list[tuple[Any, tuple[Any, str]]]] = {i: [] for _, i in self.records}
        self.handed: list[UUID] = []

    def state(self) -> dict[Any, tuple[Any, str]]:
        """The owner and the title of each record, as they are stored."""
        found = {}
        with self.crm.as_system("look", read_only=True) as work:
            for cls, record_id in self.records:
                record = work.get(cls, record_id)
                found[record_id] = (record.owner_id, getattr(record, TYPES[cls]))
        return found

    def note(self, cause: Any, before: dict[Any, tuple[Any, str]]) -> None:
        """Note which records have changed since, and because of what."""
        for record_id, now in self.state().items():
            if now != before[record_id]:
                self.changes[record_id].append((cause, before[record_id]))

    def hand(self, one: int, two: int) -> None:
        """Hand over from one user to another, if there is something."""
        before = self.state()
        with suppress(Invalid), self.crm.as_system("hand over") as work:
            handover = Handover(work)
            handed = handover.carry_out(handover.plan(self.users[one], self.users[(one + two) % PEOPLE]))
            self.handed.append(handed.id)
        if self.handed:
            self.note(self.handed[-1], before)

    def edit(self, one: int, two: int) -> None:
        """Give a record another title."""
        cls, record_id = self.records[one]
        before = self.state()
        with self.crm.as_system("edit") as work:
            work.save(attrs.evolve(work.get(cls, record_id), **{TYPES[cls]: f"new {two}"}))
        self.note("edit", before)

    def undo(self, one: int) -> None:
        """Take a hand-over back, and compare with what was there where nothing else came after it."""
        if not self.handed:
            return
        cause = self.handed.pop(one % len(self.handed))
        expected, kept = self.state(), 0
        for record_id, changes in self.changes.items():
            if changes and changes[-1][0] == cause:
                expected[record_id] = changes.pop()[1]
            else:
                kept += any(c == cause for c, _ in changes)
        with self.crm.as_system("undo") as work:
            undone = Handover(work).undo(work.get(Handed, cause))
        assert self.state() == expected
        assert len(undone.kept) == kept


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("hand"), st.integers(0, PEOPLE - 1), st.integers(1, PEOPLE - 1)),
        st.tuples(st.just("edit"), st.integers(0, RECORDS - 1), st.integers(0, 99)),
        st.tuples(st.just("undo"), st.integers(0, 9), st.just(0)),
    ),
    min_size=1,
    max_size=8,
)


@pytest.fixture(scope="module")
def on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Crm:
    url = f"sqlite:///{tmp_path_factory.mktemp('undo') / 'crm.sqlite'}"
    return make_crm(url, plugins=[SfaPlugin], clock=Clock())


def attempt(crm: Crm, steps: list[tuple[str, int, int]]) -> None:
    """Take the steps, each in a unit of work of its own; each undo is compared with the model."""
    model = Model(crm)
    for verb, one, two in steps:
        if verb == "hand":
            model.hand(one, two)
        elif verb == "edit":
            model.edit(one, two)
        else:
            model.undo(one)


@settings(max_examples=25, deadline=None)
@given(steps=STEPS)
def test_an_undo_gives_back_what_was_there_but_for_what_was_edited_since(
    on_sqlite: Crm, steps: list[tuple[str, int, int]]
) -> None:
    attempt(on_sqlite, steps)


def test_the_same_on_both_databases(store_url: str) -> None:
    crm = make_crm(store_url, plugins=[SfaPlugin], clock=Clock())
    attempt(
        crm,
        [
            ("hand", 0, 1), ("edit", 0, 1), ("hand", 1, 1), ("edit", 3, 2), ("undo", 1, 0), ("undo", 0, 0),
            ("hand", 2, 1), ("hand", 0, 2), ("undo", 0, 0), ("undo", 0, 0),
        ],
    )  # fmt: skip


@given(
    groups=st.dictionaries(st.integers(0, 200), st.integers(0, 30), max_size=80),
    takers=st.integers(1, 6).map(lambda n: [f"user {i}" for i in range(n)]),
)
def test_dealing_out_tears_no_group_and_is_fair_to_the_biggest_group(groups: dict[int, int], takers: list[str]) -> None:
    dealt = deal_out(groups, takers)
    assert dealt.keys() == groups.keys()
    hands = {g: {dealt[i] for i in groups if groups[i] == g} for g in groups.values()}
    assert all(len(h) == 1 for h in hands.values())
    loads = [sum(1 for t in dealt.values() if t == taker) for taker in takers]
    biggest = max((sum(1 for g in groups.values() if g == one) for one in groups.values()), default=0)
    assert max(loads) - min(loads) <= biggest
    assert deal_out(dict(reversed(groups.items())), takers) == dealt
