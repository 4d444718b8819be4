"""The order of dates and the decimal mark, decided by the values of a column."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from crmcore_intake.columns import Column, DateOrder, DecimalMark, date_order_of, decimal_mark_of
from crmcore_intake.convert import Style, read_date, read_number
from crmcore_intake.errors import FileProblem

Y, D, M = DateOrder.YEAR_FIRST, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST
POINT, COMMA = DecimalMark.POINT, DecimalMark.COMMA


def column(*texts: str) -> Column:
    made = Column("x")
    for line, text in enumerate(texts, start=2):
        made.see(text, line)
    return made


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("2024-02-13", Y),
        ("2002/1/16", Y),
        ("2024-02-13T10:00:00Z", Y),
        ("13/02/2024", D),
        ("13-2-2024 10:30", D),
        ("02/13/2024", M),
        ("02/03/2024", "ambiguous"),
        ("03.04.2024", D),
        ("5/5/2024", None),
        ("13/02/24", None),
        ("31/31/2024", None),
        ("555-843-8116", None),
        ("1.2.3.4", None),
        ("", None),
        ("soon", None),
    ],
)
def test_what_one_date_shows(text: str, shows: DateOrder | str | None) -> None:
    assert date_order_of(text) == shows


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("1,234.56", POINT),
        ("1.234,56", COMMA),
        ("12.5", POINT),
        ("12,5", COMMA),
        ("-0,123", COMMA),
        ("0.123", POINT),
        ("1234.567", POINT),
        ("1,234,567", POINT),
        ("1.234.567", COMMA),
        ("1 234,5", COMMA),
        ("1'234.50", POINT),
        ("1,234", "ambiguous"),
        ("1.234", "ambiguous"),
        ("1234", None),
        ("12 %", None),
    ],
)
def test_what_one_number_shows(text: str, shows: DecimalMark | str | None) -> None:
    assert decimal_mark_of(text) == shows


def test_one_value_decides_for_its_column() -> None:
    assert column("02/03/2024", "13/02/2024").settle_dates(None) is D
    assert column("1,234", "0.5").settle_decimals(None) is POINT
    assert column("2024-01-02", "03/04/2024", "13/04/2024").settle_dates(None) is D


def test_an_ambiguous_column_must_be_settled() -> None:
    dates = column("02/03/2024", "05/05/2024")
    with pytest.raises(FileProblem, match=r"line 2 has '02/03/2024', and no value decides.*'day-first'"):
        dates.settle_dates(None)
    assert dates.settle_dates(M) is M
    with pytest.raises(FileProblem, match=r"line 2 has '1,234'"):
        column("1,234").settle_decimals(None)
    assert dates.open
    assert not column("13/02/2024").open


def test_two_ways_in_one_column() -> None:
    mixed = column("13/02/2024", "02/13/2024")
    with pytest.raises(FileProblem, match=r"two ways: line 2 has '13/02/2024', line 3 has '02/13/2024'"):
        mixed.settle_dates(None)
    assert mixed.settle_dates(D) is D


def test_a_declaration_that_every_value_contradicts() -> None:
    with pytest.raises(FileProblem, match="declared as dates = 'month-first', but line 2 has '13/02/2024'"):
        column("13/02/2024", "01/02/2024").settle_dates(M)
    with pytest.raises(FileProblem, match=r"declared as decimal = 'comma', but line 2 has '0.5'"):
        column("0.5").settle_decimals(COMMA)


def test_nothing_seen_reads_plainly() -> None:
    assert column("", "n/a").settle_dates(None) is Y
    assert column("7").settle_decimals(None) is POINT


FORMS = {Y: "{y:04}-{m:02}-{d:02}", D: "{d:02}/{m:02}/{y:04}", M: "{m}/{d}/{y:04}"}


@given(days=st.lists(st.dates(date(1000, 1, 1)), min_size=1), order=st.sampled_from(DateOrder))
def test_a_column_is_read_as_written_or_called_ambiguous(days: list[date], order: DateOrder) -> None:
    texts = [FORMS[order].format(y=day.year, m=day.month, d=day.day) for day in days]
    try:
        settled = column(*texts).settle_dates(None)
    except FileProblem:
        assert order is not Y
        assert all(day.day <= 12 for day in days)
        return
    if settled is Y and order is not Y:  # every day and month alike: any order reads it
        assert all(day.day == day.month for day in days)
        settled = order
    assert [read_date(text, Style(dates=settled)) for text in texts] == days


@given(
    numbers=st.lists(st.decimals(-(10**9), 10**9, places=2), min_size=1),
    grouped=st.booleans(),
    mark=st.sampled_from(DecimalMark),
)
def test_decimals_are_read_as_written(numbers: list, grouped: bool, mark: DecimalMark) -> None:
    swap = str.maketrans(".,", ",.") if mark is COMMA else {}
    texts = [(f"{n:,.2f}" if grouped else f"{n:.2f}").translate(swap) for n in numbers]
    settled = column(*texts).settle_decimals(None)
    assert settled is mark
    assert [read_number(text, settled) for text in texts] == numbers
