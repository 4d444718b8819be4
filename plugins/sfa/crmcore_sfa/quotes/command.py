"""``crmcore quote``: draft quotes, put them to approval, decide, send, and note the customer's answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import attrs
import typer

from crmcore import Customer, Money, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid, NotFound, nearest
from crmcore.work import Work
from crmcore_sfa.quotes.approving import colleagues, whom
from crmcore_sfa.quotes.document import print_quote
from crmcore_sfa.quotes.pricing import seeing
from crmcore_sfa.quotes.records import Approval, ApprovalState, Quote, QuoteLine, Recurrence
from crmcore_sfa.quotes.service import Quotes
from crmcore_sfa.records import Opportunity, Product

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Which = Annotated[
    str, typer.Argument(metavar="QUOTE", help="Its number, which means the newest version, or 'NUMBER v2', or its id.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_VERSION = re.compile(r"(?P<number>.+?)(?: +v(?P<revision>\d+))?")
_LINE = "PRODUCT[*QUANTITY]"


@app.command()
def draft(
    context: typer.Context,
    title: Annotated[
        str, typer.Argument(metavar="[TITLE]", help="What it is about; by default the deal's title.")
    ] = "",
    deal: Annotated[str | None, typer.Option(metavar="NAME", help="For this deal, with its lines.")] = None,
    customer: Annotated[str | None, typer.Option(metavar="NAME", help="For this customer.")] = None,
    line: Annotated[list[str] | None, typer.Option(metavar=_LINE, help="A line at the list price; many times.")] = None,
    currency: Annotated[str | None, typer.Option(metavar="EUR", help="In this currency.")] = None,
    as_json: AsJson = False,
) -> None:
    """Draft a quote, from a deal or for a customer."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        quotes = Quotes(work)
        if deal is not None and customer is not None:
            raise Invalid("A quote for a deal goes to the deal's customer.", todo="Leave out --customer or --deal.")
        if deal is not None:
            about = find_one(work, schema_of(Opportunity), deal)
            made = quotes.draft_from(about, title, currency=currency)
        elif title:
            whose = None if customer is None else find_one(work, schema_of(Customer), customer)
            made = quotes.draft(whose, title, currency=currency)
        else:
            raise Invalid("A quote needs a title or a deal.", todo="Give a title, or --deal NAME.")
        for text in line or ():
            name, _, quantity = text.rpartition("*") if "*" in text else (text, "", "1")
            made = quotes.add_line(made, find_one(work, schema_of(Product), name.strip()), _number(quantity))
        _show(work, made, as_json=as_json)


@app.command()
def add(
    context: typer.Context,
    which: Which,
    what: Annotated[str, typer.Argument(metavar="PRODUCT", help="A product, by name; with --free, any words.")],
    quantity: Annotated[str, typer.Argument(metavar="[QUANTITY]", help="How many, or how much.")] = "1",
    price: Annotated[
        str | None, typer.Option(metavar="AMOUNT", help="The price of one, in place of the list's.")
    ] = None,
    discount: Annotated[str, typer.Option(metavar="SHARE", help="The share taken off: 0.15.")] = "0",
    recurrence: Annotated[Recurrence, typer.Option(help="How often it is charged.")] = Recurrence.ONCE,
    unit: Annotated[str | None, typer.Option(metavar="WORD", help="What is counted: h.")] = None,
    free: Annotated[bool, typer.Option("--free", help="It is no product of the list.")] = False,
    as_json: AsJson = False,
) -> None:
    """Add a line to a quote."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        quote = find_quote(work, which)
        currency = quote.total.currency if quote.total is not None else work.context.base_currency
        changed = Quotes(work).add_line(
            quote, None if free else find_one(work, schema_of(Product), what), _number(quantity),
            unit_price=None if price is None else Money(price, currency), discount=_number(discount),
            recurrence=recurrence, unit=unit, description=what if free else "",
        )  # fmt: skip
        _show(work, changed, as_json=as_json)


@app.command()
def change(
    context: typer.Context,
    which: Which,
    title: Annotated[str | None, typer.Option(help="What it is about.")] = None,
    customer: Annotated[str | None, typer.Option(metavar="NAME", help="Who gets it.")] = None,
    discount: Annotated[str | None, typer.Option(metavar="SHARE", help="The share taken off all lines: 0.05.")] = None,
    valid_until: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="The last day of its validity.")] = None,
    term_months: Annotated[int | None, typer.Option(min=1, help="For how long recurring lines are reckoned.")] = None,
    terms: Annotated[str | None, typer.Option(help="The conditions printed below.")] = None,
    as_json: AsJson = False,
) -> None:
    """Change a quote; one that was approved is a draft again."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        given: dict[str, Any] = {"title": title, "term_months": term_months, "terms": terms}
        given["customer_id"] = None if customer is None else find_one(work, schema_of(Customer), customer).id
        given["discount"] = None if discount is None else _number(discount)
        given["valid_until"] = None if valid_until is None else _day(valid_until)
        wanted = {name: value for name, value in given.items() if value is not None}
        _show(work, Quotes(work).change(find_quote(work, which), **wanted), as_json=as_json)


@app.command()
def show(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Show a quote with its lines, what they come to, and its approvals."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        _show(work, find_quote(work, which), as_json=as_json)


@app.command()
def submit(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Put a draft to approval; one that needs none is approved at once."""
    _act(context, which, lambda quotes, quote: quotes.submit(quote), as_json=as_json)


@app.command()
def reopen(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Make a quote that was approved, or waits for it, a draft again."""
    _act(context, which, lambda quotes, quote: quotes.reopen(quote), as_json=as_json)


@app.command()
def approve(
    context: typer.Context,
    which: Which,
    comment: Annotated[str, typer.Option("--comment", "-m", help="What to keep with the answer.")] = "",
    as_json: AsJson = False,
) -> None:
    """Approve a quote that waits for you, or for somebody below you."""
    _act(context, which, lambda quotes, quote: quotes.approve(quote, comment), as_json=as_json)


@app.command()
def refuse(
    context: typer.Context,
    which: Which,
    comment: Annotated[str, typer.Option("--comment", "-m", help="Why.")],
    as_json: AsJson = False,
) -> None:
    """Refuse to approve a quote, and say why; it is a draft again."""
    _act(context, which, lambda quotes, quote: quotes.refuse(quote, comment), as_json=as_json)


@app.command()
def send(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Note that a quote goes to the customer; if it needs an approval first, that is asked for."""
    _act(context, which, lambda quotes, quote: quotes.send(quote), as_json=as_json)


@app.command()
def accept(
    context: typer.Context,
    which: Which,
    win: Annotated[
        bool | None, typer.Option("--win/--no-win", help="Win the deal too; by default as crm.toml says.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Note that the customer has accepted; the deal is then worth what was accepted."""
    _act(context, which, lambda quotes, quote: quotes.accept(quote, win=win), as_json=as_json)


@app.command()
def decline(
    context: typer.Context,
    which: Which,
    reason: Annotated[str | None, typer.Option(help="Why.")] = None,
    as_json: AsJson = False,
) -> None:
    """Note that the customer does not want it."""
    _act(context, which, lambda quotes, quote: quotes.decline(quote, reason), as_json=as_json)


@app.command()
def revise(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Make a new version of a quote that was sent, declined, or has expired."""
    _act(context, which, lambda quotes, quote: quotes.revise(quote), as_json=as_json)


@app.command()
def approvals(context: typer.Context, as_json: AsJson = False) -> None:
    """List what waits for you to decide, oldest first."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        found = Quotes(work).waiting()
        people = colleagues(work)
        rows = [
            (
                quote.name,
                quote.title,
                quote.total,
                _name(people.get(quote.owner_id)),
                one.rule,
                one.reason,
                one.asked_at,
            )
            for quote, one in found
        ]
    if as_json:
        columns = ("quote", "title", "total", "owner", "rule", "reason", "asked_at")
        printing.json(printing.records(columns, rows))
    elif rows:
        columns = ("Quote", "About", "Net total", "Owner", "Rule", "Why", "Asked")
        printing.table(columns, rows, zone=terminal.crm.config.firm.zone)
    else:
        terminal.say("Nothing waits for you.")


@app.command("print")
def print_document(
    context: typer.Context,
    which: Which,
    html: Annotated[Path | None, typer.Option(metavar="FILE", help="Write it as HTML.")] = None,
    pdf: Annotated[Path | None, typer.Option(metavar="FILE", help="Write it as PDF.")] = None,
) -> None:
    """Print a quote for the customer."""
    from crmcore_sfa.printing import write_files

    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        document = print_quote(work, find_quote(work, which), terminal.crm.config.firm)
    for path in write_files(document, html, pdf):
        terminal.say(f"{document.name} is in {path}.")


def find_quote(work: Work, word: str) -> Quote:
    """Return the quote of a number: that version, or else the newest.

    Raises:
        NotFound: there is none that the actor may read.
    """
    try:
        return work.get(Quote, UUID(word))
    except ValueError:
        pass
    match = _VERSION.fullmatch(word.strip())
    number, revision = (match["number"], match["revision"]) if match else (word, None)
    quote = Quote.t.c
    version = [] if revision is None else [quote.revision == int(revision)]
    found = work.find(Quote, quote.number == number, *version, order_by="-revision", limit=1)
    if not found:
        close = nearest(number, [one.number for one in work.find(Quote, order_by="-id", limit=1_000)])
        raise NotFound(f"There is no quote '{word}' that this actor may read.{close}")
    return found[0]


def _act(context: typer.Context, which: str, verb: Callable[[Quotes, Quote], Quote], *, as_json: bool) -> None:
    terminal: Terminal = context.obj
    with terminal.work() as work:
        _show(work, verb(Quotes(work), find_quote(work, which)), as_json=as_json)


def _show(work: Work, quote: Quote, *, as_json: bool) -> None:
    quotes = Quotes(work)
    lines, asked = quotes.lines(quote), quotes.approvals(quote)
    if as_json:
        plain = {"name": quote.name, **attrs.asdict(quote, recurse=False)}
        plain["lines"] = [attrs.asdict(line, recurse=False) for line in lines]
        plain["approvals"] = [attrs.asdict(one, recurse=False) for one in asked]
        printing.json(plain)
        return
    stage = work.context.registry.label(f"{quote.pipeline}.{quote.stage}")
    customer = None if quote.customer_id is None else work.get_all(Customer, [quote.customer_id]).get(quote.customer_id)
    printing.heading(f"{quote.name}: {quote.title}")
    head = (stage, _name(customer), quote.total, quote.discount_share, quote.valid_until)
    printing.table(_HEAD, [head], shares=("Discount in all",))
    if lines:
        printing.table(_LINES, [_line(n, line) for n, line in enumerate(lines, start=1)], shares=("Discount",))
    if asked:
        _print_approvals(work, asked)


_HEAD = ("Stage", "Customer", "Net total", "Discount in all", "Valid until")
_LINES = ("Pos", "What", "Quantity", "Unit price", "Discount", "Due", "Net amount")
_APPROVALS = ("Approval", "State", "Asked of", "Why", "Comment")


def _line(number: int, line: QuoteLine) -> tuple[Any, ...]:
    return number, line.description, line.quantity, line.unit_price, line.discount, line.recurrence, line.amount


def _print_approvals(work: Work, asked: Sequence[Approval]) -> None:
    with seeing(work):
        people = colleagues(work)
        rows = [(one.rule, one.state, whom(people, one), one.reason, one.comment) for one in asked]
        waits = [whom(people, one) for one in asked if one.state is ApprovalState.PENDING]
    printing.table(_APPROVALS, rows)
    if waits:
        printing.note(f"It waits for {waits[0]}.")


def _name(record: Any) -> str | None:
    return None if record is None else str(record.name)


def _number(text: str) -> float:
    try:
        return float(text.strip().replace("%", "e-2") if text.strip().endswith("%") else text)
    except ValueError:
        raise Invalid(f"'{text}' is no number.", todo="Write it like 7.5; a share like 0.15 or 15%.") from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Invalid(f"'{text}' is no day.", todo="Write it like 2026-12-31.") from None
