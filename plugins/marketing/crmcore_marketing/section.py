"""What marketing shows of a customer: campaigns and consent, one section, read in one statement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, CustomerScope, SectionData, ViewSection, Work
from crmcore_marketing.campaigns.records import Arm, Campaign, Member, MemberStatus
from crmcore_marketing.consent import Consent, ConsentState
from crmcore_marketing.consent.settings import purposes_of
from crmcore_marketing.consent.states import last_said

SHOWN = 20
"""So many rows of each kind; the headline says so where there are more."""

_member, _campaign, _arm, _customer = Member.t.c, Campaign.t.c, Arm.t.c, Customer.t.c
_TIMES = ("sent_at", "bounced_at", "opened_at", "clicked_at", "unsubscribed_at", "responded_at", "converted_at")
_RESPONSES = (MemberStatus.RESPONDED.value, MemberStatus.CONVERTED.value)

# What varies from one customer to the next: all else stands, and is checked and compiled once.
_IDS = sa.bindparam("ids", expanding=True, type_=sa.Uuid())

_NOTHING: Mapping[str, sa.ColumnElement[Any]] = {
    # What both kinds of rows have, and what stands where one has it not.
    "name": sa.literal(None, sa.String()),
    "who": sa.literal(None, sa.String()),
    "detail": sa.literal(None, sa.String()),
    "state": sa.literal(None, sa.String()),
    "at": sa.literal(None, _member.enrolled_at.type),
    "confirmed": sa.literal(0, sa.Integer()),
    "responses": sa.literal(0, sa.Integer()),
    **{moment: sa.literal(None, _member.enrolled_at.type) for moment in _TIMES},
}


def _part(part: str, source: Any, order: Sequence[Any], *where: Any, **columns: Any) -> sa.Select[Any]:
    """Return the first rows of one kind, each with its place, and with how many there are in all."""
    given = {**_NOTHING, **columns}
    rows = (
        sa.select(
            sa.literal(part).label("part"), *(column.label(name) for name, column in given.items()),
            sa.func.row_number().over(order_by=order).label("n"), sa.func.count().over().label("of"),
        )
        .select_from(source)
        .where(*where)
        .subquery(part)
    )  # fmt: skip
    return sa.select(rows).where(rows.c.n <= SHOWN)


def _campaigns() -> sa.Select[Any]:
    source = (
        Member.t.join(Campaign.t, _campaign.id == _member.campaign_id)
        .join(Customer.t, _customer.id == _member.customer_id)
        .outerjoin(Arm.t, _arm.id == _member.arm_id)
    )
    responded = sa.case((_member.status.in_(_RESPONSES), 1), else_=0)
    return _part(
        "campaigns", source, (_member.enrolled_at.desc(), _member.id.desc()), _member.customer_id.in_(_IDS),
        name=_campaign.name, who=_customer.name, detail=_arm.name, state=_member.status, at=_member.enrolled_at,
        responses=sa.func.sum(responded).over(), **{moment: _member[moment] for moment in _TIMES},
    )  # fmt: skip


def _consents() -> sa.Select[Any]:
    said = last_said(Consent.t.c.customer_id.in_(_IDS)).subquery("said")
    return _part(
        "consents", said.join(Customer.t, _customer.id == said.c.customer_id),
        (said.c.at.desc(), said.c.id.desc()),
        name=said.c.purpose, who=_customer.name, detail=said.c.address, state=said.c.state, at=said.c.at,
        confirmed=sa.case((said.c.confirmed, 1), else_=0),
    )  # fmt: skip


_PARTS = {"campaigns": (_campaigns, (Member, Campaign, Arm, Customer)), "consents": (_consents, (Consent, Customer))}
_PLACE = {name: place for place, name in enumerate(_PARTS)}


def _load(work: Work, scope: CustomerScope) -> SectionData | None:
    parts = tuple(name for name, (_, records) in _PARTS.items() if work.may_read(*records))
    if not parts:
        return None
    rows = sorted(work.select(_statement(parts), ids=scope.ids), key=lambda row: (_PLACE[row.part], row.n))
    if not rows:
        return None
    return SectionData(
        columns=("What", "Name", "Who", "Detail", "State", "Since", "Last"),
        rows=tuple(_shown(work, row) for row in rows), headline="; ".join(_told(rows)),
    )  # fmt: skip


@lru_cache
def _statement(parts: tuple[str, ...]) -> sa.Select[Any]:
    """Return the statement for those who may read these parts."""
    return sa.select(sa.union_all(*(_PARTS[name][0]() for name in parts)).subquery("found"))


def _shown(work: Work, row: Any) -> tuple[Any, ...]:
    since = work.day_of(row.at)
    if row.part == "campaigns":
        last = max((at for name in _TIMES if (at := getattr(row, name)) is not None), default=None)
        return "Campaign", row.name, row.who, row.detail or "", row.state, since, last
    declared = purposes_of(work).get(row.name)
    waits = declared is not None and declared.double_opt_in and row.state == ConsentState.GIVEN and not row.confirmed
    state = "awaits confirmation" if waits else row.state
    return "Consent", row.name, row.who, row.detail, state, since, None


def _told(rows: Sequence[Any]) -> Iterator[str]:
    of = {name: [row for row in rows if row.part == name] for name in _PARTS}
    if campaigns := of["campaigns"]:
        # Of an organization several people may be in one campaign; which, is known where all of them are shown.
        number = len({row.name for row in campaigns}) if campaigns[0].of == len(campaigns) else campaigns[0].of
        what = "campaign" if number == 1 else "campaigns" if campaigns[0].of == len(campaigns) else "memberships"
        responses = campaigns[0].responses
        yield f"{number:,} {what}, {responses:,} {'response' if responses == 1 else 'responses'}"
    withdrawn = sorted({row.name for row in of["consents"] if row.state == ConsentState.WITHDRAWN})
    if withdrawn:
        yield f"wants no more: {', '.join(withdrawn)}"
    for name, found in of.items():
        if found and found[0].of > SHOWN:
            yield f"{SHOWN} of {found[0].of:,} {name} shown"


section = ViewSection(name="marketing.campaigns", title="Marketing", load=_load, order=40, statements=1)
