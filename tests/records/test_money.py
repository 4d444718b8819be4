"""Money is exact, has one currency, and says so when asked for anything else."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, strategies as st

from crmcore import Money
from crmcore.errors import CurrencyMismatch, Invalid

UNITS = st.integers(-(2**63) + 1, 2**63 - 1)
SMALL = st.integers(-(10**15), 10**15)
CURRENCY = st.sampled_from(["EUR", "USD", "JPY"])


def money(units: int, currency: str = "EUR") -> Money:
    return Money(Decimal(units).scaleb(-4), currency)


@given(units=UNITS, currency=CURRENCY)
def test_every_amount_that_fits_comes_back_as_it_went(units: int, currency: str) -> None:
    made = money(units, currency)
    assert made.units == units
    assert Money.of_units(units, currency) == made
    assert hash(Money.of_units(units, currency)) == hash(made)
    assert Fraction(made.amount) == Fraction(units, 10_000)
    assert Money(str(made.amount), currency) == made


@given(a=SMALL, b=SMALL, c=SMALL)
def test_sums_are_those_of_whole_numbers(a: int, b: int, c: int) -> None:
    assert (money(a) + money(b)).units == a + b
    assert (money(a) - money(b)).units == a - b
    assert (-money(a)).units == -a
    assert money(a) + money(b) + money(c) == money(c) + (money(b) + money(a))
    assert (money(a) < money(b), money(a) <= money(b), money(a) > money(b)) == (a < b, a <= b, a > b)


@given(units=SMALL, factor=st.integers(-1000, 1000), percent=st.decimals("-9", "9", places=3))
def test_products_are_exact_or_rounded_half_to_even(units: int, factor: int, percent: Decimal) -> None:
    assert (money(units) * factor).units == units * factor
    assert (money(units) * percent).units == round(Fraction(units) * Fraction(percent))


@given(text=st.one_of(st.text(max_size=12), st.decimals(allow_nan=True, allow_infinity=True).map(str)))
def test_any_text_is_money_or_one_clear_line(text: str) -> None:
    try:
        made = Money(text, "EUR")
    except Invalid as error:
        assert "\n" not in str(error)  # noqa: PT017 — either outcome is right
    else:
        assert Decimal(made.units) == made.amount * 10_000
        assert Money.of_units(made.units, "EUR") == made


@pytest.mark.parametrize("amount", [
    1.5, True, "1,5", "", "NaN", "sNaN", "Infinity", "1e999999", "-9e999999", "1e-999999", "0.00001",
    "0.00010000000000000000000000000000000000001", 2**63, "922337203685477.5808", None, b"1", "1.5.0",
])  # fmt: skip
def test_what_is_not_exact_or_does_not_fit_is_refused(amount: Any) -> None:
    with pytest.raises(Invalid):
        Money(amount, "EUR")


@pytest.mark.parametrize("currency", ["eur", "EURO", "", "E1R", "€UR", "ÄÖÜ"])
def test_a_currency_has_three_letters(currency: str) -> None:
    with pytest.raises(Invalid, match="ISO 4217"):
        Money(1, currency)


def test_two_currencies_are_never_added_or_compared() -> None:
    euros, dollars = Money(1, "EUR"), Money(1, "USD")
    for attempt in (
        lambda: euros + dollars,
        lambda: euros - dollars,
        lambda: euros < dollars,
        lambda: euros >= dollars,
    ):
        with pytest.raises(CurrencyMismatch, match=r"1\.00 EUR and 1\.00 USD|1\.00 USD and 1\.00 EUR"):
            attempt()
    assert euros != dollars
    with pytest.raises(Invalid, match="float"):
        euros * 1.1  # type: ignore[arg-type]  # the point of the test


def test_the_hosts_precision_does_not_round_money() -> None:
    with localcontext() as context:
        context.prec = 4
        assert Money("12345678.9012", "EUR").units == 123456789012
        assert Money.of_units(123456789012, "EUR").amount == Decimal("12345678.9012")
        assert (Money("12345678.9012", "EUR") + Money("0.0001", "EUR")).units == 123456789013
        assert str(Money("12345678.91", "EUR")) == "12,345,678.91 EUR"
