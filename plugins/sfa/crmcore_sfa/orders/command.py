"""``crmcore order``: make orders of quotes, let them count, end, renew and print them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import attrs
import typer

from crmcore import Customer
from crmcore.cli import printing
from crmcore.cli.terminal import Terminal
from crmcore.errors import NotFound, nearest
from crmcore.work import Work
from crmcore_sfa.orders.orders import Orders
from crmcore_sfa.orders.records import Order, OrderLine
from crmcore_sfa.orders.written import written_day
from crmcore_sfa.quotes.command import find_quote

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Which = Annotated[str, typer.Argument(metavar="ORDER", help="Its number or id.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("from-quote")
def from_quote(
    context: typer.Context,
    quote: Annotated[str, typer.Argument(metavar="QUOTE", help="The number of an accepted quote.")],
    starts_on: Annotated[
        str | None, typer.Option("--from", metavar="YYYY-MM-DD", help="The first day; by default today.")
    ] = None,
    ends_on: Annotated[
        str | None, typer.Option("--until", metavar="YYYY-MM-DD", help="The last day; by default the quote's term.")
    ] = None,
    auto_renew: Annotated[bool, typer.Option("--auto-renew", help="It renews itself.")] = False,
    notice_days: Annotated[int, typer.Option(min=0, help="Unless notice is given so many days before its end.")] = 0,
    activate: Annotated[bool, typer.Option("--activate", help="Let it count at once.")] = False,
    as_json: AsJson = False,
) -> None:
    """Draft an order of an accepted quote, with its lines."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        orders = Orders(work)
        made = orders.from_quote(
            find_quote(work, quote), starts_on=written_day(starts_on), ends_on=written_day(ends_on),
            auto_renew=auto_renew, notice_days=notice_days,
        )  # fmt: skip
        _show(work, orders.activate(made) if activate else made, as_json=as_json)


@app.command()
def show(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Show an order with its lines and payments."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        _show(work, find_order(work, which), as_json=as_json)


@app.command()
def activate(
    context: typer.Context,
    which: Which,
    signed_on: Annotated[
        str | None, typer.Option("--signed", metavar="YYYY-MM-DD", help="The day on which it was signed.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Let a draft count, and plan its payments."""
    day = written_day(signed_on)
    _act(context, which, lambda orders, order: orders.activate(order, signed_on=day), as_json=as_json)


@app.command()
def end(
    context: typer.Context,
    which: Which,
    on: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="The last day; by default today.")] = None,
    as_json: AsJson = False,
) -> None:
    """Let an order end on a day; payments for later days go, and what was paid for them is credit."""
    day = written_day(on)
    _act(context, which, lambda orders, order: orders.end(order, day), as_json=as_json)


@app.command()
def cancel(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Take an order back as if it had never counted."""
    _act(context, which, lambda orders, order: orders.cancel(order), as_json=as_json)


@app.command()
def renew(
    context: typer.Context,
    which: Which,
    ends_on: Annotated[
        str | None,
        typer.Option("--until", metavar="YYYY-MM-DD", help="The last day; by default it lasts as long as before."),
    ] = None,
    opportunity: Annotated[
        bool, typer.Option("--opportunity", help="Open the opportunity to renew it, instead of the next order.")
    ] = False,
    activate: Annotated[bool, typer.Option("--activate", help="Let the new order count at once.")] = False,
    as_json: AsJson = False,
) -> None:
    """Draft the order that follows one with an end."""
    if opportunity and (activate or ends_on):
        raise typer.BadParameter("An opportunity is no order yet: leave out --activate and --until.")
    terminal: Terminal = context.obj
    with terminal.work() as work:
        orders, order = Orders(work), find_order(work, which)
        if opportunity:
            _show_deal(orders.open_renewal(order), as_json=as_json)
            return
        made = orders.renew(order, ends_on=written_day(ends_on))
        _show(work, orders.activate(made) if activate else made, as_json=as_json)


@app.command("print")
def print_document(
    context: typer.Context,
    which: Which,
    html: Annotated[Path | None, typer.Option(metavar="FILE", help="Write it as HTML.")] = None,
    pdf: Annotated[Path | None, typer.Option(metavar="FILE", help="Write it as PDF.")] = None,
) -> None:
    """Print an order for the customer, with its payments."""
    from crmcore_sfa.orders.document import print_order
    from crmcore_sfa.printing import write_files

    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        document = print_order(work, find_order(work, which), terminal.crm.config.firm)
    for path in write_files(document, html, pdf):
        terminal.say(f"{document.name} is in {path}.")


def find_order(work: Work, word: str) -> Order:
    """Return the order of a number or id.

    Raises:
        NotFound: there is none that the actor may read.
    """
    try:
        return work.get(Order, UUID(word))
    except ValueError:
        pass
    found = work.find(Order, Order.t.c.number == word.strip(), limit=1)
    if not found:
        close = nearest(word, [one.number for one in work.find(Order, order_by="-id", limit=1_000)])
        raise NotFound(f"There is no order '{word}' that this actor may read.{close}")
    return found[0]


def _act(context: typer.Context, which: str, verb: Callable[[Orders, Order], Order], *, as_json: bool) -> None:
    terminal: Terminal = context.obj
    with terminal.work() as work:
        _show(work, verb(Orders(work), find_order(work, which)), as_json=as_json)


_HEAD = ("Stage", "Customer", "From", "Until", "Total", "Renews")
_LINES = ("Pos", "What", "Quantity", "Unit price", "Discount", "Due", "Net amount", "From", "Until")
_DUES = ("Due", "For", "Amount", "Open", "Settled")


def _show(work: Work, order: Order, *, as_json: bool) -> None:
    orders = Orders(work)
    lines, dues = orders.lines(order), orders.dues(order)
    if as_json:
        plain = attrs.asdict(order, recurse=False)
        plain["lines"] = [attrs.asdict(line, recurse=False) for line in lines]
        plain["dues"] = [{**attrs.asdict(due, recurse=False), "open": due.open} for due in dues]
        printing.json(plain)
        return
    stage = work.context.registry.label(f"{order.pipeline}.{order.stage}")
    customer = work.get_all(Customer, [order.customer_id]).get(order.customer_id)
    printing.heading(f"{order.number}: {order.title}" if order.title else order.number)
    who = None if customer is None else customer.name
    printing.table(_HEAD, [(stage, who, order.starts_on, order.ends_on, order.total, order.auto_renew)])
    if lines:
        printing.table(_LINES, [_line(n, line) for n, line in enumerate(lines, start=1)], shares=("Discount",))
    if dues:
        printing.table(_DUES, [(d.due_on, d.purpose, d.amount, d.open, d.settled_on) for d in dues])


def _line(number: int, line: OrderLine) -> tuple[Any, ...]:
    return (
        number, line.description, line.quantity, line.unit_price, line.discount, line.recurrence, line.amount,
        line.starts_on, line.ends_on,
    )  # fmt: skip


def _show_deal(deal: Any, *, as_json: bool) -> None:
    if as_json:
        printing.json(attrs.asdict(deal, recurse=False))
    else:
        printing.table(
            ("Deal", "Stage", "Amount", "Expected close"), [(deal.title, deal.stage, deal.amount, deal.close_on)]
        )
