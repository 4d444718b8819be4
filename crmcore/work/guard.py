"""Letting through only statements over read faces: what work.select and filters may contain.

The statement itself is never rewritten. It is walked once; whatever is not on the lists below is refused, and the
faces that it names are returned, so that Work can put their guarded CTEs in front.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import quoted_name
from sqlalchemy.sql.selectable import CTE, Alias, TableClause, TableValuedAlias

from crmcore.errors import Invalid, UnsafeStatement, nearest
from crmcore.records import RecordType
from crmcore.records.types import Amount, Instant, IsoDate, IsoInstant
from crmcore.store.sql import SAFE_CONSTRUCTS
from crmcore.work.access import ACTOR, Access

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

CAST_TYPES = frozenset({
    sa.Integer, sa.BigInteger, sa.SmallInteger, sa.Float, sa.Double, sa.Numeric, sa.String, sa.Text, sa.Date,
    sa.Boolean, sa.Uuid, sa.types.NullType,
})  # fmt: skip

TYPES = CAST_TYPES | {
    sa.Unicode, sa.UnicodeText, sa.DateTime, sa.Time, sa.Interval, sa.JSON, JSONB,
    sa.types.TupleType, Amount, Instant, IsoDate, IsoInstant,
}  # fmt: skip
"""A type of somebody else's may write SQL of its own around a value or a column."""

DATE_PARTS = frozenset({
    "year", "quarter", "month", "week", "day", "hour", "minute", "second", "dow", "isodow", "doy", "isoyear", "epoch",
})  # fmt: skip


def check(statement: sa.ClauseElement, access: Access) -> set[str]:
    """Check a statement or expression and return the names of the record types whose faces it reads.

    Raises:
        UnsafeStatement: it contains something that is not on the lists.
        Invalid: it names a field that does not exist or that the actor may not read; the two look the same.
    """
    registry = access.context.registry
    faces = {t.face_name: t for t in registry.types}
    found: set[str] = set()
    columns: list[tuple[RecordType, str]] = []
    for node in _walk(statement):
        if type(node) in SAFE_CONSTRUCTS:
            continue
        _check_node(node)
        if isinstance(node, TableClause):
            found.add(_face(node, faces).name)
        elif isinstance(node, CTE):
            _check_cte(node, faces, access)
        elif isinstance(node, sa.ColumnClause):
            table: Any = node.table
            while isinstance(table, Alias):
                table = table.element
            if isinstance(table, TableClause) and table.name in faces and not node.is_literal:
                columns.append((faces[table.name], node.name))
    # Last, so that what is not a read face at all is refused as such.
    for record_type, name in columns:
        check_readable(record_type, name, access)
    return found


def _walk(statement: Any) -> Iterator[Any]:
    """Yield every part of a statement, and of what its columns belong to.

    A column in a bare expression brings its table into the statement that it is put into.
    """
    todo, seen = [statement], dict[int, Any]()
    while todo:
        node = todo.pop()
        # Each once, however many columns lead to it. What was seen is kept, so that no other gets its id.
        if id(node) not in seen:
            seen[id(node)] = node
            yield node
            todo.extend(node.get_children())
            table = _own(node, "table")
            if table is not None:
                todo.append(table)


def _own(node: Any, name: str) -> Any:
    """Return an attribute that a node has by itself or by its class, else None.

    Asked for anything else, a column asks its type for an operator of that name, which takes longer than all the rest.
    """
    has = name in getattr(node, "__dict__", ()) or getattr(type(node), name, None) is not None
    return getattr(node, name, None) if has else None


def _face(node: TableClause, faces: dict[str, RecordType]) -> RecordType:
    record_type = faces.get(node.name)
    if isinstance(node, sa.Table) or node.schema or record_type is None:
        raise UnsafeStatement(
            f"A statement reads '{node.fullname}', which is not a read face.",
            todo="Use the face of a record, such as Customer.t.",
        )
    return record_type


def _check_cte(node: CTE, faces: dict[str, RecordType], access: Access) -> None:
    # In capitals it is another name to SQLAlchemy, and the same one to the database.
    name = str(node.name).lower()
    if name in faces or name in access.context.store.tables.metadata.tables or name.startswith("crm_"):
        raise UnsafeStatement(f"A CTE may not be named '{node.name}', the name of a table or face.")


def check_readable(record_type: RecordType, column: str, access: Access) -> None:
    """Refuse a column that the record has not or that the actor may not read, in the same words."""
    shown = access.shown_columns(record_type)
    if column not in shown:
        raise Invalid(f"'{record_type.name}' has no field '{column}'.{nearest(column, shown)}")


def _refuse(what: str) -> UnsafeStatement:
    return UnsafeStatement(f"A statement may not contain {what}.", todo="See docs/reference/select.md.")


@lru_cache(maxsize=1024)
def _is_plain(cls: type) -> bool:
    """True if no class of somebody else's is among the ancestors, which might be compiled to anything."""
    known = ("sqlalchemy", "builtins", "typing", "abc", "collections")
    return all(c.__module__.partition(".")[0] in known for c in cls.__mro__)


def _check_node(node: Any) -> None:
    name = node.__visit_name__
    if isinstance(node, TableValuedAlias) or name not in NODES or not _is_plain(node.__class__):
        raise _refuse(f"'{name}'")
    if name == "bindparam" and node.key == ACTOR:
        raise _refuse(f"a parameter named '{ACTOR}'")
    if isinstance(node, sa.ColumnClause) and node.is_literal and node.name != "*":
        raise _refuse("literal SQL text")
    if name == "function" and (node.name.lower() not in FUNCTIONS or getattr(node, "packagenames", ())):
        raise _refuse(f"the function '{node.name}'")
    for used in (_own(node, "operator"), _own(node, "modifier")):
        if used is not None and used not in OPERATORS:
            raise _refuse(f"the operator '{getattr(used, 'opstring', getattr(used, '__name__', used))}'")
    if name == "extract" and node.field not in DATE_PARTS:
        raise _refuse(f"the part '{node.field}' of a time")
    for attribute in ("name", "key", "schema"):
        written = _own(node, attribute)
        if isinstance(written, quoted_name) and written.quote is False:
            raise _refuse(f"the unquoted name '{written}'")
    _check_type(node, name in ("cast", "typeclause", "type_coerce"))
    _check_extras(node)


def _check_type(node: Any, converts: bool) -> None:
    kind = getattr(node, "type", None)
    if not isinstance(kind, sa.types.TypeEngine):
        return
    for one in (kind, *kind._variant_mapping.values()):
        if type(one) not in (CAST_TYPES if converts else TYPES):
            raise _refuse(f"a conversion to {type(one).__name__}" if converts else f"a {type(one).__name__}")
        sizes = (getattr(one, a, None) for a in ("length", "precision", "scale", "second_precision"))
        if getattr(one, "collation", None) is not None or not all(s is None or type(s) is int for s in sizes):
            raise _refuse(f"a {type(one).__name__} of that form")


_EXTRAS = {
    "_prefixes": "a prefix", "_suffixes": "a suffix", "_hints": "a hint", "_statement_hints": "a hint",
    "_for_update_arg": "FOR UPDATE", "_independent_ctes": "a CTE of its own",
}  # fmt: skip


def _check_extras(node: Any) -> None:
    for attribute, what in _EXTRAS.items():
        # Compared with nothing rather than asked for its truth, which a part of a statement has not.
        given = _own(node, attribute)
        if given is not None and (not isinstance(given, (tuple, list, Mapping)) or given):
            raise _refuse(what)
