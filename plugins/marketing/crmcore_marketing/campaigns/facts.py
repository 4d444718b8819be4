"""What campaigns know about a customer: facts for rules, segments and lists."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, Fact, FieldKind
from crmcore_marketing.campaigns.records import Member

_member = Member.t.c
Moment = sa.ColumnElement[datetime]


def _campaigns(at: Moment) -> sa.Select[Any]:
    taken = _member.enrolled_at <= at
    return sa.select(_member.customer_id, sa.func.count()).where(taken).group_by(_member.customer_id)


def _last(name: str) -> Any:
    def select(at: Moment) -> sa.Select[Any]:
        moment = _member[name]
        return sa.select(_member.customer_id, sa.func.max(moment)).where(moment <= at).group_by(_member.customer_id)

    return select


def _time(name: str, field: str, label: str) -> Fact:
    return Fact(name=f"marketing.{name}", record=Customer, kind=FieldKind.TIME, select=_last(field), label=label)


facts = (
    Fact(
        name="marketing.campaigns", record=Customer, kind=FieldKind.INTEGER, select=_campaigns, label="Campaigns",
        default=0,
    ),
    _time("last_campaign_at", "sent_at", "Last campaign message"),
    _time("last_open_at", "opened_at", "Last opened"),
    _time("last_click_at", "clicked_at", "Last clicked"),
    _time("last_response_at", "responded_at", "Last response"),
)  # fmt: skip
