"""When what is ordered falls due: periods without gap or overlap, and amounts whose parts sum to the whole.

Everything here is arithmetic on days and whole smallest units of a currency; nothing reads or writes.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

import attrs

from crmcore import Money
from crmcore_sfa.currencies import places_of
from crmcore_sfa.quotes.records import Recurrence

DAY = timedelta(days=1)


def payable(money: Money, times: Fraction = Fraction(1)) -> Money:
    """Return so many times an amount, rounded half to even to what can be paid: whole cents, or whole yen."""
    step = 10 ** (4 - places_of(money.currency))
    return Money.of_units(round(money.units * times / step) * step, money.currency)


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, or the last of that month where it is shorter."""
    at = day.year * 12 + day.month - 1 + months
    year, month = divmod(at, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@attrs.frozen
class Part:
    """So much of a period as an order covers: the first and last day, and those of the whole period."""

    first: date
    last: date
    whole_first: date
    whole_last: date

    @property
    def is_whole(self) -> bool:
        """True if nothing of the period is missing."""
        return (self.first, self.last) == (self.whole_first, self.whole_last)

    def of(self, amount: Money) -> Money:
        """Return the part of a period's amount that falls on these days, by days.

        Rounded cumulatively, up to the last day less up to the day before the first: however a period is cut, its
        parts sum to what is paid for the whole.
        """
        days = (self.whole_last - self.whole_first).days + 1
        until = Fraction((self.last - self.whole_first).days + 1, days)
        before = Fraction((self.first - self.whole_first).days, days)
        return payable(amount, until) - payable(amount, before)


def parts(every: Recurrence, first: date, last: date, *, by_calendar: bool = False) -> Iterator[Part]:
    """Yield the periods between two days, both included, cut where they reach beyond them.

    Periods begin on the day of the month on which the first one does, or on its last day where it is shorter; by
    the calendar they begin on the first of a month, quarter or year. ``ONCE`` is one part that is whole.
    """
    if first > last:
        return
    months = every.months
    if months is None:
        yield Part(first, last, first, last)
        return
    start = date(first.year, (first.month - 1) // months * months + 1, 1) if by_calendar else first
    count, begins = 0, start
    while begins <= last:
        count += 1
        # Always from the first one: a month's last day would otherwise be forgotten after February.
        following = months_later(start, count * months)
        ends = following - DAY
        yield Part(max(begins, first), min(ends, last), begins, ends)
        begins = following


def cut(amounts: Sequence[Money], total: Money) -> list[Money]:
    """Return amounts that sum to a total: what is too much goes off the last ones, what is missing onto the last."""
    missing = total - sum(amounts, Money(0, total.currency))
    found = list(amounts)
    if missing.units >= 0:
        found[-1] += missing
        return found
    for n in reversed(range(len(found))):
        off = max(missing, -found[n])
        found[n], missing = found[n] + off, missing - off
    return found
