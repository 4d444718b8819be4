"""From the text of a rule to its syntax tree.

The only file that knows ``cel_expr_python``. It hands out a parsed rule as the protobuf message
``cel.expr.ParsedExpr`` (https://github.com/google/cel-spec, proto/cel/expr/syntax.proto), of which rules use
few fields; they are read here from the wire, which spares every host the protobuf runtime and its version
conflicts.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from crmcore.errors import RuleError

MAX_LENGTH = 2_000
Fields: TypeAlias = dict[int, list[Any]]  # an int, float or bytes: the wire does not say which is meant


@dataclass(frozen=True, slots=True)
class Expr:
    """A node of the syntax tree. ``at`` is its offset in the source.

    ``kind`` is ``literal`` (``value`` is a bool, int, float, str or None), ``name`` or ``has`` (a dotted
    path), ``call`` (CEL's name of the function: ``_&&_``, ``size``, with a leading dot for a method, whose
    first argument is what it is called on), ``list``, or ``other`` (what rules do not have, by name).
    """

    kind: str
    value: bool | float | str | None
    at: int
    args: tuple[Expr, ...] = ()


def place(source: str, at: int) -> str:
    """Return ``line 1, column 7`` for an offset."""
    line = source.count("\n", 0, at) + 1
    return f"line {line}, column {at - (source.rfind(chr(10), 0, at) + 1) + 1}"


@lru_cache(maxsize=1)
def _environment() -> Any:
    # Imported here, since few commands need a rule and each would pay for it.
    from cel_expr_python import cel  # type: ignore[import-untyped]  # its types lack the py.typed marker

    return cel.NewEnv()


_SYNTAX = re.compile(r"ERROR: <input>:(\d+):(\d+): (?:Syntax error: )?(.*?)(?:, expecting| expecting|\n|$)")


# What people write who know another language.
_MEANT = {
    r"(?<![=!<>])=(?![=>])": "Compare with '=='.",
    r"=>": "'At least' is '>='.",
    r"<>": "'Not equal' is '!='.",
    r"[\"']": "A text ends with the quote that it begins with.",
    r"(?i)\b(?:and|or|not)\b": "Write 'and' as '&&', 'or' as '||', 'not' as '!'.",
}


def parse(source: str) -> Expr:
    """Parse a rule. Raises `RuleError`, with line and column, if it is not CEL; also if too long or deep."""
    if len(source) > MAX_LENGTH:
        raise RuleError(
            f"The rule is {len(source):,} characters long; {MAX_LENGTH:,} are allowed.",
            todo="Split it into several rules.",
        )
    if not source.isascii() and any("\ud800" <= c <= "\udfff" for c in source):
        raise RuleError("The rule holds half of a character (a surrogate), which no text may.")
    try:
        # Unchecked: numbers and dates are typed as CRM users expect, which CEL's own checker cannot do.
        message = _environment().compile(source, disable_check=True).serialize()
    except RuntimeError as error:
        raise _syntax_error(source, str(error)) from None
    parsed = _fields(_fields(message)[2][0])  # Any{ParsedExpr{2: Expr, 3: SourceInfo}}
    offsets: dict[int, int] = {}  # SourceInfo.positions = 4: id of a node to its offset
    for entry in _fields(parsed[3][0]).get(4, []):
        pair = _fields(entry)
        offsets[pair[1][0]] = pair.get(2, [0])[0]
    return _Reader(source, offsets).expr(parsed[2][0])


def _syntax_error(source: str, text: str) -> RuleError:
    if "recursion" in text:
        return RuleError(
            f"The rule {source[:40]!r}… is nested too deeply: 32 levels are allowed.",
            todo="Split it into several rules.",
        )
    found = _SYNTAX.search(text)
    if found is None:
        return RuleError(f"The rule {source!r} cannot be read: {' '.join(text.split())}")
    line, column, what = found.groups()
    bare = re.sub(r"\"[^\"]*\"|'[^']*'", "", source)
    todo = " ".join(hint for pattern, hint in _MEANT.items() if re.search(pattern, bare))
    return RuleError(f"{source!r}, line {line}, column {column}: {what.strip()}.", todo=todo)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def _fields(data: bytes) -> Fields:
    """Return the values in a message by number of the field (protobuf.dev/programming-guides/encoding)."""
    fields: Fields = {}
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        value: Any
        match tag & 7:
            case 0:
                value, at = _varint(data, at)
            case 1:
                value, at = struct.unpack_from("<d", data, at)[0], at + 8
            case 2:
                size, at = _varint(data, at)
                value, at = data[at : at + size], at + size
            case wire:
                raise RuleError(f"The CEL parser gave wire type {wire}, which its messages do not have.")
        fields.setdefault(tag >> 3, []).append(value)
    return fields


def _text(fields: Fields, number: int) -> str:
    return str(fields.get(number, [b""])[0], "utf-8")


_CONSTANTS: dict[int, Callable[[Any], Any]] = {  # a negative number is written in two's complement
    1: lambda _: None, 2: bool, 3: lambda number: number - (number >> 63 << 64), 5: float, 6: bytes.decode
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads an Expr; numbers in comments are those of syntax.proto."""

    source: str
    offsets: dict[int, int]

    def expr(self, data: bytes) -> Expr:
        fields = _fields(data)
        at = self.offsets.get(fields.get(2, [0])[0], 0)
        if constant := fields.get(3):
            return self._constant(_fields(constant[0]), at)
        if 4 in fields:  # Ident.name = 1
            return Expr("name", _text(_fields(fields[4][0]), 1), at)
        if select := fields.get(5):
            return self._select(_fields(select[0]), at)
        if call := fields.get(6):
            return self._call(_fields(call[0]), at)
        if items := fields.get(7):  # CreateList.elements = 1
            return Expr("list", None, at, tuple(self.expr(item) for item in _fields(items[0]).get(1, [])))
        return Expr("other", "a map or message" if 8 in fields else "exists(), all(), map() or filter()", at)

    def _constant(self, fields: Fields, at: int) -> Expr:
        [(number, [value])] = fields.items()
        if read := _CONSTANTS.get(number):
            return Expr("literal", read(value), at)
        return Expr("other", "an unsigned number such as 5u" if number == 4 else "bytes such as b'x'", at)

    def _select(self, fields: Fields, at: int) -> Expr:  # operand = 1, field = 2, test_only = 3
        operand = self.expr(fields[1][0])
        if operand.kind != "name":
            return Expr("other", "a field of something that is not a name", at)
        return Expr("has" if 3 in fields else "name", f"{operand.value}.{_text(fields, 2)}", operand.at)

    def _call(self, fields: Fields, at: int) -> Expr:  # target = 1, function = 2, args = 3
        name = _text(fields, 2)
        if self.source[at - len(name) : at] == name:  # CEL gives the parenthesis; people look for the name
            at -= len(name)
        args = tuple(self.expr(arg) for arg in [*fields.get(1, []), *fields.get(3, [])])
        return Expr("call", f".{name}" if 1 in fields else name, at, args)


_OPERATORS = {
    "_||_": 2, "_&&_": 3, "_==_": 4, "_!=_": 4, "_<_": 4, "_<=_": 4, "_>_": 4, "_>=_": 4, "@in": 4,
    "_+_": 5, "_-_": 5, "_*_": 6, "_/_": 6,
}  # fmt: skip


def written(expr: Expr, within: int = 0) -> str:
    """Write a node as CEL again; ``within`` is how tightly the operator around it binds."""
    match expr.kind:
        case "literal":
            return _literal(expr.value)
        case "has":
            return f"has({expr.value})"
        case "list":
            return f"[{', '.join(written(item) for item in expr.args)}]"
        case "call":
            return _written_call(str(expr.value), expr.args, within)
    return str(expr.value)


def _written_call(function: str, args: tuple[Expr, ...], within: int) -> str:
    if binds := _OPERATORS.get(function):
        left, right = written(args[0], binds), written(args[1], binds + 1)
        text = f"{left} {function.strip('_@')} {right}"
    elif function == "_?_:_":
        binds = 1
        text = f"{written(args[0], 2)} ? {written(args[1], 2)} : {written(args[2], 1)}"
    elif function in ("!_", "-_"):
        return f"{function[0]}{written(args[0], 7)}"
    else:
        target, args = (written(args[0], 8), args[1:]) if function.startswith(".") else ("", args)
        return f"{target}{function}({', '.join(written(arg) for arg in args)})"
    return f"({text})" if binds < within else text


def _literal(value: bool | float | str | None) -> str:
    if isinstance(value, str):
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'"
    return json.dumps(value)
