"""What SQLite and PostgreSQL write differently: text by code point, times as numbers, lists in JSON.

Each argument is written once in each of them, so that SQL grows no faster than the rule.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class Whole(FunctionElement[Any]):
    """An operand in parentheses; SQLAlchemy drops its own in ``a + (b + c)``, which then rounds otherwise."""

    inherit_cache = True

    def __init__(self, operand: sa.ColumnElement[Any]) -> None:
        super().__init__(operand)
        self.type = operand.type


class ByCodePoint(FunctionElement[str]):
    """Text that sorts by code point, as Python's strings do, whatever the collation of the database."""

    inherit_cache = True
    type = sa.Text()


class Size(FunctionElement[int]):
    """Number of code points of a text."""

    inherit_cache = True
    type = sa.Integer()


class ListSize(FunctionElement[int]):
    """Number of strings in a JSON list; NULL for SQL's NULL and for JSON's."""

    inherit_cache = True
    type = sa.Integer()


class InStrings(FunctionElement[bool]):
    """Whether a text is one of the strings in a JSON list; NULL for SQL's NULL and for JSON's."""

    inherit_cache = True
    type = sa.Boolean()


class StartsWith(FunctionElement[bool]):
    """Whether a text starts with another: case counts, and ``%`` and ``_`` are characters like others."""

    inherit_cache = True
    type = sa.Boolean()


class EndsWith(FunctionElement[bool]):
    """Whether a text ends with another."""

    inherit_cache = True
    type = sa.Boolean()


class Contains(FunctionElement[bool]):
    """Whether a text contains another."""

    inherit_cache = True
    type = sa.Boolean()


class Microseconds(FunctionElement[int]):
    """A date or time as microseconds since 1970, exact."""

    inherit_cache = True
    type = sa.BigInteger()


_TEMPLATES: dict[type[FunctionElement[Any]], tuple[str, str]] = {  # SQLite, PostgreSQL
    Whole: ("{0}", "{0}"),
    ByCodePoint: ("{0} COLLATE BINARY", '{0} COLLATE "C"'),
    Size: ("length({0})", "char_length({0})"),
    ListSize: (
        "CASE json_type({0}) WHEN 'array' THEN json_array_length({0}) END",
        "CASE jsonb_typeof(CAST({0} AS jsonb)) WHEN 'array' THEN jsonb_array_length(CAST({0} AS jsonb)) END",
    ),
    InStrings: (
        """CASE json_type({0}) WHEN 'array' THEN {1} IN
        (SELECT item.value FROM json_each({0}) AS item WHERE item.type = 'text') END""",
        """CASE jsonb_typeof(CAST({0} AS jsonb)) WHEN 'array' THEN {1} IN
        (SELECT item.value FROM jsonb_array_elements_text(CAST({0} AS jsonb)) AS item(value)
        WHERE item.value IS NOT NULL) END""",
    ),
    StartsWith: ("instr({0}, {1}) = 1", "starts_with({0}, {1})"),
    # SQLite has no reverse(): a NUL, which no stored text has, marks the end.
    EndsWith: ("instr({0} || char(0), {1} || char(0)) > 0", "starts_with(reverse({0}), reverse({1}))"),
    Contains: ("instr({0}, {1}) > 0", "strpos({0}, {1}) > 0"),
    Microseconds: (
        "CAST(strftime('%s', substr({0}, 1, 19)) AS INTEGER) * 1000000 + CAST(substr({0}, 21, 6) AS INTEGER)",
        "CAST(EXTRACT(EPOCH FROM {0}) * 1000000 AS bigint)",
    ),
}


def _register(function: type[FunctionElement[Any]], dialect: str, template: str) -> None:
    def write(element: FunctionElement[Any], compiler: SQLCompiler, **more: Any) -> str:
        args = [compiler.process(arg, **more) for arg in element.clauses]
        return f"({template.format(*args)})"

    compiles(function, dialect)(write)


for _function, (_sqlite, _postgresql) in _TEMPLATES.items():
    _register(_function, "sqlite", _sqlite)
    _register(_function, "postgresql", _postgresql)
