"""Starting: importing crmcore, and asking for help, beside what nobody can do without."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.firm import side_by_side

DEPENDENCIES = "import attrs, pydantic, sqlalchemy, pluggy, orjson, uuid_utils, packaging"
PROGRAM = '''
import typer
app = typer.Typer()
@app.command()
def hello(name: str = "you") -> None:
    """Say hello."""
    print(name)
app()
'''


def _run(*arguments: str) -> float:
    start = time.perf_counter()
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def measure() -> dict[str, float]:
    """Return seconds of whole processes, and ours as a share of the baseline."""
    python = sys.executable
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "hello.py"
        program.write_text(PROGRAM)
        lazy, full, needs, ours, typer = side_by_side(
            lambda: _run(python, "-c", "import crmcore"),
            lambda: _run(python, "-c", "from crmcore import Crm, Work, Customer"),
            lambda: _run(python, "-c", DEPENDENCIES),
            lambda: _run(str(Path(python).parent / "crmcore"), "--help"),
            lambda: _run(python, str(program), "--help"),
            rounds=9,
        )
    return {
        "import_s": round(lazy, 3),
        "import_all_s": round(full, 3),
        "import_dependencies_s": round(needs, 3),
        "import_to_dependencies": round(lazy / needs, 2),
        "import_all_to_dependencies": round(full / needs, 2),
        "help_s": round(ours, 3),
        "help_typer_s": round(typer, 3),
        "help_to_typer": round(ours / typer, 2),
    }
