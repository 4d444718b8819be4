"""A calendar file: from its bytes to meetings, tasks and notes, each by itself, or to the reasons why not."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

import attrs

from crmcore_intake.messages.message import (
    CALENDAR,
    Item,
    Kind,
    Message,
    Part,
    Person,
    State,
    Unreadable,
    address,
    clean,
    decode,
    key_of,
    one_line,
)
from crmcore_intake.messages.recurrence import Span, Window, repeats, spans

if TYPE_CHECKING:
    from icalendar import Component

KINDS = {"VEVENT": Kind.MEETING, "VTODO": Kind.TASK, "VJOURNAL": Kind.NOTE}
_BASE = {Kind.MEETING: "DTSTART", Kind.TASK: "DUE", Kind.NOTE: "DTSTART"}
_MATTERS = frozenset({
    "UID", "DTSTART", "DTEND", "DURATION", "DUE", "COMPLETED", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
    "SEQUENCE", "DTSTAMP", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "CLASS", "ATTENDEE", "ORGANIZER",
})  # fmt: skip
_ANSWERS = frozenset({"REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER"})
_NO_PEOPLE = frozenset({"ROOM", "RESOURCE"})
_LINE = re.compile(r"^(BEGIN|END)[ \t]*:[ \t]*(.*?)[ \t]*$", re.IGNORECASE)
_YEARS = range(1970, 2200)
MAX_TEXT = 100_000


@attrs.frozen(kw_only=True)
class CalendarReader:
    """Reads calendar files.

    Attributes:
        window: the time for which repetitions are worked out.
        firm: the zone of times that name none, and of days.
        charset: how a file is encoded that is not in UTF-8.
    """

    window: Window
    firm: tzinfo
    charset: str | None = None

    def read(self, content: bytes) -> list[Item]:
        """Return what a file holds, in its order, each with the line where it begins.

        Raises:
            Unreadable: it is no calendar, or is cut off.
        """
        text = _decoded(content, self.charset)
        lines = _begins(text)
        from icalendar import Component

        try:
            calendars = Component.from_ical(text, multiple=True)
        except (Exception, RecursionError) as error:  # whatever the library says of what was never a calendar
            raise Unreadable(f"is no calendar that can be read: {one_line(str(error))[:160]}") from error
        entries = [(top, entry) for top in calendars for entry in top.walk() if entry.name in KINDS]
        if len(entries) != len(lines):
            raise Unreadable("is no calendar that can be read: its parts do not begin and end one after the other")
        return list(_File(self, entries, lines).items())

    def at(self, moment: date | datetime) -> datetime:
        """Return a time in UTC; days and floating times are by the firm's clocks."""
        if not isinstance(moment, datetime):
            moment = datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001 — the zone comes next
        if moment.year not in _YEARS:
            raise Unreadable(f"has a time that cannot be: {moment.date()}")
        return (moment if moment.tzinfo else moment.replace(tzinfo=self.firm)).astimezone(UTC)


def _decoded(content: bytes, charset: str | None) -> str:
    if not content.strip():
        raise Unreadable("is empty")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if charset is not None:
            try:
                return decode(content, charset)
            except (LookupError, UnicodeError):
                raise Unreadable(f"has a broken encoding: it is neither UTF-8 nor {charset}") from error
        at = f"byte 0x{content[error.start]:02x} at position {error.start:,}"
        raise Unreadable(f"has a broken encoding: it is not UTF-8 ({at}); name the right one with --charset") from error


def _begins(text: str) -> list[int]:
    """Return the lines in which entries begin; all that begins must end."""
    lines: list[int] = []
    open_ones: list[tuple[str, int]] = []
    any_part = False
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start=1):
        found = _LINE.match(line)
        if found is None:
            continue
        name = one_line(found.group(2).upper())[:60]
        if found.group(1).upper() == "BEGIN":
            any_part = True
            open_ones.append((name, number))
            if name in KINDS:
                lines.append(number)
        elif open_ones:
            open_ones.pop()
    if not any_part:
        raise Unreadable("is no calendar: nothing begins in it")
    if open_ones:
        name, number = open_ones[-1]
        raise Unreadable(f"is cut off: {name or 'what'} begins in line {number:,} and does not end")
    return lines


class _File:
    """The entries of one file: which of them belong together, and what each says."""

    def __init__(self, reader: CalendarReader, entries: list[tuple[Component, Component]], lines: list[int]) -> None:
        self._reader = reader
        self._entries = [(top, entry, line) for (top, entry), line in zip(entries, lines, strict=True)]
        self._replaced: dict[str, set[datetime]] = {}
        self._from: dict[str, datetime] = {}
        self._seen: dict[str, tuple[int, Any]] = {}

    def items(self) -> Iterator[Item]:
        """Yield what the entries say; one that is broken says why, and the others go on."""
        for _, entry, _ in self._entries:
            self._note_replaced(entry)
        for top, entry, line in self._entries:
            try:
                yield from self._read(top, entry, line)
            except Unreadable as problem:
                yield Item(row=0, line=line, place="", reason=f"{_named(entry)} {problem}")
            except Exception as error:  # noqa: BLE001 — a value that the library has read into something else
                reason = f"{_named(entry)} cannot be read: {one_line(str(error))[:160] or type(error).__name__}"
                yield Item(row=0, line=line, place="", reason=reason)

    def _note_replaced(self, entry: Component) -> None:
        """Remember which times of a series have an entry of their own."""
        try:
            instead = _time(entry, "RECURRENCE-ID")
            if instead is None:
                return
            at = self._reader.at(instead)
        except (ValueError, OverflowError):
            return  # broken, and says so itself when its turn comes
        uid = one_line(str(entry.get("UID", "")))
        if str(entry["RECURRENCE-ID"].params.get("RANGE", "")).upper() == "THISANDFUTURE":
            self._from[uid] = min(at, self._from.get(uid, at))
        self._replaced.setdefault(uid, set()).add(at)

    def _read(self, top: Component, entry: Component, line: int) -> Iterator[Item]:
        kind = KINDS[str(entry.name)]
        passed = _passed_over(top, entry)
        if passed:
            yield Item(row=0, line=line, place="", skipped=passed)
            return
        _check(entry)
        reader = self._reader
        start = _time(entry, _BASE[kind]) or _time(entry, "DTSTART")
        if kind is Kind.NOTE and start is None:
            start = _time(entry, "DTSTAMP") or _time(entry, "CREATED")
        if start is None and kind is not Kind.TASK:
            raise Unreadable("has no beginning (DTSTART)")
        length = self._length(entry, start, kind)
        uid = self._uid(entry, start)
        instead = _time(entry, "RECURRENCE-ID")
        if start is None:
            yield self._item(top, entry, line, kind, uid, None, None)
            return
        reader.at(start)  # before years are counted from it
        times = [Span(start)]
        if repeats(entry):
            times = spans(entry, start, reader.window, reader.firm)
        if not times:
            yield Item(row=0, line=line, place="", skipped="repeats, and not in the time that comes in")
        for i, span in enumerate(times):
            at = reader.at(span.start)
            if instead is None and repeats(entry) and self._is_replaced(uid, at):
                continue
            named = reader.at(instead) if instead is not None and i == 0 else at
            key = f"{uid} {named:%Y%m%dT%H%M%SZ}" if instead is not None or repeats(entry) else uid
            yield self._item(top, entry, line, kind, key, span, span.length or length)

    def _is_replaced(self, uid: str, at: datetime) -> bool:
        return at in self._replaced.get(uid, ()) or (uid in self._from and at >= self._from[uid])

    def _uid(self, entry: Component, start: date | datetime | None) -> str:
        """Return what names an entry; two of one file that share their UID are told apart by their time."""
        uid = one_line(str(entry.get("UID", ""))) or f"sha256:{hashlib.sha256(entry.to_ical()).hexdigest()}"
        if "RECURRENCE-ID" in entry:
            return uid
        version = _number(entry, "SEQUENCE")
        first_version, first_start = self._seen.setdefault(uid, (version, start))
        if first_version == version and first_start != start and start is not None:
            return f"{uid} @{self._reader.at(start):%Y%m%dT%H%M%SZ}"
        return uid

    def _length(self, entry: Component, start: date | datetime | None, kind: Kind) -> timedelta | None:
        """Return how long an entry takes, None if it does not say."""
        if start is None or kind is not Kind.MEETING:
            return None
        end, duration = _time(entry, "DTEND"), entry.get("DURATION")
        length: timedelta | None = None if isinstance(start, datetime) else timedelta(days=1)
        if end is not None:
            length = self._reader.at(end) - self._reader.at(start)
        elif duration is not None:
            length = duration.td
        if length is not None and length < timedelta(0):
            raise Unreadable("ends before it begins")
        return length

    def _item(
        self, top: Component, entry: Component, line: int, kind: Kind, key: str, span: Span | None,
        length: timedelta | None,
    ) -> Item:  # fmt: skip
        at = None if span is None else self._reader.at(span.start)
        message = Message(
            scheme=CALENDAR,
            key=key_of(key),
            kind=kind,
            title=one_line(_text(entry, "SUMMARY"))[:300],
            at=at,
            ends_at=None if at is None or length is None else at + length,
            all_day=span is not None and not isinstance(span.start, datetime),
            people=_people(entry),
            text=clean(_text(entry, "DESCRIPTION")).strip()[:MAX_TEXT],
            location=one_line(_text(entry, "LOCATION")),
            state=_state(top, entry),
            revision=_revision(entry),
        )
        return Item(row=0, line=line, place="", size=len(message.text), message=message)


def _named(entry: Component) -> str:
    title = one_line(_text(entry, "SUMMARY"))[:60]
    return f"{entry.name} '{title}'" if title else str(entry.name)


def _passed_over(top: Component, entry: Component) -> str:
    if str(top.get("METHOD", "")).upper() in _ANSWERS:
        return "is an answer to an invitation"
    if str(entry.get("CLASS", "")).upper() == "PRIVATE":
        return "is private"
    return ""


def _check(entry: Component) -> None:
    """Refuse an entry that has a line which is none, or a broken value where it matters."""
    for name, problem in getattr(entry, "errors", ()):
        if name is None or str(name).upper() in _MATTERS:
            said = one_line(str(problem)).removesuffix(".")[:160]
            raise Unreadable(f"has a broken {name}: {said}" if name else f"has a line that is none: {said}")


def _time(entry: Component, name: str) -> date | datetime | None:
    """Return a day or time, None if the entry does not say it."""
    value = entry.get(name)
    if value is None:
        return None
    if isinstance(value, list):
        raise Unreadable(f"says {name} {len(value)} times")
    moment = value.dt
    if not isinstance(moment, date):
        raise Unreadable(f"has a broken {name}: it is no day and no time")
    zone = value.params.get("TZID")
    if isinstance(moment, datetime) and moment.tzinfo is None and zone:
        raise Unreadable(f"is in the unknown time zone '{one_line(str(zone))[:60]}'")
    return moment


def _text(entry: Component, name: str) -> str:
    """Return a text, the first where it is said in several languages."""
    value = entry.get(name)
    value = value[0] if isinstance(value, list) and value else value
    return "" if value is None else str(value)


def _number(entry: Component, name: str) -> int:
    try:
        return min(max(int(_text(entry, name) or 0), 0), 99_999_999)
    except ValueError:
        return 0


def _revision(entry: Component) -> str:
    stamp = entry.get("DTSTAMP") or entry.get("LAST-MODIFIED")
    at = getattr(stamp, "dt", None)
    written = f"{at:%Y%m%dT%H%M%S}" if isinstance(at, datetime) else "00000000T000000"
    return f"{_number(entry, 'SEQUENCE'):08d} {written}"


def _state(top: Component, entry: Component) -> State:
    status = _text(entry, "STATUS").upper()
    if status == "CANCELLED" or str(top.get("METHOD", "")).upper() == "CANCEL":
        return State.CANCELED
    return State.DONE if status == "COMPLETED" or "COMPLETED" in entry else State.CONFIRMED


def _people(entry: Component) -> tuple[Person, ...]:
    """Return organizer and attendees who are people and have not declined, each address once."""
    found: dict[str, Person] = {}
    for name, part in (("ORGANIZER", Part.SENDER), ("ATTENDEE", Part.TO)):
        values = entry.get(name, [])
        for value in values if isinstance(values, list) else [values]:
            params = getattr(value, "params", {})
            declined = str(params.get("PARTSTAT", "")).upper() == "DECLINED"
            if declined or str(params.get("CUTYPE", "")).upper() in _NO_PEOPLE:
                continue
            written = re.sub(r"^mailto:", "", str(value).strip(), flags=re.IGNORECASE)
            email = address(written)
            if email is not None:
                shown = one_line(str(params.get("CN", ""))).strip("\"' ")
                title = "" if address(shown) == email else shown
                found.setdefault(email, Person(email, title[:200], part))
    return tuple(found.values())
