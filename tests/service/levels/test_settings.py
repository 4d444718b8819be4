"""What may be wrong in ``crm.toml``: one clear line each, with its place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crmcore import Config, Crm
from crmcore.errors import CrmError
from crmcore_service import ServicePlugin
from crmcore_service.levels import Levels
from crmcore_service.levels.settings import read_duration, told
from crmcore_web import WebPlugin
from tests.service.levels.conftest import OFFICE, SILVER, Promised

WEEK = {"mon-fri": ["09:00-17:00"]}


def problems(url: str, service: Mapping[str, Any]) -> str:
    """Return what a start with these settings says of the plugin."""
    config = Config.from_mapping({"store": {"url": url}, "plugins": {"web": {}, "service": service}}, Path())
    with pytest.raises(CrmError) as refused:
        Crm(config, plugins=[WebPlugin, ServicePlugin])
    return str(refused.value)


CALENDARS: dict[str, tuple[dict[str, Any], str]] = {
    "overlap": (
        {"hours": {"mon-fri": ["09:00-13:00", "12:00-17:00"]}},
        "the hours 09:00-13:00 and 12:00-17:00 overlap on mon; make them one, or shorten one",
    ),
    "overlap over midnight": (
        {"hours": {"sun": ["22:00-06:00+1"], "mon": ["05:00-12:00"]}},
        "the hours 22:00-06:00+1 and 05:00-12:00 overlap on mon",
    ),
    "overlap on a date": (
        {"hours": WEEK, "dates": {"2026-12-24": ["09:00-12:00", "11:00-13:00"]}},
        "the hours 09:00-12:00 and 11:00-13:00 overlap on 2026-12-24",
    ),
    "zone": (
        {"zone": "Europe/Berlinn", "hours": WEEK},
        "there is no time zone 'Europe/Berlinn'. Did you mean 'Europe/Berlin'?",
    ),
    "country": (
        {"country": "XX", "hours": WEEK},
        "there are no holidays of the country 'XX'; give an ISO 3166 code such as 'DE'.",
    ),
    "subdivision": ({"country": "DE", "subdivision": "XX", "hours": WEEK}, "'DE' has no subdivision 'XX'; there are: "),
    "subdivision of nothing": ({"subdivision": "BY", "hours": WEEK}, "the subdivision 'BY' is of no country"),
    "end before start": (
        {"hours": {"mon": ["17:00-09:00"]}},
        "'17:00-09:00' ends before it begins; if it runs past midnight, write '17:00-09:00+1'",
    ),
    "no hours": ({"hours": {"mon": [9]}}, "9 are no hours; write them like '09:00-17:30'"),
    "no day": ({"hours": {"monday": ["09:00-17:00"]}}, "there is no day 'monday'; days are mon, tue"),
    "nothing": ({"zone": "UTC"}, "there is no working time in it; give hours, always = true, or calendars to unite"),
    "all breaks": (
        {"hours": {"mon": ["09:00-12:00"]}, "breaks": {"daily": ["08:00-13:00"]}},
        "there is no working time in it",
    ),
    "always and hours": ({"always": True, "hours": WEEK}, "it is open always, so it has no hours"),
    "break on no date": (
        {"hours": WEEK, "breaks": {"2026-13-45": ["12:00-13:00"]}},
        "calendars.office.breaks': '2026-13-45' is no date; write it like '2026-12-24'",
    ),
    "break on a digit of another script": ({"hours": WEEK, "breaks": {"٣": ["12:00-13:00"]}}, "'٣' is no date"),
    "break on no day": ({"hours": WEEK, "breaks": {"monday": ["12:00-13:00"]}}, "there is no day 'monday'"),
    "no date": ({"hours": WEEK, "dates": {"2026-13-45": []}}, "'2026-13-45' is no date"),
    "a date by seconds": ({"hours": WEEK, "dates": {"3": []}}, "'3' is no date"),
    "unites nothing": ({"unite": ["manila"]}, "calendars.office unites 'manila', but there is no such calendar."),
}


@pytest.mark.parametrize(("table", "told_"), CALENDARS.values(), ids=CALENDARS)
def test_calendars_that_cannot_be(sqlite_url: str, table: dict[str, Any], told_: str) -> None:
    said = problems(sqlite_url, {"calendars": {"office": table}})
    assert told_ in said
    assert "calendars.office" in said or "plugins.service" in said
    assert len(said.splitlines()) == 1, said


POLICIES: dict[str, tuple[dict[str, Any], str]] = {
    "no calendar": ({"name": "x", "first_response": "1h"}, "'plugins.service.policies[0].calendar' is missing"),
    "unknown calendar": (
        {"name": "x", "calendar": "offise", "first_response": "1h"},
        "policies[0] ('x') counts by 'offise', but there is no such calendar. Did you mean 'office'?",
    ),
    "no time": ({"name": "x", "calendar": "office", "first_response": "0h"}, "'0h' leaves no time at all"),
    "no duration": (
        {"name": "x", "calendar": "office", "resolution": {"low": "soon"}},
        "'soon' is no working time; write hours and minutes: '4h', '90m', '1h 30m'",
    ),
    "no priority": (
        {"name": "x", "calendar": "office", "resolution": {"hig": "1h"}},
        "there is no priority 'hig'. Did you mean 'high'? Priorities: critical, high, moderate, low",
    ),
    "too long": ({"name": "x", "calendar": "office", "first_response": "999999999h"}, "has at most 10,000 hours"),
    "thousands of digits": (
        {"name": "x", "calendar": "office", "resolution": {"low": "9" * 5_000 + "m"}},
        "policies[0].resolution': '99999999999999999999…' is too long; a target has at most 10,000 hours",
    ),
    "on one date alone": (
        {"name": "x", "calendar": "once", "first_response": "1h"},
        "policies[0] ('x') counts by 'once', which has hours on single dates alone; give it hours by weekday",
    ),
    "hardly ever open": (
        {"name": "x", "calendar": "rare", "first_response": "5000h"},
        "counts by 'rare', which is open 1h a week: 5000h would take over 50 years",
    ),
    "promises nothing": ({"name": "x", "calendar": "office"}, "the policy 'x' promises nothing"),
    "rule": (
        {"name": "x", "calendar": "office", "first_response": "1h", "when": "record.prioity == 'low'"},
        "plugins.service.policies[0].when",
    ),
    "rule of the customer": (
        {"name": "x", "calendar": "office", "first_response": "1h", "customer": "record.name =="},
        "plugins.service.policies[0].customer",
    ),
}


@pytest.mark.parametrize(("policy", "told_"), POLICIES.values(), ids=POLICIES)
def test_policies_that_cannot_be(sqlite_url: str, policy: dict[str, Any], told_: str) -> None:
    calendars = {
        "office": OFFICE,
        "once": {"dates": {"2020-01-01": ["09:00-10:00"]}},
        "rare": {"hours": {"mon": ["09:00-10:00"]}},
    }
    said = problems(sqlite_url, {"calendars": calendars, "policies": [policy]})
    assert told_ in said
    assert len(said.splitlines()) == 1


def test_two_policies_of_one_name(sqlite_url: str) -> None:
    said = problems(sqlite_url, {"calendars": {"office": OFFICE}, "policies": [SILVER, SILVER]})
    assert "there are two policies named 'silver'" in said


def test_shares_are_parts_of_one(sqlite_url: str) -> None:
    assert "plugins.service.levels.warn_at" in problems(sqlite_url, {"levels": {"warn_at": 75}})


def test_a_calendar_of_the_firm(promised: Promised) -> None:
    firm = promised(
        calendars={
            "office": OFFICE,
            "munich": {
                "zone": "Europe/Berlin", "country": "DE", "subdivision": "BY", "language": "de",
                "hours": {"mon-fri": ["08:00-17:00"]},
                "breaks": {"mon-fri": ["12:00-13:00"], "2026-12-23": ["08:00-10:00"]},
                "dates": {"2026-12-24": ["08:00-12:00"], "2026-12-31": []},
            },
            "manila": {"zone": "Asia/Manila", "hours": {"mon-fri": ["08:00-17:00"]}},
            "round": {"unite": ["munich", "manila"]},
            "always": {"always": True},
        }
    )  # fmt: skip
    with firm.crm.work(firm.amy, read_only=True) as work:
        munich, rounds, always = (Levels(work).calendar(name) for name in ("munich", "round", "always"))
    days = {21: 8, 22: 8, 23: 6, 24: 4, 25: 0, 26: 0}
    for day, hours in days.items():
        begin = datetime(2026, 12, day, tzinfo=munich.zone)
        assert munich.working_between(begin, begin + timedelta(days=1)) == timedelta(hours=hours), day
    begin = datetime(2026, 12, 21, tzinfo=UTC)
    # Manila works from midnight to nine UTC, Munich from seven to eleven and from noon to four.
    assert rounds.working_between(begin, begin + timedelta(days=1)) == timedelta(hours=15)
    assert always.working_between(begin, begin + timedelta(days=7)) == timedelta(days=7)
    assert munich.hours is not None
    assert munich.hours.is_holiday(date(2026, 1, 6))


@pytest.mark.parametrize(("language", "name"), [("de", "Erster Weihnachtstag"), ("en", "Christmas Day")])
def test_names_of_holidays(promised: Promised, language: str, name: str) -> None:
    table = {**OFFICE, "country": "DE", "language": language}
    firm = promised(calendars={"office": table})
    with firm.crm.work(firm.amy, read_only=True) as work:
        from crmcore_service.levels.settings import settings_of

        assert settings_of(work).calendars["office"].holidays().name_of(date(2026, 12, 25)) == name


@pytest.mark.parametrize(("text", "seconds"), [("4h", 14_400), ("90m", 5_400), ("1h 30m", 5_400), ("1h30m", 5_400)])
def test_durations(text: str, seconds: int) -> None:
    assert read_duration(text) == seconds
    assert read_duration(told(seconds)) == seconds
