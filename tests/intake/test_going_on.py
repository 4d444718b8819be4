"""An import of any kind of file that was stopped goes on where it was, and ends as one that was not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from crmcore import Crm, Customer, Relation, system_actor
from crmcore_intake import Import, Profile, RowOutcome, import_files, ready_profile, undo_import
from tests.intake.firm import make_firm
from tests.intake.workbooks import write_workbook

ROWS = [[str(n), f"Ada {n}", f"a{n}@x.example", "Acme", "x" if n == 4 else ""] for n in range(1, 8)]
HEAD = ["Record ID", "First Name", "Email", "Associated Company", "Notes"]


class _Stopped(Exception):
    """Stands for a power cut between two chunks."""


def lay(folder: Path, kind: str) -> Path:
    path = folder / f"people.{kind}"
    if kind == "csv":
        path.write_text("\n".join(",".join(row) for row in [HEAD, *ROWS]), "utf-8")
    elif kind == "xlsx":
        write_workbook(path, {"People": [HEAD, *ROWS]})
    else:
        cards = (f"FN:{name}\nEMAIL:{mail}\nORG:{firm}" for _, name, mail, firm, _ in ROWS)
        path.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\n{card}\nEND:VCARD\n" for card in cards), "utf-8")
    return path


def bring(crm: Crm, profile: Profile, path: Path, *, stop_after: int = 0) -> Import:
    seen = 0

    def watch(_into: Import, _outcomes: Sequence[RowOutcome]) -> None:
        nonlocal seen
        seen += 1
        if seen == stop_after:
            raise _Stopped

    return import_files(crm, system_actor("test"), profile, path, watch=watch)[0]


def state(crm: Crm) -> tuple[list[str], int, int]:
    with crm.as_system("look", read_only=True) as work:
        names = sorted(c.name for c in work.each(Customer))
        return names, work.count(Relation), work.count(Import)


@pytest.mark.parametrize("kind", ["csv", "xlsx", "vcf"])
@pytest.mark.parametrize("stop_after", [1, 3, 6])
def test_each_kind_of_file_goes_on(sqlite_url: str, files: Path, kind: str, stop_after: int) -> None:
    crm = make_firm(sqlite_url, chunk_rows=2)
    profile = ready_profile("vcard" if kind == "vcf" else "hubspot")
    path = lay(files, kind)
    with pytest.raises(_Stopped):
        bring(crm, profile, path, stop_after=stop_after)
    done = bring(crm, profile, path)
    assert (done.created, done.related, done.refused, done.done, done.linked) == (7, 7, 0, 7, 7)
    assert state(crm) == (["Acme", *(f"Ada {n}" for n in range(1, 8))], 7, 1)


def test_what_was_taken_back_does_not_go_on_but_begins_anew(sqlite_url: str, files: Path) -> None:
    crm = make_firm(sqlite_url, chunk_rows=2)
    path = lay(files, "csv")
    with pytest.raises(_Stopped):
        bring(crm, ready_profile("hubspot"), path, stop_after=2)
    undo_import(crm, system_actor("test"), "last")
    assert state(crm)[0] == []
    assert bring(crm, ready_profile("hubspot"), path).created == 7
    assert state(crm)[0] == ["Acme", *(f"Ada {n}" for n in range(1, 8))]
