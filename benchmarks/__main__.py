"""``make bench``: ours beside raw statements in the same run; the last line is one JSON object.

``python -m benchmarks --quick`` leaves out what fills a database first; ``python -m benchmarks views reports`` measures
these parts alone.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from types import ModuleType

from rich.console import Console
from rich.table import Table

from benchmarks import (
    dispatch,
    imports,
    leads,
    levels,
    memory,
    messages,
    reads,
    reports,
    segments,
    startup,
    views,
    writes,
)
from benchmarks.firm import make_crm
from crmcore_testing.postgres import shared_postgres

# What each ratio must be: the bound, and whether ours must be at least or at most that.
BOUNDS: dict[str, tuple[str, float]] = {
    "customer_interaction_1_per_tx_to_core": (">=", 1.0),
    "customer_interaction_100_per_tx_to_core": (">=", 1.2),
    "move_1_per_tx_to_core": (">=", 1.0),
    "move_100_per_tx_to_core": (">=", 1.2),
    "bulk_to_driver": (">=", 0.6),
    "memory_growth": ("<=", 1.1),
    "timeline_to_raw": ("<=", 1.5),
    "timeline_growth": ("<=", 1.3),
    "page_to_raw": ("<=", 1.5),
    "board_to_aggregate": ("<=", 0.1),
    "assign_to_update": ("<=", 2.0),
    "undo_to_import": (">=", 0.5),
    "sla_due_times_per_s": (">=", 10_000),
    "sla_followed_to_rows": ("<=", 2.0),
    "import_to_dependencies": ("<=", 1.3),
    "write_and_queue_to_write": ("<=", 2.0),
    "view_statements": ("<=", 8),
    "view_to_raw": ("<=", 2.0),
    "segment_count_to_raw": ("<=", 1.2),
    "help_to_typer": ("<=", 1.3),
    "dispatch_share": ("<=", 0.2),
    **dict.fromkeys(reports.RATIOS, ("<=", 1.5)),
}


# What opens its own Crm over an empty database, and what is given one.
OVER_A_DATABASE: tuple[ModuleType, ...] = (reports, leads, imports, levels, segments, messages, views)
OVER_A_CRM: tuple[ModuleType, ...] = (writes, reads)
SLOW = (reads, reports, leads, imports, levels, segments, messages, views, memory)


def main() -> None:
    """Measure everything, or the parts that are named, on both databases, and end with the JSON object."""
    chosen = _chosen()
    figures: dict[str, dict[str, float]] = {}
    with shared_postgres("bench") as server, tempfile.TemporaryDirectory() as folder:
        for name in ("sqlite", "postgresql"):
            figures[name] = {}
            for part in chosen:
                if part in (startup, dispatch):
                    continue  # no database makes a difference to them
                print(f"{name}: {_name(part)} …", file=sys.stderr)
                with server.database() as one, server.database() as other:
                    files = (f"sqlite:///{folder}/{_name(part)}.db", None)
                    found = _measure(part, files if name == "sqlite" else (one, other), Path(folder))
                print(found, file=sys.stderr)
                figures[name] |= found
        figures["process"] = {}
        for part in (startup, dispatch):
            if part in chosen:
                figures["process"] |= part.measure()
    _show(figures)
    print(json.dumps(figures))


def _chosen() -> list[ModuleType]:
    parts = [*OVER_A_CRM, *OVER_A_DATABASE, memory, startup, dispatch]
    known, asked = {_name(p): p for p in parts}, sys.argv[1:]
    if asked == ["--quick"]:
        return [p for p in parts if p not in SLOW]
    if unknown := set(asked) - set(known):
        sys.exit(f"There is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(known)}, and --quick.")
    return [known[name] for name in asked] or parts


def _name(part: ModuleType) -> str:
    return part.__name__.rpartition(".")[2]


def _measure(part: ModuleType, urls: tuple[str, str | None], folder: Path) -> dict[str, float]:
    found: dict[str, float]
    if part is memory:
        found = memory.measure(*(urls if urls[1] else (None, None)))
    elif part in OVER_A_DATABASE:
        found = part.measure(urls[0], folder)
    else:
        crm, user = make_crm(urls[0], folder)
        found = part.measure(crm, user)
        crm.close()
    return found


def _show(figures: dict[str, dict[str, float]]) -> None:
    table = Table("figure", "asked", *figures)
    for key in dict.fromkeys(k for found in figures.values() for k in found):
        bound = BOUNDS.get(key)
        cells = []
        for found in figures.values():
            value = found.get(key)
            if value is None:
                cells.append("")
            elif bound is None:
                cells.append(f"{value:,}")
            else:
                fine = value >= bound[1] if bound[0] == ">=" else value <= bound[1]
                cells.append(f"[{'green' if fine else 'red'}]{value:,}[/]")
        table.add_row(key, f"{bound[0]} {bound[1]}" if bound else "", *cells)
    Console().print(table)


if __name__ == "__main__":
    main()
