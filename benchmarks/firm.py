"""A database to measure on, and the timing that all measurements share."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import attrs

from crmcore import (
    Change,
    Config,
    Crm,
    Customer,
    MaxLen,
    Money,
    Objection,
    Pipeline,
    PipelineRecord,
    Plugin,
    Ref,
    Stage,
    User,
    guards,
    hookimpl,
    record,
)

ROUNDS = 7


@record("bench_deal", label="Deal", indexes=(("owner_id",),))
@attrs.frozen(kw_only=True)
class Deal(PipelineRecord):
    """A deal as any sales plugin would declare it; the benchmark depends on no plugin of ours."""

    title: Annotated[str, MaxLen(200)]
    customer_id: Ref[Customer] | None = None
    amount: Money | None = None


class BenchPlugin(Plugin):
    """One guard on customers and one pipeline, so that hooks are on in every measurement."""

    name = "bench"

    @hookimpl
    def crm_records(self) -> list[type[Deal]]:
        return [Deal]

    @hookimpl
    def crm_pipelines(self) -> list[Pipeline]:
        stages = [Stage(name="new"), Stage(name="quoted"), Stage(name="won", outcome="won", to=("new",))]
        return [Pipeline(name="bench.deals", record=Deal, value="amount", stages=stages)]

    @hookimpl
    @guards(Customer, Deal, if_unavailable="block")
    def crm_check_change(self, work: object, changes: list[Change]) -> list[Objection]:
        return [Objection("name", "name", "A name is needed.") for c in changes if not c.record.id]


def make_crm(url: str, folder: Path) -> tuple[Crm, User]:
    """Return a migrated Crm and a user who may do everything."""
    crm = Crm(Config.from_mapping({"store": {"url": url}, "plugins": {"bench": {}}}, folder), [BenchPlugin])
    crm.migrate()
    with crm.as_system("set up the benchmark") as work:
        return crm, work.add(User(name="Ada Bench", email="ada@example.com", roles=("admin",)))


def side_by_side(*sides: Callable[[], float], rounds: int = ROUNDS) -> list[float]:
    """Return the times of the middle one of several rounds, in order of the first side's time to the last's.

    All sides take their turn in each round, and what is compared was measured in the same one: a machine whose speed
    changes from minute to minute makes medians of single sides meet that were never measured together.
    """
    found: list[list[float]] = []
    for _ in range(rounds):
        times: list[float] = []
        for side in sides:
            gc.collect()
            times.append(side())
        found.append(times)
    return sorted(found, key=lambda times: times[0] / times[-1])[rounds // 2]


@contextmanager
def clock() -> Iterator[Callable[[], float]]:
    """Yield a function that returns the seconds since the block began, fixed when it ends."""
    start = time.perf_counter()
    end: list[float] = []
    yield lambda: (end[0] if end else time.perf_counter()) - start
    end.append(time.perf_counter())
