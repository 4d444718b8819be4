"""Every figure of the reports of 0.2, worked out by hand from the eight deals of the small firm."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from crmcore import Forecast, Money, Team, TeamMember
from crmcore.errors import Invalid
from crmcore_sfa import Competitor, Opportunity
from crmcore_sfa.targets import Quotas
from tests.sfa.firm import Firm, build, eur, figures, on


def rows(firm: Firm, name: str, **params: Any) -> list[dict[str, Any]]:
    """All rows of a report, where the first column alone does not tell them apart."""
    report = firm.crm.registry.report(f"sfa.{name}")
    with firm.crm.as_system("report", read_only=True) as work:
        table = report.query(work, report.params(**params))
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def change(firm: Firm, title: str, **fields: Any) -> None:
    with firm.crm.as_system("change") as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == title)
        work.save(attrs.evolve(deal, **fields))


def test_conversion_between_any_two_stages(firm: Firm) -> None:
    found = {(r["start"], r["end"]): (r["reached_start"], r["reached_end"]) for r in rows(firm, "conversion")}
    assert len(found) == 10
    assert found["prospecting", "won"] == (8, 4)
    assert found["qualifying", "quoted"] == (6, 5)
    (one,) = rows(firm, "conversion", start="qualifying", end="won", by="rep")[:1]
    assert (one["rep"], one["reached_start"], one["reached_end"], one["rate"]) == ("Ann", 4, 2, 0.5)


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"start": "quotd"}, "'quotd' is no step of 'sfa.sales'. Did you mean 'quoted'?"),
        ({"start": "won", "end": "quoted"}, "No deal goes from 'won' to 'quoted'"),
    ],
)
def test_conversion_of_stages_that_there_are_not(small: Firm, params: dict[str, str], said: str) -> None:
    with pytest.raises(Invalid) as error:
        rows(small, "conversion", **params)
    assert said in str(error.value)


def test_stuck_deals_and_why(firm: Firm) -> None:
    change(firm, "f", close_on=date(2026, 2, 25), amount=Money("2000", "USD"))
    (f, g) = rows(firm, "stuck")
    assert (f["deal"], f["value"], f["days_overdue"], f["days_beyond"], f["why"]) == ("f", 1600, 5, None, "overdue")
    assert (g["deal"], g["days_in_stage"], g["days_beyond"], g["why"]) == ("g", 50, 20, "rotting")
    assert len(rows(firm, "stuck", limit=1)) == 1


def test_reasons_for_losing(firm: Firm) -> None:
    change(firm, "c", lost_reason="price")
    with firm.crm.as_system("two more") as work:
        for title, amount, reason in (("x", eur("150"), "price"), ("y", Money("100", "USD"), None)):
            deal = Opportunity(title=title, owner_id=firm.bob.id, amount=amount, lost_reason=reason)
            work.add_with_history([(deal, [("lost", on("2026-02-10"))])])
    found = figures(firm, "lost_reasons")
    assert {k: (r["lost"], r["lost_value"]) for k, r in found.items()} == {"price": (2, 200), "(none)": (1, 80)}
    assert found["price"]["part"] == pytest.approx(2 / 3)
    assert found["price"]["part_of_value"] == pytest.approx(200 / 280)
    assert figures(firm, "lost_reasons", by="rep", period="2026-01") == {}


def test_velocity_is_its_four_terms(firm: Firm) -> None:
    row = figures(firm, "velocity")["all"]
    assert (row["opportunities"], row["win_rate"], row["mean_value"], row["mean_days"]) == (3, 0.8, 187.5, 37.5)
    assert row["velocity"] == 12  # 3 x 0.8 x 187.50 / 37.5
    assert figures(firm, "velocity", by="rep")["Ann"]["opportunities"] == 1
    # On the last of January c and f were not there yet, d and b were closed, and a, e and g were open.
    assert figures(firm, "velocity", period="2026-01")["all"]["opportunities"] == 3
    with pytest.raises(Invalid, match="Velocity cannot be grouped by month"):
        figures(firm, "velocity", by="month")


def test_coverage_asks_for_more_where_less_is_won(firm: Firm) -> None:
    change(firm, "g", close_on=date(2026, 3, 20))
    with firm.crm.as_system("quotas") as work:
        Quotas(work).set("2026-Q1", eur("1400"), owner=firm.ann)
        # Of ten decided last year, Ann won two.
        work.add_with_history(
            (Opportunity(title=f"old {n}", owner_id=firm.ann.id, customer_id=firm.acme.id, amount=eur("1")),
             [("won" if n < 2 else "lost", on("2025-06-01"))])
            for n in range(10)
        )  # fmt: skip
    row = figures(firm, "coverage", period="2026-Q1")["Ann"]
    assert (row["quota"], row["won_value"], row["remaining"], row["open_value"]) == (1400, 400, 1000, 1000)
    assert (row["coverage"], row["win_rate"], row["required"], row["missing"]) == (1, 0.2, 5, 4000)
    assert figures(firm, "coverage", period="2026-Q1", by="all")["all"]["open_value"] == 1000
    assert figures(firm, "coverage", period="2026-Q1", win_rate_days=30)["Ann"]["win_rate"] is None


def test_forecast_rolls_up_and_counts_the_owners_word(firm: Firm) -> None:
    with firm.crm.as_system("open deals") as work:
        for title, stage, amount, own in (
            ("p", "qualifying", eur("1000"), None), ("q", "quoted", eur("500"), None),
            ("r", "negotiating", Money("100", "USD"), None), ("s", "prospecting", eur("40"), Forecast.COMMIT),
            ("t", "quoted", eur("7"), Forecast.OMITTED),
        ):  # fmt: skip
            work.add_with_history([(
                Opportunity(title=title, owner_id=firm.ann.id, customer_id=firm.acme.id, amount=amount, forecast=own,
                            close_on=date(2026, 3, 31)),
                [(stage, on("2026-03-01"))],
            )])  # fmt: skip
    found = {
        r["category"]: (r["deals"], r["value"], r["weighted_value"], r["rolled_up"]) for r in rows(firm, "forecast")
    }
    assert found == {
        "closed": (4, 750, 750, 750),
        # 100 dollars at 0.8, and 40 euros by the owner's word.
        "commit": (2, 120, 80 * 0.75 + 4, 870),
        "best_case": (1, 500, 250, 1370),
        "pipeline": (1, 1000, 250, 1620),
        "omitted": (1, 7, 3.5, 7),
    }
    ann = {r["category"]: r["rolled_up"] for r in rows(firm, "forecast", by="rep") if r["rep"] == "Ann"}
    assert (ann["closed"], ann["best_case"]) == (400, 1020)
    assert rows(firm, "forecast", period="2026-Q2")[0]["deals"] == 0, "f, g and h are expected in April"
    assert {r["category"]: r["deals"] for r in rows(firm, "forecast", period="2026-Q2")}["pipeline"] == 3


def test_forecast_says_what_is_in_no_period(firm: Firm) -> None:
    report = firm.crm.registry.report("sfa.forecast")

    def note(**params: Any) -> str:
        with firm.crm.as_system("report", read_only=True) as work:
            return report.query(work, report.params(**params)).note

    assert "left out" not in note(period="2026-Q2")
    change(firm, "f", close_on=None)
    assert "1 open deal is left out: without an expected day of closing." in note(period="2026-Q2")
    assert "left out" not in note(period="2026-Q2", rep="Ann"), "it is Bob's"
    change(firm, "h", close_on=None)
    assert "2 open deals are left out" in note(rep="Bob")
    change(firm, "g", amount=eur("1000.40"))
    assert "to 2026-06-30: 250.1 EUR in all, weighted." in note(period="2026-Q2", rep="Ann")
    change(firm, "g", amount=eur("1000"))
    assert "to 2026-06-30: 250 EUR in all, weighted." in note(period="2026-Q2", rep="Ann")


def test_performance_of_reps(firm: Firm) -> None:
    with firm.crm.as_system("quota") as work:
        Quotas(work).set("2026-Q1", eur("800"), owner=firm.ann)
    found = figures(firm, "rep_performance")
    assert list(found) == ["Ann", "Bob"]
    assert found["Ann"] == {
        "rep": "Ann", "opened": 4, "won": 2, "lost": 1, "win_rate": pytest.approx(2 / 3), "won_value": 400,
        "mean_value": 200, "mean_days": 25, "open": 1, "open_value": 1000, "weighted_value": 250, "quota": 800,
        "attainment": 0.5,
    }  # fmt: skip
    assert (found["Bob"]["opened"], found["Bob"]["won_value"], found["Bob"]["weighted_value"]) == (3, 350, 8)
    assert figures(firm, "rep_performance", rep="Bob").keys() == {"Bob"}


def test_what_the_system_brought(firm: Firm) -> None:
    # From 1 February to today are 29 days: a and e were won, c lost. In the 29 days before b was won, and d on the
    # 1st of January was before them.
    found = {k: (r["before"], r["after"]) for k, r in figures(firm, "return", on=date(2026, 2, 1)).items()}
    assert found == {
        "won_value": (300, 350), "won_deals": (1, 2), "win_rate_percent": (100, pytest.approx(66.6667)),
        "mean_cycle_days": (20, 35), "sellers": (1, 2), "output_per_head": (300, 175),
    }  # fmt: skip
    assert figures(firm, "return", on=date(2026, 2, 1), window=10)["won_value"]["before"] == 300
    with pytest.raises(Invalid, match="No day has passed since 2026-03-02"):
        figures(firm, "return", on=date(2026, 3, 2))


def test_win_rate_by_other_dimensions(firm: Firm) -> None:
    change(firm, "c", lost_reason="price")
    with firm.crm.as_system("around the deals") as work:
        team = work.add(Team(name="North"))
        work.add(TeamMember(team_id=team.id, user_id=firm.ann.id))
        for title in ("a", "c"):
            (deal,) = work.find(Opportunity, Opportunity.t.c.title == title)
            work.add_all(Competitor(opportunity_id=deal.id, name=name) for name in ("Rival", "Other"))
    by = {
        "team": {"North": (2, 1), "(none)": (2, 0)},
        "competitor": {"Rival": (1, 1), "Other": (1, 1), "(none)": (3, 0)},
        "lost_reason": {"price": (0, 1), "(none)": (4, 0)},
        "stage": {"won": (4, 0), "lost": (0, 1)},
        "deal.source": {"(none)": (4, 1)},
    }
    for dimension, expected in by.items():
        found = figures(firm, "win_rate", by=dimension)
        assert {k: (r["won"], r["lost"]) for k, r in found.items()} == expected, dimension


def test_win_rate_by_fields_that_the_firm_added(store_url: str) -> None:
    fields = {"customer": {"segment": {"type": "text"}}, "sfa_opportunity": {"urgent": {"type": "boolean"}}}
    firm = build(store_url, config={"fields": fields})
    change(firm, "a", custom={"urgent": True})
    with firm.crm.as_system("segment") as work:
        work.save(attrs.evolve(work.get(type(firm.acme), firm.acme.id), custom={"segment": "large"}))
    assert {k: r["won"] for k, r in figures(firm, "win_rate", by="deal.urgent").items()} == {"True": 1, "(none)": 3}
    assert {k: r["won"] for k, r in figures(firm, "win_rate", by="customer.segment").items()} == {
        "large": 2,
        "(none)": 2,
    }


def test_win_rate_by_territory(store_url: str) -> None:
    settings = {"territories": [{"name": "Rhine", "when": "record.country == 'DE'", "users": ["ann@firm.example"]}]}
    firm = build(store_url, config={"plugins": {"sfa": settings}})
    assert {k: (r["won"], r["lost"]) for k, r in figures(firm, "win_rate", by="territory").items()} == {
        "Rhine": (2, 1),
        "(none)": (2, 0),
    }
    assert figures(firm, "conversion", by="territory", start="prospecting", end="won").keys() == {"Rhine", "(none)"}
    with pytest.raises(Invalid, match="cannot be told by territory"):
        figures(firm, "cycle", by="territory")


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("monht", "Deals cannot be grouped by 'monht'. Did you mean 'month'?"),
        ("deal.amount", "Deals cannot be grouped by 'amount' of 'sfa_opportunity': it holds money."),
        ("customer.contry", "has no field 'contry'"),
        ("territory", "There are no territories here."),
    ],
)
def test_what_deals_cannot_be_grouped_by(small: Firm, by: str, said: str) -> None:
    with pytest.raises(Invalid) as error:
        figures(small, "win_rate", by=by)
    assert said in str(error.value)
