"""A typed rule as a SQLAlchemy condition that holds for the same rows as the rule does in memory.

Numbers are computed as doubles and times as microseconds, as in memory; a plain comparison of a column with
a constant is written in the column's own type, so that an index serves it.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeAlias

import sqlalchemy as sa

from crmcore.errors import RuleError
from crmcore.rules import dialects
from crmcore.rules.checker import DAY, Node
from crmcore.rules.memory import Moment, evaluator
from crmcore.rules.types import RuleType

Column: TypeAlias = sa.ColumnElement[Any]


@dataclass(frozen=True, slots=True)
class Scaled:
    """A column of integers that hold a number times ``scale``: money in 1/10,000 units."""

    column: Column
    scale: int


Columns: TypeAlias = Mapping[str, "Column | Scaled"]

_FLIPPED = {"_<_": "_>_", "_<=_": "_>=_", "_>_": "_<_", "_>=_": "_<=_", "_==_": "_==_", "_!=_": "_!=_"}
_COMPARE: dict[str, Callable[[Column, Column], Column]] = {
    "_==_": operator.eq,
    "_!=_": operator.ne,
    "_<_": operator.lt,
    "_<=_": operator.le,
    "_>_": operator.gt,
    "_>=_": operator.ge,
}
_ARITHMETIC: dict[str, Callable[[Column, Column], Column]] = {
    "_+_": operator.add,
    "_-_": operator.sub,
    "_*_": operator.mul,
    "_/_": lambda left, right: left / sa.func.nullif(right, 0.0, type_=sa.Double()),
}
_TEXT: dict[str, Callable[[Column, Column], Column]] = {
    ".startsWith": dialects.StartsWith,
    ".endsWith": dialects.EndsWith,
    ".contains": dialects.Contains,
}
_TYPES: dict[RuleType, sa.types.TypeEngine[Any]] = {
    RuleType.NUMBER: sa.Double(),
    RuleType.STRING: sa.String(),
    RuleType.BOOL: sa.Boolean(),
    RuleType.ID: sa.Uuid(),
    RuleType.DATE: sa.BigInteger(),
    RuleType.TIMESTAMP: sa.BigInteger(),
    RuleType.DURATION: sa.BigInteger(),
}
_EXACT = 2**52  # integers below this, and these divided by a scale, stay different as doubles


def condition(node: Node, columns: Columns, moment: Moment) -> sa.ColumnElement[bool]:
    """Return the condition for a rule. Raises `RuleError` when a name has no column."""
    return _Writer(columns, moment).write(node)


class _Writer:
    def __init__(self, columns: Columns, moment: Moment) -> None:
        self._columns = columns
        self._moment = moment

    def write(self, node: Node) -> Column:
        """Write a node: numbers as doubles, times as microseconds."""
        if node.constant:
            return self._constant(node.type, evaluator(node)({}, self._moment))
        if special := _WRITERS.get(node.op):
            return special(self, node)
        left, right = node.args
        if node.op in _COMPARE:
            return self._compare(node.op, left, right)
        if text := _TEXT.get(node.op):
            return text(self.write(left), self.write(right))
        if node.type is RuleType.STRING:
            return self._operand(left).concat(self._operand(right))
        return _ARITHMETIC[node.op](self._operand(left), self._operand(right))

    def _operand(self, node: Node) -> Column:
        column = self.write(node)
        return column if node.op == "field" or node.constant else dialects.Whole(column)

    def _constant(self, kind: RuleType, value: Any) -> Column:
        if kind is RuleType.BOOL and value is not None:
            return sa.true() if value else sa.false()
        return sa.literal(value, _TYPES[kind])

    def _column(self, node: Node) -> Column | Scaled:
        column = self._columns.get(node.value.path)
        if column is None:
            raise RuleError(f"No column is given for {node.value.path}.", allowed=sorted(self._columns))
        if isinstance(column, Scaled):
            return column
        if (node.type is RuleType.ID) != isinstance(column.type, sa.Uuid):
            raise RuleError(
                f"{node.value.path} is declared as a {node.type} in rules; its column is a {column.type!r}.",
                todo="Declare it as an id exactly if the column is a Uuid.",
            )
        return column

    def _field(self, node: Node) -> Column:
        column = self._column(node)
        if isinstance(column, Scaled):
            return sa.cast(column.column, sa.Double()) / sa.literal(float(column.scale), sa.Double())
        if node.type in (RuleType.TIMESTAMP, RuleType.DATE):
            return dialects.Microseconds(column)
        if node.type is not RuleType.NUMBER:
            collated = isinstance(column.type, sa.String) and column.type.collation
            return dialects.ByCodePoint(column) if collated else column
        return sa.cast(column, sa.Double())

    def _in_range(self, node: Node) -> Column:
        [field] = node.args
        column, number = self._column(field), self._field(field)
        if isinstance(column, Scaled) or isinstance(column.type, sa.Integer):
            return number  # 64 bits are never out of it
        size = sa.func.abs(number)
        return sa.case((sa.or_(size == 0.0, size.between(1e-19, 1e19)), number))

    def _has(self, node: Node) -> Column:
        [field] = node.args
        if field.type is RuleType.STRING_LIST:
            return self._size(node).is_not(None)
        column = self._column(field)
        return (column.column if isinstance(column, Scaled) else column).is_not(None)

    def _size(self, node: Node) -> Column:
        [of] = node.args
        function = dialects.ListSize if of.type is RuleType.STRING_LIST else dialects.Size
        return sa.cast(function(self.write(of)), sa.Double())

    def _choose(self, node: Node) -> Column:
        when, then, otherwise = map(self._operand, node.args)
        return sa.case((sa.true(), then), (sa.false(), otherwise), value=when)

    def _shift(self, node: Node) -> Column:
        return self._operand(node.args[0]) + self._constant(RuleType.DURATION, node.value)

    def _in(self, node: Node) -> Column:
        left, among = node.args
        if among.op != "list":
            return dialects.InStrings(self.write(among), self.write(left))
        natives = [native for item in among.args if (native := self._native(left, item))]
        if len(natives) == len(among.args):
            return natives[0][0].in_([value for _, value in natives])
        return self._operand(left).in_([self._operand(item) for item in among.args])

    def _compare(self, op: str, left: Node, right: Node) -> Column:
        if left.constant:
            op, left, right = _FLIPPED[op], right, left
        if right.constant and left.op == "_-_" and left.type is RuleType.DURATION:
            op, left, right = self._without_difference(op, left, right)
        if native := self._native(left, right):
            return _COMPARE[op](*native)
        if left.type is RuleType.STRING and op not in ("_==_", "_!=_"):
            first, second = (dialects.ByCodePoint(self.write(node)) for node in (left, right))
            return _COMPARE[op](first, second)
        return _COMPARE[op](self._operand(left), self._operand(right))

    def _without_difference(self, op: str, left: Node, right: Node) -> tuple[str, Node, Node]:
        """Turn ``now - stage_since > d`` into ``stage_since < now - d``, which an index serves."""
        first, second = left.args
        limit = evaluator(right)({}, self._moment)
        if first.constant == second.constant or limit is None:
            return op, left, right
        if first.constant:
            known = evaluator(first)({}, self._moment)
            return _FLIPPED[op], second, Node("literal", first.type, value=known - limit)
        known = evaluator(second)({}, self._moment)
        return op, first, Node("literal", first.type, value=known + limit)

    def _native(self, left: Node, right: Node) -> tuple[Column, Column] | None:
        """Return both sides in the type of the column on the left, if that says exactly the same."""
        if left.op != "field":
            return None
        column = self._column(left)
        if right.constant:
            return _in_own_type(column, left.type, evaluator(right)({}, self._moment))
        if right.op != "field" or left.type not in (RuleType.TIMESTAMP, RuleType.DATE):
            return None
        other = self._column(right)
        return None if isinstance(column, Scaled) or isinstance(other, Scaled) else (column, other)


_WRITERS: dict[str, Callable[[_Writer, Node], Column]] = {
    "field": _Writer._field,
    "has": _Writer._has,
    "_in_range_": _Writer._in_range,
    "_shift_": _Writer._shift,
    "_?_:_": _Writer._choose,
    "@in": _Writer._in,
    "size": _Writer._size,
    ".size": _Writer._size,
    "_&&_": lambda writer, node: sa.and_(*map(writer.write, node.args)),
    "_||_": lambda writer, node: sa.or_(*map(writer.write, node.args)),
    "!_": lambda writer, node: sa.not_(writer.write(node.args[0])),
    "-_": lambda writer, node: -writer._operand(node.args[0]),
}


def _in_own_type(column: Column | Scaled, kind: RuleType, value: Any) -> tuple[Column, Column] | None:
    if value is None:
        return None
    if isinstance(column, Scaled):
        units = Decimal(repr(value)) * column.scale
        if units != units.to_integral_value() or abs(units) >= _EXACT:
            return None
        return column.column, sa.literal(int(units), sa.BigInteger())
    if kind is RuleType.NUMBER:
        if isinstance(column.type, sa.Integer) and value.is_integer() and abs(value) < _EXACT:
            return column, sa.literal(int(value), column.type)
        return (column, sa.literal(value, sa.Double())) if isinstance(column.type, sa.Float) else None
    if kind is RuleType.ID:
        return column, sa.literal(value, column.type)
    if kind not in (RuleType.DATE, RuleType.TIMESTAMP):
        return None
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=value)
    except OverflowError:
        return None
    if kind is RuleType.TIMESTAMP:
        return column, sa.literal(moment, column.type)
    return (column, sa.literal(moment.date(), column.type)) if value % DAY == 0 else None
