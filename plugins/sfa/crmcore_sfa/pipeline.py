"""The path of a sale. A team replaces it in ``crm.toml`` under ``[pipelines."sfa.sales"]``."""

from __future__ import annotations

from crmcore import Forecast, Outcome, Pipeline, Stage
from crmcore_sfa.records import Opportunity

SALES = "sfa.sales"

sales_pipeline = Pipeline(
    name=SALES,
    label="Sales",
    record=Opportunity,
    value="amount",
    opened="opened_on",
    closed="closed_on",
    stages=(
        Stage(name="prospecting", probability=0.1, rotting_days=30),
        Stage(name="qualifying", probability=0.25, rotting_days=30),
        Stage(
            name="quoted", probability=0.5, rotting_days=21, requires=("amount",), forecast=Forecast.BEST_CASE
        ),
        Stage(
            name="negotiating", probability=0.75, rotting_days=21, requires=("customer_id", "amount"),
            guard="record.amount > 0", forecast=Forecast.COMMIT,
        ),
        Stage(
            name="won", outcome=Outcome.WON, probability=1.0, requires=("customer_id", "amount"),
            forecast=Forecast.CLOSED,
        ),
        # A lost deal may come back; a won one is followed by a new deal.
        Stage(
            name="lost", outcome=Outcome.LOST, probability=0.0, forecast=Forecast.OMITTED, to=("qualifying",)
        ),
    ),
)  # fmt: skip
