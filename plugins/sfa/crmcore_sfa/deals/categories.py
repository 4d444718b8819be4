"""The forecast category of a deal: its stage's, unless its owner knows better.

After Salesforce: *closed* is won, *commit* confident, *best case* likely, *pipeline* open, *omitted* no part of a
forecast. How the categories roll up is a matter of the report.
"""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from crmcore import Forecast, Outcome, Pipeline, Stage
from crmcore_sfa.records import Opportunity


def category_in(stage: Stage, own: Forecast | None = None) -> Forecast:
    """Return the category of a deal in a stage, given what its owner says, if anything.

    What is won is *closed* and what is lost is *omitted*, whatever was said before: a forecast must not lose money
    that came. An open deal may be as good as won, but it is not closed.
    """
    if stage.outcome is Outcome.WON:
        return Forecast.CLOSED
    if stage.closed:
        return Forecast.OMITTED
    said = own or stage.forecast
    return Forecast.COMMIT if said is Forecast.CLOSED else said


def forecast_of(line: Pipeline, deal: Opportunity) -> Forecast:
    """Return the forecast category of a deal.

    Of an open deal it is the owner's own, or else that of its stage; one that is won is *closed* and one that is lost
    *omitted*, whatever its owner said before. A stage that the pipeline no longer has counts as open.
    """
    stage = line.by_name.get(deal.stage)
    return deal.forecast or Forecast.PIPELINE if stage is None else category_in(stage, deal.forecast)


def forecast_column(lines: Iterable[Pipeline]) -> sa.ColumnElement[str]:
    """Return the same as an expression over the read face of opportunities, for those on these pipelines."""
    deal = Opportunity.t.c
    cases = []
    for line in lines:
        for stage in line.stages:
            said = sa.literal(category_in(stage).value)
            here = sa.and_(deal.pipeline == line.name, deal.stage == stage.name)
            cases.append((here, said if stage.closed else sa.func.coalesce(deal.forecast, said)))
    unknown = sa.func.coalesce(deal.forecast, Forecast.PIPELINE.value)
    return sa.case(*cases, else_=unknown) if cases else unknown
