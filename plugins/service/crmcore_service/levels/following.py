"""Keeping clocks in line with tickets, whoever changes them.

:func:`follow` derives clocks and pauses of a set of tickets from what happened. The verbs of tickets call it in their
own transaction; the worker calls it after every other change, and when something falls due. It may run any number of
times: what is in line already is not written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs

from crmcore import Added, Changed, Event, Interaction, StageChanged, Subscription, Work, schema_of
from crmcore_service.levels.calendar import Calendar, micros, moment_of
from crmcore_service.levels.events import SlaBreached, SlaWarned
from crmcore_service.levels.history import History, by_hand, courses, histories, stage_pauses
from crmcore_service.levels.policies import chosen, matches
from crmcore_service.levels.reckoning import Course, Reckoned, reckon
from crmcore_service.levels.records import Clock, ClockState, Pause, Target
from crmcore_service.levels.settings import LevelSettings, Policy, settings_of
from crmcore_service.tickets.kinds import RECEIVED, REPLIED
from crmcore_service.tickets.records import Ticket

if TYPE_CHECKING:
    from crmcore_service.config import ServiceConfig

KEEP = "service.levels.keep"
"""To have the clocks of a ticket that one changes brought in line at once, and not by the worker right after."""

_clock = Clock.t.c
SOME = 1_000


def keep(work: Work, tickets: Iterable[Ticket]) -> None:
    """Bring the clocks of tickets that were just changed in line, in the same transaction.

    For the verbs of tickets. Without the permission ``service.levels.keep`` the worker does it right after.
    """
    if not settings_of(work).policies or not work.access.may(KEEP):
        return
    with work.together(), work.as_system("keep service levels", by=KEEP):
        # As they are stored: hidden fields decide on policies too.
        follow(work, {ticket.id for ticket in tickets})


def follow(work: Work, ids: Iterable[UUID], *, since: datetime | None = None) -> None:
    """Derive the clocks and the ledger of pauses of tickets anew, write what differs, and tell of it.

    Args:
        work: as the system.
        ids: of the tickets; those that do not exist any more are passed over.
        since: when they were changed, if that is known to be earlier than now: until then the old promise held.
    """
    tell(work, derive(work, ids, since=since))


def derive(work: Work, ids: Iterable[UUID], *, since: datetime | None = None) -> list[Told]:
    """Do the same, but return what is to be told, so that it can be put in order with that of others."""
    told: list[Told] = []
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), SOME):
        tickets = list(work.get_all(Ticket, wanted[start : start + SOME]).values())
        if tickets:
            _Following(work, tickets, since or work.now, told).run()
    return told


def tell(work: Work, told: Iterable[Told]) -> None:
    """Write to the journal what is to be told, in the order in which it came so far."""
    for one in sorted(told, key=lambda t: t.at):
        work.emit(one.ticket, one.event)


@attrs.frozen
class Told:
    """What is to be told about a ticket, and when it came so far."""

    at: datetime
    ticket: Ticket
    event: SlaWarned | SlaBreached


@attrs.frozen(eq=False)
class _Following:
    """One set of tickets, and what it takes to bring their clocks in line."""

    work: Work
    tickets: Sequence[Ticket]
    since: datetime
    told: list[Told]

    @cached_property
    def settings(self) -> ServiceConfig:
        return settings_of(self.work)

    @cached_property
    def now(self) -> int:
        return micros(self.work.now)

    @cached_property
    def calendars(self) -> dict[str, Calendar]:
        """The calendars that there are, by name."""
        return {name: self.settings.calendar(name, self.work.context.zone) for name in self.settings.calendars}

    def run(self) -> None:
        work, settings = self.work, self.settings
        stored: dict[UUID, dict[tuple[Target, int], Clock]] = {t.id: {} for t in self.tickets}
        for clock in work.each(Clock, _clock.ticket_id.in_(list(stored))):
            stored[clock.ticket_id][clock.target, clock.number] = clock
        if not settings.policies and not any(stored.values()):
            return
        messages = any(policy.next_response for policy in settings.policies)
        found = histories(work, self.tickets, messages=messages)
        policies = {i: chosen(m) for i, m in matches(work, self.tickets).items()}
        clocks = [
            clock
            for history in found
            for clock in self._clocks(history, stored[history.ticket.id], policies[history.ticket.id])
        ]
        self._write(clocks, stored)
        _write_pauses(work, found, settings.levels)

    def _clocks(
        self, history: History, stored: dict[tuple[Target, int], Clock], policy: Policy | None
    ) -> Iterator[Clock]:
        """Yield the clocks of one ticket as they ought to be; those that nothing happened to any more end."""
        left = dict(stored)
        for target, number, course in courses(history, self.settings.levels):
            old = left.pop((target, number), None)
            made = self._clock(history, target, number, course, old, policy)
            if made is not None:
                yield made
        for old in left.values():
            yield self._canceled(old)

    def _clock(
        self, history: History, target: Target, number: int, course: Course, old: Clock | None, policy: Policy | None
    ) -> Clock | None:
        ticket = history.ticket
        if old is not None and old.state is ClockState.CANCELED and course.stop is not None:
            return old  # nothing was promised when it ended, and what is promised since does not count for it
        promise = _Promise.kept(old, self, course) or _Promise.by(policy, target, ticket)
        if promise is None:
            return None if old is None else self._canceled(old)
        how = promise.reckon(self, course, self.now)
        values = _as_reckoned(how, course, old)
        if history.dropped and how.state is ClockState.MET and course.stop == _closing(history):
            values["state"] = ClockState.CANCELED
        if old is not None:
            made = attrs.evolve(old, **promise.values, **values)
        else:
            made = Clock(ticket_id=ticket.id, target=target, number=number, **promise.values, **values)
        if old is not None or course.stop is None:
            self._tell(ticket, old, made)
        return made

    def _canceled(self, old: Clock) -> Clock:
        if old.stopped_at is not None:
            return old
        state = old.state if old.state is ClockState.BREACHED else ClockState.CANCELED
        return attrs.evolve(old, state=state, due_at=None, warn_at=None, stopped_at=self.work.now)

    def _tell(self, ticket: Ticket, old: Clock | None, made: Clock) -> None:
        """Note what is to be told of a clock; a time that is set already was told."""
        due = "" if made.due_at is None else made.due_at.isoformat()
        number, target, policy = ticket.number or "", made.target.value, made.policy
        if made.warned_at is not None and (old is None or old.warned_at is None):
            at = made.warned_at
            warned = SlaWarned(number=number, target=target, policy=policy, warned_at=at.isoformat(), due_at=due)
            self.told.append(Told(at, ticket, warned))
        if made.breached_at is not None and (old is None or old.breached_at is None):
            at = made.breached_at
            breached = SlaBreached(number=number, target=target, policy=policy, breached_at=at.isoformat())
            self.told.append(Told(at, ticket, breached))

    def _write(self, clocks: Sequence[Clock], stored: dict[UUID, dict[tuple[Target, int], Clock]]) -> None:
        old = {(c.ticket_id, c.target, c.number): c for mine in stored.values() for c in mine.values()}
        self.work.add_all(c for c in clocks if (c.ticket_id, c.target, c.number) not in old)
        self.work.save_all(c for c in clocks if old.get((c.ticket_id, c.target, c.number), c) != c)


@attrs.frozen
class _Promise:
    """How much working time of which calendar a policy gives a clock."""

    policy: str
    calendar: str
    seconds: int

    @property
    def values(self) -> dict[str, Any]:
        """The fields of a clock that say what was promised."""
        return {"policy": self.policy, "calendar": self.calendar, "seconds": self.seconds}

    @classmethod
    def by(cls, policy: Policy | None, target: Target, ticket: Ticket) -> _Promise | None:
        """Return what the policy that counts now promises, if anything."""
        seconds = None if policy is None else policy.seconds(target, ticket.priority)
        return None if policy is None or seconds is None else cls(policy.name, policy.calendar, seconds)

    @classmethod
    def kept(cls, old: Clock | None, following: _Following, course: Course) -> _Promise | None:
        """Return what was promised before, if that is settled: stopped or breached until the ticket was changed."""
        if old is None or old.state is ClockState.CANCELED:
            return None
        if old.calendar not in following.calendars:
            return None
        promise = cls(old.policy, old.calendar, old.seconds)
        # The worker may come late with a change: what was found since then, such as a breach, stays.
        since = max(following.since, old.updated_at or following.since)
        until = promise.reckon(following, course, micros(since))
        return promise if until.state in (ClockState.MET, ClockState.BREACHED) else None

    def reckon(self, following: _Following, course: Course, now: int) -> Reckoned:
        """Work out how a clock with this promise stands."""
        share = following.settings.levels.warn_at
        return reckon(following.calendars[self.calendar], self.seconds, share, course, now)


def _closing(history: History) -> int | None:
    """Return when the ticket was closed that is closed."""
    closed = history.closed
    return closed[-1][0] if closed and closed[-1][1] is None else None


def _as_reckoned(how: Reckoned, course: Course, old: Clock | None) -> dict[str, Any]:
    """Return the fields of a clock as they were worked out. When it warned first stays, if it is true that it did."""
    warned = old.warned_at if old is not None else None
    return {
        "state": how.state,
        "started_at": moment_of(course.start),
        "due_at": _moment(how.due),
        "warn_at": _moment(how.warn),
        "stopped_at": _moment(course.stop),
        "used_seconds": how.used,
        "warned_at": (warned or _moment(how.warn)) if how.warned else None,
        "breached_at": _moment(how.due) if how.state is ClockState.BREACHED else None,
    }


def _moment(at: int | None) -> datetime | None:
    return None if at is None else moment_of(at)


def _write_pauses(work: Work, found: Sequence[History], settings: LevelSettings) -> None:
    """Bring the ledger in line with the stages, and end pauses by hand where a ticket was closed."""
    added: list[Pause] = []
    changed: list[Pause] = []
    removed: list[Pause] = []
    for history in found:
        left = {(p.stage, p.began_at): p for p in history.pauses if p.stage is not None}
        for stay in stage_pauses(history, settings):
            old = left.pop((stay.stage, stay.begin), None)
            if old is None:
                added.append(
                    Pause(
                        ticket_id=history.ticket.id, began_at=stay.begin, ended_at=stay.end, stage=stay.stage,
                        reason=stay.stage,
                    )
                )  # fmt: skip
            elif old.ended_at != stay.end:
                changed.append(attrs.evolve(old, ended_at=stay.end))
        removed.extend(left.values())
        stored = {p.id: p for p in history.pauses}
        changed.extend(p for p in by_hand(history) if p != stored[p.id])
    work.add_all(added)
    work.save_all(changed)
    if removed:
        work.remove_all(removed)


# -- after changes by others ----------------------------------------------------------------------------------------


def _ticket_changed(work: Work, event: Event) -> None:
    if event.record_id is not None:
        follow(work, [event.record_id], since=event.at)


def _something_said(work: Work, event: Added) -> None:
    """Follow a ticket on whose timeline somebody wrote."""
    after = event.after
    if after.get("record_type") == schema_of(Ticket).name and after.get("kind") in (REPLIED, RECEIVED):
        follow(work, [UUID(str(after["record_id"]))], since=event.at)


subscriptions = (
    *(Subscription(event=kind, handle=_ticket_changed, record=Ticket) for kind in (Added, Changed, StageChanged)),
    Subscription(event=Added, handle=_something_said, record=Interaction),
)
