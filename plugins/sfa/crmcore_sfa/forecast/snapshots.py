"""Storing what the forecast says: of today by a due job or by hand, and of past days from the journal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

import sqlalchemy as sa

from crmcore import DueJob, Forecast, Money, Objection, Pipeline, Work
from crmcore.errors import Invalid
from crmcore_sfa.forecast.records import ForecastSnapshot
from crmcore_sfa.forecast.settings import ForecastConfig, Weekday
from crmcore_sfa.forecast.states import Cells, past, present
from crmcore_sfa.periods import periods_from
from crmcore_sfa.pipeline import SALES
from crmcore_sfa.records import Opportunity

if TYPE_CHECKING:
    from crmcore import Change

TAKE = "sfa.forecast.snapshot"
"""The permission to store a snapshot by hand."""

_kept = ForecastSnapshot.t.c


class Snapshots:
    """The stored forecasts of one pipeline: ``Snapshots(work).take()``, ``Snapshots(work).replay(days)``.

    There is one for each day, and taking it again changes nothing: what a forecast said is not said anew.
    """

    def __init__(self, work: Work, pipeline: str = SALES) -> None:
        self.work = work
        self.line: Pipeline = work.context.registry.pipeline(pipeline)
        if self.line.record is not Opportunity:
            raise Invalid(f"The pipeline '{self.line.name}' is not one of opportunities.")
        self.config = settings_of(work)

    def taken(self, days: Iterable[date]) -> set[date]:
        """Return those of the days of which there is a snapshot."""
        here = sa.and_(_kept.pipeline == self.line.name, _kept.taken_on.in_(list(days)))
        return {row[0] for row in self.work.select(sa.select(_kept.taken_on).where(here).distinct())}

    def take(self) -> list[ForecastSnapshot]:
        """Store what the deals say now, as of today; nothing if there is a snapshot of today.

        Raises:
            Forbidden: no role of the actor carries the permission ``sfa.forecast.snapshot``.
        """
        day = self.work.today
        with self.work.as_system("take a snapshot of the forecast", by=TAKE):
            if self.taken([day]):
                return []
            return self._store(day, present(self.work, self.line, self.config.period, self._periods(day)))

    def replay(self, days: Sequence[date]) -> list[ForecastSnapshot]:
        """Store what the deals said at the end of past days, as the journal tells it.

        Days that have a snapshot are left as they are. Stages and probabilities are those of the pipeline as it is
        now; rates are those of the day.

        Raises:
            Invalid: a day that is not over.
            Forbidden: no role of the actor carries the permission ``sfa.forecast.snapshot``.
        """
        wanted = sorted(set(days))
        if wanted and wanted[-1] >= self.work.today:
            raise Invalid(
                f"{wanted[-1].isoformat()} is not over, so the journal does not tell how it ended.",
                todo=f"Replay days before {self.work.today.isoformat()}; take today's snapshot itself.",
            )
        stored: list[ForecastSnapshot] = []
        with self.work.as_system("replay the forecast", by=TAKE):
            there = self.taken(wanted)
            for day in wanted:
                if day not in there:
                    deals = self.work.as_of(Opportunity, end_of(day, self.work.context.zone))
                    cells = past(self.work, self.line, self.config.period, self._periods(day), day, deals)
                    stored += self._store(day, cells)
        return stored

    def _periods(self, day: date) -> list[str]:
        return periods_from(day, self.config.period, self.config.ahead + 1, self.work.context.fiscal_year)

    def _store(self, day: date, cells: Cells) -> list[ForecastSnapshot]:
        base = self.work.context.base_currency
        return self.work.add_all(
            ForecastSnapshot(
                taken_on=day, pipeline=self.line.name, period=key.period, owner_id=key.owner_id,
                owner_key=str(key.owner_id or "-"), category=key.category, deals=cell.deals,
                amount=Money(cell.amount.amount, base), weighted=Money(cell.weighted.amount, base),
                rate_on=None if key.category is Forecast.CLOSED else day, without_rate=cell.without_rate,
            )
            for key, cell in sorted(cells.items(), key=lambda item: tuple(map(str, item[0])))
        )  # fmt: skip


def settings_of(work: Work) -> ForecastConfig:
    """Return ``[plugins.sfa.forecast]``."""
    from crmcore_sfa.config import SfaConfig

    return work.settings(SfaConfig).forecast


def end_of(day: date, zone: tzinfo) -> datetime:
    """Return the last moment of a day in the firm's time zone."""
    return datetime.combine(day + timedelta(days=1), time(), zone) - timedelta(microseconds=1)


def last_due(today: date, config: ForecastConfig) -> date:
    """Return the newest day, today included, on which a snapshot is due."""
    if config.snapshots == "weekly":
        return today - timedelta(days=(today.weekday() - list(Weekday).index(config.weekday)) % 7)
    return today


def _take_due(work: Work, now: datetime) -> None:
    """Take a snapshot of each pipeline of opportunities, unless there is one since the last due day."""
    config = settings_of(work)
    if config.snapshots == "never":
        return
    newest = sa.select(_kept.pipeline, sa.func.max(_kept.taken_on)).group_by(_kept.pipeline)
    taken: dict[str, date] = {row[0]: row[1] for row in work.select(newest)}
    for line in work.context.registry.pipelines_of.get(Opportunity, ()):
        if taken.get(line.name, date.min) < last_due(work.day_of(now), config):
            Snapshots(work, line.name).take()


def check_writer(work: Work, changes: Sequence[Change]) -> Iterable[Objection]:
    """Object to snapshots that somebody writes or removes by hand."""
    if work.actor.system:
        return
    for change in changes:
        text = "A snapshot is written by the forecast itself (crmcore forecast snapshot), so that it stays what it was."
        yield Objection("snapshot", None, text, change.record.id)


JOBS = (DueJob(name="snapshot", every=timedelta(hours=6), run=_take_due),)
