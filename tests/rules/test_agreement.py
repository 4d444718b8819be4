"""A rule holds in memory for exactly the rows that its condition selects, on each database."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, assume, given, settings, strategies as st

from crmcore.errors import RuleError
from crmcore.rules import compile_rule
from tests.rules.deals import COLUMNS, DEALS, VARIABLES, stored
from tests.rules.random_rules import NOW, deals, population, rules

POPULATION = population(300)


@pytest.fixture
def connection(engine: sa.Engine) -> Any:
    DEALS.create(engine)
    with engine.connect() as connection:
        connection.execute(DEALS.insert(), [stored(row | {"row": n}) for n, row in enumerate(POPULATION)])
        connection.commit()
        yield connection


def agree(connection: sa.Connection, source: str, rows: list[dict[str, Any]]) -> None:
    with connection.begin() as transaction:
        new = [stored(row | {"row": n}) for n, row in enumerate(rows, len(POPULATION))]
        connection.execute(DEALS.insert(), new)
        # The negation tells false from unknown.
        for text in (source, f"!({source})"):
            rule = compile_rule(text, VARIABLES)
            held = [n for n, row in enumerate(POPULATION + rows) if rule.holds({"deal": row}, now=NOW)]
            chosen = sa.select(DEALS.c.row).where(rule.where(COLUMNS, now=NOW)).order_by(DEALS.c.row)
            assert list(connection.scalars(chosen)) == held, text
        transaction.rollback()


# One database serves all examples: each is rolled back.
@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=rules(depth=1) | rules(depth=2) | rules(depth=4), rows=st.lists(deals, min_size=1, max_size=2))
def test_memory_and_sql_agree(connection: sa.Connection, source: str, rows: list[dict[str, Any]]) -> None:
    try:
        compile_rule(f"!({source})", VARIABLES)
    except RuleError as refused:
        assume("nested too deeply" not in refused.what and "range of numbers" not in refused.what)
        raise
    agree(connection, source, rows)


TRAPS = {
    "text sorts by code point": "deal.title < deal.currency",
    "case counts": "deal.title.startsWith('A')",
    "wildcards are characters": "deal.title.startsWith('_') || deal.title.contains('%')",
    "an end is not the first occurrence": "(deal.title + deal.title).endsWith(deal.title)",
    "an end is at the end": "deal.title.endsWith(deal.currency)",
    "sums round in the order written": "deal.score + (deal.acme.share + 0.3) == 0.6",
    "money is finer than its units": "deal.amount == 0.00005",
    "money of a constant": "deal.amount in [0.1, 0.3, 50000]",
    "division by zero": "deal.amount / deal.employees >= 0.5",
    "beyond a double": "deal.score * deal.score / deal.score > 1",
    "integers divide as numbers": "deal.employees / 2 == 1.5",
    "a choice of an unknown condition": "(deal.won ? deal.amount : deal.score) > 0",
    "a difference turned round": "deal.stage_since - now >= duration('-72h')",
    "a difference of two columns": "deal.touched_at - deal.stage_since == duration('72h0.000001s')",
    "a part of a day": "today - deal.close_on > duration('25h')",
    "unknown in an empty list": "!(deal.title in deal.roles)",
    "nothing in JSON's null": "!has(deal.roles) || !has(deal.tags)",
    "a truth compared with a truth": "(deal.won == deal.urgent) == (deal.amount > 0)",
    "before the year 1": "deal.stage_since - duration('8000000h') - duration('8000000h') < now",
}


@pytest.mark.parametrize("trap", TRAPS)
def test_memory_and_sql_agree_where_databases_differ(connection: sa.Connection, trap: str) -> None:
    nothing: dict[str, Any] = dict.fromkeys(POPULATION[0])
    tenths = nothing | {"score": 0.1, "acme.share": Decimal("0.2")}
    agree(connection, TRAPS[trap], [nothing, tenths])


def test_a_column_may_be_any_expression(connection: sa.Connection) -> None:
    """A fact is a sub-select with parameters of its own."""
    other = DEALS.alias()
    latest = sa.select(sa.func.max(other.c.stage_since)).where(other.c.employees > 2, other.c.row > DEALS.c.row)
    columns = COLUMNS | {"deal.touched_at": latest.scalar_subquery()}
    rule = compile_rule("deal.touched_at - deal.stage_since > duration('1h')", VARIABLES)
    rows = connection.execute(sa.select(DEALS).order_by(DEALS.c.row)).all()
    expected = []
    for row in rows:
        times = [r.stage_since for r in rows if (r.employees or 0) > 2 and r.row > row.row and r.stage_since]
        if row.stage_since and times and max(times) - row.stage_since > timedelta(hours=1):
            expected.append(row.row)
    chosen = sa.select(DEALS.c.row).where(rule.where(columns)).order_by(DEALS.c.row)
    assert expected
    assert list(connection.scalars(chosen)) == expected
