"""Sales: the verbs of a deal, on top of ``Work``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Added, Changed, Customer, Event, Money, Outcome, Pipeline, Removed, Subscription, Work
from crmcore.errors import Invalid
from crmcore_sfa.records import LineItem, Opportunity, Product

if TYPE_CHECKING:
    from crmcore_sfa.deals.records import Competitor


def worth_of_lines(work: Work, deals: Iterable[UUID]) -> dict[UUID, Money]:
    """Return the sum of the lines of those deals that have any; the lines of one deal are in one currency."""
    line = LineItem.t.c
    amount = line.unit_price * line.quantity - sa.func.coalesce(line.discount, 0)
    statement = (
        sa.select(line.opportunity_id, line.unit_price_currency, sa.func.sum(amount, type_=line.unit_price.type))
        .where(line.opportunity_id.in_(list(deals)))
        .group_by(line.opportunity_id, line.unit_price_currency)
    )
    return {deal: Money(total, currency) for deal, currency, total in work.select(statement)}


class Sales:
    """What people do with deals: ``Sales(work).open(acme, "50 licenses", amount=Money("12000", "EUR"))``.

    A deal with lines is worth the sum of its lines; these verbs keep it so, and return the deal as it is then.
    """

    def __init__(self, work: Work) -> None:
        self.work = work

    def open(self, customer: Customer | None, title: str, *, amount: Money | None = None, **fields: Any) -> Opportunity:
        """Add a deal in the first stage of its pipeline; ``fields`` are further fields of the opportunity."""
        customer_id = None if customer is None else customer.id
        return self.work.add(Opportunity(title=title, customer_id=customer_id, amount=amount, **fields))

    def lines(self, deal: Opportunity) -> list[LineItem]:
        """Return the lines of a deal, oldest first."""
        return list(self.work.each(LineItem, LineItem.t.c.opportunity_id == deal.id))

    def add_line(
        self,
        deal: Opportunity,
        product: Product,
        quantity: int = 1,
        *,
        unit_price: Money | None = None,
        discount: Decimal | int = 0,
    ) -> Opportunity:
        """Add a line, and make the deal's amount the sum of its lines.

        Args:
            deal: the deal as it was read last.
            product: what is sold.
            quantity: how many, at least one.
            unit_price: the price of one; by default the product's list price.
            discount: the part taken off the line, 0 to 1: ``Decimal("0.15")``.

        Raises:
            Invalid: no price at all, or a discount that is no part.
            Objected: a currency other than that of the deal.
            Conflict: somebody else changed the deal since it was read.
        """
        price = unit_price or product.price
        if price is None:
            raise Invalid(f"'{product.name}' has no list price.", todo="Pass unit_price=.")
        if not 0 <= discount <= 1:
            raise Invalid(f"The discount {discount} is no part of the line.", todo="Give a number from 0 to 1.")
        off = price * quantity * Decimal(discount) if discount else None
        self.work.add(
            LineItem(opportunity_id=deal.id, product_id=product.id, quantity=quantity, unit_price=price, discount=off)
        )
        return self.settle(deal)

    def remove_line(self, deal: Opportunity, line: LineItem) -> Opportunity:
        """Take a line off a deal; without any line left the deal keeps its last amount."""
        self.work.remove(line)
        return self.settle(deal)

    def settle(self, deal: Opportunity) -> Opportunity:
        """Make the deal's amount the sum of its lines, if it has any."""
        worth = worth_of_lines(self.work, [deal.id]).get(deal.id)
        return deal if worth is None or worth == deal.amount else self.work.save(attrs.evolve(deal, amount=worth))

    def win(self, deal: Opportunity, *, at: datetime | None = None) -> Opportunity:
        """Move a deal to the stage that means *won*; ``at`` dates what happened earlier.

        Raises:
            TransitionRejected: it cannot be won from here, or something is missing.
        """
        return self.work.move(deal, to=self._closing(deal, Outcome.WON), at=at)

    def lose(
        self, deal: Opportunity, reason: str | None = None, *, to: Competitor | None = None, at: datetime | None = None
    ) -> Opportunity:
        """Move a deal to the stage that means *lost*, and keep the reason, and to whom it went.

        Raises:
            TransitionRejected: it cannot be lost from here, or the firm asks for one of its reasons
                (``[plugins.sfa] lost_reasons``).
        """
        if to is not None:
            self.work.save(attrs.evolve(to, won=True))
        told = deal if reason is None else attrs.evolve(deal, lost_reason=reason)
        return self.work.move(told, to=self._closing(deal, Outcome.LOST), at=at)

    def _closing(self, deal: Opportunity, outcome: Outcome) -> str:
        line: Pipeline = self.work.context.registry.pipeline(deal.pipeline)
        for stage in line.stages:
            if stage.outcome is outcome:
                return stage.name
        raise Invalid(f"The pipeline '{line.name}' has no stage that means '{outcome.value}'.")


def _settle(work: Work, event: Event) -> None:
    """Bring a deal's amount in line after a line was written by an import, a form or another plugin."""
    line = event.before if isinstance(event, Removed) else event.after if isinstance(event, Added) else None
    if line is None:
        found = None if event.record_id is None else work.get_all(LineItem, [event.record_id]).get(event.record_id)
        deal_id = found.opportunity_id if found else None
    else:
        deal_id = UUID(str(line["opportunity_id"]))
    deal = None if deal_id is None else work.get_all(Opportunity, [deal_id]).get(deal_id)
    if deal is not None:
        Sales(work).settle(deal)


line_changes = tuple(Subscription(event=kind, handle=_settle, record=LineItem) for kind in (Added, Changed, Removed))
