"""Activities: planning what is to be done, doing it, and what is left to do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, Interaction, Record, User, Work, schema_of
from crmcore.errors import Invalid, NotFound
from crmcore_sfa.activities.checks import existing, not_there
from crmcore_sfa.activities.kinds import direction_of, kind_of, payload_of
from crmcore_sfa.activities.records import Activity, ActivityKind, ActivityState, Attendee
from crmcore_sfa.activities.when import day_begins, day_ends, moved_by, on_day, overdue_at

_act = Activity.t.c


@attrs.frozen(kw_only=True)
class Done:
    """What came of an activity.

    Attributes:
        activity: a planned one, or a new one that was never planned.
        at: when; by default now.
        outcome: what came of it.
        minutes: how long it took; by default what was planned.
        notes: in place of what was noted before.
        participants: who took part beside its customer and its attendees.
    """

    activity: Activity
    at: datetime | None = None
    outcome: str | None = None
    minutes: int | None = None
    notes: str | None = None
    participants: tuple[Customer, ...] = ()


class Activities:
    """What people plan and do: ``Activities(work).plan("Call Carla", kind=ActivityKind.CALL, customer=acme)``."""

    def __init__(self, work: Work) -> None:
        self.work = work

    # -- planning -------------------------------------------------------------------------------------------------

    def plan(
        self,
        subject: str,
        *,
        kind: ActivityKind = ActivityKind.TASK,
        customer: Customer | None = None,
        about: Record | None = None,
        due: datetime | date | None = None,
        attendees: Sequence[Customer] = (),
        **fields: Any,
    ) -> Activity:
        """Plan an activity.

        Args:
            subject: what it is, in a line.
            kind: what kind of thing is to be done.
            customer: with whom; by default the customer of ``about``.
            about: the deal, lead or other record that it is about.
            due: when; a day stands for the whole day.
            attendees: who else is to take part.
            fields: further fields of the activity.

        Raises:
            Objected: times that do not fit, or something that is gone.
        """
        whole_day = due is not None and not isinstance(due, datetime)
        record: dict[str, Any] = {}
        if about is not None:
            record = {"record_type": schema_of(type(about)).name, "record_id": about.id}
        activity = Activity(
            kind=kind, subject=subject, customer_id=None if customer is None else customer.id, all_day=whole_day,
            due_at=day_begins(self.work, due) if due is not None and not isinstance(due, datetime) else due,
            **record, **fields,
        )  # fmt: skip
        return self.plan_all([(activity, attendees)])[0]

    def plan_all(self, entries: Iterable[tuple[Activity, Sequence[Customer]]]) -> list[Activity]:
        """Plan many activities, each with its attendees; one about a deal is with the deal's customer."""
        given = list(entries)
        planned = self.work.add_all(self._completed([activity for activity, _ in given]))
        self.work.add_all(
            Attendee(activity_id=activity.id, customer_id=customer_id)
            for activity, people in given
            for customer_id in dict.fromkeys(p.id for p in people)
        )
        return planned

    def _completed(self, activities: Sequence[Activity]) -> list[Activity]:
        """Fill in the customer of what they are about, and the end of whole days."""
        asked: dict[str, set[UUID]] = {}
        for a in activities:
            if a.customer_id is None and a.record_type is not None and a.record_id is not None:
                asked.setdefault(a.record_type, set()).add(a.record_id)
        known = self.work.context.registry.type_by_name
        customers: dict[UUID, UUID | None] = {}
        for name, ids in asked.items():
            if name in known:
                found = self.work.get_all(known[name].cls, ids)
                customers |= {i: i if name == "customer" else getattr(r, "customer_id", None) for i, r in found.items()}
        return [self._complete(a, customers) for a in activities]

    def _complete(self, activity: Activity, customers: Mapping[UUID, UUID | None]) -> Activity:
        changes: dict[str, Any] = {}
        if activity.customer_id is None and activity.record_id is not None:
            changes["customer_id"] = customers.get(activity.record_id)
        if activity.all_day and activity.due_at is not None and activity.ends_at is None:
            day = self.work.day_of(activity.due_at)
            changes["ends_at"] = day_ends(self.work, day)
        return attrs.evolve(activity, **changes) if changes else activity

    def reschedule(self, activity: Activity, due: datetime | date) -> Activity:
        """Put off an activity; its end and its reminder move along. One that was canceled is planned again.

        Raises:
            Invalid: it is done.
        """
        if activity.state is ActivityState.DONE:
            raise Invalid(_was_done(activity))
        whole_day = not isinstance(due, datetime)
        new = due if isinstance(due, datetime) else day_begins(self.work, due)
        shifted: dict[str, Any] = {"ends_at": None, "remind_at": activity.remind_at}
        if activity.due_at is not None:
            by = new - activity.due_at
            keeps_length = activity.ends_at is not None and whole_day == activity.all_day
            shifted["ends_at"] = moved_by(activity.ends_at, by) if keeps_length else None
            shifted["remind_at"] = moved_by(activity.remind_at, by)
        later = attrs.evolve(activity, due_at=new, all_day=whole_day, state=ActivityState.PLANNED, **shifted)
        return self.work.save(self._complete(later, {}))

    def cancel(self, activity: Activity, why: str | None = None) -> Activity:
        """Call an activity off.

        Raises:
            Invalid: it is done.
        """
        return self.cancel_all([activity], why)[0]

    def cancel_all(self, activities: Iterable[Activity], why: str | None = None) -> list[Activity]:
        """Call many activities off; one that is called off already stays so."""
        given = list(activities)
        for activity in given:
            if activity.state is ActivityState.DONE:
                raise Invalid(_was_done(activity))
        return self.work.save_all(
            a
            if a.state is ActivityState.CANCELED
            else attrs.evolve(a, state=ActivityState.CANCELED, outcome=why or a.outcome)
            for a in given
        )

    # -- doing ----------------------------------------------------------------------------------------------------

    def done(
        self,
        activity: Activity,
        *,
        at: datetime | None = None,
        outcome: str | None = None,
        minutes: int | None = None,
        notes: str | None = None,
        participants: Sequence[Customer] = (),
    ) -> Activity:
        """Say that an activity is done: it becomes an interaction of its customers, and stands on their timeline.

        The arguments are those of :class:`Done`.

        Raises:
            Invalid: it is done already, was called off, or is said to be done in the future.
            NotFound: what it is about is gone.
        """
        told = Done(
            activity=activity, at=at, outcome=outcome, minutes=minutes, notes=notes, participants=tuple(participants)
        )
        return self.done_all([told])[0]

    def done_all(self, entries: Iterable[Done]) -> list[Activity]:
        """Say that many activities are done; new ones among them are stored. An activity with nobody is no interaction.

        Raises:
            Invalid, NotFound: as :meth:`done`, and then nothing of it is stored.
        """
        told = list(entries)
        for entry in told:
            self._check(entry)
        new = [e.activity for e in told if e.activity.version == 0]
        completed = dict(zip((a.id for a in new), self._completed(new), strict=True))
        done = [self._done(e, completed.get(e.activity.id, e.activity)) for e in told]
        self._require_subjects(done)
        people = self._participants(told, done)
        done = [attrs.evolve(a, customer_id=people[a.id][0].id) if people[a.id] else a for a in done]
        logged = self.work.log_all((self._interaction(a), people[a.id]) for a in done if people[a.id])
        ids = iter([i.id for i in logged])
        done = [attrs.evolve(a, interaction_id=next(ids)) if people[a.id] else a for a in done]
        stored = {a.id: a for a in self.work.add_all(a for a in done if a.version == 0)}
        stored |= {a.id: a for a in self.work.save_all(a for a in done if a.version)}
        return [stored[a.id] for a in done]

    def _check(self, entry: Done) -> None:
        activity = entry.activity
        if activity.state is ActivityState.DONE:
            raise Invalid(_was_done(activity))
        if activity.state is ActivityState.CANCELED:
            raise Invalid(f"'{activity.subject}' was called off.", todo="Reschedule it first.")
        if entry.at is not None and entry.at > self.work.now:
            raise Invalid(f"'{activity.subject}' cannot be done at {entry.at:%Y-%m-%d %H:%M}, which is yet to come.")

    def _done(self, entry: Done, activity: Activity) -> Activity:
        return attrs.evolve(
            activity,
            state=ActivityState.DONE,
            done_at=entry.at or self.work.now,
            outcome=entry.outcome or activity.outcome,
            minutes=activity.minutes if entry.minutes is None else entry.minutes,
            notes=entry.notes or activity.notes,
        )

    def _require_subjects(self, activities: Sequence[Activity]) -> None:
        there = existing(self.work, activities)
        for activity in activities:
            if why := not_there(activity, there):
                raise NotFound(f"'{activity.subject}' cannot be done: {why}", todo="Cancel it, or empty record_id.")

    def _participants(self, told: Sequence[Done], done: Sequence[Activity]) -> dict[UUID, list[Customer]]:
        """Return the customers of each activity: its own first, then its attendees, then who is told now."""
        stored = [a.id for a in done if a.version]
        ids: dict[UUID, list[UUID]] = {a.id: [] if a.customer_id is None else [a.customer_id] for a in done}
        for start in range(0, len(stored), 1_000):
            some = stored[start : start + 1_000]
            for row in self.work.each(Attendee, Attendee.t.c.activity_id.in_(some)):
                ids[row.activity_id].append(row.customer_id)
        known = self.work.get_all(Customer, {i for each in ids.values() for i in each})
        for activity in done:
            if activity.customer_id is not None and activity.customer_id not in known:
                text = f"'{activity.subject}' is with the customer {activity.customer_id}"
                raise NotFound(f"{text}, whom this actor may not read.", todo="Ask for the customer, or cancel it.")
        people = {a: {i: known[i] for i in each if i in known} for a, each in ids.items()}
        for entry in told:
            people[entry.activity.id] |= {p.id: p for p in entry.participants}
        return {a: list(each.values()) for a, each in people.items()}

    def _interaction(self, activity: Activity) -> Interaction:
        assert activity.done_at is not None
        return Interaction(
            kind=kind_of(activity), at=activity.done_at, summary=activity.subject, direction=direction_of(activity),
            user_id=activity.owner_id, record_type=activity.record_type, record_id=activity.record_id,
            payload=payload_of(activity),
        )  # fmt: skip

    # -- looking --------------------------------------------------------------------------------------------------

    def overdue(self, user: User | None = None, *, limit: int = 1_000) -> list[Activity]:
        """Return what should be done by now, the oldest first, of one user or of all that the actor may see."""
        return self._of(user, overdue_at(self.work.by_firm(self.work.now)), limit=limit)

    def agenda(self, day: date | None = None, user: User | None = None) -> list[Activity]:
        """Return what is planned for a day of the firm, in order of time; by default today."""
        planned = _act.state == ActivityState.PLANNED.value
        return self._of(user, planned, on_day(self.work, day or self.work.today), limit=1_000)

    def _of(self, user: User | None, *where: sa.ColumnElement[bool], limit: int) -> list[Activity]:
        mine = [] if user is None else [_act.owner_id == user.id]
        return list(self.work.find(Activity, *where, *mine, order_by="due_at", limit=limit))


def _was_done(activity: Activity) -> str:
    return f"'{activity.subject}' was done on {activity.done_at:%Y-%m-%d} already."
