"""``crmcore import``: bring in CSV files by a mapping profile, or see first what that would do."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, Any, Self

import orjson
import typer

from crmcore.cli import printing
from crmcore.cli.terminal import Terminal
from crmcore_intake.importing import import_files as run_import
from crmcore_intake.importing import preview as run_preview
from crmcore_intake.plan import RowAction, RowOutcome
from crmcore_intake.profile import Profile, load_profile
from crmcore_intake.records import Import
from crmcore_intake.rejects import write_rejects

SHOWN = 200
_QUIET = (RowAction.UNCHANGED, RowAction.SKIP)
_HEAD = '{"rows": ['
_COUNTS = ("rows", "created", "changed", "unchanged", "skipped", "refused", "related")


def import_files(
    context: typer.Context,
    place: Annotated[Path, typer.Argument(metavar="FILE", help="A CSV file, or the folder of the profile's files.")],
    profile: Annotated[Path, typer.Option("--profile", "-p", metavar="TOML", help="The mapping profile.")],
    source: Annotated[
        str | None,
        typer.Option("--source", metavar="NAME", help="Only what the profile says of the file of this name."),
    ] = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="Say for each row what would become of it, and store nothing.")
    ] = False,
    rejects: Annotated[
        Path | None,
        typer.Option("--rejects", metavar="CSV", help="Write the refused rows here, with the reasons, to mend them."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON: each row, then the counts.")] = False,
) -> None:
    """Bring in CSV files by a mapping profile. Run again after a stop, it goes on where it was."""
    terminal: Terminal = context.obj
    if preview and rejects is not None:
        raise typer.BadParameter("A preview stores nothing and lists refused rows itself: leave out --rejects.")
    job = load_profile(profile)
    lines = Lines(terminal, as_json=as_json, every_row=preview)
    with lines:
        run = run_preview if preview else run_import
        imports = run(terminal.crm, terminal.actor, job, place, only=source, watch=lines.watch)
    lines.summary(imports)
    if rejects is not None:
        for path in _rejected(terminal, job, place, imports, rejects):
            terminal.say(f"Refused rows are in {path}.")


def _rejected(
    terminal: Terminal, profile: Profile, place: Path, imports: Sequence[Import], target: Path
) -> Iterator[Path]:
    """Write one file of refused rows for each source that has some."""
    several = len(imports) > 1
    for into in imports:
        if into.refused:
            source = profile.sources[into.source - 1]
            path = target.with_stem(f"{target.stem}-{into.source}-{Path(into.file).stem}") if several else target
            origin = place / source.file if place.is_dir() else place
            with terminal.work(read_only=True) as work:
                write_rejects(work, into, source, origin, path)
            yield path


class Lines:
    """Prints what becomes of rows while they come, and the counts at the end."""

    def __init__(self, terminal: Terminal, *, as_json: bool, every_row: bool) -> None:
        self._terminal, self._json, self._every_row = terminal, as_json, every_row
        self._listed: list[RowOutcome] = []
        self._left_out: Counter[RowAction] = Counter()
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
            if outcome.action is not RowAction.REFUSE and not self._every_row:
                continue
            if self._json:
                text = orjson.dumps(_plain(into, outcome), default=str).decode()
                sys.stdout.write(f"{',' if self._written else _HEAD}\n{text}")
                self._written += 1
            elif outcome.action not in _QUIET and len(self._listed) < SHOWN:
                self._listed.append(outcome)
            elif outcome.action not in _QUIET:
                self._left_out[outcome.action] += 1

    def summary(self, imports: Sequence[Import]) -> None:
        """Print the list of rows and the counts of each source."""
        columns = ("file", "record", *_COUNTS)
        rows = [(i.file, i.record_type, *(getattr(i, name) for name in _COUNTS)) for i in imports]
        if self._json:
            text = orjson.dumps(printing.records(columns, rows)).decode()
            sys.stdout.write(f'{"" if self._written else _HEAD}],\n"sources": {text}}}\n')
            return
        if self._listed:
            cells = [(o.line, o.action.value, o.record_type, o.key, _details(o)) for o in self._listed]
            printing.table(("line", "action", "record", "key", "what"), cells)
        if self._left_out:
            left = ", ".join(f"{count:,} {action.value}" for action, count in self._left_out.items())
            printing.note(f"… and {left}. With --json every row is printed.")
        printing.table(columns, rows)
        if self._every_row:
            printing.note("A preview: nothing was stored.")


def _details(outcome: RowOutcome) -> str:
    if outcome.problems or outcome.note:
        return "; ".join(map(str, outcome.problems)) or outcome.note
    if outcome.action is RowAction.CREATE:
        return ", ".join(f"{c.field}: {printing.shown(c.new)}" for c in outcome.changes)
    return ", ".join(
        f"{c.field}: {printing.shown(c.old) or '(empty)'} → {printing.shown(c.new) or '(empty)'}"
        for c in outcome.changes
    )


def _plain(into: Import, outcome: RowOutcome) -> dict[str, Any]:
    """One row for a program; money is text such as ``12.50 EUR``."""
    return {
        "file": into.file,
        "line": outcome.line,
        "row": outcome.row,
        "action": outcome.action.value,
        "record": outcome.record_type,
        "key": outcome.key,
        "changes": [{"field": c.field, "old": c.old, "new": c.new} for c in outcome.changes],
        "problems": [{"column": p.column, "text": p.text, "reason": p.reason} for p in outcome.problems],
        "note": outcome.note,
    }
