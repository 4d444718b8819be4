"""The paths of what follows a first sale: keeping a customer, and selling it more.

A team replaces them in ``crm.toml`` under ``[pipelines."sfa.renewal"]`` and ``[pipelines."sfa.expansion"]``.
"""

from __future__ import annotations

from crmcore import Forecast, Outcome, Pipeline, Stage
from crmcore_sfa.records import Opportunity

RENEWAL = "sfa.renewal"
EXPANSION = "sfa.expansion"

_WON = Stage(
    name="won", outcome=Outcome.WON, probability=1.0, requires=("customer_id", "amount"), forecast=Forecast.CLOSED
)

renewal_pipeline = Pipeline(
    name=RENEWAL,
    label="Renewal",
    record=Opportunity,
    value="amount",
    opened="opened_on",
    closed="closed_on",
    stages=(
        # Most customers stay, so a renewal starts where a first sale is half won.
        Stage(name="upcoming", probability=0.6, rotting_days=60),
        Stage(name="in_talks", probability=0.75, rotting_days=30, forecast=Forecast.BEST_CASE),
        Stage(
            name="quoted", probability=0.85, rotting_days=21, requires=("customer_id", "amount"),
            forecast=Forecast.COMMIT,
        ),
        _WON,
        # A customer that went may still be won back.
        Stage(name="lost", outcome=Outcome.LOST, probability=0.0, forecast=Forecast.OMITTED, to=("in_talks",)),
    ),
)  # fmt: skip

expansion_pipeline = Pipeline(
    name=EXPANSION,
    label="Expansion",
    record=Opportunity,
    value="amount",
    opened="opened_on",
    closed="closed_on",
    stages=(
        # It is about a customer that is known, and begins with one.
        Stage(name="identified", probability=0.2, rotting_days=45),
        Stage(name="qualifying", probability=0.4, rotting_days=30, requires=("customer_id",)),
        Stage(
            name="quoted", probability=0.6, rotting_days=21, requires=("customer_id", "amount"),
            forecast=Forecast.BEST_CASE,
        ),
        Stage(
            name="negotiating", probability=0.8, rotting_days=21, requires=("customer_id", "amount"),
            guard="record.amount > 0", forecast=Forecast.COMMIT,
        ),
        _WON,
        Stage(name="lost", outcome=Outcome.LOST, probability=0.0, forecast=Forecast.OMITTED, to=("qualifying",)),
    ),
)  # fmt: skip
