"""What is planned with a customer, as a section of its view."""

from __future__ import annotations

import sqlalchemy as sa

from crmcore import CustomerScope, SectionData, User, ViewSection, Work
from crmcore_sfa.activities.records import Activity, ActivityState, Attendee
from crmcore_sfa.activities.when import overdue_at

SHOWN = 20
_act = Activity.t.c


def _load(work: Work, scope: CustomerScope) -> SectionData | None:
    ids = list(scope.ids)
    attended = sa.select(Attendee.t.c.activity_id).where(Attendee.t.c.customer_id.in_(ids))
    late = sa.case((overdue_at(work.by_firm(work.now)), 1), else_=0)
    rows = work.select(
        sa.select(_act.due_at, _act.all_day, _act.kind, _act.subject, _act.priority, User.t.c.name, late)
        .select_from(Activity.t.outerjoin(User.t, User.t.c.id == _act.owner_id))
        .where(
            _act.state == ActivityState.PLANNED.value, sa.or_(_act.customer_id.in_(ids), _act.id.in_(attended))
        )
        .order_by(_act.due_at.is_(None), _act.due_at, _act.id)
        .limit(SHOWN)
    )  # fmt: skip
    if not rows:
        return None
    overdue = sum(row[-1] for row in rows)
    return SectionData(
        columns=("Due", "What", "Subject", "Priority", "Owner", "Overdue"),
        rows=tuple(
            (work.day_of(due) if due and whole_day else due, kind, subject, priority, owner, bool(is_late))
            for due, whole_day, kind, subject, priority, owner, is_late in rows
        ),
        headline=f"{overdue} overdue" if overdue else "",
    )


planned = ViewSection(name="sfa.planned", title="Planned", load=_load, order=10, statements=1)
