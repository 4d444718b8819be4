"""Reports."""

from crmcore import Area

AREA = Area()
