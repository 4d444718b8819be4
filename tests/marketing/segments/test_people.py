"""The people of other segments: leaving them out, how deep they may lie, and being a part twice."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest

from crmcore import Customer, Relation, RelationKind, User
from crmcore.errors import Forbidden, Invalid, Objected
from crmcore_marketing import Segment, Segments
from crmcore_marketing.segments.records import SegmentPart
from crmcore_marketing.segments.selecting import MOST_DEEP_OF_PEOPLE, Graph
from tests.marketing.firm import Firm, build


def held(firm: Firm, name: str, who: User) -> list[str]:
    with firm.crm.work(who, read_only=True) as work:
        segments = Segments(work)
        return sorted(c.name for c in segments.members(segments.named(name)))


def make(firm: Firm, name: str, rule: str | None = None, **more: object) -> Segment:
    with firm.crm.work(firm.mia) as work:
        return Segments(work).create(name, rule=rule, **more)  # type: ignore[arg-type]


@pytest.fixture
def unseen(firm: Firm) -> Firm:
    """Rita sees Anna and Ben, and no longer Acme, for which they work."""
    with firm.crm.as_system("Acme goes to somebody else") as work:
        ada = work.add(User(name="Ada", email="ada@firm.example", roles=("rep",)))
        work.save(attrs.evolve(work.get(Customer, firm.acme.id), owner_id=ada.id))
    return firm


def directly(firm: Firm, big: Segment) -> Segment:
    made = make(firm, "others", "customer.kind == 'person'")
    with firm.crm.work(firm.mia) as work:
        Segments(work).include(made, big, excluded=True, people=True)
    return made


def below(firm: Firm, big: Segment) -> Segment:
    contacts = make(firm, "contacts", include=[make(firm, "staff", people_of=[big])])
    return make(firm, "others", "customer.kind == 'person'", exclude=[contacts])


@pytest.mark.parametrize("leaving_out", [directly, below])
def test_people_are_left_out_only_by_who_sees_all_employers(
    unseen: Firm, leaving_out: Callable[[Firm, Segment], Segment]
) -> None:
    others = leaving_out(unseen, make(unseen, "big", "customer.kind == 'organization'"))
    assert held(unseen, "others", unseen.mia) == ["Chloe", "Dora", "Erik", "Finn"]
    told = "'others' leaves out the people of 'big', which this actor cannot see as a whole."
    with unseen.crm.work(unseen.rita, read_only=True) as work:
        segments = Segments(work)
        for use in (segments.count, segments.select, segments.preview, lambda s: segments.why(s, [unseen.anna])):
            with pytest.raises(Forbidden) as refused:
                use(others)
            assert refused.value.args[0] == f"{told} Let somebody use it who may read all customers and relations."


def test_people_are_left_out_only_by_who_sees_who_works_for_whom(sqlite_url: str) -> None:
    restrict = {"relation": "record.kind == 'partner_of'"}
    half = {"*": {"read": "all"}, "restrict": restrict, "permissions": ["*"]}
    firm = build(sqlite_url, config={"roles": {"half": half}})
    with firm.crm.as_system("set up") as work:
        otto = work.add(User(name="Otto", email="otto@firm.example", roles=("half",)))
    others = directly(firm, make(firm, "big", "customer.kind == 'organization'"))
    with pytest.raises(Forbidden, match="which this actor cannot see as a whole"):
        held(firm, others.name, otto)


def test_people_may_be_put_in_by_who_sees_some_employers(unseen: Firm) -> None:
    big = make(unseen, "big", "customer.kind == 'organization'")
    make(unseen, "finns", "customer.name == 'Finn'", people_of=[big], exclude=[make(unseen, "leads", "false")])
    assert held(unseen, "finns", unseen.rita) == ["Finn"]
    assert held(unseen, "finns", unseen.mia) == ["Anna", "Ben", "Finn"]


def chain(firm: Firm, levels: int) -> list[Segment]:
    """Return segments, each the people of the one before."""
    made = [make(firm, "s1", "customer.kind == 'organization'")]
    for level in range(2, levels + 1):
        made.append(make(firm, f"s{level}", people_of=[made[-1]]))
    return made


def test_people_of_people_lie_five_deep_and_no_deeper(firm: Firm) -> None:
    with firm.crm.as_system("who works for whom") as work:
        row = [firm.anna, firm.chloe, firm.dora, firm.erik]
        for staff, employer in zip(row[1:], row, strict=False):
            work.add(Relation(from_id=staff.id, to_id=employer.id, kind=RelationKind.WORKS_FOR))
    made = chain(firm, MOST_DEEP_OF_PEOPLE)
    with firm.crm.work(firm.mia) as work:
        for segment in made[1:]:  # each with all that a segment may have
            Segments(work).change_rule(segment, "has(customer.city) || customer.country == 'XX'")
            Segments(work).put(segment, [firm.finn], excluded=True)
            Segments(work).put(segment, [firm.chloe])
    assert held(firm, "s5", firm.mia) == ["Chloe", "Dora", "Erik"]
    assert held(firm, "s5", firm.rita) == []
    with firm.crm.work(firm.mia, read_only=True) as work:
        assert Segments(work).why(made[-1], [firm.erik])[0].inside
    told = "some by their people, would lie more than 5 deep"
    with pytest.raises(Objected, match=told), firm.crm.work(firm.mia) as work:
        Segments(work).create("s6", people_of=[made[-1]])
    with pytest.raises(Objected, match=told), firm.crm.work(firm.mia) as work:
        Segments(work).create("s6", include=[made[-1]])
    with pytest.raises(Objected, match=told), firm.crm.work(firm.mia) as work:
        Segments(work).include(made[0], Segments(work).create("below"))


def test_a_part_becomes_people_in_no_segment_that_lies_too_deep(small: Firm) -> None:
    made = [make(small, "d1")]
    for level in range(2, 8):
        made.append(make(small, f"d{level}", include=[made[-1]]))
    with small.crm.work(small.mia) as work, pytest.raises(Objected, match="more than 5 deep"):
        Segments(work).include(made[0], Segments(work).create("big"), people=True)
    # A chain without people may lie as deep as before.
    assert held(small, "d7", small.mia) == []


def test_people_that_lie_too_deep_are_refused_when_they_are_used(small: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crmcore_marketing.segments.checks.MOST_DEEP_OF_PEOPLE", 10)
    last = chain(small, 6)[-1]
    with small.crm.work(small.mia, read_only=True) as work, pytest.raises(Invalid) as refused:
        Graph.of(work, last)
    told = "'s6' has more than 5 segments within each other, some by their people. Drop one of its parts."
    assert refused.value.args[0] == told


def test_another_segment_is_a_part_in_one_way(small: Firm) -> None:
    big = make(small, "big", "customer.kind == 'organization'")
    told = "'big' is a part of it already: its customers are in."
    both = make(small, "both", include=[big, big])
    with small.crm.work(small.mia) as work, pytest.raises(Invalid) as refused:
        Segments(work).include(both, big, people=True)
    assert refused.value.args[0].startswith(told)
    with small.crm.work(small.mia) as work, pytest.raises(Invalid) as refused:
        Segments(work).create("two", include=[big], people_of=[big])
    assert refused.value.args[0].startswith(told)
    staff = make(small, "staff", people_of=[big])
    with (
        small.crm.work(small.mia) as work,
        pytest.raises(Invalid, match="people who work for its customers are in"),
    ):
        Segments(work).include(staff, big, excluded=True)
    with small.crm.work(small.mia) as work:
        segments = Segments(work)
        segments.include(both, big, big, excluded=True)
        segments.drop(staff, big)
        segments.include(staff, big)
        parts = {p.segment_id: (p.excluded, p.people) for p in work.each(SegmentPart)}
    assert parts == {both.id: (True, False), staff.id: (False, False)}
