"""Deals in a stage that the pipeline in ``crm.toml`` no longer has are told, not passed over."""

from __future__ import annotations

from crmcore import Customer
from crmcore_sfa import Opportunity, Sales, SfaPlugin
from tests.support import make_crm, open_crm


def test_reports_and_the_customer_view_tell_deals_in_a_stage_that_is_gone(store_url: str) -> None:
    stages = [{"name": "new"}, {"name": "aufmass"}, {"name": "won", "outcome": "won"}]
    old = {"pipelines": {"sfa.sales": {"stages": stages}}}
    with make_crm(store_url, plugins=[SfaPlugin], config=old).as_system("sell") as work:
        acme = work.add(Customer.organization(name="Acme"))
        for title in "abc":
            work.move(Sales(work).open(acme, title), to="aufmass")
        Sales(work).open(acme, "d")
    new = {"pipelines": {"sfa.sales": {"stages": [s for s in stages if s["name"] != "aufmass"]}}}
    crm = open_crm(store_url, plugins=[SfaPlugin], config=new)
    with crm.as_system("look", read_only=True) as work:
        assert work.count(Opportunity) == 4
        for name in ("sfa.pipeline", "sfa.funnel"):
            report = crm.registry.report(name)
            table = report.query(work, report.params())
            assert "3 deals stand in stages that the pipeline does not have: aufmass." in table.note
        (section,) = work.customer_view(acme.id).sections
        assert section.problem is None
        assert section.data is not None
        assert sorted(row[2] for row in section.data.rows) == ["Aufmass", "Aufmass", "Aufmass", "New"]
