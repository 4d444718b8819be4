"""What quotes say about a customer: a fact for rules and lists, and a section of the customer view."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, CustomerScope, Fact, FieldKind, Money, SectionData, User, ViewSection, Work, day_at
from crmcore_sfa.quotes.pipeline import QUOTES
from crmcore_sfa.quotes.records import Quote

_quote = Quote.t.c
SHOWN = 20


def _open_quotes(at: sa.ColumnElement[datetime]) -> sa.Select[Any]:
    # By the days of a quote and not by its stage, so that it holds for any day in the past.
    day = day_at(at)
    waiting = sa.and_(_quote.sent_on <= day, sa.or_(_quote.closed_on.is_(None), _quote.closed_on > day))
    return (
        sa.select(_quote.customer_id, sa.func.count())
        .where(_quote.customer_id.is_not(None), waiting)
        .group_by(_quote.customer_id)
    )


open_quotes = Fact(
    name="sfa.open_quotes", record=Customer, kind=FieldKind.INTEGER, select=_open_quotes,
    label="Quotes without an answer", default=0,
)  # fmt: skip


def _load(work: Work, scope: CustomerScope) -> SectionData | None:
    rows = work.select(
        sa.select(
            _quote.number, _quote.revision, _quote.title, _quote.stage, _quote.total, _quote.total_currency,
            _quote.valid_until, User.t.c.name,
        )
        .select_from(Quote.t.outerjoin(User.t, User.t.c.id == _quote.owner_id))
        .where(_quote.customer_id.in_(list(scope.ids)), _quote.closed_on.is_(None))
        .order_by(_quote.valid_until.is_(None), _quote.valid_until, _quote.id)
        .limit(SHOWN)
    )  # fmt: skip
    if not rows:
        return None
    label = work.context.registry.label
    shown = tuple(
        (
            Quote(number=number, revision=revision, title=title).name, title, label(f"{QUOTES}.{stage}"),
            None if total is None else Money(total, currency), until, owner,
        )
        for number, revision, title, stage, total, currency, until, owner in rows
    )  # fmt: skip
    return SectionData(columns=("Quote", "About", "Stage", "Net total", "Valid until", "Owner"), rows=shown)


section = ViewSection(name="sfa.open_quotes", title="Open quotes", load=_load, order=25, statements=1)
