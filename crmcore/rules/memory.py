"""A typed rule as a Python function of a record's values.

Three-valued, as SQL: None is *unknown*. CEL calls the same thing an error that ``&&`` and ``||`` absorb.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
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
Evaluate = Callable[[Values, Moment], Any]


def evaluator(node: Node) -> Evaluate:
    """Return the function that gives a node's value: None where it is unknown."""
    match node.op:
        case "literal":
            value = node.value
            return lambda values, moment: value
        case "now":
            return lambda values, moment: moment.now
        case "today":
            return lambda values, moment: moment.today
        case "field":
            return _field(node.value)
        case "has":
            read = evaluator(node.args[0])
            return lambda values, moment: read(values, moment) is not None
        case "_shift_":
            return _strict(operator.add, evaluator(node.args[0]), lambda values, moment: node.value)
        case "@in" if node.args[1].op == "list":
            return _in_list(evaluator(node.args[0]), [evaluator(item) for item in node.args[1].args])
    args = [evaluator(arg) for arg in node.args]
    if lazy := _LAZY.get(node.op):
        return lazy(*args)
    return _strict(_STRICT[node.op], *args)


def _strict(function: Callable[..., Any], *args: Evaluate) -> Evaluate:
    """Unknown as soon as one argument is."""
    if len(args) == 1:
        [only] = args

        def unary(values: Values, moment: Moment) -> Any:
            value = only(values, moment)
            return None if value is None else function(value)

        return unary
    first, second = args

    def binary(values: Values, moment: Moment) -> Any:
        left = first(values, moment)
        if left is None:
            return None
        right = second(values, moment)
        return None if right is None else function(left, right)

    return binary


def _and(first: Evaluate, second: Evaluate) -> Evaluate:
    def run(values: Values, moment: Moment) -> bool | None:
        left = first(values, moment)
        if left is False:
            return False
        right = second(values, moment)
        if right is False:
            return False
        return None if left is None or right is None else True

    return run


def _or(first: Evaluate, second: Evaluate) -> Evaluate:
    def run(values: Values, moment: Moment) -> bool | None:
        left = first(values, moment)
        if left is True:
            return True
        right = second(values, moment)
        if right is True:
            return True
        return None if left is None or right is None else False

    return run


def _choose(condition: Evaluate, then: Evaluate, otherwise: Evaluate) -> Evaluate:
    def run(values: Values, moment: Moment) -> Any:
        chosen = condition(values, moment)
        if chosen is None:
            return None
        return then(values, moment) if chosen else otherwise(values, moment)

    return run


def _in_list(value: Evaluate, items: list[Evaluate]) -> Evaluate:
    def run(values: Values, moment: Moment) -> bool | None:
        sought = value(values, moment)
        if sought is None:
            return None
        unknown = False
        for item in items:
            found = item(values, moment)
            if found is None:
                unknown = True
            elif found == sought:
                return True
        return None if unknown else False

    return run


def _in_strings(value: Evaluate, strings: Evaluate) -> Evaluate:
    def run(values: Values, moment: Moment) -> bool | None:
        among = strings(values, moment)
        if among is None:
            return None
        sought = value(values, moment)
        if sought is None and among:  # nothing, known or not, is in an empty list: so says SQL
            return None
        return sought in among

    return run


def _in_range(number: float) -> float | None:
    return number if number == 0 or 1e-19 <= abs(number) <= 1e19 else None


_LAZY: dict[str, Callable[..., Evaluate]] = {"_&&_": _and, "_||_": _or, "_?_:_": _choose, "@in": _in_strings}
_STRICT: dict[str, Callable[..., Any]] = {
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
    "_in_range_": _in_range,
    ".startsWith": str.startswith,
    ".endsWith": str.endswith,
    ".contains": operator.contains,
    "size": lambda value: float(len(value)),
    ".size": lambda value: float(len(value)),
}


def _field(name: Name) -> Evaluate:
    variable, field, convert = name.variable, name.field, _CONVERT[name.type]

    def run(values: Values, moment: Moment) -> Any:
        fields = values.get(variable)
        value = None if fields is None else fields.get(field)
        if value is None:
            return None
        try:
            return convert(value)
        except (TypeError, ValueError) as error:
            raise RuleError(
                f"{name.path} is declared as a {name.type} in rules, and {value!r} is not one: {error}."
            ) from None

    return run


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise TypeError("int, float or Decimal is needed")
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if number == number else None  # NaN, which SQLite stores as NULL


def _exactly(kind: type[str | bool]) -> Callable[[object], Any]:
    def convert(value: object) -> Any:
        if not isinstance(value, kind):
            raise TypeError(f"{kind.__name__} is needed")
        return value

    return convert


def _timestamp(value: object) -> int:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise TypeError("an aware datetime is needed")
    return microseconds(value)


def _date(value: object) -> int:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise TypeError("a date is needed")
    return microseconds(value)


def _id(value: object) -> UUID:
    return value if isinstance(value, UUID) else UUID(str(value))


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, (list, tuple, set, frozenset)) or not all(isinstance(s, str) for s in value):
        raise TypeError("a list of strings is needed")
    return tuple(value)


_CONVERT: dict[RuleType, Callable[[object], Any]] = {
    RuleType.NUMBER: _number,
    RuleType.STRING: _exactly(str),
    RuleType.BOOL: _exactly(bool),
    RuleType.DATE: _date,
    RuleType.TIMESTAMP: _timestamp,
    RuleType.ID: _id,
    RuleType.STRING_LIST: _strings,
}
