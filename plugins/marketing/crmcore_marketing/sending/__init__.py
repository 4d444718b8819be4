"""Sending."""

from crmcore import Area

AREA = Area()
