"""Writing refused rows to a file of their own: mended there, the file is imported like any other.

Rows of CSV files and of workbooks are written as CSV. Refused vCards stay vCards, as they are written, even one that
is cut off.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from crmcore import Work
from crmcore_intake.cards import CardFile
from crmcore_intake.cells import LINE, REASON, Exact, Row
from crmcore_intake.columns import DATE, NUMBER, DecimalMark
from crmcore_intake.errors import FileProblem
from crmcore_intake.fitting import fitted
from crmcore_intake.formats import open_rows
from crmcore_intake.profile import Profile, Source
from crmcore_intake.reader import RowFile
from crmcore_intake.records import Import, Refusal

_NOTE = "X-REFUSED-BECAUSE"


def write_rejects(work: Work, into: Import, profile: Profile, origin: Path, target: Path) -> Path:
    """Write the refused rows of an import as UTF-8, each with its line and the reason.

    The cells come from the file itself, which must still be there; a row of a CSV file that could not be read has
    none.

    Args:
        into: the import.
        profile: by which it came in.
        origin: the file that it came from.
        target: where to write; for vCards the name ends in ``.vcf`` in any case.

    Returns:
        The file that was written.

    Raises:
        FileProblem: one of the files cannot be read or written.
    """
    source = profile.sources[into.source - 1].at_sheet(into.sheet)
    file = open_rows(origin, source)
    reasons = _reasons(work, into)
    try:
        if isinstance(file, CardFile):
            target = target.with_suffix(".vcf")
            _write_cards(file, reasons, target)
        else:
            _write_rows(file, reasons, _as_declared(profile, fitted(source, file.headings)), target)
    except OSError as error:
        raise FileProblem(f"Cannot write {target}: {error.strerror or error}.") from error
    return target


def _write_rows(
    file: RowFile, reasons: Iterator[tuple[int, str]], written: Callable[[str, str], str], target: Path
) -> None:
    known = [heading for heading in file.headings if heading not in (LINE, REASON)]
    with target.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow((*known, LINE, REASON))
        wanted = next(reasons, None)
        for row in file:
            if wanted is None:
                break
            if row.number == wanted[0]:
                cells = [written(h, row.cells[h]) for h in known] if isinstance(row, Row) else [""] * len(known)
                writer.writerow((*cells, row.line, wanted[1]))
                wanted = next(reasons, None)


def _write_cards(file: CardFile, reasons: Iterator[tuple[int, str]], target: Path) -> None:
    with target.open("w", encoding="utf-8", newline="") as out:
        wanted = next(reasons, None)
        for number, block in enumerate(file.blocks(), start=1):
            if wanted is None:
                break
            if number == wanted[0]:
                first, *rest = (line for line in block.lines if not line.startswith(_NOTE))
                note = " ".join(f"line {block.line:,}: {wanted[1]}".split())
                out.write("\r\n".join((first, f"{_NOTE}:{note}", *rest, "")))
                wanted = next(reasons, None)


def _as_declared(profile: Profile, source: Source) -> Callable[[str, str], str]:
    """Return the function that writes a workbook's own value as the profile expects a text of its column."""
    rules = {rule.column: rule for rule in source.fields.values() if rule.column is not None}

    def write(heading: str, text: str) -> str:
        rule = rules.get(heading)
        if type(text) is not Exact or rule is None:
            return text
        if NUMBER.fullmatch(text):
            # 1.234 alone could be read in two ways.
            number = f"{text}0" if len(text.partition(".")[2]) == 3 else str(text)
            comma = (rule.decimal or profile.decimal) is DecimalMark.COMMA
            return number.replace(".", ",") if comma else number
        if rule.format is not None and DATE.fullmatch(text):
            return datetime.fromisoformat(text).strftime(rule.format)
        return text

    return write


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
