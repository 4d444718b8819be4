"""The path of an order. A team may give it more stages in ``crm.toml``; ``draft`` and ``active`` must stay."""

from __future__ import annotations

from crmcore import Outcome, Pipeline, Stage, Work
from crmcore.errors import Invalid
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


def stage_meaning(work: Work, outcome: Outcome) -> str:
    """Return the name of the first stage of the firm's orders that means this.

    Raises:
        Invalid: a team has replaced the pipeline by one without such a stage.
    """
    line: Pipeline = work.context.registry.pipeline(ORDERS)
    for stage in line.stages:
        if stage.outcome is outcome:
            return stage.name
    raise Invalid(f"The pipeline '{line.name}' has no stage that means '{outcome.value}'.")
