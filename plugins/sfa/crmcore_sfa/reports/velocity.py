"""Sales velocity: what a day of selling brings."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs
import sqlalchemy as sa
from pydantic import Field

from crmcore import Outcome, Table, Work
from crmcore.errors import Invalid
from crmcore_sfa.reports.closed import lengths_of
from crmcore_sfa.reports.dimensions import Dimension, deal, dimension
from crmcore_sfa.reports.selection import Grouped, ended
from crmcore_sfa.reports.slices import Slice, notes, slices


class Velocity(Grouped):
    """The parameters of :func:`velocity`."""

    by: str = Field("all", description=Grouped.model_fields["by"].description)


@attrs.frozen(kw_only=True)
class Speed:
    """The four terms of the velocity of one group, and the velocity itself, in the base currency a day."""

    opportunities: int
    win_rate: float | None
    mean_value: Decimal | None
    mean_days: float | None

    @property
    def velocity(self) -> Decimal | None:
        """Opportunities x win rate x mean value / cycle length; None if a term is missing or the cycle is 0 days."""
        if self.win_rate is None or self.mean_value is None or not self.mean_days:
            return None
        product = self.opportunities * Decimal(str(self.win_rate)) * self.mean_value
        return round(product / Decimal(str(self.mean_days)), 2)


def velocity(work: Work, params: Velocity) -> Table:
    """Return the sales velocity and its four terms.

    Velocity = opportunities x win rate x mean value / length of the cycle in days. Win rate (by count), mean value
    and cycle are those of the deals that closed in the period, at the rate of the day of closing; opportunities
    are the deals that were open on its last day (today, if that is earlier or nothing is said), by their two days.

    Source: clay.com, "Sales velocity"; metrickittools, glossary.
    """
    line, day = params.line(work), deal.closed_on
    dim = dimension(work, params.by, day)
    if dim.in_order:
        raise Invalid(
            f"Velocity cannot be grouped by {params.by}: what is open on a day belongs to no period of closing.",
            todo="Ask for each period by itself, with --period.",
        )
    decided = [ended(line, Outcome.WON, Outcome.LOST), *params.where(work, day)]
    groups = {g.key: g for g in slices(work, params, line, day, decided, days=not dim.overlap)}
    last = min(filter(None, (params.days(work)[1], work.today)))
    standing = _open_on(work, params, dim, last)
    days = _cycle(work, params, dim) if dim.overlap else {key: group.mean_days for key, group in groups.items()}
    for key, label in dim.labels(work, standing.keys() - groups.keys()).items():
        groups[key] = Slice(key, label, {}, {})
    speeds = {key: _speed(group, standing.get(key, 0), days.get(key)) for key, group in groups.items()}
    order = sorted(groups, key=lambda key: (-(speeds[key].velocity or 0), groups[key].label))
    rows = tuple(
        (groups[key].label, s.opportunities, s.win_rate, s.mean_value, s.mean_days, s.velocity)
        for key in order
        for s in (speeds[key],)
    )
    said = f"Closed in the period; open on {last.isoformat()}; velocity is worth a day."
    return Table(
        columns=(params.by, "opportunities", "win_rate", "mean_value", "mean_days", "velocity"), rows=rows,
        bar="velocity", shares=("win_rate",), note=notes(work, groups.values(), said, dim.overlap),
    )  # fmt: skip


def _speed(group: Slice, opportunities: int, days: float | None) -> Speed:
    won, lost = group.count(Outcome.WON), group.count(Outcome.LOST)
    return Speed(
        opportunities=opportunities,
        win_rate=won / (won + lost) if won + lost else None,
        mean_value=round(group.value(Outcome.WON) / won, 2) if won else None,
        mean_days=None if days is None else round(days, 2),
    )


def _open_on(work: Work, params: Velocity, dim: Dimension, day: Any) -> dict[Any, int]:
    """Return by group how many deals were open at the end of a day."""
    where = [
        deal.pipeline == params.line(work).name, deal.opened_on <= day,
        sa.or_(deal.closed_on.is_(None), deal.closed_on > day), *params.where(work, None),
    ]  # fmt: skip
    key = dim.key.label("key")
    counted = sa.select(key, dim.counted(deal.id)).select_from(dim.source()).where(*where).group_by(key)
    found: dict[Any, int] = {}
    for group, count in dim.regrouped(work, work.select(counted)):
        found[group] = found.get(group, 0) + count
    return found


def _cycle(work: Work, params: Velocity, dim: Dimension) -> dict[Any, float | None]:
    """Return by group the mean days from opening to closing of the deals won in the period."""
    line = params.line(work)
    lengths = lengths_of(work, dim, [ended(line, Outcome.WON), *params.where(work, deal.closed_on)]).c
    rows = work.select(sa.select(lengths.key, sa.func.avg(lengths.days)).group_by(lengths.key))
    return {key: float(mean) for key, mean in rows if mean is not None}
