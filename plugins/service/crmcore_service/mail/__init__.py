"""Mail."""

from crmcore import Area

AREA = Area()
