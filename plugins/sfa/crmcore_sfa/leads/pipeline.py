"""The path of a lead. A team replaces it in ``crm.toml`` under ``[pipelines."sfa.lead"]``."""

from __future__ import annotations

from crmcore import Outcome, Pipeline, Stage
from crmcore_sfa.leads.records import Lead

LEAD = "sfa.lead"

lead_pipeline = Pipeline(
    name=LEAD,
    label="Leads",
    record=Lead,
    value="budget",
    opened="opened_on",
    closed="closed_on",
    stages=(
        Stage(name="new", to=("working", "qualified", "disqualified"), rotting_days=7),
        Stage(name="working", to=("qualified", "disqualified"), rotting_days=21),
        Stage(name="qualified", to=("converted", "working", "disqualified"), rotting_days=14),
        # What a lead became must be there: `Leads.convert` opens the deal and then moves.
        Stage(name="converted", outcome=Outcome.DONE, requires=("opportunity_id",)),
        Stage(name="disqualified", outcome=Outcome.LOST, requires=("disqualified_reason",), to=("working",)),
    ),
)  # fmt: skip
