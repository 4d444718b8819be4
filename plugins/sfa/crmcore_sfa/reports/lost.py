"""Why deals were lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pydantic import Field

from crmcore import BaseSum, Outcome, Table, Work
from crmcore_sfa.reports.dimensions import deal, dimension
from crmcore_sfa.reports.selection import Grouped, ended, summed
from crmcore_sfa.reports.slices import Slice, in_order, notes


class LostReasons(Grouped):
    """The parameters of :func:`lost_reasons`; the period is about the day of closing."""

    by: str = Field("lost_reason", description=Grouped.model_fields["by"].description)


def lost_reasons(work: Work, params: LostReasons) -> Table:
    """Return the deals lost in the period by reason: number and value, each with its part of the whole.

    In the base currency at the rate of the day of closing; a deal lost without a reason is a group too. ``by``
    takes any other dimension: what was lost to which competitor, of which product.

    Source: win-loss analysis (Salesforce, "Loss Reason"; HubSpot, "Closed lost reason").
    """
    line = params.line(work)
    always = params.days(work) == (None, None)
    where = [ended(line, Outcome.LOST, always=always), *params.where(work, deal.closed_on)]
    dim = dimension(work, params.by, deal.closed_on)
    found: dict[Any, Slice] = {}
    for key, currency, rate, count, amount in summed(work, dim, deal.closed_on, where):
        if key not in found:
            found[key] = Slice(key, "", {Outcome.LOST: 0}, {Outcome.LOST: BaseSum(work.context.base_currency)})
        found[key].deals[Outcome.LOST] += count
        found[key].values[Outcome.LOST].add(amount, currency, rate, count)
    for key, label in dim.labels(work, found).items():
        found[key].label = label
    groups = in_order(dim, found.values())
    if not dim.in_order:
        groups.sort(key=lambda g: (-g.count(Outcome.LOST), -g.value(Outcome.LOST), g.label))
    deals = sum(g.count(Outcome.LOST) for g in groups)
    worth = sum((g.value(Outcome.LOST) for g in groups), Decimal(0))
    rows = tuple(
        (
            g.label, g.count(Outcome.LOST), g.count(Outcome.LOST) / deals, g.value(Outcome.LOST),
            float(g.value(Outcome.LOST) / worth) if worth else None,
        )
        for g in groups
    )  # fmt: skip
    return Table(
        columns=(params.by, "lost", "part", "lost_value", "part_of_value"), rows=rows, bar="lost",
        shares=("part", "part_of_value"),
        note=notes(work, groups, "Deals lost, by the day of closing.", dim.overlap),
    )  # fmt: skip
