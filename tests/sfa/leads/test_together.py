"""Assigning at the same moment: turns stay fair whoever adds leads, in however many transactions at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import UUID

import pytest

from crmcore import Work
from crmcore_sfa.leads import Leads, Turn, placing
from tests.sfa.leads.sales_floor import SETTINGS, Floor, build, inquiry

WORKERS, ROUNDS, AT_ONCE = 3, 6, 3


def naive_turns(work: Work, name: str, people: Sequence[UUID], count: int) -> list[UUID]:
    """Take turns as everybody writes it first: read where it stands, and go on from there."""
    found = work.find(Turn, Turn.t.c.name == name, limit=1)
    start = (found[0].taken if found else 0) % len(people)
    return [people[(start + n) % len(people)] for n in range(count)]


def assigned_at_once(floor: Floor, workers: int = WORKERS, rounds: int = ROUNDS) -> list[tuple[UUID | None, ...]]:
    """Let several workers capture leads at the same moments; return the owners in each transaction."""
    barrier = Barrier(workers)

    def one(worker: int) -> list[tuple[UUID | None, ...]]:
        done = []
        for n in range(rounds):
            barrier.wait(60)
            with floor.crm.as_system("web form") as work:
                asked = [inquiry(f"{worker}/{n}/{i}", country="DE") for i in range(AT_ONCE)]
                done.append(tuple(c.lead.owner_id for c in Leads(work).capture_all(asked)))
        return done

    with ThreadPoolExecutor(workers) as pool:
        return [owners for found in pool.map(one, range(workers)) for owners in found]


def spread(transactions: Sequence[tuple[UUID | None, ...]]) -> int:
    got = Counter(owner for owners in transactions for owner in owners)
    return max(got.values()) - min(got.values())


def test_workers_at_once_stay_fair_to_within_one(store_url: str) -> None:
    floor = build(store_url)
    assert spread(assigned_at_once(floor)) <= 1
    with floor.crm.as_system("look") as work:
        assert [t.taken for t in work.find(Turn)] == [WORKERS * ROUNDS * AT_ONCE]


def test_the_control_is_not_fair(store_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(placing, "in_turn", naive_turns)
    assert spread(assigned_at_once(build(store_url))) > 1


FEWEST = {**SETTINGS, "assignment": [{"name": "all", "by": "fewest_open", "team": "East"}]}


def test_fewest_open_counts_what_another_is_just_giving(store_url: str) -> None:
    assert spread(assigned_at_once(build(store_url, FEWEST), workers=2, rounds=1)) <= 1


def test_the_control_of_fewest_open_is_not_fair(pg_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # On SQLite there is one writer at a time, so that only PostgreSQL shows what waiting is for.
    both_count = Barrier(2)

    def keep_nobody_out(work: Work, name: str, count: int = 1) -> None:
        both_count.wait(60)

    monkeypatch.setattr(placing, "wait_for", keep_nobody_out)
    assert spread(assigned_at_once(build(pg_url, FEWEST), workers=2, rounds=1)) > 1
