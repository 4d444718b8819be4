"""Reports on leads: where they come from and what becomes of them, and how soon somebody gets in touch."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field

from crmcore import (
    BaseSum,
    Direction,
    Interaction,
    Outcome,
    Participant,
    Report,
    StageMove,
    Table,
    User,
    Work,
    days_between,
    mean_and_median,
    rate_on,
)
from crmcore.errors import Invalid, nearest
from crmcore_sfa.leads.conversion import QUALIFIED
from crmcore_sfa.leads.pipeline import LEAD
from crmcore_sfa.leads.records import Lead
from crmcore_sfa.periods import days_of
from crmcore_sfa.records import Opportunity

_lead, _deal = Lead.t.c, Opportunity.t.c
By = Literal["source", "campaign", "territory", "rep", "pool"]


class LeadSelection(BaseModel):
    """Which leads a report is about; the period is about the day on which a lead was opened."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    period: str | None = Field(None, description="a year, quarter or month: 2017, 2017-Q1, 2017-03")
    since: date | None = Field(None, description="the first day")
    until: date | None = Field(None, description="the last day")
    rep: str | None = Field(None, description="name or e-mail of the owner")
    source: str | None = Field(None, description="where the leads came from")
    by: By = Field("source", description="source, campaign, territory, rep or pool")

    def where(self, work: Work) -> list[sa.ColumnElement[bool]]:
        """Return the conditions over leads."""
        first, last = days_of(self.period, work.context.fiscal_year) if self.period else (None, None)
        found = [_lead.pipeline == LEAD]
        found += [_lead.opened_on >= day for day in (first, self.since) if day is not None]
        found += [_lead.opened_on <= day for day in (last, self.until) if day is not None]
        if self.source is not None:
            found.append(_lead.source == self.source)
        if self.rep is not None:
            user = User.t.c
            users = work.select(sa.select(user.id).where(sa.or_(user.name == self.rep, user.email == self.rep)))
            if not users:
                names = [n for (n,) in work.select(sa.select(user.name).limit(10_000))]
                raise Invalid(f"There is no user '{self.rep}'.{nearest(self.rep, names)}")
            found.append(_lead.owner_id.in_([id for (id,) in users]))
        return found

    @property
    def key(self) -> sa.ColumnElement[Any]:
        """The column that tells the groups apart."""
        column: sa.ColumnElement[Any] = User.t.c.name if self.by == "rep" else _lead[self.by]
        return column

    def faces(self) -> Any:
        """Return the leads, with what the key needs."""
        return Lead.t if self.by != "rep" else Lead.t.outerjoin(User.t, User.t.c.id == _lead.owner_id)


class LeadSources(LeadSelection):
    """The parameters of :func:`lead_sources`."""


def lead_sources(work: Work, params: LeadSources) -> Table:
    """Return for each source how many leads came in, were qualified and converted, and what their deals brought.

    ``qualified_rate`` = leads that reached *qualified* / leads; ``conversion_rate`` = converted / leads, a stage
    conversion over all leads that came in, decided or not. ``won_value`` is the sum of the won deals that they became,
    in the base currency at the rate of the day of closing.
    """
    stages = work.context.registry.pipeline(LEAD).stages
    move = StageMove.t.c
    reached = sa.select(move.record_id).where(move.pipeline == LEAD, move.to_stage == QUALIFIED)
    converted = _lead.stage.in_([s.name for s in stages if s.outcome in (Outcome.DONE, Outcome.WON)])
    counts = (
        sa.func.count(),
        _number(_lead.closed_on.is_(None)),
        _number(sa.or_(_lead.id.in_(reached), converted)),
        _number(converted),
        _number(_lead.stage.in_([s.name for s in stages if s.outcome is Outcome.LOST])),
    )
    rows = work.select(
        sa.select(params.key, *counts).select_from(params.faces()).where(*params.where(work)).group_by(params.key)
    )
    won, values = _won(work, params)
    left_out = BaseSum(work.context.base_currency)
    for value in values.values():
        left_out.merge(value)
    shown = [
        (
            _words(key), leads, still_open, qualified, done, lost, qualified / leads, done / leads, won.get(key, 0),
            values[key].amount if key in values else None,
        )
        for key, leads, still_open, qualified, done, lost in rows
    ]  # fmt: skip
    return Table(
        columns=(
            params.by, "leads", "open", "qualified", "converted", "disqualified", "qualified_rate", "conversion_rate",
            "won", "won_value",
        ),
        rows=tuple(sorted(shown, key=lambda row: (-row[1], row[0]))),
        bar="leads", shares=("qualified_rate", "conversion_rate"),
        note=" ".join(filter(None, ("Leads opened in the period; rates are parts of all of them.", left_out.note))),
    )  # fmt: skip


def _number(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.sum(sa.case((condition, 1), else_=0))


def _words(key: Any) -> str:
    return "(none)" if key is None else str(key)


def _won(work: Work, params: LeadSelection) -> tuple[dict[Any, int], dict[Any, BaseSum]]:
    """Return the number and the value of the won deals that the leads of each group became."""
    lines = [o.value for o in work.context.registry.pipelines.values() if o.value.record is Opportunity]
    stages = [(line.name, s.name) for line in lines for s in line.stages if s.outcome is Outcome.WON]
    is_won = sa.or_(*(sa.and_(_deal.pipeline == line, _deal.stage == stage) for line, stage in stages))
    rate = rate_on(work, _deal.amount_currency, _deal.closed_on)
    dealt = (
        sa.select(
            params.key.label("key"), _deal.amount_currency.label("currency"), rate.label("rate"),
            _deal.amount.label("amount"),
        )
        .select_from(params.faces().join(Opportunity.t, _deal.id == _lead.opportunity_id))
        # As a case, which no index serves: else SQLite begins with all deals that were ever won. And "not 0", since
        # PostgreSQL takes an expression that equals something for rare.
        .where(sa.case((is_won, 1), else_=0) != 0, *params.where(work))
        .subquery("dealt")
    )  # fmt: skip
    one = dealt.c
    rows = work.select(
        sa.select(one.key, one.currency, one.rate, sa.func.count(), sa.func.sum(one.amount)).group_by(
            one.key, one.currency, one.rate
        )
    )
    counts: dict[Any, int] = {}
    values: dict[Any, BaseSum] = {}
    for key, currency, at_rate, count, total in rows:
        counts[key] = counts.get(key, 0) + count
        values.setdefault(key, BaseSum(work.context.base_currency)).add(total, currency, at_rate, count)
    return counts, values


class LeadResponse(LeadSelection):
    """The parameters of :func:`lead_response`."""

    by: By = Field("rep", description="source, campaign, territory, rep or pool")
    within_hours: int = Field(24, ge=1, description="what counts as soon")


def lead_response(work: Work, params: LeadResponse) -> Table:
    """Return how soon leads were answered: from coming in to the first contact that we made.

    A contact is an interaction with the lead's customer that did not come from the customer and is no note. Hours are
    those of the calendar, not of working time; leads that nobody has answered are in ``leads`` and not in the hours.
    """
    first = _first_contacts(work, params).c
    soon = sa.case((first.hours <= params.within_hours + _A_MOMENT, 1), else_=0)
    answered = sa.select(
        first.key, first.hours, sa.func.sum(soon).over(partition_by=first.key).label("soon")
    ).subquery("answered")  # fmt: skip
    found = {row[0]: row[1:] for row in work.select(mean_and_median(answered, ["key", "soon"], "hours"))}
    leads = sa.select(params.key, sa.func.count()).select_from(params.faces()).where(*params.where(work))
    shown = []
    for key, number in work.select(leads.group_by(params.key)):
        in_time, known, mean, middle = found.get(key, (0, 0, None, None))
        hours = [None if h is None else round(float(h), 2) for h in (middle, mean)]
        shown.append((_words(key), number, known, known / number, *hours, in_time / number))
    return Table(
        columns=(params.by, "leads", "answered", "answered_rate", "median_hours", "mean_hours", "in_time_rate"),
        rows=tuple(sorted(shown, key=lambda row: (-row[1], row[0]))),
        bar="median_hours", shares=("answered_rate", "in_time_rate"),
        note=f"In time: within {params.within_hours} hours of the calendar, as a part of all leads.",
    )  # fmt: skip


_A_MOMENT = 1e-5
"""In hours: SQLite reckons with days as floats, which miss a full hour by less than that."""


def _first_contacts(work: Work, params: LeadSelection) -> sa.Subquery:
    """Return for each lead that was answered its group, and the hours that this took."""
    move, contact, about = StageMove.t.c, Participant.t.c, Interaction.t.c
    ours = sa.and_(contact.interaction_id == about.id, about.direction != Direction.IN.value, about.kind != "core.note")
    return (
        sa.select(params.key.label("key"), (24 * days_between(move.at, sa.func.min(contact.at))).label("hours"))
        .select_from(
            params.faces()
            .join(StageMove.t, sa.and_(move.record_id == _lead.id, move.from_stage.is_(None)))
            .join(Participant.t, sa.and_(contact.customer_id == _lead.customer_id, contact.at >= move.at))
            .join(Interaction.t, ours)
        )
        .where(*params.where(work))
        .group_by(_lead.id, params.key, move.at)
        .subquery("first")
    )


REPORTS = (
    Report(name="sfa.lead_sources", title="Leads by source", query=lead_sources, params=LeadSources),
    Report(name="sfa.lead_response", title="Time to the first contact", query=lead_response, params=LeadResponse),
)
