"""The reports as plain SQL over the tables, as somebody would write them who has no reports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from benchmarks.deals import STAGES, TODAY
from crmcore import Crm, Customer, Rate, StageMove, User, days_between, schema_of
from crmcore.store.sql import month_of
from crmcore_sfa import Opportunity
from crmcore_sfa.forecast import ForecastSnapshot
from crmcore_sfa.targets.records import Quota

ONE = 10**10
QUARTER = (date(2026, 1, 1), date(2026, 3, 31))
CHANCE = {"prospecting": 0.1, "qualifying": 0.25, "quoted": 0.5, "negotiating": 0.75, "won": 1.0}
CATEGORY = {"prospecting": "pipeline", "qualifying": "pipeline", "quoted": "best_case", "negotiating": "commit"}

Statements = list[sa.Select[Any]]


class Plain:
    """One method for each report: the statements that fetch its figures."""

    def __init__(self, crm: Crm) -> None:
        of = crm.store.tables.of
        self.table = of(schema_of(Opportunity))
        self.deal = self.table.c
        self.user, self.customer, self.rates = of(schema_of(User)), of(schema_of(Customer)), of(schema_of(Rate))
        self.move, self.quota = of(schema_of(StageMove)).c, of(schema_of(Quota)).c
        self.moves = of(schema_of(StageMove))
        self.snapshot = of(schema_of(ForecastSnapshot)).c
        self.journal = crm.store.tables.journal.c
        self.sqlite = crm.engine.dialect.name == "sqlite"

    # -- parts ----------------------------------------------------------------------------------------------------

    def worth(self, day: Any, chance: Any = 1.0) -> sa.ColumnElement[Any]:
        """The amount in the base currency, at the rate of a day."""
        known = self.rates.alias()
        newest = (
            sa.select(known.c.units)
            .where(known.c.currency == self.deal.amount_currency, known.c.on <= day)
            .order_by(known.c.on.desc()).limit(1).correlate_except(known).scalar_subquery()
        )  # fmt: skip
        units = sa.case((self.deal.amount_currency == "EUR", ONE), else_=newest)
        return sa.cast(sa.type_coerce(self.deal.amount, sa.BigInteger), sa.Float(53)) * units / ONE * chance

    def closed(self, *stages: str, day: Any = None) -> sa.ColumnElement[bool]:
        return sa.and_(self.deal.pipeline == "sfa.sales", self.deal.stage.in_(stages))

    def chance(self) -> sa.ColumnElement[Any]:
        likely = sa.case(CHANCE, value=self.deal.stage, else_=0.0)
        return sa.func.coalesce(self.deal.probability, likely)

    def by_rep(self, *columns: Any) -> sa.Select[Any]:
        source = self.table.outerjoin(self.user, self.user.c.id == self.deal.owner_id)
        return sa.select(self.user.c.id, self.user.c.name, *columns).select_from(source).group_by(
            self.user.c.id, self.user.c.name
        )  # fmt: skip

    def mean_days(self) -> sa.ColumnElement[Any]:
        return sa.func.avg(days_between(self.deal.opened_on, self.deal.closed_on))

    # -- reports --------------------------------------------------------------------------------------------------

    def funnel(self) -> Statements:
        return [self._furthest(), self._stays(), self._value_now()]

    def _places(self) -> sa.Subquery:
        places = [(self.move.to_stage == s, i) for i, s in enumerate((*STAGES, "won"))]
        return (
            sa.select(self.move.record_id, sa.func.max(sa.case(*places, else_=0)).label("place"))
            .where(self.move.pipeline == "sfa.sales").group_by(self.move.record_id).subquery()
        )  # fmt: skip

    def _furthest(self) -> sa.Select[Any]:
        places = self._places()
        return (
            sa.select(places.c.place, self.deal.stage, sa.func.count())
            .join_from(places, self.table, self.deal.id == places.c.record_id)
            .group_by(places.c.place, self.deal.stage)
        )

    def _stays(self) -> sa.Select[Any]:
        days = days_between(self.move.entered_at, self.move.at)
        return self._median(
            sa.select(self.move.from_stage.label("key"), days.label("days"))
            .join_from(self.moves, self.table, self.deal.id == self.move.record_id)
            .where(self.move.pipeline == "sfa.sales", self.move.from_stage.is_not(None))
        )

    def _median(self, rows: sa.Select[Any]) -> sa.Select[Any]:
        inner = rows.subquery()
        place = sa.func.row_number().over(partition_by=inner.c.key, order_by=inner.c.days)
        size = sa.func.count().over(partition_by=inner.c.key)
        r = sa.select(inner.c.key, inner.c.days, place.label("place"), size.label("size")).subquery().c
        middle = sa.case((sa.and_(2 * r.place >= r.size, 2 * r.place <= r.size + 2), r.days))
        return sa.select(r.key, sa.func.count(), sa.func.avg(r.days), sa.func.avg(middle)).group_by(r.key)

    def _value_now(self) -> sa.Select[Any]:
        day = sa.func.coalesce(self.deal.closed_on, TODAY)
        return (
            sa.select(self.deal.stage, sa.func.count(), sa.func.sum(self.worth(day)))
            .where(self.deal.pipeline == "sfa.sales").group_by(self.deal.stage)
        )  # fmt: skip

    def conversion(self) -> Statements:
        places = self._places()
        return [
            sa.select(places.c.place, sa.func.count())
            .join_from(places, self.table, self.deal.id == places.c.record_id)
            .where(self.deal.pipeline == "sfa.sales").group_by(places.c.place)
        ]  # fmt: skip

    def win_rate(self) -> Statements:
        columns = []
        for stage in ("won", "lost"):
            here = self.deal.stage == stage
            columns.append(sa.func.sum(sa.case((here, 1), else_=0)))
            columns.append(sa.func.sum(sa.case((here, self.worth(self.deal.closed_on)))))
        return [self.by_rep(*columns).where(self.closed("won", "lost"))]

    def lost_reasons(self) -> Statements:
        return [
            sa.select(self.deal.lost_reason, sa.func.count(), sa.func.sum(self.worth(self.deal.closed_on)))
            .where(self.closed("lost")).group_by(self.deal.lost_reason)
        ]  # fmt: skip

    def cycle(self) -> Statements:
        days = days_between(self.deal.opened_on, self.deal.closed_on)
        return [self._median(sa.select(self.deal.owner_id.label("key"), days.label("days")).where(self.closed("won")))]

    def velocity(self) -> Statements:
        won = sa.func.sum(sa.case((self.deal.stage == "won", self.worth(self.deal.closed_on))))
        count = sa.func.sum(sa.case((self.deal.stage == "won", 1), else_=0))
        days = sa.func.avg(sa.case((self.deal.stage == "won", days_between(self.deal.opened_on, self.deal.closed_on))))
        still = sa.or_(self.deal.closed_on.is_(None), self.deal.closed_on > TODAY)
        return [
            self.by_rep(won, count, sa.func.count(), days).where(self.closed("won", "lost")),
            self.by_rep(sa.func.count()).where(self.deal.pipeline == "sfa.sales", self.deal.opened_on <= TODAY, still),
        ]

    def value(self) -> Statements:
        month = month_of(self.deal.closed_on)
        return [
            sa.select(month, sa.func.count(), sa.func.sum(self.worth(self.deal.closed_on)))
            .where(self.closed("won")).group_by(month)
        ]  # fmt: skip

    def pipeline(self) -> Statements:
        return [
            sa.select(
                self.deal.stage, sa.func.count(), sa.func.sum(self.worth(TODAY)),
                sa.func.sum(self.worth(TODAY, self.chance())),
            )
            .where(self.closed(*STAGES)).group_by(self.deal.stage)
        ]  # fmt: skip

    def coverage(self) -> Statements:
        year = self.deal.closed_on.between(QUARTER[0] - timedelta(days=365), QUARTER[0] - timedelta(days=1))
        won = sa.func.sum(sa.case((self.deal.stage == "won", 1), else_=0))
        quotas = sa.select(self.quota.owner_id, self.quota.amount).where(self.quota.starts_on == QUARTER[0])
        return [
            quotas,
            self.by_rep(sa.func.sum(self.worth(self.deal.closed_on)))
            .where(self.closed("won"), self.deal.closed_on.between(*QUARTER)),
            self.by_rep(sa.func.count(), sa.func.sum(self.worth(TODAY)))
            .where(self.closed(*STAGES), self.deal.close_on.between(*QUARTER)),
            self.by_rep(won, sa.func.count()).where(self.closed("won", "lost"), year),
        ]  # fmt: skip

    def forecast(self) -> Statements:
        category = sa.func.coalesce(self.deal.forecast, sa.case(CATEGORY, value=self.deal.stage))
        still = self.by_rep(
            category, sa.func.count(), sa.func.sum(self.worth(TODAY)), sa.func.sum(self.worth(TODAY, self.chance()))
        ).where(self.closed(*STAGES), self.deal.close_on.between(*QUARTER))
        return [
            still.group_by(category),
            self.by_rep(sa.func.count(), sa.func.sum(self.worth(self.deal.closed_on)))
            .where(self.closed("won"), self.deal.closed_on.between(*QUARTER)),
        ]  # fmt: skip

    def forecast_accuracy(self) -> Statements:
        s = self.snapshot
        keys = (s.period, s.taken_on, s.category)
        quarters = [(date(2025, 1, 1), date(2025, 3, 31)), (date(2025, 4, 1), date(2025, 6, 30)),
                    (date(2025, 7, 1), date(2025, 9, 30)), (date(2025, 10, 1), date(2025, 12, 31))]  # fmt: skip
        won = [
            sa.select(sa.func.sum(self.worth(self.deal.closed_on)))
            .where(self.closed("won"), self.deal.closed_on.between(*quarter))
            for quarter in quarters
        ]  # fmt: skip
        return [sa.select(*keys, sa.func.sum(s.amount), sa.func.sum(s.weighted)).group_by(*keys), *won]

    def slippage(self) -> Statements:
        """The deals whose expected close was in the quarter, by the journal, and is beyond it now."""
        j = self.journal
        if self.sqlite:
            was: Any = sa.func.json_extract(j.before, "$.close_on")
            is_now: Any = sa.func.json_extract(j.after, "$.close_on")
        else:
            was, is_now = j.before.op("->>")("close_on"), j.after.op("->>")("close_on")
        begin = datetime.fromisoformat("2026-01-01T00:00:00+00:00")
        first = sa.func.min(j.at)
        day: Any = sa.func.substr(first, 1, 10) if self.sqlite else sa.cast(first, sa.Date)
        left = (
            sa.select(j.record_id.label("id"), day.label("day"))
            .where(j.record_type == "sfa_opportunity", j.kind.in_(("changed", "moved")), j.at >= begin)
            .where(was.between(QUARTER[0].isoformat(), QUARTER[1].isoformat()), is_now > QUARTER[1].isoformat())
            .group_by(j.record_id).subquery()
        )  # fmt: skip
        done = self.deal.closed_on.between(*QUARTER)
        due = sa.or_(sa.and_(self.deal.close_on.between(*QUARTER), sa.or_(self.deal.closed_on.is_(None), done)), done)
        gone = (
            sa.select(
                self.deal.owner_id, self.user.c.name, sa.func.count(), sa.func.sum(self.worth(left.c.day)),
                sa.func.avg(days_between(left.c.day, self.deal.close_on)),
            )
            .select_from(
                self.table.join(left, left.c.id == self.deal.id)
                .outerjoin(self.user, self.user.c.id == self.deal.owner_id)
            )
            .where(self.deal.close_on > QUARTER[1], sa.or_(self.deal.closed_on.is_(None), ~done))
            .group_by(self.deal.owner_id, self.user.c.name)
        )  # fmt: skip
        worth = sa.func.sum(self.worth(QUARTER[1]))
        return [gone, self.by_rep(sa.func.count(), worth).where(self.deal.pipeline == "sfa.sales", due)]

    def aging(self) -> Statements:
        source = self.table.outerjoin(self.customer, self.customer.c.id == self.deal.customer_id).outerjoin(
            self.user, self.user.c.id == self.deal.owner_id
        )
        listed = sa.select(
            self.deal.title, self.customer.c.name, self.user.c.name, self.deal.stage, self.deal.stage_since,
            self.deal.amount, self.deal.amount_currency,
        )  # fmt: skip
        days = days_between(self.deal.stage_since, sa.literal(now(), self.deal.stage_since.type))
        return [
            listed.select_from(source).where(self.closed(*STAGES)).order_by(self.deal.stage_since).limit(50),
            sa.select(
                self.deal.stage, sa.func.count(), sa.func.avg(days), sa.func.max(days),
                sa.func.sum(sa.case((self._rotten(), 1), else_=0)),
            ).where(self.closed(*STAGES)).group_by(self.deal.stage),
        ]  # fmt: skip

    def _rotten(self) -> sa.ColumnElement[bool]:
        since = self.deal.stage_since
        return sa.or_(
            *(
                sa.and_(self.deal.stage.in_(names), since < sa.literal(now() - timedelta(days=days), since.type))
                for names, days in ((STAGES[:2], 30), (STAGES[2:], 21))
            )
        )

    def stuck(self) -> Statements:
        source = self.table.outerjoin(self.customer, self.customer.c.id == self.deal.customer_id).outerjoin(
            self.user, self.user.c.id == self.deal.owner_id
        )
        bad = sa.and_(self.closed(*STAGES), sa.or_(self._rotten(), self.deal.close_on < TODAY))
        worth = self.worth(TODAY)
        listed = sa.select(
            self.deal.title, self.customer.c.name, self.user.c.name, self.deal.stage, worth.label("worth"),
            self.deal.stage_since, self.deal.close_on, self.deal.next_step,
        )  # fmt: skip
        return [
            listed.select_from(source).where(bad).order_by(sa.desc("worth")).limit(50),
            sa.select(sa.func.count(), sa.func.sum(worth)).where(bad),
        ]

    def rep_performance(self) -> Statements:
        done, opened = self.deal.closed_on.between(*QUARTER), self.deal.opened_on.between(*QUARTER)
        quotas = sa.select(self.quota.owner_id, self.quota.amount).where(self.quota.starts_on == QUARTER[0])
        won = sa.case((self.deal.stage == "won", self.worth(self.deal.closed_on)))
        days = sa.case((self.deal.stage == "won", days_between(self.deal.opened_on, self.deal.closed_on)))
        here = self.deal.pipeline == "sfa.sales"
        return [
            quotas,
            self.by_rep(sa.func.count(), sa.func.sum(won), sa.func.avg(days)).where(self.closed("won", "lost"), done),
            self.by_rep(sa.func.count()).where(here, opened),
            self.by_rep(
                sa.func.count(), sa.func.sum(self.worth(TODAY)), sa.func.sum(self.worth(TODAY, self.chance()))
            ).where(self.closed(*STAGES)),
        ]  # fmt: skip

    def returns(self) -> Statements:
        on = date(2025, 3, 1)
        after = sa.case((self.deal.closed_on >= on, 1), else_=0)
        days = sa.case((self.deal.stage == "won", days_between(self.deal.opened_on, self.deal.closed_on)))
        worth = sa.case((self.deal.stage == "won", self.worth(self.deal.closed_on)))
        window = self.deal.closed_on.between(on - timedelta(days=365), on + timedelta(days=364))
        return [
            sa.select(
                after, sa.func.sum(sa.case((self.deal.stage == "won", 1), else_=0)), sa.func.count(),
                sa.func.sum(worth), sa.func.avg(days), sa.func.count(self.deal.owner_id.distinct()),
            ).where(self.closed("won", "lost"), window).group_by(after)
        ]  # fmt: skip


def now(day: date = TODAY) -> datetime:
    """Nine o'clock on the day of the reports, or on another one."""
    return datetime.fromisoformat(f"{day.isoformat()}T09:00:00+00:00")


PARAMETERS: Mapping[str, Mapping[str, Any]] = {
    "velocity": {"by": "rep"},
    "value": {"by": "month"},
    "forecast": {"by": "rep", "period": "2026-Q1"},
    "coverage": {"period": "2026-Q1"},
    "slippage": {"period": "2026-Q1"},
    "rep_performance": {"period": "2026-Q1"},
    "return": {"on": date(2025, 3, 1)},
}
"""What the reports are asked, so that it is what the statements say; the others are asked about everything."""


NAMES = (
    "funnel", "conversion", "win_rate", "lost_reasons", "cycle", "velocity", "value", "pipeline", "coverage",
    "forecast", "forecast_accuracy", "slippage", "aging", "stuck", "rep_performance", "return",
)  # fmt: skip
"""The reports, without the plugin's name."""


def statements(crm: Crm) -> Mapping[str, Callable[[], Statements]]:
    """Return for each report what makes its plain statements."""
    plain = Plain(crm)
    return {name: getattr(plain, "returns" if name == "return" else name) for name in NAMES}
