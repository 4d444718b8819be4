"""Attribution."""

from crmcore import Area

AREA = Area()
