"""Reading the rows of a file, one at a time; of a CSV file, however large it is.

What is wrong with one row refuses that row: it comes out as a :class:`BadRow`, and the next one follows.
What is wrong with the file as a whole raises :class:`~crmcore_intake.errors.FileProblem`, and :func:`survey`
finds it before the first row is stored.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import ClassVar, Protocol, TextIO

import attrs

from crmcore_intake.cells import LINE, REASON, BadRow, Exact, Row
from crmcore_intake.columns import Column
from crmcore_intake.encoding import misfit
from crmcore_intake.errors import FileProblem
from crmcore_intake.sniff import Declared, Layout, sniff

MAX_COLUMNS = 2_000
MAX_FIELD = 1024 * 1024
"""Characters in one field."""
MAX_LINE = 4 * 1024 * 1024
"""Characters in one line, so that a file without line ends is not read into memory."""
WATCHED_ROWS = 2_000
"""Rows in which every column is looked at; after them, only columns that are still ambiguous are."""


class RowFile(Protocol):
    """Where rows come from: a CSV file, a sheet of a workbook, a file of vCards. Iterating reads from the start."""

    @property
    def path(self) -> Path:
        """The file."""

    @property
    def sheet(self) -> str:
        """The sheet of the workbook, or an empty text."""

    @property
    def headings(self) -> tuple[str, ...]:
        """The columns that each row has."""

    def __iter__(self) -> Iterator[Row | BadRow]:
        """Yield the rows in order."""


@attrs.frozen
class Survey:
    """What one pass over a whole file shows before anything of it is used.

    ``sha256`` names its content, so that a job that was interrupted knows that it goes on with the same file.
    """

    rows: int
    bad: int
    sha256: str
    columns: Mapping[str, Column]


class _Lines:
    """The lines of an open file, counted, and never more than :data:`MAX_LINE` characters of one."""

    def __init__(self, text: TextIO, name: str, delimiter: str) -> None:
        self.count = 0
        self.ended = False
        self.nul = False
        self._text, self._name, self._delimiter = text, name, delimiter

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._text.readline(MAX_LINE + 1)
        if not line:
            self.ended = True
            raise StopIteration
        self.count += 1
        if len(line) > MAX_LINE:
            columns = line.count(self._delimiter) + 1
            raise FileProblem(
                f"{self._name}: line {self.count:,} has more than {MAX_LINE:,} characters and at least "
                f"{columns:,} columns.",
                todo=f"At most {MAX_COLUMNS:,} columns are read; is '{self._delimiter}' the delimiter?",
            )
        if "\0" in line:
            self.nul = True
        return line


@attrs.frozen
class CsvFile:
    """A CSV file whose layout and headings are known; iterating reads its rows from the start."""

    sheet: ClassVar[str] = ""

    path: Path
    layout: Layout
    headings: tuple[str, ...]

    @classmethod
    def open(cls, path: Path, declared: Declared | None = None, headings: tuple[str, ...] = ()) -> CsvFile:
        """Sniff a file and read its headings.

        Args:
            declared: what the profile says about the layout.
            headings: names for the columns of a file that has no line of headings.

        Raises:
            FileProblem: the file cannot be read, or has no headings, or has one of them twice.
        """
        declared = declared or Declared()
        if headings and declared.header is None:
            declared = attrs.evolve(declared, header=False)
        layout = sniff(path, declared)
        if headings and not layout.header and cls(path, layout, headings)._first() == (*headings, LINE, REASON):
            layout, headings = attrs.evolve(layout, header=True), (*headings, LINE, REASON)  # refused rows, mended
        if not layout.header and not headings:
            raise FileProblem(
                f"{path.name} has no line of headings: its first line holds values.",
                todo="Give 'headings' in the profile, or 'header = true' if these are headings.",
            )
        file = cls(path, layout, headings)
        return attrs.evolve(file, headings=checked_headings(path.name, headings or file._first()))

    def __iter__(self) -> Iterator[Row | BadRow]:
        """Yield the rows in order; lines that hold nothing but delimiters and blanks are passed over."""
        records = self._records()
        if self.layout.header:
            next(records, None)
        width = len(self.headings)
        for number, (line, fields) in enumerate(records, start=1):
            if isinstance(fields, str):
                yield BadRow(number, line, fields)
            elif len(fields) == width:
                yield Row(number, line, dict(zip(self.headings, fields, strict=True)))
            else:
                yield BadRow(number, line, f"has {_columns(len(fields))}, but there are {width} headings")

    def _first(self) -> tuple[str, ...]:
        for line, fields in self._records():
            if isinstance(fields, str):
                raise FileProblem(f"{self.path.name}: line {line}, which should hold the headings, {fields}.")
            return tuple(fields)
        raise FileProblem(f"{self.path.name} has no headings.", todo="Give headings and rows below them.")

    def _records(self) -> Iterator[tuple[int, list[str] | str]]:
        """Yield the first line of each record with its fields, or with what is wrong; none that is blank."""
        if csv.field_size_limit() < MAX_FIELD:
            csv.field_size_limit(MAX_FIELD)  # one limit for the process, and only ever raised
        with self.path.open(encoding=self.layout.encoding.codec, newline="") as text:
            lines = _Lines(text, self.path.name, self.layout.delimiter)
            parsed = self.layout.parse(lines)
            while True:
                start = lines.count + 1
                lines.nul = False
                try:
                    fields = next(parsed)
                except StopIteration:
                    return
                except csv.Error as error:
                    yield start, self._row_problem(error, lines, start)
                    continue
                except UnicodeDecodeError as error:
                    todo = "Declare the right 'encoding' in the profile, or save the file as UTF-8."
                    raise misfit(self.path, self.layout.encoding.codec, todo) from error
                if lines.nul:
                    yield start, "holds a NUL character"
                elif len(fields) > MAX_COLUMNS:
                    raise FileProblem(
                        f"{self.path.name}: line {start:,} has {len(fields):,} columns.",
                        todo=f"At most {MAX_COLUMNS:,} are read; is '{self.layout.delimiter}' the delimiter?",
                    )
                elif any(map(str.strip, fields)):
                    yield start, fields

    def _row_problem(self, error: csv.Error, lines: _Lines, start: int) -> str:
        """Say what is wrong with a row, or raise if nothing after it can be trusted either."""
        name, quote = self.path.name, self.layout.quote
        if "field limit" in str(error):
            what = f"line {start:,} has a field of more than"
            if lines.count > start:
                what = f"a quote ({quote}) opened in the row at line {start:,} is not closed within"
            raise FileProblem(
                f"{name}: {what} {MAX_FIELD:,} characters.", todo="Mend the row, or declare another 'quote'."
            ) from error
        if lines.ended:
            raise FileProblem(
                f"{name}: a quote ({quote}) opened in the row at line {start:,} is never closed.",
                todo="Close it, or declare another 'quote' ('' if the file quotes nothing).",
            ) from error
        return f"has text after a closing quote ({quote})"


def survey(file: RowFile, see: Callable[[Row], None] = lambda row: None) -> Survey:
    """Read a whole file once: count its rows, watch its columns, and raise whatever is wrong with it.

    Args:
        see: called with each row that can be read.

    Raises:
        FileProblem: somewhere the encoding does not fit, a quote is not closed, or a limit is passed.
    """
    columns = {heading: Column(heading) for heading in file.headings}
    watched = list(columns.values())
    rows = bad = 0
    for row in file:
        rows += 1
        if isinstance(row, BadRow):
            bad += 1
            continue
        see(row)
        for column in watched:
            text = row.cells[column.heading]
            if type(text) is not Exact:
                column.see(text, row.line)
        if rows >= WATCHED_ROWS and rows % WATCHED_ROWS == 0:
            watched = [column for column in watched if column.open]
    with file.path.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return Survey(rows, bad, digest, columns)


def _columns(count: int) -> str:
    return f"{count} column" if count == 1 else f"{count} columns"


def checked_headings(name: str, headings: tuple[str, ...]) -> tuple[str, ...]:
    """Strip the headings, name those that are blank by their place, and refuse one that comes twice."""
    made = tuple(text.strip() or f"column {place}" for place, text in enumerate(headings, start=1))
    seen: dict[str, int] = {}
    for place, heading in enumerate(made, start=1):
        if heading in seen:
            raise FileProblem(
                f"{name} has the heading '{heading}' twice, in columns {seen[heading]} and {place}.",
                todo="Rename one of them.",
            )
        seen[heading] = place
    return made
