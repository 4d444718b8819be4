"""Which reader a file needs: by what it holds, and where it holds neither, by its name."""

from __future__ import annotations

from pathlib import Path

from crmcore_intake.cards import CardFile, holds_cards
from crmcore_intake.profile import Source
from crmcore_intake.reader import CsvFile, RowFile
from crmcore_intake.workbook import ZIP, SheetFile

WORKBOOKS = (".xlsx", ".xlsm")
CARDS = (".vcf", ".vcard")
SUFFIXES = (".csv", ".tsv", *WORKBOOKS, *CARDS)
"""The names that are tried where a folder is brought in."""


def open_rows(path: Path, source: Source) -> RowFile:
    """Open a file for a source of a profile.

    Raises:
        FileProblem: it cannot be read as rows.
    """
    suffix = path.suffix.lower()
    if suffix in WORKBOOKS or (suffix not in CARDS and _begins_with(path, ZIP)):
        return SheetFile.open(path, source.sheet, source.csv.headings)
    if suffix in CARDS or holds_cards(path):
        return CardFile.open(path)
    return CsvFile.open(path, source.csv.declared, source.csv.headings)


def _begins_with(path: Path, mark: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(mark)) == mark
    except OSError:
        return False  # the reader says what is wrong
