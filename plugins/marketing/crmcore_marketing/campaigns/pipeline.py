"""The path of a campaign. A team may give it more stages in ``crm.toml``; these must stay."""

from __future__ import annotations

from crmcore import Outcome, Pipeline, Stage
from crmcore_marketing.campaigns.records import Campaign

CAMPAIGNS = "marketing.campaign"
DRAFT, SCHEDULED, RUNNING, PAUSED, DONE, CANCELED = "draft", "scheduled", "running", "paused", "done", "canceled"

campaign_pipeline = Pipeline(
    name=CAMPAIGNS,
    label="Campaigns",
    record=Campaign,
    value="budget",
    closed="closed_on",
    stages=(
        Stage(name=DRAFT, to=(SCHEDULED, RUNNING, CANCELED)),
        Stage(name=SCHEDULED, requires=("starts_at",), to=(DRAFT, RUNNING, CANCELED)),
        Stage(name=RUNNING, to=(PAUSED, DONE, CANCELED)),
        Stage(name=PAUSED, to=(RUNNING, DONE, CANCELED)),
        Stage(name=DONE, outcome=Outcome.DONE),
        Stage(name=CANCELED, outcome=Outcome.CANCELED),
    ),
)
