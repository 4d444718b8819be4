"""From which file, row and column each value of a record comes, or who wrote it by hand afterwards.

The journal says when each value was written and in which import; the keys and effects of that import say by which
row, and the import itself by which column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs

from crmcore import Added, Changed, Entry, Event, Record, Work
from crmcore.work.undo import undo_of
from crmcore_intake.belongings import Belonging, belongings, entered
from crmcore_intake.origins import HISTORY, column_of, said
from crmcore_intake.records import Effect, Import, Key

_KEPT_BY_CRMCORE = frozenset({"id", "version", "created_at", "updated_at", "custom"})


@attrs.frozen(kw_only=True)
class Origin:
    """Where one value comes from.

    ``field`` is a field of the record, or tells what else the value is: ``tags``, ``teams``, ``files``, ``history``,
    ``participants``, a kind of identity such as ``email``, or a kind of relation such as ``works_for``. ``file``,
    ``sheet``, ``line`` (in a workbook the number beside the row), ``row`` (counted from 1 below the headings),
    ``column`` and ``job_id`` are None if it was no import; ``by`` says who wrote it. ``column`` names several if one
    value is made of them, and none if it is the same for all rows, or if the import is older than this is kept.
    """

    field: str
    value: Any
    at: datetime | None
    by: str
    file: str | None = None
    sheet: str | None = None
    line: int | None = None
    row: int | None = None
    column: str | None = None
    job_id: UUID | None = None


@attrs.frozen
class _Written:
    """One value as an event wrote it, and the cause of the event."""

    origin: Origin
    cause: UUID | None


def lineage_of(work: Work, record: Entry) -> list[Origin]:
    """Return the origin of each value of a record that the actor may read and that is not empty: of its fields, then
    of what belongs to it.

    Raises:
        NotFound: it does not exist, or this actor may not read it.
    """
    record_type = work.context.registry.type_of(type(record))
    current = work.get(type(record), record.id)
    events = list(_versions(work.history(current)))
    around = list(belongings(work, current))
    rows = _Rows(work, record_type.name, current.id, [one.thing.id for one in around])
    written = _fields(events, rows)
    custom = current.custom if isinstance(current, Record) else {}
    values = {name: getattr(current, name) for name in record_type.fields} | dict(custom)
    found = [
        attrs.evolve(written[name], value=value)
        for name, value in values.items()
        if name in written and value not in (None, (), {})
    ]
    found += (_beside(work, one, events, rows) for one in around)
    found += (
        _origin(HISTORY, move.text, event, rows.of(said(HISTORY, move.text), event, version, text=move.stage))
        for move, version, event in entered(work, current, events)
    )
    return [attrs.evolve(one, field=one.field.partition("=")[0]) for one in found]


def _versions(events: Iterable[Event]) -> Iterator[tuple[int, Event]]:
    """Yield the events that made a version of the record, with its number: the first is 1."""
    version = 0
    for event in events:
        if isinstance(event, (Added, Changed)):
            version = 1 if isinstance(event, Added) else version + 1
            yield version, event


def _fields(events: Iterable[tuple[int, Event]], rows: _Rows) -> Mapping[str, Origin]:
    """Return the origins of the values that the fields have by now."""
    written: dict[str, list[_Written]] = {}
    causes: dict[UUID, UUID] = {}
    for version, event in events:
        undone = causes.get(event.cause) if event.cause is not None else None
        if event.cause is not None:
            causes[undo_of(event.cause)] = event.cause
        for name, value in _after(event).items():
            if name in _KEPT_BY_CRMCORE:
                continue
            before = written.setdefault(name, [])
            made = _Written(_origin(name, value, event, rows.of(name, event, version)), event.cause)
            written[name] = _without(before, undone) or [made] if undone is not None else [*before, made]
    return {name: past[-1].origin for name, past in written.items()}


def _without(past: list[_Written], cause: UUID) -> list[_Written]:
    """Return what stands of a field's past when all since a cause first wrote it is taken back."""
    first = next((place for place, one in enumerate(past) if one.cause == cause), len(past))
    return past[:first] if first < len(past) else []


def _after(event: Event) -> Mapping[str, Any]:
    """What the event wrote: the fields, and each custom field that it changed by itself."""
    after, before = getattr(event, "after", {}), getattr(event, "before", {})
    old = before.get("custom") or {}
    changed = {name: v for name, v in (after.get("custom") or {}).items() if old.get(name) != v}
    return {**after, **changed}


def _beside(work: Work, one: Belonging, events: list[tuple[int, Event]], rows: _Rows) -> Origin:
    """Return the origin of something that belongs to the record: of how it stands, for it may have been edited."""
    name = said(one.place, one.text)
    if one.with_record:
        version, event = events[0]
        return _origin(name, one.value, event, rows.of(name, event, version))
    past = list(_versions(work.history(one.thing)))
    causes = {undo_of(event.cause): event.cause for _, event in past if event.cause is not None}
    while len(past) > 1 and (last := past[-1][1].cause) is not None and last in causes:
        first = next(place for place, (_, event) in enumerate(past) if event.cause == causes[last])
        past = past[: max(first, 1)]
    version, event = past[-1]
    return _origin(name, one.value, event, rows.of(name, event, version, of=one.thing.id))


@attrs.frozen
class _Place:
    """A row of an import, and the column of a value."""

    into: Import
    row: int
    line: int
    column: str | None


def _origin(name: str, value: Any, event: Event, found: _Place | None) -> Origin:
    origin = Origin(field=name, value=value, at=event.at, by=event.actor)
    if found is None:
        return origin
    into = found.into
    return attrs.evolve(
        origin, file=into.file, sheet=into.sheet, line=found.line, row=found.row, column=found.column or None,
        job_id=into.job_id,
    )  # fmt: skip


class _Rows:
    """The rows that made or changed one record and what belongs to it."""

    def __init__(self, work: Work, record_type: str, id: UUID, parts: list[UUID]) -> None:
        self._id, self._type = id, record_type
        key, effect = Key.t.c, Effect.t.c
        keys = list(work.each(Key, key.record_id == id, key.record_type == record_type))
        self._makers = [key for key in keys if not key.recognized]
        self._effects: dict[UUID, list[Effect]] = {}
        for one in work.each(Effect, effect.record_id.in_([id, *parts])):
            if one.record_type == record_type or one.record_id != id:
                self._effects.setdefault(one.record_id, []).append(one)
        effects = [one for some in self._effects.values() for one in some]
        self._imports = work.get_all(Import, {e.import_id for e in effects} | {k.import_id for k in keys})

    def of(self, name: str, event: Event, version: int, *, of: UUID | None = None, text: str = "") -> _Place | None:
        """Return the row by which an event wrote a value, or None if it was no import's.

        Args:
            name: the field, or the name of another value, such as one tag.
            version: the version that the event made of the record, or of what belongs to it.
            of: what belongs to the record, if it is about that.
            text: what the import calls the value, if that is less than its name says.
        """
        effects = [
            one
            for one in self._effects.get(of or self._id, ())
            if self._did(one, event) and one.version_from < version <= one.version_to
        ]
        place, _, known = name.partition("=")
        text = text or known
        for effect in effects:
            if effect.columns is not None and (name in effect.columns or place in effect.columns):
                return self._place(effect, place, text, column_of(effect.columns, place, text))
        for effect in effects:
            if effect.columns is None:
                return self._place(effect, place, text)
        # Who puts something on a record by hand has no cause; what came with the record itself is its maker's.
        makers = [key for key in self._makers if self._did(key, event) and (of is None or event.cause is not None)]
        if version == 1 and makers:
            # A record that was made because a row named it has no columns but that of its name.
            named = of is None and any(
                (one.import_id, one.row) == (makers[0].import_id, makers[0].row) for one in effects
            )
            return self._place(makers[0], place, text, "" if named else None)
        return self._place(effects[0], place, text, "") if effects else None

    def _did(self, one: Key | Effect, event: Event) -> bool:
        # The key of an import that was recognized later, or of a record that was there before, made nothing.
        into = self._imports.get(one.import_id)
        return into is not None and (event.cause is None or event.cause == into.job_id)

    def _place(self, one: Key | Effect, place: str, text: str, column: str | None = None) -> _Place:
        into = self._imports[one.import_id]
        if column is None and into.record_type == self._type:
            column = column_of(into.columns, place, text)
        return _Place(into, one.row, one.line, column)
