"""Working on a deal: opening, lines, gates, winning, losing, and what is objected to."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

from crmcore import Money
from crmcore.errors import Invalid, NotUnique, Objected, TransitionRejected
from crmcore_sfa import LineItem, Opportunity, Product, Sales, SfaPlugin
from tests.sfa.firm import Firm, eur, on
from tests.support import make_crm


def test_a_deal_from_first_contact_to_won(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        sales = Sales(work)
        deal = sales.open(None, "20 lamps")
        assert (deal.stage, deal.opened_on, deal.owner_id) == ("prospecting", work.now.date(), firm.ann.id)
        with pytest.raises(TransitionRejected, match=r"'customer_id' must be filled .* 'amount' must be filled"):
            sales.win(deal)
    with firm.crm.work(firm.ann) as work:
        deal, sales = work.get(Opportunity, deal.id), Sales(work)
        deal = sales.add_line(deal, work.get(Product, firm.lamp.id), 20, discount=Decimal("0.1"))
        assert deal.amount == eur("1800")
        deal = sales.win(attrs.evolve(deal, customer_id=firm.acme.id))
        assert (deal.stage, deal.closed_on, deal.customer_id) == ("won", work.now.date(), firm.acme.id)
        with pytest.raises(TransitionRejected, match="The record is closed"):
            sales.lose(deal)


def test_a_lost_deal_keeps_its_reason_and_may_come_back(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        sales = Sales(work)
        deal = sales.lose(sales.open(firm.acme, "Chairs", amount=eur("10")), "price", at=on("2026-03-02"))
        assert (deal.stage, deal.lost_reason, str(deal.closed_on)) == ("lost", "price", "2026-03-02")
        deal = work.move(deal, to="qualifying")
        assert (deal.stage, deal.closed_on) == ("qualifying", None)


def test_negotiating_needs_something_to_negotiate(small: Firm) -> None:
    with small.crm.work(small.ann) as work, pytest.raises(TransitionRejected, match=r"record\.amount > 0"):
        work.move(Sales(work).open(small.acme, "Nothing", amount=eur("0")), to="negotiating")


def test_a_team_may_require_the_reason_of_a_loss(sqlite_url: str) -> None:
    stages = [
        {"name": "new"}, {"name": "won", "outcome": "won"},
        {"name": "lost", "outcome": "lost", "requires": ["lost_reason"]},
    ]  # fmt: skip
    crm = make_crm(sqlite_url, plugins=[SfaPlugin], config={"pipelines": {"sfa.sales": {"stages": stages}}})
    with crm.as_system("sell") as work:
        sales = Sales(work)
        with pytest.raises(TransitionRejected, match="lost_reason"), work.savepoint():
            sales.lose(sales.open(None, "x"))
        assert sales.lose(sales.open(None, "y"), "no budget").stage == "lost"


def test_lines_decide_the_amount(firm: Firm) -> None:
    with firm.crm.work(firm.bob) as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "e")
        sales = Sales(work)
        deal = sales.add_line(deal, work.get(Product, firm.table.id), 3, unit_price=eur("19.99"))
        assert deal.amount == eur("309.97")
        table = next(line for line in sales.lines(deal) if line.quantity == 3)
        deal = sales.remove_line(deal, table)
        assert deal.amount == eur("250")
    with firm.crm.work(firm.bob) as work, pytest.raises(Objected, match=r"sum up to 250.00 EUR.*sfa:amount-of-lines"):
        work.save(attrs.evolve(work.get(Opportunity, deal.id), amount=eur("999")))


def test_lines_written_by_others_are_brought_into_the_amount(firm: Firm) -> None:
    with firm.crm.work(firm.bob) as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "e")
        line = work.add(LineItem(opportunity_id=deal.id, product_id=firm.lamp.id, unit_price=eur("7")))
    firm.crm.run_due()
    with firm.crm.work(firm.bob) as work:
        assert work.get(Opportunity, deal.id).amount == eur("257")
        work.save(attrs.evolve(work.get(LineItem, line.id), quantity=2))
    firm.crm.run_due()
    with firm.crm.work(firm.bob) as work:
        assert work.get(Opportunity, deal.id).amount == eur("264")
        work.remove(work.get(LineItem, line.id))
    firm.crm.run_due()
    with firm.crm.work(firm.bob) as work:
        assert work.get(Opportunity, deal.id).amount == eur("250")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"unit_price": Money("5", "USD")}, "sfa:currency"),
        ({"discount": Money("5", "USD")}, "sfa:currency"),
        ({"quantity": 0}, "sfa:quantity"),
        ({"discount": Money("51", "EUR")}, "sfa:discount"),
    ],
)
def test_a_line_that_does_not_fit_is_objected_to(small: Firm, change: dict[str, object], code: str) -> None:
    with small.crm.work(small.bob) as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "e")
        line = LineItem(opportunity_id=deal.id, product_id=small.lamp.id, unit_price=eur("50"))
        with pytest.raises(Objected, match=code):
            work.add(attrs.evolve(line, **change))


def test_the_first_line_decides_the_currency_of_a_deal_without_an_amount(small: Firm) -> None:
    with small.crm.work(small.bob) as work:
        deal = Sales(work).open(small.beta, "Mixed")
        prices = (Money("5", "USD"), Money("5", "EUR"))
        lines = [LineItem(opportunity_id=deal.id, product_id=small.lamp.id, unit_price=p) for p in prices]
        with pytest.raises(Objected, match="is in USD, and the line's 'unit_price' in EUR"), work.savepoint():
            work.add_all(lines)
        assert Sales(work).add_line(deal, small.lamp, unit_price=prices[0]).amount == prices[0]


def test_what_is_no_price_discount_or_probability_is_refused(small: Firm) -> None:
    with small.crm.work(small.boss) as work:
        sales, gift = Sales(work), work.add(Product(name="Gift"))
        deal = sales.open(None, "Odd")
        with pytest.raises(Invalid, match="'Gift' has no list price"):
            sales.add_line(deal, gift)
        with pytest.raises(Invalid, match="discount 2 is no part"):
            sales.add_line(deal, small.lamp, discount=2)
        with pytest.raises(Objected, match="from 0 to 1"):
            work.save(attrs.evolve(deal, probability=1.5))


def test_a_foreign_key_is_used_once(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        Sales(work).open(None, "one", external_key="crm-7")
    with pytest.raises(NotUnique), firm.crm.work(firm.ann) as work:
        Sales(work).open(None, "two", external_key="crm-7")


def test_unknown_names_in_a_report_are_told_with_the_nearest(small: Firm) -> None:
    for params, text in (
        ({"rep": "Anne"}, r"no user 'Anne'. Did you mean 'Ann'\?"),
        ({"product": "Lump"}, r"no product 'Lump'. Did you mean 'Lamp'\?"),
        ({"by": "produkt"}, r"by 'produkt'. Did you mean 'product'\?"),
        ({"by": "customer.contry"}, r"no field 'contry'. Did you mean 'country'\?"),
        ({"pipeline": "sfa.sale"}, r"no pipeline 'sfa.sale'. Did you mean 'sfa.sales'\?"),
    ):
        report = small.crm.registry.report("sfa.value")
        with small.crm.as_system("report") as work, pytest.raises(Invalid, match=text):
            report.query(work, report.params(**params))
