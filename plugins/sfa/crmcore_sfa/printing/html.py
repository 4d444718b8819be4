"""A document as one HTML page: everything escaped, nothing from outside, made for A4 and for the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from crmcore_sfa.printing.document import Column, Document, Listing, Party, Text, Total

_STYLE = """\
@page { size: A4; margin: 18mm 18mm 20mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #667; } }
* { box-sizing: border-box; }
body { font: 10pt/1.45 "Helvetica Neue", Helvetica, Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
  sans-serif; color: #1a2230; margin: 0; overflow-wrap: anywhere; }
header, .parties { display: flex; justify-content: space-between; gap: 12mm; }
header { border-bottom: 1.5pt solid #1f4e79; padding-bottom: 4mm; align-items: flex-end; }
header .firm { font-size: 15pt; font-weight: 600; color: #1f4e79; }
header .lines { text-align: right; font-size: 8.5pt; color: #556; }
.parties { margin: 9mm 0 8mm; }
.recipient { max-width: 85mm; }
.recipient strong { font-size: 11pt; }
dl { display: grid; grid-template-columns: auto auto; gap: .6mm 6mm; margin: 0; align-content: start; }
dt { color: #667; } dd { margin: 0; text-align: right; font-weight: 600; white-space: pre-line; }
h1 { font-size: 17pt; font-weight: 600; margin: 0 0 1mm; }
h1 .mark { font-size: 9pt; font-weight: 600; color: #a33; border: 1pt solid #a33; border-radius: 2pt;
  padding: .5mm 2mm; margin-left: 3mm; vertical-align: middle; text-transform: uppercase; letter-spacing: .06em; }
.subject { font-size: 11pt; color: #445; margin: 0 0 5mm; }
h2 { font-size: 11pt; font-weight: 600; color: #1f4e79; margin: 6mm 0 1.5mm; break-after: avoid; }
p { margin: 0 0 2mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
th { font-size: 8.5pt; font-weight: 600; text-align: left; color: #445; background: #eef2f7; }
th, td { padding: 1.6mm 2mm; vertical-align: top; }
td { border-bottom: .5pt solid #d5dbe3; }
.texts { margin-top: 6mm; }
tr, .totals, .texts > section { break-inside: avoid; }
.number { text-align: right; overflow-wrap: normal; }
small { display: block; font-size: 8.5pt; color: #667; }
.totals { width: 55%; margin: 1mm 0 0 auto; display: block; }
.totals div { display: flex; justify-content: space-between; gap: 6mm; padding: 1mm 2mm; }
.totals .strong { font-weight: 700; border-top: 1pt solid #1f4e79; }
.sum { margin-top: 6mm; font-size: 11pt; }
.sum .strong { background: #eef2f7; }
.signature { margin-top: 18mm; width: 85mm; border-top: .75pt solid #1a2230; padding-top: 1mm; font-size: 8.5pt;
  color: #667; break-inside: avoid; }
footer { margin-top: 10mm; border-top: .5pt solid #d5dbe3; padding-top: 2mm; font-size: 8pt; color: #667; }
@media screen { body { max-width: 210mm; margin: 0 auto; padding: 18mm; } html { background: #e9ecf0; }
  body { background: #fff; min-height: 297mm; box-shadow: 0 1px 8px #0003; } }
"""

# Whatever gets into a page in spite of escaping could neither run nor load anything.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def to_html(document: Document) -> str:
    """Return a whole page, which needs no other file and prints on A4."""
    parts = [
        f'<!DOCTYPE html>\n<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{escape(document.name)}</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>",
        _header(document.issuer),
        _parties(document),
        _title(document),
        _paragraphs(document.opening),
        *map(_listing, document.listings),
        _totals(document.totals, "totals sum"),
        '<div class="texts">',
        *map(_text, document.texts),
        "</div>",
        f'<div class="signature">{escape(document.signature)}</div>' if document.signature else "",
        f"<footer>{escape(document.footer)}</footer>" if document.footer else "",
        "</body>\n</html>\n",
    ]
    return "\n".join(part for part in parts if part)


def _header(issuer: Party) -> str:
    lines = "<br>".join(map(escape, issuer.lines))
    return f'<header><div class="firm">{escape(issuer.name)}</div><div class="lines">{lines}</div></header>'


def _parties(document: Document) -> str:
    to = document.recipient
    name = "" if to is None else "<br>".join((f"<strong>{escape(to.name)}</strong>", *map(escape, to.lines)))
    facts = "".join(f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>" for label, value in document.facts)
    return f'<div class="parties"><div class="recipient">{name}</div><dl>{facts}</dl></div>'


def _title(document: Document) -> str:
    mark = f'<span class="mark">{escape(document.mark)}</span>' if document.mark else ""
    subject = f'\n<p class="subject">{escape(document.subject)}</p>' if document.subject else ""
    return f"<h1>{escape(document.name)}{mark}</h1>{subject}"


def _paragraphs(text: str) -> str:
    return "\n".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip())


def _text(text: Text) -> str:
    title = f"<h2>{escape(text.title)}</h2>\n" if text.title else ""
    return f"<section>{title}{_paragraphs(text.text)}</section>"


def _listing(listing: Listing) -> str:
    whole = sum(column.width for column in listing.columns)
    widths = "".join(f'<col style="width:{100 * column.width / whole:.2f}%">' for column in listing.columns)
    heads = "".join(f"<th{_class(column)}>{escape(column.title)}</th>" for column in listing.columns)
    title = f"<h2>{escape(listing.title)}</h2>\n" if listing.title else ""
    rows = "\n".join(_row(listing.columns, row) for row in listing.rows)
    table = f"<table><colgroup>{widths}</colgroup>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"
    return f"{title}{table}\n{_totals(listing.totals, 'totals')}"


def _row(columns: Sequence[Column], row: Iterable[str]) -> str:
    return (
        "<tr>" + "".join(f"<td{_class(c)}>{_cell(text)}</td>" for c, text in zip(columns, row, strict=True)) + "</tr>"
    )


def _cell(text: str) -> str:
    first, *more = text.split("\n")
    return escape(first) + "".join(f"<small>{escape(line)}</small>" for line in more if line.strip())


def _class(column: Column) -> str:
    return ' class="number"' if column.number else ""


def _totals(totals: Sequence[Total], kind: str) -> str:
    if not totals:
        return ""
    lines = "".join(
        f"<div{_strong(t)}><span>{escape(t.label)}</span><span>{escape(t.value)}</span></div>" for t in totals
    )
    return f'<div class="{kind}">{lines}</div>'


def _strong(total: Total) -> str:
    return ' class="strong"' if total.strong else ""
