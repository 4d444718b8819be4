"""``crmcore list``: records, filtered, sorted and paged."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from crmcore.cli import printing
from crmcore.cli.names import record_type, shown_fields, titles, value_of
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid, nearest
from crmcore.records import FieldKind, RecordType
from crmcore.work import Page, Work

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_FEW = 6
"""Columns that are shown where none are asked for: more do not fit on a terminal."""


@app.command("list")
def list_records(
    context: typer.Context,
    record: Annotated[str, typer.Argument(metavar="RECORD", help="The record type, such as customer.")],
    where: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE", help="A rule such as \"record.country == 'Spain'\"; more must all hold."),
    ] = None,
    sort: Annotated[
        list[str] | None, typer.Option(metavar="FIELD", help="Sort by this field; -FIELD: descending.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many records.")] = 50,
    after: Annotated[str | None, typer.Option(metavar="PLACE", help="Go on where the page before ended.")] = None,
    columns: Annotated[str | None, typer.Option(metavar="FIELD,…", help="The fields to show.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the records of a type that the acting user may read."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        kind = record_type(work.context.registry, record)
        page = work.find(kind.cls, *(where or ()), order_by=sort or None, limit=limit, after=after)
        names = _asked(work, kind, columns)
        if as_json:
            fields = names or ["id", *(n for n in shown_fields(work, kind) if n != "id")]
            items = [{name: value_of(r, kind, name) for name in fields} for r in page]
            printing.json({"items": items, "next": page.next})
            return
        _print(terminal, work, kind, page, names or _filled(work, kind, page))
    if page.next:
        terminal.say(f"There are more: --after {page.next}")


def _asked(work: Work, kind: RecordType, columns: str | None) -> list[str]:
    names = [name.strip() for name in (columns or "").split(",") if name.strip()]
    known = shown_fields(work, kind)
    for name in names:
        if name not in known:
            raise Invalid(f"'{kind.name}' has no field '{name}'.{nearest(name, known)}", allowed=known)
    return names


def _filled(work: Work, kind: RecordType, page: Page[Any]) -> list[str]:
    """Choose columns: the title, then the fields that say more about these records than the title does."""
    head = [kind.title] if kind.title else ["id"]
    for name in shown_fields(work, kind):
        field = work.context.registry.field_of(kind, name)
        useful = not field.server_owned and field.kind is not FieldKind.JSON and name not in ("id", kind.title)
        if useful and any(str(value_of(r, kind, name) or "") not in str(getattr(r, head[0])) for r in page):
            head.append(name)
    return head[:_FEW]


def _print(terminal: Terminal, work: Work, kind: RecordType, page: Page[Any], names: list[str]) -> None:
    if not page:
        terminal.say(f"There is no {kind.name} to be seen.")
        return
    words = titles(work, kind, page)
    firm = terminal.crm.config.firm
    labels = [work.context.registry.label(f"{kind.name}.{name}", firm.locale) for name in names]
    rows = []
    for record in page:
        values = [value_of(record, kind, name) for name in names]
        rows.append([words.get(v, v) if n in kind.references else v for n, v in zip(names, values, strict=True)])
    printing.table(labels, rows, zone=firm.zone)
