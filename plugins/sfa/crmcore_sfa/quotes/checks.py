"""What quotes object to: content changed after it was offered, figures that deny the lines, approvals got around."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from crmcore import Change, Money, Move, Objection, Work
from crmcore.errors import CrmError
from crmcore_sfa.quotes.approving import approvals_of, unmet
from crmcore_sfa.quotes.figures import MOST, exact, figures, is_short
from crmcore_sfa.quotes.pipeline import APPROVED, DRAFT, IN_APPROVAL, SENT
from crmcore_sfa.quotes.pricing import Prices, currency_of, lines_of, seeing, with_figures
from crmcore_sfa.quotes.records import Quote, QuoteLine
from crmcore_sfa.records import Product

_CONTENT = (
    "number", "revision", "supersedes_id", "title", "opportunity_id", "customer_id", "contact_id", "valid_until",
    "term_months", "discount", "total", "list_total", "discount_share", "highest_discount", "margin", "terms",
)  # fmt: skip
_FIGURES = ("total", "list_total", "discount_share", "highest_discount", "margin")
_OFFERED = (IN_APPROVAL, APPROVED, SENT)


def check_quotes(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Return the objections to changes of quotes."""
    reckoned: list[Quote] = []
    for change in changes:
        before, after = change.before, change.after
        if isinstance(after, Quote):
            yield from _values(after)
        if isinstance(before, Quote) and before.stage != DRAFT:
            yield from _kept(before, after, change)
        if isinstance(after, Quote) and any(change.changed(name) for name in _FIGURES):
            reckoned.append(after)
    yield from _denied(work, reckoned)


def _values(quote: Quote) -> Iterator[Objection]:
    if not (is_short(quote.discount) and 0 <= quote.discount <= 1):
        text = f"A discount is a share from 0 to 1 of at most four decimals, not {quote.discount}."
        yield Objection("discount", "discount", text, quote.id)
    if quote.revision < 1:
        yield Objection("revision", "revision", f"Revisions count from 1, not {quote.revision}.", quote.id)
    if quote.term_months is not None and not 1 <= quote.term_months <= 1200:
        text = f"A term is 1 to 1200 months, not {quote.term_months}."
        yield Objection("term", "term_months", text, quote.id)


def _kept(before: Quote, after: object, change: Change) -> Iterator[Objection]:
    if not isinstance(after, Quote):
        reopened = before.stage in (IN_APPROVAL, APPROVED)
        way = "Quotes.reopen makes it a draft, which may go." if reopened else "What was sent to a customer is kept."
        yield Objection("offered", None, f"'{before.name}' is {_state(before)}. {way}", before.id)
        return
    # The day of sending is noted together with the move, and stays.
    for name in (*_CONTENT, *(() if change.changed("stage") else ("sent_on",))):
        if change.changed(name):
            text = f"'{before.name}' is {_state(before)}: its '{name}' stays as it is. {_way_out(before)}"
            yield Objection("frozen", name, text, before.id)
            return


def _state(quote: Quote) -> str:
    return quote.stage.replace("_", " ")


def _way_out(quote: Quote) -> str:
    reopened = quote.stage in (IN_APPROVAL, APPROVED)
    return "Quotes.change makes it a draft again." if reopened else "Quotes.revise makes a new version."


def _denied(work: Work, quotes: Sequence[Quote]) -> Iterator[Objection]:
    """Compare figures with what the lines come to."""
    if not quotes:
        return
    with seeing(work):
        lines = lines_of(work, [quote.id for quote in quotes])
    for quote in quotes:
        mine = lines[quote.id]
        if not mine and (quote.total is None or quote.total.units == 0) and quote.discount_share == 0:
            continue
        yield from _reckoned(work, quote, mine)


def _reckoned(work: Work, quote: Quote, lines: Sequence[QuoteLine], *, with_lines: bool = False) -> Iterator[Objection]:
    try:
        made = figures(lines, quote.discount, quote.term_months, currency_of(work, quote, lines))
    except CrmError as error:
        yield Objection("figures", None, error.what, quote.id)
        return
    should = with_figures(quote, made)
    for name in _FIGURES:
        # Costs that this actor may not see say nothing about the margin.
        if getattr(quote, name) != getattr(should, name) and not (name == "margin" and made.margin is None):
            text = f"The lines of '{quote.name}' come to {made.total} net, and its '{name}' denies it."
            yield Objection("figures", name, f"{text} Change the lines, not the figures.", quote.id)
            return
    for line, amount in zip(lines, made.amounts, strict=True):
        if with_lines and line.amount != amount:
            text = f"The line '{line.description}' comes to {amount}, not {line.amount or 'nothing'}."
            yield Objection("figures", "amount", text, quote.id)
            return


def check_lines(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Return the objections to changes of the lines of quotes."""
    lines = [line for change in changes for line in (change.before, change.after) if isinstance(line, QuoteLine)]
    # Whoever sends the quote meanwhile looks at its lines, as this looks at its stage: one of the two waits.
    work.lock(Quote, {line.quote_id for line in lines})
    quotes = work.get_all(Quote, {line.quote_id for line in lines})
    lists = _Lists(work, changes)
    currencies: dict[UUID, str] = {}
    for change in changes:
        line = change.record
        assert isinstance(line, QuoteLine)
        quote = quotes.get(line.quote_id)
        if quote is None:
            continue  # of a quote that this actor may not read, which is refused elsewhere
        if quote.stage != DRAFT:
            text = f"'{quote.name}' is {_state(quote)}: its lines stay as they are. {_way_out(quote)}"
            yield Objection("frozen", None, text, line.id)
        elif isinstance(change.after, QuoteLine):
            # The first line of a quote without a total decides its currency.
            usual = line.unit_price.currency if quote.total is None else quote.total.currency
            yield from _line(change.after, currencies.setdefault(quote.id, usual))
            yield from lists.denied(change)


def _line(line: QuoteLine, currency: str) -> Iterator[Objection]:
    for name in ("unit_price", "list_price", "unit_cost"):
        money: Money | None = getattr(line, name)
        if money is not None and money.currency != currency:
            text = f"The quote is in {currency}, and the line's '{name}' in {money.currency}."
            yield Objection("currency", name, text, line.id)
    if line.unit_price.units < 0:
        yield Objection("unit_price", "unit_price", f"A price is not below zero: {line.unit_price}.", line.id)
    if not (is_short(line.quantity) and 0 < exact(line.quantity) <= MOST):
        text = f"A quantity is above 0, has at most four decimals, and is at most a billion, not {line.quantity}."
        yield Objection("quantity", "quantity", text, line.id)
    if not (is_short(line.discount) and 0 <= line.discount <= 1):
        text = f"A discount is a share from 0 to 1 of at most four decimals, not {line.discount}."
        yield Objection("discount", "discount", text, line.id)


class _Lists:
    """What the list prices of lines must be, so that no discount hides in them."""

    def __init__(self, work: Work, changes: Sequence[Change]) -> None:
        told = [c.after for c in changes if isinstance(c.after, QuoteLine) and _priced(c)]
        self._products = work.get_all(Product, {line.product_id for line in told if line.product_id is not None})
        self._work = work
        self._prices: dict[str, Prices] = {}

    def denied(self, change: Change) -> Iterator[Objection]:
        line = change.after
        assert isinstance(line, QuoteLine)
        if not _priced(change):
            return
        product = None if line.product_id is None else self._products.get(line.product_id)
        right: Money | None = None
        if product is not None and product.price is not None:
            currency = line.unit_price.currency
            try:
                right = self._prices.setdefault(currency, Prices(self._work, currency)).of(product.price)
            except CrmError as error:
                yield Objection("rate", "list_price", error.what, line.id)
                return
        if line.list_price != right:
            text = f"The list price is {right or 'not known'} today, not {line.list_price or 'empty'}."
            yield Objection("list-price", "list_price", text, line.id)


def _priced(change: Change) -> bool:
    return change.before is None or change.changed("list_price") or change.changed("product_id")


def check_moves(work: Work, moves: Sequence[Move]) -> Iterator[Objection]:
    """Return the objections to moves of quotes."""
    forward = [move for move in moves if move.to_stage in _OFFERED]
    if forward:
        yield from _ready(work, forward)
    back = {move.record.id: move.record for move in moves if move.to_stage == DRAFT and move.from_stage}
    if back:
        for approval in approvals_of(work, back):
            text = f"The approval '{approval.rule}' of '{back[approval.quote_id].name}' is not void yet. "
            yield Objection("approval", None, f"{text}Quotes.reopen makes it so.", approval.quote_id)


def _ready(work: Work, moves: Sequence[Move]) -> Iterator[Objection]:
    quotes: list[Quote] = [move.record for move in moves]
    work.lock(Quote, [quote.id for quote in quotes])
    with seeing(work):
        lines = lines_of(work, [quote.id for quote in quotes])
    for quote in quotes:
        if not lines[quote.id]:
            yield Objection("no-lines", None, f"'{quote.name}' has no lines.", quote.id)
        else:
            yield from _reckoned(work, quote, lines[quote.id], with_lines=True)
    final = [move for move in moves if move.to_stage in (APPROVED, SENT)]
    open_needs = unmet(work, [move.record for move in final]) if final else {}
    for move in final:
        for need in open_needs[move.record.id]:
            text = f"'{move.record.name}' needs the approval '{need.rule}': {need.reason}"
            yield Objection("approval", None, text, move.record.id)
        until = move.record.valid_until
        if move.to_stage == SENT and until is not None and until < work.today:
            text = f"'{move.record.name}' was valid until {until.isoformat()}: name a later day first."
            yield Objection("valid-until", "valid_until", text, move.record.id)
