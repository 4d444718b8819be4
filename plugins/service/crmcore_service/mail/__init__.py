"""Mail: what comes to the address of a queue becomes a ticket, or a reply on one."""

from crmcore import Area

AREA = Area()
