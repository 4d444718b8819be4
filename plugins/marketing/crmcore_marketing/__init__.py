"""Segments, consent, campaigns, sending, attribution, and reports on them."""

from crmcore_marketing.consent import Channel, Consent, Consents, ConsentState, LegalBasis, Reason, Suppression
from crmcore_marketing.plugin import MarketingPlugin
from crmcore_marketing.segments import Segment, SegmentMember, SegmentPart, Segments

__all__ = [
    "Channel", "Consent", "ConsentState", "Consents", "LegalBasis", "MarketingPlugin", "Reason", "Segment",
    "SegmentMember", "SegmentPart", "Segments", "Suppression",
]  # fmt: skip
