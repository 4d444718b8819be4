"""Forecast: what a period will bring by category, and snapshots of it that are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crmcore import Area, Command, Role
from crmcore_sfa.forecast.records import ForecastSnapshot
from crmcore_sfa.forecast.settings import ForecastConfig
from crmcore_sfa.forecast.snapshots import JOBS, TAKE, Snapshots, check_writer


def _command() -> Callable[..., Any]:
    from crmcore_sfa.forecast.command import app

    return app


AREA = Area(
    records=(ForecastSnapshot,),
    jobs=JOBS,
    roles=(Role(name="manager", permissions=(TAKE,)),),
    commands=(Command(name="forecast", help="Show, keep and check the forecast.", app=_command),),
    checks={ForecastSnapshot: check_writer},
)

__all__ = ["AREA", "ForecastConfig", "ForecastSnapshot", "Snapshots"]
