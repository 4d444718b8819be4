"""A sales department to report on: a hundred thousand deals of three years, in three currencies."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import attrs

from benchmarks.books import Books
from crmcore import Config, Crm, Customer, Forecast, Money, User, rate
from crmcore_sfa import LineItem, Opportunity, Product, SfaPlugin
from crmcore_sfa.forecast import ForecastSnapshot
from crmcore_sfa.periods import periods_from
from crmcore_sfa.targets.records import Quota

DEALS, REPS, CUSTOMERS, PRODUCTS = 100_000, 60, 10_000, 20
TODAY = date(2026, 3, 2)
NOW = datetime.combine(TODAY, time(9), UTC)
DAYS = 3 * 365
CHUNK = 5_000
STAGES = ("prospecting", "qualifying", "quoted", "negotiating")
REASONS = ("price", "no budget", "no decision", "a competitor", None)


@attrs.define
class Calendar:
    """The clock of the firm, which is set back to fill it."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@attrs.frozen
class Department:
    """The Crm, and somebody who may see everything."""

    crm: Crm
    boss: User


def make_department(url: str, folder: Path) -> Department:
    """Return a department whose deals, history and journal are those of a firm that has worked so for three years."""
    calendar = Calendar(NOW)
    crm = Crm(Config.from_mapping({"store": {"url": url}, "plugins": {"sfa": {}}}, folder), [SfaPlugin], clock=calendar)
    crm.migrate()
    chance = random.Random(7)
    with crm.as_system("set up the benchmark") as work:
        boss = work.add(User(name="Ada Bench", email="ada@example.com", roles=("admin",)))
        reps = work.add_all(User(name=f"Rep {i}", roles=("rep",), manager_id=boss.id) for i in range(REPS))
        customers = work.add_all(
            Customer.organization(name=f"Customer {i}", country=chance.choice(("DE", "FR", "US", "CN")))
            for i in range(CUSTOMERS)
        )
        products = work.add_all(
            Product(name=f"Product {i}", family=f"Family {i % 5}", price=Money(100 * (i + 1), "EUR"))
            for i in range(PRODUCTS)
        )
        first = TODAY - timedelta(days=DAYS)
        work.add_all(
            rate(currency, first + timedelta(days=30 * month), f"{base + chance.random() / 10:.4f}")
            for currency, base in (("USD", 0.85), ("GBP", 1.1))
            for month in range(DAYS // 30)
        )
        work.add_all(
            Quota(owner_id=rep.id, starts_on=first, ends_on=last, amount=Money(900_000, "EUR"))
            for first, last in _quarters()
            for rep in reps
        )
    calendar.now = datetime(2025, 12, 20, 9, tzinfo=UTC)
    for start in range(0, DEALS, CHUNK):
        _add_deals(crm, chance, start, reps, customers, products)
    _move_dates(crm, calendar, chance)
    calendar.now = NOW
    _add_snapshots(crm, chance, reps)
    Books(crm, chance, reps, customers, NOW).fill()
    return Department(crm, boss)


def _quarters() -> Iterator[tuple[date, date]]:
    """Yield the first and last days of the quarters from 2025 to now."""
    for year, month in ((2025, 1), (2025, 4), (2025, 7), (2025, 10), (2026, 1)):
        yield date(year, month, 1), date(year + month // 10, (month + 3) % 12, 1) - timedelta(days=1)


def _add_deals(
    crm: Crm, chance: random.Random, start: int, reps: list[User], customers: list[Customer], products: list[Product]
) -> None:
    with crm.as_system("deals") as work:
        made = []
        for number in range(start, start + CHUNK):
            past = list(_past(chance))
            won = past[-1][0] == "won"
            amount = Money(chance.randrange(100, 50_000), chance.choice(("EUR", "EUR", "EUR", "USD", "GBP")))
            deal = Opportunity(
                title=f"Deal {number}", owner_id=chance.choice(reps).id, customer_id=chance.choice(customers).id,
                product_id=chance.choice(products).id, amount=amount, source=chance.choice(("web", "fair", "call")),
                close_on=past[0][1].date() + timedelta(days=chance.randrange(20, 200)),
                lost_reason=chance.choice(REASONS) if past[-1][0] == "lost" else None,
                probability=None if won or chance.random() < 0.9 else chance.randrange(1, 10) / 10,
            )  # fmt: skip
            made.append((deal, past))
        work.add_with_history(made)
        work.add_all(
            LineItem(opportunity_id=deal.id, product_id=chance.choice(products).id, unit_price=deal.amount)
            for deal, _ in made[:: CHUNK // 500]
            if deal.amount is not None
        )


def _add_snapshots(crm: Crm, chance: random.Random, reps: list[User]) -> None:
    """What a weekly snapshot would have kept in a year: this quarter and the next one, by rep and category."""
    with crm.as_system("snapshots") as work:
        year = work.context.fiscal_year
        days = [TODAY - timedelta(days=7 * week) for week in range(52)]
        work.add_all(
            ForecastSnapshot(
                taken_on=day, pipeline="sfa.sales", period=period, owner_id=rep.id, owner_key=str(rep.id),
                category=category, deals=20, amount=Money(chance.randrange(10**6), "EUR"),
                weighted=Money(chance.randrange(10**5), "EUR"),
            )
            for day in days
            for period in periods_from(day, "quarter", 2, year)
            for rep in reps
            for category in (Forecast.CLOSED, Forecast.COMMIT, Forecast.BEST_CASE, Forecast.PIPELINE)
        )  # fmt: skip


def _past(chance: random.Random) -> Iterator[tuple[str, datetime]]:
    """Yield the stages of one deal: three of ten are open, four won, three lost."""
    fate = chance.random()
    # What is open is of the last half year, what is closed of the three years.
    at = NOW - timedelta(days=chance.randrange(80, 180 if fate < 0.3 else DAYS))
    for stage in STAGES[: chance.randrange(1, 5)]:
        yield stage, at
        at += timedelta(days=chance.randrange(1, 20), seconds=chance.randrange(80_000))
    if fate >= 0.3:
        yield ("won" if fate < 0.7 else "lost"), at


def _move_dates(crm: Crm, calendar: Calendar, chance: random.Random) -> None:
    """Put off every sixth open deal, in the quarter that the reports are about."""
    for number in range(6):
        calendar.now = datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(days=7 * number)
        with crm.as_system("put off") as work:
            open_ones = list(work.each(Opportunity, Opportunity.t.c.closed_on.is_(None)))
            work.save_all(
                attrs.evolve(deal, close_on=deal.close_on + timedelta(days=chance.randrange(5, 120)))
                for deal in open_ones[number::36]
                if deal.close_on is not None
            )
