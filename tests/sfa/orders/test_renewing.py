"""Orders with an end: how they are renewed, by people and by themselves, and the opportunities for it."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from hypothesis import example, given, settings, strategies as st

from crmcore import Customer, Money, User, new_id
from crmcore.errors import Forbidden, Invalid, Objected
from crmcore_sfa import Opportunity
from crmcore_sfa.orders import Order, Orders, PaymentDue
from crmcore_sfa.orders.planning import charges
from crmcore_sfa.orders.records import OrderLine
from crmcore_sfa.orders.renewing import last_day_of_next
from crmcore_sfa.orders.schedule import DAY, months_later
from crmcore_sfa.quotes.records import Recurrence
from crmcore_sfa.quotes.service import Quotes
from tests.sfa.firm import Firm, eur
from tests.sfa.orders.signing import JANUARY, active, day, fresh, order_of, shown

YEAR = {"ends_on": date(2026, 12, 31), "terms_days": 14, "kind": "contract"}


def test_the_next_order_begins_on_the_next_day_with_what_recurs(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        old = active(firm, work, ("once", "500"), ("month", "100"), **YEAR)
        old = orders.add_line(old, "Trial", unit_price=eur("7"), recurrence="month", ends_on=day("2026-06-30"))
        new = orders.renew(old)
        assert (new.starts_on, new.ends_on, new.stage) == (day("2027-01-01"), day("2027-12-31"), "draft")
        assert (new.renews_id, new.customer_id, new.kind, new.total) == (old.id, firm.acme.id, "contract", eur("1200"))
        assert [line.description for line in orders.lines(new)] == ["Each month"]
        with pytest.raises(Invalid, match=f"The order {old.number} is renewed already, by {new.number}"):
            orders.renew(old)
        orders.cancel(new)
        assert orders.renew(old, ends_on=day("2027-03-31")).total == eur("300")


@pytest.mark.parametrize(
    ("lines", "fields", "text"),
    [
        ([("month", "1")], {"ends_on": None}, "has no end: it runs until somebody ends it"),
        ([("once", "1")], {}, "Nothing of the order .* recurs until its end"),
    ],
)
def test_what_cannot_be_renewed(
    small: Firm, lines: list[tuple[str, str]], fields: dict[str, object], text: str
) -> None:
    with small.crm.work(small.ann) as work:
        with pytest.raises(Invalid, match=text):
            Orders(work).renew(active(small, work, *lines, **{**YEAR, **fields}))
        with pytest.raises(Invalid, match=r"does not count \('draft'\), so nothing renews it"):
            Orders(work).renew(order_of(small, work, ("month", "1"), **YEAR))
        assert work.count(Order, Order.t.c.renews_id.is_not(None)) == 0


@settings(max_examples=50, deadline=None)
@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(1, 40), st.integers(0, 20))
@example(date(2024, 1, 31), 1, 0)
def test_the_next_one_is_as_long(first: date, months: int, off: int) -> None:
    ends_on = months_later(first, months) - DAY
    order = Order(number="1", customer_id=new_id(), starts_on=first, ends_on=ends_on)
    assert last_day_of_next(order) == months_later(first, 2 * months) - DAY
    odd = attrs.evolve(order, ends_on=first + off * DAY)
    if (ends := last_day_of_next(odd)) != months_later(first, 2) - DAY:
        assert (ends - odd.ends_on).days == off + 1


@settings(max_examples=50, deadline=None)
@given(
    st.dates(date(2023, 11, 1), date(2025, 3, 1)),
    st.integers(0, 900),
    st.integers(0, 900),
    st.sampled_from(["anniversary", "calendar"]),
    st.sampled_from(list(Recurrence)),
)
def test_an_order_that_ends_early_brings_no_more_and_charges_no_day_twice(
    first: date, length: int, cut_at: int, billing: str, every: Recurrence
) -> None:
    whole = Order(number="1", customer_id=new_id(), starts_on=first, ends_on=first + length * DAY, billing=billing)
    line = OrderLine.priced(whole, Money("100", "EUR"), recurrence=every)
    early = attrs.evolve(whole, ends_on=first + min(cut_at, length) * DAY)
    full, short = list(charges(whole, line)), list(charges(early, line))
    # What is charged up to the cut is what was charged before, but for the last period.
    assert [c.key for c in short] == [c.key for c in full[: len(short)]]
    assert [c.amount for c in short[:-1]] == [c.amount for c in full[: len(short) - 1]]
    assert short[-1].amount <= full[len(short) - 1].amount
    if every is not Recurrence.ONCE:
        assert short[-1].part.last == early.ends_on


def test_renewals_are_opened_once_when_the_end_is_near(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        soon = active(firm, work, ("month", "100"), **{**YEAR, "ends_on": day("2026-05-31")})
        far = active(firm, work, ("month", "100"), **{**YEAR, "ends_on": day("2026-06-01")})
        once = active(firm, work, ("once", "100"), **{**YEAR, "ends_on": day("2026-04-30")})
    for _ in range(2):
        firm.crm.run_due()
        firm.crm.context.clock.forward(hours=7)
    with firm.crm.work(firm.ann) as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.pipeline == "sfa.renewal")
        assert (deal.title, deal.amount, deal.close_on) == (
            f"Renewal of {soon.number}: Licenses", eur("500"), day("2026-05-31"),
        )  # fmt: skip
        assert (deal.customer_id, deal.owner_id, deal.stage) == (firm.acme.id, firm.ann.id, "upcoming")
        assert fresh(work, soon).renewal_id == deal.id
        assert (fresh(work, far).renewal_id, fresh(work, once).renewal_id) == (None, None)
        assert Orders(work).open_renewal(fresh(work, soon)).id == deal.id
        assert Orders(work).renew(fresh(work, soon)).opportunity_id == deal.id


def test_a_contract_renews_itself_once_it_is_too_late_for_notice(firm: Firm) -> None:
    self_renewing = {**YEAR, "ends_on": day("2026-03-31"), "auto_renew": True, "notice_days": 28}
    with firm.crm.work(firm.ann) as work:
        old = active(firm, work, ("month", "100"), starts_on=day("2025-04-01"), **self_renewing)
        given_up = active(firm, work, ("month", "50"), **self_renewing)
        Orders(work).end(given_up, given_up.ends_on)
    firm.crm.run_due()  # March 2nd: notice may be given until March 3rd, 28 days before the end
    with firm.crm.work(firm.ann) as work:
        assert work.count(Order) == 2
    for _ in range(2):
        firm.crm.context.clock.forward(days=2)
        firm.crm.run_due()
    with firm.crm.work(firm.ann) as work:
        (new,) = work.find(Order, Order.t.c.renews_id.is_not(None))
        assert (new.renews_id, new.stage, new.starts_on, new.ends_on) == (
            old.id, "active", day("2026-04-01"), day("2027-03-31"),
        )  # fmt: skip
        assert (new.auto_renew, new.notice_days, new.owner_id) == (True, 28, firm.ann.id)
        assert work.count(PaymentDue, PaymentDue.t.c.order_id == new.id) == 12
        assert work.count(Opportunity, Opportunity.t.c.pipeline == "sfa.renewal") == 1  # that of the one given up
    firm.crm.context.clock.forward(days=30)
    firm.crm.run_due()
    with firm.crm.work(firm.ann) as work:
        assert {fresh(work, old).stage, fresh(work, given_up).stage} == {"ended"}


def accepted(firm: Firm, work: object, **fields: object) -> object:
    quotes = Quotes(work)
    quote = quotes.draft(firm.acme, "Light", **fields)
    quote = quotes.add_line(quote, firm.lamp, 3, discount=0.1)
    quote = quotes.add_line(
        quote, None, 2, unit_price=eur("12.50"), recurrence=Recurrence.QUARTER, description="Care", unit="h"
    )
    return quotes.accept(quotes.send(quote))


def test_an_accepted_quote_becomes_an_order_of_the_same_worth(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        quote = accepted(firm, work, term_months=24, discount=0.05)
        order = orders.from_quote(quote, starts_on=JANUARY)
        assert (order.total, order.owner_id, order.quote_id) == (quote.total, firm.ann.id, quote.id)
        assert (order.kind, order.ends_on, order.terms_days) == ("contract", day("2027-12-31"), 30)
        lamp, care = orders.lines(order)
        assert (lamp.product_id, lamp.quantity, lamp.discount) == (firm.lamp.id, 3.0, 0.1)
        assert (care.unit, care.recurrence, care.amount) == ("h", Recurrence.QUARTER, eur("23.75"))
        dues = orders.dues(orders.activate(order))
        assert len(dues) == 9
        assert sum((d.amount for d in dues), eur("0")) == quote.total
        with pytest.raises(Invalid, match=f"The quote is ordered already, as {order.number}"):
            orders.from_quote(quote)


def test_only_an_accepted_quote_becomes_an_order_and_its_end_may_be_told(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        orders = Orders(work)
        draft = Quotes(work).add_line(Quotes(work).draft(firm.acme, "Light"), firm.lamp)
        with pytest.raises(Invalid, match=r"The quote Q-2026-\d+ is 'draft': only an accepted one becomes an order"):
            orders.from_quote(draft)
        with pytest.raises(Objected, match="ends on 2026-02-28, before it starts on 2026-03-02"):
            orders.from_quote(accepted(firm, work), ends_on=day("2026-02-28"))
        open_end = orders.from_quote(accepted(firm, work))
        assert (open_end.ends_on, open_end.total) == (None, eur("370"))
        dues = orders.dues(orders.activate(open_end))
        assert shown(dues)[0] == ("2026-04-01", "270", "270")


def test_rights_are_those_of_the_owner(firm: Firm) -> None:
    with firm.crm.as_system("hire") as work:
        other = work.add(User(name="Eve", roles=("viewer",)))
        acme = work.get(Customer, firm.acme.id)
    with firm.crm.work(firm.ann) as work:
        order = active(firm, work, ("month", "1"), **YEAR)
    with firm.crm.work(other) as work:
        assert Orders(work).dues(order) != []
        for act in (lambda o: o.end(order), lambda o: o.cancel(order), lambda o: o.receive(acme, eur("1"))):
            with pytest.raises(Forbidden), work.savepoint():
                act(Orders(work))
