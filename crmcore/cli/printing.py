"""How values and tables look: for a person on a terminal, as JSON and as CSV."""

from __future__ import annotations

import csv
import enum
import re
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from crmcore.records import Money

BAR = 24
"""The longest bar, in characters."""

_SHORTEST_BAR, _NARROWEST, _GAP = 6, 12, 2

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile(r"^[\s\x00-\x1f\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")


@cache
def _console(stream: Any) -> Console:
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="replace")  # a name that the terminal cannot show stops no report
    # Nothing is cut where no terminal sets a width: a program may be reading.
    return Console(file=stream, highlight=False, width=None if stream.isatty() else 10_000)


def console() -> Console:
    """Return where results are printed."""
    return _console(sys.stdout)


def heading(text: str) -> None:
    """Print the title of what follows."""
    console().print(Text(shown(text), style="bold"))


def note(text: str) -> None:
    """Print a remark about what was shown."""
    console().print(Text(shown(text), style="dim"))


def line(word: str, text: str, style: str) -> None:
    """Print one line that begins with a marked word."""
    console().print(Text.assemble((f"{word}: ", style), shown(text)))


# -- values -----------------------------------------------------------------------------------------------------------


def shown(value: Any, zone: ZoneInfo | None = None) -> str:
    """Return one value as text on one line; what could steer a terminal is replaced."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return f"{value.astimezone(zone or UTC):%Y-%m-%d %H:%M}"
    if isinstance(value, float):
        return f"{value:,.2f}"
    if isinstance(value, Mapping):
        return ", ".join(f"{k}: {shown(v, zone)}" for k, v in value.items())
    if isinstance(value, (tuple, list, set, frozenset)):
        return ", ".join(shown(v, zone) for v in value)
    return _CONTROL.sub(" ", str(value.value if isinstance(value, enum.Enum) else value))


def _numeric(values: Iterable[Any]) -> bool:
    kinds = {type(v) for v in values if v is not None}
    return bool(kinds) and kinds <= {int, float, Decimal, Money}


def column_texts(values: Sequence[Any], zone: ZoneInfo | None = None, *, share: bool = False) -> list[str]:
    """Return the values of one column as text: numbers alike, a share in percent, years without a separator."""
    present = [v for v in values if v is not None]
    if not _numeric(present):
        return [shown(v, zone) for v in values]
    if share:
        return ["" if v is None else f"{v:.1%}" for v in values]
    amounts = [v.amount if isinstance(v, Money) else v for v in present]
    # Small whole numbers may be years.
    comma = "" if all(isinstance(v, int) and abs(v) < 10_000 for v in present) else ","
    # Cents say nothing beside millions; JSON and CSV have them.
    places = 0 if all(a == int(a) for a in amounts) or any(abs(a) >= 100_000 for a in amounts) else 2

    def text(value: Any) -> str:
        if value is None:
            return ""
        amount = value.amount if isinstance(value, Money) else value
        unit = f" {value.currency}" if isinstance(value, Money) else ""
        return f"{amount:{comma}.{places}f}{unit}"

    return [text(v) for v in values]


def _length(value: Any) -> float:
    return max(0.0, float(value.amount if isinstance(value, Money) else value or 0))


def bars(values: Sequence[Any], width: int = BAR, *, share: bool = False) -> list[str]:
    """Return a bar for each number: of a share from 0 to 1, of others from 0 to the largest."""
    lengths = [_length(v) for v in values]
    longest = 1.0 if share else max(lengths, default=0.0)
    eighths = [round(length / longest * width * 8) if longest else 0 for length in lengths]
    return ["█" * (e // 8) + ("", *"▏▎▍▌▋▊▉")[e % 8] for e in eighths]


# -- tables -----------------------------------------------------------------------------------------------------------


def table(
    columns: Sequence[str],
    rows: Sequence[Sequence[Any]],
    *,
    bar: str | None = None,
    shares: Collection[str] = (),
    zone: ZoneInfo | None = None,
) -> None:
    """Print a table; numbers stand right.

    ``bar`` names the column whose values are drawn as well, and ``shares`` those that are parts of one.
    """
    values = [[row[n] for row in rows] for n in range(len(columns))]
    heads = [shown(name).replace("_", " ") for name in columns]
    cells = [column_texts(v, zone, share=name in shares) for name, v in zip(columns, values, strict=True)]
    right = [_numeric(column) for column in values]
    widths, spare = _widths(heads, cells, right, console().width, BAR + _GAP if bar else 0)
    made = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0), header_style="bold")
    drawn: list[list[str]] = []
    for name, head, column, texts, number, width in zip(columns, heads, values, cells, right, widths, strict=True):
        made.add_column(Text(head), justify="right" if number else "left", overflow="fold", width=width)
        drawn.append(texts)
        if name == bar and number and spare - _GAP >= _SHORTEST_BAR:
            made.add_column("", no_wrap=True, style="cyan")
            drawn.append(bars(column, min(BAR, spare - _GAP), share=name in shares))
    for line in zip(*drawn, strict=True):
        made.add_row(*(Text(cell) for cell in line))
    console().print(made)


def _widths(
    heads: Sequence[str], cells: Sequence[Sequence[str]], right: Sequence[bool], room: int, reserved: int
) -> tuple[list[int], int]:
    """Return the width of each column and what is left of the line.

    Numbers stay whole; long texts are folded where the line is short, and so are headings, unless there is room
    beside what is reserved.
    """
    widths = [max(map(cell_len, [*head.split(), *texts]), default=1) for head, texts in zip(heads, cells, strict=True)]
    spare = room - sum(widths) - _GAP * (len(widths) - 1)
    texts = [n for n, number in enumerate(right) if not number]
    # Words are broken only where making do with whole ones is not enough.
    for least in (
        [max(cell_len(w) for t in ("-", h, *c) for w in t.split()) for h, c in zip(heads, cells, strict=True)],
        [1] * len(heads),
    ):
        while spare < 0 and (wide := [n for n in texts if widths[n] > max(least[n], _NARROWEST)]):
            widths[max(wide, key=widths.__getitem__)] -= 1
            spare += 1
    for n, head in enumerate(heads):
        more = cell_len(head) - widths[n]
        if 0 < more <= spare - reserved:
            widths[n] += more
            spare -= more
    return widths, spare


def pairs(items: Iterable[tuple[str, Any]], zone: ZoneInfo | None = None) -> None:
    """Print names and values, one pair a line, without those that are empty."""
    made = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    made.add_column(style="dim", no_wrap=True)
    made.add_column(overflow="fold")
    for name, value in items:
        text = shown(value, zone)
        if text:
            made.add_row(Text(shown(name)), Text(text))
    if made.rows:
        console().print(made)


# -- for programs -----------------------------------------------------------------------------------------------------


def _plain(value: Any) -> Any:
    if isinstance(value, Money):
        return {"amount": str(value.amount), "currency": value.currency}
    if isinstance(value, Decimal):
        return str(value)  # exact; a JSON number would be read as a float
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    if isinstance(value, Mapping):
        return dict(value)
    return str(value)


def dumped(value: Any) -> bytes:
    """Return a value as JSON; money and other exact numbers are text, times are in UTC."""
    return orjson.dumps(value, default=_plain, option=orjson.OPT_INDENT_2 | orjson.OPT_NON_STR_KEYS)


def json(value: Any) -> None:
    """Print a value as JSON; see :func:`dumped`."""
    sys.stdout.write(dumped(value).decode() + "\n")


def records(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[dict[str, Any]]:
    """Return rows as objects, for :func:`json`."""
    return [dict(zip(columns, row, strict=True)) for row in rows]


def _cell(value: Any) -> Any:
    if value is None or (isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)):
        return value
    text = value if isinstance(value, str) else value.isoformat() if isinstance(value, date) else shown(value)
    # A spreadsheet would run such a text as a formula, also behind blanks and signs that it does not show; the
    # apostrophe makes it a text, and is not shown there.
    return f"'{text}" if text.startswith(_FORMULA) or _UNSEEN.sub("", text, count=1).startswith(_FORMULA) else text


def as_csv(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Print rows as CSV (RFC 4180); money is an amount and a column with the currency beside it."""
    money = {n for n in range(len(columns)) if any(isinstance(row[n], Money) for row in rows)}
    out = csv.writer(sys.stdout, lineterminator="\r\n")
    head: list[str] = []
    for number, name in enumerate(columns):
        head += [name, f"{name} currency"] if number in money else [name]
    out.writerow(map(_cell, head))
    for row in rows:
        line: list[Any] = []
        for number, value in enumerate(row):
            if number in money:
                line += [value.amount, value.currency] if isinstance(value, Money) else [_cell(value), None]
            else:
                line.append(_cell(value))
        out.writerow(line)
