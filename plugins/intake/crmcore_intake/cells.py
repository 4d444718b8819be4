"""The cells of a row: what a person typed, what a workbook knows exactly, and what cannot be read at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
import orjson

LINE, REASON = "refused line", "refused because"
"""The columns that a file of refused rows has beside its own; mended and brought in, it may keep them."""


class Exact(str):
    """A value that a workbook holds as a number, a day, a time or a truth value, written in one way.

    Numbers have a decimal point, days begin with the year. No column has to prove how it is written, and what a
    profile says of ``dates``, ``decimal`` and ``format`` is about texts.
    """

    __slots__ = ()


def bare(text: str) -> str:
    """Return the text of a cell without blanks at its ends."""
    return text if type(text) is Exact else text.strip()


@attrs.frozen(slots=True)
class Row:
    """One row: its number among the rows (from 1), the line it begins in, and its text by heading.

    In a workbook the line is the number beside the row. ``broken`` names the cells that look empty and are not:
    heading and reason.
    """

    number: int
    line: int
    cells: Mapping[str, str]
    broken: tuple[tuple[str, str], ...] = ()


@attrs.frozen(slots=True)
class BadRow:
    """A row that cannot be read, and why."""

    number: int
    line: int
    reason: str


def packed(row: Row) -> bytes:
    """Return the cells of a row for a temporary store; :func:`unpacked` makes them a row again."""
    texts = list(row.cells.values())
    return orjson.dumps([texts, [n for n, text in enumerate(texts) if type(text) is Exact], row.broken])


def unpacked(number: int, line: int, headings: Sequence[str], data: bytes) -> Row:
    """Return the row that was packed."""
    texts, exact, broken = orjson.loads(data)
    for place in exact:
        texts[place] = Exact(texts[place])
    cells = dict(zip(headings, texts, strict=True))
    return Row(number, line, cells, tuple((heading, why) for heading, why in broken))
