"""The path of a quote. A team may replace it, but the stages keep their names: the verbs of a quote move by them."""

from __future__ import annotations

from crmcore import Outcome, Pipeline, Stage
from crmcore_sfa.quotes.records import Quote

QUOTES = "sfa.quote"

DRAFT, IN_APPROVAL, APPROVED, SENT = "draft", "in_approval", "approved", "sent"
ACCEPTED, DECLINED, EXPIRED, SUPERSEDED = "accepted", "declined", "expired", "superseded"

quote_pipeline = Pipeline(
    name=QUOTES,
    label="Quotes",
    record=Quote,
    value="total",
    opened="opened_on",
    closed="closed_on",
    stages=(
        Stage(name=DRAFT, to=(IN_APPROVAL, APPROVED), rotting_days=14),
        Stage(name=IN_APPROVAL, to=(APPROVED, DRAFT), rotting_days=3),
        Stage(name=APPROVED, to=(SENT, DRAFT), rotting_days=7),
        Stage(
            name=SENT, to=(ACCEPTED, DECLINED, EXPIRED, SUPERSEDED),
            requires=("customer_id", "total", "valid_until"), rotting_days=21,
        ),
        Stage(name=ACCEPTED, outcome=Outcome.WON),
        Stage(name=DECLINED, outcome=Outcome.LOST),
        Stage(name=EXPIRED, outcome=Outcome.LOST),
        Stage(name=SUPERSEDED, outcome=Outcome.CANCELED),
    ),
)  # fmt: skip
