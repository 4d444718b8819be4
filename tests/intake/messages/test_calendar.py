"""Calendar files: what is read from an entry, when it happens, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from crmcore_intake.messages.calendar import CalendarReader
from crmcore_intake.messages.message import Item, Kind, Message, State, Unreadable
from tests.intake.messages.office import calendar, event

Reader = Callable[..., CalendarReader]
VIENNA = """BEGIN:VTIMEZONE
TZID:Here
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE""".replace("\n", "\r\n")


def one(items: list[Item]) -> Message:
    [item] = items
    assert item.message is not None, item.reason or item.skipped
    return item.message


def times(items: list[Item]) -> list[str]:
    return [f"{i.message.at:%y%m%dT%H%M}" for i in items if i.message is not None and i.message.at is not None]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_what_an_entry_says(calendars: Reader) -> None:
    more = (
        "DESCRIPTION:First line\\nSecond\\, line\nLOCATION:Berlin\nSEQUENCE:3\nDTSTAMP:20260201T080000Z\n"
        "ORGANIZER;CN=Ada:mailto:Ada@ours.example\nATTENDEE;CN=Tom Wu:MAILTO:tom@acme.example\n"
        "ATTENDEE;PARTSTAT=DECLINED:mailto:no@acme.example\nATTENDEE;CUTYPE=ROOM:mailto:room@ours.example\n"
        "ATTENDEE:mailto:mia@acme.example"
    )
    item = calendars().read(calendar(event(more=more)))[0]
    read = one([item])
    assert item.line == 4
    assert (read.kind, read.key, read.title) == (Kind.MEETING, "visit@ours.example", "Visit to Acme")
    assert (read.at, read.ends_at) == (at("2026-03-01T10:00Z"), at("2026-03-01T11:00Z"))
    assert (read.text, read.location) == ("First line\nSecond, line", "Berlin")
    assert [(p.email, p.name) for p in read.people] == [
        ("ada@ours.example", "Ada"), ("mia@acme.example", ""), ("tom@acme.example", "Tom Wu"),
    ]  # fmt: skip
    assert (read.state, read.all_day) == (State.CONFIRMED, False)
    assert read.revision == "00000003 20260201T080000"


@pytest.mark.parametrize(
    ("start", "end", "begins", "ends"),
    [
        ("20260301T100000Z", "DTEND:20260301T113000Z", "2026-03-01T10:00Z", "2026-03-01T11:30Z"),
        ("20260301T100000", "DURATION:PT45M", "2026-03-01T09:00Z", "2026-03-01T09:45Z"),
        ("20260701T100000", "DURATION:PT45M", "2026-07-01T08:00Z", "2026-07-01T08:45Z"),
        ("20260301T100000Z", "", "2026-03-01T10:00Z", None),
        ("20260301", "", "2026-02-28T23:00Z", "2026-03-01T23:00Z"),
        ("20260301", "DTEND;VALUE=DATE:20260304", "2026-02-28T23:00Z", "2026-03-03T23:00Z"),
    ],
)
def test_times_floating_and_days_are_by_the_clocks_of_the_firm(
    calendars: Reader, start: str, end: str, begins: str, ends: str | None
) -> None:
    read = one(calendars().read(calendar(event(start=start, end="", more=end))))
    assert read.at == at(begins)
    assert read.ends_at == (at(ends) if ends else None)
    assert read.all_day is ("T" not in start)


@pytest.mark.parametrize(
    ("zone", "utc"), [("America/New_York", "15:00"), ("Pacific Standard Time", "18:00"), ("Here", "09:00")]
)
def test_zones_by_name_of_windows_and_of_the_file_itself(calendars: Reader, zone: str, utc: str) -> None:
    entry = event(start="", end="", more=f"DTSTART;TZID={zone}:20260301T100000")
    assert f"{one(calendars().read(calendar(entry, VIENNA))).at:%H:%M}" == utc


def test_a_zone_that_nobody_knows_is_refused(calendars: Reader) -> None:
    [item] = calendars().read(calendar(event(start="", end="", more="DTSTART;TZID=Atlantis:20260301T100000")))
    assert item.reason == "VEVENT 'Visit to Acme' is in the unknown time zone 'Atlantis'"


def repeated(rule: str, start: str = "DTSTART;TZID=Europe/Berlin:20260323T100000", *more: str) -> bytes:
    return calendar(event(start="", end="", more="\n".join([start, f"RRULE:{rule}", *more])))


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        # The clocks go forward on 29 March: ten o'clock stays ten o'clock.
        ("FREQ=WEEKLY;COUNT=3", ["260323T0900", "260330T0800", "260406T0800"]),
        ("FREQ=WEEKLY;UNTIL=20260330T080000Z", ["260323T0900", "260330T0800"]),
        ("FREQ=WEEKLY;UNTIL=20260330T075959Z", ["260323T0900"]),
        ("FREQ=WEEKLY;UNTIL=20260330", ["260323T0900", "260330T0800"]),
        ("FREQ=DAILY;INTERVAL=2;COUNT=2", ["260323T0900", "260325T0900"]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["260323T0900", "260327T0900", "260424T0800"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", ["260323T0900"]),  # never
    ],
)
def test_a_rule_keeps_to_the_clocks_of_its_place(calendars: Reader, rule: str, expected: list[str]) -> None:
    assert times(calendars().read(repeated(rule))) == expected


def test_dates_are_taken_out_and_added(calendars: Reader) -> None:
    more = (
        "EXDATE;TZID=Europe/Berlin:20260330T100000",
        "EXDATE;VALUE=DATE:20260406",
        "EXDATE:20260413T080000Z",
        "RDATE:20260401T050000Z",
        "RDATE;VALUE=PERIOD:20260402T050000Z/PT3H",
    )
    items = calendars().read(repeated("FREQ=WEEKLY;COUNT=5", "DTSTART;TZID=Europe/Berlin:20260323T100000", *more))
    assert times(items) == ["260323T0900", "260401T0500", "260402T0500", "260420T0800"]
    assert items[2].message is not None
    assert items[2].message.ends_at == at("2026-04-02T08:00Z")
    assert len({i.message.key for i in items if i.message}) == 4


def test_what_has_no_end_comes_in_within_the_window_and_what_ends_from_its_beginning(calendars: Reader) -> None:
    long_ago = "DTSTART:20200106T100000Z"
    forever = times(calendars(back=10, ahead=10).read(repeated("FREQ=DAILY", long_ago)))
    assert (forever[0], forever[-1], len(forever)) == ("260220T1000", "260311T1000", 20)
    assert times(calendars().read(repeated("FREQ=DAILY;COUNT=2", long_ago))) == ["200106T1000", "200107T1000"]


def test_what_happens_outside_the_window_alone_says_so(calendars: Reader) -> None:
    [item] = calendars().read(repeated("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "DTSTART:19700101T000000Z"))
    assert item.skipped == "repeats, and not in the time that comes in"


def test_more_times_than_allowed_are_refused(calendars: Reader) -> None:
    [item] = calendars(at_most=9).read(repeated("FREQ=DAILY;COUNT=10"))
    assert item.reason == (
        "VEVENT 'Visit to Acme' happens more than 9 times; see max_occurrences in [plugins.intake.messages]"
    )
    assert len(calendars(at_most=10).read(repeated("FREQ=DAILY;COUNT=10"))) == 10


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("FREQ=SECONDLY", "repeats SECONDLY; read are DAILY, WEEKLY, MONTHLY, YEARLY"),
        ("FREQ=HOURLY", "repeats HOURLY; read are DAILY, WEEKLY, MONTHLY, YEARLY"),
        ("FREQ=DAILY;INTERVAL=0", "repeats every 0 days, weeks or months"),
        ("RSCALE=CHINESE;FREQ=YEARLY", "repeats by the calendar CHINESE; read is GREGORIAN"),
        ("RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD", "repeats with SKIP=FORWARD; read is OMIT"),
        ("FREQ=NEVER", "has a broken RRULE"),
        (f"FREQ=DAILY;BYHOUR=1,2;BYMINUTE={','.join(map(str, range(60)))}", "repeats 120 times a day; at most 24 are"),
    ],
)
def test_rules_that_are_not_read_are_refused_with_what_is(calendars: Reader, rule: str, reason: str) -> None:
    [item] = calendars().read(repeated(rule))
    assert item.reason.startswith(f"VEVENT 'Visit to Acme' {reason}")


def test_one_time_of_a_series_can_be_moved_or_called_off(calendars: Reader) -> None:
    series = event(start="", end="", more="DTSTART:20260302T100000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4")
    moved = event(start="20260303T150000Z", end="", summary="Later", more="RECURRENCE-ID:20260303T100000Z")
    off = event(start="20260304T100000Z", end="", more="RECURRENCE-ID:20260304T100000Z\nSTATUS:CANCELLED")
    items = calendars().read(calendar(series, moved, off))
    found = [
        (i.message.key, i.message.title, f"{i.message.at:%dT%H}", i.message.state.value) for i in items if i.message
    ]
    assert found == [
        ("visit@ours.example 20260302T100000Z", "Visit to Acme", "02T10", "confirmed"),
        ("visit@ours.example 20260305T100000Z", "Visit to Acme", "05T10", "confirmed"),
        ("visit@ours.example 20260303T100000Z", "Later", "03T15", "confirmed"),
        ("visit@ours.example 20260304T100000Z", "Visit to Acme", "04T10", "canceled"),
    ]


def test_all_later_times_of_a_series_can_be_replaced(calendars: Reader) -> None:
    series = event(start="", end="", more="DTSTART:20260302T100000Z\nRRULE:FREQ=DAILY;COUNT=4")
    later = event(
        start="", end="", summary="New time",
        more="RECURRENCE-ID;RANGE=THISANDFUTURE:20260304T100000Z\nDTSTART:20260304T140000Z\nRRULE:FREQ=DAILY;COUNT=2",
    )  # fmt: skip
    assert times(calendars().read(calendar(series, later))) == [
        "260302T1000", "260303T1000", "260304T1400", "260305T1400",
    ]  # fmt: skip


def test_two_entries_that_share_a_uid_are_told_apart_unless_one_is_newer(calendars: Reader) -> None:
    both = calendars().read(calendar(event(), event(start="20260305T100000Z", end="")))
    assert [i.message.key for i in both if i.message] == ["visit@ours.example", "visit@ours.example @20260305T100000Z"]
    newer = calendars().read(calendar(event(), event(start="20260305T100000Z", end="", more="SEQUENCE:1")))
    assert [i.message.key for i in newer if i.message] == ["visit@ours.example"] * 2


def test_an_entry_without_a_uid_is_known_by_its_content(calendars: Reader) -> None:
    one_, other = calendars().read(calendar(event(uid=""), event(uid="", summary="Other")))
    assert one_.message is not None
    assert other.message is not None
    assert one_.message.key.startswith("sha256:")
    assert one_.message.key != other.message.key
    assert calendars().read(calendar(event(uid="")))[0].message.key == one_.message.key  # type: ignore[union-attr]


def test_tasks_and_notes(calendars: Reader) -> None:
    task = event(name="VTODO", start="", end="", summary="Offer", attendees="", more="DUE;VALUE=DATE:20260310")
    done = event(name="VTODO", uid="2", start="", end="", attendees="", more="STATUS:COMPLETED")
    note = event(name="VJOURNAL", uid="3", start="20260301", end="", summary="Minutes", attendees="")
    items = [i.message for i in calendars().read(calendar(task, done, note)) if i.message]
    assert [(m.kind.value, m.at, m.state.value) for m in items] == [
        ("task", at("2026-03-09T23:00Z"), "confirmed"),
        ("task", None, "done"),
        ("note", at("2026-02-28T23:00Z"), "confirmed"),
    ]


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (event(start="", end=""), "VEVENT 'Visit to Acme' has no beginning (DTSTART)"),
        (event(start="yesterday", end=""), "VEVENT 'Visit to Acme' has a broken DTSTART: Expected datetime"),
        (event(end="20260301T090000Z"), "VEVENT 'Visit to Acme' ends before it begins"),
        (event(more="DTSTART:20260301T110000Z"), "VEVENT 'Visit to Acme' says DTSTART 2 times"),
        (event(more="RECURRENCE-ID:never"), "VEVENT 'Visit to Acme' has a broken RECURRENCE-ID"),
        (event(more="what is this"), "VEVENT 'Visit to Acme' has a line that is none"),
        (event(start="00010101T000000Z", end=""), "VEVENT 'Visit to Acme' has a time that cannot be: 0001-01-01"),
    ],
)
def test_a_broken_entry_is_refused_and_the_others_go_on(calendars: Reader, entry: str, reason: str) -> None:
    broken, good = calendars().read(calendar(entry, event(uid="good")))
    assert broken.reason.startswith(reason)
    assert good.message is not None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"Dear Ada", "is no calendar: nothing begins in it"),
        (calendar(event())[:-60], "is cut off: VEVENT begins in line 4 and does not end"),
        (calendar().replace(b"END:VCALENDAR", b""), "is cut off: VCALENDAR begins in line 1 and does not end"),
        (calendar(event(summary="Grüße")).decode().encode("latin-1"), "has a broken encoding: it is not UTF-8"),
        (b"BEGIN:VCALENDAR\nnothing\nEND:VCALENDAR", "is no calendar that can be read"),
    ],
)
def test_what_is_no_calendar_is_refused_as_a_whole(calendars: Reader, content: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as refused:
        calendars().read(content)
    assert str(refused.value).startswith(reason)


def test_a_calendar_in_another_encoding_can_be_read_when_it_is_named(calendars: Reader) -> None:
    content = calendar(event(summary="Grüße")).decode().encode("latin-1")
    assert one(calendars(charset="latin-1").read(content)).title == "Grüße"


def test_answers_and_what_is_private_stay_outside(calendars: Reader) -> None:
    [answer] = calendars().read(calendar(event(), more="METHOD:REPLY"))
    [private] = calendars().read(calendar(event(more="CLASS:PRIVATE")))
    assert (answer.skipped, private.skipped) == ("is an answer to an invitation", "is private")
    assert one(calendars().read(calendar(event(), more="METHOD:CANCEL"))).state is State.CANCELED
    assert calendars().read(calendar()) == []


def test_a_window_is_no_bound_for_what_happens_once(calendars: Reader) -> None:
    narrow = calendars(back=1, ahead=1)
    assert times(narrow.read(calendar(event(start="19970714T123000Z", end="")))) == ["970714T1230"]
    assert narrow.window.until - narrow.window.since == timedelta(days=2)
