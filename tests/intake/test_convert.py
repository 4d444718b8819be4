"""Text to typed values, exactly, or the reason why not."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from crmcore.model import Lifecycle
from crmcore.records import Field, FieldKind, Money
from crmcore_intake.columns import DateOrder, DecimalMark
from crmcore_intake.convert import Style, Unreadable, converter

BERLIN = Style(zone=ZoneInfo("Europe/Berlin"))
COMMA = Style(decimal=DecimalMark.COMMA)
DAY = Style(dates=DateOrder.DAY_FIRST)
USD = Style(currency="USD")
EURO = Style(decimal=DecimalMark.COMMA, currency="EUR")
LIFECYCLE = Field(name="x", kind=FieldKind.CHOICE, choices=tuple(m.value for m in Lifecycle), enum_class=Lifecycle)


def read(kind: FieldKind | Field, text: str, style: Style | None = None) -> object:
    field = kind if isinstance(kind, Field) else Field(name="x", kind=kind)
    return converter(field, style or Style())(text)


@pytest.mark.parametrize(
    ("kind", "text", "style", "value"),
    [
        (FieldKind.TEXT, "Acme", None, "Acme"),
        (FieldKind.INTEGER, "2822", None, 2822),
        (FieldKind.INTEGER, "2,822", None, 2822),
        (FieldKind.INTEGER, "2.822", COMMA, 2822),
        (FieldKind.INTEGER, "-5.00", None, -5),
        (FieldKind.FLOAT, "1 234,5", COMMA, 1234.5),
        (FieldKind.FLOAT, "1.5e3", None, 1500.0),
        (FieldKind.BOOLEAN, "Yes", None, True),
        (FieldKind.BOOLEAN, "0", None, False),
        (FieldKind.DATE, "2002/1/16", None, date(2002, 1, 16)),
        (FieldKind.DATE, "13.2.2024", DAY, date(2024, 2, 13)),
        (FieldKind.DATE, "2024-02-13", DAY, date(2024, 2, 13)),
        (FieldKind.DATE, "2024-02-13T00:00:00Z", None, date(2024, 2, 13)),
        (FieldKind.DATE, "16-Jan-02", Style(format="%d-%b-%y"), date(2002, 1, 16)),
        (FieldKind.TIME, "2024-07-01 10:30", BERLIN, datetime(2024, 7, 1, 8, 30, tzinfo=UTC)),
        (FieldKind.TIME, "2024-07-01", BERLIN, datetime(2024, 6, 30, 22, tzinfo=UTC)),
        (FieldKind.TIME, "2024-07-01T10:30:00.5+05:00", BERLIN, datetime(2024, 7, 1, 5, 30, 0, 500_000, UTC)),
        (FieldKind.TIME, "1/2/2024 1:05 pm", DAY, datetime(2024, 2, 1, 13, 5, tzinfo=UTC)),
        (FieldKind.TIME, "1/2/2024 12 AM", DAY, datetime(2024, 2, 1, tzinfo=UTC)),
        (FieldKind.TIME, "2024-10-27 02:30", BERLIN, datetime(2024, 10, 27, 0, 30, tzinfo=UTC)),
        (FieldKind.MONEY, "1054", USD, Money("1054", "USD")),
        (FieldKind.MONEY, "$1,054.50", USD, Money("1054.50", "USD")),
        (FieldKind.MONEY, "1.054,50 €", EURO, Money("1054.50", "EUR")),
        (FieldKind.MONEY, "12 CHF", None, Money("12", "CHF")),
        (LIFECYCLE, "Customer", None, Lifecycle.CUSTOMER),
        (FieldKind.LIST, "a; b;;c", None, ("a", "b", "c")),
        (FieldKind.JSON, '{"a": 1}', None, {"a": 1}),
        (FieldKind.ID, str(UUID(int=7)), None, UUID(int=7)),
    ],
)  # fmt: skip
def test_read(kind, text: str, style: Style | None, value: object) -> None:
    made = read(kind, text, style)
    assert made == value
    assert type(made) is type(value)


@pytest.mark.parametrize(
    ("kind", "text", "style", "reason"),
    [
        (Field(name="x", kind=FieldKind.TEXT, max_length=3), "Acme", None, "has 4 characters; 3 are allowed"),
        (FieldKind.INTEGER, "12,5", COMMA, "not a whole number"),
        (FieldKind.INTEGER, "1,23,456", None, "not a number with a decimal point"),
        (FieldKind.INTEGER, "9223372036854775808", None, "too large"),
        (FieldKind.INTEGER, "٣", None, "not a number"),
        (FieldKind.FLOAT, "1e999", None, "too large"),
        (FieldKind.FLOAT, "9" * 400, None, "too large"),
        (FieldKind.FLOAT, "nan", None, "not a number"),
        (FieldKind.BOOLEAN, "maybe", None, "neither yes nor no"),
        (FieldKind.DATE, "31/02/2024", DAY, "not a day of the calendar, read day-first"),
        (FieldKind.DATE, "13/02/24", DAY, "year of two digits"),
        (FieldKind.DATE, "13/02/2024", None, "does not begin with the year"),
        (FieldKind.DATE, "soon", None, "not a date; give 'format'"),
        (FieldKind.DATE, "2024-02-13 10:00", None, "has a time of day"),
        (FieldKind.DATE, "13.2.24", Style(format="%Y"), "not written as '%Y'"),
        (FieldKind.TIME, "2024-03-31 02:30", BERLIN, "does not exist in Europe/Berlin"),
        (FieldKind.TIME, "2024-03-31 25:30", None, "has no time of day"),
        (FieldKind.TIME, "0001-01-01 00:30", BERLIN, "lies before the first"),
        (FieldKind.TIME, "2024-03-31 13:30 PM", None, "has the hour 13, of twelve"),
        (FieldKind.MONEY, "12", None, "names no currency"),
        (FieldKind.MONEY, "€ 12", USD, "is not in USD"),
        (FieldKind.MONEY, "12 EUR", USD, "is not in USD"),
        (FieldKind.MONEY, "0.00001", USD, "is not possible: The amount"),
        (FieldKind.MONEY, "$", USD, "not a number"),
        (LIFECYCLE, "costumer", None, "Did you mean 'customer'?"),
        (FieldKind.JSON, "[1]", None, "not a JSON object"),
        (FieldKind.JSON, "[" * 100_000, None, "not JSON"),
        (FieldKind.REF, "Acme", None, "give 'lookup'"),
    ],
)
def test_refused(kind, text: str, style: Style | None, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(kind, text, style)
    assert reason in str(caught.value)


@given(st.decimals(-(10**12), 10**12, places=4), st.sampled_from(DecimalMark), st.booleans())
def test_money_is_exact(amount: Decimal, mark: DecimalMark, grouped: bool) -> None:
    text = f"{amount:,.4f}" if grouped else f"{amount:.4f}"
    if mark is DecimalMark.COMMA:
        text = text.translate(str.maketrans(".,", ",."))
    assert read(FieldKind.MONEY, text, Style(decimal=mark, currency="EUR")) == Money(amount, "EUR")


@given(st.sampled_from(FieldKind), st.text(min_size=1).map(str.strip).filter(bool))
def test_no_text_raises_anything_else(kind: FieldKind, text: str) -> None:
    with suppress(Unreadable):
        read(kind, text, BERLIN)
