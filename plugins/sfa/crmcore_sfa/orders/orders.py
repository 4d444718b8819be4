"""Orders: the verbs of an order, of what is owed for it and of what is paid, on top of ``Work``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs

from crmcore import Customer, Money, Outcome, User, Work
from crmcore.errors import Invalid
from crmcore_sfa.orders import receiving, renewing
from crmcore_sfa.orders.pipeline import ACTIVE, stage_meaning
from crmcore_sfa.orders.planning import lines_of, plan, worth
from crmcore_sfa.orders.quoted import from_quotes
from crmcore_sfa.orders.records import Order, OrderLine, Payment, PaymentDue
from crmcore_sfa.orders.schedule import months_later
from crmcore_sfa.orders.settings import settings
from crmcore_sfa.quotes.records import Quote, Recurrence
from crmcore_sfa.records import Opportunity, Product


class Orders:
    """What people do with orders: ``Orders(work).activate(Orders(work).from_quote(quote))``.

    An order is worth what its lines bring, and has a payment due for each period of each line; these verbs keep both
    so, and return the order as it is then. What an import, a form or another plugin writes is brought in line by the
    worker right after.
    """

    def __init__(self, work: Work) -> None:
        self.work = work

    # -- making an order ----------------------------------------------------------------------------------------------

    def draft(self, customer: Customer, title: str = "", *, starts_on: date | None = None, **fields: Any) -> Order:
        """Add an order without lines; ``fields`` are further fields of the order, such as ``ends_on``.

        Without a number it gets the next one of the year, such as *O-2026-0001*.

        Raises:
            Objected: it ends before it starts.
        """
        fields.setdefault("terms_days", settings(self.work).terms_days)
        number = fields.pop("number", None) or renewing.numbers(self.work, 1)[0]
        first = starts_on or self.work.today
        return self.work.add(Order(customer_id=customer.id, title=title, number=number, starts_on=first, **fields))

    def from_quote(
        self, quote: Quote, *, starts_on: date | None = None, ends_on: date | None = None, **fields: Any
    ) -> Order:
        """Make a draft of an accepted quote, with its lines: a contract over its term if any of them recurs.

        Args:
            quote: an accepted quote that no order was made of yet.
            starts_on: the first day; by default today.
            ends_on: the last day; by default the quote's term decides, and without a term there is none.
            fields: further fields of the order.

        Raises:
            Invalid: the quote is not accepted, names no customer or has no lines, or is an order already.
        """
        return from_quotes(self.work, [quote], starts_on or self.work.today, ends_on, fields)[0]

    def lines(self, order: Order) -> list[OrderLine]:
        """Return the lines of an order, in their order."""
        return lines_of(self.work, [order]).get(order.id, [])

    def add_line(
        self,
        order: Order,
        what: Product | str,
        quantity: float = 1.0,
        *,
        unit_price: Money | None = None,
        discount: Decimal | float = 0,
        recurrence: Recurrence | str = Recurrence.ONCE,
        starts_on: date | None = None,
        ends_on: date | None = None,
    ) -> Order:
        """Add a line; to an active order too, which then brings more from the line's first day on.

        Args:
            order: the order as it was read last.
            what: a product, or a description of what is no product.
            quantity: how many, above zero.
            unit_price: the price of one, in one period; by default the product's list price.
            discount: the share taken off, 0 to 1.
            recurrence: ``once``, ``month``, ``quarter`` or ``year``.
            starts_on: the line's own first day, and ``ends_on`` its last; by default those of the order.

        Raises:
            Invalid: no price at all.
            Objected: another currency than the other lines, days outside the order.
        """
        product = what if isinstance(what, Product) else None
        price = unit_price or (product.price if product else None)
        if price is None:
            raise Invalid(f"'{what if product is None else product.name}' has no price.", todo="Pass unit_price=.")
        line = OrderLine.priced(
            order, price, position=len(self.lines(order)) + 1, product_id=product and product.id,
            description=product.name if product else str(what), quantity=float(quantity), discount=float(discount),
            recurrence=Recurrence(recurrence), starts_on=starts_on, ends_on=ends_on,
        )  # fmt: skip
        self.work.add(line)
        return self.settle([order])[0]

    def settle(self, orders: Sequence[Order]) -> list[Order]:
        """Make the totals of orders what their lines bring, and the payments of active ones too."""
        lines = lines_of(self.work, orders)
        totals = {o.id: worth(o, lines.get(o.id, ())) for o in orders}
        saved = self.work.save_all(attrs.evolve(o, total=totals[o.id] or o.total) for o in orders)
        active = {o.id: o for o in self.plan([o for o in saved if o.activated_on is not None])}
        return [active.get(o.id, o) for o in saved]

    # -- an order's life ----------------------------------------------------------------------------------------------

    def activate(self, order: Order, *, signed_on: date | None = None) -> Order:
        """Let an order count, and plan its payments: one for each charge of each line.

        A payment is due ``terms_days`` after the first day of what it pays for. An order with an end has all of them
        at once; one without is planned ``horizon_months`` ahead, and further by a due job.

        Raises:
            TransitionRejected: it is no draft, or has no lines.
        """
        return self.activate_all([order if signed_on is None else attrs.evolve(order, signed_on=signed_on)])[0]

    def activate_all(self, orders: Sequence[Order]) -> list[Order]:
        """Let many orders count, as :meth:`activate` does."""
        today = self.work.today
        moved = self.work.move_all((attrs.evolve(o, activated_on=today) for o in orders), to=ACTIVE)
        planned = self.plan(moved)
        receiving.use_credit(self.work, {o.customer_id for o in planned})
        return planned

    def plan(self, orders: Sequence[Order]) -> list[Order]:
        """Bring the payments of active orders in line with their lines, as far ahead as they are planned."""
        horizon = months_later(self.work.today, settings(self.work).horizon_months)
        return plan(self.work, orders, horizon) if orders else []

    def dues(self, order: Order) -> list[PaymentDue]:
        """Return the payments due of an order, the first one first."""
        where = PaymentDue.t.c.order_id == order.id
        return list(self.work.each(PaymentDue, where, order_by=("due_on", "id")))

    def end(self, order: Order, on: date | None = None) -> Order:
        """Let an order end on a day, by default today, and not be renewed.

        Payments for later days go, that of the period which the day cuts is reduced by days, and what was paid
        beyond that is credit of the customer again. An order whose day is still to come stays active until then.

        Raises:
            Invalid: it is not active, or the day lies before its start or after its end.
        """
        day = on or self.work.today
        if order.activated_on is None or order.stage != ACTIVE:
            raise Invalid(f"The order {order.number} is not active but '{order.stage}'.", todo="Cancel a draft.")
        if not order.starts_on <= day <= (order.ends_on or day):
            until = f"{order.ends_on}" if order.ends_on else "no end"
            raise Invalid(
                f"The order {order.number} cannot end on {day}: it runs from {order.starts_on} to {until}.",
                todo="Cancel it to take it back as a whole; renew it to let it run longer.",
            )
        ended = self.settle([self.work.save(attrs.evolve(order, ends_on=day, auto_renew=False))])[0]
        done = stage_meaning(self.work, Outcome.DONE)
        return self.work.move(ended, to=done) if day <= self.work.today else ended

    def cancel(self, order: Order) -> Order:
        """Take an order back as if it had never counted, with the payments that were due for it.

        Raises:
            Invalid: something was paid for it.
        """
        dues = self.dues(order)
        paid = [d for d in dues if d.paid is not None and d.paid.units]
        if paid:
            raise Invalid(
                f"{len(paid):,} payments due of the order {order.number} have been paid, wholly or in part.",
                todo="Pay them back first, or end the order.",
            )
        self.work.remove_all(d for d in dues if d.paid is None)
        # What was paid and paid back leaves its trace: a due of nothing.
        self.work.save_all(
            attrs.evolve(d, amount=d.paid, settled_on=self.work.today) for d in dues if d.paid is not None
        )
        canceled = attrs.evolve(order, activated_on=None, scheduled_until=None)
        return self.work.move(canceled, to=stage_meaning(self.work, Outcome.CANCELED))

    def renew(
        self, order: Order, *, ends_on: date | None = None, deal: Opportunity | None = None, **fields: Any
    ) -> Order:
        """Draft the order that follows one with an end: from the next day on, with the lines that recur.

        Args:
            order: the order that ends.
            ends_on: the last day; by default it lasts as long as the order that it follows.
            deal: the opportunity in which it was agreed; by default the one that was opened to renew the order.
            fields: further fields of the new order.

        Raises:
            Invalid: the order has no end, is not active or ended, has nothing that recurs, or is renewed already.
        """
        told = {**fields, "ends_on": ends_on} if ends_on else fields
        if deal is not None:
            told["opportunity_id"] = deal.id
        return self.settle(renewing.renew(self.work, [order], told))[0]

    def open_renewal(self, order: Order) -> Opportunity:
        """Open the opportunity to renew an order, in the hands of its owner; if there is one, return it.

        Raises:
            Invalid: the order has no end.
        """
        return renewing.open_renewals(self.work, [order])[order.id]

    # -- payments -----------------------------------------------------------------------------------------------------

    def receive(
        self,
        customer: Customer | UUID,
        amount: Money,
        *,
        on: date | None = None,
        order: Order | None = None,
        dues: Sequence[PaymentDue] | None = None,
        **fields: Any,
    ) -> Payment:
        """Take in a payment, and let it settle what the customer owes, the oldest first.

        What is too much stays as credit of the customer, and what is too little leaves the rest open.

        Args:
            customer: who paid.
            amount: in whatever currency it came; it counts at the rate of its day.
            on: the day on which it was received; by default today.
            order: the order that it is for; by default all of the customer's.
            dues: what exactly it is for, in this order; by default the oldest.
            fields: further fields of the payment, such as ``reference`` and ``method``.

        Raises:
            MissingRate: there is no rate for its currency on or before its day.
            Objected: the order or a due is somebody else's.
        """
        who = customer if isinstance(customer, UUID) else customer.id
        return receiving.receive(self.work, who, amount, on or self.work.today, order, dues, fields)

    def allocate(self, payments: Iterable[Payment], dues: Sequence[PaymentDue] | None = None) -> list[Payment]:
        """Let payments that were only noted, or have credit left, settle what their customers owe."""
        return receiving.allocate(self.work, list(payments), dues)

    def refund(self, payment: Payment, amount: Money | None = None, **fields: Any) -> Payment:
        """Pay a payment back, or a part of it; what it had settled last is open again. Returns the new payment.

        Raises:
            Invalid: more than is left of the payment.
        """
        return receiving.refund(self.work, payment, amount or payment.amount, fields)

    def split(self, due: PaymentDue, *parts: tuple[date, Money]) -> list[PaymentDue]:
        """Let a due be paid in parts, each on a day of its own; they sum to it.

        Raises:
            Invalid: the parts sum to something else, or something was paid of it.
        """
        return receiving.split(self.work, due, parts)

    def overdue(self, *, customer: Customer | None = None, owner: User | None = None) -> list[PaymentDue]:
        """Return what is not settled on the day after it was due, the oldest first."""
        return receiving.overdue(self.work, customer, owner)
