"""Consent."""

from crmcore import Area

AREA = Area()
