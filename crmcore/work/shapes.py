"""The shape of a filter: what stays the same when only its values differ.

Compiling a statement costs more than running a small one. A page whose filters have a shape that was seen before
reuses the checked and compiled text and binds the new values; filters with anything unusual in them go through
SQLAlchemy as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import BindParameter

from crmcore.errors import Invalid
from crmcore.records.types import Amount, Instant, IsoDate, IsoInstant
from crmcore.store import Prepared

_PLAIN = frozenset({"binary", "unary", "clauselist", "expression_clauselist", "grouping", "null", "true", "false"})
_TYPES = frozenset({
    sa.String, sa.Text, sa.Integer, sa.BigInteger, sa.Float, sa.Boolean, sa.Date, sa.Uuid, Instant, Amount, IsoDate,
    IsoInstant,
})  # fmt: skip

Binds = list[BindParameter[Any]]


def shape_of(filters: Sequence[sa.ColumnElement[bool]], face: sa.TableClause) -> tuple[tuple[Any, ...], Binds] | None:
    """Return a key for the structure of filters over one face, and their parameters in order.

    None where the structure is not among the few that are known to be described completely by this key: each node
    with its number of children, which determines the tree.
    """
    key: list[Any] = []
    binds: Binds = []
    todo: list[Any] = list(filters)
    while todo:
        node = todo.pop()
        name = node.__visit_name__
        if name == "column":
            if node.table is not face or node.is_literal:
                return None
            key.append(node.name)
        elif name == "bindparam":
            if not node.unique or node.expanding or node.literal_execute or type(node.type) not in _TYPES:
                return None
            key.append((type(node.type), node.effective_value is None))
            binds.append(node)
        elif name in _PLAIN:
            children = list(node.get_children())
            if getattr(node, "modifiers", None):
                return None
            key.append((name, getattr(node, "operator", None), getattr(node, "modifier", None), len(children)))
            todo.extend(children)
        else:
            return None
    return tuple(key), binds


class Compiled(Prepared):
    """A statement of one shape: the slot of a filter's value holds its place among the parameters of the shape."""

    def params_for(self, binds: Binds, named: dict[str, Any]) -> list[Any]:
        """Return the parameters in order for filters of the same shape.

        Raises:
            Invalid: a value is not of the kind that its column holds.
        """
        try:
            return self._filled(binds, named)
        except (AttributeError, TypeError, ValueError) as error:
            raise Invalid(f"A value does not fit its column: {error}.") from error

    def _filled(self, binds: Binds, named: dict[str, Any]) -> list[Any]:
        values: list[Any] = []
        for place, more in self.slots:
            if place is None:
                values.append(more)
            elif isinstance(place, str):
                values.append(named[place])
            else:
                value = binds[place].effective_value
                values.append(more(value) if more else value)
        return values
