"""What sales says to intake about mails and calendars: which deal a message is about, and who keeps what is planned.

Imported only where intake is enabled, and then by the hooks that intake calls; it imports nothing of intake itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, Relation, RelationKind, Work, schema_of
from crmcore_sfa.activities.records import Activity, ActivityKind, ActivityState, Attendee
from crmcore_sfa.activities.verbs import Activities, Done
from crmcore_sfa.activities.when import day_begins
from crmcore_sfa.deals.records import BuyingRole
from crmcore_sfa.records import Opportunity

if TYPE_CHECKING:
    from crmcore_intake.messages.hooks import Contact, PlannedEntry

BEFORE_OPENING = timedelta(days=30)
"""A mail that came so long before a deal was opened may be what it began with."""
_AT_ONCE = 1_000
_deal = Opportunity.t.c


@attrs.frozen
class _Deal:
    id: UUID
    owner_id: UUID | None
    opened_on: date
    closed_on: date | None


def find_deals(work: Work, messages: Sequence[Contact]) -> list[tuple[str, UUID] | None]:
    """Say which deal each message is about, or None.

    In this order: the one deal that was open at the time and in which one of the customers takes part: as its customer,
    as somebody who works for its customer, or with a buying role in it. Of several, the newest that belongs to the
    user whose message it is. (The deal of the thread comes before both; intake finds it.)
    """
    customers = {c.id for message in messages for c in message.customers}
    concerned = _deals_of(work, customers)
    name = schema_of(Opportunity).name
    found: list[tuple[str, UUID] | None] = []
    for message in messages:
        day = work.day_of(message.at or work.now)
        deals = {d.id: d for c in message.customers for d in concerned.get(c.id, ()) if _open_on(d, day)}
        own = [d for d in deals.values() if message.user_id is not None and d.owner_id == message.user_id]
        if len(deals) == 1:
            found.append((name, next(iter(deals))))
        elif own:
            found.append((name, max(own, key=lambda d: (d.opened_on, d.id)).id))
        else:
            found.append(None)
    return found


def _open_on(deal: _Deal, day: date) -> bool:
    return deal.opened_on - BEFORE_OPENING <= day and (deal.closed_on is None or deal.closed_on >= day)


def _deals_of(work: Work, customers: set[UUID]) -> dict[UUID, list[_Deal]]:
    """Return the deals in which each customer takes part, by customer."""
    relation, role = Relation.t.c, BuyingRole.t.c
    parties: dict[UUID, set[UUID]] = {}
    for some in _some(customers):
        works_for = sa.select(relation.from_id, relation.to_id).where(
            relation.kind == RelationKind.WORKS_FOR.value,
            relation.from_id.in_(some),
            sa.or_(relation.until.is_(None), relation.until >= work.today),
        )
        for person, organization in work.select(works_for):
            parties.setdefault(organization, set()).add(person)
        for customer in some:
            parties.setdefault(customer, set()).add(customer)
    found: dict[UUID, list[_Deal]] = {}
    columns = (_deal.id, _deal.owner_id, _deal.opened_on, _deal.closed_on)
    for some in _some(parties):
        rows = work.select(sa.select(_deal.customer_id, *columns).where(_deal.customer_id.in_(some)))
        for party, *deal in rows:
            for customer in parties[party]:
                found.setdefault(customer, []).append(_read(work, deal))
    for some in _some(customers):
        joined = sa.select(role.person_id, *columns).select_from(
            BuyingRole.t.join(Opportunity.t, _deal.id == role.opportunity_id)
        )
        for customer, *deal in work.select(joined.where(role.person_id.in_(some))):
            found.setdefault(customer, []).append(_read(work, deal))
    return found


def _read(work: Work, row: Sequence[Any]) -> _Deal:
    id, owner_id, opened_on, closed_on = row
    return _Deal(id, owner_id, opened_on or work.today, closed_on)


def _some(ids: Iterable[UUID]) -> Iterable[list[UUID]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]


# -- what is planned ----------------------------------------------------------------------------------


def keep_plans(work: Work, entries: Sequence[PlannedEntry]) -> list[Activity]:
    """Plan the entries of a calendar as activities, and bring those that are planned to what it says now.

    What somebody has done or called off here stays so. A meeting that was planned and is over was held; a task that
    the calendar calls done is done.
    """
    verbs, kept = Activities(work), {i: _activity(work, entry) for i, entry in enumerate(entries)}
    new = [i for i, entry in enumerate(entries) if entry.record is None]
    done = [i for i in new if _is_done(entries[i])]
    planned = [i for i in new if i not in done]
    stored = verbs.plan_all((kept[i], entries[i].customers[1:]) for i in planned)
    kept |= dict(zip(planned, stored, strict=True))
    old = [i for i, entry in enumerate(entries) if entry.record is not None and kept[i].state is ActivityState.PLANNED]
    canceled = [i for i in old if entries[i].state.value == "canceled"]
    kept |= dict(zip(canceled, verbs.cancel_all(_before(entries[i]) for i in canceled), strict=True))
    held = [i for i in old if i not in canceled and _is_done(entries[i])]
    told = [_done(work, entries[i], kept[i]) for i in (*done, *held)]
    kept |= dict(zip((*done, *held), verbs.done_all(told), strict=True))
    moved = [i for i in old if i not in canceled and i not in held]
    kept |= dict(zip(moved, work.save_all(kept[i] for i in moved), strict=True))
    _invite(work, [(kept[i], entries[i].customers) for i in moved])
    return [kept[i] for i in range(len(entries))]


def _before(entry: PlannedEntry) -> Activity:
    assert isinstance(entry.record, Activity)
    return entry.record


def _is_done(entry: PlannedEntry) -> bool:
    """True for a task that is done, and for a meeting that was planned and whose time has passed."""
    if entry.state.value == "done":
        return True
    return entry.record is not None and entry.kind.value == "meeting" and entry.over and entry.state.value != "canceled"


def _done(work: Work, entry: PlannedEntry, activity: Activity) -> Done:
    at = entry.starts_at if entry.starts_at is not None and entry.starts_at <= work.now else work.now
    return Done(activity=activity, at=at, participants=entry.customers)


def _activity(work: Work, entry: PlannedEntry) -> Activity:
    """Return the activity that an entry is: a new one, or the stored one with what the calendar says now."""
    says: dict[str, Any] = {
        "subject": entry.title[:200],
        "due_at": entry.starts_at,
        "ends_at": _end(work, entry),
        "all_day": entry.all_day,
        "minutes": _minutes(entry),
        "location": entry.location[:200] or None,
        "notes": entry.text[:10_000] or None,
    }
    customer_id = entry.customers[0].id if entry.customers else None
    record_type, record_id = entry.subject or (None, None)
    if entry.record is None:
        kind = ActivityKind.TASK if entry.kind.value == "task" else ActivityKind.MEETING
        return Activity(
            kind=kind, customer_id=customer_id, record_type=record_type, record_id=record_id, owner_id=entry.user_id,
            **says,
        )  # fmt: skip
    before = _before(entry)
    if before.state is not ActivityState.PLANNED:
        return before
    if before.record_id is None and record_id is not None:
        says |= {"record_type": record_type, "record_id": record_id}
    return attrs.evolve(before, customer_id=before.customer_id or customer_id, **says)


def _end(work: Work, entry: PlannedEntry) -> datetime | None:
    if entry.ends_at is not None or not entry.all_day or entry.starts_at is None:
        return entry.ends_at
    return day_begins(work, work.day_of(entry.starts_at) + timedelta(days=1))


def _minutes(entry: PlannedEntry) -> int | None:
    if entry.all_day or entry.starts_at is None or entry.ends_at is None:
        return None
    return round((entry.ends_at - entry.starts_at).total_seconds() / 60)


def _invite(work: Work, invited: Sequence[tuple[Activity, Sequence[Customer]]]) -> None:
    """Add the attendees that planned activities do not have yet."""
    present: set[tuple[UUID, UUID]] = {(a.id, a.customer_id) for a, _ in invited if a.customer_id is not None}
    face = Attendee.t.c
    for some in _some(a.id for a, _ in invited):
        rows = work.select(sa.select(face.activity_id, face.customer_id).where(face.activity_id.in_(some)))
        present |= {(activity, customer) for activity, customer in rows}
    wanted = dict.fromkeys((a.id, c.id) for a, customers in invited for c in customers)
    work.add_all(Attendee(activity_id=a, customer_id=c) for a, c in wanted if (a, c) not in present)
