"""The Maven set month by month: the figures of ``make show-sales``, on either database."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).parents[3] / "examples" / "maven"

FIGURES = {
    "organizations": 85,
    "subsidiaries": 15,
    "reps": 35,
    "managers": 6,
    "products": 7,
    "opportunities": 8800,
    "without_customer": 1425,
    "prospecting": 500,
    "engaging": 1589,
    "won": 4238,
    "lost": 2473,
    "won_value": 10005534,
    "win_rate": 63.15,
    "best_rep": "Darcel Schlecht",
    "best_rep_value": 1153214,
    "mean_cycle_won_days": 51.8,
    "won_by_quarter": [1134672, 3086111, 2982255, 2802496],
    "quotas": {"2017-Q2": 3606000, "2017-Q3": 3227800, "2017-Q4": 3129500, "2018-Q1": 2942800},
    "attainment": {
        "2017-Q2": {"quota": 3606000, "won": 3086111, "attainment": 0.8558, "reps_at_quota": 12},
        "2017-Q3": {"quota": 3227800, "won": 2982255, "attainment": 0.9239, "reps_at_quota": 14},
        "2017-Q4": {"quota": 3129500, "won": 2802496, "attainment": 0.8955, "reps_at_quota": 14},
    },
    "coverage": {
        "period": "2018-Q1",
        "quota": 2942800,
        "remaining": 2942800,
        "open": 3892229,
        "deals": 1589,
        "coverage": 1.3226,
        "win_rate": 0.6315,
        "required": 1.5835,
        "missing": 767782,
    },
    "forecast": {
        "closed": {"deals": 0, "value": 0, "weighted": 0, "rolled_up": 0},
        "commit": {"deals": 22, "value": 30476, "weighted": 15238, "rolled_up": 30476},
        "best_case": {"deals": 1567, "value": 3861753, "weighted": 1930876, "rolled_up": 3892229},
        "pipeline": {"deals": 0, "value": 0, "weighted": 0, "rolled_up": 3892229},
        "omitted": {"deals": 0, "value": 0, "weighted": 0, "rolled_up": 0},
    },
    "velocity_per_day": 59510,
    "return": {
        "won_value": 0.0307,
        "won_deals": 0.0226,
        "win_rate_percent": -0.0041,
        "mean_cycle_days": 0.1528,
        "sellers": 0.0,
        "output_per_head": 0.0307,
    },
    "snapshot_days": 11,
    "snapshots": 1227,
    "accuracy": {
        "2017-03": {
            "taken_on": "2017-02-28",
            "commit": 521725,
            "best_case": 521725,
            "expected": 260862,
            "actual": 1134672,
            "deviation": 3.3497,
            "commit_deviation": 1.1748,
        },
        "2017-04": {
            "taken_on": "2017-03-31",
            "commit": 377309,
            "best_case": 377309,
            "expected": 188654,
            "actual": 721932,
            "deviation": 2.8267,
            "commit_deviation": 0.9134,
        },
        "2017-05": {
            "taken_on": "2017-04-30",
            "commit": 2700849,
            "best_case": 2953212,
            "expected": 1476606,
            "actual": 1025713,
            "deviation": -0.3054,
            "commit_deviation": -0.6202,
        },
        "2017-06": {
            "taken_on": "2017-05-31",
            "commit": 840590,
            "best_case": 1240669,
            "expected": 620334,
            "actual": 1338466,
            "deviation": 1.1577,
            "commit_deviation": 0.5923,
        },
        "2017-07": {
            "taken_on": "2017-06-30",
            "commit": 1207785,
            "best_case": 2193800,
            "expected": 1096900,
            "actual": 696932,
            "deviation": -0.3646,
            "commit_deviation": -0.423,
        },
        "2017-08": {
            "taken_on": "2017-07-31",
            "commit": 1367224,
            "best_case": 3123002,
            "expected": 1561501,
            "actual": 1050059,
            "deviation": -0.3275,
            "commit_deviation": -0.232,
        },
        "2017-09": {
            "taken_on": "2017-08-31",
            "commit": 1556482,
            "best_case": 2630065,
            "expected": 1315032,
            "actual": 1235264,
            "deviation": -0.0607,
            "commit_deviation": -0.2064,
        },
        "2017-10": {
            "taken_on": "2017-09-30",
            "commit": 1128868,
            "best_case": 3060229,
            "expected": 1530114,
            "actual": 731980,
            "deviation": -0.5216,
            "commit_deviation": -0.3516,
        },
        "2017-11": {
            "taken_on": "2017-10-31",
            "commit": 1264853,
            "best_case": 3752031,
            "expected": 1876015,
            "actual": 938943,
            "deviation": -0.4995,
            "commit_deviation": -0.2577,
        },
        "2017-12": {
            "taken_on": "2017-11-30",
            "commit": 301628,
            "best_case": 2931486,
            "expected": 1465743,
            "actual": 1131573,
            "deviation": -0.228,
            "commit_deviation": 2.7516,
        },
    },
    "mean_absolute_deviation": 0.9641,
    "slippage": {
        "2017-03": {"slipped": 40, "value": 124308, "due": 687, "part": 0.0987},
        "2017-04": {"slipped": 153, "value": 319064, "due": 739, "part": 0.3065},
        "2017-05": {"slipped": 735, "value": 1640664, "due": 1540, "part": 0.6153},
        "2017-06": {"slipped": 349, "value": 725147, "due": 990, "part": 0.3514},
        "2017-07": {"slipped": 868, "value": 1874330, "due": 1495, "part": 0.729},
        "2017-08": {"slipped": 849, "value": 2041514, "due": 1634, "part": 0.6603},
        "2017-09": {"slipped": 902, "value": 1974774, "due": 1537, "part": 0.6152},
        "2017-10": {"slipped": 1284, "value": 2718830, "due": 1850, "part": 0.7879},
        "2017-11": {"slipped": 1202, "value": 2796164, "due": 1970, "part": 0.7486},
        "2017-12": {"slipped": 997, "value": 2377689, "due": 1648, "part": 0.6775},
    },
    "second_import_created": 0,
    "second_import_changed": 0,
}


@pytest.fixture
def show_sales(data_dir: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("maven_show_sales", FOLDER / "show_sales.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.show.DATA = data_dir / "maven_crm"
    return module


@pytest.mark.slow
def test_a_year_of_sales_is_the_same_on_either_database(show_sales: ModuleType, store_url: str) -> None:
    assert show_sales.main(["--url", store_url]) == FIGURES


def test_what_is_expected_of_a_deal_looks_at_nothing_in_the_future(show_sales: ModuleType, tmp_path: Path) -> None:
    months = show_sales.months
    ends = months.month_ends()
    assert (ends[0].isoformat(), ends[-1].isoformat(), len(ends)) == ("2017-02-28", "2017-12-31", 11)
    for end, path in months.write_months(show_sales.show.DATA, tmp_path):
        for row in months._rows(path):
            if row["deal_stage"] == "Engaging":
                assert row["engage_date"] <= end.isoformat() < row["expected_close"]
                assert row["close_date"] == ""
            elif row["close_date"]:
                assert row["close_date"] <= end.isoformat()
