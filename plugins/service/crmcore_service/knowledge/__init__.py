"""Knowledge."""

from crmcore import Area

AREA = Area()
