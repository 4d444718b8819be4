"""Run a sales department on a real pipeline: quotas, coverage, forecasts, and how near these came.

The pipeline of ``show.py`` is brought in month by month, by a clock that is set to the end of each month, so that the
journal holds what was known when (``months.py`` says what is generated, and how). Then the forecast of each month's
end is rebuilt from the journal and compared with what was won.

Quotas are generated too: at the end of each quarter each rep gets as quota for the next one what a rep has won a month
on average in the quarter that ends, times three, and 5 % more, times 0.9 to 1.1 by lot (seed 2017), rounded to whole
hundreds. Nothing was won before March 2017, so the first quarter has none.

The store is thrown away at the end. Run it: ``python examples/maven/show_sales.py [--url postgresql+psycopg://…]``
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore import Crm, Money, Table, User, Work, system_actor
from crmcore.cli import printing
from crmcore_intake import import_files, load_profile
from crmcore_sfa.forecast import ForecastSnapshot, Snapshots
from crmcore_sfa.periods import periods_from
from crmcore_sfa.reports import (
    Accuracy,
    Coverage,
    ForecastBy,
    RepPerformance,
    Return,
    Slippage,
    Value,
    Velocity,
    coverage,
    forecast,
    forecast_accuracy,
    rep_performance,
    returns,
    slippage,
    value,
    velocity,
)  # fmt: skip
from crmcore_sfa.targets import Attainment, Quota, Quotas, attained

sys.path.insert(0, str(Path(__file__).parent))
import months
import show

QUARTERS = ("2017-Q2", "2017-Q3", "2017-Q4")
ACTOR = system_actor("the Maven example")
SETTINGS = {"forecast": {"period": "month", "ahead": 2, "snapshots": "never"}}


@attrs.define
class Calendar:
    """The clock of the firm."""

    now: datetime = attrs.field(factory=lambda: datetime(2017, 1, 1, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def evening(self, day: date) -> None:
        """Make it six o'clock on that day."""
        self.now = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)


def bring_in(crm: Crm, clock: Calendar, folder: Path) -> None:
    """Import the firm, then its pipeline at the end of each month; at the end of a quarter, set the next quotas."""
    firm, pipeline = (load_profile(show.HERE / name) for name in ("profile.toml", "months.toml"))
    clock.evening(months.FIRST)
    for file in ("sales_teams.csv", "accounts.csv", "products.csv"):
        import_files(crm, ACTOR, firm, show.DATA, only=file)
    chance = random.Random(2017)  # noqa: S311 — quotas are no secret
    for end, path in months.write_months(show.DATA, folder):
        clock.evening(end)
        start = time.perf_counter()
        [done] = import_files(crm, ACTOR, pipeline, path)
        print(
            f"  {end}: {done.rows:>5,} rows, {done.created:>5,} created, {done.changed:>5,} changed, "
            f"{done.refused:,} refused, {time.perf_counter() - start:.1f} seconds"
        )
        if end.month % 3 == 0:
            with crm.as_system("quotas of the next quarter") as work:
                set_quotas(work, chance)
    clock.evening(end + timedelta(days=1))


def set_quotas(work: Work, chance: random.Random) -> list[Quota]:
    """Set the quotas of the next quarter by what was won in this one."""
    year = work.context.fiscal_year
    now, following = periods_from(work.today, "quarter", 2, year)
    won = [worth for _, _, worth, _ in value(work, Value(by="month", period=now)).rows]
    user = User.t.c
    reps = list(work.each(User, user.manager_id.is_not(None), order_by="name"))
    month = sum(won, Decimal(0)) / len(won) / len(reps)
    quarter, base = month * 3 * Decimal("1.05"), work.context.base_currency
    lots = [Decimal(str(chance.uniform(0.9, 1.1))) for _ in reps]
    return [
        Quotas(work).set(following, Money(round(quarter * lot, -2), base), owner=rep)
        for rep, lot in zip(reps, lots, strict=True)
    ]


def print_table(title: str, table: Table) -> None:
    """Print the result of a report as the command line would."""
    print()
    printing.heading(title)
    printing.table(table.columns, table.rows, bar=table.bar, shares=table.shares)
    printing.note(table.note)


def quarters(work: Work) -> dict[str, Any]:
    """Return quotas and attainment by quarter, of the firm and of its reps."""
    found: dict[str, Any] = {}
    for quarter in QUARTERS:
        reps = attained(work, Attainment(period=quarter)).groups
        goal, won = sum((g.quota for g in reps), Decimal(0)), sum((g.reached for g in reps), Decimal(0))
        found[quarter] = {
            "quota": int(goal), "won": int(won), "attainment": part(won, goal),
            "reps_at_quota": sum(g.quota > 0 and g.reached >= g.quota for g in reps),
        }  # fmt: skip
    return found


def part(of: Decimal, whole: Decimal) -> float:
    """Return a part, rounded so that it is the same on every database."""
    return round(float(of / whole), 4)


def replay(crm: Crm) -> dict[str, Any]:
    """Rebuild the forecasts of all month ends from the journal, and check them against what came."""
    ends = months.month_ends()
    with crm.as_system("replay the forecasts") as work:
        stored = Snapshots(work).replay(ends)
        table = forecast_accuracy(work, Accuracy())
        print_table("Forecasts replayed from the journal", table)
        rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
        late = [slippage(work, Slippage(by="all", period=f"{end:%Y-%m}")) for end in months.month_ends()[1:]]
    # What was said of a month on the eve of it.
    eve = {row["period"]: row for row in rows if 28 <= row["days_left"] <= 31}
    deviations = [abs(row["expected_deviation"]) for row in eve.values()]
    return {
        "snapshot_days": len(ends),
        "snapshots": len(stored),
        "accuracy": {
            month: {
                "taken_on": row["taken_on"].isoformat(),
                **{name: int(row[name]) for name in ("commit", "best_case", "expected", "actual")},
                "deviation": round(row["expected_deviation"], 4),
                "commit_deviation": round(row["commit_deviation"], 4),
            }
            for month, row in eve.items()
        },
        "mean_absolute_deviation": round(sum(deviations) / len(deviations), 4),
        "slippage": {
            f"{end:%Y-%m}": {"slipped": row[1], "value": int(row[2]), "due": row[3], "part": round(row[5] or 0, 4)}
            for end, table in zip(months.month_ends()[1:], late, strict=True)
            for row in table.rows
        },
    }


def outlook(work: Work) -> dict[str, Any]:
    """Return coverage and forecast of the next quarter, and what a year of it brought."""
    ahead = coverage(work, Coverage(period="2018-Q1", by="all"))
    print_table("Coverage of the next quarter", ahead)
    _, quota, _, remaining, open_value, deals, covered, rate, required, missing = ahead.rows[0]
    table = forecast(work, ForecastBy(period="2018-Q1"))
    print_table("Forecast of the next quarter", table)
    print_table("Reps in the last quarter", rep_performance(work, RepPerformance(period="2017-Q4")))
    speed = velocity(work, Velocity(period="2017-Q4")).rows[0]
    brought = {row[0]: row[3] for row in returns(work, Return(on=date(2017, 8, 1), window=150)).rows}
    return {
        "coverage": {
            "period": "2018-Q1", "quota": int(quota), "remaining": int(remaining), "open": int(open_value),
            "deals": deals, "coverage": round(covered, 4), "win_rate": round(rate, 4), "required": round(required, 4),
            "missing": int(missing),
        },
        "forecast": {
            category: {"deals": count, "value": int(worth), "weighted": int(weighted), "rolled_up": int(rolled)}
            for _, category, count, worth, weighted, rolled in table.rows
        },
        "velocity_per_day": int(speed[5]),
        "return": {name: None if change is None else round(change, 4) for name, change in brought.items()},
    }  # fmt: skip


def figures(crm: Crm) -> dict[str, Any]:
    """Return everything that the last line says."""
    with crm.as_system("read the figures", read_only=True) as work:
        found = show.figures(work)
        found["quotas"] = _quotas(work)
        found["attainment"] = quarters(work)
        found |= outlook(work)
    return found | replay(crm)


def _quotas(work: Work) -> Mapping[str, int]:
    quota = Quota.t.c
    sums = sa.select(quota.starts_on, sa.func.sum(quota.amount)).group_by(quota.starts_on).order_by(quota.starts_on)
    return {
        periods_from(day, "quarter", 1, work.context.fiscal_year)[0]: int(total) for day, total in work.select(sums)
    }


def main(arguments: Sequence[str] | None = None) -> dict[str, Any]:
    """Bring the months in, read the figures; the last line printed is the result as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--url", help="an empty database to use instead of a temporary SQLite file")
    chosen = parser.parse_args(arguments)
    if not show.DATA.is_dir():
        parser.exit(1, f"There is no folder {show.DATA.resolve()}: name the one that holds maven_crm in CRM_DATA.\n")
    with tempfile.TemporaryDirectory(prefix="maven-") as folder:
        url, clock = chosen.url or f"sqlite:///{folder}/maven.db", Calendar()
        with show.open_crm(url, Path(folder), sfa=SETTINGS, clock=clock) as crm:
            print("The pipeline at the end of each month:")
            bring_in(crm, clock, Path(folder))
            found = figures(crm)
            print("\nThe files as they are, once more:")
            again = show.bring_in(crm)
            found["second_import_created"] = sum(one.created for one in again)
            found["second_import_changed"] = sum(one.changed + one.related for one in again)
            with crm.as_system("count snapshots", read_only=True) as work:
                assert work.count(ForecastSnapshot) == found["snapshots"]
    print(json.dumps(found))
    return found


if __name__ == "__main__":
    main()
