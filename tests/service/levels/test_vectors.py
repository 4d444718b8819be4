"""Business calendars against vectors transcribed from public tests of others."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from crmcore_service.levels import Calendar, WallHours
from crmcore_service.levels.hours import DAYS, Span, read_span

UNITS = {"second": timedelta(seconds=1), "minute": timedelta(minutes=1), "hour": timedelta(hours=1)}


def spans(pairs: list[list[str]]) -> tuple[Span, ...]:
    return tuple(read_span("-".join(pair)) for pair in pairs)


def by_date(given: Mapping[str, list[list[str]]]) -> dict[date, tuple[Span, ...]]:
    return {date.fromisoformat(day): spans(pairs) for day, pairs in given.items()}


def calendar(given: Mapping[str, Any]) -> Calendar:
    holidays = {date.fromisoformat(day) for day in given["holidays"]}
    return Calendar(
        name="vectors",
        zone=ZoneInfo(given["time_zone"]),
        hours=WallHours(
            week=tuple(spans(given["weekly_hours"].get(day, [])) for day in DAYS),
            dates=by_date(given["shifts"]),
            is_holiday=holidays.__contains__,
            date_breaks=by_date(given["breaks"]),
        ),
    )


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def answer(open_at: Calendar, op: str, given: Mapping[str, Any]) -> object:
    match op:
        case "between":
            return open_at.working_between(moment(given["from"]), moment(given["to"])).total_seconds()
        case "is_open":
            return open_at.is_open(moment(given["at"]))
        case "segments_after":
            begin = moment(given["from"])
            found = islice(open_at.stretches(begin, begin + timedelta(days=60)), given["count"])
            return [[first, last] for first, last in found]
        case "add" | "subtract":
            sign = 1 if op == "add" else -1
            if given["unit"] == "day":
                return open_at.add_days(moment(given["from"]), sign * given["amount"])
            return open_at.add_working(moment(given["from"]), sign * given["amount"] * UNITS[given["unit"]])
    raise AssertionError(op)


def expected(op: str, value: Any) -> object:
    if op in ("add", "subtract"):
        return moment(value)
    return [[moment(t) for t in pair] for pair in value] if op == "segments_after" else value


def test_all_vectors(data_dir: Path) -> None:
    vectors = json.loads((data_dir / "sla_vectors" / "business_calendar_vectors_give.json").read_text())["vectors"]
    assert len(vectors) == 28
    wrong = {
        v["id"]: (found, v["expected"])
        for v in vectors
        if (found := answer(calendar(v["calendar"]), v["op"], v["input"])) != expected(v["op"], v["expected"])
    }
    assert wrong == {}


def test_due_times_are_in_utc() -> None:
    always = Calendar(name="always", zone=ZoneInfo("Asia/Tokyo"), hours=WallHours(week=(((0, 86_400),),) * 7))
    due = always.add_working(datetime(2026, 1, 1, 9, tzinfo=ZoneInfo("Asia/Tokyo")), timedelta(hours=1))
    assert (due, due.tzinfo) == (datetime(2026, 1, 1, 1, tzinfo=UTC), UTC)
