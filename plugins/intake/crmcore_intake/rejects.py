"""Writing refused rows to a file of their own: mended there, the file is imported like any other."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from crmcore import Work
from crmcore_intake.cells import Row
from crmcore_intake.errors import FileProblem
from crmcore_intake.profile import Source
from crmcore_intake.reader import CsvFile
from crmcore_intake.records import Import, Refusal

REASON = "refused because"
LINE = "refused line"


def write_rejects(work: Work, into: Import, source: Source, origin: Path, target: Path) -> None:
    """Write the refused rows of an import as UTF-8, with two more columns: the line, and the reason.

    The cells come from the file itself, which must still be there; a row that could not be read has none.

    Raises:
        FileProblem: one of the files cannot be read or written.
    """
    file = CsvFile.open(origin, source.csv.declared, source.csv.headings)
    reasons = _reasons(work, into)
    try:
        with target.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow((*file.headings, LINE, REASON))
            wanted = next(reasons, None)
            for row in file:
                if wanted is None:
                    break
                if row.number == wanted[0]:
                    cells = [row.cells[h] for h in file.headings] if isinstance(row, Row) else [""] * len(file.headings)
                    writer.writerow((*cells, row.line, wanted[1]))
                    wanted = next(reasons, None)
    except OSError as error:
        raise FileProblem(f"Cannot write {target}: {error.strerror or error}.") from error


def _reasons(work: Work, into: Import) -> Iterator[tuple[int, str]]:
    """Yield the numbers of refused rows in order, each once, with all that is said against it."""
    number, reasons = 0, [""]
    for refusal in work.each(Refusal, Refusal.t.c.import_id == into.id, order_by=["row", "id"]):
        if refusal.row == number:
            reasons.append(refusal.reason)
            continue
        if number:
            yield number, "; ".join(reasons)
        number, reasons = refusal.row, [refusal.reason]
    if number:
        yield number, "; ".join(reasons)
