"""Reports on marketing: typed query functions, each with its parameters."""

from __future__ import annotations

from crmcore import Area, Report
from crmcore_marketing.reports.arms import Arms, arms
from crmcore_marketing.reports.attributed import Attribution, CampaignResults, attribution, campaigns
from crmcore_marketing.reports.cohorts import Cohorts, cohorts
from crmcore_marketing.reports.funnel import Funnel, funnel
from crmcore_marketing.reports.retention import Retention, retention
from crmcore_marketing.reports.rfm import Rfm, rfm

REPORTS = (
    Report(name="marketing.campaigns", title="Campaigns", query=campaigns, params=CampaignResults),
    Report(name="marketing.arms", title="Arms of a campaign", query=arms, params=Arms),
    Report(name="marketing.attribution", title="What is owed to campaigns", query=attribution, params=Attribution),
    Report(name="marketing.funnel", title="From MQL to won", query=funnel, params=Funnel),
    Report(name="marketing.retention", title="Retention and churn", query=retention, params=Retention),
    Report(name="marketing.rfm", title="Recency, frequency, value", query=rfm, params=Rfm),
    Report(name="marketing.cohorts", title="Cohorts by first purchase", query=cohorts, params=Cohorts),
)

AREA = Area(reports=REPORTS)

__all__ = [
    "AREA", "REPORTS", "Arms", "Attribution", "CampaignResults", "Cohorts", "Funnel", "Retention", "Rfm", "arms",
    "attribution", "campaigns", "cohorts", "funnel", "retention", "rfm",
]  # fmt: skip
