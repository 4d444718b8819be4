"""Satisfaction."""

from crmcore import Area

AREA = Area()
