"""Between a deal and its quotes: a quote is drafted from the deal's lines, and the deal follows the accepted quote."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction

import attrs

from crmcore import Money, Work
from crmcore_sfa.quotes.figures import DECIMALS, exact, periods_in
from crmcore_sfa.quotes.pricing import Prices, currency_of
from crmcore_sfa.quotes.records import Quote, QuoteLine
from crmcore_sfa.records import LineItem, Opportunity, Product
from crmcore_sfa.sales import Sales


def quoted_lines(work: Work, deal: Opportunity, quote: Quote) -> list[QuoteLine]:
    """Return lines for a quote like those of a deal."""
    lines = Sales(work).lines(deal)
    products = work.get_all(Product, {line.product_id for line in lines})
    prices = Prices(work, currency_of(work, quote))
    made: list[QuoteLine] = []
    for position, line in enumerate(lines, start=1):
        product = products[line.product_id]
        made.append(
            QuoteLine(
                quote_id=quote.id, position=position, product_id=product.id, description=product.name,
                quantity=float(line.quantity), unit_price=line.unit_price,
                list_price=None if product.price is None else prices.of(product.price), discount=_share_off(line),
            )
        )  # fmt: skip
    return made


def _share_off(line: LineItem) -> float:
    full = (line.unit_price * line.quantity).units
    if line.discount is None or not full:
        return 0.0
    return float(round(Fraction(line.discount.units, full), DECIMALS))


def follow(work: Work, quote: Quote, lines: Sequence[QuoteLine], *, win: bool, at: datetime | None) -> None:
    """Make the deal of an accepted quote worth what was accepted, with its lines, and win it if that is wanted.

    Where all lines of the quote are products, the deal's lines become those; otherwise it has none, since a line of
    a deal names a product. A deal that the actor may not read stays as it is.
    """
    if quote.opportunity_id is None or quote.total is None:
        return
    deal = work.get_all(Opportunity, [quote.opportunity_id]).get(quote.opportunity_id)
    if deal is None:
        return
    sales = Sales(work)
    work.remove_all(sales.lines(deal))
    deal = work.save(attrs.evolve(deal, amount=quote.total))
    items = [_item(deal, quote, line) for line in lines if line.product_id is not None]
    if len(items) == len(lines):
        work.add_all(items)
    if win:
        sales.win(deal, at=at)


def _item(deal: Opportunity, quote: Quote, line: QuoteLine) -> LineItem:
    """Return a line of a deal that comes to exactly what the line of the quote comes to over the term."""
    assert line.product_id is not None
    assert line.amount is not None
    periods = periods_in(quote.term_months, line.recurrence)
    net, quantity = line.amount * periods, exact(line.quantity) * periods
    if quantity.denominator == 1:
        off = line.unit_price * int(quantity) - net
        if off.units >= 0:
            return _like(deal, line, int(quantity), line.unit_price, off if off.units else None)
    # Half an hour, or an amount that was rounded up, is no number of pieces less a discount.
    return _like(deal, line, 1, net, None)


def _like(deal: Opportunity, line: QuoteLine, quantity: int, price: Money, off: Money | None) -> LineItem:
    assert line.product_id is not None
    return LineItem(
        opportunity_id=deal.id, product_id=line.product_id, quantity=quantity, unit_price=price, discount=off
    )
