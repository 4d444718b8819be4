"""A rule: one text, one meaning, in memory and in SQL."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from crmcore.rules.checker import Node, check
from crmcore.rules.memory import Moment, Values, evaluate
from crmcore.rules.sql import Columns, condition
from crmcore.rules.syntax import Expr, parse, written
from crmcore.rules.types import Name, Variables


class Clause(NamedTuple):
    """One clause of a rule, whether it holds (None: unknown), and the values it read, by name."""

    text: str
    holds: bool | None
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A checked rule. Make one with `compile_rule`; it never changes and may be shared between threads."""

    source: str
    # What it reads, as ``variable.field``, in the order of the text.
    names: tuple[str, ...]
    _variables: Variables = field(repr=False)
    _expr: Expr = field(repr=False)
    _node: Node = field(repr=False)

    def holds(self, values: Values, *, now: datetime | None = None) -> bool:
        """Return whether the rule is true; a rule that is unknown for want of a value does not hold.

        ``values`` gives the fields of each variable: ``{"deal": {"amount": Decimal(5)}}``. What is missing
        or None is unknown. ``now`` is an aware time (default: the clock's), whose own zone says which day is
        ``today``. Raises `RuleError` for a value of another type than was declared.
        """
        return evaluate(self._node, values, _moment(now)) is True

    def holds_each(self, values: Iterable[Values], *, now: datetime | None = None) -> list[bool]:
        """Return what `holds` returns for each of many records, all at the same time."""
        moment = _moment(now)
        return [evaluate(self._node, one, moment) is True for one in values]

    def where(self, columns: Columns, *, now: datetime | None = None) -> sa.ColumnElement[bool]:
        """Return the same condition over columns, given as ``{"deal.amount": column}``, for a ``WHERE``.

        The condition is NULL where the rule is unknown. A column is any SQL expression of the right type:
        DateTime for a timestamp, Date for a date, Uuid for an id, JSON for a list of strings, `Scaled` for
        integers that count fractions. Works on SQLite and PostgreSQL. Raises `RuleError` for a name without
        a column.
        """
        return condition(self._node, columns, _moment(now))

    def explain(self, values: Values, *, now: datetime | None = None) -> tuple[Clause, ...]:
        """Return each clause (what the outermost ``&&`` or ``||`` joins), to say why a rule (not) holds."""
        moment = _moment(now)
        return tuple(self._explained(expr, values, moment) for expr in _clauses(self._expr, self._expr.value))

    def _explained(self, expr: Expr, values: Values, moment: Moment) -> Clause:
        node = check(self.source, expr, self._variables)
        read = {name.path: values.get(name.variable, {}).get(name.field) for name in _names(node)}
        return Clause(written(expr), evaluate(node, values, moment), read)


def compile_rule(source: str, variables: Variables) -> Rule:
    """Check the text of a rule, in CEL, and make it a `Rule`.

    Raises `RuleError` with line and column for what is not CEL, not part of rules, or of the wrong type, and
    names what would have been right.
    """
    expr = parse(source)
    node = check(source, expr, variables)
    return Rule(source, tuple(dict.fromkeys(name.path for name in _names(node))), variables, expr, node)


def _moment(now: datetime | None) -> Moment:
    return Moment.of(now or datetime.now(UTC))


def _names(node: Node) -> list[Name]:
    return [part.value for part in node.walk() if isinstance(part.value, Name)]


def _clauses(expr: Expr, joined: object) -> list[Expr]:
    if expr.kind == "call" and expr.value == joined and joined in ("_&&_", "_||_"):
        return [clause for arg in expr.args for clause in _clauses(arg, joined)]
    return [expr]
