"""A document as PDF on A4: heads repeated on each page, totals kept together, pages numbered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from crmcore_sfa.printing import fonts
from crmcore_sfa.printing.document import Document, Listing, Text, Total

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable, Paragraph

_POINTS = 72 / 25.4
LEFT, RIGHT, TOP, BOTTOM = 20 * _POINTS, 18 * _POINTS, 18 * _POINTS, 22 * _POINTS
PAGE = (210 * _POINTS, 297 * _POINTS)
_FRAME = 6  # what reportlab leaves free inside the frame of a page
WIDTH = PAGE[0] - LEFT - RIGHT
_INK, _PALE, _BLUE, _LINE, _HEAD, _RED = "#1a2230", "#60677a", "#1f4e79", "#d5dbe3", "#eef2f7", "#aa3333"


def to_pdf(document: Document) -> bytes:
    """Return the document as PDF; the same document is always the same bytes.

    Raises:
        Invalid: the extra ``crmcore-sfa[pdf]`` is not installed, or no font has a letter of the document.
    """
    fonts.load()
    from reportlab.platypus import SimpleDocTemplate

    out = BytesIO()
    template = SimpleDocTemplate(
        out, pagesize=PAGE, leftMargin=LEFT - _FRAME, rightMargin=RIGHT - _FRAME, topMargin=TOP, bottomMargin=BOTTOM,
        title=document.name, author=document.issuer.name, subject=document.subject, lang=document.language, invariant=1,
    )  # fmt: skip
    template.build(list(_story(document)), canvasmaker=_numbered(document))
    return out.getvalue()


def _story(document: Document) -> Iterator[Flowable]:
    from reportlab.platypus import HRFlowable, KeepTogether, Spacer

    yield from _head(document)
    yield Spacer(1, 16)
    yield _paragraph(document.name, 17, bold=True, after=2)
    if document.mark:
        yield _paragraph(document.mark, 10, color=_RED, bold=True, after=2)
    if document.subject:
        yield _paragraph(document.subject, 11, color=_PALE, after=8)
    for line in document.opening.splitlines():
        yield _paragraph(line, after=5)
    for listing in document.listings:
        yield from _listing(listing)
    if document.totals:
        yield KeepTogether([Spacer(1, 10), _totals(document.totals, 10.5)])
    for text in document.texts:
        yield from _text(text)
    if document.signature:
        stroke = HRFlowable(width="48%", thickness=0.75, color=_INK, hAlign="LEFT", spaceBefore=52, spaceAfter=2)
        yield KeepTogether([stroke, _paragraph(document.signature, 8.5, color=_PALE)])


def _paragraph(
    text: str, size: float = 9.5, *, bold: bool = False, color: str = _INK, right: bool = False, after: float = 0
) -> Paragraph:
    from reportlab.lib.colors import HexColor
    from reportlab.lib.enums import TA_LEFT, TA_RIGHT
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

    font = fonts.BOLD if bold else fonts.REGULAR
    style = ParagraphStyle(
        "text", fontName=font, fontSize=size, leading=size * 1.4, textColor=HexColor(color), spaceAfter=after,
        alignment=TA_RIGHT if right else TA_LEFT, wordWrap="CJK" if any(map(fonts.is_wide, text)) else None,
        splitLongWords=1,
    )  # fmt: skip
    return Paragraph(fonts.marked_up(text, font), style)


def _head(document: Document) -> Iterator[Flowable]:
    """The firm, a line, then who it is to and the facts beside."""
    from reportlab.platypus import HRFlowable, Spacer

    firm = _paragraph(document.issuer.name, 15, bold=True, color=_BLUE)
    lines = [_paragraph(line, 8.5, color=_PALE, right=True) for line in document.issuer.lines]
    yield _table([[firm, lines or ""]], [0.55, 0.45], [("VALIGN", (0, 0), (-1, -1), "BOTTOM"), *_NO_PADDING])
    yield HRFlowable(width="100%", thickness=1.5, color=_BLUE, spaceBefore=5, spaceAfter=0)
    yield Spacer(1, 22)
    to = document.recipient
    whom = [] if to is None else [_paragraph(to.name, 11, bold=True), *(_paragraph(line, 10) for line in to.lines)]
    facts = [
        [_paragraph(label, 9, color=_PALE), [_paragraph(v, 9, bold=True, right=True) for v in value.splitlines()]]
        for label, value in document.facts
    ]
    top = [("TOPPADDING", (0, 0), (-1, -1), 1), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    beside = [_table(facts, [0.42, 0.58], [*top, *_NO_SIDES], width=0.45)] if facts else ""
    yield _table([[whom or "", beside]], [0.55, 0.45], [("VALIGN", (0, 0), (-1, -1), "TOP"), *_NO_PADDING])


_NO_SIDES = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "BOTTOM")]
_NO_PADDING = [*_NO_SIDES, ("TOPPADDING", (0, 0), (-1, -1), 0)]


def _table(
    rows: Sequence[list[Any]], parts: Sequence[float], style: Sequence[Any], *, width: float = 1.0, heads: int = 0
) -> Flowable:
    from reportlab.platypus import Table

    whole = sum(parts)
    return Table(
        rows, colWidths=[WIDTH * width * part / whole for part in parts], style=list(style), repeatRows=heads,
        hAlign="RIGHT" if width < 1 else "LEFT", splitInRow=1,
    )  # fmt: skip


def _listing(listing: Listing) -> Iterator[Flowable]:
    from reportlab.platypus import CondPageBreak, KeepTogether, Spacer

    if listing.title:
        yield CondPageBreak(70)  # no title alone at the foot of a page
        yield Spacer(1, 8)
        yield _paragraph(listing.title, 11, bold=True, color=_BLUE, after=3)
    columns = listing.columns
    heads = [_paragraph(c.title, 8.5, bold=True, color=_PALE, right=c.number) for c in columns]
    rows = [[_cell(text, number=c.number) for c, text in zip(columns, row, strict=True)] for row in listing.rows]
    style = [
        ("BACKGROUND", (0, 0), (-1, 0), _HEAD),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, _LINE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    yield _table([heads, *rows], [c.width for c in columns], style, heads=1)
    if listing.totals:
        yield KeepTogether([Spacer(1, 2), _totals(listing.totals, 9.5)])


def _cell(text: str, *, number: bool) -> list[Flowable]:
    first, *more = text.split("\n")
    small = [_paragraph(line, 8.5, color=_PALE, right=number) for line in more if line.strip()]
    return [_paragraph(first, right=number), *small]


def _totals(totals: Sequence[Total], size: float) -> Flowable:
    rows = [
        [_paragraph(t.label, size, bold=t.strong), _paragraph(t.value, size, bold=t.strong, right=True)] for t in totals
    ]
    style: list[Any] = [("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
    style += [("LEFTPADDING", (0, 0), (-1, -1), 4), ("RIGHTPADDING", (0, 0), (-1, -1), 4)]
    for n, total in enumerate(totals):
        if total.strong:
            style.append(("LINEABOVE", (0, n), (-1, n), 1, _BLUE))
    return _table(rows, [0.58, 0.42], style, width=0.55)


def _text(text: Text) -> Iterator[Flowable]:
    from reportlab.platypus import CondPageBreak, Spacer

    yield Spacer(1, 10)
    if text.title:
        yield CondPageBreak(50)
        yield _paragraph(text.title, 11, bold=True, color=_BLUE, after=3)
    for line in text.text.splitlines():
        yield _paragraph(line, 9, after=4)


def _numbered(document: Document) -> type[Canvas]:
    """Return a canvas that keeps its pages until it knows how many there are, and then writes the foot of each."""
    from reportlab.pdfgen.canvas import Canvas

    class Numbered(Canvas):
        def __init__(self, *args: Any, **more: Any) -> None:
            super().__init__(*args, **more)
            self._pages: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802 — reportlab's name for it
            self._pages.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]  # what a page of reportlab's begins with

        def save(self) -> None:
            for number, page in enumerate(self._pages, start=1):
                self.__dict__.update(page)
                _foot(self, document, number, len(self._pages))
                super().showPage()
            super().save()

    return Numbered


def _foot(canvas: Canvas, document: Document, page: int, pages: int) -> None:
    canvas.setStrokeColor(_LINE)
    canvas.setLineWidth(0.5)
    canvas.line(LEFT, BOTTOM - 14, PAGE[0] - RIGHT, BOTTOM - 14)
    numbered = _paragraph(document.page_of.format(page=page, pages=pages), 8, color=_PALE, right=True)
    # The name is repeated where a sheet could get lost from the others.
    words = " · ".join(filter(None, (document.name if page > 1 else "", document.footer)))
    foot = _table([[_paragraph(words, 8, color=_PALE), numbered]], [0.8, 0.2], _NO_PADDING)
    _, height = foot.wrap(WIDTH, BOTTOM)
    foot.drawOn(canvas, LEFT, BOTTOM - 18 - height)
