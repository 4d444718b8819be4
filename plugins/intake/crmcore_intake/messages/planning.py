"""What lies ahead: handed to whoever keeps plans, and brought up to date when the calendar comes in again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from uuid import UUID

import attrs

from crmcore import Crm, Record, Work
from crmcore.errors import PluginFailed
from crmcore_intake.messages.hooks import PlannedEntry
from crmcore_intake.messages.message import Item, Kind, Message, State
from crmcore_intake.messages.outcomes import Ready, key_for, outcome
from crmcore_intake.plan import FieldChange, RowAction, RowOutcome
from crmcore_intake.records import Effect, Import, Key

_INTERACTION = "interaction"


class Planner:
    """Plans the entries of one chunk.

    Args:
        known: what these messages became before, by scheme and key.
    """

    def __init__(self, crm: Crm, work: Work, into: Import, known: Mapping[tuple[str, str], Key]) -> None:
        self._crm, self._work, self._into = crm, work, into
        self._known = known

    @cached_property
    def _records(self) -> dict[UUID, Record]:
        """The plans that are there, by id; those of a plugin that is switched off are not."""
        by_type: dict[str, list[UUID]] = {}
        for key in self._known.values():
            if key.record_type != _INTERACTION and key.record_type in self._work.context.registry.type_by_name:
                by_type.setdefault(key.record_type, []).append(key.record_id)
        found: dict[UUID, Record] = {}
        for name, ids in by_type.items():
            records = self._work.get_all(self._work.context.registry.named_type(name).cls, ids)
            found |= {id: record for id, record in records.items() if isinstance(record, Record)}
        return found

    def passed_over(self, item: Item) -> RowOutcome | None:
        """Return what becomes of an item of which nothing is to be done, else None."""
        message = item.message
        assert message is not None
        key = self._key(message)
        if key is None:
            if message.state is State.CANCELED:
                return outcome(item, RowAction.SKIP, note="was canceled")
            if message.kind is Kind.NOTE and message.at is not None and message.at > self._work.now:
                return outcome(item, RowAction.SKIP, note="is a note of a day that lies ahead")
            return None
        if key.record_type == _INTERACTION:
            return outcome(item, RowAction.UNCHANGED, note="came in before")
        if key.record_id not in self._records:
            return outcome(item, RowAction.UNCHANGED, record_type=key.record_type, note="is planned out of sight")
        if (key.revision or "") > message.revision:
            return outcome(item, RowAction.UNCHANGED, record_type=key.record_type, note="is older than what is planned")
        return None

    def is_plan(self, message: Message) -> bool:
        """True for tasks, for meetings that are not over, and for what was planned before."""
        ahead = message.kind is Kind.MEETING and not self._is_over(message)
        return ahead or message.kind is Kind.TASK or self._key(message) is not None

    def _is_over(self, message: Message) -> bool:
        end = message.ends_at or message.at
        return end is not None and end <= self._work.now

    def _key(self, message: Message) -> Key | None:
        return self._known.get((message.scheme, message.key))

    def plan(self, ready: Sequence[Ready]) -> list[RowOutcome]:
        """Have entries planned and return what became of each."""
        if not ready:
            return []
        entries = [self._entry(one) for one in ready]
        records: Sequence[Record | None] = [None] * len(entries)
        for plugin, answer in self._crm.host.call("intake_plan", work=self._work, entries=entries):
            if len(answer) != len(entries):
                raise PluginFailed(
                    f"'{plugin}' answers of {len(answer)} planned entries, and was asked of {len(entries)}."
                )
            records = answer
        outcomes: list[RowOutcome] = []
        keys: list[Key] = []
        moved: list[Key] = []
        effects: list[Effect] = []
        for one, entry, record in zip(ready, entries, records, strict=True):
            key = self._key(one.message)
            if record is None:
                outcomes.append(self._left(one, key))
            elif key is None:
                name = self._work.context.registry.type_of(type(record)).name
                keys.append(key_for(self._into, one.item, name, record.id))
                outcomes.append(outcome(one.item, RowAction.CREATE, record_type=name, changes=_changes(entry)))
            else:
                if key.revision != one.message.revision:
                    moved.append(attrs.evolve(key, revision=one.message.revision))
                effect = self._effect(one, key, entry, record)
                effects += [effect] if effect is not None else []
                action = RowAction.UNCHANGED if effect is None else RowAction.CHANGE
                changes = () if effect is None else _changes(entry)
                note = "is planned like that" if effect is None else ""
                outcomes.append(outcome(one.item, action, record_type=key.record_type, changes=changes, note=note))
        self._work.add_all(keys)
        self._work.save_all(moved)
        self._work.add_all(effects)
        return outcomes

    def _left(self, one: Ready, key: Key | None) -> RowOutcome:
        if key is None:
            return outcome(one.item, RowAction.SKIP, note="lies ahead, and no plugin keeps plans")
        return outcome(
            one.item, RowAction.UNCHANGED, record_type=key.record_type, note="is planned, and no plugin answers for it"
        )

    def _effect(self, one: Ready, key: Key, entry: PlannedEntry, record: Record) -> Effect | None:
        before = entry.record.version if entry.record is not None else 0
        if record.version == before:
            return None
        return Effect(
            import_id=self._into.id, row=one.item.row, line=one.item.line, record_type=key.record_type,
            record_id=record.id, version_from=before, version_to=record.version,
        )  # fmt: skip

    def _entry(self, one: Ready) -> PlannedEntry:
        message, key = one.message, self._key(one.message)
        return PlannedEntry(
            key=message.key,
            record=None if key is None else self._records.get(key.record_id),
            kind=message.kind,
            title=message.title or message.text.partition("\n")[0][:200] or message.kind.value.capitalize(),
            starts_at=message.at,
            ends_at=message.ends_at,
            all_day=message.all_day,
            location=message.location,
            text=message.text,
            customers=one.customers,
            subject=one.subject,
            user_id=one.user_id,
            state=message.state,
            over=self._is_over(message),
        )


def _changes(entry: PlannedEntry) -> tuple[FieldChange, ...]:
    """What a person wants to see of a plan before it is made or changed."""
    changes = [FieldChange("summary", None, entry.title), FieldChange("at", None, entry.starts_at)]
    if entry.customers:
        changes.append(FieldChange("customers", None, ", ".join(c.name for c in entry.customers)))
    if entry.state is not State.CONFIRMED:
        changes.append(FieldChange("state", None, entry.state.value))
    return tuple(changes)
