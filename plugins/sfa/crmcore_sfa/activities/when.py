"""When activities are due: the firm's days, what is overdue, what stands on a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, Fact, FieldKind, Work, schema_of
from crmcore.errors import Invalid
from crmcore_sfa.activities.records import Activity, ActivityState
from crmcore_sfa.records import Opportunity

_act = Activity.t.c

Moment = sa.ColumnElement[datetime]


def day_begins(work: Work, day: date) -> datetime:
    """Return when a day begins for the firm, in UTC.

    Raises:
        Invalid: that is before the first or after the last year there is.
    """
    try:
        return datetime.combine(day, time(), work.context.zone).astimezone(UTC)
    except OverflowError:
        raise _beyond(day) from None


def day_ends(work: Work, day: date) -> datetime:
    """Return when a day ends for the firm, in UTC; raises what :func:`day_begins` raises."""
    if day == date.max:
        raise _beyond(day)
    return day_begins(work, day + timedelta(days=1))


def moved_by(at: datetime | None, by: timedelta) -> datetime | None:
    """Return a time that is put off along with an activity; :class:`Invalid` where there is no such time."""
    try:
        return None if at is None else at + by
    except OverflowError:
        raise _beyond(date.max if by > timedelta() else date.min) from None


def _beyond(day: date) -> Invalid:
    return Invalid(f"The day {day.isoformat()} lies at the end of the calendar.", todo="Name one between.")


def overdue_at(now: datetime) -> sa.ColumnElement[bool]:
    """Return the condition that a planned activity should be over by a time, given as the firm's clocks show it.

    What has a time is overdue once that is past, what lasts once it should have ended; what has only a day is overdue
    on the day after.
    """
    return overdue(sa.literal(now, _act.due_at.type), sa.literal(midnight_of(now), _act.due_at.type))


def midnight_of(now: datetime) -> datetime:
    """Return when the day of a time began, by the clock that shows that time."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0)


def overdue(now: Moment, midnight: Moment) -> sa.ColumnElement[bool]:
    """Return the condition of :func:`overdue_at` for a time, and the begin of its day, that are parameters."""
    over = sa.func.coalesce(_act.ends_at, _act.due_at)
    whole_days = sa.and_(_act.all_day.is_(True), _act.due_at < midnight, over <= midnight)
    by_the_clock = sa.and_(_act.all_day.is_(False), over < now)
    return sa.and_(_act.state == ActivityState.PLANNED.value, sa.or_(whole_days, by_the_clock))


def on_day(work: Work, day: date) -> sa.ColumnElement[bool]:
    """Return the condition that an activity falls on a day of the firm, or lasts into it."""
    begin = sa.literal(day_begins(work, day), _act.due_at.type)
    end = sa.literal(day_ends(work, day), _act.due_at.type)
    return sa.and_(_act.due_at < end, sa.or_(_act.due_at >= begin, _act.ends_at > begin))


def _known(at: Moment) -> datetime:
    moment = at.effective_value if isinstance(at, sa.BindParameter) else None
    if not isinstance(moment, datetime):
        raise TypeError("A fact is asked for at a time that is known.")
    return moment


def _is_overdue(at: Moment) -> sa.Select[Any]:
    return sa.select(_act.id, sa.true().label("late")).where(overdue_at(_known(at)))


def _overdue_of_customer(at: Moment) -> sa.Select[Any]:
    late = sa.and_(_act.customer_id.is_not(None), overdue_at(_known(at)))
    return sa.select(_act.customer_id, sa.func.count()).where(late).group_by(_act.customer_id)


def _next_of_deal(_at: Moment) -> sa.Select[Any]:
    about_deals = _act.record_type == schema_of(Opportunity).name
    planned = sa.and_(about_deals, _act.state == ActivityState.PLANNED.value)
    return sa.select(_act.record_id, sa.func.min(_act.due_at)).where(planned).group_by(_act.record_id)


facts = (
    Fact(
        name="sfa.is_overdue", record=Activity, kind=FieldKind.BOOLEAN, select=_is_overdue, label="Overdue",
        default=False,
    ),
    Fact(
        name="sfa.overdue_activities", record=Customer, kind=FieldKind.INTEGER, select=_overdue_of_customer,
        label="Overdue activities", default=0,
    ),
    Fact(
        name="sfa.next_activity_at", record=Opportunity, kind=FieldKind.TIME, select=_next_of_deal,
        label="Next activity",
    ),
)  # fmt: skip
