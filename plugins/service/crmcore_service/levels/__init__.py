"""Levels."""

from crmcore import Area

AREA = Area()
