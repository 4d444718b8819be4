"""Renewal and expansion, the forecast category with its override, reasons for losing, and facts of a deal."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
import sqlalchemy as sa

from crmcore import Customer, Forecast, Interaction
from crmcore.errors import ConfigError, Objected, TransitionRejected
from crmcore_sfa import Opportunity, Sales, SfaPlugin
from crmcore_sfa.deals.categories import forecast_column, forecast_of
from crmcore_sfa.deals.pipelines import EXPANSION, RENEWAL
from crmcore_sfa.deals.verbs import Deals
from tests.sfa.firm import Firm, eur
from tests.support import Clock, make_crm


def test_a_renewal_and_an_expansion_run_on_pipelines_of_their_own(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        sales = Sales(work)
        renewal = sales.open(firm.acme, "2027", amount=eur("100"), pipeline=RENEWAL)
        more = sales.open(firm.acme, "More seats", amount=eur("30"), pipeline=EXPANSION)
        assert (renewal.stage, more.stage) == ("upcoming", "identified")
        renewal = sales.win(work.move(renewal, to="in_talks"))
        more = sales.lose(more, "timing")
        assert (renewal.stage, more.stage, more.closed_on) == ("won", "lost", work.today)
        assert work.move(more, to="qualifying").closed_on is None
        assert work.board(RENEWAL).lane("won").records == 1
        with pytest.raises(TransitionRejected, match=r"sfa\.renewal has no stage 'negotiating'"):
            work.move(sales.open(firm.acme, "x", pipeline=RENEWAL), to="negotiating")


def test_the_forecast_category_is_the_owners_or_the_stages_alike_in_python_and_sql(firm: Firm) -> None:
    with firm.crm.as_system("look") as work:
        lines = work.context.registry.pipelines_of[Opportunity]
        sales = Sales(work)
        for line in lines:
            for stage in line.stages:
                for own in (None, Forecast.OMITTED, Forecast.COMMIT):
                    deal = sales.open(firm.acme, "x", amount=eur("1"), pipeline=line.name, forecast=own)
                    if stage is not line.stages[0]:
                        work.move(deal, to=stage.name)
        column = forecast_column(lines)
        told = dict(work.select(sa.select(Opportunity.t.c.id, column)))  # type: ignore[arg-type]  # rows are pairs
        by_name = {line.name: line for line in lines}
        deals = list(work.each(Opportunity))
        assert {d.id: forecast_of(by_name[d.pipeline], d).value for d in deals} == told
        assert len(deals) > 3 * 16
        found = {(d.stage, d.forecast): told[d.id] for d in deals if d.pipeline == "sfa.sales"}
        assert found["won", Forecast.OMITTED] == "closed"
        assert found["lost", Forecast.COMMIT] == "omitted"
        assert found["prospecting", Forecast.COMMIT] == "commit"
        assert found["negotiating", Forecast.OMITTED] == "omitted"
        assert found["quoted", None] == "best_case"


def test_an_open_deal_is_not_called_closed(small: Firm) -> None:
    with small.crm.work(small.ann) as work, pytest.raises(Objected, match="closed by winning it"):
        Sales(work).open(small.acme, "x", forecast=Forecast.CLOSED)


def test_the_reasons_of_the_firm_are_the_only_ones_and_losing_takes_one(store_url: str) -> None:
    reasons = ["price", "timing", "no decision"]
    crm = make_crm(store_url, plugins=[SfaPlugin], config={"plugins": {"sfa": {"lost_reasons": reasons}}})
    with crm.as_system("sell") as work:
        sales = Sales(work)
        deal = sales.open(None, "f")
        with pytest.raises(TransitionRejected, match=r"Losing 'f' takes a reason. Allowed: 'price', 'timing'"):
            sales.lose(deal)
        with pytest.raises(TransitionRejected, match="takes a reason"):
            sales.lose(deal, "prize")
        with pytest.raises(Objected, match=r"no reason 'prize'. Did you mean 'price'\?"):
            work.save(attrs.evolve(deal, lost_reason="prize"))
        assert sales.lose(deal, "no decision").stage == "lost"


@pytest.mark.parametrize(
    ("reasons", "text"), [(["a", "a"], "'a' is named twice"), ([" "], "lost_reasons"), (3, "lost_")]
)
def test_a_list_of_reasons_that_is_none_stops_the_start(sqlite_url: str, reasons: object, text: str) -> None:
    with pytest.raises(ConfigError, match=text):
        make_crm(sqlite_url, plugins=[SfaPlugin], config={"plugins": {"sfa": {"lost_reasons": reasons}}})


def test_rules_read_how_long_a_deal_has_stood_whether_it_rots_and_when_there_was_contact(store_url: str) -> None:
    # The first stage has the name of that of renewals, which rot after sixty days.
    stages = [{"name": "upcoming", "rotting_days": 10}, {"name": "later"}, {"name": "won", "outcome": "won"}]
    clock = Clock()
    crm = make_crm(store_url, plugins=[SfaPlugin], config={"pipelines": {"sfa.sales": {"stages": stages}}}, clock=clock)
    with crm.as_system("sell") as work:
        old, moved = (Sales(work).open(None, title) for title in ("old", "moved"))
        renewal = Sales(work).open(None, "renewal", pipeline=RENEWAL)
    clock.forward(days=11)
    with crm.as_system("later") as work:
        acme = work.add(Customer.organization(name="Acme"))
        work.move(work.get(Opportunity, moved.id), to="later")
        call = Interaction(kind="core.call", summary="?", at=work.now, record_type="sfa_opportunity", record_id=old.id)
        work.log(call, acme)
        facts = work.facts(
            Opportunity, [old.id, moved.id, renewal.id], ["sfa.days_in_stage", "sfa.is_rotting", "sfa.last_contact_at"]
        )
        assert facts[old.id] == {"sfa.days_in_stage": 11.0, "sfa.is_rotting": True, "sfa.last_contact_at": work.now}
        assert facts[moved.id] == {"sfa.days_in_stage": 0.0, "sfa.is_rotting": False, "sfa.last_contact_at": None}
        assert facts[renewal.id]["sfa.is_rotting"] is False

        def titles(rule: str) -> set[str]:
            return {d.title for d in work.find(Opportunity, rule)}

        assert titles("record.sfa.is_rotting") == {"old"}
        assert titles("record.sfa.days_in_stage > 10.0") == {"old", "renewal"}
        assert titles("!has(record.sfa.last_contact_at)") == {"moved", "renewal"}


def test_the_next_step_has_a_day(small: Firm) -> None:
    with small.crm.work(small.ann) as work:
        deals = Deals(work)
        deal = deals.next_step(Sales(work).open(small.acme, "x"), "Call Carla", date(2026, 3, 9))
        assert (deal.next_step, deal.next_step_on) == ("Call Carla", date(2026, 3, 9))
        deal = deals.next_step(deal, None, date(2026, 3, 9))
        assert (deal.next_step, deal.next_step_on) == (None, None)
