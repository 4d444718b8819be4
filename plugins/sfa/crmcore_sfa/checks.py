"""What sales objects to: lines that do not fit their deal, and amounts that deny the lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from crmcore import Change, Forecast, Money, Move, Objection, Outcome, Work
from crmcore.errors import nearest
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
        if deal.forecast is Forecast.CLOSED and change.changed("forecast"):
            text = "A deal is closed by winning it, not by its forecast category."
            yield Objection("forecast", "forecast", text, deal.id)
        if isinstance(change.before, Opportunity) and change.before.amount != deal.amount:
            repriced[deal.id] = deal.amount
    yield from _reasons(work, changes)
    if not repriced:
        return
    for deal_id, worth in worth_of_lines(work, repriced).items():
        if repriced[deal_id] != worth:
            text = f"The lines of the opportunity sum up to {worth}: change them, not the amount."
            yield Objection("amount-of-lines", "amount", text, deal_id)


def _lost_reasons(work: Work) -> tuple[str, ...]:
    # The settings of all areas are declared together, so they are known only once the areas are.
    from crmcore_sfa.config import SfaConfig

    return work.settings(SfaConfig).lost_reasons


def _reasons(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to a reason for losing that the firm does not have."""
    allowed = _lost_reasons(work)
    for change in changes if allowed else ():
        deal = change.after
        if not isinstance(deal, Opportunity) or not change.changed("lost_reason"):
            continue
        if deal.lost_reason and deal.lost_reason not in allowed:
            near = nearest(deal.lost_reason, allowed)
            text = f"There is no reason '{deal.lost_reason}'.{near} {_listed(allowed)}"
            yield Objection("lost-reason", "lost_reason", text, deal.id)


def check_moves(work: Work, moves: Sequence[Move]) -> Iterator[Objection]:
    """Object to losing a deal without one of the firm's reasons, if it has any."""
    allowed = _lost_reasons(work)
    if not allowed:
        return
    for move in moves:
        stage = work.context.registry.pipeline(move.pipeline).by_name[move.to_stage]
        if stage.outcome is Outcome.LOST and move.record.lost_reason not in allowed:
            text = f"Losing '{move.record.title}' takes a reason. {_listed(allowed)}"
            yield Objection("lost-reason", "lost_reason", text, move.record.id)


def _listed(allowed: Sequence[str]) -> str:
    return f"Allowed: {', '.join(map(repr, allowed))}."


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
