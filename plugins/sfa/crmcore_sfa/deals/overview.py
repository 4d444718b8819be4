"""Everything about one deal: who is involved, who competes, who shares in it, and all records that refer to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Action, Customer, FieldKind, Forecast, Money, RecordType, User, Work, schema_of
from crmcore_sfa.deals.categories import forecast_of
from crmcore_sfa.deals.records import BuyingRole, Competitor, Split
from crmcore_sfa.records import LineItem, Opportunity, Product

MOST = 20
"""Records of one type that are shown beside a deal, the newest first."""

_FACTS = ("sfa.days_in_stage", "sfa.is_rotting", "sfa.last_contact_at")
_STATES = ("stage", "state")
_DATES = ("due_at", "due_on", "valid_until", "starts_on", "created_at", "at")


@attrs.frozen(kw_only=True)
class Beside:
    """A record of another type that refers to the deal: an activity, a quote, an order."""

    label: str
    record_type: str
    record_id: UUID
    title: str
    state: str | None
    on: Any


@attrs.frozen(kw_only=True)
class Overview:
    """A deal with all that hangs on it, as far as the actor may read it."""

    deal: Opportunity
    customer: Customer | None
    owner: User | None
    forecast: Forecast
    days_in_stage: float | None
    rotting: bool
    last_contact_at: datetime | None
    people: tuple[tuple[BuyingRole, Customer], ...]
    competitors: tuple[Competitor, ...]
    shares: tuple[tuple[Split, User], ...]
    lines: tuple[tuple[LineItem, Product], ...]
    beside: tuple[Beside, ...]

    @property
    def amount(self) -> Money | None:
        """What the deal is worth."""
        return self.deal.amount


def overview(work: Work, deal: Opportunity) -> Overview:
    """Return everything about a deal: one read for each kind of record that may refer to it."""
    facts = work.facts(Opportunity, [deal.id], _FACTS)[deal.id]
    roles = list(work.each(BuyingRole, BuyingRole.t.c.opportunity_id == deal.id))
    splits = list(work.each(Split, Split.t.c.opportunity_id == deal.id))
    lines = list(work.each(LineItem, LineItem.t.c.opportunity_id == deal.id))
    parties = work.get_all(Customer, [i for i in (deal.customer_id, *(r.person_id for r in roles)) if i])
    users = work.get_all(User, [i for i in (deal.owner_id, *(s.user_id for s in splits)) if i])
    products = work.get_all(Product, [line.product_id for line in lines])
    return Overview(
        deal=deal,
        customer=parties.get(deal.customer_id) if deal.customer_id else None,
        owner=users.get(deal.owner_id) if deal.owner_id else None,
        forecast=forecast_of(work.context.registry.pipeline(deal.pipeline), deal),
        days_in_stage=facts["sfa.days_in_stage"],
        rotting=bool(facts["sfa.is_rotting"]),
        last_contact_at=facts["sfa.last_contact_at"],
        people=tuple((r, parties[r.person_id]) for r in roles if r.person_id in parties),
        competitors=tuple(work.each(Competitor, Competitor.t.c.opportunity_id == deal.id)),
        shares=tuple((s, users[s.user_id]) for s in splits if s.user_id in users),
        lines=tuple((line, products[line.product_id]) for line in lines if line.product_id in products),
        beside=tuple(_beside(work, deal)),
    )


def _beside(work: Work, deal: Opportunity) -> Iterator[Beside]:
    """Yield what refers to the deal and is no part of it, whichever plugin it is of."""
    for kind in work.context.registry.types:
        where = _refers(kind, deal)
        if kind.part or kind.title is None or where is None or not work.access.scopes(kind, Action.READ):
            continue
        shown = {f: next((n for n in names if n in kind.fields), None) for f, names in _SHOWN.items()}
        for record in work.find(kind.cls, where, order_by=f"-{shown['on'] or 'id'}", limit=MOST):
            values = {f: None if name is None else getattr(record, name) for f, name in shown.items()}
            title = str(getattr(record, kind.title) or "")
            yield Beside(label=kind.label, record_type=kind.name, record_id=record.id, title=title, **values)


_SHOWN = {"state": _STATES, "on": _DATES}


def _refers(kind: RecordType, deal: Opportunity) -> sa.ColumnElement[bool] | None:
    """Return the condition that a record refers to the deal, by a reference or by type and id."""
    face, name = kind.face.c, schema_of(Opportunity).name
    wanted = [face[field] == deal.id for field, target in kind.references.items() if target.name == name]
    if {"record_type", "record_id"} <= kind.fields.keys() and kind.fields["record_id"].kind is FieldKind.ID:
        wanted.append(sa.and_(face.record_id == deal.id, face.record_type == name))
    return sa.or_(*wanted) if wanted else None
