"""The path of an order. A team may give it more stages in ``crm.toml``; ``draft`` and ``active`` must stay."""

from __future__ import annotations

from crmcore import Outcome, Pipeline, Stage
from crmcore_sfa.orders.records import Order

ORDERS, DRAFT, ACTIVE = "sfa.order", "draft", "active"

order_pipeline = Pipeline(
    name=ORDERS,
    label="Orders",
    record=Order,
    value="total",
    closed="closed_on",
    stages=(
        Stage(name=DRAFT, to=(ACTIVE, "canceled")),
        Stage(name=ACTIVE, requires=("total",), to=("ended", "canceled")),
        Stage(name="ended", outcome=Outcome.DONE),
        Stage(name="canceled", outcome=Outcome.CANCELED),
    ),
)
