"""What quotes say about a customer: a fact for rules and lists."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, Fact, FieldKind, day_at
from crmcore_sfa.quotes.records import Quote

_quote = Quote.t.c


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
