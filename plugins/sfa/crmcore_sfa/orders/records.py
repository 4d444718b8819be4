"""What is ordered and paid: orders with their lines, the payments due, those received, and which settles which."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Annotated, Any, Literal, Self

import attrs

from crmcore import Customer, Entry, Labeled, MaxLen, Money, PipelineRecord, Record, Ref, Searchable, User, record
from crmcore_sfa.orders.schedule import payable
from crmcore_sfa.quotes.records import Quote, Recurrence
from crmcore_sfa.records import Opportunity, Product


@record(
    "sfa_order",
    label="Order",
    title="number",
    unique=(("number",), ("external_key",)),
    indexes=(
        ("customer_id", "activated_on", "ends_on"),
        ("owner_id", "stage"),
        ("stage", "ends_on"),
        ("stage", "scheduled_until"),
        ("opportunity_id",),
        ("quote_id",),
        ("renews_id",),
        ("renewal_id",),
    ),
)
@attrs.frozen(kw_only=True)
class Order(PipelineRecord):
    """What a customer has ordered, once or for a time, on the pipeline ``sfa.order``.

    Attributes:
        number: what both sides call it; unique.
        kind: a contract is an order that runs for a time and may be renewed.
        starts_on: the first day.
        ends_on: the last day, included; empty for an order that runs until somebody ends it.
        billing: whether periods begin on the day of ``starts_on`` or with the calendar's months, quarters and years.
        terms_days: days from the first day of a period until its payment is due.
        total: what its lines bring from start to end; without an end, in its first twelve months.
        auto_renew: follow it by one of the same length, unless notice is given ``notice_days`` before its end.
        activated_on: the day from which it counts; empty for a draft and a canceled order.
        scheduled_until: the first day for which an order without an end has no payment planned yet.
        renews_id: the order that this one follows.
        renewal_id: the opportunity that was opened to renew this one.
        external_key: what another system calls it; unique.
    """

    number: Annotated[str, MaxLen(60), Searchable()]
    title: Annotated[str, MaxLen(200), Searchable()] = ""
    kind: Literal["order", "contract"] = "order"
    customer_id: Ref[Customer]
    opportunity_id: Ref[Opportunity] | None = None
    quote_id: Ref[Quote] | None = None
    starts_on: Annotated[date, Labeled("Start")]
    ends_on: Annotated[date | None, Labeled("End")] = None
    billing: Literal["anniversary", "calendar"] = "anniversary"
    terms_days: Annotated[int, Labeled("Payment terms in days")] = 30
    total: Money | None = None
    auto_renew: Annotated[bool, Labeled("Renews itself")] = False
    notice_days: Annotated[int, Labeled("Notice in days")] = 0
    signed_on: Annotated[date | None, Labeled("Signed")] = None
    activated_on: Annotated[date | None, Labeled("Active since")] = None
    closed_on: Annotated[date | None, Labeled("Closed")] = None
    scheduled_until: Annotated[date | None, Labeled("Payments planned until")] = None
    renews_id: Annotated[Ref[Order] | None, Labeled("Renews")] = None
    renewal_id: Annotated[Ref[Opportunity] | None, Labeled("Renewal")] = None
    external_key: Annotated[str | None, MaxLen(120)] = None


@record(
    "sfa_order_line",
    label="Order line",
    title="description",
    follows="order_id",
    part=True,
    indexes=(("order_id",), ("product_id",)),
)
@attrs.frozen(kw_only=True)
class OrderLine(Record):
    """So much of something, once or for each period; all in the order's currency.

    A line is in force on the days that both its own days and those of the order include; days that it does not
    name are the order's.

    Attributes:
        quantity: above zero, such as 7.5 hours.
        unit_price: the price of one, in one period, before discounts.
        discount: the share taken off, 0 to 1.
        amount: net for one period, in the currency's smallest unit. It is what counts: that of a line from a quote
            has its part of the quote's discount in it. :meth:`priced` works it out for a line of one's own.
    """

    order_id: Ref[Order]
    position: int = 1
    product_id: Ref[Product] | None = None
    description: Annotated[str, MaxLen(500)] = ""
    quantity: float = 1.0
    unit: Annotated[str | None, MaxLen(20)] = None
    unit_price: Money
    discount: float = 0.0
    amount: Annotated[Money, Labeled("Net amount")]
    recurrence: Recurrence = Recurrence.ONCE
    starts_on: Annotated[date | None, Labeled("Start")] = None
    ends_on: Annotated[date | None, Labeled("End")] = None

    @classmethod
    def priced(cls, order: Order, unit_price: Money, **fields: Any) -> Self:
        """Return a line whose amount is ``quantity * unit_price * (1 - discount)``, as it can be paid."""
        quantity, discount = (Fraction(str(fields.get(name, default))) for name, default in _FACTORS)
        amount = payable(unit_price, quantity * (1 - discount))
        return cls(order_id=order.id, unit_price=unit_price, amount=amount, **fields)


_FACTORS = (("quantity", 1), ("discount", 0))


@record(
    "sfa_payment_due",
    label="Payment due",
    title="purpose",
    follows="order_id",
    part=True,
    unique=(("line_id", "period_from", "due_on"),),
    indexes=(
        ("order_id", "due_on"),
        ("customer_id", "settled_on", "due_on"),
        ("settled_on", "due_on"),
        ("overdue_on", "settled_on", "due_on"),
        ("due_on",),
    ),
)
@attrs.frozen(kw_only=True)
class PaymentDue(Record):
    """A payment that an order brings: how much, until when, and what for (应收款).

    Attributes:
        customer_id: who owes it.
        line_id: the line that it comes from; empty if somebody wrote it by hand.
        period_from: the first day that it pays for, and ``period_until`` the last.
        paid: what payments have settled of it so far; kept by the verbs of :class:`~crmcore_sfa.orders.Orders`.
        settled_on: the day on which nothing was left open; empty while something is.
        overdue_on: the day on which it was found to be overdue, and ``sfa.payment_overdue`` said so.
    """

    order_id: Ref[Order]
    customer_id: Ref[Customer]
    line_id: Ref[OrderLine] | None = None
    purpose: Annotated[str, MaxLen(300)] = ""
    period_from: date | None = None
    period_until: date | None = None
    due_on: Annotated[date, Labeled("Due")]
    amount: Money
    paid: Money | None = None
    settled_on: Annotated[date | None, Labeled("Settled")] = None
    overdue_on: Annotated[date | None, Labeled("Overdue since")] = None

    @property
    def open(self) -> Money:
        """What is still to be paid."""
        return self.amount if self.paid is None else self.amount - self.paid


@record(
    "sfa_payment",
    label="Payment",
    title="reference",
    unique=(("external_key",),),
    indexes=(("customer_id", "received_on"), ("received_on", "owner_id"), ("owner_id",), ("order_id",), ("credit",)),
)
@attrs.frozen(kw_only=True)
class Payment(Record):
    """Money that a customer has paid (回款), or, below zero, that was paid back.

    Attributes:
        order_id: the order that it is for; without one it settles whatever the customer owes.
        amount: as it was received; in another currency than the order's it counts at the rate of ``received_on``.
        credit: what has settled nothing yet; empty until somebody has asked what the payment is for.
        reference: the text of the bank statement.
        refunds_id: the payment that this one pays back.
        owner_id: who gets the credit for it: the owner of the order.
        external_key: the bank's own number; unique, so that a statement can be read twice.
    """

    owner_id: Ref[User] | None = None
    customer_id: Ref[Customer]
    order_id: Ref[Order] | None = None
    received_on: Annotated[date, Labeled("Received")]
    amount: Money
    credit: Money | None = None
    method: Literal["transfer", "direct_debit", "card", "cash", "check", "other"] = "transfer"
    reference: Annotated[str, MaxLen(300), Searchable()] = ""
    refunds_id: Annotated[Ref[Payment] | None, Labeled("Pays back")] = None
    external_key: Annotated[str | None, MaxLen(120)] = None

    @property
    def unspent(self) -> Money:
        """What can still settle something."""
        return self.amount if self.credit is None else self.credit


@record(
    "sfa_allocation",
    label="Allocation",
    follows="due_id",
    part=True,
    indexes=(("due_id",), ("payment_id",), ("applied_on",)),
)
@attrs.frozen(kw_only=True)
class Allocation(Entry):
    """So much of a payment settles so much of a payment due; below zero, it takes that back.

    ``amount`` is in the payment's currency, ``settled`` in that of the order.
    """

    payment_id: Ref[Payment]
    due_id: Ref[PaymentDue]
    amount: Money
    settled: Money
    applied_on: date
