"""A pipeline beside a model in plain Python: moves, history and totals agree after every step."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule, run_state_machine_as_test

from crmcore import Crm, Money, StageMove, User
from crmcore.errors import TransitionRejected
from tests.support import Clock
from tests.work.selling import SALES, Deal, hire

LEGAL = {"new": {"quoted", "lost"}, "quoted": {"new", "won", "lost"}, "won": set(), "lost": {"new"}}
AMOUNTS = st.one_of(
    st.none(), st.builds(Money, st.sampled_from([0, "0.0001", "100", "250.5"]), st.sampled_from(["EUR", "CHF"]))
)


class Selling(RuleBasedStateMachine):
    """Deals of two owners, added, edited, moved, reopened and removed."""

    crm: Crm
    clock: Clock
    owners: tuple[UUID | None, ...]
    deals = Bundle("deals")

    def __init__(self) -> None:
        super().__init__()
        self.model: dict[UUID, dict[str, Any]] = {}
        with self.crm.as_system("sweep") as work:
            work.remove_all(list(work.each(Deal)))

    @rule(target=deals, amount=AMOUNTS, owner=st.integers(0, 2), stage=st.sampled_from(["", "quoted", "won"]))
    def add(self, amount: Money | None, owner: int, stage: str) -> UUID:
        with self.crm.as_system("add") as work, work.override("deals of long ago"):
            deal = work.add(Deal(title="x", amount=amount, owner_id=self.owners[owner], stage=stage))
        self.model[deal.id] = {
            "stage": stage or "new", "amount": amount, "owner": self.owners[owner],
            "path": [(None, stage or "new")], "since": self.clock.now,
        }  # fmt: skip
        return deal.id

    @rule(id=deals, amount=AMOUNTS, owner=st.integers(0, 2))
    def edit(self, id: UUID, amount: Money | None, owner: int) -> None:
        with self.crm.as_system("edit") as work:
            work.save(attrs.evolve(work.get(Deal, id), amount=amount, owner_id=self.owners[owner]))
        self.model[id] |= {"amount": amount, "owner": self.owners[owner]}

    @rule(id=deals, to=st.sampled_from(list(LEGAL)), late=st.booleans(), fail=st.booleans())
    def move(self, id: UUID, to: str, late: bool, fail: bool) -> None:
        mine = self.model[id]
        worth = mine["amount"]
        ready = to != "won" or (worth is not None and worth.amount > 100)
        legal = to in LEGAL[mine["stage"]] and (ready and to != "won")  # winning needs a customer, which none has
        at = self.clock.forward(hours=2) - timedelta(hours=1 if late else 0)
        try:
            with self.crm.as_system("move") as work:
                deal = work.move(work.get(Deal, id), to=to, at=at)
                if fail:
                    raise ZeroDivisionError
        except TransitionRejected:
            assert not legal
        except ZeroDivisionError:
            assert legal
        else:
            assert legal
            closed = SALES.by_name[to].closed
            assert (deal.closed_on is not None) is closed
            mine |= {"stage": to, "path": [*mine["path"], (mine["stage"], to)], "since": at}

    @rule(id=consumes(deals))
    def remove(self, id: UUID) -> None:
        with self.crm.as_system("remove") as work:
            work.remove(work.get(Deal, id))
        del self.model[id]

    @rule()
    def wait(self) -> None:
        self.clock.forward(days=1)

    @invariant()
    def the_board_is_the_count(self) -> None:
        with self.crm.as_system("look", read_only=True) as work:
            lanes = {lane.stage: lane for lane in work.board("shop.sales").lanes}
            stored = {d.id: d for d in work.each(Deal)}
            moves: dict[UUID, list[StageMove]] = {}
            for move in work.each(StageMove, order_by=["at", "id"]):
                moves.setdefault(move.record_id, []).append(move)
            rows = work.select(
                sa.select(Deal.t.c.stage, Deal.t.c.owner_id, sa.func.count()).group_by(
                    Deal.t.c.stage, Deal.t.c.owner_id
                )
            )
        assert set(stored) == set(self.model) == set(moves)
        for stage, lane in lanes.items():
            here = [m for m in self.model.values() if m["stage"] == stage]
            assert lane.records == len(here)
            assert {v.currency: v.amount for v in lane.values if v.amount} == _sums(here)
            for owner in self.owners:
                his = [m for m in here if m["owner"] == owner]
                (found,) = [o for o in lane.by_owner if o[0] == owner] or [(owner, 0, ())]
                assert found[1] == len(his)
                assert {v.currency: v.amount for v in found[2] if v.amount} == _sums(his)
        assert sum(n for _, _, n in rows) == len(self.model)
        for id, mine in self.model.items():
            path = [(m.from_stage, m.to_stage) for m in moves[id]]
            assert path == mine["path"]
            assert stored[id].stage == mine["stage"] == path[-1][1]
            assert stored[id].stage_since == mine["since"] == moves[id][-1].at
            for before, after in zip(moves[id], moves[id][1:], strict=False):
                assert (before.to_stage, before.at) == (after.from_stage, after.entered_at)


def _sums(deals: list[dict[str, Any]]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = {}
    for money in (d["amount"] for d in deals if d["amount"] is not None):
        sums[money.currency] = sums.get(money.currency, Decimal(0)) + money.amount
    return {c: a for c, a in sums.items() if a}


def test_a_pipeline_and_its_model_agree(crm: Crm, clock: Clock, rep: User) -> None:
    owners = (rep.id, hire(crm, "Olga").id, None)
    machine = type("Machine", (Selling,), {"crm": crm, "clock": clock, "owners": owners})
    settings_ = settings(
        max_examples=12, stateful_step_count=18, deadline=None, suppress_health_check=list(HealthCheck)
    )
    run_state_machine_as_test(machine, settings=settings_)


@pytest.mark.parametrize("reopened", [False, True])
def test_the_board_shows_each_actor_what_it_may_see(crm: Crm, rep: User, reopened: bool) -> None:
    boss = hire(crm, "Boss", "manager")
    sub = hire(crm, "Sub", "rep", manager_id=boss.id)
    for user, amount in ((rep, 1), (boss, 10), (sub, 100)):
        with crm.work(user) as work:
            deal = work.add(Deal(title="x", amount=Money(amount, "EUR")))
            if reopened:
                work.move(work.move(deal, to="lost"), to="new")
    for user, worth in ((rep, 1), (sub, 100), (boss, 110), (hire(crm, "All", "viewer"), 111)):
        with crm.work(user, read_only=True) as work:
            lane = work.board("shop.sales").lane("new")
            assert [v.amount for v in lane.values] == [Decimal(worth)]
