"""Campaigns: what is sent to whom, in which arm, and what came of it."""

from crmcore import Area
from crmcore_marketing.campaigns.pipeline import campaign_pipeline
from crmcore_marketing.campaigns.records import Arm, Campaign, CampaignCost, Content, Member, MemberStatus, Step

AREA = Area(
    records=(Campaign, CampaignCost, Arm, Step, Content, Member),
    pipelines=(campaign_pipeline,),
)

__all__ = ["AREA", "Arm", "Campaign", "CampaignCost", "Content", "Member", "MemberStatus", "Step"]
