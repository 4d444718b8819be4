"""Names and types: from the syntax tree to the typed tree that both memory and SQL are built from.

One small type system for both: every number is a number, dates differ from timestamps, ids from strings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeAlias
from uuid import UUID

from crmcore.errors import CrmError, RuleError
from crmcore.rules.syntax import Expr, place, written
from crmcore.rules.types import RuleType, Variables

NUMBER, STRING, BOOL, ID = RuleType.NUMBER, RuleType.STRING, RuleType.BOOL, RuleType.ID
DATE, TIMESTAMP, DURATION = RuleType.DATE, RuleType.TIMESTAMP, RuleType.DURATION
STRING_LIST = RuleType.STRING_LIST

DAY = 86_400_000_000  # all time in rules is whole microseconds: since 1970, or as a difference

_SCALARS = (NUMBER, STRING, BOOL, ID, DATE, TIMESTAMP, DURATION)
_Signatures: TypeAlias = dict[tuple[RuleType, ...], RuleType]
_EQUAL: _Signatures = {(kind, kind): BOOL for kind in _SCALARS}
_ORDER: _Signatures = {(kind, kind): BOOL for kind in (NUMBER, STRING, DATE, TIMESTAMP, DURATION)}
_NUMBERS: _Signatures = {(NUMBER, NUMBER): NUMBER}
_TRUTHS: _Signatures = {(BOOL, BOOL): BOOL}
_TEXTS: _Signatures = {(STRING, STRING): BOOL}
_SIZES: _Signatures = {(STRING,): NUMBER, (STRING_LIST,): NUMBER}

# What may be called, on which types, and the type of the result.
SIGNATURES: dict[str, _Signatures] = {
    **dict.fromkeys(("_&&_", "_||_"), _TRUTHS),
    "!_": {(BOOL,): BOOL},
    "_?_:_": {(BOOL, kind, kind): kind for kind in _SCALARS},
    **dict.fromkeys(("_==_", "_!=_"), _EQUAL),
    **dict.fromkeys(("_<_", "_<=_", "_>_", "_>=_"), _ORDER),
    "_+_": _NUMBERS | {(STRING, STRING): STRING},
    "_-_": _NUMBERS | {(TIMESTAMP, TIMESTAMP): DURATION, (DATE, DATE): DURATION},
    **dict.fromkeys(("_*_", "_/_"), _NUMBERS),
    "-_": {(NUMBER,): NUMBER},
    "@in": {(STRING, STRING_LIST): BOOL},
    **dict.fromkeys((".startsWith", ".endsWith", ".contains"), _TEXTS),
    **dict.fromkeys(("size", ".size"), _SIZES),
}
_CALLABLE = ["contains", "date", "duration", "endsWith", "has", "size", "startsWith", "timestamp"]
# A sum of times: the right side must be a duration('…'), so that no sum leaves 64 bits.
_SHIFTS = {"_+_": 1, "_-_": -1}

_HINTS = {
    frozenset({DATE, STRING}): "Write a date as date('2026-01-31').",
    frozenset({TIMESTAMP, STRING}): "Write a time as timestamp('2026-01-31T09:00:00Z').",
    frozenset({DATE, TIMESTAMP}): "Compare a date with today or date('2026-01-31'), a time with now.",
    frozenset({DURATION, NUMBER}): "Write a duration as duration('72h').",
    frozenset({DURATION, STRING}): "Write a duration as duration('72h').",
    frozenset({DATE, DURATION}): "Subtract two dates and compare the difference with duration('72h').",
    frozenset({TIMESTAMP, DURATION}): "Only a duration written as duration('72h') is added to a time.",
}

# Powers of ten between which a number lies when it is not zero. PostgreSQL raises an error where IEEE
# arithmetic gives infinity, so a field out of this range is unknown in arithmetic, and a rule that could
# multiply its way there is refused.
Reach: TypeAlias = tuple[int, int]
FIELD_REACH: Reach = (-19, 19)
_FARTHEST = 290


@dataclass(frozen=True, slots=True)
class Node:
    """A typed node. ``op`` is ``literal``, ``field``, ``has``, ``now``, ``today``, ``list``, ``_in_range_`` or a key
    of `SIGNATURES` without its dot; ``value`` is the literal (a time in microseconds) or the `Name` that is read.
    """

    op: str
    type: RuleType
    args: tuple[Node, ...] = ()
    value: Any = None
    reach: Reach = (0, 0)

    @property
    def constant(self) -> bool:
        """Whether the value is the same for every record."""
        return self.op not in ("field", "has") and all(arg.constant for arg in self.args)

    def walk(self) -> Iterator[Node]:
        yield self
        for arg in self.args:
            yield from arg.walk()


def check(source: str, expr: Expr, variables: Variables) -> Node:
    """Type a rule. Raises `RuleError` with the position, and with the names that would have been right."""
    checker = _Checker(source, variables)
    node = checker.node(expr)
    if node.type is not BOOL:
        raise checker.error(expr, f"a rule must be true or false, and this is a {node.type}")
    return node


@dataclass(frozen=True, slots=True)
class _Checker:
    source: str
    variables: Variables

    def error(self, expr: Expr, what: str, todo: str = "", allowed: Iterable[str] = ()) -> RuleError:
        ending = "" if what.endswith("?") else "."
        return RuleError(f"{self.source!r}, {place(self.source, expr.at)}: {what}{ending}", todo=todo, allowed=allowed)

    def node(self, expr: Expr) -> Node:
        match expr.kind:
            case "literal":
                return self._literal(expr)
            case "name" if expr.value in ("now", "today"):
                return Node(expr.value, TIMESTAMP if expr.value == "now" else DATE)
            case "name" | "has":
                return self._name(expr)
            case "call":
                return self._call(expr)
            case "list":
                raise self.error(expr, "a list stands only on the right of 'in'")
        raise self.error(expr, f"{expr.value} is not part of rules", allowed=_CALLABLE)

    def _literal(self, expr: Expr) -> Node:
        value = expr.value
        if value is None:
            raise self.error(expr, "nothing equals null here", "Ask has(deal.amount) or !has(deal.amount).")
        if isinstance(value, bool):
            return Node("literal", BOOL, value=value)
        if isinstance(value, str):
            if re.search("[\0\ud800-\udfff]", value):
                raise self.error(expr, "the string has a character that no database stores")
            return Node("literal", STRING, value=value)
        size = abs(value)
        if size and not 1e-19 <= size <= 1e19:
            raise self.error(expr, f"{value!r} is out of range", "Use 0 or a size from 1e-19 to 1e19.")
        exponent = int(f"{size:e}".partition("e")[2])
        return Node("literal", NUMBER, value=float(value), reach=(exponent, exponent + 1))

    def _name(self, expr: Expr) -> Node:
        try:
            name = self.variables[str(expr.value)]
        except RuleError as unknown:
            quotes = "" if "." in str(expr.value) else f"A text stands in quotes: '{expr.value}'."
            raise self.error(expr, unknown.what.rstrip("."), quotes, unknown.allowed) from None
        field = Node("field", name.type, value=name, reach=FIELD_REACH)
        return Node("has", BOOL, (field,)) if expr.kind == "has" else field

    def _call(self, expr: Expr) -> Node:
        function = str(expr.value)
        if function in _TIMES:
            return self._time(expr, *_TIMES[function])
        if function not in SIGNATURES:
            shown = "indexing with []" if function == "_[_]" else f"{function.strip('_@.')}()"
            raise self.error(expr, f"{shown} is not part of rules", allowed=_CALLABLE)
        if function == "@in" and expr.args[1].kind == "list":
            return self._in_list(expr)
        args = self._args(expr.args)
        types = tuple(arg.type for arg in args)
        if function in _SHIFTS and types == (TIMESTAMP, DURATION) and args[1].op == "literal":
            by = Node("literal", DURATION, value=args[1].value * _SHIFTS[function])
            return Node("_+_", TIMESTAMP, (args[0], by))
        kind = SIGNATURES[function].get(types)
        if kind is None:
            raise self._mismatch(expr, function, types)
        op = function.removeprefix(".")
        if kind is not NUMBER:
            return Node(op, kind, args)
        args = tuple(
            Node("_in_range_", NUMBER, (arg,), reach=FIELD_REACH) if arg.op == "field" and arg.type is NUMBER else arg
            for arg in args
        )
        return Node(op, kind, args, reach=self._reach(expr, op, args))

    def _mismatch(self, expr: Expr, function: str, types: tuple[RuleType, ...]) -> RuleError:
        given = ", ".join(types)
        takes = tuple(" and ".join(signature) for signature in SIGNATURES[function])
        shown = function.strip("_@.").replace("_", " ")
        return self.error(expr, f"'{shown}' does not take {given}", _HINTS.get(frozenset(types), ""), takes)

    def _in_list(self, expr: Expr) -> Node:
        left, items = expr.args
        if not items.args:
            raise self.error(items, "the list is empty, so nothing is in it")
        value, *among = self._args((left, *items.args))
        for item, arg in zip(items.args, among, strict=True):
            if (value.type, arg.type) not in _EQUAL:
                hint = _HINTS.get(frozenset({value.type, arg.type}), "")
                raise self.error(item, f"'in' compares {value.type} with {arg.type}", hint)
        return Node("@in", BOOL, (value, Node("list", value.type, tuple(among))))

    def _args(self, exprs: tuple[Expr, ...]) -> tuple[Node, ...]:
        """Type what stands beside each other: a string literal beside an id is an id."""
        args = tuple(self.node(expr) for expr in exprs)
        if not any(arg.type is ID for arg in args):
            return args
        return tuple(
            self._id(expr, arg.value) if arg.op == "literal" and arg.type is STRING else arg
            for expr, arg in zip(exprs, args, strict=True)
        )

    def _id(self, expr: Expr, text: str) -> Node:
        try:
            return Node("literal", ID, value=UUID(text))
        except ValueError:
            raise self.error(expr, f"{text!r} is not an id, which is written as a UUID") from None

    def _time(self, expr: Expr, kind: RuleType, read: Callable[[str], int], example: str) -> Node:
        text = expr.args[0].value if [arg.kind for arg in expr.args] == ["literal"] else None
        if not isinstance(text, str):
            raise self.error(expr, f"{kind}() takes one string, written in the rule")
        try:
            return Node("literal", kind, value=read(text))
        except CrmError as refused:
            raise self.error(expr, refused.what) from None
        except ValueError:
            raise self.error(expr, f"{text!r} is no {kind}", f"Write it as {example}.") from None

    def _reach(self, expr: Expr, function: str, args: tuple[Node, ...]) -> Reach:
        reaches = [arg.reach for arg in args if arg.type is NUMBER]
        match function, reaches:
            case (("_+_" | "_-_"), [(low, high), (low2, high2)]):
                reach = min(low, low2) - 17, max(high, high2) + 1  # a difference can be one last digit
            case "_*_", [(low, high), (low2, high2)]:
                reach = low + low2, high + high2
            case "_/_", [(low, high), (low2, high2)]:
                reach = low - high2, high - low2
            case "size", _:
                reach = 0, 10
            case _:
                reach = min(low for low, _ in reaches), max(high for _, high in reaches)
        if reach[0] < -_FARTHEST or reach[1] > _FARTHEST:
            raise self.error(expr, f"{written(expr)} may leave the range of numbers", "Multiply and divide less often.")
        return reach


def microseconds(value: datetime | date) -> int:
    """Return microseconds since 1970 of an aware datetime, or of the midnight that begins a date."""
    if isinstance(value, datetime):
        return (value - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)
    return (value - date(1970, 1, 1)).days * DAY


_RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)")
_PART = re.compile(r"(\d+(?:\.\d+)?)(h|ms|m|s|us)")
_UNITS = {"h": 3_600_000_000, "m": 60_000_000, "s": 1_000_000, "ms": 1_000, "us": 1}


def _timestamp(text: str) -> int:
    if not _RFC3339.fullmatch(text):
        raise ValueError
    return microseconds(datetime.fromisoformat(text))


def _duration(text: str) -> int:
    if days := re.fullmatch(r"(\d+)d", text):
        raise RuleError(f"CEL has no unit for days: write duration('{int(days[1]) * 24}h')")
    body = text.removeprefix("-")
    parts = _PART.findall(body)
    if not parts or "".join(number + unit for number, unit in parts) != body:
        raise ValueError
    total = round(sum(float(number) * _UNITS[unit] for number, unit in parts))
    if total > 1_000 * 366 * DAY:
        raise RuleError(f"{text!r} is longer than 1,000 years")
    return -total if body != text else total


_TIMES: dict[str, tuple[RuleType, Callable[[str], int], str]] = {  # how a time is read, and an example
    "timestamp": (TIMESTAMP, _timestamp, "timestamp('2026-01-31T09:00:00Z')"),
    "date": (DATE, lambda text: _timestamp(f"{text}T00:00:00Z"), "date('2026-01-31')"),
    "duration": (DURATION, _duration, "duration('72h'), with the units h, m, s, ms, us"),
}
