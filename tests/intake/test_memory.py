"""A file may have any number of rows: what an import needs of memory does not grow with them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import resource, sys
from pathlib import Path
from tests.intake.firm import ACCOUNTS, HEAD, Desk, make_firm
folder, rows = Path(sys.argv[1]), int(sys.argv[2])
desk = Desk(make_firm(f"sqlite:///{folder / 'crm.sqlite'}"), folder, ACCOUNTS)
with desk.lay(HEAD).open("a") as file:
    for n in range(rows):
        staff, parent = "x" if n % 1000 == 7 else n, "Account 1" if n % 9 == 0 else ""
        file.write(f"Account {n % (rows - 50)},Trade,{staff},tag,,{parent}\\n")
from crmcore import system_actor
from crmcore_intake import import_files, load_profile
imports = import_files(desk.crm, system_actor("test"), load_profile(folder / "profile.toml"), folder)
assert imports[0].done == imports[0].linked == rows
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def peak(folder: Path, rows: int) -> int:
    """The peak of memory, in kilobytes, of a process that imports so many rows."""
    folder.mkdir()
    command = [sys.executable, "-c", PROGRAM, str(folder), str(rows)]
    return int(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=600).stdout)


@pytest.mark.slow
def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    assert peak(tmp_path / "many", 250_000) <= 1.1 * peak(tmp_path / "some", 50_000)
