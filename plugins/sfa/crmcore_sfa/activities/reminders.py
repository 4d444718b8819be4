"""Reminders: a due job tells once that somebody wanted to be reminded; who listens sends it on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import ClassVar

import attrs
import sqlalchemy as sa

from crmcore import DueJob, Event, Work
from crmcore_sfa.activities.records import Activity, ActivityState, Reminder

_act = Activity.t.c


@attrs.frozen(kw_only=True)
class ReminderDue(Event):
    """The time has come to remind somebody of a planned activity, which is ``record_id``.

    Attributes:
        activity: its kind, such as ``call``.
        subject: what it is.
        user_id: whom to remind, as text; None if nobody owns it.
        due_at: when it is due, in ISO form.
    """

    kind: ClassVar[str] = "sfa.reminder_due"
    activity: str = ""
    subject: str = ""
    user_id: str | None = None
    due_at: str | None = None


def remind(work: Work, now: datetime) -> None:
    """Tell of each reminder that is due and was not given yet."""
    given = sa.exists().where(Reminder.t.c.activity_id == _act.id, Reminder.t.c.remind_at == _act.remind_at)
    due = sa.and_(_act.state == ActivityState.PLANNED.value, _act.remind_at <= sa.literal(now, _act.remind_at.type))
    waiting = work.each(Activity, due, ~given)
    while some := list(islice(waiting, 1_000)):
        _give(work, some)


def _give(work: Work, activities: Sequence[Activity]) -> None:
    work.add_all(Reminder(activity_id=a.id, remind_at=a.remind_at) for a in activities if a.remind_at is not None)
    for a in activities:
        work.emit(
            a,
            ReminderDue(
                activity=a.kind.value,
                subject=a.subject,
                user_id=None if a.owner_id is None else str(a.owner_id),
                due_at=None if a.due_at is None else a.due_at.isoformat(),
            ),
        )


job = DueJob(name="reminders", every=timedelta(minutes=1), run=remind)
