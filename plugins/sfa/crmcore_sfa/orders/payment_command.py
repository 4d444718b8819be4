"""``crmcore payment``: take payments in, pay them back, and see what was paid and what is overdue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

import attrs
import typer

from crmcore import Customer, Money, User, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore.work import Work
from crmcore_sfa.orders.command import AsJson, find_order
from crmcore_sfa.orders.orders import Orders
from crmcore_sfa.orders.records import Order, Payment, PaymentDue
from crmcore_sfa.orders.written import written_day, written_money

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)


@app.command()
def receive(
    context: typer.Context,
    amount: Annotated[str, typer.Argument(metavar="AMOUNT", help="How much: 1200.50, or '1200.50 USD'.")],
    customer: Annotated[str | None, typer.Option(metavar="NAME", help="Who paid.")] = None,
    order: Annotated[str | None, typer.Option(metavar="NUMBER", help="The order that it is for.")] = None,
    on: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="The day; by default today.")] = None,
    reference: Annotated[str, typer.Option(metavar="TEXT", help="The text of the bank statement.")] = "",
    method: Annotated[
        str, typer.Option(metavar="WORD", help="transfer, direct_debit, card, cash, check or other.")
    ] = "transfer",
    key: Annotated[
        str | None, typer.Option(metavar="TEXT", help="The bank's own number, so that nothing is taken in twice.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Take in a payment; it settles what is owed, the oldest first."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        about = None if order is None else find_order(work, order)
        who = _who_paid(work, customer, about)
        paid = Orders(work).receive(
            who, written_money(amount, work.context.base_currency), on=written_day(on), order=about,
            reference=reference, method=method, external_key=key,
        )  # fmt: skip
        _show_one(work, paid, as_json=as_json)
        if not as_json and paid.unspent.units:
            printing.note(f"{paid.unspent} settle nothing yet, and are credit of the customer.")


def _who_paid(work: Work, customer: str | None, order: Order | None) -> UUID:
    if customer is not None:
        found: UUID = find_one(work, schema_of(Customer), customer).id
        return found
    if order is None:
        raise Invalid("Nothing says who paid.", todo="Give --customer NAME or --order NUMBER.")
    return order.customer_id


@app.command()
def refund(
    context: typer.Context,
    payment: Annotated[str, typer.Argument(metavar="ID", help="The id of the payment.")],
    amount: Annotated[str | None, typer.Argument(metavar="[AMOUNT]", help="How much; by default all.")] = None,
    reference: Annotated[str, typer.Option(metavar="TEXT", help="Why.")] = "",
    as_json: AsJson = False,
) -> None:
    """Pay a payment back; what it had settled last is open again."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        paid: Payment = find_one(work, schema_of(Payment), payment)
        much = None if amount is None else written_money(amount, paid.amount.currency)
        _show_one(work, Orders(work).refund(paid, much, reference=reference), as_json=as_json)


@app.command()
def overdue(
    context: typer.Context,
    customer: Annotated[str | None, typer.Option(metavar="NAME", help="Only of this customer.")] = None,
    rep: Annotated[str | None, typer.Option(metavar="NAME", help="Only of the orders of this user.")] = None,
    as_json: AsJson = False,
) -> None:
    """List what should have been paid by now, the oldest first."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        who = None if customer is None else find_one(work, schema_of(Customer), customer)
        owner = None if rep is None else find_one(work, schema_of(User), rep)
        found = Orders(work).overdue(customer=who, owner=owner)
        orders = work.get_all(Order, {d.order_id for d in found})
        names = work.get_all(Customer, {d.customer_id for d in found})
        rows = [_overdue(work, d, orders.get(d.order_id), names.get(d.customer_id)) for d in found]
    if as_json:
        printing.json(printing.records(("id", "due_on", "days", "customer", "order", "purpose", "open"), rows))
    elif rows:
        columns = ("Due", "Days", "Customer", "Order", "For", "Open")
        printing.table(columns, [row[1:] for row in rows], bar="Days")
        printing.note(f"Overdue: {_sums([d.open for d in found])}.")
    else:
        terminal.say("Nothing is overdue.")


def _overdue(work: Work, due: PaymentDue, order: Order | None, customer: Customer | None) -> tuple[Any, ...]:
    number, who = order.number if order else None, customer.name if customer else None
    return due.id, due.due_on, (work.today - due.due_on).days, who, number, due.purpose, due.open


def _sums(amounts: Sequence[Money]) -> str:
    found: dict[str, Money] = {}
    for money in amounts:
        found[money.currency] = money + found.get(money.currency, Money(0, money.currency))
    return ", ".join(str(found[currency]) for currency in sorted(found))


@app.command("list")
def list_payments(
    context: typer.Context,
    customer: Annotated[str | None, typer.Option(metavar="NAME", help="Only of this customer.")] = None,
    order: Annotated[str | None, typer.Option(metavar="NUMBER", help="Only for this order.")] = None,
    since: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="From this day on.")] = None,
    until: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="Up to this day.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List payments received, the newest first."""
    terminal: Terminal = context.obj
    face = Payment.t.c
    with terminal.work(read_only=True) as work:
        where: list[Any] = []
        if customer is not None:
            where.append(face.customer_id == find_one(work, schema_of(Customer), customer).id)
        if order is not None:
            where.append(face.order_id == find_order(work, order).id)
        if (first := written_day(since)) is not None:
            where.append(face.received_on >= first)
        if (last := written_day(until)) is not None:
            where.append(face.received_on <= last)
        found = work.find(Payment, *where, order_by=["-received_on", "-id"], limit=limit)
        _show(work, found, as_json=as_json)
    if not found:
        terminal.say("No payment is to be seen.")


def _show(work: Work, payments: Sequence[Payment], *, as_json: bool) -> None:
    if as_json:
        printing.json([attrs.asdict(payment, recurse=False) for payment in payments])
    elif payments:
        names = {c.id: c.name for c in work.get_all(Customer, {p.customer_id for p in payments}).values()}
        rows = [
            (p.received_on, names.get(p.customer_id), p.amount, p.unspent, p.method, p.reference, str(p.id))
            for p in payments
        ]
        printing.table(("Received", "Customer", "Amount", "Credit", "How", "Reference", "Id"), rows)


def _show_one(work: Work, payment: Payment, *, as_json: bool) -> None:
    if as_json:
        printing.json(attrs.asdict(payment, recurse=False))
    else:
        _show(work, [payment], as_json=False)
