"""What SQLite and PostgreSQL write differently: text by code point, times as numbers, lists in JSON.

Each argument is written once in each of them, so that SQL grows no faster than the rule.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


def written(kind: sa.types.TypeEngine[Any], *, sqlite: str, postgresql: str) -> type[FunctionElement[Any]]:
    """Make a function that each database writes in its own words, with the arguments as ``{0}`` and ``{1}``."""
    templates = {"sqlite": sqlite, "postgresql": postgresql}

    class Written(FunctionElement[Any]):
        inherit_cache = True
        type = kind

    @compiles(Written)
    def write(element: Written, compiler: SQLCompiler, **more: Any) -> str:
        args = [compiler.process(arg, **more) for arg in element.clauses]
        return f"({templates[compiler.dialect.name].format(*args)})"

    return Written


# An operand in parentheses; SQLAlchemy drops its own in ``a + (b + c)``, which then rounds otherwise.
Whole = written(sa.types.NullType(), sqlite="{0}", postgresql="{0}")

# Text that sorts by code point, as Python's strings do, whatever the collation of the database.
ByCodePoint = written(sa.Text(), sqlite="{0} COLLATE BINARY", postgresql='{0} COLLATE "C"')

# Number of code points of a text.
Size = written(sa.Integer(), sqlite="length({0})", postgresql="char_length({0})")

# Number of strings in a JSON list; NULL for SQL's NULL and for JSON's.
ListSize = written(
    sa.Integer(),
    sqlite="CASE json_type({0}) WHEN 'array' THEN json_array_length({0}) END",
    postgresql="CASE jsonb_typeof(CAST({0} AS jsonb)) WHEN 'array' THEN jsonb_array_length(CAST({0} AS jsonb)) END",
)

# Whether a text is one of the strings in a JSON list; NULL for SQL's NULL and for JSON's.
InStrings = written(
    sa.Boolean(),
    sqlite="""CASE json_type({1}) WHEN 'array' THEN {0} IN
        (SELECT item.value FROM json_each({1}) AS item WHERE item.type = 'text') END""",
    postgresql="""CASE jsonb_typeof(CAST({1} AS jsonb)) WHEN 'array' THEN {0} IN
        (SELECT item.value FROM jsonb_array_elements_text(CAST({1} AS jsonb)) AS item(value)
        WHERE item.value IS NOT NULL) END""",
)

# Whether a text starts with another: case counts, and ``%`` and ``_`` are characters like others.
StartsWith = written(sa.Boolean(), sqlite="instr({0}, {1}) = 1", postgresql="starts_with({0}, {1})")

# Whether a text ends with another. SQLite has no reverse(): a NUL, which no stored text has, marks the end.
EndsWith = written(
    sa.Boolean(),
    sqlite="instr({0} || char(0), {1} || char(0)) > 0",
    postgresql="starts_with(reverse({0}), reverse({1}))",
)

# Whether a text contains another.
Contains = written(sa.Boolean(), sqlite="instr({0}, {1}) > 0", postgresql="strpos({0}, {1}) > 0")

# A date or time as microseconds since 1970, exact.
Microseconds = written(
    sa.BigInteger(),
    sqlite="CAST(strftime('%s', substr({0}, 1, 19)) AS INTEGER) * 1000000 + CAST(substr({0}, 21, 6) AS INTEGER)",
    postgresql="CAST(EXTRACT(EPOCH FROM {0}) * 1000000 AS bigint)",
)

CONSTRUCTS: tuple[type, ...] = (
    Whole, ByCodePoint, Size, ListSize, InStrings, StartsWith, EndsWith, Contains, Microseconds,
)  # fmt: skip
"""All of them: a rule is made of nothing else that a report may not hold."""
