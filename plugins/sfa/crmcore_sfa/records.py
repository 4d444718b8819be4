"""What sales keeps: products, opportunities, and the lines of an opportunity."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import attrs

from crmcore import Customer, Forecast, Group, Labeled, MaxLen, Money, PipelineRecord, Record, Ref, Searchable, record


@record("sfa_product", label="Product", unique=(("external_key",),), indexes=(("name", "id"), ("family", "name")))
@attrs.frozen(kw_only=True)
class Product(Record):
    """Something the firm sells. It belongs to nobody, so whoever works in sales may read it.

    ``price`` is the list price of one; ``cost`` is for those who may see the field group *finance*.
    """

    name: Annotated[str, MaxLen(200), Searchable()]
    family: Annotated[str | None, MaxLen(100)] = None
    price: Annotated[Money | None, Labeled("List price")] = None
    cost: Annotated[Money | None, Group("finance")] = None
    active: bool = True
    external_key: Annotated[str | None, MaxLen(120)] = None


@record(
    "sfa_opportunity",
    label="Opportunity",
    unique=(("external_key",),),
    indexes=(
        ("owner_id", "stage", "close_on"),
        ("customer_id", "closed_on", "close_on"),
        ("stage", "stage_since"),
        ("closed_on", "stage"),
        ("opened_on",),
        ("product_id",),
    ),
)
@attrs.frozen(kw_only=True)
class Opportunity(PipelineRecord):
    """A sale that may come, or that came or failed.

    Attributes:
        customer_id: who may buy; an early deal may name nobody yet.
        product_id: what it is mainly about; lines, if there are any, say it exactly.
        amount: what it is worth; the sum of its lines where it has any (see :class:`~crmcore_sfa.sales.Sales`).
        opened_on: set when it is added.
        closed_on: set when it is won or lost, and emptied when it is reopened.
        close_on: when it is expected to close.
        probability: the owner's own estimate, 0 to 1, in place of the stage's.
        forecast: the owner's own forecast category, in place of the stage's.
        next_step_on: by when the next step is to be taken.
        external_key: what another system calls it; unique.
    """

    title: Annotated[str, MaxLen(200), Searchable()]
    customer_id: Ref[Customer] | None = None
    product_id: Ref[Product] | None = None
    amount: Money | None = None
    opened_on: Annotated[date | None, Labeled("Opened")] = None
    closed_on: Annotated[date | None, Labeled("Closed")] = None
    close_on: Annotated[date | None, Labeled("Expected close")] = None
    probability: float | None = None
    forecast: Annotated[Forecast | None, Labeled("Forecast category")] = None
    next_step: Annotated[str | None, MaxLen(300)] = None
    next_step_on: Annotated[date | None, Labeled("Next step on")] = None
    source: Annotated[str | None, MaxLen(60)] = None
    lost_reason: Annotated[str | None, MaxLen(200)] = None
    external_key: Annotated[str | None, MaxLen(120)] = None


@record(
    "sfa_line_item",
    label="Line item",
    follows="opportunity_id",
    part=True,
    indexes=(("opportunity_id",), ("product_id",)),
)
@attrs.frozen(kw_only=True)
class LineItem(Record):
    """So many of one product at a price, less a discount on the line, all in the opportunity's currency."""

    opportunity_id: Ref[Opportunity]
    product_id: Ref[Product]
    quantity: int = 1
    unit_price: Money
    discount: Money | None = None

    @property
    def amount(self) -> Money:
        """``quantity * unit_price - discount``, exact."""
        full = self.unit_price * self.quantity
        return full if self.discount is None else full - self.discount
