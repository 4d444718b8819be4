"""A rule: one text, one meaning, in memory and in SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from crmcore.rules.checker import Node, check
from crmcore.rules.memory import Evaluate, Moment, Values, evaluator
from crmcore.rules.sql import Columns, condition
from crmcore.rules.syntax import Expr, parse, written
from crmcore.rules.types import Name, Variables

_NEVER = Moment(0, 0)  # for rules that read no clock


class Clause(NamedTuple):
    """One clause of a rule, whether it holds (None: unknown), and the values it read, by name."""

    text: str
    holds: bool | None
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A checked rule. Make one with `compile_rule`; it never changes and may be shared between threads."""

    source: str
    names: tuple[str, ...]
    """What it reads, as ``variable.field``, in the order of the text."""
    _variables: Variables = field(repr=False)
    _expr: Expr = field(repr=False)
    _node: Node = field(repr=False)
    _evaluate: Evaluate = field(repr=False)
    _timed: bool = field(repr=False)

    def holds(self, values: Values, *, now: datetime | None = None) -> bool:
        """Return whether the rule is true; a rule that is unknown for want of a value does not hold.

        ``values`` gives the fields of each variable: ``{"deal": {"amount": Decimal(5)}}``. What is missing
        or None is unknown. ``now`` is an aware time (default: the clock's), whose own zone says which day is
        ``today``. Raises `RuleError` for a value of another type than was declared.
        """
        return self._evaluate(values, self._moment(now)) is True

    def where(self, columns: Columns, *, now: datetime | None = None) -> sa.ColumnElement[bool]:
        """Return the same condition over columns, given as ``{"deal.amount": column}``, for a ``WHERE``.

        The condition is NULL where the rule is unknown. A column is any SQL expression of the right type:
        DateTime for a timestamp, Date for a date, Uuid for an id, JSON for a list of strings, `Scaled` for
        integers that count fractions. Works on SQLite and PostgreSQL. Raises `RuleError` for a name without
        a column.
        """
        return condition(self._node, columns, self._moment(now))

    def explain(self, values: Values, *, now: datetime | None = None) -> tuple[Clause, ...]:
        """Return each clause (what the outermost ``&&`` or ``||`` joins), to say why a rule (not) holds."""
        moment = self._moment(now)
        return tuple(self._explained(expr, values, moment) for expr in _clauses(self._expr))

    def _explained(self, expr: Expr, values: Values, moment: Moment) -> Clause:
        node = check(self.source, expr, self._variables)
        read = {name.path: values.get(name.variable, {}).get(name.field) for name in _names(node)}
        return Clause(written(expr), evaluator(node)(values, moment), read)

    def _moment(self, now: datetime | None) -> Moment:
        return Moment.of(now or datetime.now(UTC)) if self._timed else _NEVER


def compile_rule(source: str, variables: Variables) -> Rule:
    """Check the text of a rule, in CEL, and make it a `Rule`.

    Raises `RuleError` with line and column for what is not CEL, not part of rules, or of the wrong type, and
    names what would have been right.
    """
    expr = parse(source)
    node = check(source, expr, variables)
    return Rule(
        source=source,
        names=tuple(dict.fromkeys(name.path for name in _names(node))),
        _variables=variables,
        _expr=expr,
        _node=node,
        _evaluate=evaluator(node),
        _timed=any(part.op in ("now", "today") for part in node.walk()),
    )


def _names(node: Node) -> list[Name]:
    return [part.value for part in node.walk() if isinstance(part.value, Name)]


def _clauses(expr: Expr) -> list[Expr]:
    joined = expr.value if expr.kind == "call" and expr.value in ("_&&_", "_||_") else None

    def parts(part: Expr) -> list[Expr]:
        if joined and part.kind == "call" and part.value == joined:
            return [clause for arg in part.args for clause in parts(arg)]
        return [part]

    return parts(expr)
