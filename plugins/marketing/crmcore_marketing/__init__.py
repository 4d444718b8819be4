"""Segments, consent, campaigns, sending, attribution, and reports on them."""

from crmcore_marketing.campaigns import Arm, Campaign, CampaignCost, Campaigns, Content, Member, MemberStatus, Step
from crmcore_marketing.consent import Channel, Consent, Consents, ConsentState, LegalBasis, Reason, Suppression
from crmcore_marketing.plugin import MarketingPlugin
from crmcore_marketing.segments import Segment, SegmentMember, SegmentPart, Segments
from crmcore_marketing.sending import Item, Message, Messages, MessageState, Queued, Sender, queue
from crmcore_marketing.templates import Prepared, Rendered, Template, Templates, merge_values, prepare

__all__ = [
    "Arm", "Campaign", "CampaignCost", "Campaigns", "Channel", "Consent", "ConsentState", "Consents", "Content",
    "Item", "LegalBasis", "MarketingPlugin", "Member", "MemberStatus", "Message", "MessageState", "Messages",
    "Prepared", "Queued", "Reason", "Rendered", "Segment", "SegmentMember", "SegmentPart", "Segments", "Sender",
    "Step", "Suppression", "Template", "Templates", "merge_values", "prepare", "queue",
]  # fmt: skip
