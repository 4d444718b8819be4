"""Reports on how well customers are served: promises kept, solved at first contact, reopened, satisfied."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Literal

import sqlalchemy as sa
from pydantic import Field

from crmcore import Interaction, Table, Work, schema_of
from crmcore_service.levels import Clock, ClockState, Target, clocks_due
from crmcore_service.levels.attainment import DECIDED_AT
from crmcore_service.reports.selection import Grouped, labeled, part, rows_of, ticket
from crmcore_service.satisfaction.records import Survey, SurveyKind
from crmcore_service.satisfaction.scales import PASSIVE, PROMOTER, SATISFIED
from crmcore_service.tickets.kinds import RECEIVED, REPLIED
from crmcore_service.tickets.records import Ticket

_clock, _survey, _said = Clock.t.c, Survey.t.c, Interaction.t.c

EVER = datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)


class Attainment(Grouped):
    """The parameters of :func:`sla_attainment`; the period is about when a clock was met or breached."""

    target: Target | None = Field(None, description="first_response, next_response or resolution; by default all")


def sla_attainment(work: Work, params: Attainment) -> Table:
    """Return the promises that were kept: SLA attainment = met / due.

    Due is a clock that was met or breached; one that runs towards a time ahead is not due yet. A breach counts when the
    time had passed, though the answer came later.

    Source: domain usage; Odoo and Zoho Desk count alike.
    """
    groups = {key: (due, met, due - met, part(met, due)) for key, due, met in _promises(work, params)}
    return Table(
        columns=(params.by, "due", "met", "breached", "attainment"), rows=labeled(work, params, groups),
        bar="attainment", shares=("attainment",), note="Attainment = met / due, by when a clock was met or breached.",
    )  # fmt: skip


def _promises(work: Work, params: Attainment) -> list[tuple[Any, int, int]]:
    source = Clock.t.join(Ticket.t, ticket.id == _clock.ticket_id)
    met = sa.case((_clock.state == ClockState.MET.value, 1), else_=0)
    r = rows_of(work, params, DECIDED_AT, [clocks_due(*EVER, params.target)], source, met=met).c
    found = work.select(sa.select(r.key, sa.func.count(), sa.func.sum(r.met)).group_by(r.key))
    return [(key, due, int(kept)) for key, due, kept in found]


class FirstContact(Grouped):
    """The parameters of :func:`first_contact_resolution`; the period is about the solution."""


def first_contact_resolution(work: Work, params: FirstContact) -> Table:
    """Return the tickets solved at first contact: FCR = solved at first contact / all that were resolved.

    At first contact means: at most one reply of ours before or with the solution, nothing further from the customer,
    never reopened, never escalated.

    Source: jinzbj, "first contact resolution".
    """
    mine = rows_of(work, params, ticket.resolved_at, [], id=ticket.id)
    said = (
        sa.select(
            _said.record_id,
            sa.func.sum(sa.case((_said.kind == REPLIED, 1), else_=0)).label("replies"),
            sa.func.sum(sa.case((_said.kind == RECEIVED, 1), else_=0)).label("received"),
        )
        .where(
            _said.record_type == schema_of(Ticket).name,
            _said.record_id.in_(sa.select(mine.c.id)),
            _said.kind.in_((REPLIED, RECEIVED)),
        )
        .group_by(_said.record_id)
        .subquery("said")
    )
    at_once = sa.and_(
        ticket.reopened == 0, ticket.escalated == 0,
        sa.func.coalesce(said.c.replies, 0) <= 1, sa.func.coalesce(said.c.received, 0) == 0,
    )  # fmt: skip
    source = Ticket.t.outerjoin(said, said.c.record_id == ticket.id)
    r = rows_of(work, params, ticket.resolved_at, [], source, once=sa.case((at_once, 1), else_=0)).c
    found = work.select(sa.select(r.key, sa.func.count(), sa.func.sum(r.once)).group_by(r.key))
    groups = {key: (n, int(once), part(once, n)) for key, n, once in found}
    return Table(
        columns=(params.by, "resolved", "at_first_contact", "rate"), rows=labeled(work, params, groups),
        bar="rate", shares=("rate",), note="Solved at first contact / resolved, by when a ticket was resolved.",
    )  # fmt: skip


class Reopenings(Grouped):
    """The parameters of :func:`reopenings`; the period is about opening."""


def reopenings(work: Work, params: Reopenings) -> Table:
    """Return the tickets that were opened again: reopened / resolved at least once."""
    again = ticket.reopened > 0
    ever = sa.or_(again, ticket.resolved_at.is_not(None))
    r = rows_of(work, params, ticket.opened_at, [ever], times=ticket.reopened, again=sa.case((again, 1), else_=0)).c
    found = work.select(sa.select(r.key, sa.func.count(), sa.func.sum(r.again), sa.func.sum(r.times)).group_by(r.key))
    groups = {key: (n, int(again), int(times), part(again, n)) for key, n, again, times in found}
    return Table(
        columns=(params.by, "resolved", "reopened", "times", "rate"), rows=labeled(work, params, groups),
        bar="rate", shares=("rate",), note="Reopened / resolved at least once, by when a ticket was opened.",
    )  # fmt: skip


class SatisfactionBy(Grouped):
    """The parameters of :func:`satisfaction`."""

    cohort: Literal["answered", "asked"] = Field("answered", description="which moment the period is about")
    kind: SurveyKind | None = Field(None, description="csat, nps or ces; by default all")


def satisfaction(work: Work, params: SatisfactionBy) -> Table:
    """Return how satisfied customers are, by kind of survey.

    CSAT = satisfied answers (4 and 5) / answers; NPS = % promoters (9 and 10) - % detractors (0 to 6), from -100 to
    100; CES = the mean. Surveys about no ticket belong to no agent, queue, priority or channel. By asking, the share of
    the asked who answered is told too.

    Source: jinzbj, "CSAT" and "NPS".
    """
    groups: dict[Any, list[tuple[Any, ...]]] = {}
    for key, kind, asked, answers, good, bad, mean in _answers(work, params):
        response = part(answers, asked) if params.cohort == "asked" else None
        figures = _figures(SurveyKind(kind), answers, good, bad, mean)
        groups.setdefault(key, []).append((kind, asked, answers, response, *figures))
    kinds = [kind.value for kind in SurveyKind]
    rows = [
        (label, *values)
        for label, found in labeled(work, params, {key: (values,) for key, values in groups.items()})
        for values in sorted(found, key=lambda row: kinds.index(row[0]))
    ]
    return Table(
        columns=(params.by, "survey", "asked", "answers", "response_rate", "csat", "nps", "mean"), rows=tuple(rows),
        bar="answers", shares=("response_rate", "csat"),
        note=f"CSAT = answers of 4 and 5 / answers; NPS = % of 9 and 10 - % of 0 to 6. {_COUNTED[params.cohort]}",
    )  # fmt: skip


_COUNTED = {
    "answered": "By the day of the first answer: surveys without an answer are not counted, cohort=asked counts them.",
    "asked": "By the day of asking: answers to what was asked on other days are not counted, whenever they came.",
}


def _answers(work: Work, params: SatisfactionBy) -> list[Any]:
    """Return for each group and kind: asked, answers, good ones, bad ones, the mean."""
    at = _survey.answered_at if params.cohort == "answered" else _survey.asked_at
    where = [_survey.kind == params.kind.value] if params.kind is not None else []
    csat, nps = _survey.kind == SurveyKind.CSAT.value, _survey.kind == SurveyKind.NPS.value
    good = sa.or_(sa.and_(csat, _survey.score >= SATISFIED), sa.and_(nps, _survey.score >= PROMOTER))
    bad = sa.and_(nps, _survey.score < PASSIVE)
    source = Survey.t.outerjoin(Ticket.t, ticket.id == _survey.ticket_id)
    r = rows_of(
        work, params, at, where, source, kind=_survey.kind, score=sa.cast(_survey.score, sa.Float(53)),
        good=sa.case((good, 1), else_=0), bad=sa.case((bad, 1), else_=0),
    ).c  # fmt: skip
    sums = (
        sa.func.count(), sa.func.count(r.score), sa.func.sum(r.good), sa.func.sum(r.bad), sa.func.avg(r.score)
    )  # fmt: skip
    return work.select(sa.select(r.key, r.kind, *sums).group_by(r.key, r.kind))


def _figures(
    kind: SurveyKind, answers: int, good: int, bad: int, mean: float | None
) -> tuple[float | None, float | None, float | None]:
    csat = part(good, answers) if kind is SurveyKind.CSAT else None
    nps = round(100 * (int(good) - int(bad)) / answers, 1) if kind is SurveyKind.NPS and answers else None
    return csat, nps, None if mean is None else round(float(mean), 2)
