"""What a rule may name, and of which type each name is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from crmcore.errors import DeclarationError, RuleError, nearest


class RuleType(StrEnum):
    """The types of rules; the value is the word that error texts use."""

    NUMBER = "number"
    """int, float, Decimal: one IEEE double, as in CEL. Zero, or of a size from 1e-19 to 1e19."""
    STRING = "string"
    BOOL = "bool"
    DATE = "date"
    TIMESTAMP = "timestamp"
    ID = "id"
    """A UUID, compared with other ids and with string literals that are UUIDs; it has no order."""
    STRING_LIST = "string list"
    DURATION = "duration"
    """The difference of two timestamps or dates. No field has it."""


@dataclass(frozen=True, slots=True)
class Name:
    """One thing that a rule can read: ``customer.service.open_tickets`` is a field of ``customer``."""

    variable: str
    field: str
    type: RuleType

    @property
    def path(self) -> str:
        return f"{self.variable}.{self.field}"


_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_KEYWORDS = frozenset({"in", "true", "false", "null"})
# Words that CEL keeps for itself as the first part of a name, and the variables that every rule has.
_TAKEN = _KEYWORDS | {"as", "break", "const", "continue", "else", "for", "function", "if", "import", "let"}
_TAKEN |= {"loop", "package", "namespace", "return", "var", "void", "while", "now", "today"}


class Variables:
    """The names that a rule may read, by variable and field, with their types.

    A field's name may have dots (``acme.region``). Raises `DeclarationError` for a name that CEL cannot
    write.
    """

    def __init__(self, fields: Mapping[str, Mapping[str, RuleType]]) -> None:
        self._names: dict[str, Name] = {}
        for variable, types in fields.items():
            if not _IDENTIFIER.fullmatch(variable) or variable in _TAKEN:
                raise DeclarationError(f"{variable!r} cannot be the name of a variable in rules.")
            for field, kind in types.items():
                self._declare(Name(variable, field, kind))

    def _declare(self, name: Name) -> None:
        parts = name.field.split(".")
        if not all(_IDENTIFIER.fullmatch(part) and part not in _KEYWORDS for part in parts):
            raise DeclarationError(
                f"{name.path!r} cannot be written in a rule: each part between dots is letters, digits and "
                "'_', begins with no digit and is not in, true, false or null."
            )
        if name.type is RuleType.DURATION:
            raise DeclarationError(f"{name.path!r} cannot be a duration: declare the two times and subtract them.")
        self._names[name.path] = name

    def __iter__(self) -> Iterator[Name]:
        return iter(self._names.values())

    def __contains__(self, path: object) -> bool:
        return path in self._names

    def __getitem__(self, path: str) -> Name:
        """Return the name ``variable.field``; raises `RuleError` that names the nearest right one."""
        if name := self._names.get(path):
            return name
        variable = path.partition(".")[0]
        near = nearest(path, self._names)
        allowed = [name.path for name in self if name.variable == variable]
        raise RuleError(
            f"there is no '{path}'.{near}", allowed=() if near else allowed or sorted({name.variable for name in self})
        )
