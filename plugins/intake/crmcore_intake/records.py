"""What intake keeps: each import, which record each row became, what else an import did, and what it refused.

Together with the journal, which holds every value before and after, this is what it takes to tell from which
file and row a value comes, and to undo an import as a whole.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import attrs

from crmcore import Entry, Labeled, MaxLen, Record, Ref, User, record

MAX_KEY = 400


class ImportState(enum.StrEnum):
    """How far the import of one source has come; relations follow when all rows are in."""

    WAITING = "waiting"
    ROWS = "rows"
    RELATIONS = "relations"
    FINISHED = "finished"


@record("intake_import", label="Import", title="file", indexes=(("fingerprint", "state"), ("job_id", "source")))
@attrs.frozen(kw_only=True)
class Import(Record):
    """One source of a profile brought in from one file, and its cursor: ``done`` and ``linked`` are row numbers.

    The sources of one run share ``job_id``. ``sha256`` names the content of the file and ``fingerprint`` that of
    the profile, so that only the same job goes on where it was interrupted. ``columns`` says from which columns of
    the file its values come, by field, or by what else rows give.
    """

    job_id: UUID
    file: Annotated[str, MaxLen(255)]
    sheet: Annotated[str | None, MaxLen(100)] = None
    sha256: Annotated[str, MaxLen(64)]
    profile: Annotated[str, MaxLen(200)]
    fingerprint: Annotated[str, MaxLen(64)]
    source: Annotated[int, Labeled("Source in the profile")]
    record_type: Annotated[str, MaxLen(46)]
    scheme: Annotated[str, MaxLen(200)]
    state: ImportState = ImportState.WAITING
    rows: int
    done: int = 0
    linked: int = 0
    created: int = 0
    changed: int = 0
    unchanged: int = 0
    skipped: int = 0
    refused: int = 0
    related: int = 0
    columns: Mapping[str, Any] | None = attrs.field(default=None, hash=False)
    finished_at: datetime | None = None
    undone_at: datetime | None = None
    owner_id: Ref[User] | None = None


@record(
    "intake_key",
    label="Imported row",
    follows="record_id",
    part=True,
    unique=(("scheme", "key"),),
    indexes=(("record_id",), ("import_id", "row")),
)
@attrs.frozen(kw_only=True)
class Key(Record):
    """The record that the row identified by ``key`` became, so that the next import finds it again.

    ``import_id`` and ``row`` say which row created it, or was ``recognized`` as a record that was there already or
    that another row made. ``revision`` is the version, by the source's own count, to which the record was brought.
    Whoever may see the record may see its keys.
    """

    scheme: Annotated[str, MaxLen(200)]
    key: Annotated[str, MaxLen(MAX_KEY)]
    record_type: Annotated[str, MaxLen(46)]
    record_id: UUID
    import_id: Ref[Import]
    row: int
    line: int
    recognized: bool | None = None
    revision: Annotated[str | None, MaxLen(60)] = None


@record(
    "intake_effect",
    label="Effect of an import",
    follows="import_id",
    indexes=(("import_id", "row"), ("record_id", "version_to")),
)
@attrs.frozen(kw_only=True)
class Effect(Entry):
    """What a row did beside creating its own record: it changed one that was there, created another, or gave values
    to the record of a row further up.

    A record's first version is 1 and each change makes the next, so ``version_from`` (0: created) and
    ``version_to`` say which entries of the record's journal are this row's. ``columns`` names the values that are
    this row's, where not all are, and the columns that they come from, where not those that the import names.
    """

    import_id: Ref[Import]
    row: int
    line: int
    record_type: Annotated[str, MaxLen(46)]
    record_id: UUID
    version_from: int = 0
    version_to: int = 1
    columns: Mapping[str, Any] | None = attrs.field(default=None, hash=False)


@record("intake_refusal", label="Refused row", follows="import_id", indexes=(("import_id", "row"),))
@attrs.frozen(kw_only=True)
class Refusal(Entry):
    """A row, or the relation of a row, that was refused, and why."""

    import_id: Ref[Import]
    row: int
    line: int
    key: str = ""
    reason: str
