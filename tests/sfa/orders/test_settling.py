"""What a payment settles: the parts sum to it, and nothing is settled beyond what is open."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from uuid import UUID

from hypothesis import given, settings, strategies as st

from crmcore import Money, new_id
from crmcore_sfa.orders.rates import DatedRates
from crmcore_sfa.orders.records import PaymentDue
from crmcore_sfa.orders.schedule import payable
from crmcore_sfa.orders.settling import Net, share_out, take_back

DAY = date(2026, 3, 2)
EXAMPLES = settings(max_examples=50, deadline=None)
CURRENCIES = st.sampled_from(["EUR", "USD", "JPY", "KWD"])


@st.composite
def rates(draw: st.DrawFn) -> DatedRates:
    known = {c: [(DAY, draw(st.integers(10**7, 10**12)))] for c in ("USD", "JPY", "KWD")}
    return DatedRates("EUR", known)


def money(units: int, currency: str) -> Money:
    return payable(Money.of_units(units, currency))


def due(amount: Money, paid: Money) -> PaymentDue:
    return PaymentDue(order_id=new_id(), customer_id=new_id(), due_on=DAY, amount=amount, paid=paid)


@st.composite
def dues(draw: st.DrawFn, currencies: st.SearchStrategy[str] = CURRENCIES) -> list[PaymentDue]:
    found = []
    for _ in range(draw(st.integers(0, 6))):
        amount = money(draw(st.integers(1, 10**8)), draw(currencies))
        found.append(due(amount, money(draw(st.integers(0, amount.units)), amount.currency)))
    return [d for d in found if d.open.units >= 0]


@EXAMPLES
@given(st.integers(0, 10**9), CURRENCIES, dues(), rates())
def test_parts_never_exceed_the_payment_nor_what_is_open(
    units: int, currency: str, owed: list[PaymentDue], known: DatedRates
) -> None:
    credit = money(units, currency)
    shares = share_out(credit, owed, lambda m, to: known.convert(m, to, DAY))
    spent = sum((s.amount for s in shares), Money(0, currency))
    assert spent <= credit
    for share in shares:
        assert share.settled.units > 0
        assert share.settled <= share.due.open
        assert share.amount.units >= 0
    # In the order given: only the last one served may be left with something open.
    assert all(s.settled == s.due.open for s in shares[:-1])


@EXAMPLES
@given(st.integers(0, 10**9), dues(st.just("EUR")))
def test_in_one_currency_everything_is_spent_until_nothing_is_owed(units: int, owed: list[PaymentDue]) -> None:
    credit = money(units, "EUR")
    shares = share_out(credit, owed, lambda m, _: m)
    assert all(s.amount == s.settled for s in shares)
    spent = sum((s.settled for s in shares), Money(0, "EUR"))
    assert spent == min(credit, sum((d.open for d in owed), Money(0, "EUR")))


@EXAMPLES
@given(st.lists(st.tuples(st.integers(1, 10**7), st.integers(1, 10**7)), max_size=6), st.integers(1, 10**8))
def test_what_is_taken_back_sums_to_what_is_wanted_as_far_as_there_is_any(
    given_: list[tuple[int, int]], wanted: int
) -> None:
    nets = [Net(new_id(), new_id(), money(a * 100, "USD"), money(s * 100, "EUR")) for a, s in given_]
    much = money(wanted * 100, "EUR")
    parts = take_back(nets, much, "settled")
    taken = sum((p.settled for p in parts), Money(0, "EUR"))
    assert taken == min(much, sum((n.settled for n in nets), Money(0, "EUR")))
    by_id: dict[UUID, Net] = {n.due_id: n for n in nets}
    assert all(p.amount <= by_id[p.due_id].amount for p in parts)
    assert all(p == by_id[p.due_id] for p in parts[:-1])


def test_rounding_up_settles_no_more_than_is_open() -> None:
    """An amount finer than a coin, as an import may bring it."""
    known = DatedRates("EUR", {"USD": [(DAY, 10**9)]})  # a dollar is ten cents
    owed = due(Money("0.006", "EUR"), Money("0", "EUR"))
    (share,) = share_out(Money("0.055", "USD"), [owed], lambda m, to: known.convert(m, to, DAY))
    assert (share.amount, share.settled) == (Money("0.055", "USD"), Money("0.006", "EUR"))


def test_a_rate_holds_from_its_day_until_the_next() -> None:
    known = DatedRates("EUR", {"USD": [(date(2026, 1, 1), 5 * 10**9), (date(2026, 2, 1), 8 * 10**9)]})
    dollars = Money("100", "USD")
    assert known.convert(dollars, "EUR", date(2026, 1, 31)) == Money("50", "EUR")
    assert known.convert(dollars, "EUR", date(2026, 2, 1)) == Money("80", "EUR")
    assert known.convert(Money("80", "EUR"), "USD", date(2026, 2, 1)) == dollars
    assert Fraction(known.units("EUR", date(1999, 1, 1)), 10**10) == 1
