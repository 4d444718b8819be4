"""Activities."""

from __future__ import annotations

from crmcore_sfa.activities.records import Activity, Attendee, Reminder
from crmcore_sfa.area import Area

AREA = Area(records=(Activity, Attendee, Reminder))

__all__ = ["AREA"]
