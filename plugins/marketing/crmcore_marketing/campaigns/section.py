"""The section of marketing in the customer view: the campaigns of a customer and of its people."""

from __future__ import annotations

import sqlalchemy as sa

from crmcore import Customer, CustomerScope, SectionData, ViewSection, Work
from crmcore_marketing.campaigns.records import Arm, Campaign, Member

_SHOWN = 10
_member, _campaign, _arm, _customer = Member.t.c, Campaign.t.c, Arm.t.c, Customer.t.c


def campaigns(work: Work, scope: CustomerScope) -> SectionData | None:
    """Return the newest campaigns that they were in, and how far they came."""
    statement = (
        sa.select(
            _campaign.name, _customer.name, _arm.name, _member.status, _member.enrolled_at,
            sa.func.count().over().label("all"), sa.func.count(_member.responded_at).over().label("responded"),
        )
        .join_from(Member.t, Campaign.t, _campaign.id == _member.campaign_id)
        .join(Customer.t, _customer.id == _member.customer_id)
        .outerjoin(Arm.t, _arm.id == _member.arm_id)
        .where(_member.customer_id.in_(scope.ids))
        .order_by(_member.enrolled_at.desc(), _member.id.desc())
        .limit(_SHOWN)
    )  # fmt: skip
    rows = work.select(statement)
    if not rows:
        return None
    many = "1 campaign" if rows[0][5] == 1 else f"{rows[0][5]} campaigns"
    told = f"{many}, {rows[0][6]} with a response"
    shown = ("Campaign", "Who", "Arm", "Status", "Since")
    return SectionData(shown, tuple((*row[:4], work.day_of(row[4])) for row in rows), told)


section = ViewSection(name="marketing.campaigns", title="Campaigns", load=campaigns, order=40, statements=1)
