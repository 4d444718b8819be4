"""``crmcore view``: one record and all about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs
import orjson
import typer

from crmcore.cli import printing
from crmcore.cli.names import find_one, record_type, shown_fields, titles, value_of
from crmcore.cli.terminal import Terminal
from crmcore.model import (
    Action,
    Customer,
    Event,
    Interaction,
    Participant,
    PipelineRecord,
    Relation,
    Scope,
    StageMove,
)
from crmcore.records import RecordType
from crmcore.work import CustomerView, Section, Work

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_FEW = 10


@app.command()
def view(
    context: typer.Context,
    record: Annotated[str, typer.Argument(metavar="RECORD", help="The record type, such as customer.")],
    which: Annotated[str, typer.Argument(metavar="ID-OR-NAME", help="Its id, number or title, or a part of that.")],
    limit: Annotated[int, typer.Option(min=1, max=1_000, help="How many interactions and changes.")] = 10,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show a record: its fields, path and history, and the view of the customer that it is about."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        kind = record_type(work.context.registry, record)
        found = find_one(work, kind, which)
        if as_json:
            printing.json(_as_json(work, kind, found, limit))
        else:
            show(terminal, work, kind, found, limit)


def show(terminal: Terminal, work: Work, kind: RecordType, record: Any, limit: int) -> None:
    """Print everything about a record for a person."""
    firm = terminal.crm.config.firm
    # What a person calls the record.
    title = getattr(record, kind.title) if kind.title else record.id
    printing.heading(f"{_label(work, firm.locale, kind.name)}: {title}")
    _fields(work, kind, record, firm.locale, firm.zone)
    if isinstance(record, PipelineRecord):
        _path(work, record, firm.locale, firm.zone)
    if not isinstance(record, Customer):
        changes = [(e.at, e.actor, what_happened(e)) for e in work.history(record)[-limit:]]
        _part("History", ("When", "Who", "What"), changes, firm.zone)
    if (customer_id := _customer_of(work, record)) is not None:
        customer = work.customer_view(customer_id, limit=limit)
        if not isinstance(record, Customer):
            printing.console().print()
            printing.heading(f"{_label(work, firm.locale, 'customer')}: {customer.customer.name}")
        _customer(work, customer, firm.zone)


def _customer_of(work: Work, record: Any) -> UUID | None:
    """Return the customer that a record is, or is about, if the actor may read it."""
    found: UUID | None = record.id if isinstance(record, Customer) else getattr(record, "customer_id", None)
    return found if found and work.may_read(Customer) and work.get_all(Customer, [found]) else None


def _label(work: Work, locale: str, key: str) -> str:
    return work.context.registry.label(key, locale)


def _fields(work: Work, kind: RecordType, record: Any, locale: str, zone: ZoneInfo) -> None:
    words = titles(work, kind, [record])
    items = []
    for name in shown_fields(work, kind):
        value = value_of(record, kind, name)
        # What the heading and the path say is not said again.
        if name not in (kind.title, "version", "pipeline", "stage", "stage_since", "updated_at"):
            label = "Id" if name == "id" else _label(work, locale, f"{kind.name}.{name}")
            items.append((label, words.get(value, value) if name in kind.references else value))
    printing.pairs(items, zone)


def _path(work: Work, record: PipelineRecord, locale: str, zone: ZoneInfo) -> None:
    line = work.context.registry.pipeline(record.pipeline)
    stages = [_label(work, locale, f"{line.name}.{s.name}") for s in line.stages]
    marked = [f"[{w}]" if s.name == record.stage else w for s, w in zip(line.stages, stages, strict=True)]
    printing.console().print()
    printing.heading("Path")
    printing.console().print(" · ".join(marked), markup=False)
    moves = list(work.find(StageMove, StageMove.t.c.record_id == record.id, order_by="at", limit=100))
    who = titles(work, work.context.registry.type_of(StageMove), moves)
    rows = []
    for move in moves:
        days = (move.at - move.entered_at).total_seconds() / 86_400 if move.entered_at else None
        rows.append((move.at, move.from_stage, move.to_stage, days, who.get(move.user_id)))
    printing.table(("When", "From", "To", "Days before", "Who"), rows, zone=zone)


def _part(title: str, columns: Sequence[str], rows: Sequence[Sequence[Any]], zone: ZoneInfo) -> None:
    if rows:
        printing.console().print()
        printing.heading(title)
        printing.table(columns, rows, zone=zone)


_MOVED = ("stage", "pipeline", "stage_since", "opened_on", "activated_on", "closed_on")
"""What a move changes by itself."""


def what_happened(event: Event) -> str:
    """Return a journal entry in words: what was done, and which fields changed to what."""
    before, after = getattr(event, "before", {}), getattr(event, "after", {})
    if event.kind in ("added", "removed"):
        return event.kind
    way, by_itself = f"from {before.get('stage')} to {after.get('stage')}", _MOVED if event.kind == "moved" else ()
    before, after = _flat(before), _flat(after)
    changed = [k for k in {**after, **before} if before.get(k) != after.get(k) and k not in by_itself]
    changes = [f"{k}: {_brief(before.get(k))} → {_brief(after.get(k))}" for k in changed]
    return f"{event.kind} {'; '.join([way, *changes] if by_itself else changes)}".strip()


def _flat(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of one side of a change, each custom field as one of its own."""
    return {k: v for k, v in values.items() if k != "custom"} | dict(values.get("custom") or {})


def _brief(value: Any) -> str:
    if isinstance(value, Mapping) and value.keys() == {"amount", "currency"}:
        amount = Decimal(str(value["amount"]))
        value = f"{amount:,.{0 if amount == int(amount) else 2}f} {value['currency']}"
    text = printing.shown(value)
    return "empty" if text == "" else text if len(text) <= 40 else f"{text[:39]}…"


# -- customers --------------------------------------------------------------------------------------------------------


def _customer(work: Work, view: CustomerView, zone: ZoneInfo) -> None:
    if view.tags:
        printing.note(f"Tags: {', '.join(view.tags)}")
    _part("Identities", ("Kind", "Value"), [(i.kind, i.value) for i in view.identities[:_FEW]], zone)
    related = [_related(view.customer, relation, other) for relation, other in view.relations]
    _part("Relations", ("", "Who", "Role", "Until"), related[:_FEW], zone)
    if len(related) > _FEW:
        printing.note(f"and {len(related) - _FEW} more")
    for section in view.sections:
        _section(section, zone)
    who, others = titles(work, work.context.registry.type_of(Interaction), view.timeline), _others(work, view)
    rows = [(*_interaction(work, i), who.get(i.user_id), others.get(i.id)) for i in view.timeline]
    _part("Timeline", ("When", "What", "", "Summary", "Who", "With"), rows, zone)


def _related(customer: Customer, relation: Relation, other: Customer) -> tuple[Any, ...]:
    words = relation.kind.value.replace("_", " ")
    if relation.from_id != customer.id:
        # Read from the other end: "works for" becomes whom it has working for it.
        words = {"works for": "has", "decides for": "decided by", "subsidiary of": "parent of"}.get(words, words)
    return words, other.name, relation.role, relation.until


def _section(section: Section, zone: ZoneInfo) -> None:
    printing.console().print()
    printing.heading(section.title)
    if section.problem:
        printing.note(section.problem)
    elif section.data is not None:
        try:
            if section.data.headline:
                printing.console().print(printing.shown(section.data.headline), markup=False)
            if section.data.rows:
                printing.table(section.data.columns, section.data.rows, zone=zone)
        except Exception as error:  # noqa: BLE001  # whatever a plugin put into its cells hides nothing else
            printing.note(_unfit(section, error))


def _others(work: Work, view: CustomerView) -> Mapping[UUID, str]:
    """Return who else took part in the interactions of the timeline: of an organization, its people."""
    part = Participant.t.c
    here = (
        part.interaction_id.in_([i.id for i in view.timeline]),
        part.through_id.is_(None),
        part.customer_id != view.customer.id,
    )
    kind = work.context.registry.type_of(Participant)
    found = [] if work.access.scope(kind, Action.READ) is Scope.NONE else work.find(Participant, *here, limit=1_000)
    names = titles(work, kind, found)
    shown = sorted((names.get(p.customer_id, "somebody"), p.interaction_id) for p in found)
    return {id: ", ".join(name for name, its in shown if its == id) for _, id in shown}


def _interaction(work: Work, interaction: Interaction) -> tuple[Any, ...]:
    kind = work.context.registry.kinds.get(interaction.kind)
    arrow = {"in": "←", "out": "→"}.get(interaction.direction.value, "")
    what = kind.value.label if kind else f"{interaction.kind} (switched off)"
    return interaction.at, what, arrow, interaction.summary


# -- for programs -----------------------------------------------------------------------------------------------------


def _as_json(work: Work, kind: RecordType, record: Any, limit: int) -> dict[str, Any]:
    made: dict[str, Any] = {"record": kind.name, **_fields_of(work, kind, record)}
    if isinstance(record, PipelineRecord):
        moves = work.find(StageMove, StageMove.t.c.record_id == record.id, order_by="at", limit=100)
        made["moves"] = [_entry(m) for m in moves]
    made["history"] = [{"kind": e.kind, **_entry(e)} for e in work.history(record)[-limit:]]
    if (customer_id := _customer_of(work, record)) is not None:
        made["customer_view"] = _view_json(work, work.customer_view(customer_id, limit=limit))
    return made


def _fields_of(work: Work, kind: RecordType, record: Any) -> dict[str, Any]:
    return {name: value_of(record, kind, name) for name in shown_fields(work, kind)}


def _entry(value: Any) -> dict[str, Any]:
    return attrs.asdict(value, recurse=False)


def _view_json(work: Work, view: CustomerView) -> dict[str, Any]:
    kind_of = work.context.registry.type_of

    def all_of(records: Iterable[Any]) -> list[dict[str, Any]]:
        return [_fields_of(work, kind_of(type(r)), r) for r in records]

    return {
        "customer": all_of([view.customer])[0],
        "identities": all_of(view.identities),
        "relations": [{**all_of([r])[0], "other": other.name} for r, other in view.relations],
        "tags": view.tags,
        "sections": [_section_json(s) for s in view.sections],
        "timeline": all_of(view.timeline),
    }


def _section_json(section: Section) -> dict[str, Any]:
    made: dict[str, Any] = {"headline": "", "rows": [], "problem": section.problem}
    try:
        if section.data is not None:
            rows = printing.records(section.data.columns, section.data.rows)
            made |= orjson.loads(printing.dumped({"headline": section.data.headline, "rows": rows}))
    except Exception as error:  # noqa: BLE001  # the same
        made["problem"] = _unfit(section, error)
    return {"name": section.name, "title": section.title, "plugin": section.plugin, **made}


def _unfit(section: Section, error: Exception) -> str:
    return f"[plugin {section.plugin} · section {section.name}] It holds what cannot be shown: {type(error).__name__}."
