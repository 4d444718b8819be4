"""Targets."""

from __future__ import annotations

from crmcore_sfa.area import Area

AREA = Area()

__all__ = ["AREA"]
