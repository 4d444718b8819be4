"""Segments, consent, campaigns, sending, attribution, and reports on them."""

from crmcore_marketing.plugin import MarketingPlugin

__all__ = ["MarketingPlugin"]
