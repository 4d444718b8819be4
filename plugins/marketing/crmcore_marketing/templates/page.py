"""Reading the page of a template before it is compiled: everything that may not stand in it is refused, with its place.

The merge fields have given way to marks of the same length by then, so that places are those of the text that a person
wrote. The parser is Python's own; what it and the compiler of MJML could understand differently (sections of CDATA,
processing instructions, conditional comments) is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.parser import HTMLParser

from crmcore.errors import Invalid, nearest
from crmcore_marketing.templates import elements
from crmcore_marketing.templates.fields import LINKS, Mention

DEEPEST = 100
"""The compiler calls itself for each level, and ends the whole process when its stack is full."""
_HOST = re.compile(r"https://[^/?#\s]+[/?#]")
# The compiler writes attributes anew, and these it would not write as they are.
_BREAKS = re.compile(r"""\\|=\s*'[^']*"[^']*'""")


class Page(HTMLParser):
    """Checks a page while it is fed.

    Args:
        marks: the marks that stand for merge fields.
        compiled: whether the page is what the compiler made, which has more elements and its own comments.
    """

    def __init__(self, marks: Mapping[str, Mention], *, compiled: bool = False) -> None:
        super().__init__(convert_charrefs=True)
        self._marks = marks
        self._compiled = compiled
        self._within: list[str] = []

    def check(self, text: str) -> None:
        """Read the whole page.

        Raises:
            Invalid: something stands in it that may not; with line and column.
        """
        self.feed(text)
        self.close()
        if self._within and not self._compiled:
            raise self._wrong(f"<{self._within[-1]}> is not closed.")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """See that an element that is empty may stand here."""
        self._element(tag, attrs)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """See that an element may stand here."""
        self._element(tag, attrs)
        if tag not in elements.VOID:
            self._within.append(tag)
        if len(self._within) > DEEPEST and not self._compiled:
            raise self._wrong(f"<{tag}> stands within {DEEPEST} other elements; that is too deep.")

    def handle_endtag(self, tag: str) -> None:
        """See that elements are closed in the order in which they were opened."""
        if self._compiled or tag in elements.VOID:
            return
        if not self._within or self._within[-1] != tag:
            inside = f" inside <{self._within[-1]}>" if self._within else ""
            raise self._wrong(f"</{tag}> closes nothing{inside}.")
        self._within.pop()

    def handle_data(self, data: str) -> None:
        """See that style sheets hold neither fields nor anything active, and titles nothing that breaks them."""
        within = self._within[-1] if self._within else ""
        if within in elements.STYLES:
            self._no_field(data, "in a style sheet")
            if found := elements.acts(data):
                raise self._wrong(f"'{found}' may not stand in a style sheet.")
            if "\\" in data and not self._compiled:
                raise self._wrong("A backslash may not stand in a style sheet.")
        # The compiler repeats a title in an attribute, where these would end it.
        if within in elements.TITLES and not self._compiled and ('"' in data or "\\" in data):
            raise self._wrong(f"<{within}> takes no quotation mark and no backslash.", todo="Use ” instead.")

    def handle_comment(self, data: str) -> None:
        """See that a comment is one; it is left out of the message."""
        if self._compiled:
            return
        if data.lstrip().startswith(("[if", "[endif", "<![")):
            raise self._wrong("A conditional comment may not stand in a template.")
        self._no_field(data, "in a comment")

    def handle_decl(self, decl: str) -> None:
        """Refuse what is neither element nor text."""
        if not self._compiled:
            raise self._wrong(f"<!{decl[:20]}> may not stand in a template.")

    def unknown_decl(self, data: str) -> None:
        """Refuse sections of CDATA and their like."""
        if not self._compiled:
            raise self._wrong(f"<![{data[:20]} may not stand in a template.")

    def handle_pi(self, data: str) -> None:
        """Refuse processing instructions."""
        raise self._wrong(f"<?{data[:20]} may not stand in a template.")

    def _element(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "mj-include":
            raise self._wrong("<mj-include> may not stand in a template.", todo="Put what it includes in its place.")
        known = elements.MJML | elements.HTML | (elements.MADE if self._compiled else frozenset())
        if tag not in known:
            near = nearest(tag, known)
            raise self._wrong(f"<{tag}> may not stand in a template.{near}", todo="It may hold MJML, text and tables.")
        if not self._compiled and _BREAKS.search(self.get_starttag_text() or ""):
            raise self._wrong(f"An attribute of <{tag}> holds a quotation mark or a backslash.", todo="Write &quot;.")
        for name, value in attributes:
            self._attribute(tag, name, value or "")

    def _attribute(self, tag: str, name: str, value: str) -> None:
        at = f"'{name}' of <{tag}>"
        if name.startswith("on"):
            raise self._wrong(f"<{tag}> has the event handler '{name}'.", todo="Templates hold no code.")
        if found := elements.acts(value):
            raise self._wrong(f"{at} holds '{found}'.", todo="Templates hold no code.")
        here = [mark for mark in self._marks if mark in value]
        if name in elements.ADDRESSES:
            self._address(at, value, here, link=name == "href" and tag != "mj-font")
        elif here and name not in elements.TOLD:
            raise self._at_field(here[0], f"may not stand in {at}. It may stand in text, 'alt', 'title' and 'href'.")

    def _address(self, at: str, value: str, here: list[str], *, link: bool) -> None:
        names = {mark: self._marks[mark].name for mark in here}
        whole = [mark for mark in here if names[mark] in LINKS]
        if whole:
            if not link or value.strip() != whole[0]:
                raise self._at_field(whole[0], "is an address by itself, so it stands in 'href', alone.")
            return
        if here and not link:
            raise self._at_field(here[0], f"may not stand in {at}.")
        head = value.strip()
        if here and not head.startswith("mailto:"):
            host = _HOST.match(head)
            if host is None or host.end() > min(head.index(mark) for mark in here):
                raise self._at_field(here[0], f"may stand in {at} only behind the host: https://example.com/...")
        if not elements.is_address(head, link=link) and not (self._compiled and not head):
            raise self._wrong(f"{at} is '{head[:80]}'.", todo="Use an address that begins with https://.")

    def _no_field(self, text: str, where: str) -> None:
        for mark in self._marks:
            if mark in text:
                raise self._at_field(mark, f"may not stand {where}.")

    def _at_field(self, mark: str, why: str) -> Invalid:
        field = self._marks[mark]
        return self._wrong(f"the field '{field.name}' {why}")

    def _wrong(self, why: str, todo: str = "") -> Invalid:
        line, column = self.getpos()
        where = "mjml, compiled" if self._compiled else f"mjml, line {line}, column {column + 1}"
        return Invalid(f"{where}: {why}", todo=todo)
