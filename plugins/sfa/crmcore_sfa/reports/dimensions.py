"""By what deals are grouped: each dimension is a column that tells groups apart, and one that names them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore import Customer, FieldKind, Team, TeamMember, User, Work, month_of
from crmcore.errors import Invalid, nearest
from crmcore_sfa.deals.records import Competitor
from crmcore_sfa.periods import quarter_key, quarter_label, year_key
from crmcore_sfa.records import LineItem, Opportunity, Product
from crmcore_sfa.targets.territories import territory_groups

deal = Opportunity.t.c

Joins = tuple[tuple[Any, sa.ColumnElement[bool]], ...]

NONE = "(none)"
CHUNK = 5_000
"""So many groups are asked for their names in one statement."""

_UNGROUPED = (FieldKind.MONEY, FieldKind.LIST, FieldKind.JSON)
"""Kinds that make no groups: money is two columns, and a list is several values."""


@attrs.frozen(kw_only=True)
class Dimension:
    """One way of grouping: the column that tells groups apart, what must be joined for it, and what names them."""

    key: sa.ColumnElement[Any]
    joins: Joins = ()
    names: tuple[sa.ColumnElement[Any], sa.ColumnElement[Any]] | None = None
    """Where the key is an id: the columns of ids and names. Without them the key says it itself."""
    words: Callable[[Any], str] = str
    in_order: bool = False
    """True if the groups have an order of their own, such as months."""
    groups: Callable[[Work, Iterable[Any]], Callable[[Any], tuple[Any, ...]]] | None = None
    """Where the database cannot tell the group of a key: given the keys, what tells it."""
    few: bool = False
    """True if there are so few groups that many deals of each fall on one day."""
    by_line: bool = False
    """True if the lines of one deal may fall into several groups, so that its value is split by line."""
    overlap: str = ""
    """What to say where one deal may count in several groups."""

    def labels(self, work: Work, keys: Iterable[Any]) -> dict[Any, str]:
        """Return the words for each group; deals without such a thing (a product, say) are a group too.

        Names are read for the groups and not for the deals, of which there may be a thousand times as many.
        """
        found = dict.fromkeys(keys, NONE)
        wanted = [key for key in found if key is not None]
        if self.names is None:
            return found | {key: self.words(key) for key in wanted}
        id_, name = self.names
        for start in range(0, len(wanted), CHUNK):
            statement = sa.select(id_, name).where(id_.in_(wanted[start : start + CHUNK]))
            found |= {row[0]: row[1] for row in work.select(statement) if row[1] is not None}
        return found

    def regrouped(self, work: Work, rows: Iterable[Any]) -> list[tuple[Any, ...]]:
        """Return rows whose first value is a key with the group in its place; several may then be of one group."""
        found = list(map(tuple, rows))
        if self.groups is None:
            return found
        group_of = self.groups(work, {row[0] for row in found})
        return [(group_of(row[0])[0], *row[1:]) for row in found]

    def source(self) -> Any:
        """Return the deals joined with what the key needs."""
        joined: Any = Opportunity.t
        for face, condition in self.joins:
            joined = joined.outerjoin(face, condition)
        return joined

    def counted(self, id_: sa.ColumnElement[Any]) -> sa.ColumnElement[int]:
        """Return the number of deals in a group, given the column of their ids.

        Telling deals apart takes as long as all the rest, and is needed only where one may come twice.
        """
        return sa.func.count(sa.distinct(id_)) if self.overlap else sa.func.count()


_product = sa.func.coalesce(LineItem.t.c.product_id, deal.product_id)
_with_lines: Joins = ((LineItem.t, LineItem.t.c.opportunity_id == deal.id),)
_with_products: Joins = (*_with_lines, (Product.t, Product.t.c.id == _product))
_with_customers: Joins = ((Customer.t, Customer.t.c.id == deal.customer_id),)
_with_teams: Joins = ((TeamMember.t, TeamMember.t.c.user_id == deal.owner_id),)

BY_LINE = "A deal with lines of several products counts under each; its value is split by line."
_BY_TEAM = "A deal of somebody in several teams counts under each of them."
_BY_COMPETITOR = "A deal with several competitors counts under each of them."

_FIXED: Mapping[str, Dimension] = {
    "all": Dimension(key=sa.literal("all"), few=True),
    "rep": Dimension(key=deal.owner_id, names=(User.t.c.id, User.t.c.name)),
    "team": Dimension(
        key=TeamMember.t.c.team_id, names=(Team.t.c.id, Team.t.c.name), joins=_with_teams, overlap=_BY_TEAM
    ),
    "product": Dimension(
        key=_product, names=(Product.t.c.id, Product.t.c.name), joins=_with_lines, by_line=True, overlap=BY_LINE
    ),
    "family": Dimension(key=Product.t.c.family, joins=_with_products, by_line=True, overlap=BY_LINE),
    "source": Dimension(key=deal.source),
    "stage": Dimension(key=deal.stage, few=True),
    "pipeline": Dimension(key=deal.pipeline, few=True),
    "lost_reason": Dimension(key=deal.lost_reason),
    "competitor": Dimension(
        key=Competitor.t.c.name, joins=((Competitor.t, Competitor.t.c.opportunity_id == deal.id),),
        overlap=_BY_COMPETITOR,
    ),
    "customer": Dimension(key=deal.customer_id, names=(Customer.t.c.id, Customer.t.c.name)),
}  # fmt: skip

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
        return Dimension(key=month_of(day), in_order=True, few=True)
    if by == "quarter":
        return Dimension(
            key=quarter_key(day, fiscal), in_order=True, few=True, words=lambda key: quarter_label(int(key))
        )
    if by == "year":
        return Dimension(key=year_key(day, fiscal), in_order=True, few=True, words=lambda key: str(int(key)))
    if by == "territory":
        return Dimension(key=deal.customer_id, groups=territory_groups)
    of, dot, name = by.partition(".")
    if dot and of == "customer":
        return Dimension(key=_column(work, Customer, name), joins=_with_customers)
    if dot and of == "deal":
        return Dimension(key=_column(work, Opportunity, name))
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
