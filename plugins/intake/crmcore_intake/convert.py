"""From the text of a cell to the typed value of a field, exactly, or with the reason why not."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, tzinfo
from decimal import Decimal
from typing import TypeVar
from uuid import UUID

import attrs

from crmcore.errors import Invalid, nearest
from crmcore.records import Field, FieldKind, Money
from crmcore_intake.cells import Exact
from crmcore_intake.columns import DATE, DateOrder, DecimalMark

T = TypeVar("T")
Converter = Callable[[str], object]


class Unreadable(ValueError):
    """A text is no value of its field; the message completes the sentence "'12,x' …"."""


@attrs.frozen(kw_only=True)
class Style:
    """How the texts of one column are written."""

    dates: DateOrder = DateOrder.YEAR_FIRST
    decimal: DecimalMark = DecimalMark.POINT
    zone: tzinfo = UTC
    """Where times without an offset were taken."""
    currency: str | None = None
    """The one currency of the column."""
    fallback_currency: str | None = None
    """The currency of an amount that names none, where others may name theirs."""
    format: str | None = None
    """Codes of ``strptime`` instead of ``dates``."""
    separator: str = ";"
    cut_time: bool = False
    """Where the field holds a date, take the day of a time, in the zone."""

    @property
    def of_workbooks(self) -> Style:
        """How a workbook's own values are written, whatever the texts of the column look like."""
        return attrs.evolve(self, dates=DateOrder.YEAR_FIRST, decimal=DecimalMark.POINT, format=None)


def converter(field: Field, style: Style) -> Converter:
    """Return the function that reads texts of a column, blanks at their ends removed, as values of ``field``.

    It raises :class:`Unreadable` for a text that is none. It is never given a blank text.
    """
    return either(lambda way: _converter(field, way), style)


def either(make: Callable[[Style], Callable[[str], T]], style: Style) -> Callable[[str], T]:
    """Return a function that reads texts as ``style`` says, and a workbook's own values as they are always written."""
    of_texts, exact = make(style), make(style.of_workbooks)
    return lambda text: exact(text) if type(text) is Exact else of_texts(text)


def _converter(field: Field, style: Style) -> Converter:
    match field.kind:
        case FieldKind.TEXT:
            return lambda text: _text(str(text), field.max_length)
        case FieldKind.INTEGER:
            return lambda text: _integer(text, style.decimal)
        case FieldKind.FLOAT:
            return lambda text: _float(text, style.decimal)
        case FieldKind.BOOLEAN:
            return _boolean
        case FieldKind.DATE:
            return lambda text: read_date(text, style)
        case FieldKind.TIME:
            return lambda text: read_time(text, style)
        case FieldKind.MONEY:
            return lambda text: _money(text, style)
        case FieldKind.CHOICE:
            return _choice(field)
        case FieldKind.LIST:
            return lambda text: tuple(filter(None, map(str.strip, text.split(style.separator))))
        case FieldKind.ID | FieldKind.REF:
            return _id
        case FieldKind.JSON:
            return _json


# Each mark has its own groups of thousands; blanks and apostrophes group under both.
_NUMBERS = {
    DecimalMark.POINT: re.compile(
        r"([-+]?)(\d+|\d{1,3}(?P<g>[, '\u00a0\u202f\u2019])\d{3}(?:(?P=g)\d{3})*)(?:\.(\d+))?", re.ASCII
    ),
    DecimalMark.COMMA: re.compile(
        r"([-+]?)(\d+|\d{1,3}(?P<g>[. '\u00a0\u202f\u2019])\d{3}(?:(?P=g)\d{3})*)(?:,(\d+))?", re.ASCII
    ),
}
_SCIENTIFIC = re.compile(r"([-+]?\d+(?:[.,]\d+)?)[eE]([-+]?\d{1,3})", re.ASCII)
_CURRENCY_SIGNS = {
    "$": ("USD", "CAD", "AUD", "NZD", "MXN", "SGD", "HKD"),
    "€": ("EUR",),
    "£": ("GBP",),
    "¥": ("JPY", "CNY"),
    "￥": ("JPY", "CNY"),
}


def read_number(text: str, mark: DecimalMark) -> Decimal:
    """Read a number with an optional sign and groups of thousands.

    Raises:
        Unreadable: it is none under this decimal mark.
    """
    if text.isascii() and text.isdigit():
        return Decimal(text)
    found = _NUMBERS[mark].fullmatch(text)
    if found is None:
        raise Unreadable(f"is not a number with a decimal {mark.value}")
    whole = "".join(c for c in found[2] if c.isdigit())
    return Decimal(f"{found[1]}{whole}.{found[4] or 0}")


def _integer(text: str, mark: DecimalMark) -> int:
    number = read_number(text, mark)
    if number != number.to_integral_value():
        raise Unreadable("is not a whole number")
    if abs(number) >= 2**63:
        raise Unreadable("is too large")
    return int(number)


def _float(text: str, mark: DecimalMark) -> float:
    found = _SCIENTIFIC.fullmatch(text)
    number = read_number(found[1] if found else text, mark)
    value = float(number.scaleb(int(found[2])) if found else number)
    if not math.isfinite(value):
        raise Unreadable("is too large")
    return value


def _money(text: str, style: Style) -> Money:
    bare, named = _without_currency(text)
    currency = style.currency or (named[0] if len(named) == 1 else None) or style.fallback_currency
    if currency is None:
        raise Unreadable("names no currency: give 'currency' in the profile")
    if named and currency not in named:
        raise Unreadable(f"is not in {currency}")
    try:
        return Money(read_number(bare, style.decimal), currency)
    except Invalid as error:
        raise Unreadable(f"is not possible: {error.what}") from error


def _without_currency(text: str) -> tuple[str, tuple[str, ...]]:
    """Split off a sign or an ISO code at either end, and return the currencies that it may mean."""
    for sign, currencies in _CURRENCY_SIGNS.items():
        if sign in text:
            return text.replace(sign, "", 1).strip(), currencies
    found = re.fullmatch(r"(?:([A-Z]{3})\s*)?(.*?)(?:\s*([A-Z]{3}))?", text)
    if found is None or bool(found[1]) == bool(found[3]):
        return text, ()
    return found[2], (found[1] or found[3],)


def _text(text: str, limit: int | None) -> str:
    if limit is not None and len(text) > limit:
        raise Unreadable(f"has {len(text):,} characters; {limit:,} are allowed")
    return text


_BOOLEANS = {
    **dict.fromkeys(("true", "yes", "y", "t", "on", "1"), True),
    **dict.fromkeys(("false", "no", "n", "f", "off", "0"), False),
}


def _boolean(text: str) -> bool:
    try:
        return _BOOLEANS[text.casefold()]
    except KeyError:
        raise Unreadable(f"is neither yes nor no; allowed: {', '.join(_BOOLEANS)}") from None


def _choice(field: Field) -> Converter:
    make = field.enum_class or str
    by_name = {choice.casefold(): make(choice) for choice in field.choices}

    def read(text: str) -> object:
        try:
            return by_name[text.casefold()]
        except KeyError:
            raise Unreadable(f"is not one of {', '.join(field.choices)}.{nearest(text, field.choices)}") from None

    return read


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Unreadable("is not an identifier; to find the record by a name, give 'lookup'") from None


def _json(text: str) -> dict[str, object]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise Unreadable("is not JSON, or nested too deeply") from None
    if not isinstance(value, dict):
        raise Unreadable("is not a JSON object")
    return value


def read_date(text: str, style: Style) -> date:
    """Read a date. A time of day behind it is refused unless it is midnight, so that nothing is lost unseen, or
    cut off if the style says so.

    Raises:
        Unreadable: it is no date in this order, or there is no such day.
    """
    if style.format is not None:
        return _formatted(text, style.format).date()
    day, clock = _day(text, style.dates)
    if clock is not None and style.cut_time:
        return read_time(text, style).astimezone(style.zone).date()
    if clock is not None and _clock(clock).replace(tzinfo=None) != time():
        raise Unreadable("has a time of day, but the field holds a date")
    return day


def read_time(text: str, style: Style) -> datetime:
    """Read an instant and return it in UTC; without an offset it is a time in the style's zone.

    A date alone means its first moment; an hour that comes twice, when clocks go back, means the first.

    Raises:
        Unreadable: it is no time, or the zone skipped it when clocks went forward.
    """
    if style.format is not None:
        moment = _formatted(text, style.format)
    else:
        day, clock = _day(text, style.dates)
        moment = datetime.combine(day, time() if clock is None else _clock(clock))
    local = moment if moment.tzinfo is not None else moment.replace(tzinfo=style.zone)
    try:
        instant = local.astimezone(UTC)
        exists = instant.astimezone(local.tzinfo) == local
    except OverflowError:
        raise Unreadable("lies before the first or after the last day that a time can have") from None
    if not exists:
        raise Unreadable(f"does not exist in {style.zone}: clocks went forward over it")
    return instant


def _formatted(text: str, form: str) -> datetime:
    try:
        return datetime.strptime(text, form)  # noqa: DTZ007  # read_time attaches the zone of the profile
    except ValueError:
        raise Unreadable(f"is not written as '{form}'") from None


def _day(text: str, order: DateOrder) -> tuple[date, str | None]:
    """Return the day, and the text of the time behind it."""
    found = DATE.fullmatch(text)
    if found is None:
        raise Unreadable("is not a date; give 'format' if it is one in another form")
    a, b, c = found["a"], found["b"], found["c"]
    if len(a) == 4:
        year, month, day = a, b, c  # 2024-02-13 is the same under every order
    elif len(c) != 4:
        raise Unreadable("has a year of two digits; give 'format'")
    elif order is DateOrder.DAY_FIRST:
        year, month, day = c, b, a
    elif order is DateOrder.MONTH_FIRST:
        year, month, day = c, a, b
    else:
        raise Unreadable("does not begin with the year")
    try:
        return date(int(year), int(month), int(day)), found["time"]
    except ValueError:
        raise Unreadable(f"is not a day of the calendar, read {order.value}") from None


_TWELVE_HOURS = re.compile(r"(\d{1,2})(:\d{2}(?::\d{2})?)?\s*([AaPp])\.?[Mm]\.?")
_ONE_DIGIT_HOUR = re.compile(r"\d:")


def _clock(text: str) -> time:
    if (found := _TWELVE_HOURS.fullmatch(text)) is not None:
        hour = int(found[1])
        if not 1 <= hour <= 12:
            raise Unreadable(f"has the hour {hour}, of twelve")
        text = f"{hour % 12 + (12 if found[3] in 'Pp' else 0):02d}{found[2] or ':00'}"
    elif _ONE_DIGIT_HOUR.match(text):
        text = f"0{text}"
    try:
        return time.fromisoformat(text.replace(" ", ""))
    except ValueError:
        raise Unreadable("has no time of day that could be read behind its date") from None
