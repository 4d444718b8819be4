"""How many customers a segment holds, beside the plain SQL of the same question, over a hundred thousand customers."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from benchmarks.firm import clock, side_by_side
from benchmarks.reads import analyze
from crmcore import Config, Crm, Customer, Money, User, schema_of
from crmcore_marketing import MarketingPlugin, Segment, Segments
from crmcore_sfa import Opportunity, SfaPlugin
from crmcore_web import WebPlugin

CUSTOMERS, DEALS, CHUNK = 100_000, 60_000, 10_000
COUNTRIES = ("DE", "AT", "FR", "ES", "IT", "SE", "NL", "US")
ROUNDS = 7
RULE = "customer.country == 'DE' && customer.sfa.open_deals > 1"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def make_crm(url: str, folder: Path) -> tuple[Crm, User]:
    """Return a Crm with customers, some of whom have open deals, and a marketer."""
    plugins = [SfaPlugin, WebPlugin, MarketingPlugin]
    crm = Crm(Config.from_mapping({"store": {"url": url}}, folder), plugins, clock=lambda: NOW)
    crm.migrate()
    chance = random.Random(3)
    with crm.as_system("set up the benchmark") as work:
        user = work.add(User(name="Ada Bench", email="ada@x.example", roles=("admin",)))
        work.add(Segment(name="promising", rule=RULE))
    customers = []
    for start in range(0, CUSTOMERS, CHUNK):
        with crm.as_system("customers") as work:
            customers += work.add_all(
                Customer.organization(name=f"Customer {n}", country=chance.choice(COUNTRIES), owner_id=user.id)
                for n in range(start, start + CHUNK)
            )
    for start in range(0, DEALS, CHUNK):
        with crm.as_system("deals") as work:
            work.add_with_history(
                (
                    Opportunity(
                        title=f"Deal {n}", customer_id=chance.choice(customers).id, amount=Money(n, "EUR"),
                        owner_id=user.id,
                    ),
                    [("prospecting", NOW - timedelta(days=40))] + ([("lost", NOW)] if n % 3 == 0 else []),
                )
                for n in range(start, start + CHUNK)
            )  # fmt: skip
    return crm, user


def plain(crm: Crm) -> sa.Select[Any]:
    """Return the same question as somebody would write it by hand."""
    tables, today = crm.store.tables, NOW.date()
    customer, deal = tables.of(schema_of(Customer)), tables.of(schema_of(Opportunity))
    open_then = sa.and_(deal.c.opened_on <= today, sa.or_(deal.c.closed_on.is_(None), deal.c.closed_on > today))
    several = sa.select(deal.c.customer_id).where(open_then).group_by(deal.c.customer_id).having(sa.func.count() > 1)
    return sa.select(sa.func.count()).where(customer.c.country == "DE", customer.c.id.in_(several))


def measure(url: str, folder: Path) -> dict[str, float]:
    """Return the milliseconds of a segment's count, and how much longer it takes than its plain SQL."""
    crm, user = make_crm(url, folder)
    analyze(crm)
    statement = plain(crm)
    with crm.work(user, read_only=True) as work, crm.engine.connect() as connection:
        segments = Segments(work)
        segment = segments.named("promising")
        assert segments.count(segment) == connection.execute(statement).scalar_one() > 0

        def ours() -> float:
            with clock() as seconds:
                segments.count(segment)
            return seconds()

        def raw() -> float:
            with clock() as seconds:
                connection.execute(statement).scalar_one()
            return seconds()

        mine, theirs = side_by_side(ours, raw, rounds=ROUNDS)
    crm.close()
    return {"segment_count_ms": round(mine * 1e3, 1), "segment_count_to_raw": round(mine / theirs, 2)}
