"""Handover."""

from __future__ import annotations

from crmcore_sfa.area import Area
from crmcore_sfa.handover.records import Handed

AREA = Area(records=(Handed,))

__all__ = ["AREA"]
