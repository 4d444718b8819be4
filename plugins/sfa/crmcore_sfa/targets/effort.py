"""Activity figures: what each rep has done with customers in a period, and what is overdue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from crmcore import Interaction, Table, Work
from crmcore_sfa.activities.records import Activity, ActivityKind, ActivityState
from crmcore_sfa.targets.attainment import Period
from crmcore_sfa.targets.people import People, whole_figures
from crmcore_sfa.targets.tallies import Seen, Span, during

_COLUMNS = {"core.call": "calls", "core.meeting": "meetings", "core.visit": "visits", "core.email": "mails"}
"""The kinds of interaction that have a column of their own."""
_DONE = {ActivityKind.CALL: "calls", ActivityKind.MEETING: "meetings", ActivityKind.VISIT: "visits"}
_FIGURES = ("calls", "meetings", "visits", "mails", "tasks")

Figures = dict[Any, Counter[str]]


class Effort(Period):
    """The parameters of :func:`effort`."""


def effort(work: Work, params: Effort) -> Table:
    """Return calls, meetings, visits, mails and tasks done, all of them per working day, and what is overdue.

    From the interactions of each user in the period; tasks, and what was done without a customer and so is no
    interaction, from the activities. Working days are Monday to Friday, up to today. Overdue are activities that
    are still planned though they were due before now, whenever that was.

    Source: activity figures of field sales (calls, visits and meetings per rep and working day).
    """
    people, (first, last) = People.of(work), params.span(work)
    groups = people.groups(params.by)
    with whole_figures(work, people) as seen:
        found = _done(work, (first, last), seen)
        for user, count in _overdue(work, seen).items():
            found.setdefault(user, Counter())["overdue"] += count
    sums: Figures = {}
    for user, figures in found.items():
        for group in groups(user):
            sums.setdefault(group, Counter()).update(figures)
    days = working_days(first, min(last, work.today))
    totals = {key: sum(figures[name] for name in _FIGURES) for key, figures in sums.items()}
    rows = [
        (
            people.label(key),
            *(figures[name] for name in _FIGURES),
            totals[key],
            round(totals[key] / days, 2) if days else None,
            figures["overdue"],
        )
        for key, figures in sorted(sums.items(), key=lambda item: (-totals[item[0]], people.label(item[0])))
    ]
    note = f"From {first} to {last}, {days} working days (Monday to Friday) up to today. Overdue: as of now."
    return Table(
        columns=(params.by, *_FIGURES, "total", "per_working_day", "overdue"), rows=tuple(rows), bar="total", note=note
    )


def _done(work: Work, span: Span, seen: Seen) -> Figures:
    found: Figures = {}
    at = Interaction.t.c
    where = [*during(work, at.at, span), at.kind.in_(list(_COLUMNS)), at.user_id.is_not(None)]
    if seen is not None:
        where.append(at.user_id.in_(list(seen)))
    counted = sa.select(at.user_id, at.kind, sa.func.count()).where(*where).group_by(at.user_id, at.kind)
    for user, kind, count in work.select(counted):
        found.setdefault(user, Counter())[_COLUMNS[kind]] += count
    plan = Activity.t.c
    without = sa.and_(plan.interaction_id.is_(None), plan.kind.in_([kind.value for kind in _DONE]))
    where = [
        *during(work, plan.done_at, span), plan.state == ActivityState.DONE,
        sa.or_(plan.kind == ActivityKind.TASK, without), *_owned(seen),
    ]  # fmt: skip
    counted = sa.select(plan.owner_id, plan.kind, sa.func.count()).where(*where).group_by(plan.owner_id, plan.kind)
    for user, kind, count in work.select(counted):
        found.setdefault(user, Counter())[_DONE.get(ActivityKind(kind), "tasks")] += count
    return found


def _overdue(work: Work, seen: Seen) -> Mapping[Any, int]:
    plan = Activity.t.c
    where = [plan.state == ActivityState.PLANNED, plan.due_at < work.now, *_owned(seen)]
    counted = sa.select(plan.owner_id, sa.func.count()).where(*where).group_by(plan.owner_id)
    return dict(tuple(row) for row in work.select(counted))


def _owned(seen: Seen) -> list[sa.ColumnElement[bool]]:
    return [] if seen is None else [Activity.t.c.owner_id.in_(list(seen))]


def working_days(first: date, last: date) -> int:
    """Return the number of days from Monday to Friday, both ends included."""
    if last < first:
        return 0
    weeks, rest = divmod((last - first).days + 1, 7)
    return weeks * 5 + sum((first + timedelta(days=n)).weekday() < 5 for n in range(rest))
