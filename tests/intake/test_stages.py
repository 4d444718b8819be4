"""Deals that come with a past, and what a later file says of them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crmcore import Customer, Money, StageMove
from crmcore_sfa import SALES, Opportunity

DEALS = """
title = "Deals"
system = "old"
currency = "EUR"

[[source]]
file = "deals.csv"
record = "sfa_opportunity"
identify = "id"

[source.fields]
title = "id"
customer_id = { column = "account", lookup = { missing = "create", new = { kind = "organization" } } }
amount = "value"
stage = "stage"

[[source.history]]
stage = "prospecting"
at = "opened"

[[source.history]]
stage = "{stage}"
at = "closed"
"""
HEAD = "id,account,value,stage,opened,closed\n"


def at(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


@pytest.fixture
def desk(desk):
    desk.describe(DEALS)
    return desk


def past(work, deal):
    moves = work.each(StageMove, StageMove.t.c.record_id == deal.id)
    return [(m.from_stage, m.to_stage, m.entered_at, m.at) for m in moves]


def test_a_closed_deal_has_the_history_that_the_row_tells(crm, desk) -> None:
    desk.bring(HEAD + "D1,Acme,900,won,2024-01-10,2024-03-01\n")
    with crm.as_system("look", read_only=True) as work:
        (deal,) = work.each(Opportunity)
        assert (deal.stage, deal.stage_since, deal.version) == ("won", at("2024-03-01"), 1)
        assert (deal.opened_on, deal.closed_on, deal.amount) == (date(2024, 1, 10), date(2024, 3, 1), Money(900, "EUR"))
        assert past(work, deal) == [
            (None, "prospecting", None, at("2024-01-10")),
            ("prospecting", "won", at("2024-01-10"), at("2024-03-01")),
        ]
        assert [(lane.records, lane.values) for lane in work.board(SALES).lanes if lane.records] == [
            (1, (Money(900, "EUR"),))
        ]


def test_a_later_file_moves_it_on_at_its_time(crm, desk) -> None:
    desk.bring(HEAD + "D1,Acme,900,prospecting,2024-01-10,\nD2,,,prospecting,2024-01-10,\n")
    got = desk.bring(HEAD + "D1,Acme,950,won,2024-01-10,2024-03-01\nD2,,,prospecting,2024-01-10,\n")
    assert got.counts("created", "changed", "unchanged", "refused") == (0, 1, 1, 0)
    assert [c.field for c in got.outcomes[0].changes] == ["amount", "stage"]
    with crm.as_system("look", read_only=True) as work:
        deal = next(d for d in work.each(Opportunity) if d.title == "D1")
        assert past(work, deal)[1:] == [("prospecting", "won", at("2024-01-10"), at("2024-03-01"))]
        assert (deal.amount, deal.closed_on) == (Money(950, "EUR"), date(2024, 3, 1))
    again = desk.bring(HEAD + "D1,Acme,950,won,2024-01-10,2024-03-01\n")
    assert again.counts("changed", "unchanged") == (0, 1)


def test_a_move_made_here_wins_over_an_older_file(crm, desk) -> None:
    rows = HEAD + "D1,Acme,900,prospecting,2024-01-10,\n"
    desk.bring(rows)
    with crm.as_system("work") as work:
        work.move(next(work.each(Opportunity)), to="quoted", at=at("2024-02-01"))
    got = desk.bring(rows)
    (told,) = got.told
    assert told == (
        "line 2: refuse sfa_opportunity D1: ends in 'prospecting', but its record is in 'quoted' "
        "since 2024-02-01 00:00, later than every step of the row"
    )


def test_gates_hold_for_rows_too(crm, desk) -> None:
    got = desk.bring(
        HEAD + "D1,,900,won,2024-01-10,2024-03-01\nD2,Acme,,wonn,2024-01-10,2024-03-01\nD3,,,,2024-01-10,\n"
    )
    assert got.counts("created", "refused") == (1, 2)
    assert got.told[0].endswith("'customer_id' must be filled to enter 'won'. [core:required]")
    assert "sfa.sales has no stage 'wonn'. Did you mean 'won'?" in got.told[1]
    with crm.as_system("look", read_only=True) as work:
        assert [d.stage for d in work.each(Opportunity)] == ["prospecting"]
        # What a lookup made for a refused row is taken back with it.
        assert work.count(Customer) == 0


def test_a_stage_without_a_date_is_entered_now(crm, desk) -> None:
    desk.bring(HEAD + "D1,Acme,900,quoted,,\n")
    with crm.as_system("look", read_only=True) as work:
        (deal,) = work.each(Opportunity)
        assert (deal.stage, deal.stage_since) == ("quoted", deal.created_at)
        assert past(work, deal) == [(None, "quoted", None, deal.created_at)]
