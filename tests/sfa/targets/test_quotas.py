"""Quotas: setting and changing them, who may, and that no two of one line share a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Money, Team, TeamMember, User, Work
from crmcore.errors import CrmError, Forbidden, Invalid, NotUnique, Objected
from crmcore_sfa.targets import Measure, Quota, Quotas
from tests.sfa.firm import Firm, build, eur
from tests.sfa.targets.together import at_the_same_moment

Q1 = (date(2026, 1, 1), date(2026, 3, 31))


def test_set_again_it_is_changed_and_not_doubled(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        quota = Quotas(work).set("2026-Q1", eur("1000"), owner=firm.ann)
        assert (quota.starts_on, quota.ends_on, quota.amount) == (*Q1, eur("1000"))
    with firm.crm.work(firm.boss) as work:
        again = Quotas(work).set(Q1, eur("1200"), owner=firm.ann)
        assert (again.id, again.amount, again.version) == (quota.id, eur("1200"), 2)
        assert work.count(Quota) == 1


def test_twice_in_one_call_the_last_one_counts(small: Firm) -> None:
    with small.crm.work(small.boss) as work:
        goal = Quota(owner_id=small.ann.id, starts_on=Q1[0], ends_on=Q1[1], amount=eur("1"))
        again = attrs.evolve(goal, id=small.bob.id, amount=eur("2"))
        assert [q.amount for q in Quotas(work).set_all([goal, again])] == [eur("2"), eur("2")]
        assert work.count(Quota) == 1


def test_an_overlap_is_objected_to_and_names_the_other(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        quarter = Quotas(work).set("2026-Q1", eur("1000"), owner=firm.ann)
        with pytest.raises(Objected) as refused:
            Quotas(work).set("2026-03", eur("400"), owner=firm.ann)
        assert (
            "The quota of Ann for won_value from 2026-03-01 to 2026-03-31 overlaps the one from 2026-01-01 to "
            f"2026-03-31 ({quarter.id}): end one before the other starts." in str(refused.value)
        )
        # Another person, another measure, another pipeline, other days: no overlap.
        quotas = Quotas(work)
        quotas.set("2026-03", eur("400"), owner=firm.bob)
        quotas.set("2026-03", 4, owner=firm.ann, measure=Measure.WON_DEALS)
        quotas.set("2026-03", eur("400"), owner=firm.ann, pipeline="sfa.sales")
        quotas.set("2026-04", eur("400"), owner=firm.ann)
        quotas.set("2026-03", eur("400"), territory="North")
        quotas.set("2026-03", eur("400"))
        assert work.count(Quota) == 7


def test_an_edit_and_a_plain_add_are_checked_as_well(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        Quotas(work).set("2026-Q1", eur("1000"), owner=firm.ann)
        april = Quotas(work).set("2026-04", eur("400"), owner=firm.ann)
        with pytest.raises(Objected, match="overlaps the one from 2026-01-01"):
            work.save(attrs.evolve(april, starts_on=date(2026, 3, 31)))
        with pytest.raises(Objected, match="overlaps the one from 2026-04-01"):
            work.add(attrs.evolve(april, id=firm.ann.id, version=0, turn=None, starts_on=date(2026, 4, 30)))
        # Its own days are no overlap, and both may move in one call.
        assert work.save(attrs.evolve(april, ends_on=date(2026, 5, 31))).ends_on == date(2026, 5, 31)


def test_two_of_one_batch_are_compared_too(small: Firm) -> None:
    with small.crm.work(small.boss) as work, pytest.raises(Objected, match="overlaps"):
        Quotas(work).set_all(
            Quota(owner_id=small.ann.id, starts_on=a, ends_on=b, amount=eur("1"))
            for a, b in ((Q1[0], Q1[1]), (Q1[1], Q1[1]))
        )
    with small.crm.work(small.boss, read_only=True) as work:
        assert work.count(Quota) == 0


def test_of_two_who_set_at_the_same_moment_one_is_refused(pg_url: str) -> None:
    firm = build(pg_url)
    refused = at_the_same_moment(
        pg_url,
        lambda: firm.crm.work(firm.boss),
        lambda work: Quotas(work).set("2026-Q1", eur("1000"), owner=firm.ann),
        lambda work: Quotas(work).set("2026-03", eur("400"), owner=firm.ann),
    )
    assert isinstance(refused, NotUnique)


def test_without_turns_both_would_pass(pg_url: str) -> None:
    """The control: what `Quotas` does beyond a check is needed."""
    firm = build(pg_url)

    def add(first: date) -> Callable[[Work], object]:
        return lambda work: work.add(Quota(owner_id=firm.ann.id, starts_on=first, ends_on=Q1[1], amount=eur("1000")))

    both = add(Q1[0]), add(date(2026, 3, 1))
    assert at_the_same_moment(pg_url, lambda: firm.crm.work(firm.boss), *both) is None


def test_a_manager_sets_those_below_and_nobody_his_own(small: Firm) -> None:
    with small.crm.as_system("a head of sales") as work:
        head = work.add(User(name="Head", roles=("manager",)))
        boss = work.save(attrs.evolve(work.get(User, small.boss.id), manager_id=head.id))
    with small.crm.work(boss) as work:
        Quotas(work).set("2026-Q1", eur("1000"), owner=small.ann)
        with pytest.raises(Objected, match="One's own quota is set by somebody above"):
            Quotas(work).set("2026-Q1", eur("1000"), owner=boss)
        with pytest.raises(Objected, match="The firm's quota is set by somebody above"):
            Quotas(work).set("2026-Q1", eur("1000"))
        with pytest.raises(Forbidden):
            Quotas(work).set("2026-Q1", eur("1000"), owner=head)
        mine = Quota(owner_id=boss.id, starts_on=Q1[0], ends_on=Q1[1], amount=eur("1"))
    with small.crm.as_system("given") as work:
        mine = work.add(mine)
    with small.crm.work(boss) as work, pytest.raises(Objected, match="One's own quota"):
        work.save(attrs.evolve(mine, owner_id=small.bob.id))
    with small.crm.as_system("taken back") as work:
        work.remove(work.get(Quota, mine.id))
    with small.crm.work(head) as work:
        assert Quotas(work).set("2026-Q1", eur("9000")).owner_id is None
        assert Quotas(work).set("2026-Q1", eur("1000"), owner=boss).owner_id == boss.id


def test_a_rep_reads_its_own_and_sets_none(small: Firm) -> None:
    with small.crm.work(small.boss) as work:
        Quotas(work).set("2026-Q1", eur("1000"), owner=small.ann)
        Quotas(work).set("2026-Q1", eur("900"), owner=small.bob)
        Quotas(work).set("2026-Q1", eur("5000"))
    with small.crm.work(small.ann) as work:
        (mine,) = work.find(Quota)
        assert mine.amount == eur("1000")
        with pytest.raises(Objected, match="Quotas are set by managers: no role of this actor carries"):
            work.save(attrs.evolve(mine, amount=eur("1")))
        with pytest.raises(CrmError):
            Quotas(work).set("2026-Q2", eur("1"), owner=small.ann)


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"ends_on": date(2025, 12, 31)}, "The quota ends on 2025-12-31, before it starts on 2026-01-01."),
        ({"amount": None}, "A quota of won_value has a goal in 'amount', and none in 'number'."),
        ({"number": 3}, "A quota of won_value has a goal in 'amount', and none in 'number'."),
        ({"measure": Measure.WON_DEALS}, "A quota of won_deals has a goal in 'number', and none in 'amount'."),
        ({"amount": Money("-1", "EUR")}, "A goal is not below zero."),
        ({"territory": "North"}, "A quota is that of a person, a team or a territory, not of several."),
        ({"pipeline": "sfa.sale"}, "Did you mean 'sfa.sales'?"),
    ],
)
def test_what_makes_no_quota(small: Firm, changes: dict[str, object], text: str) -> None:
    quota = Quota(owner_id=small.ann.id, starts_on=Q1[0], ends_on=Q1[1], amount=eur("1000"))
    with small.crm.work(small.boss) as work, pytest.raises(Objected) as refused:
        Quotas(work).set_all([attrs.evolve(quota, **changes)])
    assert text in str(refused.value)


def test_a_period_that_is_none(small: Firm) -> None:
    with small.crm.work(small.boss) as work, pytest.raises(Invalid, match="'2026-Q5' is not a period"):
        Quotas(work).set("2026-Q5", eur("1000"), owner=small.ann)


def test_a_team_has_a_quota_of_its_own(small: Firm) -> None:
    with small.crm.as_system("a team") as work:
        team = work.add(Team(name="North"))
        work.add(TeamMember(team_id=team.id, user_id=small.ann.id))
    with small.crm.work(small.boss) as work:
        assert Quotas(work).set("2026-Q1", eur("1000"), team=team).owner_id is None
        with pytest.raises(Objected, match="The quota of North for won_value"):
            Quotas(work).set("2026-02", eur("1000"), team=team)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    days=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 8)), min_size=1, max_size=8),
)
def test_whatever_is_set_one_after_the_other_never_overlaps(small: Firm, days: list[tuple[int, int]]) -> None:
    first = date(2027, 1, 1)
    with small.crm.work(small.boss) as work:
        work.remove_all(list(work.each(Quota)))
        expected: set[tuple[date, date]] = set()
        for start, length in days:
            span = first + timedelta(days=start), first + timedelta(days=start + length)
            clash = any(a <= span[1] and span[0] <= b for a, b in expected if (a, b) != span)
            try:
                Quotas(work).set(span, eur("1"), owner=small.ann)
                assert not clash
                expected.add(span)
            except Objected:
                assert clash
        assert {(q.starts_on, q.ends_on) for q in work.each(Quota)} == expected
