"""``crmcore import``: bring in files, see first what that would do, and look back at what came from where.

``crmcore import FILE`` needs no verb; the verbs beside it are ``messages``, ``list``, ``lineage``, ``undo``
and ``profiles``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer
from typer.core import TyperGroup

from crmcore import Customer
from crmcore.cli import printing
from crmcore.cli.names import record_at, titles
from crmcore.cli.terminal import Terminal
from crmcore_intake.columns import DateOrder, DecimalMark
from crmcore_intake.importing import import_files as run_import, preview as run_preview
from crmcore_intake.lineage import lineage_of
from crmcore_intake.messages.command import bring_in
from crmcore_intake.messages.places import form_of
from crmcore_intake.profile import Profile
from crmcore_intake.ready import profile_at, ready_names, ready_profile, ready_text
from crmcore_intake.records import Import
from crmcore_intake.rejects import write_rejects
from crmcore_intake.showing import Lines, named, require_some_came
from crmcore_intake.undo_command import undo

_LISTED = ("created", "changed", "unchanged", "refused", "related")


class Verbs(TyperGroup):
    """Verbs, and without one of them the file that is to be brought in."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put the verb in front where a person leaves it out."""
        if args and args[0] not in self.commands and args[0] != "--help":
            args = [_verb_for(args), *args]
        return super().parse_args(ctx, args)


def _verb_for(args: Sequence[str]) -> str:
    """Return the verb that is meant: a profile is for rows, and mails and calendars are known by their files."""
    for_rows = any(arg in ("-p", "--profile") or arg.startswith("--profile=") for arg in args)
    messages = any(form_of(Path(arg)) is not None for arg in args if not arg.startswith("-"))
    return "messages" if messages and not for_rows else "file"


app = typer.Typer(cls=Verbs, rich_markup_mode=None, add_completion=False, no_args_is_help=True)


@app.callback(subcommand_metavar="FILE [OPTIONS]... | COMMAND [ARGS]...")
def importing() -> None:
    """Bring in files: crmcore import FILE. What else one can do: the commands.

    CSV files and Excel workbooks need a mapping profile: one of your own, or one that comes with crmcore for the
    exports of a product (crmcore import profiles). Files of vCards, mails and calendars need none.
    """


Place = Annotated[
    Path, typer.Argument(metavar="FILE", help="A file (.csv, .xlsx, .vcf), or the folder of the profile's files.")
]
ProfileName = Annotated[
    str | None, typer.Option("--profile", "-p", metavar="TOML", help="The mapping profile: a file, or a ready one.")
]
SourceName = Annotated[
    str | None, typer.Option("--source", metavar="NAME", help="Only what the profile says of the file of this name.")
]
SheetName = Annotated[str | None, typer.Option("--sheet", metavar="NAME", help="The sheet of the workbook.")]
Dates = Annotated[
    DateOrder | None, typer.Option("--dates", help="In which order days are written, where files leave it open.")
]
Decimals = Annotated[
    DecimalMark | None, typer.Option("--decimal", help="What parts the decimals, where files leave it open.")
]
Money = Annotated[
    str | None, typer.Option("--currency", metavar="CODE", help="The currency of amounts that name none.")
]
Preview = Annotated[bool, typer.Option("--preview", help="Say for each cell what it would change, and store nothing.")]
Rejects = Annotated[
    Path | None,
    typer.Option("--rejects", metavar="FILE", help="Write the refused rows here, with the reasons, to mend them."),
]


@app.command("file")
def import_file(
    context: typer.Context,
    place: Place,
    profile: ProfileName = None,
    source: SourceName = None,
    sheet: SheetName = None,
    dates: Dates = None,
    decimal: Decimals = None,
    currency: Money = None,
    preview: Preview = False,
    rejects: Rejects = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON: each row, then the counts.")] = False,
) -> None:
    """Bring in a file. Run again after a stop, it goes on where it was."""
    terminal: Terminal = context.obj
    if preview and rejects is not None:
        raise typer.BadParameter("A preview stores nothing and lists refused rows itself: leave out --rejects.")
    job = profile_at(profile, place).told(sheet=sheet, dates=dates, decimal=decimal, currency=currency)
    lines = Lines(terminal, as_json=as_json, every_row=preview)
    with lines:
        run = run_preview if preview else run_import
        imports = run(terminal.crm, terminal.actor, job, place, only=source, watch=lines.watch)
    lines.summary(imports)
    if rejects is not None:
        for path in _rejected(terminal, job, place, imports, rejects):
            terminal.say(f"Refused rows are in {path}.")
    require_some_came(imports, preview=preview)


def _rejected(
    terminal: Terminal, profile: Profile, place: Path, imports: Sequence[Import], target: Path
) -> Iterator[Path]:
    """Write one file of refused rows for each source that has some."""
    several = len(imports) > 1
    for into in imports:
        if into.refused:
            path = target.with_stem(f"{target.stem}-{into.source}-{Path(into.file).stem}") if several else target
            with terminal.work(read_only=True) as work:
                yield write_rejects(work, into, profile, place / into.file if place.is_dir() else place, path)


app.command("messages")(bring_in)


@app.command("list")
def list_imports(
    context: typer.Context,
    limit: Annotated[int, typer.Option(min=1, max=1_000, help="How many files.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List what was brought in, the newest first."""
    terminal: Terminal = context.obj
    columns = ("import", "when", "file", "record", "profile", "rows", *_LISTED, "state")
    with terminal.work(read_only=True) as work:
        found = work.find(Import, order_by="-id", limit=limit)
    rows = [
        (
            i.job_id,
            i.created_at,
            named(i),
            i.record_type,
            i.profile,
            i.rows,
            *(getattr(i, n) for n in _LISTED),
            _state(i),
        )
        for i in found
    ]
    if as_json:
        printing.json(printing.records(columns, rows))
    elif rows:
        printing.table(columns, rows, zone=terminal.crm.config.firm.zone)
    else:
        printing.note("Nothing was brought in yet.")


def _state(into: Import) -> str:
    if into.undone_at is not None:
        return "taken back"
    return "finished" if into.finished_at is not None else f"stopped at row {into.done:,}"


@app.command("lineage")
def show_lineage(
    context: typer.Context,
    record: Annotated[str, typer.Argument(metavar="RECORD", help="Type and name or id: customer/ACME.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Say where each value of a record comes from: a file, its row and column, or somebody's hand."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        found = record_at(work, record)
        origins = lineage_of(work, found)
        words = {**titles(work, work.context.registry.type_of(type(found)), [found])}
        others = {o.value for o in origins if isinstance(o.value, UUID)} - words.keys()
        words |= {id: customer.name for id, customer in work.get_all(Customer, others).items()}
    columns = ("field", "value", "when", "file", "sheet", "line", "column", "by", "import")
    rows = [(o.field, o.value, o.at, o.file, o.sheet, o.line, o.column, o.by, o.job_id) for o in origins]
    if as_json:
        printing.json(printing.records(columns, rows))
        return
    shown = [name for n, name in enumerate(columns) if name == "value" or any(row[n] is not None for row in rows)]
    told = [
        (o.field, words.get(o.value, o.value) if isinstance(o.value, UUID) else o.value, *row[2:])
        for o, row in zip(origins, rows, strict=True)
    ]
    cells = [[row[columns.index(name)] for name in shown] for row in told]
    printing.table(shown, cells, zone=terminal.crm.config.firm.zone)


@app.command("profiles")
def show_profiles(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="Print this one, to make your own of it.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the profiles that come with crmcore, or print one."""
    if name is not None:
        typer.echo(ready_text(name), nl=False)
        return
    columns = ("profile", "for", "files of", "becomes")
    rows = []
    for known in ready_names():
        made = ready_profile(known)
        records = tuple(dict.fromkeys(source.record for source in made.sources))
        rows.append((known, made.title, tuple(source.title for source in made.sources), records))
    if as_json:
        printing.json(printing.records(columns, rows))
    else:
        printing.table(columns, rows)


app.command("undo")(undo)
