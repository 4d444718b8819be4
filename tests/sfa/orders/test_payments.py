"""Payments received: what they settle, what is left, what is paid back, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Money, User, Work
from crmcore.errors import Conflict, Forbidden, Invalid, MissingRate, Objected
from crmcore_sfa.orders import Allocation, Order, Orders, Payment, PaymentDue, PaymentOverdue
from tests.sfa.firm import Firm, eur
from tests.sfa.orders.signing import JANUARY, active, day, fresh, shown

QUARTERS = {"ends_on": date(2026, 12, 31), "terms_days": 0}


def quarters(firm: Firm, work: Work, **fields: Any) -> Order:
    return active(firm, work, ("quarter", "300"), **{**QUARTERS, **fields})


def test_a_payment_settles_the_oldest_first(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        older = active(firm, work, ("once", "100"), starts_on=day("2025-12-01"), terms_days=0)
        order = quarters(firm, work)
        paid = orders.receive(firm.acme, eur("450"), on=day("2026-02-01"), reference="RE 1, 2", method="card")
        assert (paid.credit, paid.owner_id, paid.method) == (eur("0"), firm.ann.id, "card")
        assert shown(orders.dues(older)) == [("2025-12-01", "100", "0")]
        assert shown(orders.dues(order))[:3] == [
            ("2026-01-01", "300", "0"), ("2026-04-01", "300", "250"), ("2026-07-01", "300", "300"),
        ]  # fmt: skip
        first, second, *_ = orders.dues(order)
        assert (first.settled_on, second.settled_on) == (day("2026-02-01"), None)


def test_too_much_is_credit_which_settles_what_comes_later(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        active(firm, work, ("once", "100"))
        paid = orders.receive(firm.acme, eur("130"))
        assert paid.credit == eur("30")
        later = active(firm, work, ("once", "50"))
        assert fresh(work, paid).credit == eur("0")
        assert shown(orders.dues(later)) == [("2026-01-31", "50", "20")]


def test_named_dues_and_a_named_order_come_alone(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        order, other = quarters(firm, work), quarters(firm, work)
        last = orders.dues(order)[-1]
        named = orders.receive(firm.acme, eur("350"), dues=[last])
        assert (named.credit, fresh(work, last).open) == (eur("50"), eur("0"))
        assert orders.receive(firm.acme, eur("1250"), order=other).credit == eur("50")
        assert [open_ for _, _, open_ in shown(orders.dues(order))] == ["300", "300", "300", "0"]
        # Only when somebody says so does the credit of one settle the other.
        assert orders.allocate([named])[0].credit == eur("0")


def test_another_currency_counts_at_the_rate_of_its_day(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        order = quarters(firm, work)
        orders.receive(firm.acme, Money("600", "USD"), on=day("2026-01-31"))  # at 0.5
        assert [d.open for d in orders.dues(order)][:2] == [eur("0"), eur("300")]
        paid = orders.receive(firm.acme, Money("1300", "USD"), on=day("2026-02-01"))  # at 0.8: 1,040 euros
        assert [d.open for d in orders.dues(order)] == [eur("0")] * 4
        assert paid.credit == Money("175", "USD")  # 1,300 - 900 / 0.8
        parts = list(work.each(Allocation, Allocation.t.c.payment_id == paid.id))
        assert [(str(p.amount), str(p.settled)) for p in parts] == [("375.00 USD", "300.00 EUR")] * 3


@pytest.mark.parametrize(("currency", "on"), [("CHF", "2026-03-02"), ("USD", "2025-11-30")])
def test_a_currency_without_a_rate_for_the_day_is_refused_in_one_line_and_leaves_nothing(
    firm: Firm, currency: str, on: str
) -> None:
    text = f"A payment in {currency} on {on} cannot be counted: there is no rate for {currency} on or before that day"
    with firm.crm.work(firm.ann) as work:
        quarters(firm, work)
        with pytest.raises(MissingRate, match=text) as refused:
            Orders(work).receive(firm.acme, Money("10", currency), on=day(on))
        assert "\n" not in str(refused.value)
        with pytest.raises(Objected, match=text):
            work.add(Payment(customer_id=firm.acme.id, received_on=day(on), amount=Money("10", currency)))
        assert (work.count(Payment), work.count(Allocation)) == (0, 0)


def test_a_payment_for_somebody_elses_order_is_refused(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        orders = Orders(work)
        order = quarters(firm, work)
        with pytest.raises(Objected, match=f"The order {order.number} is another customer's than the payment"):
            orders.receive(firm.beta, eur("10"), order=order)
        text = "The payment due 'Each quarter' is another customer's than the payment"
        with pytest.raises(Objected, match=text), work.savepoint():
            orders.receive(firm.beta, eur("10"), dues=orders.dues(order)[:1])
        assert work.count(Payment) == 0


BAD = [
    ({"amount": eur("0")}, "A payment is above zero, and one that pays another back below"),
    ({"amount": eur("-5")}, "A payment is above zero, and one that pays another back below; this one is -5.00 EUR"),
    ({"received_on": date(2026, 3, 3)}, "A payment of 2026-03-03 has not been received yet"),
    ({"credit": eur("11")}, "'credit' is what is left of 10.00 EUR"),
    ({"credit": Money("1", "USD")}, "'credit' is what is left of 10.00 EUR"),
]


@pytest.mark.parametrize(("fields", "text"), BAD)
def test_payments_that_cannot_be(small: Firm, fields: dict[str, Any], text: str) -> None:
    told = {"customer_id": small.acme.id, "received_on": JANUARY, "amount": eur("10"), **fields}
    with small.crm.work(small.ann) as work, pytest.raises(Objected, match=text):
        work.add(Payment(**told))


def test_what_payments_say_cannot_be_said_by_hand(small: Firm) -> None:
    with small.crm.work(small.boss) as work:
        orders = Orders(work)
        order = quarters(small, work)
        paid = orders.receive(small.acme, eur("100"))
        due = orders.dues(order)[0]
        for change, text in (
            ({"paid": eur("300"), "settled_on": JANUARY}, "'paid' is what payments have settled, 100.00 EUR"),
            ({"amount": eur("99")}, "100.00 EUR have been paid of it, more than the amount 99.00 EUR"),
            ({"settled_on": JANUARY}, "'settled_on' is kept by payments: 200.00 EUR are open"),
            ({"amount": eur("-1"), "paid": None}, "A payment due is not below zero"),
            ({"customer_id": small.beta.id}, "is another customer's than the payment due"),
        ):
            with pytest.raises(Objected, match=text):
                work.save(attrs.evolve(due, **change))
        with pytest.raises(Objected, match="Payments have been counted for it"):
            work.remove(due)
        with pytest.raises(Objected, match="pay it back and enter it anew to change its 'amount'"):
            work.save(attrs.evolve(paid, amount=eur("200")))
        entry = Allocation(
            payment_id=paid.id, due_id=due.id, amount=eur("1"), settled=eur("1"), applied_on=JANUARY
        )  # fmt: skip
        with pytest.raises(Objected, match="Allocations are written by Orders"):
            work.add(entry)


def test_a_refund_opens_again_what_was_settled_last(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        order = quarters(firm, work)
        paid = orders.receive(firm.acme, eur("700"), on=day("2026-02-01"))
        back = orders.refund(paid, eur("150"), reference="RE 3 canceled")
        assert (back.amount, back.refunds_id, back.credit) == (eur("-150"), paid.id, eur("0"))
        assert [d.open for d in orders.dues(order)] == [eur("0"), eur("50"), eur("300"), eur("300")]
        with pytest.raises(Invalid, match=r"600.00 EUR cannot be paid back: 550.00 EUR are left of the payment"):
            orders.refund(fresh(work, paid), eur("600"))
        orders.refund(fresh(work, paid), eur("550"))
        assert [d.open for d in orders.dues(order)] == [eur("300")] * 4
        assert all(d.settled_on is None for d in orders.dues(order))


def test_credit_is_paid_back_before_anything_is_opened(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        order = active(firm, work, ("once", "100"))
        paid = orders.receive(firm.acme, eur("130"))
        orders.refund(paid, eur("30"))
        assert (fresh(work, paid).credit, orders.dues(order)[0].open) == (eur("0"), eur("0"))


def test_a_due_is_split_into_parts_that_sum_to_it(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        order = active(firm, work, ("once", "1000"), ends_on=day("2026-12-31"))
        (due,) = orders.dues(order)
        with pytest.raises(Invalid, match=r"The parts sum to 900.00 EUR, and the payment due is 1,000.00 EUR"):
            orders.split(due, (JANUARY, eur("300")), (day("2026-06-01"), eur("600")))
        with pytest.raises(Invalid, match="Two parts are due on the same day"):
            orders.split(due, (JANUARY, eur("300")), (JANUARY, eur("700")))
        orders.split(due, (JANUARY, eur("300")), (day("2026-06-01"), eur("700")))
        # Planning again leaves what people have agreed on.
        order = orders.settle([order])[0]
        assert shown(orders.dues(order)) == [("2026-01-01", "300", "300"), ("2026-06-01", "700", "700")]
        orders.receive(firm.acme, eur("300"))
        with pytest.raises(Invalid, match="Something was paid of 'Each once' already"):
            orders.split(orders.dues(order)[0], (JANUARY, eur("300")))


def test_a_payment_that_an_import_notes_is_allocated_by_the_worker(firm: Firm) -> None:
    with firm.crm.as_system("import") as work:
        order = quarters(firm, work)
        noted = work.add(
            Payment(customer_id=firm.acme.id, received_on=JANUARY, amount=eur("300"), external_key="bank:1")
        )
        assert (noted.owner_id, noted.credit) == (firm.ann.id, None)
    firm.crm.run_due()
    with firm.crm.as_system("look") as work:
        assert fresh(work, noted).credit == eur("0")
        assert Orders(work).dues(order)[0].open == eur("0")


def test_of_two_who_settle_one_due_at_once_one_is_refused(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        order = active(firm, work, ("once", "100"))
        (due,) = Orders(work).dues(order)
    with firm.crm.work(firm.ann) as work:
        Orders(work).receive(firm.acme, eur("100"))
    with pytest.raises(Conflict), firm.crm.work(firm.ann) as work:
        Orders(work).receive(firm.acme, eur("100"), dues=[due])
    with firm.crm.work(firm.ann) as work:
        assert (work.count(Payment), fresh(work, due).open) == (1, eur("0"))


def test_overdue_is_found_and_said_once(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        late = active(firm, work, ("once", "100"), starts_on=day("2026-01-20"))  # due on February 19th
        active(firm, work, ("once", "70"), starts_on=day("2026-02-01"), owner=firm.bob)  # due on March 3rd
        orders = Orders(work)
        assert [d.order_id for d in orders.overdue()] == [late.id]
        assert orders.overdue(customer=firm.beta) == orders.overdue(owner=firm.bob) == []
    for days in (0, 0, 1, 1):
        firm.crm.context.clock.forward(days=days)
        firm.crm.run_due()
    with firm.crm.work(firm.boss) as work:
        found = work.find(PaymentDue, order_by="due_on")
        said = [e for d in found for e in work.history(d) if isinstance(e, PaymentOverdue)]
        assert [(e.due_on, e.open, e.customer_id) for e in said] == [
            ("2026-02-19", "100.00 EUR", firm.acme.id), ("2026-03-03", "70.00 EUR", firm.acme.id),
        ]  # fmt: skip
        assert [d.overdue_on for d in found] == [day("2026-03-02"), day("2026-03-04")]


def test_the_day_is_that_of_the_firm(store_url: str) -> None:
    from tests.sfa.test_days import JULY, berlin

    crm = berlin(store_url)
    with crm.as_system("sell") as work:
        from crmcore import Customer

        acme = work.add(Customer.organization(name="Acme"))
        orders = Orders(work)
        order = orders.draft(acme, terms_days=0)
        assert order.starts_on == JULY
        order = orders.activate(orders.add_line(order, "Late", unit_price=eur("10")))
        assert (order.activated_on, orders.dues(order)[0].due_on, orders.overdue()) == (JULY, JULY, [])
        assert orders.receive(acme, eur("10")).received_on == JULY


def test_a_rep_takes_in_what_is_its_own_and_accounting_what_is_everybodys(firm: Firm) -> None:
    with firm.crm.as_system("hire") as work:
        clara = work.add(User(name="Clara", roles=("sfa.accounting",)))
    with firm.crm.work(firm.ann) as work:
        order = quarters(firm, work)
    with firm.crm.work(firm.bob) as work:
        assert work.count(Order) == 0
        with pytest.raises(Forbidden):
            work.add(Payment(customer_id=firm.beta.id, owner_id=firm.ann.id, received_on=JANUARY, amount=eur("1")))
    with firm.crm.work(clara) as work:
        paid = Orders(work).receive(firm.acme, eur("300"), order=fresh(work, order))
        assert paid.owner_id == firm.ann.id
    with firm.crm.work(firm.ann) as work:
        assert fresh(work, paid).credit == eur("0")
        assert Orders(work).dues(order)[0].open == eur("0")


def test_ending_an_order_gives_back_what_a_colleague_took_in(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        order = quarters(firm, work)
    with firm.crm.as_system("accounting") as work:
        told = {"order": fresh(work, order), "owner_id": firm.boss.id}
        paid = Orders(work).receive(firm.acme, eur("1200"), **told)
    with firm.crm.work(firm.ann) as work:
        assert work.get_all(Payment, [paid.id]) == {}
        Orders(work).end(fresh(work, order), day("2026-03-31"))
        again = quarters(firm, work, starts_on=day("2026-10-01"))
        # What was given back was for the other order, and stays with it.
        assert Orders(work).dues(again)[0].open == eur("300")
    with firm.crm.as_system("look") as work:
        assert fresh(work, paid).credit == eur("900")


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("receive"), st.integers(1, 90_000), st.sampled_from(["EUR", "USD"]), st.booleans()),
        st.tuples(st.just("refund"), st.integers(1, 50_000)),
        st.tuples(st.just("end"), st.integers(0, 360)),
    ),
    min_size=1,
    max_size=6,
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(steps=STEPS)
def test_whatever_happens_the_parts_of_each_payment_sum_to_it_and_nothing_is_open_below_zero(
    small: Firm, steps: list[tuple[Any, ...]]
) -> None:
    with small.crm.as_system("try") as work:
        orders = Orders(work)
        order = quarters(small, work)
        for step in steps:
            if step[0] == "receive":
                amount = Money.of_units(step[1] * 100, step[2])
                orders.receive(small.acme, amount, order=fresh(work, order) if step[3] else None)
            elif step[0] == "refund":
                _refund_some(work, step[1] * 100)
            elif fresh(work, order).stage == "active" and fresh(work, order).ends_on >= (
                on := JANUARY + timedelta(days=step[1])
            ):
                orders.end(fresh(work, order), on)
        _check_sums(work)
        for record in (order, *work.find(Order)):
            if fresh(work, record).stage == "active":
                orders.end(fresh(work, record), JANUARY)
        _check_sums(work)


def _refund_some(work: Work, units: int) -> None:
    for paid in work.find(Payment, Payment.t.c.amount > 0, order_by="-created_at", limit=1):
        back = work.each(Payment, Payment.t.c.refunds_id == paid.id)
        left = paid.amount.units + sum(p.amount.units for p in back)
        if left > 0:
            Orders(work).refund(paid, Money.of_units(min(units, left), paid.amount.currency))


def _check_sums(work: Work) -> None:
    face = Allocation.t.c
    spent, settled = _sums(work, face.payment_id, face.amount), _sums(work, face.due_id, face.settled)
    returned: dict[Any, Any] = {}
    payments = list(work.each(Payment))
    for p in payments:
        if p.refunds_id is not None:
            returned[p.refunds_id] = returned.get(p.refunds_id, 0) + p.amount.amount
    for p in payments:
        if p.refunds_id is None:
            assert p.unspent.units >= 0
            assert p.amount.amount == spent.get(p.id, 0) + p.unspent.amount - returned.get(p.id, 0)
    for d in work.each(PaymentDue):
        assert d.open.units >= 0
        assert (d.paid.amount if d.paid else 0) == settled.get(d.id, 0)
        assert (d.settled_on is None) == (d.open.units > 0)


def _sums(work: Work, by: Any, what: Any) -> dict[Any, Any]:
    statement = sa.select(by, sa.func.sum(what, type_=what.type)).group_by(by)
    return dict(tuple(row) for row in work.select(statement))
