"""What a rule may name, and of which type each name is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from crmcore.errors import DeclarationError, RuleError, nearest


class RuleType(StrEnum):
    """The types of rules; the value is the word that error texts use."""

    # int, float, Decimal: one IEEE double, as in CEL. Zero, or of a size from 1e-19 to 1e19.
    NUMBER = "number"
    STRING = "string"
    BOOL = "bool"
    DATE = "date"
    TIMESTAMP = "timestamp"
    # A UUID, compared with other ids and with string literals that are UUIDs; it has no order.
    ID = "id"
    STRING_LIST = "string list"
    # The difference of two timestamps or dates. No field has it.
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class Name:
    """One thing that a rule can read: ``customer.acme.open_visits`` is a field of ``customer``."""

    variable: str
    field: str
    type: RuleType

    @property
    def path(self) -> str:
        return f"{self.variable}.{self.field}"

    def __post_init__(self) -> None:
        if not all(_IDENTIFIER.fullmatch(part) and part not in _KEYWORDS for part in self.field.split(".")):
            raise DeclarationError(
                f"{self.path!r} cannot be written in a rule: each part between dots is letters, digits and "
                "'_', begins with no digit and is not in, true, false or null."
            )
        if self.type is RuleType.DURATION:
            raise DeclarationError(f"{self.path!r} cannot be a duration: declare the two times and subtract them.")


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
            self._names |= {f"{variable}.{field}": Name(variable, field, kind) for field, kind in types.items()}

    def __getitem__(self, path: str) -> Name:
        """Return the name ``variable.field``; raises `RuleError` that names the nearest right one."""
        if name := self._names.get(path):
            return name
        variable = path.partition(".")[0]
        near = nearest(path, self._names)
        allowed = [known for known in self._names if known.startswith(f"{variable}.")]
        allowed = allowed or sorted({name.variable for name in self._names.values()})
        raise RuleError(f"there is no '{path}'.{near}", allowed=() if near else allowed)
