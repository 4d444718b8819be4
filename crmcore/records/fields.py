"""What a field of a record is, read from the annotation of an attrs class."""

from __future__ import annotations

import enum
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Annotated, Any, Union, get_args, get_origin
from uuid import UUID

import attrs

from crmcore.errors import DeclarationError
from crmcore.records.values import Money, Ref


class FieldKind(enum.StrEnum):
    """The closed list of what a field can hold; each has one stored form and one JSON form."""

    TEXT = "text"
    INTEGER = "integer"
    FLOAT = "float"
    BOOLEAN = "boolean"
    DATE = "date"
    TIME = "time"
    ID = "id"
    REF = "ref"
    MONEY = "money"
    CHOICE = "choice"
    LIST = "list"
    JSON = "json"


@attrs.frozen
class MaxLen:
    """``Annotated[str, MaxLen(200)]``: longer text is refused."""

    length: int


@attrs.frozen
class Searchable:
    """The field is looked into by search."""


@attrs.frozen
class Group:
    """The field belongs to a group that a role must be allowed to read or edit, such as ``Group("finance")``."""

    name: str


@attrs.frozen
class Personal:
    """The field says something about a person: a privacy export shows it, an erasure empties it."""


@attrs.frozen
class ServerOwned:
    """Only crmcore writes the field, through its own verb (``move``, ``add``), never ``save``."""


@attrs.frozen
class RuleText:
    """The field holds the text of a rule: plans to switch a plugin off count the texts that read what it declares."""


@attrs.frozen
class Labeled:
    """The words a person reads for the field, where the name is not good enough."""

    text: str


@attrs.frozen(kw_only=True)
class Field:
    """One field of a record or one custom field, as every face of the record sees it."""

    name: str
    kind: FieldKind
    optional: bool = False
    max_length: int | None = None
    choices: tuple[str, ...] = ()
    enum_class: type[enum.StrEnum] | None = None
    target: type[Any] | None = None
    label: str = ""
    group: str | None = None
    searchable: bool = False
    personal: bool = False
    server_owned: bool = False
    rule: bool = False
    has_default: bool = False
    default: Any = None
    # Who declared it: ``core``, a plugin's name, or ``crm.toml``.
    owner: str = "core"

    @property
    def columns(self) -> tuple[str, ...]:
        """The stored columns: two for money, one for all else."""
        if self.kind is FieldKind.MONEY:
            return (self.name, f"{self.name}_currency")
        return (self.name,)


SCALARS: dict[Any, FieldKind] = {
    str: FieldKind.TEXT,
    int: FieldKind.INTEGER,
    float: FieldKind.FLOAT,
    bool: FieldKind.BOOLEAN,
    date: FieldKind.DATE,
    datetime: FieldKind.TIME,
    UUID: FieldKind.ID,
    Money: FieldKind.MONEY,
}


def _unwrap(hint: Any) -> tuple[Any, bool, list[Any]]:
    """Split an annotation into its bare type, whether None is allowed, and the markers."""
    if get_origin(hint) is Annotated:
        bare, optional, markers = _unwrap(get_args(hint)[0])
        return bare, optional, [*markers, *get_args(hint)[1:]]
    if get_origin(hint) in (Union, types.UnionType):
        match [a for a in get_args(hint) if a is not type(None)]:
            case [only]:
                bare, _, markers = _unwrap(only)
                return bare, True, markers
    return hint, False, []


def _kind_of(hint: Any) -> tuple[FieldKind | None, dict[str, Any]]:
    if hint in SCALARS:
        return SCALARS[hint], {}
    origin = get_origin(hint)
    if origin is Ref:
        return FieldKind.REF, {"target": get_args(hint)[0]}
    if origin is typing.Literal:
        return FieldKind.CHOICE, {"choices": get_args(hint)}
    if isinstance(hint, type) and issubclass(hint, enum.StrEnum):
        return FieldKind.CHOICE, {"choices": tuple(m.value for m in hint), "enum_class": hint}
    if origin is tuple and get_args(hint) == (str, ...):
        return FieldKind.LIST, {}
    if hint in (dict, Mapping) or origin in (dict, Mapping):
        return FieldKind.JSON, {}
    return None, {}


_MARKS: dict[type, Callable[[Any], dict[str, Any]]] = {
    MaxLen: lambda m: {"max_length": m.length},
    Searchable: lambda m: {"searchable": True},
    Group: lambda m: {"group": m.name},
    Personal: lambda m: {"personal": True},
    ServerOwned: lambda m: {"server_owned": True},
    RuleText: lambda m: {"rule": True},
    Labeled: lambda m: {"label": m.text},
}


def field_from(owner: str, name: str, hint: Any, default: Any) -> Field:
    """Read one field from its annotation. ``default`` is attrs' default (``attrs.NOTHING`` if there is none)."""
    bare, optional, markers = _unwrap(hint)
    kind, more = _kind_of(bare)
    if kind is None:
        raise DeclarationError(
            f"{owner}.{name} has the type {hint!r}, which no column can hold.", allowed=[k.value for k in FieldKind]
        )
    for marker in markers:
        more |= _MARKS.get(type(marker), lambda _: {})(marker)
    has_default = default is not attrs.NOTHING
    if more.get("group") and not has_default:
        raise DeclarationError(
            f"{owner}.{name} is in the field group '{more['group']}' and needs a default: "
            "who may not read it gets the default."
        )
    more.setdefault("label", name.removesuffix("_id").replace("_", " ").capitalize())
    plain = default if has_default and not isinstance(default, attrs.Factory) else None  # type: ignore[arg-type]  # attrs.Factory is a class at run time
    return Field(name=name, kind=kind, optional=optional, has_default=has_default, default=plain, **more)
