"""Each report over a hundred thousand deals beside its plain SQL, in the same run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.deals import make_department
from benchmarks.firm import best, clock
from benchmarks.plain import NAMES, PARAMETERS, statements
from benchmarks.reads import _analyze
from crmcore import Report

ROUNDS = 5
RATIOS = tuple(f"report_{name}_to_raw" for name in NAMES)


def _timed(call: Callable[[], Any]) -> Callable[[], float]:
    def side() -> float:
        with clock() as seconds:
            call()
        return seconds()

    return side


def measure(url: str, folder: Path) -> dict[str, float]:
    """Return for each report its milliseconds and its ratio to the plain SQL (at most 1.5: as asked)."""
    department = make_department(url, folder)
    crm = department.crm
    _analyze(crm)
    found: dict[str, float] = {}
    with crm.work(department.boss, read_only=True) as work, crm.engine.connect() as connection:
        for name, make in statements(crm).items():
            report: Report = crm.registry.report(f"sfa.{name}")
            params, plain = report.params(**PARAMETERS.get(name, {})), make()

            def ask(report: Report = report, params: Any = params) -> None:
                report.query(work, params)

            def fetch(plain: Any = plain) -> None:
                for statement in plain:
                    connection.execute(statement).all()

            ask()
            fetch()
            ours, raw = best(_timed(ask), _timed(fetch), rounds=ROUNDS)
            found[f"report_{name}_ms"] = round(ours * 1e3, 1)
            found[f"report_{name}_to_raw"] = round(ours / raw, 2)
    crm.close()
    return found
