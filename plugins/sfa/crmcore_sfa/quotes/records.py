"""What a quote is: the offer, its lines, the approvals that it needed, and where numbers come from."""

from __future__ import annotations

import enum
from datetime import date, datetime
from typing import Annotated

import attrs

from crmcore import (
    Customer,
    Group,
    Labeled,
    MaxLen,
    Money,
    PipelineRecord,
    Record,
    Ref,
    Searchable,
    User,
    record,
)
from crmcore_sfa.records import Opportunity, Product


class Recurrence(enum.StrEnum):
    """How often a line is due: once, or in each month, quarter or year of the term."""

    ONCE = "once"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int | None:
        """The length of one period in months; None for what is due once."""
        return {Recurrence.ONCE: None, Recurrence.MONTH: 1, Recurrence.QUARTER: 3, Recurrence.YEAR: 12}[self]


@record(
    "sfa_quote",
    label="Quote",
    title="number",
    unique=(("number", "revision"),),
    indexes=(
        ("owner_id", "stage", "valid_until"),
        ("customer_id", "closed_on", "valid_until"),
        ("opportunity_id",),
        ("supersedes_id",),
        ("stage", "valid_until"),
    ),
)
@attrs.frozen(kw_only=True)
class Quote(PipelineRecord):
    """An offer to a customer, which binds the firm until it expires. Its content is changed only while it is a draft.

    Attributes:
        number: what people call it; all revisions of a quote share it, as in *Q-2026-0001 v2*.
        revision: 1 for the first; a later one supersedes the one before (``supersedes_id``).
        contact_id: the person at the customer to whom it is addressed.
        term_months: how long recurring lines are contracted for.
        discount: the share taken off all lines, on top of their own discounts; 0 to 1, at most four decimals.
        total: the net worth over the whole term, in the currency's minor unit: the sum of ``amount * periods`` of
            the lines. These and the next figures are worked out from the lines by
            :class:`~crmcore_sfa.quotes.service.Quotes`.
        list_total: the same at list prices.
        discount_share: what is taken off the list prices in all, as a share; 1 - net / list.
        highest_discount: the greatest share taken off any one line.
        margin: (net - cost) / net; empty unless the cost of all lines is known.
        terms: conditions, printed below the lines.
        notes: for colleagues, never printed.
        opened_on: when it was drafted.
        closed_on: when it was accepted, declined, superseded, or expired.
    """

    number: Annotated[str, MaxLen(40), Searchable()]
    revision: int = 1
    supersedes_id: Ref[Quote] | None = None
    title: Annotated[str, MaxLen(200), Searchable()]
    opportunity_id: Ref[Opportunity] | None = None
    customer_id: Ref[Customer] | None = None
    contact_id: Ref[Customer] | None = None
    valid_until: date | None = None
    term_months: Annotated[int | None, Labeled("Term (months)")] = None
    discount: float = 0.0
    total: Annotated[Money | None, Labeled("Net total")] = None
    list_total: Annotated[Money | None, Labeled("Total at list prices")] = None
    discount_share: Annotated[float, Labeled("Discount in all")] = 0.0
    highest_discount: Annotated[float, Labeled("Highest discount of a line")] = 0.0
    margin: Annotated[float | None, Group("finance")] = None
    terms: Annotated[str | None, MaxLen(4000)] = None
    notes: Annotated[str | None, MaxLen(4000)] = None
    opened_on: Annotated[date | None, Labeled("Drafted")] = None
    sent_on: Annotated[date | None, Labeled("Sent")] = None
    closed_on: Annotated[date | None, Labeled("Closed")] = None
    declined_reason: Annotated[str | None, MaxLen(200)] = None

    @property
    def name(self) -> str:
        """The number with its revision: ``Q-2026-0001``, then ``Q-2026-0001 v2``."""
        return self.number if self.revision == 1 else f"{self.number} v{self.revision}"


@record(
    "sfa_quote_line",
    label="Quote line",
    title="description",
    follows="quote_id",
    part=True,
    indexes=(("quote_id", "position"), ("product_id",)),
)
@attrs.frozen(kw_only=True)
class QuoteLine(Record):
    """So much of something at a price, once or in each period, all in the quote's currency.

    Attributes:
        quantity: above zero, at most four decimals, such as 7.5 hours.
        unit: what is counted, such as *h*; empty for pieces.
        unit_price: the price of one, in one period, before discounts.
        list_price: the product's list price in the quote's currency on the day the line was written; discounts are
            reckoned from it where it is above ``unit_price``.
        discount: the share taken off this line, 0 to 1, at most four decimals.
        amount: net for one period, after the line's and the quote's discount, in the currency's minor unit.
            The amounts of the lines of one recurrence add up to exactly what is charged.
        unit_cost: what one costs the firm, in the quote's currency, on the day the line was written.
    """

    quote_id: Ref[Quote]
    position: int = 0
    product_id: Ref[Product] | None = None
    description: Annotated[str, MaxLen(500)]
    quantity: float = 1.0
    unit: Annotated[str | None, MaxLen(20)] = None
    unit_price: Money
    list_price: Money | None = None
    discount: float = 0.0
    recurrence: Recurrence = Recurrence.ONCE
    amount: Annotated[Money | None, Labeled("Net amount")] = None
    unit_cost: Annotated[Money | None, Group("finance")] = None


class ApprovalState(enum.StrEnum):
    """Where an approval stands. *Void*: the quote was changed, so that it must be asked for again."""

    PENDING = "pending"
    APPROVED = "approved"
    REFUSED = "refused"
    VOID = "void"

    @property
    def live(self) -> bool:
        """True if it says something about the quote as it is now."""
        return self in (ApprovalState.PENDING, ApprovalState.APPROVED)


@record(
    "sfa_approval",
    label="Approval",
    title="rule",
    follows="quote_id",
    part=True,
    indexes=(("quote_id", "step"), ("asked_of_id", "state"), ("state",)),
)
@attrs.frozen(kw_only=True)
class Approval(Record):
    """One question to one person about one quote, and the answer, which nobody changes afterwards.

    Attributes:
        step: approvals of a quote are decided in this order.
        rule: the name of the rule that asks, or *discount* for what goes beyond a role's own share.
        reason: why, in words, with the values of the quote.
        asked_of_id: who shall decide; somebody above may do it instead.
        asked_role: the role whose holders shall decide, where no one person is named.
        asked_by_id: who asked; neither this person nor the quote's owner decides.
    """

    quote_id: Ref[Quote]
    step: int
    rule: Annotated[str, MaxLen(100)]
    reason: Annotated[str, MaxLen(500)]
    asked_of_id: Ref[User] | None = None
    asked_role: Annotated[str | None, MaxLen(60)] = None
    asked_by_id: Ref[User] | None = None
    asked_at: datetime
    state: ApprovalState = ApprovalState.PENDING
    decided_by_id: Ref[User] | None = None
    decided_at: datetime | None = None
    comment: Annotated[str | None, MaxLen(2000)] = None


@record("sfa_series", label="Number series", unique=(("name",),))
@attrs.frozen(kw_only=True)
class Series(Record):
    """A series of numbers such as *Q-2026*, and the last one given; see :mod:`crmcore_sfa.quotes.numbering`."""

    name: Annotated[str, MaxLen(30)]
    last: int
