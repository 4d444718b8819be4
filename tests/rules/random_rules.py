"""Strategies: random well-typed rules, and deals whose values often meet those of the rules."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from crmcore.rules import RuleType
from tests.rules.deals import TYPES

NUMBER, STRING, BOOL, ID = RuleType.NUMBER, RuleType.STRING, RuleType.BOOL, RuleType.ID
DATE, TIMESTAMP, DURATION = RuleType.DATE, RuleType.TIMESTAMP, RuleType.DURATION
NOW = datetime(2026, 3, 1, 0, 30, tzinfo=timezone(timedelta(hours=2)))  # still February in UTC

_TEXTS = [
    "",
    "a",
    "A",
    "ab",
    "b%",
    "%",
    "_",
    "a_b",
    "'",
    '"',
    "\\",
    "É",
    "é",
    "e\u0301",
    "ß",
    "😀",
    "a😀",
    "\uffff",
]
texts = st.sampled_from(_TEXTS) | st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=6)
_NUMBERS = [
    "0",
    "1",
    "-1",
    "2",
    "0.1",
    "0.2",
    "0.3",
    "-2.5",
    "3",
    "50000",
    "0.0001",
    "1234.5678",
    "900000000.01",
]
_IDS = [UUID(int=7 << 76 | 2 << 62 | n) for n in range(3)]
_DAYS = [NOW.date() + timedelta(days=days) for days in (-400, -3, -2, -1, 0, 1, 30)]
_TIMES = [NOW, NOW - timedelta(hours=72), NOW - timedelta(hours=72, microseconds=1), NOW + timedelta(days=1)]
_LISTS = [[], ["a"], ["a", "b%"], ["A", "\U0001f600", ""], ["'", "\u00e9"]]
dates = st.dates(date(1900, 1, 1), date(2100, 1, 1)) | st.sampled_from(_DAYS)
times = st.sampled_from(_TIMES) | st.integers(-(2 * 10**15), 4 * 10**15).map(
    lambda microseconds: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
)
durations = st.sampled_from(["72h", "24h", "1h30m", "-24h", "0s", "1us", "999h0.5s", "50000h"])

# What a field may be: values that rules name too, and any others.
_amounts = st.integers(-(10**12), 10**12).map(lambda units: Decimal(units) / 10_000)
_HUGE = [1e300, -1e300, 1e-300, 1e18, 5e-20]
_VALUES: dict[str, tuple[list[Any], st.SearchStrategy[Any]]] = {
    "amount": ([Decimal(number) for number in _NUMBERS], _amounts),
    "employees": ([-1, 0, 1, 2, 3, 50_000], st.integers(-(2**31), 2**31 - 1)),
    "score": ([*map(float, _NUMBERS), *_HUGE], st.floats(allow_nan=False, allow_infinity=False)),
    "acme.share": ([Decimal(number) for number in _NUMBERS[:-1]], st.integers(-9, 9).map(Decimal)),
    "title": (_TEXTS, texts),
    "currency": (_TEXTS, texts),
    "won": ([True, False], st.booleans()),
    "urgent": ([True, False], st.booleans()),
    "close_on": (_DAYS, dates),
    "opened_on": (_DAYS, dates),
    "stage_since": (_TIMES, times),
    "touched_at": (_TIMES, times),
    "owner_id": (_IDS, st.uuids()),
    "customer_id": (_IDS, st.uuids()),
    "roles": (_LISTS, st.lists(texts, max_size=3)),
    "tags": (_LISTS, st.lists(texts, max_size=3)),
}
deals = st.fixed_dictionaries(
    {name: st.none() | st.sampled_from(some) | more for name, (some, more) in _VALUES.items()}
)


def population(size: int) -> list[dict[str, Any]]:
    """Return deals, the same each time, that between them meet most of what a rule can ask."""
    chance = random.Random(20260301)
    return [{name: chance.choice([None, *some, *some]) for name, (some, _) in _VALUES.items()} for _ in range(size)]


def _quoted(text: str) -> str:
    return "'" + "".join(f"\\U{ord(c):08x}" if not c.isalnum() else c for c in text) + "'"


def _fields(kind: RuleType) -> st.SearchStrategy[str]:
    return st.sampled_from([f"deal.{name}" for name, of in TYPES.items() if of is kind])


_leaves: dict[RuleType, st.SearchStrategy[str]] = {
    NUMBER: _fields(NUMBER) | st.sampled_from(_NUMBERS) | st.floats(0.001, 1e6).map(repr),
    STRING: _fields(STRING) | texts.map(_quoted),
    BOOL: _fields(BOOL) | st.sampled_from(["true", "false"]),
    ID: _fields(ID),
    DATE: _fields(DATE) | st.just("today") | dates.map(lambda day: f"date('{day}')"),
    TIMESTAMP: _fields(TIMESTAMP) | st.just("now") | times.map(lambda at: f"timestamp('{at.isoformat()}')"),
    DURATION: durations.map(lambda text: f"duration('{text}')"),
}
_lists_named = _fields(RuleType.STRING_LIST)
_EQUAL = ["==", "!="]
_ORDER = [*_EQUAL, "<", "<=", ">", ">="]


def _form(template: str, *parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(*parts).map(lambda drawn: template.format(*drawn))


def _compared(kind: RuleType, depth: int) -> st.SearchStrategy[str]:
    one, operators = rules(kind, depth), st.sampled_from(_EQUAL if kind in (ID, BOOL) else _ORDER)
    forms = [_form("({0} {1} {2})", one, operators, one), _form("({0} in [{1}, {2}])", one, one, one)]
    if kind is ID:
        literal = st.sampled_from(_IDS).map(lambda value: f"'{value}'")
        forms += [_form("({0} == {1})", one, literal), _form("({0} in [{1}, {2}])", one, literal, one)]
    return st.one_of(forms)


def rules(kind: RuleType = BOOL, depth: int = 4) -> st.SearchStrategy[str]:
    """Return the texts of rules (or of parts of another type)."""
    if depth == 0:
        return _leaves[kind]
    return st.deferred(lambda: st.one_of(_leaves[kind], *_composed(kind, depth - 1)))


def _composed(kind: RuleType, depth: int) -> list[st.SearchStrategy[str]]:
    one, truth, text = rules(kind, depth), rules(BOOL, depth), rules(STRING, depth)
    forms = [_form("({0} ? {1} : {2})", truth, one, one)]
    match kind:
        case RuleType.NUMBER:
            forms += [_form("({0} {1} {2})", one, st.sampled_from("+-*/"), one), _form("-({0})", one)]
            forms += [_form("size({0})", text), _form("{0}.size()", _lists_named)]
        case RuleType.STRING:
            forms += [_form("({0} + {1})", one, one)]
        case RuleType.TIMESTAMP:
            forms += [_form("({0} {1} duration('{2}'))", one, st.sampled_from("+-"), durations)]
        case RuleType.DURATION:
            for part in (TIMESTAMP, DATE):
                forms += [_form("({0} - {1})", rules(part, depth), rules(part, depth))]
        case RuleType.BOOL:
            forms += [_form("({0} {1} {2})", truth, st.sampled_from(["&&", "||"]), truth)] * 2
            forms += [
                _form("!({0})", truth),
                _form("has({0})", st.sampled_from([f"deal.{n}" for n in TYPES])),
            ]
            forms += [_compared(part, depth) for part in _leaves]
            calls = st.sampled_from(["startsWith", "endsWith", "contains"])
            forms += [_form("{0}.{1}({2})", text, calls, text), _form("({0} in {1})", text, _lists_named)]
    return forms
