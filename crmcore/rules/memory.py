"""A typed rule evaluated over a record's values.

Three-valued, as SQL: None is *unknown*. CEL calls the same thing an error that ``&&`` and ``||`` absorb.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from crmcore.errors import RuleError
from crmcore.rules.checker import Node, microseconds
from crmcore.rules.types import Name, RuleType


class Moment(NamedTuple):
    """``now`` and ``today`` in microseconds since 1970."""

    now: int
    today: int

    @classmethod
    def of(cls, now: datetime) -> Moment:
        """``today`` is the date of ``now`` in its own zone. Raises `RuleError` for a naive time."""
        if now.tzinfo is None:
            raise RuleError(f"now={now.isoformat()} has no time zone.", todo="Pass an aware datetime.")
        return cls(microseconds(now), microseconds(now.date()))


Values = Mapping[str, Mapping[str, Any]]

# Unknown as soon as one argument is.
FUNCTIONS: dict[str, Callable[..., Any]] = {
    "!_": operator.not_,
    "-_": operator.neg,
    "_==_": operator.eq,
    "_!=_": operator.ne,
    "_<_": operator.lt,
    "_<=_": operator.le,
    "_>_": operator.gt,
    "_>=_": operator.ge,
    "_+_": operator.add,
    "_-_": operator.sub,
    "_*_": operator.mul,
    "_/_": lambda left, right: left / right if right else None,
    "_in_range_": lambda number: number if number == 0 or 1e-19 <= abs(number) <= 1e19 else None,
    "startsWith": str.startswith,
    "endsWith": str.endswith,
    "contains": operator.contains,
    "size": lambda value: float(len(value)),
}


def evaluate(node: Node, values: Values, moment: Moment) -> Any:
    """Return a node's value: None where it is unknown. Raises `RuleError` for a value of another type."""
    match node.op:
        case "literal":
            return node.value
        case "now" | "today":
            return getattr(moment, node.op)
        case "field":
            return _field(node.value, values)
        case "_?_:_":
            chosen = evaluate(node.args[0], values, moment)
            return None if chosen is None else evaluate(node.args[1 if chosen else 2], values, moment)
        case "_&&_" | "_||_":
            return _joined(node, values, moment)
    args = [evaluate(arg, values, moment) for arg in node.args]
    match node.op:
        case "has":
            return args[0] is not None
        case "list":
            return args
        case "@in":
            return _is_in(*args)
    return None if None in args else FUNCTIONS[node.op](*args)


def _joined(node: Node, values: Values, moment: Moment) -> bool | None:
    decisive, unknown = node.op == "_||_", False
    for arg in node.args:
        value: bool | None = evaluate(arg, values, moment)
        if value is decisive:
            return decisive
        if value is None:
            unknown = True
    return None if unknown else not decisive


def _is_in(sought: Any, among: Any) -> bool | None:
    if among is None:
        return None
    if sought is None:  # nothing, known or not, is in an empty list: so says SQL
        return None if among else False
    found: bool = sought in among
    return None if not found and None in among else found


_NEEDED = {
    RuleType.NUMBER: "int, float or Decimal",
    RuleType.STRING: "str",
    RuleType.BOOL: "bool",
    RuleType.DATE: "a date",
    RuleType.TIMESTAMP: "an aware datetime",
    RuleType.ID: "a UUID",
    RuleType.STRING_LIST: "a list of strings",
}


def _field(name: Name, values: Values) -> Any:
    value = values.get(name.variable, {}).get(name.field)
    match name.type, value:
        case (_, None) | (RuleType.STRING, str()) | (RuleType.BOOL, bool()) | (RuleType.ID, UUID()):
            return value
        case (RuleType.NUMBER, int() | float() | Decimal()) if not isinstance(value, bool):
            return _double(value)
        case (RuleType.DATE, date()) if not isinstance(value, datetime):
            return microseconds(value)
        case (RuleType.TIMESTAMP, datetime()) if value.tzinfo is not None:
            return microseconds(value)
        case RuleType.ID, str():
            with suppress(ValueError):
                return UUID(value)
        case (RuleType.STRING_LIST, list() | tuple() | set() | frozenset()) if all(isinstance(s, str) for s in value):
            return value
    raise RuleError(
        f"{name.path} is declared as a {name.type} in rules, and {value!r} is not one: {_NEEDED[name.type]} is needed."
    )


def _double(value: float | Decimal) -> float | None:
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if number == number else None  # NaN, which SQLite stores as NULL
