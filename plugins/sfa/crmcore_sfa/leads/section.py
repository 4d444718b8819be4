"""The section of the customer view that shows its open leads."""

from __future__ import annotations

import sqlalchemy as sa

from crmcore import CustomerScope, SectionData, User, ViewSection, Work
from crmcore_sfa.leads.records import Lead

_lead = Lead.t.c
SHOWN = 20


def _load(work: Work, scope: CustomerScope) -> SectionData | None:
    rows = work.select(
        sa.select(_lead.title, _lead.pipeline, _lead.stage, _lead.source, _lead.opened_on, User.t.c.name)
        .select_from(Lead.t.outerjoin(User.t, User.t.c.id == _lead.owner_id))
        .where(_lead.customer_id.in_(list(scope.ids)), _lead.closed_on.is_(None))
        .order_by(_lead.opened_on, _lead.id)
        .limit(SHOWN)
    )
    label = work.context.registry.label
    return (
        SectionData(
            columns=("Lead", "Stage", "Source", "Opened", "Owner"),
            rows=tuple(
                (title, label(f"{line}.{stage}"), source, opened_on, owner)
                for title, line, stage, source, opened_on, owner in rows
            ),
        )
        if rows
        else None
    )


open_leads = ViewSection(name="sfa.open_leads", title="Open leads", load=_load, order=15, statements=1)
