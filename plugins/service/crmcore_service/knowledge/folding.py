"""How search compares: letters without case and accents, and Chinese by pairs of signs.

A database's own full text search differs between SQLite and PostgreSQL, and pieces of three letters find no Chinese
name of two signs. So both compare the same folded text: words with a blank on either side, which a pattern finds
whole or from their beginning, and runs of Chinese, Japanese and Korean signs, of which it finds any two neighbors.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_SIGNS = "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U000323af"
_PIECE = re.compile(rf"[{_SIGNS}]+|(?:(?![{_SIGNS}_])\w)+")
_IS_SIGNS = re.compile(rf"[{_SIGNS}]")

LONG_ENOUGH = 4
"""A word of so many letters finds longer ones that begin with it: sensor, sensors."""
MOST = 32
"""So many terms of a question are looked for."""


def folded(text: str) -> str:
    """Return a text as it is compared: its words and runs of signs in order, a blank around each."""
    return f" {' '.join(_pieces(text))} "


def terms(question: str) -> list[str]:
    """Return what to look for: words, and pairs of neighboring signs; a sign alone is looked for as such."""
    found: dict[str, None] = {}
    for piece in _pieces(question):
        if _IS_SIGNS.match(piece) and len(piece) > 1:
            found.update(dict.fromkeys(piece[n : n + 2] for n in range(len(piece) - 1)))
        else:
            found[piece] = None
    return list(found)[:MOST]


def pattern(term: str) -> str:
    """Return the LIKE pattern that finds a term in a folded text; terms hold neither ``%`` nor ``_``."""
    if _IS_SIGNS.match(term):
        return f"%{term}%"
    return f"% {term}%" if len(term) >= LONG_ENOUGH else f"% {term} %"


def _pieces(text: str) -> Iterator[str]:
    # Apart, marks can be taken off; casefold may bring new ones (İ), so it comes first. Hangul is put together again.
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    bare = "".join(c for c in apart if unicodedata.category(c) != "Mn")
    for found in _PIECE.finditer(unicodedata.normalize("NFKC", bare)):
        yield found[0]
