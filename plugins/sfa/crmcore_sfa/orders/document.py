"""An order as a document, in the firm's language: what was ordered, and what is to be paid until when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from crmcore import Customer, Money, Outcome, User, Work
from crmcore.config import Firm
from crmcore_sfa.orders.orders import Orders
from crmcore_sfa.orders.pipeline import DRAFT, ORDERS
from crmcore_sfa.orders.records import Order, OrderLine, PaymentDue
from crmcore_sfa.printing import (
    Column,
    Document,
    Language,
    Listing,
    Party,
    PrintSettings,
    Text,
    Total,
    issuer,
    line_cells,
    line_columns,
)
from crmcore_sfa.quotes.records import Quote, Recurrence


def print_order(work: Work, order: Order, firm: Firm) -> Document:
    """Return what an order says to the customer: ``to_pdf(print_order(work, order, crm.config.firm))``.

    A draft has a line for the customer's signature, and a mark that says what it is; an order that counts lists its
    payments and what of them is open.
    """
    language, settings = Language.of(firm.locale), _settings(work)
    orders = Orders(work)
    lines, dues = orders.lines(order), orders.dues(order)
    groups = {r: [line for line in lines if line.recurrence is r] for r in Recurrence}
    listings = [_listing(r, mine, order, language) for r, mine in groups.items() if mine]
    if dues:
        listings.append(_payments(dues, language))
    return Document(
        kind=language.word(order.kind),
        number=order.number,
        subject=order.title,
        issuer=issuer(firm.name, settings),
        recipient=_recipient(work, order),
        facts=tuple(_facts(work, order, language)),
        listings=tuple(listings),
        totals=tuple(_totals(order, groups, language)),
        texts=tuple(_texts(order, language)),
        signature=language.word("ordered_by") if order.stage == DRAFT else "",
        footer=settings.footer,
        mark=_mark(work, order, language),
        language=language.code,
        page_of=language.word("page_of", page="{page}", pages="{pages}"),
    )


def _settings(work: Work) -> PrintSettings:
    from crmcore_sfa.config import SfaConfig

    return work.settings(SfaConfig).printing


def _recipient(work: Work, order: Order) -> Party | None:
    customer = work.get_all(Customer, [order.customer_id]).get(order.customer_id)
    return None if customer is None else Party(name=customer.name, lines=(customer.city or "", customer.country or ""))


def _facts(work: Work, order: Order, language: Language) -> Iterator[tuple[str, str]]:
    yield language.word("date"), language.day(order.signed_on or order.activated_on or work.today)
    quote = None if order.quote_id is None else work.get_all(Quote, [order.quote_id]).get(order.quote_id)
    if quote is not None:
        yield language.word("quote_number"), quote.name
    yield language.word("start"), language.day(order.starts_on)
    yield language.word("end"), language.word("no_end") if order.ends_on is None else language.day(order.ends_on)
    if order.auto_renew:
        yield language.word("notice"), language.word("notice_days", count=order.notice_days)
    owner = None if order.owner_id is None else work.get_all(User, [order.owner_id]).get(order.owner_id)
    if owner is not None:
        yield language.word("contact"), "\n".join(filter(None, (owner.name, owner.email)))


def _listing(recurrence: Recurrence, lines: Sequence[OrderLine], order: Order, language: Language) -> Listing:
    discounts = any(line.discount for line in lines)
    rows = tuple(_row(n, line, order, language, discounts=discounts) for n, line in enumerate(lines, start=1))
    currency = lines[0].amount.currency
    total = sum((line.amount for line in lines), Money(0, currency))
    label = language.word(f"{recurrence.value}_total")
    return Listing(
        columns=tuple(line_columns(language, currency, discounts=discounts)),
        rows=rows,
        title=language.word(recurrence.value),
        totals=(Total(label, language.money(total), strong=True),),
    )


def _row(number: int, line: OrderLine, order: Order, language: Language, *, discounts: bool) -> tuple[str, ...]:
    what = line.description
    if line.starts_on is not None or line.ends_on is not None:
        what += "\n" + _days(line.starts_on or order.starts_on, line.ends_on or order.ends_on, language)
    return line_cells(language, number, what, line, line.amount, discounts=discounts)


def _days(first: date, last: date | None, language: Language) -> str:
    until = language.word("no_end") if last is None else language.day(last)
    return f"{language.day(first)} \N{EN DASH} {until}"


def _payments(dues: Sequence[PaymentDue], language: Language) -> Listing:
    currency = dues[0].amount.currency
    rows = tuple(
        (
            language.day(due.due_on),
            due.purpose
            + (
                f"\n{_days(due.period_from, due.period_until, language)}"
                if due.period_from and due.period_until
                else ""
            ),
            language.money(due.amount, unit=False),
            language.money(due.open, unit=False),
        )
        for due in dues
    )
    still_open = sum((due.open for due in dues), Money(0, currency))
    return Listing(
        columns=(
            Column(language.word("due_on"), width=1.6),
            Column(language.word("purpose"), width=4.4),
            Column(f"{language.word('amount')} {currency}", number=True, width=1.5),
            Column(language.word("open"), number=True, width=1.5),
        ),
        rows=rows,
        title=language.word("payments"),
        totals=(Total(language.word("open_total"), language.money(still_open)),),
    )


def _totals(order: Order, groups: Mapping[Recurrence, Sequence[OrderLine]], language: Language) -> Iterator[Total]:
    if order.total is not None:
        once = not any(lines for recurrence, lines in groups.items() if recurrence is not Recurrence.ONCE)
        name = "total" if once else "first_year_total" if order.ends_on is None else "until_end_total"
        yield Total(language.word(name), language.money(order.total), strong=True)


def _texts(order: Order, language: Language) -> Iterator[Text]:
    if order.auto_renew:
        yield Text(text=language.word("renews"))
    yield Text(text=language.word("net"))


def _mark(work: Work, order: Order, language: Language) -> str:
    if order.stage == DRAFT:
        return language.word("draft")
    stage = work.context.registry.pipeline(ORDERS).by_name.get(order.stage)
    return language.word("canceled") if stage is not None and stage.outcome is Outcome.CANCELED else ""
