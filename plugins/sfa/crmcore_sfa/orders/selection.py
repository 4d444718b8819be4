"""Which orders and payments a report is about, and by what they are grouped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
SOME = 500


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
    """By what rows are grouped: a column that tells groups apart, and the record whose name they bear."""

    key: sa.ColumnElement[Any]
    names: Any = None

    def labels(self, work: Work, keys: Iterable[Any]) -> Mapping[Any, str]:
        """Return the names of groups, as far as the actor may read them: once for each, not with each row."""
        if self.names is None:
            return dict.fromkeys(keys, "all")
        wanted, found = [key for key in keys if key is not None], dict[Any, str]()
        face = self.names.t.c
        for start in range(0, len(wanted), SOME):
            some = face.id.in_(wanted[start : start + SOME])
            found |= dict(tuple(row) for row in work.select(sa.select(face.id, face.name).where(some)))
        return found


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
