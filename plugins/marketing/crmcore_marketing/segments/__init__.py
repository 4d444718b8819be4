"""Segments."""

from crmcore import Area

AREA = Area()
