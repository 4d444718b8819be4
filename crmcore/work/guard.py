"""Letting through only statements over read faces: what work.select and filters may contain.

The statement itself is never rewritten. It is walked once; whatever is not on the lists below is refused, and the
faces that it names are returned, so that Work can put their guarded CTEs in front.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql import operators, visitors
from sqlalchemy.sql.selectable import CTE, GenerativeSelect, TableClause, TableValuedAlias

from crmcore.errors import Invalid, UnsafeStatement, nearest
from crmcore.records import RecordType
from crmcore.store.sql import SAFE_CONSTRUCTS
from crmcore.work.access import Access

NODES = frozenset({
    "select", "compound_select", "column", "table", "bindparam", "binary", "unary", "clauselist", "tuple",
    "expression_clauselist", "grouping", "label", "function", "alias", "subquery", "cte", "join", "case", "cast",
    "type_coerce", "over", "null", "true", "false", "extract", "funcfilter", "label_reference", "lateral",
    "textual_label_reference", "select_statement_grouping", "typeclause", "asbool", "is_true_unary_operator",
    "is_false_unary_operator", "values", "scalar_values",
})  # fmt: skip

FUNCTIONS = frozenset({
    "count", "sum", "avg", "min", "max", "coalesce", "nullif", "lower", "upper", "length", "abs", "round", "floor",
    "row_number", "rank", "dense_rank", "lag", "lead", "first_value", "last_value", "ntile", "concat", "trim",
    "char_length", "greatest", "least",
})  # fmt: skip

OPERATORS = frozenset({
    operators.eq, operators.ne, operators.lt, operators.le, operators.gt, operators.ge, operators.add,
    operators.sub, operators.mul, operators.truediv, operators.floordiv, operators.mod, operators.neg,
    operators.and_, operators.or_, operators.inv, operators.in_op, operators.not_in_op, operators.is_,
    operators.is_not, operators.is_distinct_from, operators.is_not_distinct_from, operators.like_op,
    operators.not_like_op, operators.ilike_op, operators.not_ilike_op, operators.between_op,
    operators.not_between_op, operators.concat_op, operators.startswith_op, operators.endswith_op,
    operators.contains_op, operators.not_startswith_op, operators.not_endswith_op, operators.not_contains_op,
    operators.asc_op, operators.desc_op, operators.nulls_first_op, operators.nulls_last_op, operators.distinct_op,
    operators.exists, operators.comma_op, operators.as_, operators.istrue, operators.isfalse,
})  # fmt: skip

CAST_TYPES = (
    sa.Integer, sa.BigInteger, sa.SmallInteger, sa.Float, sa.Numeric, sa.String, sa.Text, sa.Date, sa.Boolean,
    sa.types.NullType,
)  # fmt: skip


def check(statement: sa.ClauseElement, access: Access) -> set[str]:
    """Check a statement or expression and return the names of the record types whose faces it reads.

    Raises:
        UnsafeStatement: it contains something that is not on the lists.
        Invalid: it names a field that does not exist or that the actor may not read; the two look the same.
    """
    registry = access.context.registry
    faces = {t.face_name: t for t in registry.types}
    found: set[str] = set()
    for node in visitors.iterate(statement):
        _check_node(node)
        if isinstance(node, TableClause):
            record_type = faces.get(node.name)
            if isinstance(node, sa.Table) or record_type is None:
                raise UnsafeStatement(
                    f"A statement reads '{node.name}', which is not a read face.",
                    todo="Use the face of a record, such as Customer.t.",
                )
            found.add(record_type.name)
        elif isinstance(node, CTE) and (node.name in faces or _is_table(str(node.name), access)):
            raise UnsafeStatement(f"A CTE may not be named '{node.name}', the name of a table or face.")
        elif isinstance(node, sa.ColumnClause) and node.table is not None:
            record_type = faces.get(getattr(node.table, "name", "") or "")
            if record_type is not None:
                check_readable(record_type, node.name, access)
    return found


def check_readable(record_type: RecordType, column: str, access: Access) -> None:
    """Refuse a column that the record has not or that the actor may not read, in the same words."""
    shown = access.shown_columns(record_type)
    if column not in shown:
        raise Invalid(f"'{record_type.name}' has no field '{column}'.{nearest(column, shown)}")


def _is_table(name: str, access: Access) -> bool:
    return name in access.context.store.tables.metadata.tables


def _refuse(what: str) -> UnsafeStatement:
    return UnsafeStatement(f"A statement may not contain {what}.", todo="See docs/reference/select.md.")


def _check_node(node: Any) -> None:
    if isinstance(node, SAFE_CONSTRUCTS):
        return
    name = node.__visit_name__
    if isinstance(node, TableValuedAlias) or name not in NODES:
        raise _refuse(f"'{name}'")
    # The star is that of count(*); anywhere else it stands for the columns of a face, which are all readable.
    if isinstance(node, sa.ColumnClause) and node.is_literal and node.name != "*":
        raise _refuse("literal SQL text")
    if name == "function" and (node.name.lower() not in FUNCTIONS or getattr(node, "packagenames", ())):
        raise _refuse(f"the function '{node.name}'")
    operator = getattr(node, "operator", None)
    for used in (operator, getattr(node, "modifier", None)):
        if used is not None and used not in OPERATORS:
            raise _refuse(f"the operator '{getattr(used, 'opstring', getattr(used, '__name__', used))}'")
    if name in ("cast", "typeclause", "type_coerce") and type(node.type) not in CAST_TYPES:
        raise _refuse(f"a conversion to {node.type!r}")
    if isinstance(node, GenerativeSelect):
        _check_select(node)


def _check_select(node: Any) -> None:
    for attribute, what in (
        ("_prefixes", "a prefix"), ("_suffixes", "a suffix"), ("_hints", "a hint"), ("_statement_hints", "a hint"),
        ("_for_update_arg", "FOR UPDATE"), ("_independent_ctes", "a CTE of its own"),
    ):  # fmt: skip
        if getattr(node, attribute, None):
            raise _refuse(what)
