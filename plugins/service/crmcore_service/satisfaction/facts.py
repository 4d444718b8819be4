"""What is known of a customer by its answers: facts for rules, segments and lists, also of the past."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crmcore import Customer, Fact, FieldKind, days_between
from crmcore_service.satisfaction.records import Survey, SurveyKind

_survey = Survey.t.c

DAYS = 365
"""So far back the mean of CSAT goes."""

Moment = sa.ColumnElement[datetime]


def _answers(kind: SurveyKind, at: Moment) -> sa.Subquery:
    """Return the answers until a time, each once for the customer and once for the person who gave it."""
    where = (_survey.kind == kind, _survey.answered_at <= at)
    values = (_survey.score, _survey.answered_at, _survey.id)
    theirs = sa.select(_survey.customer_id.label("party"), *values).where(*where)
    persons = sa.select(_survey.contact_id.label("party"), *values).where(
        *where, _survey.contact_id.is_not(None), _survey.contact_id != _survey.customer_id
    )
    return sa.union_all(theirs, persons).subquery("answers")


def _csat(at: Moment) -> sa.Select[Any]:
    rows = _answers(SurveyKind.CSAT, at).c
    mean = sa.func.avg(sa.cast(rows.score, sa.Float(53)))
    return sa.select(rows.party, mean).where(days_between(rows.answered_at, at) <= DAYS).group_by(rows.party)


def _last_nps(at: Moment) -> sa.Select[Any]:
    rows = _answers(SurveyKind.NPS, at).c
    place = sa.func.row_number().over(partition_by=rows.party, order_by=(rows.answered_at.desc(), rows.id.desc()))
    ranked = sa.select(rows.party, rows.score, place.label("place")).subquery("ranked").c
    return sa.select(ranked.party, ranked.score).where(ranked.place == 1)


facts = (
    Fact(name="service.csat", record=Customer, kind=FieldKind.FLOAT, select=_csat, label="CSAT of a year"),
    Fact(name="service.last_nps", record=Customer, kind=FieldKind.INTEGER, select=_last_nps, label="Last NPS"),
)
