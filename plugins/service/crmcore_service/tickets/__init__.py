"""Tickets."""

from crmcore import Area

AREA = Area()
