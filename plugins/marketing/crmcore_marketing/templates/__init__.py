"""Templates."""

from crmcore import Area

AREA = Area()
