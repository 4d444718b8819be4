"""Campaigns."""

from crmcore import Area

AREA = Area()
