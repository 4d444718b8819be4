"""Typed events: what a journal entry says happened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

import attrs

from crmcore.records import Entry


@attrs.frozen(kw_only=True)
class Event:
    """Something that happened to a record. ``seq`` is its number in the journal, in order of commit.

    ``cause`` names what it was part of, such as an import (see ``work.because``).

    A plugin declares its own events as frozen subclasses with a ``kind`` that begins with its name, adds
    fields, and writes them with ``work.emit``.
    """

    kind: ClassVar[str] = ""

    seq: int = 0
    at: datetime | None = None
    actor_id: UUID | None = None
    actor: str = ""
    plugin: str | None = None
    cause: UUID | None = None
    record_type: str = ""
    record_id: UUID | None = None
    customer_id: UUID | None = None


@attrs.frozen(kw_only=True)
class Added(Event):
    """A record was added; ``after`` holds its fields in JSON form."""

    kind: ClassVar[str] = "added"
    after: Mapping[str, Any] = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class Changed(Event):
    """Fields of a record changed; ``before`` and ``after`` hold only those."""

    kind: ClassVar[str] = "changed"
    before: Mapping[str, Any] = attrs.field(factory=dict)
    after: Mapping[str, Any] = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class Removed(Event):
    """A record was removed; ``before`` holds its last state."""

    kind: ClassVar[str] = "removed"
    before: Mapping[str, Any] = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class StageChanged(Changed):
    """A record moved on its pipeline."""

    kind: ClassVar[str] = "moved"

    @property
    def pipeline(self) -> str:
        """The pipeline's name."""
        return str(self.after.get("pipeline", ""))

    @property
    def from_stage(self) -> str:
        """The stage that was left."""
        return str(self.before.get("stage", ""))

    @property
    def to_stage(self) -> str:
        """The stage that was entered."""
        return str(self.after.get("stage", ""))


@attrs.frozen(kw_only=True)
class Overridden(Event):
    """An administrator let a change pass although somebody objected or a guard could not be asked."""

    kind: ClassVar[str] = "overridden"
    reason: str = ""
    objections: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Skipped(Event):
    """Somebody let a consumer step over the journal's entry ``entry``, about this record, which it could not handle."""

    kind: ClassVar[str] = "skipped"
    consumer: str = ""
    entry: int = 0
    reason: str = ""


@attrs.frozen
class Change:
    """One pending change, as decision hooks see it: ``before`` is None for an addition, ``after`` for a removal."""

    before: Entry | None
    after: Entry | None

    @property
    def record(self) -> Entry:
        """The record as it will be, or as it was if it is being removed."""
        found = self.after if self.after is not None else self.before
        assert found is not None
        return found

    def changed(self, field: str) -> bool:
        """True if the field differs before and after."""
        return getattr(self.before, field, None) != getattr(self.after, field, None)


@attrs.frozen
class Move:
    """One pending move on a pipeline, as decision hooks see it."""

    record: Any
    pipeline: str
    from_stage: str
    to_stage: str


@attrs.frozen
class Objection:
    """A reason against a change: a stable code, the field it is about (or None), and a sentence for people.

    ``record_id`` names the record where one call changes many; None objects to all of them.
    """

    code: str
    field: str | None
    text: str
    record_id: UUID | None = None
    plugin: str = ""

    def __str__(self) -> str:
        return f"{self.text} [{self.plugin or 'core'}:{self.code}]"
