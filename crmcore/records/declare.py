"""Declaring a record: one frozen attrs class, from which the rest of the system reads what it must know."""

from __future__ import annotations

import re
import typing
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property
from typing import Annotated, Any, ClassVar, TypeVar
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore.errors import DeclarationError, Invalid, nearest
from crmcore.records.faces import face_columns
from crmcore.records.fields import Field, FieldKind, Labeled, ServerOwned, field_from
from crmcore.records.values import new_id

R = TypeVar("R", bound="Entry")


class _Face:
    """``Opportunity.t``: the read face of a record class, made when it is first asked for."""

    def __get__(self, instance: object, owner: type[Entry]) -> sa.TableClause:
        return schema_of(owner).face


@attrs.frozen(kw_only=True)
class Entry:
    """Something stored once and never changed: an interaction, a stage move, a line of a ledger."""

    t: ClassVar[Any] = _Face()

    id: UUID = attrs.field(factory=new_id)


@attrs.frozen(kw_only=True)
class Record(Entry):
    """Something stored that can be edited. ``version`` is 0 until it is stored and grows with each save."""

    version: Annotated[int, ServerOwned()] = 0
    created_at: Annotated[datetime | None, ServerOwned(), Labeled("Created")] = None
    updated_at: Annotated[datetime | None, ServerOwned(), Labeled("Updated")] = None
    custom: Mapping[str, Any] = attrs.field(factory=dict, hash=False)


@attrs.frozen(kw_only=True)
class RecordType:
    """The declaration of a record class, as the other layers read it (see :func:`schema_of`)."""

    cls: type[Entry]
    name: str
    label: str
    follows: str | None = None
    part: bool = False
    verb: str | None = None
    unique: tuple[tuple[str, ...], ...] = ()
    indexes: tuple[tuple[str, ...], ...] = ()
    title: str | None = None
    table_name: str
    """The table in the store: a plugin's record name already carries its prefix, core's gets ``core_``."""

    @property
    def face_name(self) -> str:
        """The name under which statements read the record; it exists only as a guarded CTE."""
        return f"read_{self.name}"

    @property
    def is_entry(self) -> bool:
        """True if rows are never changed once they are stored."""
        return not issubclass(self.cls, Record)

    @cached_property
    def fields(self) -> Mapping[str, Field]:
        """All declared fields by name, in order of declaration, custom fields excluded."""
        try:
            hints = typing.get_type_hints(self.cls, None, {self.cls.__name__: self.cls}, include_extras=True)
        except NameError as error:
            raise DeclarationError(
                f"Record '{self.name}': {error}.", todo="Import the type at run time, not under TYPE_CHECKING."
            ) from error
        return {a.name: field_from(self.name, a.name, hints[a.name], a.default) for a in attrs.fields(self.cls)}

    @cached_property
    def face(self) -> sa.TableClause:
        """The read face: a table clause whose columns are those of the record."""
        return sa.table(self.face_name, *face_columns(self.fields.values()))

    @cached_property
    def owned(self) -> bool:
        """True if rows belong to a user (``owner_id``), so that scopes such as *own* and *team* apply."""
        return "owner_id" in self.fields

    @cached_property
    def references(self) -> Mapping[str, RecordType]:
        """The fields that refer to other records, with what they refer to."""
        return {
            f.name: schema_of(f.target)
            for f in self.fields.values()
            if f.kind is FieldKind.REF and f.target is not None
        }

    def field(self, name: str) -> Field:
        """Return the field of that name.

        Raises:
            Invalid: there is none; the nearest right name is in the text.
        """
        try:
            return self.fields[name]
        except KeyError:
            raise Invalid(f"'{self.name}' has no field '{name}'.{nearest(name, self.fields)}") from None


_NAME = re.compile(r"[a-z][a-z0-9_]{0,45}")


def record(
    name: str,
    *,
    label: str,
    follows: str | None = None,
    part: bool = False,
    verb: str | None = None,
    title: str | None = None,
    unique: tuple[tuple[str, ...], ...] = (),
    indexes: tuple[tuple[str, ...], ...] = (),
) -> Callable[[type[R]], type[R]]:
    """Declare the frozen attrs class below as a record.

    Args:
        name: its name in the store, in roles and in rules; a plugin's begins with the plugin's name.
        label: what people call one of them.
        follows: the reference whose record decides who may see this one (a line item follows its deal).
            ``record_id`` beside ``record_type`` may follow any record; ``participant.interaction_id`` follows
            through the rows of another record that refer to this one. Of an owned record its
            ``owner_id`` decides, and this where a role grants the scope *followed*.
        part: true if the record is nothing without the one it follows, and is removed together with it.
        verb: the only thing that writes such rows, such as ``work.log``; ``work.add`` then refuses them.
        title: the field that names a record to a person; by default ``title``, ``name`` or ``subject``.
        unique: groups of fields whose values must not repeat.
        indexes: groups of fields to index, in order.

    Raises:
        DeclarationError: the name cannot be used, or the class is not a frozen attrs class.
    """
    if not _NAME.fullmatch(name):
        raise DeclarationError(
            f"'{name}' cannot be the name of a record.", todo="Use lower case, digits and _ (at most 46)."
        )

    def declare(cls: type[R]) -> type[R]:
        if "__attrs_attrs__" not in cls.__dict__ or not issubclass(cls, Entry):
            raise DeclarationError(f"{cls.__name__} must be a subclass of Record under @attrs.frozen(kw_only=True).")
        known = {a.name for a in attrs.fields(cls)}
        mentioned = {n for group in (*unique, *indexes) for n in group}
        if follows and "." not in follows:
            mentioned.add(follows)
        for missing in sorted(mentioned - known):
            raise DeclarationError(f"Record '{name}' mentions the field '{missing}', which it has not.")
        words = title or next((n for n in ("title", "name", "subject") if n in known), None)
        cls.__record__ = RecordType(  # type: ignore[attr-defined]  # the one attribute that marks a record class
            cls=cls,
            name=name,
            label=label,
            follows=follows,
            part=part,
            verb=verb,
            unique=unique,
            indexes=indexes,
            title=words,
            table_name=f"core_{name}" if cls.__module__.startswith("crmcore.") else name,
        )
        return cls

    return declare


def schema_of(cls: type[Entry]) -> RecordType:
    """Return the declaration of a record class.

    Raises:
        DeclarationError: the class is not declared with ``@record``.
    """
    found = cls.__dict__.get("__record__")
    if isinstance(found, RecordType):
        return found
    raise DeclarationError(f"{cls.__name__} is not a record.", todo="Put @record('name', label=…) above it.")
