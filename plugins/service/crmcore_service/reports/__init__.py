"""Reports on service: typed query functions, each with its parameters."""

from __future__ import annotations

from crmcore import Area, Report
from crmcore_service.reports.agents import Agents, agents
from crmcore_service.reports.quality import (
    Attainment,
    FirstContact,
    Reopenings,
    SatisfactionBy,
    first_contact_resolution,
    reopenings,
    satisfaction,
    sla_attainment,
)
from crmcore_service.reports.times import (
    Backlog,
    FirstResponse,
    Resolution,
    backlog,
    first_response,
    resolution,
)

REPORTS = (
    Report(name="service.backlog", title="Open tickets by age", query=backlog, params=Backlog, demo=True),
    Report(name="service.first_response", title="Time to the first response", query=first_response,
           params=FirstResponse),
    Report(name="service.resolution", title="Time to the solution", query=resolution, params=Resolution),
    Report(name="service.sla_attainment", title="Service levels kept", query=sla_attainment, params=Attainment,
           demo=True),
    Report(name="service.first_contact_resolution", title="Solved at first contact", query=first_contact_resolution,
           params=FirstContact),
    Report(name="service.reopenings", title="Reopened tickets", query=reopenings, params=Reopenings),
    Report(name="service.satisfaction", title="Satisfaction", query=satisfaction, params=SatisfactionBy, demo=True),
    Report(name="service.agents", title="Agents", query=agents, params=Agents),
)  # fmt: skip

AREA = Area(reports=REPORTS)

__all__ = [
    "AREA", "REPORTS", "Agents", "Attainment", "Backlog", "FirstContact", "FirstResponse", "Reopenings", "Resolution",
    "SatisfactionBy", "agents", "backlog", "first_contact_resolution", "first_response", "reopenings", "resolution",
    "satisfaction", "sla_attainment",
]  # fmt: skip
