"""Consent: who may be written to, on which channel and for what, and who must never be."""

from crmcore import Area
from crmcore_marketing.consent.rights import ROLES

AREA = Area(roles=ROLES)
