"""What a printed document says, whatever it is printed as: plain words, in order, already in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable

import attrs


def _lines(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(line for line in lines if line.strip())


@attrs.frozen(kw_only=True)
class Party:
    """Who writes, or who is written to: a name, and the lines below it; empty ones are left out."""

    name: str
    lines: tuple[str, ...] = attrs.field(default=(), converter=_lines)


@attrs.frozen
class Column:
    """A column of a listing: its head, whether it holds numbers, and its part of the width."""

    title: str
    number: bool = False
    width: float = 1.0


@attrs.frozen
class Total:
    """A line below a listing: what is added up, and the sum; a strong one is what the reader looks for."""

    label: str
    value: str
    strong: bool = False


@attrs.frozen(kw_only=True)
class Listing:
    """Rows under heads, which are repeated on each page. In a cell, what follows a line break is printed smaller.

    Raises:
        ValueError: a row has another number of cells than there are columns.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""
    totals: tuple[Total, ...] = ()

    def __attrs_post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"{len(row)} cells under {len(self.columns)} columns: {row}")


@attrs.frozen(kw_only=True)
class Text:
    """A heading with paragraphs below, one a line; without a heading the paragraphs alone."""

    text: str
    title: str = ""


@attrs.frozen(kw_only=True)
class Document:
    """One document of the firm: a quote, an order, a statement of what is due.

    Attributes:
        kind: what it is, in large letters: *Quote*.
        number: what people call it: *Q-2026-0001 v2*.
        subject: the line about what it is for.
        issuer: the firm.
        recipient: who gets it.
        facts: labels with values of one or more lines, such as the date and the person to ask.
        opening: paragraphs before the listings.
        listings: the tables, in order.
        totals: what is added up over all listings.
        texts: what is printed below, such as the terms.
        signature: what the recipient is to write on the line at the end; empty for no such line.
        footer: the last line of each page: bank, register, tax number.
        mark: a word that says that this is not the real thing: *Draft*.
        language: the code of the language that it is written in.
        page_of: how a page is numbered in that language; ``{page}`` and ``{pages}`` are filled in.
    """

    kind: str
    number: str
    issuer: Party
    recipient: Party | None = None
    subject: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    opening: str = ""
    listings: tuple[Listing, ...] = ()
    totals: tuple[Total, ...] = ()
    texts: tuple[Text, ...] = ()
    signature: str = ""
    footer: str = ""
    mark: str = ""
    language: str = "en"
    page_of: str = "Page {page} of {pages}"

    @property
    def name(self) -> str:
        """Kind and number, as a title or the name of a file."""
        return f"{self.kind} {self.number}".strip()
