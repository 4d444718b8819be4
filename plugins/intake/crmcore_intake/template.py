"""Text made from the columns of a row: ``"{product}[ for {account}]"``.

``{column}`` stands for the text of that column. A part in brackets is left out if one of its columns is
blank. Double a brace or a bracket to mean the character itself. There is nothing else: no code, no
attributes, no formats, so a profile from a stranger can do no harm.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

_TOKEN = re.compile(r"(?P<twice>\{\{|\}\}|\[\[|\]\])|\{(?P<column>[^{}]+)\}|(?P<mark>[\[\]{}])|(?P<text>[^{}\[\]]+)")


@attrs.frozen
class _Part:
    """Literal texts and columns in their order; a column is marked by True."""

    pieces: tuple[tuple[str, bool], ...]
    optional: bool

    def fill(self, cells: Mapping[str, str]) -> str:
        texts = [(cells[piece].strip() if column else piece) for piece, column in self.pieces]
        if self.optional and any(column and not t for t, (_, column) in zip(texts, self.pieces, strict=True)):
            return ""
        return "".join(texts)

    def renamed(self, names: Mapping[str, str | None]) -> _Part | None:
        made = [(names.get(piece, piece) if column else piece, column) for piece, column in self.pieces]
        if self.optional and any(piece is None for piece, _ in made):
            return None
        return attrs.evolve(self, pieces=tuple((piece, column) for piece, column in made if piece is not None))


@attrs.frozen
class Template:
    """A text with places for columns, parsed once."""

    text: str
    parts: tuple[_Part, ...] = attrs.field(repr=False)

    @classmethod
    def parse(cls, text: str) -> Template:
        """Read a template.

        Raises:
            ValueError: a brace or a bracket is not closed, or opened inside another.
        """
        parts: list[_Part] = []
        pieces: list[tuple[str, bool]] = []
        inside = False
        for token in _TOKEN.finditer(text):
            if token["mark"] is None:
                pieces.append((token["column"] or token["text"] or token["twice"][0], token["column"] is not None))
                continue
            if token["mark"] != ("]" if inside else "["):
                raise ValueError(
                    f"'{token['mark']}' at character {token.start() + 1} of {text!r} is out of place; "
                    "double it to mean the character"
                )
            parts.append(_Part(tuple(pieces), optional=inside))
            pieces, inside = [], not inside
        if inside:
            raise ValueError(f"the '[' in {text!r} is not closed; double it to mean the character")
        return cls(text, (*parts, _Part(tuple(pieces), optional=False)))

    @property
    def columns(self) -> frozenset[str]:
        """The columns that it mentions."""
        return frozenset(piece for part in self.parts for piece, column in part.pieces if column)

    def renamed(self, names: Mapping[str, str | None]) -> Template:
        """Return the template with other names for columns; None leaves a column out, and with it the part in
        brackets that names it."""
        parts = [part.renamed(names) for part in self.parts]
        return attrs.evolve(self, parts=tuple(part for part in parts if part is not None))

    def fill(self, cells: Mapping[str, str]) -> str:
        """Return the text for one row, without blanks at its ends."""
        return "".join(part.fill(cells) for part in self.parts).strip()
