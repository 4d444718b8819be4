"""``make bench``: ours beside raw statements in the same run; the last line is one JSON object.

``python -m benchmarks --quick`` leaves out the million rows.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import dispatch, imports, leads, levels, memory, reads, reports, segments, startup, writes
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
    "segment_count_to_raw": ("<=", 1.2),
    "help_to_typer": ("<=", 1.3),
    "dispatch_share": ("<=", 0.2),
    **dict.fromkeys(reports.RATIOS, ("<=", 1.5)),
}


def main() -> None:
    """Measure everything on both databases, show the table, and end with the JSON object."""
    quick = "--quick" in sys.argv
    console = Console(stderr=True)
    figures: dict[str, dict[str, float]] = {}
    with shared_postgres("bench") as server, tempfile.TemporaryDirectory() as folder:
        for name in ("sqlite", "postgresql"):
            figures[name] = {}
            for part in (writes, *(() if quick else (reads,))):
                console.print(f"{name}: {part.__name__.rpartition('.')[2]} …")
                with server.database() as fresh:
                    url = f"sqlite:///{folder}/{part.__name__}.db" if name == "sqlite" else fresh
                    crm, user = make_crm(url, Path(folder))
                    found = part.measure(crm, user)
                    crm.close()
                    figures[name] |= found
                    console.print(found)
            if not quick:
                for part in (reports, leads, imports, levels, segments):
                    what = part.__name__.rpartition(".")[2]
                    console.print(f"{name}: {what} …")
                    with server.database() as fresh:
                        url = f"sqlite:///{folder}/{what}.db" if name == "sqlite" else fresh
                        figures[name] |= (found := part.measure(url, Path(folder)))
                        console.print(found)
                console.print(f"{name}: memory …")
                with server.database() as small, server.database() as large:
                    urls = (None, None) if name == "sqlite" else (small, large)
                    figures[name] |= memory.measure(*urls)
        console.print("starting, dispatch …")
        figures["process"] = startup.measure() | dispatch.measure()
    _show(figures)
    print(json.dumps(figures))


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
