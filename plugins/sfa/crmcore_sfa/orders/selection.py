"""Which orders and payments a report is about, and by what they are grouped."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field

from crmcore import Customer, User, Work
from crmcore.errors import Invalid, nearest
from crmcore_sfa.naming import ids_named
from crmcore_sfa.periods import Days, days_of

NONE = "(none)"
"""What stands for no product, or for somebody whom the actor may not read."""


class OrderSelection(BaseModel):
    """What reports on orders can be narrowed to. Days are included on both ends; years and quarters are fiscal."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rep: str | None = Field(None, description="name or e-mail of the order's owner")
    customer: UUID | None = Field(None, description="id of a customer")

    def where(self, work: Work, owner: sa.ColumnElement[Any], customer: sa.ColumnElement[Any]) -> list[Any]:
        """Return the conditions over the columns that hold owner and customer."""
        found: list[Any] = []
        if self.rep is not None:
            found.append(owner.in_(ids_named(work, User, self.rep)))
        if self.customer is not None:
            found.append(customer == self.customer)
        return found


class OrderPeriod(OrderSelection):
    """The same, and a period."""

    period: str | None = Field(None, description="a year, quarter or month: 2026, 2026-Q1, 2026-03")
    since: date | None = Field(None, description="the first day")
    until: date | None = Field(None, description="the last day")

    def days(self, work: Work) -> Days:
        """Return the first and last day that both the period and the two days allow."""
        first, last = days_of(self.period, work.context.fiscal_year) if self.period else (None, None)
        return max(filter(None, (first, self.since)), default=None), min(filter(None, (last, self.until)), default=None)


@attrs.frozen
class Grouping:
    """By what rows are grouped: a column that tells groups apart, and the record whose name they bear, if any."""

    key: sa.ColumnElement[Any]
    names: Any = None

    def named(self, statement: sa.Select[Any]) -> sa.Select[Any]:
        """Return a statement with a column ``key``, and a column ``name`` more: each group's, read once for each."""
        rows = statement.subquery("rows")
        if self.names is None:
            return sa.select(rows, rows.c.key.label("name"))
        face = self.names.t
        return sa.select(rows, face.c.name.label("name")).select_from(rows.outerjoin(face, face.c.id == rows.c.key))


def grouping(by: str, known: Mapping[str, Grouping]) -> Grouping:
    """Return the grouping of that name.

    Raises:
        Invalid: there is none.
    """
    if by not in known:
        raise Invalid(f"These figures cannot be grouped by '{by}'.{nearest(by, known)}", allowed=known)
    return known[by]


def groupings(owner: sa.ColumnElement[Any], customer: sa.ColumnElement[Any]) -> dict[str, Grouping]:
    """Return the groupings by the columns that hold owner and customer."""
    return {
        "all": Grouping(sa.literal("all")),
        "rep": Grouping(owner, User),
        "customer": Grouping(customer, Customer),
    }
