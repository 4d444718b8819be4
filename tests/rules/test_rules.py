"""What a rule says, refuses, and costs nothing until it is used."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa

from crmcore.errors import DeclarationError, RuleError
from crmcore.rules import Clause, RuleType, Variables, compile_rule
from tests.rules.deals import COLUMNS, DEALS, VARIABLES

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def holds(source: str, **deal: Any) -> bool:
    return compile_rule(source, VARIABLES).holds({"deal": deal}, now=NOW)


def test_a_rule_says_what_it_reads() -> None:
    rule = compile_rule("has(deal.title) && deal.amount > 5 || deal.acme.share < deal.amount", VARIABLES)
    assert rule.names == ("deal.title", "deal.amount", "deal.acme.share")


@pytest.mark.parametrize("amount", [50_001, 50_000.5, Decimal("50000.0001")])
def test_every_number_compares_with_an_integer(amount: object) -> None:
    assert holds("deal.amount > 50000", amount=amount)
    assert not holds("deal.amount <= 50000", amount=amount)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("deal.amount > 5 || true", True),
        ("!(deal.amount > 5 && false)", True),
        ("!(deal.amount > 5)", False),
        ("deal.amount == deal.amount", False),
        ("deal.amount != 5", False),
        ("!has(deal.amount)", True),
        ("!(deal.amount in [1, 2])", False),
        ("deal.employees / 0 > 1 || deal.employees / 0 <= 1", False),
        ("deal.employees > 1 ? true : deal.amount > 5", True),
    ],
)
def test_a_missing_value_is_unknown(source: str, expected: bool) -> None:
    assert holds(source, employees=2) is expected


def test_today_is_the_day_where_now_is() -> None:
    rule = compile_rule("deal.close_on == today", VARIABLES)
    values = {"deal": {"close_on": date(2026, 3, 2)}}
    late = datetime.fromisoformat("2026-03-01T23:30:00Z")
    assert not rule.holds(values, now=late)
    assert rule.holds(values, now=late.astimezone(timezone(timedelta(hours=1))))


def test_time_since_a_stage() -> None:
    source = "now - deal.stage_since > duration('72h')"
    assert holds(source, stage_since=NOW - timedelta(hours=72, microseconds=1))
    assert not holds(source, stage_since=NOW - timedelta(hours=72))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("deal.amuont > 5", "line 1, column 1: there is no 'deal.amuont'. Did you mean 'deal.amount'?"),
        (
            "true &&\n  deal.titel == 'x'",
            "line 2, column 3: there is no 'deal.titel'. Did you mean 'deal.title'?",
        ),
        ("deal.amount > 'x'", "column 13: '>' does not take number, string. Allowed: 'number and number'"),
        ("deal.close_on < '2026-01-01'", "Write a date as date('2026-01-31')"),
        ("deal.close_on < now", "Compare a date with today"),
        ("deal.amount == null", "column 16: nothing equals null here. Ask has(deal.amount)"),
        ("deal.amount", "a rule must be true or false, and this is a number"),
        ("deal.owner_id == 'ada'", "'ada' is not an id, which is written as a UUID"),
        ("deal.amount > ", "line 1, column 15: mismatched input '<EOF>'"),
        ("deal.amount = 5", "Compare with '=='."),
        ("deal.amount <> 5", "'Not equal' is '!='."),
        ("deal.amount => 5", "'At least' is '>='."),
        ("deal.amount > 5 AND deal.amount < 9", "Write 'and' as '&&'"),
        ("deal.title == 'a = b and c", "A text ends with the quote that it begins with."),
        ("deal.title == Spain", "A text stands in quotes: 'Spain'."),
        ("deal.title.matches('^(a+)+$')", "matches() is not part of rules. Allowed: 'contains'"),
        ("[1, 2].exists(x, x > 1)", "exists(), all(), map() or filter() is not part of rules"),
        ("deal['title'] == 'a'", "indexing with [] is not part of rules"),
        ("deal.title in []", "the list is empty"),
        ("deal.title in ['a', 1]", "column 21: 'in' compares string with number"),
        ("deal.title == 'a\\u0000'", "a character that no database stores"),
        ("deal.amount > 1e30", "out of range"),
        ("deal.amount > 5u", "an unsigned number such as 5u is not part of rules"),
        ("date(deal.title) == today", "date() takes one string, written in the rule"),
        ("date('2026-02-30') == today", "'2026-02-30' is no date"),
        ("now - deal.stage_since > duration('3d')", "write duration('72h')"),
        ("deal.score * " * 20 + "1 > 0", "may leave the range of numbers"),
    ],
)
def test_a_wrong_rule_is_refused_with_the_place_and_the_remedy(source: str, text: str) -> None:
    with pytest.raises(RuleError) as refused:
        compile_rule(source, VARIABLES)
    assert text in str(refused.value)
    assert refused.value.args[0].count("\n") == 0


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("true " * 401, "2,005 characters long; 2,000 are allowed"),
        ("(" * 900 + "true" + ")" * 900, "nested too deeply: 32 levels are allowed"),
        ("[" * 1_999, "nested too deeply"),
        ("size(" * 300, "nested too deeply"),
        ("1+" * 900 + "1 > 0", "nested too deeply"),
    ],
)
def test_a_planted_bomb_is_refused(source: str, text: str) -> None:
    with pytest.raises(RuleError, match=text):
        compile_rule(source, VARIABLES)


def test_many_alternatives_are_not_deep() -> None:
    rule = compile_rule(" || ".join(f"deal.employees == {n}" for n in range(70)), VARIABLES)
    assert rule.holds({"deal": {"employees": 69}})
    assert len(rule.explain({})) == 70


def test_a_value_of_another_type_is_an_error() -> None:
    with pytest.raises(RuleError, match=r"deal\.title is declared as a string in rules, and 5 is not one"):
        holds("deal.title == 'a'", title=5)


def test_a_naive_time_is_refused() -> None:
    rule = compile_rule("deal.stage_since < now", VARIABLES)
    with pytest.raises(RuleError, match="no time zone"):
        rule.holds({}, now=NOW.replace(tzinfo=None))
    with pytest.raises(RuleError, match="an aware datetime is needed"):
        rule.holds({"deal": {"stage_since": NOW.replace(tzinfo=None)}}, now=NOW)


def test_a_name_without_a_column_is_refused() -> None:
    with pytest.raises(RuleError, match=r"No column is given for deal\.title\. Allowed: 'deal\.amount'"):
        compile_rule("deal.title == 'a'", VARIABLES).where({"deal.amount": sa.column("amount", sa.Integer)})


def test_an_id_needs_a_uuid_column() -> None:
    variables = Variables({"deal": {"id": RuleType.STRING}})
    with pytest.raises(RuleError, match="Declare it as an id exactly if the column is a Uuid"):
        compile_rule("deal.id == 'a'", variables).where({"deal.id": DEALS.c.owner_id})


@pytest.mark.parametrize("field", ["a-b", "1st", "in", "a..b", ""])
def test_a_name_that_cel_cannot_write_is_refused(field: str) -> None:
    with pytest.raises(DeclarationError):
        Variables({"deal": {field: RuleType.NUMBER}})


def test_explain_gives_each_clause_with_what_it_read() -> None:
    rule = compile_rule(
        "(deal.amount > 50000 && (deal.won || !has(deal.title))) && deal.title.startsWith('A\\'')", VARIABLES
    )
    assert rule.explain({"deal": {"amount": 60_000, "title": "B"}}) == (
        Clause("deal.amount > 50000", True, {"deal.amount": 60_000}),
        Clause("deal.won || !has(deal.title)", None, {"deal.won": None, "deal.title": "B"}),
        Clause("deal.title.startsWith('A\\'')", False, {"deal.title": "B"}),
    )


def test_a_comparison_with_a_constant_leaves_the_column_bare() -> None:
    """So that an index serves it."""
    for source, sql in {
        "deal.amount > 50000": "deal.amount > 500000000",
        "5 >= deal.employees": "deal.employees <= 5",
        "now - deal.stage_since > duration('72h')": "deal.stage_since < '2026-02-26 12:00:00.000000'",
        "deal.close_on - today < duration('720h')": "deal.close_on < '2026-03-31'",
    }.items():
        condition = compile_rule(source, VARIABLES).where(COLUMNS, now=NOW)
        compiled = condition.compile(
            dialect=sa.create_engine("sqlite://").dialect, compile_kwargs={"literal_binds": True}
        )
        assert str(compiled) == sql


def test_importing_rules_does_not_load_the_parser() -> None:
    code = "import sys, crmcore.rules; sys.exit('cel_expr_python' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_half_a_character_is_no_rule() -> None:
    with pytest.raises(RuleError, match="surrogate"):
        compile_rule("deal.title == '\ud800'", VARIABLES)
