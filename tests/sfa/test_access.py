"""Who sees what: a rep its own deals in every report, a manager those below, and nobody without the group a cost."""

from __future__ import annotations

import attrs
import pytest

from crmcore import Actor
from crmcore.errors import Forbidden, Invalid, NotFound
from crmcore_sfa import LineItem, Opportunity, Product, Sales
from tests.sfa.firm import Firm, eur, figures

REPORTS = {
    "funnel": {},
    "win_rate": {"by": "all"},
    "cycle": {"by": "all"},
    "value": {"by": "all"},
    "pipeline": {},
    "aging": {},
}


def test_a_rep_sees_its_own_deals_in_each_report(firm: Firm) -> None:
    assert figures(firm, "funnel", firm.ann)["prospecting"]["reached"] == 4
    assert figures(firm, "win_rate", firm.ann, by="all")["all"]["won"] == 2
    assert figures(firm, "cycle", firm.bob, by="all")["all"]["mean_days"] == 50
    assert figures(firm, "value", firm.bob, by="rep").keys() == {"Bob"}
    assert figures(firm, "value", firm.bob, by="product")["Lamp"]["value"] == 200
    assert figures(firm, "pipeline", firm.ann).keys() == {"qualifying"}
    assert figures(firm, "aging", firm.bob).keys() == {"f", "h"}


@pytest.mark.parametrize("name", REPORTS)
def test_a_manager_sees_what_those_below_have(firm: Firm, name: str) -> None:
    assert figures(firm, name, firm.boss, **REPORTS[name]) == figures(firm, name, **REPORTS[name])


@pytest.mark.parametrize("name", REPORTS)
def test_who_has_no_role_sees_nothing(firm: Firm, name: str) -> None:
    report = firm.crm.registry.report(f"sfa.{name}")
    with firm.crm.work(Actor(name="nobody"), read_only=True) as work, pytest.raises(Forbidden):
        report.query(work, report.params(**REPORTS[name]))


def test_a_rep_cannot_ask_for_a_customer_of_another(firm: Firm) -> None:
    assert figures(firm, "value", firm.ann, by="all", customer=firm.beta.id) == {}


def test_products_are_read_by_all_and_kept_by_managers(small: Firm) -> None:
    with small.crm.work(small.ann) as work:
        assert [p.name for p in work.find(Product, order_by="name")] == ["Lamp", "Table"]
    with pytest.raises(Forbidden), small.crm.work(small.ann) as work:
        work.save(attrs.evolve(work.get(Product, small.lamp.id), name="Lantern"))
    with small.crm.work(small.boss) as work:
        assert work.save(attrs.evolve(work.get(Product, small.lamp.id), name="Lantern")).version == 2


def test_what_a_product_costs_is_for_those_who_may_see_it(small: Firm) -> None:
    with small.crm.work(small.ann) as work:
        assert work.get(Product, small.lamp.id).cost is None
        with pytest.raises(Invalid, match="has no field 'cost'"):
            work.find(Product, Product.t.c.cost > 1)
    with small.crm.work(small.boss) as work:
        assert work.get(Product, small.lamp.id).cost == eur("60")


def test_lines_follow_their_deal(small: Firm) -> None:
    with small.crm.work(small.bob) as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "e")
        line = Sales(work).lines(deal)[0]
    with small.crm.work(small.ann) as work:
        assert list(work.each(LineItem)) == []
        with pytest.raises(NotFound):
            work.get(LineItem, line.id)
    with small.crm.work(small.ann) as work, pytest.raises(NotFound):
        work.add(LineItem(opportunity_id=deal.id, product_id=small.lamp.id, unit_price=eur("1")))
