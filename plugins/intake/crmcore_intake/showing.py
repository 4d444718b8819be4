"""What becomes of rows, on a terminal: cell by cell, and what was left out; or as JSON for a program."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import Any, Self
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs
import orjson

from crmcore.cli import printing
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore_intake.plan import RowAction, RowOutcome
from crmcore_intake.records import Import

SHOWN = 200
"""So many cells are listed; all of them with ``--json``."""
_REMARKS = 50
_QUIET = (RowAction.UNCHANGED, RowAction.SKIP, RowAction.UNRELATED)
_HEAD = '{"rows": ['
_COUNTS = ("rows", "created", "changed", "unchanged", "skipped", "refused", "related")
_Line = tuple[Any, ...]


@attrs.define
class _Remark:
    """Cells of one column with one text that are left out for one reason: how many, and the first line."""

    line: int
    cells: int = 0


class Lines:
    """Prints what becomes of rows while they come, and the counts at the end."""

    def __init__(self, terminal: Terminal, *, as_json: bool, every_row: bool) -> None:
        self._terminal, self._json, self._every_row = terminal, as_json, every_row
        self._listed: list[_Line] = []
        self._left_out: Counter[RowAction] = Counter()
        self._remarks: dict[tuple[str, str, str], _Remark] = {}
        self._written = 0
        self._seen: dict[Any, int] = {}
        self._exit = ExitStack()

    def __enter__(self) -> Self:
        self._advance = self._exit.enter_context(self._terminal.progress("Rows", None))
        return self

    def __exit__(self, *_: object) -> None:
        self._exit.close()

    def watch(self, into: Import, outcomes: Sequence[RowOutcome]) -> None:
        """Take in the outcomes of a chunk."""
        self._advance(into.done - self._seen.get(into.id, 0))
        self._seen[into.id] = into.done
        for outcome in outcomes:
            self._remember(outcome)
            told = self._every_row or outcome.action is RowAction.REFUSE
            if self._json and (told or outcome.remarks):
                text = orjson.dumps(_plain(into, outcome), default=str).decode()
                sys.stdout.write(f"{',' if self._written else _HEAD}\n{text}")
                self._written += 1
            elif not self._json and told and outcome.action not in _QUIET:
                self._list(into, outcome)

    def _list(self, into: Import, outcome: RowOutcome) -> None:
        if len(self._listed) < SHOWN:
            zone = self._terminal.crm.config.firm.zone
            lines = _cells(outcome, self._titles(outcome), zone) if self._every_row else _whole(outcome)
            self._listed.extend((named(into) if line[0] is not None else "", *line) for line in lines)
        else:
            self._left_out[outcome.action] += 1

    def _titles(self, outcome: RowOutcome) -> Mapping[UUID, str]:
        """What people call the records that the row turns from, by id."""
        record_type = self._terminal.crm.registry.named_type(outcome.record_type)
        found: dict[UUID, str] = {}
        for change in outcome.changes:
            target = record_type.references.get(change.field)
            if isinstance(change.old, UUID) and target is not None and target.title is not None:
                with self._terminal.work(read_only=True) as work:
                    known = work.get_all(target.cls, [change.old]).values()
                    found |= {record.id: str(getattr(record, target.title)) for record in known}
        return found

    def _remember(self, outcome: RowOutcome) -> None:
        for remark in outcome.remarks:
            place = (remark.column or "", remark.text, remark.reason)
            self._remarks.setdefault(place, _Remark(outcome.line)).cells += 1

    def summary(self, imports: Sequence[Import]) -> None:
        """Print the list of rows and the counts of each source."""
        columns = ("file", "record", *_COUNTS)
        rows = [(named(i), i.record_type, *(getattr(i, name) for name in _COUNTS)) for i in imports]
        if self._json:
            plain = [(i.file, *row[1:], i.sheet, i.job_id) for i, row in zip(imports, rows, strict=True)]
            text = orjson.dumps(printing.records((*columns, "sheet", "import"), plain)).decode()
            sys.stdout.write(f'{"" if self._written else _HEAD}],\n"sources": {text}}}\n')
            return
        if self._listed:
            cells: tuple[str, ...] = ("line", "action", "record", "key", "what")
            if self._every_row:
                cells = ("line", "action", "key", "column", "field", "now", "will be")
            several = len({line[0] for line in self._listed} - {""}) > 1
            lines = self._listed if several else [line[1:] for line in self._listed]
            printing.table(("file", *cells) if several else cells, lines)
        if self._left_out:
            left = ", ".join(f"{count:,} {action.value}" for action, count in self._left_out.items())
            printing.note(f"… and {left}. With --json every row is printed.")
        self._print_remarks()
        printing.table(columns, rows)
        if self._every_row:
            printing.note("A preview: nothing was stored.")

    def _print_remarks(self) -> None:
        if not self._remarks:
            return
        rows = [(seen.line, seen.cells, *place) for place, seen in self._remarks.items()]
        printing.table(("first line", "cells", "column", "text", "what about it"), rows[:_REMARKS])
        if len(rows) > _REMARKS:
            printing.note(f"… and {len(rows) - _REMARKS:,} more texts that were left out.")


def require_some_came(imports: Sequence[Import], *, preview: bool = False) -> None:
    """Refuse to call it done where rows were refused and none came in, so that a script notices.

    Raises:
        Invalid: nothing of them came in, or would.
    """
    # A row may be refused twice, for itself and for a relation; so what came in is asked, not what did not.
    if any(getattr(i, name) for i in imports for name in _COUNTS if name not in ("rows", "skipped", "refused")):
        return
    if any(i.refused for i in imports):
        rows = sum(i.rows for i in imports)
        came = "would come in" if preview else "came in"
        raise Invalid(f"Of {rows:,} rows none {came}: why they are refused is listed.", todo="Mend file or profile.")


def named(into: Import) -> str:
    """Return what people call the file of an import, with its sheet."""
    return f"{into.file} ({into.sheet})" if into.sheet else into.file


def _cells(outcome: RowOutcome, titles: Mapping[UUID, str], zone: ZoneInfo) -> Iterator[_Line]:
    """Yield a line for each cell that changes something or cannot be read; only the first says which row it is."""
    said: _Line = (outcome.line, outcome.action.value, outcome.key)
    for change in outcome.changes:
        old = titles.get(change.old, "") if isinstance(change.old, UUID) else ""
        new = change.said or printing.shown(change.new, zone) or "(empty)"
        yield *said, change.column, change.field, old or printing.shown(change.old, zone), new
        said = (None, "", "")
    for problem in outcome.problems:
        yield *said, problem.column or "", "", problem.text, f"✗ {problem.reason}"
        said = (None, "", "")
    if outcome.note and not (outcome.changes or outcome.problems):
        yield *said, "", "", "", outcome.note


def _whole(outcome: RowOutcome) -> Iterator[_Line]:
    what = "; ".join(map(str, outcome.problems)) or outcome.note
    yield outcome.line, outcome.action.value, outcome.record_type, outcome.key, what


def _plain(into: Import, outcome: RowOutcome) -> dict[str, Any]:
    """One row for a program; money is text such as ``12.50 EUR``."""
    return {
        "file": into.file,
        "sheet": into.sheet,
        "line": outcome.line,
        "row": outcome.row,
        "action": outcome.action.value,
        "record": outcome.record_type,
        "key": outcome.key,
        "changes": [{"column": c.column, "field": c.field, "old": c.old, "new": c.new} for c in outcome.changes],
        "problems": [{"column": p.column, "text": p.text, "reason": p.reason} for p in outcome.problems],
        "remarks": [{"column": p.column, "text": p.text, "reason": p.reason} for p in outcome.remarks],
        "note": outcome.note,
    }
