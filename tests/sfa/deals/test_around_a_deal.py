"""Who is involved in a deal, who competes for it, who shares in it, and what is objected to."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from crmcore import Customer
from crmcore.errors import Invalid, NotUnique, Objected
from crmcore_sfa import Opportunity, Sales
from crmcore_sfa.deals.records import WHOLE, Attitude, Buys, Competitor, Influence, Position, Split
from crmcore_sfa.deals.verbs import Deals
from tests.sfa.firm import Firm, build, eur


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Firm:
    """The firm on SQLite, for tests that need none of their own."""
    return build(f"sqlite:///{tmp_path_factory.mktemp('deals') / 'crm.sqlite'}")


def a_deal(firm: Firm, work: object, title: str = "Lamps") -> Opportunity:
    return Sales(work).open(firm.acme, title, amount=eur("100"))  # type: ignore[arg-type]  # a unit of work


def test_people_and_competitors_follow_their_deal(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        carla = work.add(Customer.person(name="Carla"))
        rival = work.add(Customer.organization(name="Rival", roles=("competitor",)))
        deal, deals = a_deal(firm, work), Deals(work)
        deals.involve(deal, carla, Buys.CHAMPION, influence=Influence.HIGH, attitude=Attitude.SUPPORTER)
        deals.involve(deal, carla, Buys.USER)
        deals.compete(deal, rival, position=Position.BEHIND, strengths="cheap")
        deals.compete(deal, "Unknown Ltd")
    with firm.crm.work(firm.bob, read_only=True) as work:
        assert list(work.find(Competitor)) == []
    with firm.crm.work(firm.boss) as work:
        names = {c.name: c.customer_id for c in work.find(Competitor)}
        assert names == {"Rival": rival.id, "Unknown Ltd": None}
        work.remove(work.get(Opportunity, deal.id))
        assert list(work.find(Competitor)) == []


def test_the_competitor_who_won_is_kept_with_the_loss(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        deal, deals = a_deal(firm, work), Deals(work)
        one, two = deals.compete(deal, "One"), deals.compete(deal, "Two")
        deal = Sales(work).lose(deal, "price", to=one)
        assert (deal.lost_reason, work.get(Competitor, one.id).won) == ("price", True)
        with pytest.raises(Objected, match=r"went to 'One'.*sfa:won-by-two"):
            work.save(attrs.evolve(two, won=True))


Act = Callable[[Deals, Opportunity, Firm], object]


@pytest.mark.parametrize(
    ("act", "error", "text"),
    [
        (lambda d, deal, f: d.compete(deal, f.acme), Objected, r"'Acme' is not in the role 'competitor'"),
        (lambda d, deal, f: d.involve(deal, f.acme, Buys.USER), Objected, r"'Acme' is an organization"),
        (lambda d, deal, f: d.split(deal, {f.ann: 0.5}), Invalid, r"sum to 0\.5, not to 1"),
        (lambda d, deal, f: d.split(deal, [(f.ann, 0.5), (f.ann, 0.5)]), Invalid, r"'Ann' comes twice"),
        (lambda d, deal, f: d.split(deal, {f.ann: 0.33333}), Invalid, r"'Ann' is 0\.33333: it is a part of 1"),
        (lambda d, deal, f: d.split(deal, {f.ann: 1.5}), Invalid, r"'Ann' is 1\.5"),
        (
            lambda d, deal, f: [d.compete(deal, "X"), d.compete(deal, "X")],
            NotUnique,
            "'opportunity_id' and 'name' is taken",
        ),
    ],
)
def test_what_does_not_fit_is_refused_in_one_line(shared: Firm, act: Act, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text) as caught, shared.crm.work(shared.ann) as work:
        act(Deals(work), a_deal(shared, work), shared)
    assert "\n" not in str(caught.value)


def test_shares_are_replaced_as_a_whole_and_may_not_be_left_in_part(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        deal, deals = a_deal(firm, work), Deals(work)
        deals.split(deal, {firm.ann: Decimal("0.3333"), firm.bob: Decimal("0.6667")})
        halves = deals.split(deal, {firm.ann: 0.5, firm.bob: 0.5})
        assert [s.share for s in halves] == [Decimal("0.5")] * 2
        assert deals.split(deal, {firm.ann: 0.5, firm.bob: 0.5}) == halves
        with pytest.raises(Objected, match=r"sum to 10,000 basis points, not 5,000.*sfa:shares"):
            work.remove(halves[0])
        with pytest.raises(Objected, match="not 11,000"):
            work.save(attrs.evolve(halves[0], basis_points=6_000))
        moved = (attrs.evolve(s, basis_points=p) for s, p in zip(halves, (6_000, 4_000), strict=True))
        assert [s.basis_points for s in work.save_all(moved)] == [6_000, 4_000]
        assert deals.split(deal, {}) == []
        assert work.count(Split) == 0


@settings(max_examples=40, deadline=None)
@given(changes=st.lists(st.lists(st.integers(0, WHOLE), min_size=3, max_size=3), max_size=5))
def test_whatever_is_tried_the_shares_of_a_deal_are_all_of_it_or_none(shared: Firm, changes: list[list[int]]) -> None:
    users = (shared.ann, shared.bob, shared.boss)
    with shared.crm.as_system("try") as work:
        deal = Sales(work).open(None, "shared", owner_id=users[0].id)
        for points in changes:
            rows = {s.user_id: s for s in work.each(Split, Split.t.c.opportunity_id == deal.id)}
            new = [
                attrs.evolve(rows[u.id], basis_points=p)
                if u.id in rows
                else Split(opportunity_id=deal.id, user_id=u.id, basis_points=p)
                for u, p in zip(users, points, strict=True)
                if p
            ]
            add = [s for s in new if s.version == 0]
            try:
                with work.savepoint():
                    if rows:
                        work.save_all([s for s in new if s.version])
                    else:
                        work.add_all(add)
            except Objected:
                pass
            total = sum(s.basis_points for s in work.each(Split, Split.t.c.opportunity_id == deal.id))
            assert total in (0, WHOLE)
