"""By what deals are grouped: each dimension is a column that tells groups apart, and one that names them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore import Customer, FieldKind, Team, TeamMember, User, Work, month_of
from crmcore.errors import Invalid, nearest
from crmcore_sfa.deals.records import Competitor
from crmcore_sfa.periods import quarter_key, quarter_label, year_key
from crmcore_sfa.records import LineItem, Opportunity, Product
from crmcore_sfa.targets.tallies import territory

deal = Opportunity.t.c

Joins = tuple[tuple[Any, sa.ColumnElement[bool]], ...]

_UNGROUPED = (FieldKind.MONEY, FieldKind.LIST, FieldKind.JSON)
"""Kinds that make no groups: money is two columns, and a list is several values."""


@attrs.frozen(kw_only=True)
class Dimension:
    """One way of grouping: a column that tells groups apart, one that names them, and what must be joined."""

    key: sa.ColumnElement[Any]
    label: sa.ColumnElement[Any]
    joins: Joins = ()
    words: Callable[[Any], str] = str
    in_order: bool = False
    """True if the groups have an order of their own, such as months."""
    by_line: bool = False
    """True if the lines of one deal may fall into several groups, so that its value is split by line."""
    overlap: str = ""
    """What to say where one deal may count in several groups."""


_product = sa.func.coalesce(LineItem.t.c.product_id, deal.product_id)
_with_products: Joins = (
    (LineItem.t, LineItem.t.c.opportunity_id == deal.id),
    (Product.t, Product.t.c.id == _product),
)
_with_customers: Joins = ((Customer.t, Customer.t.c.id == deal.customer_id),)
_with_teams: Joins = (
    (TeamMember.t, TeamMember.t.c.user_id == deal.owner_id),
    (Team.t, Team.t.c.id == TeamMember.t.c.team_id),
)

BY_LINE = "A deal with lines of several products counts under each; its value is split by line."
_BY_TEAM = "A deal of somebody in several teams counts under each of them."
_BY_COMPETITOR = "A deal with several competitors counts under each of them."


def _of(column: sa.ColumnElement[Any], label: sa.ColumnElement[Any] | None = None, **more: Any) -> Dimension:
    return Dimension(key=column, label=column if label is None else label, **more)


_FIXED: Mapping[str, Dimension] = {
    "all": _of(sa.literal("all")),
    "rep": _of(deal.owner_id, User.t.c.name, joins=((User.t, User.t.c.id == deal.owner_id),)),
    "team": _of(Team.t.c.id, Team.t.c.name, joins=_with_teams, overlap=_BY_TEAM),
    "product": _of(Product.t.c.id, Product.t.c.name, joins=_with_products, by_line=True, overlap=BY_LINE),
    "family": _of(Product.t.c.family, joins=_with_products, by_line=True, overlap=BY_LINE),
    "source": _of(deal.source),
    "stage": _of(deal.stage),
    "pipeline": _of(deal.pipeline),
    "lost_reason": _of(deal.lost_reason),
    "competitor": _of(
        Competitor.t.c.name, joins=((Competitor.t, Competitor.t.c.opportunity_id == deal.id),), overlap=_BY_COMPETITOR
    ),
    "customer": _of(deal.customer_id, Customer.t.c.name, joins=_with_customers),
}

DIMENSIONS = (*_FIXED, "territory", "customer.FIELD", "deal.FIELD", "month", "quarter", "year")
"""What deals can be grouped by; FIELD is a field that a record has of its own or that was added to it."""


def dimension(work: Work, by: str, day: sa.ColumnElement[Any]) -> Dimension:
    """Return the dimension of that name; months, quarters and years are those of the column ``day``.

    Raises:
        Invalid: there is no such dimension, or no such field, or one that cannot be grouped by.
    """
    if by in _FIXED:
        return _FIXED[by]
    fiscal = work.context.fiscal_year
    if by == "month":
        return _of(month_of(day), in_order=True)
    if by == "quarter":
        return _of(quarter_key(day, fiscal), in_order=True, words=lambda key: quarter_label(int(key)))
    if by == "year":
        return _of(year_key(day, fiscal), in_order=True, words=lambda key: str(int(key)))
    if by == "territory":
        return _of(territory(work), joins=_with_customers)
    of, dot, name = by.partition(".")
    if dot and of == "customer":
        return _of(_column(work, Customer, name), joins=_with_customers)
    if dot and of == "deal":
        return _of(_column(work, Opportunity, name))
    raise Invalid(f"Deals cannot be grouped by '{by}'.{nearest(by, DIMENSIONS)}", allowed=DIMENSIONS)


def _column(work: Work, cls: Any, name: str) -> sa.ColumnElement[Any]:
    """Return the column of a field of that record, be it declared or added to it."""
    registry = work.context.registry
    record_type = registry.type_of(cls)
    custom = registry.custom_of(record_type).get(name)
    field = registry.field_of(record_type, name) if custom is None else custom.field
    if field.kind in _UNGROUPED:
        raise Invalid(
            f"Deals cannot be grouped by '{name}' of '{record_type.name}': it holds {field.kind.value}.",
            todo="Choose a text, choice, number, day or yes/no.",
        )
    column: sa.ColumnElement[Any] = cls.t.c[name] if custom is None else custom.c
    return column
