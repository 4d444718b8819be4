"""Deals."""

from __future__ import annotations

from crmcore_sfa.area import Area
from crmcore_sfa.deals.records import BuyingRole, Competitor, Split

AREA = Area(records=(Competitor, BuyingRole, Split))

__all__ = ["AREA"]
