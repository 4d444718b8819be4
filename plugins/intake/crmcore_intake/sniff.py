"""How a CSV file is written: encoding, delimiter, quote character, whether its first line names the columns.

Only a bounded sample is read. What the profile declares is taken as it is, except that a declared encoding
must fit the bytes.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import attrs

from crmcore_intake.columns import date_order_of
from crmcore_intake.encoding import SAMPLE, Encoding, detect

DELIMITERS = (",", ";", "\t", "|")

_NUMBER = re.compile(r"[-+]?\d[\d.,\s]*")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@attrs.frozen(kw_only=True)
class Declared:
    """What a profile says about a file; None leaves it to the sniffer."""

    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    """An empty text means that the file quotes nothing."""
    header: bool | None = None


@attrs.frozen(kw_only=True)
class Layout:
    """How to read a file."""

    encoding: Encoding
    delimiter: str = ","
    quote: str = '"'
    padded: bool = False
    """True if blanks follow the delimiters and quotes come after them: ``a, "b, c"``."""
    header: bool = True

    def parse(self, lines: Iterable[str]) -> Iterator[list[str]]:
        """Return a reader of the fields in ``lines``; a quote in the wrong place raises ``csv.Error``."""
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            quotechar=self.quote or None,
            quoting=csv.QUOTE_MINIMAL if self.quote else csv.QUOTE_NONE,
            skipinitialspace=self.padded,
            strict=True,
        )


def sniff(path: Path, declared: Declared | None = None) -> Layout:
    """Find out how a file is written.

    Raises:
        FileProblem: it cannot be opened, is empty or no text, or its declared encoding does not fit.
    """
    declared = declared or Declared()
    encoding = detect(path, declared.encoding)
    lines = _sample_lines(path, encoding)
    best = max(_candidates(encoding, declared, lines), key=lambda layout: _merit(layout, lines))
    rows = _parsed(best, lines)
    header = declared.header if declared.header is not None else _has_header(rows)
    return attrs.evolve(best, header=header)


def _sample_lines(path: Path, encoding: Encoding) -> list[str]:
    """The lines of the sample; the last is left out where the sample cuts it."""
    with path.open("rb") as file:
        sample = file.read(SAMPLE)
        whole = not file.read(1)
    # A misfit further down is the reader's to report, with its line; here it must not hide the layout.
    text = codecs.getincrementaldecoder(encoding.codec)("replace").decode(sample, final=whole)
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$", text)
    return lines if whole or len(lines) < 2 else lines[:-1]


def _candidates(encoding: Encoding, declared: Declared, lines: list[str]) -> list[Layout]:
    text = "".join(lines)
    delimiters = (declared.delimiter,) if declared.delimiter else DELIMITERS
    made = []
    for delimiter in delimiters:
        if declared.quote is not None:
            quotes: tuple[str, ...] = (declared.quote,)
        else:
            edge = re.escape(delimiter)
            field = re.compile(rf"(?:^|{edge})\s?'[^'\r\n]*'(?:{edge}|$)", re.MULTILINE)
            quotes = ("'",) if '"' not in text and field.search(text) else ('"',)
        for quote in quotes:
            padded = bool(quote) and f"{delimiter} {quote}" in text
            made.append(Layout(encoding=encoding, delimiter=delimiter, quote=quote, padded=padded))
    return made


def _parsed(layout: Layout, lines: list[str]) -> list[list[str]]:
    """The rows of the sample up to the first that cannot be read, which is often only cut."""
    rows: list[list[str]] = []
    # What is wrong with the file is for the reader to say; the rows before it show the layout.
    with suppress(csv.Error):
        rows.extend(row for row in layout.parse(lines) if any(map(str.strip, row)))
    return rows


def _merit(layout: Layout, lines: list[str]) -> tuple[float, int]:
    """How well a delimiter explains the sample: the share of rows as wide as the first, then the width."""
    rows = _parsed(layout, lines)
    width = len(rows[0]) if rows else 0
    if width < 2:
        return 0.0, 0
    return sum(len(row) == width for row in rows) / len(rows), width


def _typed(text: str) -> bool:
    """True for what stands in rows rather than in headings: a number, a date, an e-mail address."""
    text = text.strip()
    return bool(_NUMBER.fullmatch(text) or date_order_of(text) or _ADDRESS.fullmatch(text))


def _has_header(rows: list[list[str]]) -> bool:
    """False if the first row holds a value (number, date, address) where the row below it holds one too."""
    below = rows[1:201]
    for index, first in enumerate(rows[0] if rows else ()):
        others = [row[index] for row in below if index < len(row) and row[index].strip()]
        if _typed(first) and (not others or _typed(others[0])):
            return False
    return True
