"""Campaigns: what is sent to whom, in which arm, and what came of it."""

from __future__ import annotations

from typing import Any

from crmcore import Area, Command
from crmcore_marketing.campaigns import checks, facts, labels, queueing, rights, stages
from crmcore_marketing.campaigns.enrolling import Enrolled
from crmcore_marketing.campaigns.pipeline import campaign_pipeline
from crmcore_marketing.campaigns.planning import ArmPlan, Plan
from crmcore_marketing.campaigns.progress import Reached, note_progress
from crmcore_marketing.campaigns.records import Arm, Campaign, CampaignCost, Content, Member, MemberStatus, Step
from crmcore_marketing.campaigns.verbs import Campaigns


def _campaigns() -> Any:
    from crmcore_marketing.campaigns.command import app

    return app


AREA = Area(
    records=(Campaign, CampaignCost, Arm, Step, Content, Member),
    pipelines=(campaign_pipeline,),
    facts=facts.facts,
    jobs=(queueing.job,),
    roles=rights.ROLES,
    commands=(Command(name="campaign", help="Campaigns: plan, start, pause, and see what came.", app=_campaigns),),
    labels=labels.LABELS,
    checks={
        Campaign: checks.check_campaigns,
        Arm: checks.check_arms,
        Step: checks.check_steps,
        Content: checks.check_contents,
        Member: checks.check_members,
    },
    move_checks={Campaign: stages.check_moves},
)

__all__ = [
    "AREA", "Arm", "ArmPlan", "Campaign", "CampaignCost", "Campaigns", "Content", "Enrolled", "Member",
    "MemberStatus", "Plan", "Reached", "Step", "note_progress",
]  # fmt: skip
