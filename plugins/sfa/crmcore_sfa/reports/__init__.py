"""Reports on sales: typed query functions, each with its parameters."""

from __future__ import annotations

from crmcore import Area, Report
from crmcore_sfa.reports.accuracy import Accuracy, forecast_accuracy
from crmcore_sfa.reports.closed import Cycle, Value, WinRate, cycle, value, win_rate
from crmcore_sfa.reports.conversion import Conversion, conversion
from crmcore_sfa.reports.coverage import Coverage, coverage
from crmcore_sfa.reports.forecast import ForecastBy, forecast
from crmcore_sfa.reports.funnel import Funnel, funnel
from crmcore_sfa.reports.lost import LostReasons, lost_reasons
from crmcore_sfa.reports.open import Aging, OpenPipeline, aging, pipeline
from crmcore_sfa.reports.performance import RepPerformance, rep_performance
from crmcore_sfa.reports.returns import Return, returns
from crmcore_sfa.reports.slippage import Slippage, slippage
from crmcore_sfa.reports.stuck import Stuck, stuck
from crmcore_sfa.reports.velocity import Velocity, velocity

REPORTS = (
    Report(name="sfa.funnel", title="Sales funnel", query=funnel, params=Funnel, demo=True),
    Report(name="sfa.conversion", title="Conversion between stages", query=conversion, params=Conversion),
    Report(name="sfa.win_rate", title="Win rate", query=win_rate, params=WinRate, demo=True),
    Report(name="sfa.lost_reasons", title="Reasons for losing", query=lost_reasons, params=LostReasons),
    Report(name="sfa.cycle", title="Sales cycle", query=cycle, params=Cycle),
    Report(name="sfa.velocity", title="Sales velocity", query=velocity, params=Velocity),
    Report(name="sfa.value", title="Won value", query=value, params=Value),
    Report(name="sfa.pipeline", title="Open pipeline", query=pipeline, params=OpenPipeline),
    Report(name="sfa.coverage", title="Pipeline coverage", query=coverage, params=Coverage),
    Report(name="sfa.forecast", title="Forecast", query=forecast, params=ForecastBy),
    Report(name="sfa.forecast_accuracy", title="Accuracy of the forecast", query=forecast_accuracy, params=Accuracy),
    Report(name="sfa.slippage", title="Slippage", query=slippage, params=Slippage),
    Report(name="sfa.aging", title="Aging of open deals", query=aging, params=Aging),
    Report(name="sfa.stuck", title="Stuck deals", query=stuck, params=Stuck),
    Report(name="sfa.rep_performance", title="Performance of reps", query=rep_performance, params=RepPerformance),
    Report(name="sfa.return", title="Return of the sales system", query=returns, params=Return),
)

AREA = Area(reports=REPORTS)

__all__ = [
    "AREA", "REPORTS", "Accuracy", "Aging", "Conversion", "Coverage", "Cycle", "ForecastBy", "Funnel", "LostReasons",
    "OpenPipeline", "RepPerformance", "Return", "Slippage", "Stuck", "Value", "Velocity", "WinRate", "aging",
    "conversion", "coverage", "cycle", "forecast", "forecast_accuracy", "funnel", "lost_reasons", "pipeline",
    "rep_performance", "returns", "slippage", "stuck", "value", "velocity", "win_rate",
]  # fmt: skip
