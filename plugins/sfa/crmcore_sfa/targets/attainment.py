"""Attainment of quotas: closed won in the period divided by the quota; and where one should be by today."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs
from pydantic import BaseModel, ConfigDict, Field

from crmcore import BaseSum, Table, Work
from crmcore.errors import Invalid
from crmcore_sfa.periods import days_of, period_of
from crmcore_sfa.targets.goals import Goal, GoalSum, goals
from crmcore_sfa.targets.people import ALL, People, whole_figures
from crmcore_sfa.targets.records import Measure
from crmcore_sfa.targets.sharing import rounded
from crmcore_sfa.targets.tallies import Span, Tallies, Tally, closed_deals, contacts, merged, pipelines_of, received
from crmcore_sfa.targets.territories import territory_groups

SHARED = "Shared deals count by their shares."
_OVERLAP = "Who is in several teams counts in each of them."


class Period(BaseModel):
    """The parameters that all figures of people have."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    period: str | None = Field(
        None, description="a fiscal year or quarter, or a month: 2017, 2017-Q1, 2017-03 (default: this quarter)"
    )
    by: str = Field("rep", description="rep, team, manager, territory or all")

    def span(self, work: Work) -> Span:
        """Return the first and the last day.

        Raises:
            Invalid: the period is written differently.
        """
        fiscal = work.context.fiscal_year
        first, last = days_of(self.period or period_of(work.today, "quarter", fiscal), fiscal)
        assert first is not None
        assert last is not None
        return first, last

    @property
    def by_territory(self) -> bool:
        """True if figures are those of territories, not of people."""
        return self.by == "territory"


class Attainment(Period):
    """The parameters of :func:`attainment`."""

    measure: Measure = Field(Measure.WON_VALUE, description="won_value, won_deals, received or activities")
    pipeline: str | None = Field(None, description="only this pipeline, against the quotas for it")


@attrs.frozen(kw_only=True)
class Attained:
    """One group: its quota, the sum of its members' quotas, what was reached, and the quota that is due by today."""

    key: Any
    label: str
    quota: Decimal
    members: Decimal
    reached: Decimal
    due: Decimal

    @property
    def attainment(self) -> float | None:
        """What was reached divided by the quota; nothing where there is no quota."""
        return float(self.reached / self.quota) if self.quota else None

    @property
    def remaining(self) -> Decimal:
        """What is missing to the quota; below zero, it is exceeded."""
        return self.quota - self.reached

    @property
    def pace(self) -> float | None:
        """What was reached divided by the quota that is due by today: 1 is exactly in time."""
        return float(self.reached / self.due) if self.due else None


@attrs.frozen(kw_only=True)
class Standing:
    """The groups of a report on quotas, and what could not be converted."""

    groups: tuple[Attained, ...]
    note: str


def attained(work: Work, params: Attainment) -> Standing:
    """Return how far the quotas of a period are reached, the farthest first.

    A group's quota is its own, of the team, territory or firm; where it has none, the sum of its members' quotas.
    Figures are rounded to four decimals so that those of the groups sum up to that of all of them.
    """
    people = People.of(work)
    return compared(work, people, params, brought_in(work, people, params))


def compared(work: Work, people: People, params: Attainment, reached: Tallies) -> Standing:
    """Return the groups with their quotas, given what they have to their credit."""
    found = goals(work, params.span(work), params.measure, params.pipeline)
    own, members = _own(work, found, params.by), _members(work, people, found, params.by)
    empty, nothing = GoalSum.of(work), merged(work, ())
    keys = list(dict.fromkeys((*reached, *own, *members)))
    tallies = [reached.get(key, nothing) for key in keys]
    theirs = [members.get(key, empty) for key in keys]
    mine = [own.get(key, their) for key, their in zip(keys, theirs, strict=True)]
    figures = zip(
        keys,
        rounded([goal.whole.exact for goal in mine]),
        rounded([goal.whole.exact for goal in theirs]),
        rounded([goal.due.exact for goal in mine]),
        rounded([_figure(tally, params.measure) for tally in tallies]),
        strict=True,
    )
    groups = [
        Attained(key=key, label=people.label(key), quota=quota, members=sum_, due=due, reached=figure)
        for key, quota, sum_, due, figure in figures
    ]
    groups.sort(key=lambda g: (-g.reached, -g.quota, g.label))
    sums = BaseSum(work.context.base_currency)
    for part in (*(goal.whole for goal in mine), *(tally.value for tally in tallies)):
        sums.merge(part)
    return Standing(groups=tuple(groups), note=sums.note)


def _figure(tally: Tally, measure: Measure) -> Decimal:
    if measure.is_money:
        return tally.value.exact
    return tally.won if measure is Measure.WON_DEALS else Decimal(tally.contacts)


def brought_in(work: Work, people: People, params: Attainment, *, lost: bool = False) -> Tallies:
    """Return what the groups have to their credit in the period; with the deals that they have lost if asked for."""
    span, lines, alone = params.span(work), pipelines_of(work, params.pipeline), params.by_territory
    with whole_figures(work, people) as seen:
        if params.measure is Measure.RECEIVED:
            only = None if params.pipeline is None else lines
            found = received(work, span, only, seen, by_customer=alone)
        elif params.measure is Measure.ACTIVITIES:
            if alone:
                raise Invalid("Activities are those of people, and belong to no territory.", todo="Group by rep.")
            found = contacts(work, span, seen)
        else:
            found = closed_deals(work, span, lines, seen, by_customer=alone, lost=lost)
        groups = territory_groups(work, found) if alone else people.groups(params.by)
    parts: dict[Any, list[Tally]] = {}
    for key, tally in found.items():
        for group in groups(key):
            parts.setdefault(group, []).append(tally)
    return {group: merged(work, tallies) for group, tallies in parts.items()}


def _own(work: Work, found: list[Goal], by: str) -> Mapping[Any, GoalSum]:
    """Return the quotas that the groups have of their own."""
    sums: dict[Any, GoalSum] = {}
    for goal in found:
        nobody = goal.owner_id is None and goal.team_id is None and goal.territory is None
        firm = ALL if nobody else None
        key = {"rep": goal.owner_id, "team": goal.team_id, "territory": goal.territory, "all": firm}.get(by)
        if key is not None:
            sums.setdefault(key, GoalSum.of(work)).add(goal)
    return sums


def _members(work: Work, people: People, found: list[Goal], by: str) -> Mapping[Any, GoalSum]:
    """Return the sums of the quotas of the groups' members."""
    sums: dict[Any, GoalSum] = {}
    if by != "territory":
        groups = people.groups(by)
        for goal in found:
            for group in groups(goal.owner_id) if goal.owner_id is not None else ():
                sums.setdefault(group, GoalSum.of(work)).add(goal)
    return sums


def attainment(work: Work, params: Attainment) -> Table:
    """Return quota and attainment: closed won in the period divided by the quota.

    Won deals by the day of closing, at the rate of that day; quotas at the rate of their first day. ``due`` is the
    part of the quota up to today, spread evenly over its days, and ``pace`` what was reached divided by it.

    Source: "quota attainment = closed won in period / quota" (Salesforce, forecast quotas; HubSpot, goals).
    """
    standing = attained(work, params)
    grouped = params.by in ("team", "all", "manager")
    columns = (params.by, "quota", *(("members_quota",) if grouped else ()), params.measure.value)
    rows = tuple(
        (g.label, g.quota, *((g.members,) if grouped else ()), g.reached, g.attainment, g.remaining, g.due, g.pace)
        for g in standing.groups
    )
    first, last = params.span(work)
    said = f"Of {first} to {last}; a quota counts by its days in the period."
    unit = f"Values in {work.context.base_currency}." if params.measure.is_money else ""
    note = (said, SHARED, _OVERLAP if params.by == "team" else "", unit, standing.note)
    return Table(
        columns=(*columns, "attainment", "remaining", "due", "pace"), rows=rows, bar="attainment",
        shares=("attainment", "pace"), note=" ".join(filter(None, note)),
    )  # fmt: skip
