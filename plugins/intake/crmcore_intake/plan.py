"""The data of an import: what each row says (a draft), and what becomes of it (an outcome).

Nothing here touches the store: a preview and an import differ only in what is done with the outcomes.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import NamedTuple

import attrs

from crmcore.model import IdentityKind, RelationKind
from crmcore_intake.sections import Missing


class RowAction(enum.StrEnum):
    """What becomes of a row."""

    CREATE = "create"
    CHANGE = "change"
    UNCHANGED = "unchanged"
    RELATE = "relate"
    UNRELATED = "unrelated"
    """Told only of a row that names somebody who was not found, where that does no harm."""
    SKIP = "skip"
    REFUSE = "refuse"


class FieldChange(NamedTuple):
    """One field that gets another value; ``old`` is None in a record that is new.

    ``column`` names the columns of the file that the new value comes from; it is empty for a constant. ``said`` is
    what the row says where the value is the identifier of another record.
    """

    field: str
    old: object
    new: object
    column: str = ""
    said: str = ""


@attrs.frozen
class Problem:
    """Why a row is refused: the column (None for the row as a whole), its text, and the reason."""

    column: str | None
    text: str
    reason: str

    def __str__(self) -> str:
        place = f"column '{self.column}': " if self.column is not None else ""
        said = f"'{self.text}' " if self.text else ""
        return f"{place}{said}{self.reason}"


@attrs.frozen(slots=True)
class Wanted:
    """A record to look up: the one of type ``record`` whose ``by`` is ``text``, as ``column`` says.

    ``or_by`` says by what else, if that finds none. ``new`` holds the texts of further fields, should it be made
    because it is missing.
    """

    record: str
    by: str
    text: str
    missing: Missing
    column: str | None
    new: tuple[tuple[str, str], ...] = ()
    or_by: tuple[str, ...] = ()


@attrs.frozen(slots=True)
class WantedRelation:
    """A relation to another customer, to be made when all rows of the file are in."""

    kind: RelationKind
    role: str | None
    to: Wanted


@attrs.frozen(slots=True)
class Told:
    """One identity that a row gives: the text, the form in which it is compared, or what is wrong with it."""

    kind: IdentityKind
    text: str
    normalized: str
    column: str
    problem: Problem | None = None
    harmless: bool = False
    """True if it is left out, and the row goes on."""


Place = tuple[int, int]
"""A row and its line."""


@attrs.frozen(slots=True)
class Twin:
    """Another row about the same record, under a key of its own."""

    key: str
    row: int
    line: int


@attrs.frozen(slots=True)
class Picture:
    """A picture that a row gives, and the column that it comes from."""

    name: str
    media_type: str
    content: bytes = attrs.field(repr=False)
    column: str


@attrs.frozen(slots=True)
class TimelineEntry:
    """What a row puts on the timeline; ``rule`` counts the rules of its source from 0."""

    rule: int
    at: datetime
    summary: str
    payload: Mapping[str, str]
    key: str
    row: int
    line: int


@attrs.frozen(slots=True, kw_only=True)
class Draft:
    """What one row says, as far as can be told without the store.

    ``values`` and ``lookups`` leave out the fields of which the row says nothing. ``needed`` holds the
    problems that the row has only if its record is new: nothing is said of a field that a record must have.
    ``remarks`` are about cells that are left out, which does not refuse the row. ``origins`` names the columns
    behind each field.
    """

    row: int
    line: int
    key: str
    values: Mapping[str, object] = attrs.field(factory=dict)
    lookups: Mapping[str, Wanted] = attrs.field(factory=dict)
    relations: tuple[WantedRelation, ...] = ()
    identities: tuple[Told, ...] = ()
    tags: Mapping[str, str] = attrs.field(factory=dict)
    """Each with the columns that it comes from, as in ``teams``."""
    teams: Mapping[str, str] = attrs.field(factory=dict)
    history: tuple[tuple[str, datetime], ...] = ()
    since: datetime | None = None
    """When the state began that the row tells, if rows are states."""
    count: int = 0
    """Which of the states it is, if the rows count them."""
    entries: tuple[TimelineEntry, ...] = ()
    pictures: tuple[Picture, ...] = ()
    needed: tuple[Problem, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()
    origins: Mapping[str, str] = attrs.field(factory=dict)
    skipped: str = ""
    follows: int = 0
    """The line of a row further up that speaks for this one too, since both are about one record."""
    twins: tuple[Twin, ...] = ()
    """The rows further down for which this one speaks, as far as they have other keys."""
    given: Mapping[str, Place] = attrs.field(factory=dict)
    """The places of the values that were given by rows further down."""


@attrs.frozen(slots=True, kw_only=True)
class RowOutcome:
    """What would be done, or was done, with one row. ``key`` is the text that identifies its record."""

    row: int
    line: int
    action: RowAction
    record_type: str
    key: str = ""
    changes: tuple[FieldChange, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()
    note: str = ""

    def __str__(self) -> str:
        why = "; ".join(map(str, self.problems)) or self.note
        named = f" {self.key}" if self.key else ""
        return f"line {self.line:,}: {self.action.value} {self.record_type}{named}" + (f": {why}" if why else "")


def changes_of(draft: Draft, before: Mapping[str, object]) -> tuple[FieldChange, ...]:
    """Return what a row changes in the fields of a record; fields of which it says nothing stay as they are."""
    return tuple(
        FieldChange(
            name, before.get(name), value, draft.origins.get(name, ""),
            draft.lookups[name].text if name in draft.lookups else "",
        )
        for name, value in draft.values.items()
        if before.get(name) != value
    )  # fmt: skip


def outcome_of(
    draft: Draft, record_type: str, before: Mapping[str, object] | None, *, keep: bool = False
) -> RowOutcome:
    """Say what becomes of a row.

    Args:
        draft: the row, its lookups done: the identifiers that they found are among its values.
        before: the fields of the record that the row's key finds, or None if it finds none.
        keep: leave a record that is there already as it is.
    """
    made = partial(
        RowOutcome, row=draft.row, line=draft.line, record_type=record_type, key=draft.key, remarks=draft.remarks
    )
    if draft.skipped:
        return made(action=RowAction.SKIP, note=draft.skipped)
    problems = draft.problems + (draft.needed if before is None else ())
    if problems:
        return made(action=RowAction.REFUSE, problems=problems)
    if before is None:
        return made(action=RowAction.CREATE, changes=changes_of(draft, {}))
    changes = () if keep else changes_of(draft, before)
    return made(action=RowAction.CHANGE if changes else RowAction.UNCHANGED, changes=changes)
