"""``crmcore deal``: open a deal, look at it, change it, move it on, win or lose it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any

import attrs
import typer

from crmcore import Customer, Forecast, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid, nearest
from crmcore.work import Work
from crmcore_sfa.currencies import written
from crmcore_sfa.deals.overview import Overview, overview
from crmcore_sfa.deals.records import Competitor
from crmcore_sfa.deals.verbs import Deals
from crmcore_sfa.pipeline import SALES
from crmcore_sfa.records import Opportunity
from crmcore_sfa.sales import Sales

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Which = Annotated[str, typer.Argument(metavar="DEAL", help="Its id, its title, or a part of it.")]
Amount = Annotated[str | None, typer.Option(metavar="AMOUNT CUR", help="What it is worth: '5000 EUR'.")]
CloseOn = Annotated[
    datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="When it is expected to close.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def _deal(work: Work, which: str) -> Opportunity:
    found: Opportunity = find_one(work, schema_of(Opportunity), which)
    return found


@app.command()
def show(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Show everything about a deal on one screen."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        found = overview(work, _deal(work, which))
        if as_json:
            printing.json(as_data(found))
        else:
            _print(terminal, work, found)


@app.command("open")
def open_deal(
    context: typer.Context,
    title: Annotated[str, typer.Argument(metavar="TITLE", help="What the deal is called.")],
    customer: Annotated[str | None, typer.Option(metavar="CUSTOMER", help="Who may buy.")] = None,
    amount: Amount = None,
    close_on: CloseOn = None,
    pipeline: Annotated[str, typer.Option(help="On which pipeline.")] = SALES,
    as_json: AsJson = False,
) -> None:
    """Open a deal."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        whose = None if customer is None else find_one(work, schema_of(Customer), customer)
        fields = _said(amount, close_on, None)
        deal = Sales(work).open(whose, title, pipeline=pipeline, **fields)
    _told(terminal, deal, f"open, in '{deal.stage}'", as_json=as_json)


@app.command()
def change(
    context: typer.Context,
    which: Which,
    amount: Amount = None,
    close_on: CloseOn = None,
    forecast: Annotated[Forecast | None, typer.Option(help="How sure the owner is, whatever the stage says.")] = None,
    as_json: AsJson = False,
) -> None:
    """Say what a deal is worth, when it is expected to close, and how sure that is."""
    terminal: Terminal = context.obj
    fields = _said(amount, close_on, forecast)
    if not fields:
        raise typer.BadParameter("Say what changes: --amount, --close-on or --forecast.")
    with terminal.work() as work:
        deal = work.save(attrs.evolve(_deal(work, which), **fields))
    _told(terminal, deal, "changed", as_json=as_json)


def _said(amount: str | None, close_on: datetime | None, forecast: Forecast | None) -> dict[str, Any]:
    """Return the fields that were named on the command line."""
    fields = {
        "amount": None if amount is None else written(amount),
        "close_on": None if close_on is None else close_on.date(),
        "forecast": forecast,
    }
    return {name: value for name, value in fields.items() if value is not None}


@app.command()
def step(
    context: typer.Context,
    which: Which,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help="What is next; nothing: no step.")] = None,
    on: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="By when.")] = None,
    as_json: AsJson = False,
) -> None:
    """Say what is to be done next."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        deal = Deals(work).next_step(_deal(work, which), text, on.date() if on else None)
    _told(terminal, deal, f"next: {deal.next_step or 'nothing'}", as_json=as_json)


@app.command()
def move(
    context: typer.Context,
    which: Which,
    stage: Annotated[str, typer.Argument(metavar="STAGE", help="Where it goes.")],
    as_json: AsJson = False,
) -> None:
    """Move a deal to another stage."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        deal = work.move(_deal(work, which), to=stage)
    _told(terminal, deal, f"now in '{deal.stage}'", as_json=as_json)


@app.command()
def win(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Win a deal."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        deal = Sales(work).win(_deal(work, which))
    _told(terminal, deal, "won", as_json=as_json)


@app.command()
def lose(
    context: typer.Context,
    which: Which,
    reason: Annotated[str | None, typer.Option(help="Why; if the firm has a list of reasons, one of them.")] = None,
    to: Annotated[str | None, typer.Option(metavar="COMPETITOR", help="To whom it went.")] = None,
    as_json: AsJson = False,
) -> None:
    """Lose a deal."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        deal = _deal(work, which)
        deal = Sales(work).lose(deal, reason, to=None if to is None else _competitor(work, deal, to))
    _told(terminal, deal, f"lost: {deal.lost_reason or 'no reason given'}", as_json=as_json)


def _competitor(work: Work, deal: Opportunity, name: str) -> Competitor:
    known = {c.name: c for c in work.each(Competitor, Competitor.t.c.opportunity_id == deal.id)}
    if name not in known:
        todo = "" if known else "None is noted."
        text = f"'{name}' is no competitor for '{deal.title}'.{nearest(name, known)}"
        raise Invalid(text, allowed=sorted(known), todo=todo)
    return known[name]


def _told(terminal: Terminal, deal: Opportunity, what: str, *, as_json: bool) -> None:
    if as_json:
        printing.json(attrs.asdict(deal, recurse=False))
    else:
        terminal.say(f"{deal.title}: {what}.")


# -- printing ---------------------------------------------------------------------------------------------------------


def _print(terminal: Terminal, work: Work, found: Overview) -> None:
    firm, deal = terminal.crm.config.firm, found.deal
    label = work.context.registry.label
    printing.heading(f"{label('sfa_opportunity', firm.locale)}: {deal.title}")
    line = work.context.registry.pipeline(deal.pipeline)
    words = [label(f"{line.name}.{s.name}", firm.locale) for s in line.stages]
    path = [f"[{w}]" if s.name == deal.stage else w for s, w in zip(line.stages, words, strict=True)]
    printing.console().print(" · ".join(path), markup=False)
    age = None if found.days_in_stage is None else f"{found.days_in_stage:.0f}{', rotting' if found.rotting else ''}"
    printing.pairs(
        [
            ("Id", deal.id), ("Customer", found.customer and found.customer.name),
            ("Owner", found.owner and found.owner.name), ("Amount", deal.amount), ("Forecast", found.forecast),
            ("Probability", deal.probability), ("Expected close", deal.close_on), ("Days in stage", age),
            ("Last contact", found.last_contact_at), ("Next step", _step(deal.next_step, deal.next_step_on)),
            ("Source", deal.source), ("Reason of the loss", deal.lost_reason),
        ],
        firm.zone,
    )  # fmt: skip
    _part("Lines", ("Product", "Quantity", "Price", "Amount"),
          [(p.name, item.quantity, item.unit_price, item.amount) for item, p in found.lines], terminal)  # fmt: skip
    _part("People", ("Name", "Role", "Influence", "Attitude", "Note"),
          [(p.name, r.role, r.influence, r.attitude, r.note) for r, p in found.people], terminal)  # fmt: skip
    _part("Competitors", ("Name", "We are", "Strengths", "Weaknesses", "Won"),
          [(c.name, c.position, c.strengths, c.weaknesses, c.won) for c in found.competitors], terminal)  # fmt: skip
    _part("Shares", ("User", "Share"), [(u.name, f"{s.share:.2%}") for s, u in found.shares], terminal)
    _part("Beside it", ("What", "Title", "State", "When"),
          [(b.label, b.title, b.state, b.on) for b in found.beside], terminal)  # fmt: skip


def _step(text: str | None, on: date | None) -> str | None:
    return text if on is None else f"{text} (by {on})"


def _part(title: str, columns: Sequence[str], rows: Sequence[Sequence[Any]], terminal: Terminal) -> None:
    if rows:
        printing.console().print()
        printing.heading(title)
        printing.table(columns, rows, zone=terminal.crm.config.firm.zone)


def as_data(found: Overview) -> dict[str, Any]:
    """Return an overview as plain values, for a program."""

    def plain(record: Any) -> dict[str, Any]:
        return attrs.asdict(record, recurse=False)

    return {
        "deal": plain(found.deal),
        "customer": found.customer and found.customer.name,
        "owner": found.owner and found.owner.name,
        "forecast": found.forecast.value,
        "days_in_stage": found.days_in_stage,
        "rotting": found.rotting,
        "last_contact_at": found.last_contact_at,
        "lines": [{**plain(item), "product": p.name, "amount": item.amount} for item, p in found.lines],
        "people": [{**plain(r), "name": p.name} for r, p in found.people],
        "competitors": [plain(c) for c in found.competitors],
        "shares": [{"user": u.name, "share": s.share} for s, u in found.shares],
        "beside": [plain(b) for b in found.beside],
    }  # fmt: skip
