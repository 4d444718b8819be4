"""List prices and costs in the currency of a quote, and keeping its figures what its lines come to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from uuid import UUID

import attrs

from crmcore import Added, Changed, Event, Money, Rate, Removed, Subscription, Work
from crmcore.errors import Invalid, MissingRate
from crmcore_sfa.currencies import places_of
from crmcore_sfa.quotes.figures import Figures, figures
from crmcore_sfa.quotes.pipeline import DRAFT
from crmcore_sfa.quotes.records import Quote, QuoteLine
from crmcore_sfa.records import Product

PERMISSION = "sfa.quote"
"""Who has it may write quotes, whose verbs reckon with costs and number records."""

DECIDING = "sfa.approve"
"""Who has it may decide about quotes where somebody asks."""

_BASE_UNITS = 10**10  # of one unit of the base currency, as rates are stored


class Prices:
    """Prices of today in one currency; each rate is read once."""

    def __init__(self, work: Work, currency: str) -> None:
        self.work, self.currency = work, currency
        self._rates: dict[str, int] = {}

    def of(self, price: Money) -> Money:
        """Return a price in this currency; one that must be converted is rounded to what can be paid.

        Raises:
            MissingRate: a currency has no rate on or before today.
        """
        if price.currency == self.currency:
            return price
        step = 10 ** (4 - places_of(self.currency))
        rate = Fraction(self._rate(price.currency), self._rate(self.currency))
        return Money.of_units(round(price.units * rate / step) * step, self.currency)

    def _rate(self, currency: str) -> int:
        if currency == self.work.context.base_currency:
            return _BASE_UNITS
        if currency not in self._rates:
            rate, today = Rate.t.c, self.work.today
            found = self.work.find(Rate, rate.currency == currency, rate.on <= today, order_by="-on", limit=1)
            if not found:
                raise MissingRate(
                    f"There is no rate for {currency} on or before {today.isoformat()}, so no price of the list can "
                    f"be quoted in {self.currency}.",
                    todo="Add one with work.add(rate(currency, day, value)), or give the unit price yourself.",
                )
            self._rates[currency] = found[0].units
        return self._rates[currency]


def lines_of(work: Work, quotes: Iterable[UUID]) -> dict[UUID, list[QuoteLine]]:
    """Return the lines of quotes, in their order."""
    ids = list(quotes)
    found: dict[UUID, list[QuoteLine]] = {i: [] for i in ids}
    for line in work.each(QuoteLine, QuoteLine.t.c.quote_id.in_(ids)):
        found[line.quote_id].append(line)
    return {i: sorted(lines, key=lambda line: (line.position, line.id)) for i, lines in found.items()}


def currency_of(work: Work, quote: Quote, lines: Iterable[QuoteLine] = ()) -> str:
    """Return the currency of a quote: that of its total, else of its first line, else the firm's own."""
    if quote.total is not None:
        return quote.total.currency
    return next((line.unit_price.currency for line in lines), work.context.base_currency)


@contextmanager
def seeing(work: Work) -> Iterator[None]:
    """See costs and colleagues inside the block, if a role of the actor lets the verbs of quotes reckon with them."""
    held = [permission for permission in (PERMISSION, DECIDING) if work.access.may(permission)]
    if work.actor.system or not held:
        yield
    else:
        with work.as_system("look at a quote", by=held[0]):
            yield


def settle(work: Work, quote: Quote) -> Quote:
    """Make the figures of a draft what its lines come to, and return it as the actor sees it.

    Raises:
        Forbidden: no role of the actor carries the permission ``sfa.quote``.
    """
    with work.as_system("reckon a quote", by=PERMISSION):
        whole = work.get(Quote, quote.id)
        lines = _with_costs(work, lines_of(work, [quote.id])[quote.id])
        currency = currency_of(work, whole, lines)
        found = figures(lines, whole.discount, whole.term_months, currency)
        work.save_all(attrs.evolve(line, amount=net) for line, net in zip(lines, found.amounts, strict=True))
        settled = work.save(with_figures(whole, found))
    # Read again only if something was written: what the actor may not see is left out.
    return quote if settled.version == quote.version else work.get(Quote, quote.id)


def with_figures(quote: Quote, found: Figures) -> Quote:
    """Return the quote with these figures in its fields."""
    return attrs.evolve(
        quote, total=found.total, list_total=found.list_total, discount_share=found.discount_share,
        highest_discount=found.highest_discount, margin=found.margin,
    )  # fmt: skip


def _with_costs(work: Work, lines: list[QuoteLine]) -> list[QuoteLine]:
    """Return the lines with what one costs today, where that is not known yet and can be."""
    missing = {line.product_id for line in lines if line.unit_cost is None and line.product_id is not None}
    costs = {p.id: p.cost for p in work.get_all(Product, missing).values()} if missing else {}
    prices: dict[str, Prices] = {}
    known: list[QuoteLine] = []
    for line in lines:
        cost = None if line.unit_cost is not None or line.product_id is None else costs.get(line.product_id)
        if cost is None:
            known.append(line)
            continue
        currency = line.unit_price.currency
        try:
            known.append(attrs.evolve(line, unit_cost=prices.setdefault(currency, Prices(work, currency)).of(cost)))
        except MissingRate:
            known.append(line)  # then the margin is unknown, which keeps nobody from selling
    return known


def _after_line(work: Work, event: Event) -> None:
    """Reckon a draft anew after a line was written by an import, a form or another plugin."""
    line = event.before if isinstance(event, Removed) else event.after if isinstance(event, Added) else None
    if line is None:
        found = None if event.record_id is None else work.get_all(QuoteLine, [event.record_id]).get(event.record_id)
        quote_id = None if found is None else found.quote_id
    else:
        quote_id = UUID(str(line["quote_id"]))
    _settle_later(work, quote_id)


def _after_change(work: Work, event: Changed) -> None:
    """The same after its discount or term was changed."""
    if {"discount", "term_months"} & event.after.keys():
        _settle_later(work, event.record_id)


def _settle_later(work: Work, quote_id: UUID | None) -> None:
    quote = None if quote_id is None else work.get_all(Quote, [quote_id]).get(quote_id)
    if quote is None or quote.stage != DRAFT:
        return
    try:
        settle(work, quote)
    except Invalid:
        return  # a term that does not fit its lines: it is told when the quote is submitted


changes = (
    *(Subscription(event=kind, handle=_after_line, record=QuoteLine) for kind in (Added, Changed, Removed)),
    Subscription(event=Changed, handle=_after_change, record=Quote),
)
