"""The generated firm: the same from the same seed, believable, and with its whole past."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from crmcore import Crm, Customer, Interaction, StageMove, User, days_between
from crmcore_sfa import LineItem, Opportunity, SfaPlugin
from crmcore_sfa.demo import DEALS_PER_YEAR
from crmcore_sfa.reports import Cycle, WinRate, cycle, win_rate
from tests.support import Clock, make_crm

CUSTOMERS = 300


def generated(url: str, seed: int = 1, config: dict[str, Any] | None = None) -> Crm:
    crm = make_crm(url, plugins=[SfaPlugin], config=config, clock=Clock())
    with crm.as_system("demo") as work:
        reps = work.add_all(User(name=f"Rep {i}", roles=("rep",)) for i in range(5))
        customers = work.add_all(Customer.organization(name=f"C{i}", owner_id=reps[i % 5].id) for i in range(CUSTOMERS))
        list(crm.host.demo(work, customers, seed, 730))
    return crm


def told(crm: Crm) -> list[tuple[Any, ...]]:
    """Everything that can be compared: identifiers are new each time."""
    deal = Opportunity.t.c
    with crm.as_system("look", read_only=True) as work:
        rows = work.select(
            sa.select(deal.title, deal.stage, deal.amount, deal.opened_on, deal.closed_on, User.t.c.name)
            .join_from(Opportunity.t, User.t, User.t.c.id == deal.owner_id)
        )  # fmt: skip
        return sorted((tuple(row) for row in rows), key=str)


def test_one_seed_is_one_firm(sqlite_url: str, pg_url: str, tmp_path: Any) -> None:
    first = told(generated(sqlite_url))
    assert first == told(generated(pg_url))
    assert first != told(generated(f"sqlite:///{tmp_path / 'other.sqlite'}", seed=2))


def test_it_is_believable(sqlite_url: str) -> None:
    crm = generated(sqlite_url)
    with crm.as_system("look", read_only=True) as work:
        deals = work.count(Opportunity)
        assert 0.7 < deals / (2 * DEALS_PER_YEAR * CUSTOMERS) < 1.3
        assert 0.5 < win_rate(work, WinRate(by="all")).rows[0][4] < 0.65
        assert 30 < cycle(work, Cycle(by="all")).rows[0][2] < 75
        times = work.select(
            sa.select(Interaction.t.c.at, Opportunity.t.c.opened_on)
            .join_from(Interaction.t, Opportunity.t, Opportunity.t.c.id == Interaction.t.c.record_id)
        )  # fmt: skip
        assert all(8 <= at.hour < 18 and at.weekday() < 5 and at.date() >= opened for at, opened in times)
        assert len(times) > deals
        rates = [row[4] for row in win_rate(work, WinRate(by="rep")).rows]
        assert max(rates) - min(rates) > 0.05, "some reps are better than others"
        month = sa.extract("month", Opportunity.t.c.opened_on)
        months = {int(m): n for m, n in work.select(sa.select(month, sa.func.count()).group_by(month))}
        assert months[7] + months[8] < months[10] + months[11], "summer is slow, autumn is not"
        assert work.count(Interaction) > deals
        assert work.count(LineItem) > deals


def test_the_past_is_whole(store_url: str) -> None:
    crm = generated(store_url)
    move, deal = StageMove.t.c, Opportunity.t.c
    with crm.as_system("look", read_only=True) as work:
        last = sa.select(move.record_id, sa.func.max(move.at).label("at")).group_by(move.record_id).subquery()
        ends = work.select(
            sa.select(deal.stage, move.to_stage, sa.func.count())
            .join_from(Opportunity.t, last, last.c.record_id == deal.id)
            .join(StageMove.t, sa.and_(move.record_id == deal.id, move.at == last.c.at))
            .where(deal.stage != move.to_stage)
            .group_by(deal.stage, move.to_stage)
        )
        assert ends == []
        assert work.count(StageMove, days_between(move.entered_at, move.at) < 1) == 0
        assert work.count(Opportunity, deal.closed_on < deal.opened_on) == 0


def test_it_goes_the_way_that_a_team_has_made(sqlite_url: str) -> None:
    stages = [
        {"name": "new"}, {"name": "offer", "requires": ["amount"]},
        {"name": "ordered", "outcome": "won", "requires": ["customer_id"]}, {"name": "gone", "outcome": "lost"},
    ]  # fmt: skip
    crm = generated(sqlite_url, config={"pipelines": {"sfa.sales": {"stages": stages}}})
    assert {row[1] for row in told(crm)} == {"new", "offer", "ordered", "gone"}
