"""From HTML to the text that a person reads, in one pass.

Only text comes out: no markup, no addresses behind links, nothing is fetched. It is a scanner of its own because the
parser of the standard library takes minutes for a hundred kilobytes that were made to keep it busy.
"""

from __future__ import annotations

import html
import re

_UNSEEN = frozenset({"script", "style", "head", "title", "template", "noscript", "svg"})
_BREAKS = frozenset({
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tr", "ul",
})  # fmt: skip
_NAME = re.compile(r"/?[a-zA-Z][a-zA-Z0-9]{0,20}")


def text_of(markup: str) -> str:
    """Return the readable text of HTML, however broken: a line for each block, no blank lines in a row."""
    found: list[str] = []
    unseen = ""
    in_comment = False
    pieces = markup.split("<")
    found.append(_plain(pieces[0]))
    for piece in pieces[1:]:
        if in_comment:
            rest = _after(piece, "-->")
        elif piece.startswith("!--"):
            rest = _after(piece[3:], "-->")
        else:
            name = _NAME.match(piece)
            tag = name.group().lower() if name else ""
            rest = _after(piece, ">")
            if unseen:
                unseen = "" if tag == f"/{unseen}" else unseen
                rest = rest if not unseen else ""
            elif tag in _UNSEEN:
                unseen, rest = tag, ""
            elif tag.lstrip("/") in _BREAKS:
                found.append("\n")
            elif tag in ("td", "th"):
                found.append(" ")
            elif not tag and not piece.startswith(("!", "?", "/")):
                rest = f"<{piece}"  # a "less than" in the text
        in_comment = rest is None and (in_comment or piece.startswith("!--"))
        if rest and not unseen:
            found.append(_plain(rest))
    return _lines(html.unescape("".join(found)))


def _after(piece: str, end: str) -> str | None:
    """Return what follows an end mark, or None if it does not come here."""
    place = piece.find(end)
    return piece[place + len(end) :] if place >= 0 else None


def _plain(text: str) -> str:
    """Return a run of text as a browser shows it: line breaks in the source mean no more than a blank."""
    return " ".join(text.split()).join((" " if text[:1].isspace() else "", " " if text[-1:].isspace() else ""))


def _lines(text: str) -> str:
    lines = [" ".join(line.split()) for line in text.split("\n")]
    kept = [line for i, line in enumerate(lines) if line or (i and lines[i - 1])]
    return "\n".join(kept).strip()
