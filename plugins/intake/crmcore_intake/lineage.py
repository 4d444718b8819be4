"""From which file and row each value of a record comes, or who wrote it by hand afterwards.

The journal says when each field got its value and in which import; the keys and effects of that import say by which
row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs

from crmcore import Added, Changed, Entry, Event, Record, Work
from crmcore_intake.records import Effect, Import, Key

_KEPT_BY_CRMCORE = frozenset({"id", "version", "created_at", "updated_at", "custom"})


@attrs.frozen(kw_only=True)
class Origin:
    """Where the value of one field comes from.

    ``file``, ``line`` (in a workbook the number beside the row), ``row`` (counted from 1 below the headings) and
    ``job_id`` are None if it was no import; ``by`` says who wrote it.
    """

    field: str
    value: Any
    at: datetime | None
    by: str
    file: str | None = None
    sheet: str | None = None
    line: int | None = None
    row: int | None = None
    job_id: UUID | None = None


@attrs.frozen
class _Place:
    """A row of an import."""

    into: Import
    row: int
    line: int


def lineage_of(work: Work, record: Entry) -> list[Origin]:
    """Return the origin of each field of a record that the actor may read and that is not empty.

    Raises:
        NotFound: it does not exist, or this actor may not read it.
    """
    record_type = work.context.registry.type_of(type(record))
    current = work.get(type(record), record.id)
    places = _Places(work, record_type.name, current.id)
    written: dict[str, Origin] = {}
    for version, event in enumerate(_versions(work.history(current)), start=1):
        found = places.of(event, version)
        for name, value in _after(event).items():
            if name not in _KEPT_BY_CRMCORE:
                written[name] = _origin(name, value, event, found)
    custom = current.custom if isinstance(current, Record) else {}
    values = {name: getattr(current, name) for name in record_type.fields} | dict(custom)
    return [
        attrs.evolve(written[name], value=value)
        for name, value in values.items()
        if name in written and value not in (None, ())
    ]


def _versions(events: list[Event]) -> Iterator[Event]:
    """Yield the events that made a version of the record, the first one version 1."""
    return (event for event in events if isinstance(event, (Added, Changed)))


def _after(event: Event) -> Mapping[str, Any]:
    """What the event wrote: the fields, and each custom field that it changed by itself."""
    after, before = getattr(event, "after", {}), getattr(event, "before", {})
    old = before.get("custom") or {}
    changed = {name: v for name, v in (after.get("custom") or {}).items() if old.get(name) != v}
    return {**after, **changed}


def _origin(name: str, value: Any, event: Event, found: _Place | None) -> Origin:
    origin = Origin(field=name, value=value, at=event.at, by=event.actor)
    if found is None:
        return origin
    into = found.into
    return attrs.evolve(origin, file=into.file, sheet=into.sheet, line=found.line, row=found.row, job_id=into.job_id)


class _Places:
    """The rows that made or changed one record."""

    def __init__(self, work: Work, record_type: str, id: UUID) -> None:
        keys = list(work.each(Key, Key.t.c.record_id == id, Key.t.c.record_type == record_type))
        self._effects = list(work.each(Effect, Effect.t.c.record_id == id, Effect.t.c.record_type == record_type))
        self._makers = [key for key in keys if not key.recognized]
        imports = {key.import_id for key in keys} | {effect.import_id for effect in self._effects}
        self._imports = work.get_all(Import, imports)

    def of(self, event: Event, version: int) -> _Place | None:
        """Return the row behind an event that made this version, or None if it was no import's."""
        for effect in self._effects:
            if effect.version_from < version <= effect.version_to:
                return self._place(effect, event)
        return next((self._place(key, event) for key in self._makers), None) if version == 1 else None

    def _place(self, one: Key | Effect, event: Event) -> _Place | None:
        into = self._imports.get(one.import_id)
        # The key of an import that was recognized later, or of a record that was there before, made nothing.
        if into is None or (event.cause is not None and event.cause != into.job_id):
            return None
        return _Place(into, one.row, one.line)
