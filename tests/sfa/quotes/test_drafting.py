"""Drafting: numbers, list prices in other currencies, a deal's lines, and figures that follow each change."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from threading import Barrier, Thread

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Money
from crmcore.errors import Forbidden, Invalid, MissingRate, NotFound, NotUnique, Objected, RuleError
from crmcore_sfa import LineItem, Opportunity, Product, Sales
from crmcore_sfa.quotes import Quote, QuoteLine, Quotes, Recurrence, next_numbers
from crmcore_sfa.quotes.figures import periods_in
from tests.sfa.firm import eur
from tests.sfa.quotes.office import Office


def test_a_quote_from_the_product_list(office: Office) -> None:
    with office.quotes(office.ann) as quotes:
        quote = quotes.draft(office.acme, "Lamps for the hall")
        quote = quotes.add_line(quote, office.lamp, 20, discount=Decimal("0.1"))
        quote = quotes.add_line(quote, office.table, 7.5, unit="h", recurrence="month")
        quote = quotes.add_line(quote, description="Transport", unit_price=eur("99.90"))
        assert (quote.number, quote.revision, quote.name) == ("Q-2026-0001", 1, "Q-2026-0001")
        assert (quote.stage, quote.owner_id, quote.valid_until) == ("draft", office.ann.id, date(2026, 4, 1))
        assert quote.total == eur("1800") + eur("4500") + eur("99.90")
        assert [(one.position, one.description, one.amount) for one in quotes.lines(quote)] == [
            (1, "Lamp", eur("1800")), (2, "Table", eur("375")), (3, "Transport", eur("99.90")),
        ]  # fmt: skip
        assert quotes.lines(quote)[0].list_price == eur("100")
        quote = quotes.change(quote, discount=0.05)
        assert quote.total == eur("1710") + eur("4275") + eur("94.90")  # 94.905, by largest remainder
        quote = quotes.change_line(quote, quotes.lines(quote)[1], quantity=1, recurrence=Recurrence.ONCE)
        assert quote.total == eur("1852.40")
        quote = quotes.remove_line(quote, quotes.lines(quote)[0])
        assert quote.total == eur("142.40")
        for line in quotes.lines(quote):
            quote = quotes.remove_line(quote, line)
        assert quote.total == eur("0")


def test_costs_and_margins_are_for_those_who_may_see_them(desk: Office) -> None:
    quote = desk.quote(desk.ann)
    assert (quote.margin, desk.read(quote, desk.ann).margin, desk.read(quote, desk.boss).margin) == (None, None, 0.4)
    with desk.crm.work(desk.ann) as work:
        assert Quotes(work).lines(quote)[0].unit_cost is None
        with pytest.raises(RuleError, match=r"there is no 'record.margin'"):
            work.find(Quote, "record.margin < 0.5")


def test_list_prices_are_converted_at_the_rate_of_the_day(office: Office) -> None:
    with office.quotes(office.ann) as quotes:
        quote = quotes.draft(office.acme, "In dollars", currency="USD")
        quote = quotes.add_line(quote, office.lamp, 3)
        assert (quote.total, quotes.lines(quote)[0].list_price) == (Money("375", "USD"), Money("125", "USD"))
    assert office.read(quote).margin == 0.4
    with office.quotes(office.ann) as quotes:
        pounds = quotes.draft(office.acme, "In pounds", currency="GBP")
        with pytest.raises(MissingRate, match="no rate for GBP on or before 2026-03-02, so no price of the list"):
            quotes.add_line(pounds, office.lamp, 1)
    assert office.read(pounds).total == Money(0, "GBP")


def test_a_price_below_the_list_is_a_discount(desk: Office) -> None:
    with desk.quotes(desk.ann) as quotes:
        quote = quotes.draft(desk.acme, "Cheap")
        quote = quotes.add_line(quote, desk.lamp, 10, unit_price=eur("70"), discount=0.1)
        assert (quote.total, quote.list_total, quote.discount_share) == (eur("630"), eur("1000"), 0.37)


def test_a_quote_from_a_deal(office: Office) -> None:
    with office.quotes(office.bob) as quotes:
        sales = Sales(quotes.work)
        deal = sales.open(office.beta, "Fit out the shop")
        deal = sales.add_line(deal, office.lamp, 3, discount=Decimal("0.1"))
        deal = sales.add_line(deal, office.table, 2, unit_price=eur("45"))
        quote = quotes.draft_from(deal)
        assert (quote.title, quote.customer_id, quote.opportunity_id) == (deal.title, office.beta.id, deal.id)
        assert quote.total == deal.amount == eur("360")
        assert [one.discount for one in quotes.lines(quote)] == [0.1, 0.0]
        empty = quotes.draft_from(sales.open(office.beta, "Later", amount=Money("5", "USD")), terms="Cash")
        assert (empty.total, empty.terms, quotes.lines(empty)) == (Money(0, "USD"), "Cash", [])


def test_the_owner_of_the_deal_owns_the_quote(desk: Office) -> None:
    with desk.quotes(desk.boss) as quotes:
        (deal,) = quotes.work.find(Opportunity, Opportunity.t.c.title == "e")
        assert quotes.draft_from(deal).owner_id == desk.bob.id


def test_numbers_are_given_once_whoever_asks_at_the_same_time(office: Office) -> None:
    found: list[str] = []
    start = Barrier(4)

    def draft() -> None:
        start.wait()
        for n in range(5):
            with office.quotes(office.ann) as quotes:
                found.append(quotes.draft(office.acme, str(n)).number)

    threads = [Thread(target=draft) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [f"Q-2026-{n:04}" for n in range(1, 21)]


def test_a_number_of_a_removed_quote_is_not_given_again(desk: Office) -> None:
    with desk.quotes(desk.boss) as quotes:
        first = quotes.draft(desk.acme, "First")
        quotes.work.remove(first)
        assert quotes.draft(desk.acme, "Second").number == "Q-2026-0002"
        assert next_numbers(quotes.work, "X-1", 3) == ["X-1-0001", "X-1-0002", "X-1-0003"]
        assert next_numbers(quotes.work, "X-1") == ["X-1-0004"]


def test_a_number_names_one_quote(desk: Office) -> None:
    quote = desk.quote(desk.ann)
    with pytest.raises(NotUnique), desk.crm.work(desk.ann) as work:
        work.add(Quote(number=quote.number, title="Another"))


def test_lines_that_others_write_are_reckoned_by_the_worker(office: Office) -> None:
    quote = office.quote(office.ann)
    with office.crm.work(office.ann) as work:
        table, price = office.table, eur("50")
        line = work.add(
            QuoteLine(quote_id=quote.id, product_id=table.id, description="T", unit_price=price, list_price=price)
        )
    office.crm.run_due()
    assert office.read(quote).total == eur("1050")
    with office.crm.work(office.ann) as work:
        work.save(attrs.evolve(work.get(QuoteLine, line.id), quantity=3.0))
    office.crm.run_due()
    assert office.read(quote).total == eur("1150")
    with office.crm.work(office.ann) as work:
        work.remove(work.get(QuoteLine, line.id))
    office.crm.run_due()
    assert office.read(quote).total == eur("1000")


def test_a_discount_that_others_write_is_reckoned_by_the_worker(desk: Office) -> None:
    quote = desk.quote(desk.ann)
    with desk.crm.work(desk.ann) as work:
        work.save(attrs.evolve(quote, discount=0.1))
    assert desk.read(quote).total == eur("1000")
    desk.crm.run_due()
    assert (desk.read(quote).total, desk.read(quote).discount_share) == (eur("900"), 0.1)


def test_who_may_not_edit_a_quote_cannot_write_its_lines(desk: Office) -> None:
    quote = desk.quote(desk.ann)
    with pytest.raises(NotFound, match="that this actor may read"), desk.quotes(desk.bob) as quotes:
        quotes.add_line(quote, desk.lamp, 1)
    with pytest.raises(Forbidden, match="may read but not edit"), desk.quotes(desk.cfo) as quotes:
        quotes.add_line(quote, desk.lamp, 1)
    assert desk.read(quote).total == eur("1000")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ({"quantity": 0}, "A quantity is above 0"),
        ({"quantity": -1}, "A quantity is above 0"),
        ({"quantity": 0.12345}, "at most four decimals"),
        ({"quantity": float("nan")}, "takes float, not nan"),
        ({"quantity": 10**10}, "at most a billion"),
        ({"discount": 1.01}, "A discount is a share from 0 to 1"),
        ({"discount": -0.1}, "A discount is a share from 0 to 1"),
        ({"unit_price": eur("-1")}, "A price is not below zero: -1.00 EUR"),
        ({"unit_price": Money(1, "USD")}, "The quote is in EUR, and the line's 'unit_price' in USD"),
        ({"recurrence": "weekly"}, "A line is due 'weekly'.*'month'"),
        ({"product": None}, "A line needs a product or a description"),
        ({"product": "unpriced"}, "'Gift' has no list price"),
    ],
)
def test_a_line_that_cannot_be_is_refused_in_one_line_and_leaves_nothing(
    shared: Office, line: dict[str, object], text: str
) -> None:
    quote = shared.quote(shared.ann)
    with shared.crm.as_system("product") as work:
        gift = work.add(Product(name="Gift"))
    wanted = {"product": shared.lamp, "quantity": 1, **line}
    if wanted["product"] == "unpriced":
        wanted["product"] = gift
    with pytest.raises((Invalid, Objected), match=text) as told, shared.quotes(shared.ann) as quotes:
        quotes.add_line(quote, **wanted)
    assert "\n" not in str(told.value)
    with shared.crm.as_system("look") as work:
        assert (len(Quotes(work).lines(quote)), work.get(Quote, quote.id).version) == (1, quote.version)


def test_changes_that_do_not_exist_are_named(desk: Office) -> None:
    quote = desk.quote(desk.ann)
    with desk.quotes(desk.ann) as quotes:
        with pytest.raises(Invalid, match="'totl' of a quote is not changed like that"):
            quotes.change(quote, totl=eur("1"))
        with pytest.raises(Invalid, match="'amount' of a line of a quote"):
            quotes.change_line(quote, quotes.lines(quote)[0], amount=eur("1"))
        with pytest.raises(Objected, match=r"A discount is a share from 0 to 1 of at most four decimals, not 1\.5"):
            quotes.change(quote, discount=1.5)
        with pytest.raises(Objected, match="A term is 1 to 1200 months"):
            quotes.change(quote, term_months=0)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "add", "change", "remove", "discount", "term"]),
        st.integers(0, 100_000).map(lambda n: n / 10_000),
        st.integers(0, 10_000).map(lambda n: n / 10_000),
        st.sampled_from(list(Recurrence)),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_after_any_changes_the_lines_sum_to_the_total(
    shared: Office, steps: list[tuple[str, float, float, Recurrence]]
) -> None:
    with shared.crm.work(shared.ann) as work:
        quotes = Quotes(work)
        quote = quotes.draft(shared.acme, "Any")
        for what, number, share, recurrence in steps:
            lines = quotes.lines(quote)
            if what == "add" or (not lines and what in ("change", "remove")):
                product = shared.lamp if number < 5 else shared.table
                quote = quotes.add_line(quote, product, number or 1, discount=share, recurrence=recurrence)
            elif what == "change":
                quote = quotes.change_line(quote, lines[0], quantity=number or 1, discount=share, recurrence=recurrence)
            elif what == "remove":
                quote = quotes.remove_line(quote, lines[-1])
            elif what == "discount":
                quote = quotes.change(quote, discount=share)
            else:
                quote = quotes.change(quote, term_months=12 * (1 + int(number)))
            times = [periods_in(quote.term_months, line.recurrence) for line in quotes.lines(quote)]
            whole = sum((line.amount * n for line, n in zip(quotes.lines(quote), times, strict=True)), eur("0"))
            assert quote.total == whole
            assert 0 <= quote.discount_share <= 1


def test_a_deal_line_is_no_quote_line(desk: Office) -> None:
    with desk.quotes(desk.bob) as quotes:
        (deal,) = quotes.work.find(Opportunity, Opportunity.t.c.title == "e")
        before = quotes.work.count(LineItem)
        quotes.draft_from(deal)
        assert quotes.work.count(LineItem) == before
