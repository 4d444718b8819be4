"""The life of an order, and the payments that it brings."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from crmcore import Money, Removed
from crmcore.errors import Invalid, Objected, TransitionRejected
from crmcore_sfa.orders import Order, OrderLine, Orders, PaymentDue
from tests.sfa.firm import Firm, eur
from tests.sfa.orders.signing import JANUARY, active, day, fresh, order_of, shown, total

YEAR = {"ends_on": date(2026, 12, 31), "terms_days": 14}


def test_a_draft_is_worth_what_its_lines_bring_and_has_no_payments_yet(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        order = order_of(firm, work, ("once", "500"), ("month", "100"), ("year", "60"), **YEAR)
        assert (order.stage, order.total) == ("draft", eur("1760"))
        assert orders.dues(order) == []
        product = orders.add_line(order, firm.lamp, 7.5, discount=0.1, recurrence="quarter")
        line = orders.lines(order)[-1]
        assert (line.description, line.unit_price, line.amount) == ("Lamp", eur("100"), eur("675"))
        assert product.total == eur("4460")


def test_an_active_order_with_an_end_has_all_its_payments_at_once(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        order = active(firm, work, ("once", "500"), ("quarter", "300"), **YEAR)
        dues = Orders(work).dues(order)
        assert (order.stage, order.activated_on, order.scheduled_until) == ("active", work.today, None)
        assert shown(dues) == [
            ("2026-01-15", "500", "500"), ("2026-01-15", "300", "300"), ("2026-04-15", "300", "300"),
            ("2026-07-15", "300", "300"), ("2026-10-15", "300", "300"),
        ]  # fmt: skip
        assert total(dues) == order.total
        periods = [(d.period_from, d.period_until) for d in dues if d.purpose == "Each quarter"]
        assert periods[0] == (JANUARY, day("2026-03-31"))
        assert {d.customer_id for d in dues} == {firm.acme.id}


def test_by_the_calendar_first_and_last_periods_are_shares_by_days(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        days = {"starts_on": day("2026-01-15"), "ends_on": day("2026-03-10"), "terms_days": 0}
        order = active(firm, work, ("month", "310"), billing="calendar", **days)
        assert shown(Orders(work).dues(order)) == [
            ("2026-01-15", "170", "170"), ("2026-02-01", "310", "310"), ("2026-03-01", "100", "100"),
        ]  # fmt: skip
        assert order.total == eur("580")


def test_an_order_without_an_end_is_planned_a_year_ahead_and_further_by_the_job(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        order = active(firm, work, ("month", "10"), starts_on=day("2026-03-01"))
        assert order.total == eur("120")
        assert order.scheduled_until == day("2027-04-01")
        assert len(Orders(work).dues(order)) == 13
    for _ in range(2):
        firm.crm.context.clock.forward(days=40)
        firm.crm.run_due()
    firm.crm.run_due()
    with firm.crm.work(firm.ann) as work:
        order = fresh(work, order)
        dues = Orders(work).dues(order)
        # On May 21st, up to May 21st of the next year: the period that begins in May 2027 is the last.
        assert (order.scheduled_until, len(dues)) == (day("2027-06-01"), 15)
        assert [d.period_from for d in dues] == sorted({d.period_from for d in dues})


def test_a_line_that_comes_later_brings_more_from_its_first_day_on(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        order = active(firm, work, ("month", "100"), **YEAR)
        order = Orders(work).add_line(
            order, "More seats", 2, unit_price=eur("30"), recurrence="month", starts_on=day("2026-11-01")
        )
        assert order.total == eur("1320")
        more = [d for d in Orders(work).dues(order) if d.purpose == "More seats"]
        assert shown(more) == [("2026-11-15", "60", "60"), ("2026-12-15", "60", "60")]


def test_ending_early_drops_later_payments_and_cuts_the_period_by_days(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        order = active(firm, work, ("once", "50"), ("month", "310"), **YEAR)
        ended = Orders(work).end(order, day("2026-05-10"))
        assert (ended.stage, ended.ends_on, ended.total) == ("active", day("2026-05-10"), eur("1390"))
        dues = Orders(work).dues(ended)
        assert shown(dues)[-1] == ("2026-05-15", "100", "100")
        assert (len(dues), total(dues)) == (6, ended.total)
    firm.crm.context.clock.forward(days=80)
    firm.crm.run_due()
    with firm.crm.work(firm.ann) as work:
        assert (fresh(work, order).stage, fresh(work, order).closed_on) == ("ended", work.today)


def test_what_was_paid_for_later_days_is_credit_again(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        order = active(firm, work, ("month", "310"), **YEAR)
        first = orders.receive(firm.acme, eur("1000"), order=order)
        second = orders.receive(firm.acme, eur("240"), order=order)
        assert (first.credit, second.credit) == (eur("0"), eur("0"))
        ended = orders.end(order, work.today)  # March 2nd: two months and two days of a third are owed
        assert ended.stage == "ended"
        assert shown(orders.dues(ended)) == [
            ("2026-01-15", "310", "0"), ("2026-02-15", "310", "0"), ("2026-03-15", "20", "0"), ("2026-04-15", "0", "0"),
        ]  # fmt: skip
        # The newest payment is given back first.
        assert (fresh(work, second).credit, fresh(work, first).credit) == (eur("240"), eur("360"))


def test_canceling_takes_an_order_back_unless_something_was_paid(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        order = active(firm, work, ("month", "100"), **YEAR)
        payment = orders.receive(firm.acme, eur("10"), order=order)
        with pytest.raises(Invalid, match=r"1 payments due of the order .* have been paid, wholly or in part"):
            orders.cancel(order)
        orders.refund(payment)
        canceled = orders.cancel(fresh(work, order))
        assert (canceled.stage, canceled.activated_on) == ("canceled", None)
        assert shown(orders.dues(canceled)) == [("2026-01-15", "0", "0")]


@pytest.mark.parametrize(
    ("on", "text"),
    [("2025-12-31", "it runs from 2026-01-01 to 2026-12-31"), ("2027-01-01", "it runs from 2026-01-01 to 2026-12-31")],
)
def test_an_order_cannot_end_outside_its_days(small: Firm, on: str, text: str) -> None:
    with small.crm.work(small.ann) as work:
        order = active(small, work, ("month", "100"), **YEAR)
        with pytest.raises(Invalid, match=text):
            Orders(work).end(order, day(on))
        with pytest.raises(Invalid, match="is not active but 'draft'"):
            Orders(work).end(order_of(small, work, ("once", "1")))


def test_an_order_that_ends_before_it_starts_leaves_nothing(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        with pytest.raises(Objected, match="The order ends on 2025-12-31, before it starts on 2026-01-01"):
            Orders(work).draft(firm.acme, starts_on=JANUARY, ends_on=day("2025-12-31"))
        assert work.count(Order) == 0


def test_an_order_without_lines_does_not_become_active(small: Firm) -> None:
    with small.crm.work(small.ann) as work:
        with pytest.raises(TransitionRejected, match="'total' must be filled"):
            active(small, work)
        assert work.count(PaymentDue) == 0


BAD_ORDERS = [
    ({"ends_on": date(2150, 1, 1)}, "more than a hundred years after its start"),
    ({"starts_on": date(3000, 1, 1)}, "starts between 1900-01-01 and 2899-12-31"),
    ({"terms_days": -1}, "'terms_days' is a number of days from 0 to 3650, not -1"),
    ({"auto_renew": True}, "runs on by itself"),
]


@pytest.mark.parametrize(("fields", "text"), BAD_ORDERS)
def test_other_orders_that_cannot_be(small: Firm, fields: dict[str, object], text: str) -> None:
    with small.crm.work(small.ann) as work, pytest.raises(Objected, match=text):
        order_of(small, work, **fields)


BAD_LINES = [
    ({"unit_price": Money("1", "USD")}, "The order is in EUR, and the line's 'unit_price' in USD"),
    ({"unit_price": eur("-1")}, "A line's 'unit_price' is not below zero, as -1.00 EUR is"),
    ({"quantity": 0}, "A quantity is above zero, not 0.0"),
    ({"discount": 1.5}, "A discount is a share from 0 to 1, not 1.5"),
    ({"starts_on": date(2025, 12, 31)}, "'starts_on' 2025-12-31 lies outside the order, which runs from 2026-01-01 to"),
    ({"ends_on": date(2027, 1, 1)}, "'ends_on' 2027-01-01 lies outside the order"),
    ({"starts_on": date(2026, 5, 2), "ends_on": date(2026, 5, 1)}, "ends on 2026-05-01, before it starts"),
]


@pytest.mark.parametrize(("fields", "text"), BAD_LINES)
def test_lines_that_cannot_be(small: Firm, fields: dict[str, object], text: str) -> None:
    with small.crm.work(small.ann) as work:
        order = order_of(small, work, ("month", "100"), **YEAR)
        with pytest.raises(Objected, match=text):
            Orders(work).add_line(order, "Bad", **{"unit_price": eur("1"), **fields})
        assert work.count(OrderLine) == 1


def test_what_counts_is_not_removed_and_keeps_customer_and_start(small: Firm) -> None:
    with small.crm.work(small.boss) as work:
        order = active(small, work, ("month", "100"), **YEAR)
        for field, value in (("starts_on", day("2026-01-02")), ("billing", "calendar"), ("customer_id", small.beta.id)):
            with pytest.raises(Objected, match=f"its '{field}' stays"):
                work.save(attrs.evolve(order, **{field: value}))
        with pytest.raises(Objected, match="end or cancel it"):
            work.remove(order)
        work.remove(order_of(small, work, ("once", "1")))
        assert any(isinstance(e, Removed) for e in work.history(order)) is False


def test_what_others_write_is_brought_in_line_by_the_worker(firm: Firm) -> None:
    with firm.crm.as_system("import") as work:
        order = work.add(Order(number="X-1", customer_id=firm.acme.id, owner_id=firm.ann.id, starts_on=JANUARY, **YEAR))
        work.add(OrderLine.priced(order, eur("100"), recurrence="month", description="Seats"))
    firm.crm.run_due()
    with firm.crm.as_system("by hand") as work:
        order = fresh(work, order)
        assert order.total == eur("1200")
        work.move(order, to="active")
    firm.crm.run_due()
    with firm.crm.as_system("by hand") as work:
        assert len(Orders(work).dues(order)) == 12
        work.save(attrs.evolve(fresh(work, order), ends_on=day("2026-06-30")))
    firm.crm.run_due()
    with firm.crm.as_system("by hand") as work:
        assert (len(Orders(work).dues(order)), fresh(work, order).total) == (6, eur("600"))
        work.move(fresh(work, order), to="canceled")
    firm.crm.run_due()
    with firm.crm.as_system("look") as work:
        assert (work.count(PaymentDue), fresh(work, order).activated_on) == (0, None)
