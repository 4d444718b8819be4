"""acme-score: how warm a customer is. Each contact warms it a little; nobody is warmer than 100."""

from typing import Annotated

import attrs
import sqlalchemy as sa

from crmcore import (
    Added,
    Customer,
    Fact,
    FieldKind,
    Interaction,
    MaxLen,
    Objection,
    Plugin,
    Record,
    Ref,
    SectionData,
    Subscription,
    ViewSection,
    guards,
    hookimpl,
    record,
)


@record("acme_score_mark", label="Mark", follows="customer_id", unique=(("customer_id",),))
@attrs.frozen(kw_only=True)
class Mark(Record):
    customer_id: Ref[Customer]
    points: int
    reason: Annotated[str, MaxLen(200)] = ""


def warm(work, event):
    for mark in work.find(Mark, Mark.t.c.customer_id == event.customer_id):
        return work.save(attrs.evolve(mark, points=min(mark.points + 10, 100)))
    return work.add(Mark(customer_id=event.customer_id, points=10, reason="first contact"))


def section(work, scope):
    rows = [(m.points, m.reason) for m in work.find(Mark, Mark.t.c.customer_id.in_(scope.ids), order_by="-points")]
    return SectionData(("Points", "Why"), tuple(rows), headline=f"{rows[0][0]} points") if rows else None


def points(at):
    return sa.select(Mark.t.c.customer_id, Mark.t.c.points).where(Mark.t.c.created_at <= at)


class AcmeScore(Plugin):
    name, core = "acme_score", ">=0.3,<0.4"

    @hookimpl
    def crm_records(self):
        return [Mark]

    @hookimpl
    def crm_facts(self):
        return [Fact(name="acme_score.points", record=Customer, kind=FieldKind.INTEGER, select=points, default=0)]

    @hookimpl
    def crm_subscriptions(self):
        return [Subscription(event=Added, record=Interaction, handle=warm)]

    @hookimpl
    def crm_view_sections(self):
        return [ViewSection(name="acme_score", title="Warmth", load=section)]

    @hookimpl
    @guards(Mark, if_unavailable="block")
    def crm_check_change(self, changes):
        marks = [c.after for c in changes if c.after is not None]
        return [Objection("too-warm", "points", f"{m.points} is above 100.", m.id) for m in marks if m.points > 100]
