"""Activities: tasks, calls, meetings, visits and notes, planned and done."""

from __future__ import annotations

from typing import Any

from crmcore import Area, Command
from crmcore_sfa.activities import when
from crmcore_sfa.activities.checks import check_activities
from crmcore_sfa.activities.kinds import task_kind
from crmcore_sfa.activities.records import Activity, Attendee, Reminder
from crmcore_sfa.activities.reminders import ReminderDue, job


def _command() -> Any:
    from crmcore_sfa.activities.command import app

    return app


AREA = Area(
    records=(Activity, Attendee, Reminder),
    kinds=(task_kind,),
    facts=when.facts,
    events=(ReminderDue,),
    jobs=(job,),
    checks={Activity: check_activities},
    commands=(Command(name="activity", help="Plan activities, do them, and see what is left.", app=_command),),
)

__all__ = ["AREA"]
