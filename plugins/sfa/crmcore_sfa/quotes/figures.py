"""What a quote comes to: exact to the end, then rounded so that its lines add up to its total.

Nothing here reads or writes. Quantities and shares are floats of at most four decimals, which is exact: the decimal
text of such a float is the number that was meant.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

import attrs

from crmcore import Money
from crmcore.errors import Invalid
from crmcore_sfa.currencies import places_of
from crmcore_sfa.quotes.records import QuoteLine, Recurrence

TERM = 12
"""The months that recurring lines are reckoned for where a quote names no term."""

DECIMALS = 4
MOST = 10**9
_SHARE_STEP = 10**6
_LARGEST = 2**63 - 1


def exact(value: float) -> Fraction:
    """Return the number that a float of few decimals stands for: 0.1 is one tenth."""
    return Fraction(repr(value))


def is_short(value: float) -> bool:
    """True for a finite number of at most four decimals, which is what :func:`exact` takes."""
    return math.isfinite(value) and (exact(value) * 10**DECIMALS).denominator == 1


def periods_in(term_months: int | None, recurrence: Recurrence) -> int:
    """Return how often a line is charged in a term.

    Raises:
        Invalid: the term is no whole number of its periods.
    """
    months = recurrence.months
    if months is None:
        return 1
    count, rest = divmod(TERM if term_months is None else term_months, months)
    if rest or count < 1:
        raise Invalid(
            f"A term of {term_months} months is no whole number of {recurrence.value}s.",
            todo=f"Use a multiple of {months} months, or another recurrence.",
        )
    return count


def apportion(parts: Sequence[Fraction]) -> list[int]:
    """Round parts to whole numbers that add up to their rounded sum, by largest remainder.

    The sum is rounded half to even. No part moves by a whole or more; of equal remainders the first gets it.
    """
    whole = [math.floor(part) for part in parts]
    left = round(sum(parts, Fraction(0))) - sum(whole)
    by_remainder = sorted(range(len(parts)), key=lambda n: (whole[n] - parts[n], n))
    for n in by_remainder[:left]:
        whole[n] += 1
    return whole


@attrs.frozen(kw_only=True)
class Group:
    """The lines of one recurrence: what they come to in one period, before and after the quote's discount."""

    subtotal: Money
    net: Money


@attrs.frozen(kw_only=True)
class Figures:
    """What the lines of a quote come to.

    Attributes:
        before: each line in one period, after its own discount and before that of the quote; sums to the subtotals.
        amounts: each line in one period, net; sums to ``groups[…].net``.
        groups: by recurrence, in its order.
        total: net over the term.
    """

    before: tuple[Money, ...]
    amounts: tuple[Money, ...]
    groups: Mapping[Recurrence, Group]
    total: Money
    list_total: Money
    discount_share: float
    highest_discount: float
    margin: float | None


def figures(lines: Sequence[QuoteLine], discount: float, term_months: int | None, currency: str) -> Figures:
    """Work out what lines in one currency come to.

    Raises:
        Invalid: a term that is no whole number of periods, or a sum that cannot be stored.
    """
    step = 10 ** (4 - places_of(currency))
    kept = 1 - exact(discount)
    own = [_in_units(line.unit_price, line) * (1 - exact(line.discount)) / step for line in lines]
    times = [periods_in(term_months, line.recurrence) for line in lines]
    before, amounts, groups = [0] * len(lines), [0] * len(lines), {}
    for recurrence in Recurrence:
        mine = [n for n, line in enumerate(lines) if line.recurrence is recurrence]
        if not mine:
            continue
        _put(before, mine, apportion([own[n] for n in mine]))
        _put(amounts, mine, apportion([own[n] * kept for n in mine]))
        groups[recurrence] = Group(
            subtotal=_money(sum(before[n] for n in mine) * step, currency),
            net=_money(sum(amounts[n] for n in mine) * step, currency),
        )
    listed = [_in_units(_listed(line), line) / step for line in lines]
    net = [part * kept for part in own]
    total = sum(amount * n for amount, n in zip(amounts, times, strict=True))
    return Figures(
        before=tuple(_money(units * step, currency) for units in before),
        amounts=tuple(_money(units * step, currency) for units in amounts),
        groups=groups,
        total=_money(total * step, currency),
        list_total=_money(round(_over(listed, times)) * step, currency),
        discount_share=_taken_off(_over(net, times), _over(listed, times)),
        highest_discount=max(map(_taken_off, net, listed), default=0.0),
        margin=_margin(lines, _over(net, times), times, step),
    )


def _in_units(price: Money, line: QuoteLine) -> Fraction:
    return price.units * exact(line.quantity)


def _listed(line: QuoteLine) -> Money:
    """Return the price that discounts are reckoned from: a higher price than that of the list is no discount."""
    price = line.list_price
    return line.unit_price if price is None or price < line.unit_price else price


def _over(parts: Iterable[Fraction], times: Iterable[int]) -> Fraction:
    return sum((part * n for part, n in zip(parts, times, strict=True)), Fraction(0))


def _taken_off(net: Fraction, listed: Fraction) -> float:
    # Rounded up, so that no limit is passed unnoticed.
    return math.ceil((1 - net / listed) * _SHARE_STEP) / _SHARE_STEP if listed else 0.0


def _margin(lines: Sequence[QuoteLine], net: Fraction, times: Sequence[int], step: int) -> float | None:
    costs = [_in_units(line.unit_cost, line) / step for line in lines if line.unit_cost is not None]
    if len(costs) < len(lines) or not net:
        return None
    return math.floor((1 - _over(costs, times) / net) * _SHARE_STEP) / _SHARE_STEP


def _put(into: list[int], places: Sequence[int], values: Sequence[int]) -> None:
    for place, value in zip(places, values, strict=True):
        into[place] = value


def _money(units: int, currency: str) -> Money:
    if abs(units) > _LARGEST:
        raise Invalid(f"The sum of {units // 10**4:,} {currency} cannot be stored.", todo="Use at most 14 digits.")
    return Money.of_units(units, currency)
