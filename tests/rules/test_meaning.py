"""Where rules and CEL can both say something, they say the same: the parser's own evaluator is the oracle."""

from __future__ import annotations

from typing import Any

import pytest
from cel_expr_python import cel  # type: ignore[import-untyped]  # its types lack the py.typed marker

from crmcore.rules import compile_rule
from tests.rules.deals import VARIABLES

RULES = [
    "deal.score > 2.5 && deal.title.startsWith('A')",
    "deal.score > 2.5 || deal.won",
    "!(deal.won && deal.score <= 2.5)",
    "deal.won ? deal.score > 1.0 : deal.title == 'Acme'",
    "deal.title in ['Acme', 'Bolt'] != deal.won",
    "'buyer' in deal.tags || deal.title.endsWith('t')",
    "has(deal.title) && has(deal.score)",
    "deal.title + 'x' < 'Boltx' && deal.title.contains('c')",
    "-deal.score + 1.0 < deal.score * 2.0 - 3.5 / 0.5",
    "size(deal.title) > 3 || deal.title.size() == 0",
    "1.0 + 2.0 * 3.0 == 7.0 && (deal.won || true && false)",
    "timestamp('2026-01-01T01:00:00+02:00') > timestamp('2025-12-31T23:00:00.5Z') - duration('90m')",
    "timestamp('2026-01-01T01:00:00Z') - timestamp('2026-01-01T01:01:00.5Z') >= duration('-1m0.5s')",
    "'\\x41cme\\u0021' != deal.title && r'a\\b' != deal.title",
]
DEALS: list[dict[str, Any]] = [
    {},
    {"title": "Acme"},
    {"score": 3.0, "won": False},
    {"score": 1.0, "won": True, "title": "Bolt", "tags": ["buyer"]},
    {"score": 9.0, "won": False, "title": "Acme", "tags": []},
    {"score": 2.5, "title": "", "tags": ["a", "b"]},
]


@pytest.mark.parametrize("source", RULES)
def test_rules_mean_what_cel_means(source: str) -> None:
    rule = compile_rule(source, VARIABLES)
    theirs = cel.NewEnv(variables={"deal": cel.Type.Map(cel.Type.STRING, cel.Type.DYN)}).compile(source)
    for deal in DEALS:
        # A missing key is an error in CEL, which evaluates to an error value and not to True.
        assert rule.holds({"deal": deal}) is (theirs.eval(data={"deal": deal}).value() is True), deal
