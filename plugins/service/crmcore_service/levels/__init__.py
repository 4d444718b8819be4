"""Service levels: business calendars, policies, clocks and pauses, warnings and breaches."""

from crmcore import Area
from crmcore_service.levels.calendar import Calendar, NoWorkingTime
from crmcore_service.levels.hours import WallHours

AREA = Area()

__all__ = ["AREA", "Calendar", "NoWorkingTime", "WallHours"]
