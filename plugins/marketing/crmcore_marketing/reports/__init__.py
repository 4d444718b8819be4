"""Reports on marketing: typed query functions, each with its parameters."""

from __future__ import annotations

from crmcore import Area, Report
from crmcore_marketing.reports.arms import Arms, arms

REPORTS = (Report(name="marketing.arms", title="Arms of a campaign", query=arms, params=Arms),)

AREA = Area(reports=REPORTS)

__all__ = ["AREA", "REPORTS", "Arms", "arms"]
