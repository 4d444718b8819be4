"""Forecast: what a period will bring by category, and snapshots of it that are kept."""

from __future__ import annotations

from crmcore import Role
from crmcore_sfa.area import Area
from crmcore_sfa.forecast.records import ForecastSnapshot
from crmcore_sfa.forecast.settings import ForecastConfig
from crmcore_sfa.forecast.snapshots import JOBS, TAKE, Snapshots, check_writer

AREA = Area(
    records=(ForecastSnapshot,),
    jobs=JOBS,
    roles=(Role(name="manager", permissions=(TAKE,)),),
    checks={ForecastSnapshot: check_writer},
)

__all__ = ["AREA", "ForecastConfig", "ForecastSnapshot", "Snapshots"]
