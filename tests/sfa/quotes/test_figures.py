"""What quotes come to: parts sum to wholes, to the smallest coin, whatever the prices, discounts and currencies."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal, localcontext
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings, strategies as st

from crmcore import Money, new_id
from crmcore.errors import Invalid
from crmcore_sfa.currencies import places_of
from crmcore_sfa.quotes import QuoteLine, Recurrence
from crmcore_sfa.quotes.figures import apportion, figures, is_short, periods_in

QUOTE = new_id()
SHARES = st.integers(0, 10_000).map(lambda n: n / 10_000)


def line(price: str, quantity: float = 1, discount: float = 0, recurrence: str = "once", **more: object) -> QuoteLine:
    currency = str(more.pop("currency", "EUR"))
    return QuoteLine(
        quote_id=QUOTE, description="x", unit_price=Money(price, currency), quantity=float(quantity),
        discount=float(discount), recurrence=Recurrence(recurrence), **more,
    )  # fmt: skip


def lines_in(currency: str) -> st.SearchStrategy[list[QuoteLine]]:
    prices = st.decimals(0, 10**7, places=4).map(str)
    quantities = st.integers(1, 10**7).map(lambda n: n / 10_000)
    rows = st.tuples(prices, quantities, SHARES, st.sampled_from([r.value for r in Recurrence]))
    return st.lists(rows.map(lambda row: line(*row, currency=currency)), min_size=1, max_size=12)


ANY = st.sampled_from(["EUR", "JPY", "KWD", "MGA", "CLF"]).flatmap(lambda c: st.tuples(lines_in(c), st.just(c)))


@settings(max_examples=50, deadline=None)
@given(ANY, SHARES, st.sampled_from([None, 12, 24, 36]))
def test_lines_sum_to_the_total_and_to_what_exact_arithmetic_says(
    given_lines: tuple[list[QuoteLine], str], discount: float, term: int | None
) -> None:
    lines, currency = given_lines
    found = figures(lines, discount, term, currency)
    coin = Decimal(1).scaleb(-places_of(currency))
    total = Decimal(0)
    with localcontext(prec=80):
        for recurrence in Recurrence:
            mine = [n for n, one in enumerate(lines) if one.recurrence is recurrence]
            if not mine:
                assert recurrence not in found.groups
                continue
            exact = [
                lines[n].unit_price.amount * Decimal(str(lines[n].quantity)) * (1 - Decimal(str(lines[n].discount)))
                for n in mine
            ]
            kept = 1 - Decimal(str(discount))
            group = found.groups[recurrence]
            assert group.net.amount == sum(found.amounts[n].amount for n in mine)
            assert group.subtotal.amount == sum(found.before[n].amount for n in mine)
            assert group.net.amount == (sum(exact) * kept).quantize(coin, ROUND_HALF_EVEN)
            assert group.subtotal.amount == sum(exact).quantize(coin, ROUND_HALF_EVEN)
            assert all(abs(found.amounts[n].amount - part * kept) < coin for n, part in zip(mine, exact, strict=True))
            total += group.net.amount * periods_in(term, recurrence)
    assert found.total.amount == total
    assert all(amount.amount % coin == 0 for amount in (*found.amounts, *found.before, found.total))


@settings(max_examples=50, deadline=None)
@given(ANY, SHARES, st.randoms(use_true_random=False))
def test_totals_do_not_depend_on_the_order_of_lines(
    given_lines: tuple[list[QuoteLine], str], discount: float, chance: Random
) -> None:
    lines, currency = given_lines
    shuffled = list(lines)
    chance.shuffle(shuffled)
    one, other = figures(lines, discount, None, currency), figures(shuffled, discount, None, currency)
    assert (one.total, one.groups, one.discount_share) == (other.total, other.groups, other.discount_share)


@given(st.lists(st.fractions(0, 100), max_size=20))
def test_no_part_moves_by_a_whole(parts: list[Fraction]) -> None:
    whole = apportion(parts)
    assert sum(whole) == round(sum(parts))
    assert all(abs(w - p) < 1 for w, p in zip(whole, parts, strict=True))


@given(SHARES)
def test_a_discount_on_all_lines_is_the_discount_in_all(share: float) -> None:
    lines = [line("33.33", 3), line("0.07", 11, recurrence="month")]
    assert figures(lines, share, None, "EUR").discount_share == share


def test_the_largest_remainders_get_the_coins() -> None:
    found = figures([line("1"), line("1"), line("1")], 0.3333, None, "EUR")
    # Three times 0.6667 is 2.0001: two euros.
    assert [str(a.amount.normalize()) for a in found.amounts] == ["0.67", "0.67", "0.66"]
    assert found.total == Money(2, "EUR")


def test_discounts_are_reckoned_from_the_list_price_where_that_is_higher() -> None:
    cheap = line("80", 10, list_price=Money("100", "EUR"))
    dear = line("120", 10, list_price=Money("100", "EUR"))
    assert figures([cheap], 0.1, None, "EUR").discount_share == 0.28
    assert figures([dear], 0.0, None, "EUR").discount_share == 0.0
    both = figures([cheap, dear], 0.0, None, "EUR")
    assert (both.list_total, both.total) == (Money(2200, "EUR"), Money(2000, "EUR"))
    assert (both.highest_discount, both.discount_share) == (0.2, 0.090910)  # 200 / 2200, rounded up


def test_recurring_lines_count_for_each_period_of_the_term() -> None:
    lines = [
        line("500"),
        line("10", recurrence="month"),
        line("30", recurrence="quarter"),
        line("99", recurrence="year"),
    ]
    assert figures(lines, 0.0, 24, "EUR").total == Money(500 + 240 + 240 + 198, "EUR")
    assert figures(lines, 0.0, None, "EUR").total == Money(500 + 120 + 120 + 99, "EUR")
    with pytest.raises(Invalid, match="A term of 7 months is no whole number of quarters"):
        figures(lines, 0.0, 7, "EUR")


def test_a_margin_is_known_only_if_all_costs_are() -> None:
    known = line("100", 2, unit_cost=Money("60", "EUR"))
    assert figures([known], 0.2, None, "EUR").margin == 0.25
    assert figures([known, line("1")], 0.2, None, "EUR").margin is None
    assert figures([known], 1.0, None, "EUR").margin is None


def test_a_sum_that_cannot_be_stored_is_refused() -> None:
    with pytest.raises(Invalid, match="cannot be stored"):
        figures([line("900000000", 10**9)], 0.0, None, "EUR")


@pytest.mark.parametrize(("value", "short"), [(0.1, True), (7.5, True), (1 / 3, False), (1e-05, False), (1e9, True)])
def test_four_decimals_are_short(value: float, short: bool) -> None:
    assert is_short(value) is short
