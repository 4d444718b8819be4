"""Sending, expiring, accepting, declining, and new versions; and what a deal and a customer have of it."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest

from crmcore import Customer, Money
from crmcore.errors import Invalid, NotUnique, TransitionRejected
from crmcore_sfa import LineItem, Opportunity, Product, Sales
from crmcore_sfa.quotes import Quote, Quotes
from tests.sfa.firm import eur, on
from tests.sfa.quotes.office import Office, open_office


def sent(office: Office, **how: object) -> Quote:
    """A quote of Ann's that her customer has."""
    quote = office.quote(office.ann, **how)
    with office.quotes(office.ann) as quotes:
        return quotes.send(quote)


def test_a_quote_goes_to_the_customer(office: Office) -> None:
    quote = sent(office)
    assert (quote.stage, quote.sent_on, quote.opened_on) == ("sent", date(2026, 3, 2), date(2026, 3, 2))
    with office.crm.work(office.ann, read_only=True) as work:
        lane = work.board("sfa.quote").lane("sent")
        assert (lane.records, lane.values) == (1, (eur("1000"),))


def test_what_a_quote_needs_to_be_sent(desk: Office) -> None:
    with desk.quotes(desk.ann) as quotes:
        empty = quotes.draft(desk.acme, "Nothing")
        with pytest.raises(TransitionRejected, match="'Q-2026-0001' has no lines"):
            quotes.send(empty)
    with desk.quotes(desk.ann) as quotes:
        to_nobody = quotes.add_line(quotes.draft(None, "To nobody"), desk.lamp)
        with pytest.raises(TransitionRejected, match="'customer_id' must be filled to enter 'sent'"):
            quotes.send(to_nobody)
    with desk.quotes(desk.ann) as quotes:
        late = quotes.draft(desk.acme, "Late", valid_until=date(2026, 3, 1))
        late = quotes.add_line(late, desk.lamp)
        with pytest.raises(TransitionRejected, match="was valid until 2026-03-01: name a later day first"):
            quotes.send(late)
    with desk.quotes(desk.ann) as quotes:
        assert quotes.send(quotes.change(quotes.work.get(Quote, late.id), valid_until=date(2026, 3, 2))).stage == "sent"


def test_quotes_expire_after_their_last_day(office: Office) -> None:
    short, long = sent(office, valid_until=date(2026, 3, 10)), sent(office, valid_until=date(2026, 3, 31))
    draft = office.quote(office.ann, valid_until=date(2026, 3, 10))
    office.crm.clock.now = on("2026-03-10")
    office.crm.run_due()
    assert [office.read(q).stage for q in (short, long, draft)] == ["sent", "sent", "draft"]
    office.crm.clock.now = on("2026-03-11")
    office.crm.run_due()
    assert [office.read(q).stage for q in (short, long, draft)] == ["expired", "sent", "draft"]
    assert office.read(short).closed_on == date(2026, 3, 11)
    before = office.read(short).version
    office.crm.clock.now += timedelta(days=1)
    office.crm.run_due()
    assert office.read(short).version == before


def test_a_quote_is_accepted_in_time(office: Office) -> None:
    quote = sent(office, valid_until=date(2026, 3, 10))
    office.crm.clock.now = on("2026-03-12")
    with office.quotes(office.ann) as quotes:
        with pytest.raises(Invalid, match="was valid until 2026-03-10, and it is 2026-03-12"):
            quotes.accept(quote)
        done = quotes.accept(quote, at=on("2026-03-10"))
    assert (done.stage, done.closed_on) == ("accepted", date(2026, 3, 10))


def test_a_quote_is_declined_with_a_reason(desk: Office) -> None:
    with desk.quotes(desk.ann) as quotes:
        quote = quotes.decline(sent(desk), "Too dear")
    assert (quote.stage, quote.declined_reason, quote.closed_on) == ("declined", "Too dear", date(2026, 3, 2))


# -- the deal ---------------------------------------------------------------------------------------------------------


def test_a_deal_follows_the_accepted_quote(office: Office) -> None:
    with office.quotes(office.bob) as quotes:
        sales = Sales(quotes.work)
        deal = sales.add_line(sales.open(office.beta, "Shop"), office.table, 4)
        quote = quotes.draft_from(deal)
        quote = quotes.remove_line(quote, quotes.lines(quote)[0])
        quote = quotes.add_line(quote, office.lamp, 3, discount=0.05)
        quote = quotes.add_line(quote, office.table, 2, recurrence="month")
        quote = quotes.add_line(quote, office.table, 0.5, unit="h", discount=0.01)
        quote = quotes.accept(quotes.send(quotes.change(quote, discount=0.01, term_months=6)))
        deal = quotes.work.get(Opportunity, deal.id)
        assert deal.amount == quote.total == sum((one.amount for one in sales.lines(deal)), eur("0"))
        assert [(one.product_id, one.quantity) for one in sales.lines(deal)] == [
            (office.lamp.id, 3), (office.table.id, 12), (office.table.id, 1),
        ]  # fmt: skip
        assert deal.stage == "prospecting"


def test_a_deal_in_another_currency_follows_too(desk: Office) -> None:
    with desk.quotes(desk.bob) as quotes:
        sales = Sales(quotes.work)
        deal = sales.add_line(sales.open(desk.beta, "Shop"), desk.table, 4)
        quote = quotes.add_line(quotes.draft(desk.beta, "Shop", deal=deal, currency="USD"), desk.lamp, 1)
        quotes.accept(quotes.send(quote))
        assert quotes.work.get(Opportunity, deal.id).amount == Money("125", "USD")


def test_a_line_without_a_product_leaves_a_deal_with_an_amount_alone(desk: Office) -> None:
    with desk.quotes(desk.bob) as quotes:
        sales = Sales(quotes.work)
        deal = sales.add_line(sales.open(desk.beta, "Shop"), desk.table, 4)
        quote = quotes.add_line(quotes.draft_from(deal), description="Transport", unit_price=eur("12.50"))
        quotes.accept(quotes.send(quote))
        deal = quotes.work.get(Opportunity, deal.id)
        assert (deal.amount, sales.lines(deal)) == (eur("212.50"), [])
        assert quotes.work.count(LineItem, LineItem.t.c.opportunity_id == deal.id) == 0


@pytest.mark.parametrize("by_setting", [True, False])
def test_a_deal_is_won_with_its_quote_where_that_is_wanted(sqlite_url: str, by_setting: bool) -> None:
    office = open_office(sqlite_url, quotes={"wins_deal": by_setting})
    with office.quotes(office.bob) as quotes:
        deal = Sales(quotes.work).open(office.beta, "Shop")
        quote = quotes.send(quotes.add_line(quotes.draft_from(deal), office.lamp, 2))
        quotes.accept(quote, win=None if by_setting else True)
        assert quotes.work.get(Opportunity, deal.id).stage == "won"


def test_a_deal_that_cannot_be_won_leaves_the_quote_as_it_was(desk: Office) -> None:
    with desk.quotes(desk.bob) as quotes:
        deal = Sales(quotes.work).open(desk.beta, "Shop", amount=eur("1"))
        quote = quotes.send(quotes.add_line(quotes.draft(desk.beta, "Shop", deal=deal), desk.lamp, 2))
        Sales(quotes.work).win(deal)
    with pytest.raises(TransitionRejected, match="cannot move from 'won' to 'won'"), desk.quotes(desk.bob) as quotes:
        quotes.accept(quote, win=True)
    assert desk.read(quote).stage == "sent"


# -- versions ---------------------------------------------------------------------------------------------------------


def test_a_new_version_supersedes_the_one_before(office: Office) -> None:
    quote = sent(office, off=0.1, term_months=24, terms="Cash")
    office.crm.clock.now = on("2026-03-12")
    with office.quotes(office.ann) as quotes:
        new = quotes.revise(quote)
        assert (new.name, new.stage, new.supersedes_id) == ("Q-2026-0001 v2", "draft", quote.id)
        assert (new.total, new.terms, new.valid_until) == (quote.total, "Cash", date(2026, 4, 11))
        assert [(a.quantity, a.discount, a.amount) for a in quotes.lines(new)] == [
            (a.quantity, a.discount, a.amount) for a in quotes.lines(quote)
        ]
    assert (office.read(quote).stage, office.read(new).margin) == ("superseded", office.read(quote).margin)
    with office.quotes(office.ann) as quotes:
        third = quotes.revise(quotes.decline(quotes.send(new), "Still too dear"), valid_until=date(2026, 5, 1))
        assert (third.name, third.valid_until) == ("Q-2026-0001 v3", date(2026, 5, 1))
    assert office.read(new).stage == "declined"


def test_what_has_no_new_version(desk: Office) -> None:
    quote = sent(desk)
    with desk.quotes(desk.ann) as quotes:
        with pytest.raises(Invalid, match=r"is draft, so it has no new version\. Change it"):
            quotes.revise(desk.quote(desk.ann))
        new = quotes.revise(quote)
        with pytest.raises(Invalid, match="is superseded, so it has no new version"):
            quotes.revise(quotes.work.get(Quote, quote.id))
        declined = quotes.decline(quotes.send(new))
        quotes.revise(declined)
        with pytest.raises(Invalid, match=r"'Q-2026-0001 v2' has a later version\. Go on with 'Q-2026-0001 v3'"):
            quotes.revise(declined)
    with desk.quotes(desk.ann) as quotes:
        accepted = quotes.accept(sent(desk))
        with pytest.raises(Invalid, match="is accepted, so it has no new version"):
            quotes.revise(accepted)
        with pytest.raises(Invalid, match=r"is accepted, so it stays as it is"):
            quotes.change(accepted, title="Else")


def test_a_new_version_takes_the_list_prices_of_today(desk: Office) -> None:
    quote = sent(desk)
    with desk.crm.as_system("prices rise") as work:
        work.save(attrs.evolve(work.get(Product, desk.lamp.id), price=eur("125")))
    with desk.quotes(desk.ann) as quotes:
        new = quotes.revise(quote)
        assert (new.total, new.list_total, new.discount_share) == (eur("1000"), eur("1250"), 0.2)
        assert quotes.send(new).stage == "in_approval"


def test_a_draft_may_go_and_what_it_superseded_gets_another(desk: Office) -> None:
    quote = sent(desk)
    with desk.quotes(desk.ann) as quotes:
        quotes.work.remove(quotes.revise(quote))
        again = quotes.revise(quotes.work.get(Quote, quote.id))
        assert (again.name, again.total) == ("Q-2026-0001 v2", quote.total)


def test_one_number_has_each_version_once(desk: Office) -> None:
    quote = sent(desk)
    with desk.quotes(desk.ann) as quotes:
        quotes.revise(quote)
    with pytest.raises(NotUnique), desk.crm.work(desk.ann) as work:
        work.add(Quote(number=quote.number, revision=2, title="Twin"))


# -- the customer -----------------------------------------------------------------------------------------------------


def test_a_customer_s_quotes_without_an_answer(office: Office) -> None:
    first = sent(office)
    with office.quotes(office.ann) as quotes:
        quotes.accept(sent(office))
    office.quote(office.ann)
    with office.crm.work(office.ann, read_only=True) as work:
        (section,) = [s for s in work.customer_view(office.acme.id).sections if s.name == "sfa.sales"]
        quotes = [row[1:] for row in section.data.rows if row[0] == "Quote"]
        assert [title.split()[0] for title, *_ in quotes] == [first.name, "Q-2026-0003"]
        assert (quotes[0][2], *quotes[0][3:5]) == (first.total, date(2026, 4, 1), "Ann")
        facts = work.facts(Customer, [office.acme.id, office.beta.id], ["sfa.open_quotes"])
        assert [facts[c.id]["sfa.open_quotes"] for c in (office.acme, office.beta)] == [1, 0]


def test_open_quotes_come_by_their_last_day(desk: Office) -> None:
    late, soon = sent(desk, valid_until=date(2026, 6, 1)), sent(desk, valid_until=date(2026, 3, 5))
    with desk.quotes(desk.ann) as quotes:
        assert [q.id for q in quotes.open()] == [soon.id, late.id]
    with desk.quotes(desk.bob) as quotes:
        assert Quotes(quotes.work).open() == []
