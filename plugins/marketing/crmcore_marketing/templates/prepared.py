"""Templates made ready to send: compiled and checked once, so that each recipient costs a substitution and no more."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from urllib.parse import quote

import attrs

from crmcore import Work
from crmcore.errors import Invalid
from crmcore_marketing.templates.fields import LINKS, UNSUBSCRIBE, Mention, known_fields, mentions, place
from crmcore_marketing.templates.page import Page
from crmcore_marketing.templates.plain import plain_text
from crmcore_marketing.templates.records import Template
from crmcore_marketing.templates.settings import firm_words

Values = Mapping[str, str]
Link = Callable[[str], str]

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_HREF = re.compile(r"""(<a\s(?:[^>]*?\s)?href=")([^"]*)""", re.IGNORECASE)
_IN_TEXT = r"""(?<=\(){0}://(?:[^\s<>"()]|\([^\s<>"()]*\))+(?<![.,;:!?\]'])(?=\))|{0}://[^\s<>"]*[^\s<>".,;:!?)\]']"""
# One in brackets ends with them, even where no blank follows: it is how a text says where a link leads.
_URL = re.compile(_IN_TEXT.format("https"))
_ANY_URL = re.compile(_IN_TEXT.format("[A-Za-z]+"))
_HOST = re.compile(r"[A-Za-z]+://[^/?#\s]+[/?#]")
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_END = "</body>"


@attrs.frozen
class Rendered:
    """What one recipient gets."""

    subject: str
    html: str
    text: str


@attrs.frozen
class _Field:
    """A merge field in a text."""

    mention: Mention

    def said(self, values: Values, link: Link) -> str:
        return _CONTROLS.sub(" ", values.get(self.mention.name) or self.mention.default)


@attrs.frozen
class _Address:
    """An address, in parts; a field in it is one part of it, whatever its value holds."""

    parts: tuple[str | Mention, ...]
    tracked: bool

    def said(self, values: Values, link: Link) -> str:
        whole = "".join(p if isinstance(p, str) else _quoted(p, values) for p in self.parts)
        return link(whole) if self.tracked else whole


def _quoted(field: Mention, values: Values) -> str:
    value = values.get(field.name) or field.default
    return value if field.name in LINKS else quote(value, safe="")


_Piece = str | _Field | _Address


def _itself(address: str) -> str:
    return address


@attrs.frozen(eq=False)
class Prepared:
    """A template that is compiled.

    Attributes:
        template: the version that it was made of.
        names: the merge fields that it uses.
    """

    template: Template
    names: frozenset[str]
    _subject: tuple[_Piece, ...]
    _head: tuple[_Piece, ...]
    _tail: tuple[_Piece, ...]
    _text: tuple[_Piece, ...]

    @property
    def offers_way_out(self) -> bool:
        """True if it holds ``{{ link.unsubscribe }}``."""
        return UNSUBSCRIBE in self.names

    def render(self, values: Values, *, link: Link = _itself, pixel: str | None = None) -> Rendered:
        """Return the message for one recipient.

        Args:
            values: by name of the merge field, ``link.unsubscribe`` included; what is missing gets its default.
                They are text: in the page they are escaped, in an address quoted, in the subject kept to one line.
            link: given an address that begins with ``https://``, returns the one that is written in its place; asked
                once for each address, though page and text both name it.
            pixel: the address of a picture of one point, to tell that the message was opened.
        """
        shown, link = "", cache(link)
        if pixel is not None:
            shown = f'<img src="{html.escape(pixel)}" width="1" height="1" alt="" style="border:0;">'
        page = f"{_join(self._head, values, link, html.escape)}{shown}{_join(self._tail, values, link, html.escape)}"
        subject = " ".join(_join(self._subject, values, link, None).split())
        return Rendered(subject, page, _join(self._text, values, link, None))


def _join(pieces: Sequence[_Piece], values: Values, link: Link, escape: Callable[[str], str] | None) -> str:
    said = []
    for piece in pieces:
        if isinstance(piece, str):
            said.append(piece)
        else:
            text = piece.said(values, link)
            said.append(text if escape is None else escape(text))
    return "".join(said)


def prepare(work: Work, template: Template) -> Prepared:
    """Compile a template and check all that it says; :meth:`Prepared.render` then costs no more than a substitution.

    Raises:
        Invalid: it uses a merge field that does not exist (any more), holds code or something active, or is no MJML;
            one line with the place, and what is allowed.
    """
    known = known_fields(work)
    for part, text in (("subject", template.subject), ("mjml", template.mjml), ("text", template.text)):
        if found := _NO_TEXT.search(text):
            raise Invalid(f"{place(text, found.start(), part)}: {found[0]!r} is no character of a text.")
    if len(f"{template.subject}.".splitlines()) != 1 or not template.subject.strip():
        raise Invalid("subject: it is one line, and not empty.")
    subject, marks = _marked(template.subject, known, "subject", {})
    page, marks = _marked(template.mjml, known, "mjml", marks)
    text, marks = _marked(template.text, known, "text", marks)
    for mark, field in marks.items():
        if field.name in LINKS and mark in subject:
            raise Invalid(f"subject: '{field.name}' is an address, and no part of a subject.")
    compiled = _named(_compiled(page, marks), subject, firm_words(work).language)
    made = plain_text(compiled)
    _check_addresses(text, marks, lambda at: place(text, at, "text"))
    _check_addresses(made, marks, lambda _: "mjml, the text that is made of it")
    head, _, tail = compiled.rpartition(_END)
    split = _Splitting(marks)
    return Prepared(
        template=template,
        names=frozenset(field.name for field in marks.values()),
        subject=split.text(subject, linked=False),
        head=split.page(head),
        tail=split.page(_END + tail),
        text=split.text(text if text.strip() else made),
    )


def _marked(
    text: str, known: Collection[str], part: str, marks: Mapping[str, Mention]
) -> tuple[str, dict[str, Mention]]:
    """Return the text with a mark in place of each merge field, of the same length, and all the marks so far."""
    # Plain letters and digits, which every parser passes on as they are.
    found = dict(marks)
    shown, after = [], 0
    for field in mentions(text, known, part):
        mark = f"Zq{len(found):03d}".ljust(field.end - field.start, "q")
        if mark in text:
            raise Invalid(f"{place(text, text.index(mark), part)}: '{mark}' may not stand in a template.")
        found[mark] = field
        shown += [text[after : field.start], mark]
        after = field.end
    return "".join([*shown, text[after:]]), found


def _compiled(page: str, marks: Mapping[str, Mention]) -> str:
    import mrml  # a Rust library, needed by those who send alone

    Page(marks).check(page)
    if "<mj-body" not in page:
        raise Invalid(
            "mjml: there is no <mj-body>.", todo="Begin with <mjml><mj-body><mj-section><mj-column><mj-text>."
        )
    # Without fonts of its own, which would be fetched from a host that nobody named.
    options = mrml.RenderOptions(disable_comments=True, fonts={})
    try:
        compiled = mrml.to_html(page, mrml.ParserOptions(include_loader=mrml.noop_loader()), options).content
    except OSError as error:
        todo = "Quote each attribute, and write &lt; and &amp; for < and & in a text."
        raise Invalid(f"mjml: {_where(page, str(error))}.", todo=todo) from None
    Page(marks, compiled=True).check(compiled)
    return compiled


def _named(compiled: str, subject: str, language: str) -> str:
    """Return the page with a title and a language, where the template has none: readers of screens say them."""
    # The compiler writes all of these before anything that a template says.
    named = compiled.replace("<title></title>", f"<title>{html.escape(subject)}</title>", 1)
    for before in ("<html", ' role="article"'):
        known = f' lang="{language}"' if language else ""
        named = named.replace(f'{before} lang="und"', f"{before}{known}", 1)
    return named


def _check_addresses(text: str, marks: Mapping[str, Mention], where: Callable[[int], str]) -> None:
    """See that the fields in the addresses of a text stand behind their host, as those of the page do."""
    for found in _ANY_URL.finditer(text):
        here = sorted((found[0].index(mark), field.name) for mark, field in marks.items() if mark in found[0])
        if not here:
            continue
        first, name = here[0]
        host = _HOST.match(found[0])
        if host is None or host.end() > first:
            why = "may stand in an address only behind the host: https://example.com/..."
        elif any(name in LINKS for _, name in here):
            name, why = next(name for _, name in here if name in LINKS), "is an address by itself, and no part of one."
        else:
            continue
        raise Invalid(f"{where(found.start())}: the field '{name}' {why}")


def _where(page: str, error: str) -> str:
    what, _, at = error.partition(" in root template")
    found = re.search(r"(\d+):\d+", at)
    if found is None:
        return what
    begin = len(page.encode()[: int(found[1])].decode(errors="ignore"))
    return f"{what} ({place(page, begin, 'mjml')})"


class _Splitting:
    def __init__(self, marks: Mapping[str, Mention]) -> None:
        self._marks = marks
        self._any = re.compile("(" + "|".join(map(re.escape, marks)) + ")") if marks else None

    def _parts(self, text: str) -> list[str | Mention]:
        parts = [text] if self._any is None else self._any.split(text)
        return [self._marks.get(part, part) for part in parts if part]

    def _fields(self, text: str) -> list[_Piece]:
        return [part if isinstance(part, str) else _Field(part) for part in self._parts(text)]

    def _address(self, address: str) -> _Address:
        parts = tuple(self._parts(address))
        return _Address(parts, tracked=isinstance(parts[0], str) and parts[0].startswith("https://"))

    def page(self, page: str) -> tuple[_Piece, ...]:
        """Split a page into what stays, its fields, and the addresses of its links."""
        pieces: list[_Piece] = []
        after = 0
        for found in _HREF.finditer(page):
            address = html.unescape(found[2]).strip()
            if not address or address.startswith("#"):
                continue
            pieces += self._fields(page[after : found.end(1)])
            pieces.append(self._address(address))
            after = found.end()
        return (*pieces, *self._fields(page[after:]))

    def text(self, text: str, *, linked: bool = True) -> tuple[_Piece, ...]:
        """Split a text into what stays, its fields, and the addresses that it names."""
        pieces: list[_Piece] = []
        after = 0
        for found in _URL.finditer(text) if linked else ():
            pieces += self._fields(text[after : found.start()])
            pieces.append(self._address(found[0]))
            after = found.end()
        return (*pieces, *self._fields(text[after:]))
