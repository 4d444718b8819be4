"""What sales objects to: lines that do not fit their deal, and amounts that deny the lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from crmcore import Change, Money, Objection, Work
from crmcore_sfa.records import LineItem, Opportunity
from crmcore_sfa.sales import worth_of_lines


def check_changes(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Return the objections to changes of opportunities and lines."""
    deals = [c for c in changes if isinstance(c.after, Opportunity)]
    lines = [c.after for c in changes if isinstance(c.after, LineItem)]
    if deals:
        yield from _deals(work, deals)
    if lines:
        yield from _lines(work, lines)


def _deals(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    repriced: dict[UUID, Money | None] = {}
    for change in changes:
        deal = change.after
        assert isinstance(deal, Opportunity)
        if deal.probability is not None and not 0 <= deal.probability <= 1:
            yield Objection("probability", "probability", "A probability is a number from 0 to 1.", deal.id)
        if isinstance(change.before, Opportunity) and change.before.amount != deal.amount:
            repriced[deal.id] = deal.amount
    if not repriced:
        return
    for deal_id, worth in worth_of_lines(work, repriced).items():
        if repriced[deal_id] != worth:
            text = f"The lines of the opportunity sum up to {worth}: change them, not the amount."
            yield Objection("amount-of-lines", "amount", text, deal_id)


def _lines(work: Work, lines: Sequence[LineItem]) -> Iterator[Objection]:
    wanted = {line.opportunity_id for line in lines}
    known = {d.id: d.amount.currency for d in work.get_all(Opportunity, wanted).values() if d.amount}
    if wanted - known.keys():
        known.update({deal: worth.currency for deal, worth in worth_of_lines(work, wanted - known.keys()).items()})
    for line in lines:
        # The first line of a deal without an amount decides its currency.
        currency = known.setdefault(line.opportunity_id, line.unit_price.currency)
        yield from _line(line, currency)


def _line(line: LineItem, currency: str) -> Iterator[Objection]:
    for field, money in (("unit_price", line.unit_price), ("discount", line.discount)):
        if money is not None and money.currency != currency:
            text = f"The opportunity is in {currency}, and the line's '{field}' in {money.currency}."
            yield Objection("currency", field, text, line.id)
            return
    if line.quantity < 1:
        yield Objection("quantity", "quantity", f"A line has at least one piece, not {line.quantity}.", line.id)
    elif line.discount is not None and not 0 <= line.discount.amount <= (line.unit_price * line.quantity).amount:
        yield Objection("discount", "discount", "A discount is between nothing and the whole line.", line.id)
