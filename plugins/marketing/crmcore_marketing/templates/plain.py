"""The plain text of a page, for programs that show no HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_PARAGRAPHS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote"})
_LINES = frozenset({"tr", "li", "hr", "dl", "dt", "dd", "center", "pre"})
_SILENT = frozenset({"head", "style"})
_HIDDEN = re.compile(r'<div style="display:none;[^>]*>[^<]*</div>')
"""The preview that mail programs show beside the subject; in a plain text it would be its first line."""


def plain_text(page: str) -> str:
    """Return what a page says: paragraphs by blank lines, list items with a dash, links with their address behind."""
    reader = _Reader()
    reader.feed(_HIDDEN.sub("", page))
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.said).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._silent = 0
        self._link = ""
        self._label_at = 0

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._begin(tag, dict(attrs))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in _SILENT
        self._begin(tag, dict(attrs))

    def _begin(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag == "br":
            self.said.append("\n")
        elif tag == "img":
            self.said.append(attributes.get("alt") or "")
        elif tag == "a":
            self._link, self._label_at = (attributes.get("href") or "").strip(), len(self.said)
        elif tag in _PARAGRAPHS or tag in _LINES:
            self.said.append("\n- " if tag == "li" else "\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT
        if tag == "a" and self._link:
            label = "".join(self.said[self._label_at :]).strip()
            if self._link not in (label, f"mailto:{label}", f"tel:{label}"):
                self.said.append(f" ({self._link})" if label else self._link)
            self._link = ""
        elif tag in _PARAGRAPHS:
            self.said.append("\n\n")
        elif tag == "td":
            self.said.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(re.sub(r"\s+", " ", data))
