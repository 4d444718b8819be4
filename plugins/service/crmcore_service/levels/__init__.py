"""Service levels: business calendars, policies, clocks and pauses, warnings and breaches."""

from __future__ import annotations

from typing import Any

from crmcore import Area, Command, Role
from crmcore_service.levels.attainment import (
    attainment,
    clocks_due,
    first_response_times,
)
from crmcore_service.levels.calendar import Calendar, NoWorkingTime
from crmcore_service.levels.events import SlaBreached, SlaWarned
from crmcore_service.levels.facts import facts
from crmcore_service.levels.following import KEEP, follow, keep, subscriptions
from crmcore_service.levels.hours import WallHours
from crmcore_service.levels.jobs import JOBS
from crmcore_service.levels.labels import LABELS
from crmcore_service.levels.levels import PAUSE, Explanation, Levels, check_by_hand
from crmcore_service.levels.policies import Match
from crmcore_service.levels.records import Clock, ClockState, Pause, Target
from crmcore_service.levels.settings import declared_rules

# Clocks and pauses are parts of their ticket: whoever may see that sees them.
_ROLES = (
    Role(name="service.agent", permissions=(KEEP,)),
    Role(name="manager", permissions=(KEEP, PAUSE)),
)


def _sla() -> Any:
    from crmcore_service.levels.command import app

    return app


AREA = Area(
    records=(Clock, Pause),
    facts=facts,
    events=(SlaWarned, SlaBreached),
    subscriptions=subscriptions,
    jobs=JOBS,
    roles=_ROLES,
    rules=declared_rules,
    checks={Clock: check_by_hand, Pause: check_by_hand},
    labels=LABELS,
    commands=(Command(name="sla", help="Service levels: what is due when, and why.", app=_sla),),
)

__all__ = [
    "AREA",
    "Calendar",
    "Clock",
    "ClockState",
    "Explanation",
    "Levels",
    "Match",
    "NoWorkingTime",
    "Pause",
    "SlaBreached",
    "SlaWarned",
    "Target",
    "WallHours",
    "attainment",
    "clocks_due",
    "first_response_times",
    "follow",
    "keep",
]
