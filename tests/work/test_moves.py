"""Moves: required fields, guards, dates, and what a refusal says."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from crmcore import Crm, Customer, Money, StageMove, User
from crmcore.errors import Conflict, Forbidden, Invalid, TransitionRejected
from tests.support import Clock
from tests.work.selling import Deal, day, hire


def test_a_gate_reports_everything_at_once(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        deal = work.move(work.add(Deal(title="x")), to="quoted")
    with pytest.raises(TransitionRejected) as caught, crm.work(ada) as work:
        work.move(deal, to="won")
    assert [(o.code, o.field) for o in caught.value.objections] == [
        ("required", "customer_id"), ("required", "amount"), ("guard", None),
    ]  # fmt: skip
    assert str(caught.value).startswith("[transition-rejected] shop.sales: cannot move from 'quoted' to 'won'")
    assert "record.amount > 100" in str(caught.value)


def test_what_is_filled_together_with_the_move_counts(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        acme = work.add(Customer.organization(name="Acme"))
        deal = work.move(work.add(Deal(title="x", amount=Money(1, "EUR"))), to="quoted")
        with pytest.raises(TransitionRejected, match="may be entered only if"):
            work.move(attrs.evolve(deal, customer_id=acme.id), to="won")
        won = work.move(attrs.evolve(deal, customer_id=acme.id, amount=Money(101, "EUR")), to="won")
        assert (won.stage, won.closed_on, won.opened_on) == ("won", date(2026, 3, 2), date(2026, 3, 2))
        lane = work.board("shop.sales").lane("won")
        assert (lane.records, lane.values) == (1, (Money(101, "EUR"),))


@pytest.mark.parametrize(("to", "text"), [
    ("wom", r"has no stage 'wom'\. Did you mean 'won'"), ("won", r"from 'new' to 'won'\. Allowed: 'quoted', 'lost'"),
    ("new", "from 'new' to 'new'"),
])  # fmt: skip
def test_a_move_that_is_not_allowed(crm: Crm, ada: User, to: str, text: str) -> None:
    with crm.work(ada) as work, pytest.raises(TransitionRejected, match=text):
        work.move(work.add(Deal(title="x")), to=to)


def test_a_closed_record_says_so(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work, pytest.raises(TransitionRejected, match="cannot start in 'won'"):
        work.add(Deal(title="x", stage="won"))
    with crm.as_system("an old deal") as work, work.override("it was won long ago"):
        deal = work.add(Deal(title="x", stage="won"))
    with crm.as_system("move") as work, pytest.raises(TransitionRejected, match="The record is closed"):
        work.move(deal, to="lost")


def test_moves_of_the_past_keep_their_dates_and_order(crm: Crm, ada: User, clock: Clock) -> None:
    with crm.work(ada) as work:
        deal = work.add(Deal(title="x", stage_since=day(1)))
        clock.forward(days=20)
    with crm.work(ada) as work:
        deal = work.move(work.get(Deal, deal.id), to="lost", at=day(5))
        assert (deal.stage_since, deal.closed_on, deal.opened_on) == (day(5), date(2026, 3, 5), date(2026, 3, 1))
        with pytest.raises(TransitionRejected, match="before 'lost' was entered"):
            work.move(deal, to="new", at=day(4))
        with pytest.raises(Invalid, match="time zone"):
            work.move(deal, to="new", at=day(6).replace(tzinfo=None))
        deal = work.move(deal, to="new", at=day(6))
        assert deal.closed_on is None
        lines = work.find(StageMove, StageMove.t.c.record_id == deal.id, order_by="at")
        assert [(m.from_stage, m.to_stage, m.at, m.entered_at) for m in lines] == [
            (None, "new", day(1), None), ("new", "lost", day(5), day(1)), ("lost", "new", day(6), day(5)),
        ]  # fmt: skip
        assert {m.user_id for m in lines} == {ada.id}


def test_stages_change_by_moving_only(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        deal = work.add(Deal(title="x"))
        for change in ({"stage": "won"}, {"pipeline": "other"}, {"stage_since": day(1)}, {"created_at": day(1)}):
            with pytest.raises(Invalid, match=r"is written by"):
                work.save(attrs.evolve(deal, **change))
        with pytest.raises(TransitionRejected, match="has no stage 'wom'"):
            work.add(Deal(title="y", stage="wom"))
        with pytest.raises(Invalid, match=r"no pipeline 'shop.sale'\. Did you mean 'shop.sales'"):
            work.add(Deal(title="y", pipeline="shop.sale"))


def test_many_move_together_or_not_at_all(crm: Crm, ada: User) -> None:
    with crm.work(ada) as work:
        deals = work.add_all(Deal(title=str(i)) for i in range(5))
        moved = work.move_all(deals, to="quoted")
        assert {d.stage for d in moved} == {"quoted"}
        stale = [moved[0], attrs.evolve(deals[1])]
    with pytest.raises(Conflict), crm.work(ada) as work:
        work.move_all(stale, to="lost")
    with crm.work(ada, read_only=True) as work:
        assert work.board("shop.sales").lane("quoted").records == 5


def test_an_override_lets_pass_and_is_kept(crm: Crm, ada: User, rep: User) -> None:
    with crm.work(ada) as work:
        deal = work.move(work.add(Deal(title="x")), to="quoted")
        with work.override("the contract is signed"):
            won = work.move(deal, to="won")
        kinds = [e.kind for e in work.history(won)]
    with crm.work(ada, read_only=True) as work:
        (noted,) = [e for e in work.history(won) if e.kind == "overridden"]
        assert (noted.reason, len(noted.objections), noted.actor) == ("the contract is signed", 3, "Ada")
    assert "overridden" not in kinds  # it is numbered with the commit, not before
    with crm.work(rep) as work, pytest.raises(Forbidden, match=r"core\.override"), work.override("why not"):
        pass


def test_somebody_elses_deal_does_not_move(crm: Crm, ada: User, rep: User) -> None:
    with crm.work(ada) as work:
        deal = work.add(Deal(title="x"))
    with crm.work(rep) as work, pytest.raises(Exception, match="There is no shop_deal"):
        work.move(deal, to="quoted")
    watcher = hire(crm, "Viewer", "viewer")
    with crm.work(watcher) as work, pytest.raises(Forbidden):
        work.move(deal, to="quoted")
