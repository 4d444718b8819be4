"""Leads: capture, assignment, territories, pools, collisions and conversion."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from crmcore import Area, Command, DueJob
from crmcore_sfa.leads.capture import Captured
from crmcore_sfa.leads.checks import check_leads
from crmcore_sfa.leads.following import subscriptions
from crmcore_sfa.leads.pipeline import LEAD, lead_pipeline
from crmcore_sfa.leads.placing import choose_owners
from crmcore_sfa.leads.pools import check_reopened, recycle
from crmcore_sfa.leads.recognition import Inquiry
from crmcore_sfa.leads.records import Lead, LeadRecycled, Rating, Turn
from crmcore_sfa.leads.reports import REPORTS
from crmcore_sfa.leads.rights import ROLES
from crmcore_sfa.leads.service import Leads
from crmcore_sfa.leads.settings import declared_rules


def _command() -> Callable[..., Any]:
    from crmcore_sfa.leads.command import app

    return app


AREA = Area(
    records=(Lead, Turn),
    pipelines=(lead_pipeline,),
    events=(LeadRecycled,),
    subscriptions=subscriptions,
    jobs=(DueJob(name="recycle_leads", every=timedelta(hours=1), run=recycle),),
    reports=REPORTS,
    roles=ROLES,
    commands=(Command(name="lead", help="Capture, claim, assign, qualify and convert leads.", app=_command),),
    checks={Lead: check_leads},
    move_checks={Lead: check_reopened},
    owners={Lead: choose_owners},
    rules=declared_rules,
)

__all__ = ["AREA", "LEAD", "Captured", "Inquiry", "Lead", "LeadRecycled", "Leads", "Rating", "Turn", "lead_pipeline"]
