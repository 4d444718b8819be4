"""Each report over a hundred thousand deals beside its plain SQL, in the same run."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from benchmarks import plain, plain_books
from benchmarks.deals import make_department
from benchmarks.firm import clock, side_by_side
from benchmarks.reads import analyze
from crmcore import Report

ROUNDS = 5
BOOKS = (plain, plain_books)
RATIOS = tuple(f"report_{name}_to_raw" for module in BOOKS for name in module.NAMES)


def _timed(call: Callable[[], Any]) -> Callable[[], float]:
    def side() -> float:
        with clock() as seconds:
            call()
        return seconds()

    return side


def _fetch(connection: sa.Connection, asked: plain.Statements) -> None:
    for statement in asked:
        connection.execute(statement).all()


def measure(url: str, folder: Path) -> dict[str, float]:
    """Return for each report its milliseconds and its ratio to the plain SQL (at most 1.5: as asked)."""
    department = make_department(url, folder)
    crm = department.crm
    analyze(crm)
    found: dict[str, float] = {}
    with crm.work(department.boss, read_only=True) as work, crm.engine.connect() as connection:
        for module in BOOKS:
            for name, make in module.statements(crm).items():
                report: Report = crm.registry.report(f"sfa.{name.removesuffix('_by_customer')}")
                params, asked = report.params(**module.PARAMETERS.get(name, {})), make()
                ask = partial(report.query, work, params)
                fetch = partial(_fetch, connection, asked)
                ask()
                fetch()
                ours, raw = side_by_side(_timed(ask), _timed(fetch), rounds=ROUNDS)
                found[f"report_{name}_ms"] = round(ours * 1e3, 1)
                found[f"report_{name}_to_raw"] = round(ours / raw, 2)
    crm.close()
    return found
