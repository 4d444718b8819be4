"""Reports on sales: typed query functions, each with its parameters."""

from __future__ import annotations

from crmcore import Report
from crmcore_sfa.area import Area
from crmcore_sfa.reports.closed import Cycle, Value, WinRate, cycle, value, win_rate
from crmcore_sfa.reports.funnel import Funnel, funnel
from crmcore_sfa.reports.open import Aging, OpenPipeline, aging, pipeline

REPORTS = (
    Report(name="sfa.funnel", title="Sales funnel", query=funnel, params=Funnel, demo=True),
    Report(name="sfa.win_rate", title="Win rate", query=win_rate, params=WinRate, demo=True),
    Report(name="sfa.cycle", title="Sales cycle", query=cycle, params=Cycle),
    Report(name="sfa.value", title="Won value", query=value, params=Value),
    Report(name="sfa.pipeline", title="Open pipeline", query=pipeline, params=OpenPipeline),
    Report(name="sfa.aging", title="Aging of open deals", query=aging, params=Aging),
)

AREA = Area(reports=REPORTS)

__all__ = [
    "AREA", "REPORTS", "Aging", "Cycle", "Funnel", "OpenPipeline", "Value", "WinRate", "aging", "cycle", "funnel",
    "pipeline", "value", "win_rate",
]  # fmt: skip
