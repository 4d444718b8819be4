"""A typed rule as a SQLAlchemy condition that holds for the same rows as the rule does in memory.

Numbers are computed as doubles and times as microseconds, as in memory; a plain comparison of a column with
a constant is written in the column's own type, so that an index serves it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeAlias

import sqlalchemy as sa

from crmcore.errors import RuleError
from crmcore.rules import dialects
from crmcore.rules.checker import DAY, Node
from crmcore.rules.memory import FUNCTIONS, Moment, evaluate
from crmcore.rules.types import RuleType

Column: TypeAlias = sa.ColumnElement[Any]


@dataclass(frozen=True, slots=True)
class Scaled:
    """A column of integers that hold a number times ``scale``: money in 1/10,000 units."""

    column: Column
    scale: int


Columns: TypeAlias = Mapping[str, "Column | Scaled"]

_FLIPPED = {"_<_": "_>_", "_<=_": "_>=_", "_>_": "_<_", "_>=_": "_<=_", "_==_": "_==_", "_!=_": "_!=_"}
_LOGIC: dict[str, Callable[..., Column]] = {"_&&_": sa.and_, "_||_": sa.or_, "!_": sa.not_}
_FUNCTIONS: dict[str, Callable[..., Column]] = FUNCTIONS | {
    "_/_": lambda left, right: left / sa.func.nullif(right, 0.0, type_=sa.Double()),
    "_?_:_": lambda when, then, otherwise: sa.case((sa.true(), then), (sa.false(), otherwise), value=when),
    "startsWith": dialects.StartsWith,
    "endsWith": dialects.EndsWith,
    "contains": dialects.Contains,
}
_TIMES = (RuleType.TIMESTAMP, RuleType.DATE)
_TYPES: dict[RuleType, sa.types.TypeEngine[Any]] = {  # what is not here is time, in microseconds
    RuleType.NUMBER: sa.Double(),
    RuleType.STRING: sa.String(),
    RuleType.BOOL: sa.Boolean(),
    RuleType.ID: sa.Uuid(),
}
_EXACT = 2**52  # integers below this, and these divided by a scale, stay different as doubles


def condition(node: Node, columns: Columns, moment: Moment) -> sa.ColumnElement[bool]:
    """Return the condition for a rule. Raises `RuleError` when a name has no column."""
    return _Writer(columns, moment).write(node)


@dataclass(frozen=True, slots=True)
class _Writer:
    columns: Columns
    moment: Moment

    def write(self, node: Node) -> Column:
        """Write a node: numbers as doubles, times as microseconds."""
        if node.constant:
            value = self._value(node)
            if node.type is RuleType.BOOL and value is not None:
                return sa.true() if value else sa.false()
            return sa.literal(value, _TYPES.get(node.type, sa.BigInteger()))
        match node.op:
            case "field":
                return self._field(node)
            case "has":
                return self._has(*node.args)
            case "_in_range_":
                return self._in_range(*node.args)
            case "size":
                return self._size(*node.args)
            case "@in":
                return self._in(*node.args)
        if node.op in _FLIPPED:
            return self._compare(node.op, *node.args)
        if logic := _LOGIC.get(node.op):
            return logic(*map(self.write, node.args))
        operands = map(self._operand, node.args)
        if node.op == "_+_" and node.type is RuleType.STRING:
            return next(operands).concat(next(operands))
        return _FUNCTIONS[node.op](*operands)

    def _operand(self, node: Node) -> Column:
        column = self.write(node)
        simple = node.op == "field" or node.constant
        return column if simple else sa.type_coerce(dialects.Whole(column), column.type)

    def _value(self, node: Node) -> Any:
        return evaluate(node, {}, self.moment)

    def _column(self, node: Node) -> Column | Scaled:
        column = self.columns.get(node.value.path)
        if column is None:
            raise RuleError(f"No column is given for {node.value.path}.", allowed=sorted(self.columns))
        if not isinstance(column, Scaled) and (node.type is RuleType.ID) != isinstance(column.type, sa.Uuid):
            raise RuleError(
                f"{node.value.path} is declared as a {node.type} in rules; its column is a {column.type!r}.",
                todo="Declare it as an id exactly if the column is a Uuid.",
            )
        return column

    def _field(self, node: Node) -> Column:
        column = self._column(node)
        if isinstance(column, Scaled):
            return sa.cast(column.column, sa.Double()) / sa.literal(float(column.scale), sa.Double())
        if node.type in _TIMES:
            return dialects.Microseconds(column)
        if node.type is RuleType.NUMBER:
            return sa.cast(column, sa.Double())
        collated = isinstance(column.type, sa.String) and column.type.collation
        return dialects.ByCodePoint(column) if collated else column

    def _in_range(self, field: Node) -> Column:
        column, number = self._column(field), self._field(field)
        if isinstance(column, Scaled) or isinstance(column.type, sa.Integer):
            return number  # 64 bits are never out of it
        size = sa.func.abs(number)
        return sa.case((sa.or_(size == 0.0, size.between(1e-19, 1e19)), number))

    def _has(self, field: Node) -> Column:
        if field.type is RuleType.STRING_LIST:
            return self._size(field).is_not(None)
        column = self._column(field)
        return (column.column if isinstance(column, Scaled) else column).is_not(None)

    def _size(self, of: Node) -> Column:
        function = dialects.ListSize if of.type is RuleType.STRING_LIST else dialects.Size
        return sa.cast(function(self.write(of)), sa.Double())

    def _in(self, left: Node, among: Node) -> Column:
        if among.op != "list":
            return dialects.InStrings(self.write(left), self.write(among))
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
            return _FUNCTIONS[op](*native)
        sides = map(self._operand, (left, right))
        if left.type is RuleType.STRING and op not in ("_==_", "_!=_"):
            sides = map(dialects.ByCodePoint, sides)
        return _FUNCTIONS[op](*sides)

    def _without_difference(self, op: str, left: Node, right: Node) -> tuple[str, Node, Node]:
        """Turn ``now - stage_since > d`` into ``stage_since < now - d``, which an index serves."""
        first, second = left.args
        limit = self._value(right)
        if first.constant == second.constant or limit is None:
            return op, left, right
        if first.constant:
            return _FLIPPED[op], second, Node("literal", first.type, value=self._value(first) - limit)
        return op, first, Node("literal", first.type, value=self._value(second) + limit)

    def _native(self, left: Node, right: Node) -> tuple[Column, Column] | None:
        """Return both sides in the type of the column on the left, if the right is constant and fits it exactly."""
        if left.op != "field" or not right.constant:
            return None
        return _in_own_type(self._column(left), left.type, self._value(right))


def _in_own_type(column: Column | Scaled, kind: RuleType, value: Any) -> tuple[Column, Column] | None:
    if value is None:
        return None
    if isinstance(column, Scaled):
        units = Decimal(repr(value)) * column.scale
        if units != units.to_integral_value() or abs(units) >= _EXACT:
            return None
        return column.column, sa.literal(int(units), sa.BigInteger())
    if kind is RuleType.NUMBER and isinstance(column.type, sa.Integer):
        exact = value.is_integer() and abs(value) < _EXACT
        return (column, sa.literal(int(value), column.type)) if exact else None
    if kind is RuleType.NUMBER:
        return (column, sa.literal(value, sa.Double())) if isinstance(column.type, sa.Float) else None
    if kind is RuleType.DATE and value % DAY:
        return None
    if kind in _TIMES:
        try:
            moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=value)
        except OverflowError:
            return None
        value = moment.date() if kind is RuleType.DATE else moment
    return (column, sa.literal(value, column.type)) if kind in (*_TIMES, RuleType.ID) else None
