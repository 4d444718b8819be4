"""``[plugins.service.calendars.NAME]``, ``[[plugins.service.policies]]`` and ``[plugins.service.levels]``."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, tzinfo
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, model_validator

from crmcore import Customer, DeclaredRule
from crmcore.errors import nearest
from crmcore_service.levels.calendar import Calendar
from crmcore_service.levels.holiday import Holidays
from crmcore_service.levels.hours import DAY, DAYS, Span, WallHours, overlap_in, read_days, read_span, written
from crmcore_service.levels.records import Target
from crmcore_service.tickets.records import Priority, Ticket

if TYPE_CHECKING:
    from crmcore import Work
    from crmcore_service.config import ServiceConfig

_DURATION = re.compile(r"(?:([0-9]+)\s*h)?\s*(?:([0-9]+)\s*m)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MOST_HOURS = 10_000
"""So much working time, some five years of office hours, a target may have."""
_MOST_WEEKS = 2_600
"""What would be due later than so, fifty years, is no promise."""
_SHOWN = 20


def read_duration(text: str) -> int:
    """Read working time, ``4h``, ``90m`` or ``1h 30m``, as seconds.

    Raises:
        ValueError: it is written otherwise, or is no time at all.
    """
    found = _DURATION.fullmatch(text.strip())
    if found is None or not text.strip():
        raise ValueError(f"'{text}' is no working time; write hours and minutes: '4h', '90m', '1h 30m'")
    seconds = 0
    for digits, unit in ((found[1], 3600), (found[2], 60)):
        # Python refuses to read numbers of thousands of digits, in its own words.
        number = int((digits or "0").lstrip("0")[:_SHOWN] or 0)
        seconds += number * unit
    if seconds > MOST_HOURS * 3600:
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
        raise ValueError(f"'{shown}' is too long; a target has at most {MOST_HOURS:,} hours")
    if seconds == 0:
        raise ValueError(f"'{text}' leaves no time at all; leave the target out if there is none")
    return seconds


def told(seconds: int) -> str:
    """Return working time as :func:`read_duration` reads it, cut to minutes."""
    sign, minutes = "-" if seconds < 0 else "", abs(seconds) // 60
    parts = (f"{minutes // 60}h" if minutes >= 60 else "", f"{minutes % 60}m" if minutes % 60 or minutes < 60 else "")
    return sign + " ".join(p for p in parts if p)


def _span(text: object) -> Span:
    if not isinstance(text, str):
        raise ValueError(f"{text!r} are no hours; write them like '09:00-17:30'")
    return read_span(text)


def _date(text: object) -> date:
    """Read a date as it is written in ``crm.toml``: as a key it is a text there."""
    if isinstance(text, date):
        return text
    try:
        if _DATE.fullmatch(str(text)):
            return date.fromisoformat(str(text))
    except ValueError:
        pass
    raise ValueError(f"'{text}' is no date; write it like '2026-12-24'")


def _days(breaks: dict[str, tuple[Span, ...]]) -> dict[str, tuple[Span, ...]]:
    for day in breaks:
        if day[:1].isdigit():
            _date(day)
        else:
            read_days(day)
    return breaks


Hours = Annotated[Span, BeforeValidator(_span)]
"""``09:00-17:30``; ``22:00-06:00+1`` runs past midnight."""


def _goal(given: object) -> dict[str, int]:
    """Read one working time for all priorities, or one for each."""
    texts: dict[str, object] = given if isinstance(given, dict) else dict.fromkeys(Priority, given)
    found: dict[str, int] = {}
    for name, text in texts.items():
        if name not in tuple(Priority):
            known = ", ".join(Priority)
            raise ValueError(f"there is no priority '{name}'.{nearest(name, Priority)} Priorities: {known}")
        if not isinstance(text, str):
            raise ValueError(f"{text!r} is no working time; write hours and minutes: '4h', '90m', '1h 30m'")
        found[name] = read_duration(text)
    return found


Goal = Annotated[dict[Priority, int], BeforeValidator(_goal)]
"""Working time, ``"4h"``, ``"90m"`` or ``"1h 30m"``: one for all priorities, or a table by priority."""


def _zone(name: str) -> str:
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"there is no time zone '{name}'.{nearest(name, zoneinfo.available_timezones())}") from None
    return name


class CalendarTable(BaseModel):
    """``[plugins.service.calendars.NAME]``: when somebody is there to work.

    Attributes:
        zone: the time zone of the clock on the wall, such as ``Europe/Berlin``; the firm's if it is left out.
        always: open day and night; nothing else is then said.
        hours: by days (``mon``, ``mon-fri``, ``daily``), hours that begin on them.
        breaks: by days or dates, what is taken off them.
        dates: dates with other hours; an empty list is closed. They go before holidays.
        country: an ISO 3166 code; its public holidays are closed. ``subdivision`` adds those of a part of it.
        language: of the names of holidays.
        unite: names of other calendars; it is open when any of them is, beside its own hours.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    zone: Annotated[str, AfterValidator(_zone)] | None = None
    always: bool = False
    hours: dict[str, tuple[Hours, ...]] = {}
    breaks: Annotated[dict[str, tuple[Hours, ...]], AfterValidator(_days)] = {}
    dates: dict[Annotated[date, BeforeValidator(_date)], tuple[Hours, ...]] = {}
    country: str | None = None
    subdivision: str | None = None
    language: Literal["en", "de", "zh"] = "en"
    unite: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _fits(self) -> Self:
        for problem in self._problems():
            raise ValueError(problem)
        return self

    def _problems(self) -> Iterator[str]:
        week = self.week()
        clash = overlap_in(week)
        if clash is not None:
            day, one, other = clash
            yield f"the hours {_on_day(one)} and {_on_day(other)} overlap on {DAYS[day]}; make them one, or shorten one"
        for date_, spans in self.dates.items():
            if (found := overlap_in([spans, *((),) * 6])) is not None:
                yield f"the hours {written(found[1])} and {written(found[2])} overlap on {date_}"
        if self.always and (self.hours or self.breaks or self.dates or self.country or self.unite):
            yield "it is open always, so it has no hours, breaks, dates, country or unite beside"
        if not (self.unite or self._works()):
            yield "there is no working time in it; give hours, always = true, or calendars to unite"
        if self.subdivision is not None and self.country is None:
            yield f"the subdivision '{self.subdivision}' is of no country; give 'country' too"
        if self.country is not None:
            self.holidays().check()

    def _works(self) -> bool:
        return self.weekly_seconds() > 0 or any(self.dates.values())

    def weekly_seconds(self) -> int:
        """Return the working time of a week without holidays and other dates, and without what it unites."""
        hours = WallHours(week=self.week(), breaks=self.weekly_breaks())
        return sum(end - begin for day in range(1, 8) for begin, end in hours.on(date(2001, 1, day)))

    def rule(self) -> WallHours | None:
        """Return what the clock on the wall must show; None for a calendar that only unites others."""
        if self.unite and not (self.hours or self.dates):
            return None
        closed = (lambda day: False) if self.country is None else self.holidays().__contains__
        return WallHours(
            week=self.week(),
            dates=self.dates,
            is_holiday=closed,
            breaks=self.weekly_breaks(),
            date_breaks=self.date_breaks(),
        )

    def holidays(self) -> Holidays:
        """Return the holidays of its country, which there must be."""
        assert self.country is not None
        return Holidays(self.country, self.subdivision, self.language)

    def week(self) -> tuple[tuple[Span, ...], ...]:
        """Return the hours that begin on each weekday."""
        if self.always:
            return (((0, DAY),),) * 7
        return _by_weekday(self.hours)

    def weekly_breaks(self) -> tuple[tuple[Span, ...], ...]:
        """Return the breaks of each weekday."""
        return _by_weekday({day: spans for day, spans in self.breaks.items() if not day[:1].isdigit()})

    def date_breaks(self) -> Mapping[date, tuple[Span, ...]]:
        """Return the breaks of single dates."""
        return {date.fromisoformat(day): spans for day, spans in self.breaks.items() if day[:1].isdigit()}


def _by_weekday(given: Mapping[str, Iterable[Span]]) -> tuple[tuple[Span, ...], ...]:
    week: list[list[Span]] = [[] for _ in DAYS]
    for text, spans in given.items():
        for day in read_days(text):
            week[day].extend(spans)
    return tuple(tuple(sorted(spans)) for spans in week)


def _on_day(span: Span) -> str:
    """Return hours as they were written, also those that began the day before."""
    return written(span) if span[0] >= 0 else written((span[0] + DAY, span[1] + DAY))


class Policy(BaseModel):
    """``[[plugins.service.policies]]``: what was promised to whom. The first one that matches a ticket counts.

    Attributes:
        name: what people call it.
        when: a rule over the ticket: ``record.channel == 'phone'``; without one it matches all.
        customer: a rule over the ticket's customer, its facts and custom fields; both must hold.
        calendar: the name of the calendar whose working time counts.
        first_response: from opening to our first answer that the customer could read.
        next_response: from each later message of the customer to our next answer.
        resolution: from opening to the solution.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(min_length=1, max_length=60)]
    when: Annotated[str, Field(min_length=1)] | None = None
    customer: Annotated[str, Field(min_length=1)] | None = None
    calendar: str
    first_response: Goal | None = None
    next_response: Goal | None = None
    resolution: Goal | None = None

    @model_validator(mode="after")
    def _promises(self) -> Self:
        if not any(getattr(self, target.value) for target in Target):
            raise ValueError(
                f"the policy '{self.name}' promises nothing; give first_response, next_response or resolution a time"
            )
        return self

    def promised(self) -> list[int]:
        """Return every working time that is promised, in seconds."""
        goals: Iterable[Mapping[Priority, int] | None] = (getattr(self, target.value) for target in Target)
        return [seconds for goal in goals if goal for seconds in goal.values()]

    def seconds(self, target: Target, priority: Priority) -> int | None:
        """Return the working time promised for a priority, or None."""
        goal: Mapping[Priority, int] = getattr(self, target.value) or {}
        return goal.get(priority)


class LevelSettings(BaseModel):
    """``[plugins.service.levels]``: how clocks run.

    Attributes:
        pause: stages of tickets in which clocks stand still.
        reopened: ``continue``: the clock of the resolution goes on with the time used, the time while it was
            resolved left out; ``restart``: a new one begins.
        warn_at: the share of the time after which a clock warns.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    pause: tuple[str, ...] = ("pending", "on_hold")
    reopened: Literal["continue", "restart"] = "continue"
    warn_at: Annotated[float, Field(gt=0, lt=1)] = 0.75


Calendars = dict[Annotated[str, Field(min_length=1, max_length=60)], CalendarTable]


def _distinct(policies: tuple[Policy, ...]) -> tuple[Policy, ...]:
    names = [policy.name for policy in policies]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"there are two policies named '{name}'")
    return policies


Policies = Annotated[tuple[Policy, ...], AfterValidator(_distinct)]


class LevelsPart(BaseModel):
    """The part of ``[plugins.service]`` about service levels."""

    calendars: Calendars = Field(default_factory=dict)
    policies: Policies = ()
    levels: LevelSettings = LevelSettings()

    _built: dict[str, Calendar] = PrivateAttr(default_factory=dict)

    @model_validator(mode="after")
    def _calendars_are_known(self) -> Self:
        for name, table in self.calendars.items():
            for other in table.unite:
                self._check_known(other, f"calendars.{name} unites '{other}'")
                if self.calendars[other].unite:
                    raise ValueError(f"calendars.{name} unites '{other}', which unites others itself; name those")
        for n, policy in enumerate(self.policies):
            place = f"policies[{n}] ('{policy.name}') counts by '{policy.calendar}'"
            self._check_known(policy.calendar, place)
            self._check_holds(policy, place)
        return self

    def _check_holds(self, policy: Policy, place: str) -> None:
        """Refuse a calendar that has too little working time for what a policy promises."""
        table = self.calendars[policy.calendar]
        weekly = sum(t.weekly_seconds() for t in (table, *(self.calendars[other] for other in table.unite)))
        longest = max(policy.promised())
        if weekly == 0:
            raise ValueError(f"{place}, which has hours on single dates alone; give it hours by weekday")
        if longest > weekly * _MOST_WEEKS:
            raise ValueError(f"{place}, which is open {told(weekly)} a week: {told(longest)} would take over 50 years")

    def calendar(self, name: str, zone: tzinfo) -> Calendar:
        """Return a calendar of a name that there is, built once; ``zone`` is the firm's."""
        found = self._built.get(name)
        if found is None:
            table = self.calendars[name]
            found = self._built[name] = Calendar(
                name=name,
                zone=zone if table.zone is None else zoneinfo.ZoneInfo(table.zone),
                hours=table.rule(),
                united=tuple(self.calendar(other, zone) for other in table.unite),
            )
        return found

    def _check_known(self, name: str, what: str) -> None:
        if name not in self.calendars:
            known = ", ".join(self.calendars) or "none"
            raise ValueError(
                f"{what}, but there is no such calendar.{nearest(name, self.calendars)} Calendars: {known}"
            )


def declared_rules(settings: ServiceConfig) -> Iterator[DeclaredRule]:
    """Yield the rules of the policies, each with its place in ``crm.toml``."""
    for n, policy in enumerate(settings.policies):
        place = f"plugins.service.policies[{n}]"
        if policy.when is not None:
            yield DeclaredRule(place=f"{place}.when", record=Ticket, text=policy.when)
        if policy.customer is not None:
            yield DeclaredRule(place=f"{place}.customer", record=Customer, text=policy.customer)


def settings_of(work: Work) -> ServiceConfig:
    """Return the settings of this firm."""
    # Here and not above: the whole configuration is made of the settings of all areas, these among them.
    from crmcore_service.config import ServiceConfig

    return work.settings(ServiceConfig)
