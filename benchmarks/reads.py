"""Reading beside the raw query: a timeline among a million interactions, a page of customers, a board."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from benchmarks.firm import Deal, clock, side_by_side
from benchmarks.raw import Raw
from crmcore import Crm, Customer, Interaction, Money, Participant, User, schema_of

SMALL, LARGE, HEAVY = 100_000, 1_000_000, 5_000
CALLS = 40


def fill(crm: Crm, user: User, customers: list[UUID], interactions: int) -> None:
    """Add interactions in the raw way, the journal aside: this is the set-up, not what is measured."""
    raw = Raw(crm, user.id, driver=True)
    start, chance = datetime(2025, 1, 1, tzinfo=UTC), random.Random(interactions)
    spread = itertools.cycle(customers[1:])
    for chunk in _chunks(interactions, 10_000):
        notes, links = [], []
        for _ in range(chunk):
            at = start + timedelta(seconds=chance.randrange(60_000_000))
            note, link = raw.interaction_rows(next(spread), at)
            notes.append(note)
            links.append(link)
        with crm.engine.begin() as connection:
            for table, rows in ((raw.interaction, notes), (raw.participant, links)):
                (raw._many if raw.sqlite else raw._copy)(connection, table, [raw.stored(r, table) for r in rows])


def _chunks(total: int, size: int) -> Iterator[int]:
    for done in range(0, total, size):
        yield min(size, total - done)


def _heavy(crm: Crm, user: User, customer: UUID) -> None:
    with crm.work(user) as work:
        who = work.get(Customer, customer)
        start = datetime(2025, 1, 1, tzinfo=UTC)
        work.log_all(
            (Interaction(kind="core.note", summary=f"Note {i}", at=start + timedelta(hours=i)), (who,))
            for i in range(HEAVY)
        )


def repeat(call: Callable[[], Any]) -> Callable[[], float]:
    def side() -> float:
        with clock() as seconds:
            for _ in range(CALLS):
                call()
        return seconds() / CALLS

    return side


def _timeline(crm: Crm, user: User, customer: UUID) -> list[float]:
    tables = crm.store.tables
    note, link = tables.of(schema_of(Interaction)), tables.of(schema_of(Participant))
    query = (
        sa.select(note).join(link, link.c.interaction_id == note.c.id).where(link.c.customer_id == customer)
        .order_by(link.c.at.desc(), link.c.interaction_id.desc()).limit(50)
    )  # fmt: skip
    # Both sides keep one connection open: what is compared is the read, not the pool.
    with crm.work(user, read_only=True) as work, crm.engine.connect() as connection:
        return side_by_side(
            repeat(lambda: work.timeline(customer)), repeat(lambda: connection.execute(query).all()), rounds=9
        )


def _page(crm: Crm, user: User) -> list[float]:
    table = crm.store.tables.of(schema_of(Customer))
    query = (
        sa.select(table).where(table.c.lifecycle == "customer", table.c.name > "K")
        .order_by(table.c.name, table.c.id).limit(51)
    )  # fmt: skip
    face = Customer.t.c
    with crm.work(user, read_only=True) as work, crm.engine.connect() as connection:
        return side_by_side(
            repeat(lambda: work.find(Customer, face.lifecycle == "customer", face.name > "K", order_by="name")),
            repeat(lambda: connection.execute(query).all()),
            rounds=9,
        )


def _board(crm: Crm, user: User) -> list[float]:
    with crm.work(user) as work:
        for _ in range(100):
            work.add_all(Deal(title=f"Deal {i}", amount=Money(i + 1, "EUR")) for i in range(1_000))
    deal = crm.store.tables.of(schema_of(Deal))
    query = (
        sa.select(deal.c.stage, deal.c.amount_currency, sa.func.count(), sa.func.sum(deal.c.amount))
        .where(deal.c.pipeline == "bench.deals").group_by(deal.c.stage, deal.c.amount_currency)
    )  # fmt: skip
    with crm.work(user, read_only=True) as work, crm.engine.connect() as connection:
        return side_by_side(
            repeat(lambda: work.board("bench.deals")), repeat(lambda: connection.execute(query).all()), rounds=3
        )


def measure(crm: Crm, user: User) -> dict[str, float]:
    """Return milliseconds and the ratio of ours to the raw query (below 1.5: as asked)."""
    with crm.work(user) as work:
        made: list[Customer] = []
        for part in range(100):
            made += work.add_all(
                Customer.organization(name=f"{chr(65 + i % 26)} {part} {i}", lifecycle=_stage(i)) for i in range(1_000)
            )
    customers = [c.id for c in made[:20_000]]
    _heavy(crm, user, customers[0])
    found: dict[str, float] = {}
    fill(crm, user, customers, SMALL)
    analyze(crm)
    small = _timeline(crm, user, customers[0])
    fill(crm, user, customers, LARGE - SMALL)
    analyze(crm)
    large = _timeline(crm, user, customers[0])
    found["timeline_100k_ms"], found["timeline_1m_ms"] = (round(t[0] * 1e3, 3) for t in (small, large))
    found["timeline_1m_raw_ms"] = round(large[1] * 1e3, 3)
    found["timeline_to_raw"] = round(large[0] / large[1], 2)
    found["timeline_growth"] = round(large[0] / small[0], 2)
    ours, raw = _page(crm, user)
    found |= {"page_ms": round(ours * 1e3, 3), "page_raw_ms": round(raw * 1e3, 3), "page_to_raw": round(ours / raw, 2)}
    ours, raw = _board(crm, user)
    found |= {"board_ms": round(ours * 1e3, 3), "board_raw_ms": round(raw * 1e3, 3)}
    found["board_to_aggregate"] = round(ours / raw, 4)
    return found


def _stage(i: int) -> Any:
    from crmcore import Lifecycle

    return Lifecycle.CUSTOMER if i % 2 else Lifecycle.LEAD


def analyze(crm: Crm) -> None:
    with crm.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if crm.engine.dialect.name == "postgresql":
            connection.exec_driver_sql("VACUUM ANALYZE")
        else:
            connection.exec_driver_sql("ANALYZE")
