"""What lies ahead in a calendar is planned in sales, and kept up to date when the calendar comes in again."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import attrs

from crmcore import Interaction
from crmcore_intake.plugin import IntakePlugin
from crmcore_sfa import Sales
from crmcore_sfa.activities.records import Activity, ActivityState, Attendee
from tests.intake.messages.office import Office, calendar, event
from tests.support import Clock, make_crm

AHEAD = {"start": "20260310T100000Z", "end": "20260310T110000Z"}


def activities(office: Office) -> list[Activity]:
    with office.look() as work:
        return list(work.each(Activity, order_by="due_at"))


def again(office: Office, **fields: Any) -> tuple[int, ...]:
    """Bring the same event in with other words."""
    return office.read(calendar(event(**{**AHEAD, **fields})), "a.ics").counts()


def test_a_meeting_that_lies_ahead_is_planned(small: Office) -> None:
    with small.crm.work(small.ada) as work:
        deal = Sales(work).open(small.acme, "Lamps")
    more = "DESCRIPTION:Bring samples\nLOCATION:Berlin"
    done = small.read(calendar(event(**AHEAD, attendees="mia@acme.example tom@acme.example", more=more)), "a.ics")
    assert done.counts() == (1, 1, 0, 0, 0, 0)
    [planned] = activities(small)
    assert (planned.kind, planned.subject, planned.state) == ("meeting", "Visit to Acme", ActivityState.PLANNED)
    assert (planned.customer_id, planned.record_id, planned.owner_id) == (small.mia.id, deal.id, small.ada.id)
    assert (planned.minutes, planned.location, planned.notes) == (60, "Berlin", "Bring samples")
    assert planned.due_at == datetime.fromisoformat("2026-03-10T10:00Z")
    with small.look() as work:
        assert len(list(work.each(Attendee))) == 1
        assert work.count(Interaction) == 0


def test_the_same_calendar_again_changes_nothing(small: Office) -> None:
    days = event(uid="2", start="20260312", end="")
    task = event(uid="3", name="VTODO", start="", end="", attendees="", more="DUE;VALUE=DATE:20260313")
    content = calendar(event(**AHEAD), days, task)
    assert small.read(content, "a.ics").counts() == (3, 3, 0, 0, 0, 0)
    before = activities(small)
    assert small.read(content, "a.ics").counts() == (3, 0, 0, 3, 0, 0)
    assert activities(small) == before
    assert [a.kind.value for a in before] == ["meeting", "meeting", "task"]
    assert [a.all_day for a in before] == [False, True, True]


def test_a_later_version_changes_the_plan_and_an_earlier_one_does_not(office: Office) -> None:
    again(office, more="SEQUENCE:1", attendees="mia@acme.example")
    later = {"start": "20260311T090000Z", "end": "20260311T093000Z", "more": "SEQUENCE:2"}
    assert again(office, **later, attendees="mia@acme.example tom@acme.example") == (1, 0, 1, 0, 0, 0)
    [planned] = activities(office)
    assert (planned.due_at, planned.minutes) == (datetime.fromisoformat("2026-03-11T09:00Z"), 30)
    with office.look() as work:
        assert work.count(Attendee) == 1
    assert again(office, more="SEQUENCE:1") == (1, 0, 0, 1, 0, 0)
    assert activities(office) == [planned]


def test_what_is_called_off_is_called_off_here_too(small: Office) -> None:
    again(small)
    assert again(small, more="STATUS:CANCELLED\nSEQUENCE:1") == (1, 0, 1, 0, 0, 0)
    assert [a.state for a in activities(small)] == [ActivityState.CANCELED]
    assert again(small, more="STATUS:CANCELLED\nSEQUENCE:1") == (1, 0, 0, 1, 0, 0)
    never = event(uid="other", **AHEAD, more="STATUS:CANCELLED")
    assert small.read(calendar(never), "b.ics").told == ["was canceled"]


def test_a_meeting_that_was_planned_and_is_over_was_held(office: Office) -> None:
    again(office)
    office.crm.clock.forward(days=20)  # type: ignore[attr-defined]  # the clock of the tests
    assert again(office) == (1, 0, 1, 0, 0, 0)
    [held] = activities(office)
    assert (held.state, held.done_at) == (ActivityState.DONE, held.due_at)
    [found] = office.interactions()
    assert (found.id, found.kind, found.summary) == (held.interaction_id, "core.meeting", "Visit to Acme")
    assert found.at == datetime.fromisoformat("2026-03-10T10:00Z")
    assert again(office) == (1, 0, 0, 1, 0, 0)


def test_what_somebody_did_here_stays(small: Office) -> None:
    again(small)
    with small.crm.work(small.ada) as work:
        [planned] = work.each(Activity)
        work.save(attrs.evolve(planned, state=ActivityState.CANCELED, outcome="no time"))
    later = {"start": "20260311T090000Z", "end": "20260311T093000Z", "more": "SEQUENCE:2"}
    assert again(small, **later) == (1, 0, 0, 1, 0, 0)
    [left] = activities(small)
    assert (left.state, left.due_at) == (ActivityState.CANCELED, planned.due_at)


def test_tasks_of_nobody_in_particular_and_tasks_that_are_done(small: Office) -> None:
    task = event(name="VTODO", start="", end="", attendees="", summary="Offer")
    assert small.read(calendar(task), "a.ics").counts() == (1, 1, 0, 0, 0, 0)
    [open_one] = activities(small)
    assert (open_one.customer_id, open_one.due_at, open_one.owner_id) == (None, None, small.ada.id)
    task = task.replace("END:VTODO", "STATUS:COMPLETED\r\nSEQUENCE:1\r\nEND:VTODO")
    assert small.read(calendar(task), "a.ics").counts() == (1, 0, 1, 0, 0, 0)
    assert [a.state for a in activities(small)] == [ActivityState.DONE]
    done = event(name="VTODO", uid="2", start="", end="", more="STATUS:COMPLETED\nDUE:20260201T100000Z")
    assert small.read(calendar(done), "b.ics").counts() == (1, 1, 0, 0, 0, 0)
    assert [i.kind for i in small.interactions()] == ["sfa.task"]


def test_without_anybody_who_keeps_plans_they_wait_until_they_are_past(sqlite_url: str, tmp_path) -> None:
    clock = Clock()
    folder = tmp_path / "mail"
    folder.mkdir()
    office = Office(make_crm(sqlite_url, plugins=[IntakePlugin], clock=clock), folder)
    content = calendar(event(**AHEAD))
    assert office.read(content, "a.ics").told == ["lies ahead, and no plugin keeps plans"]
    clock.forward(days=20)
    assert office.read(content, "a.ics").counts() == (1, 1, 0, 0, 0, 0)
    assert [i.kind for i in office.interactions()] == ["core.meeting"]


def test_a_series_is_planned_for_the_time_ahead(small: Office) -> None:
    series = event(
        start="", end="", more="DTSTART;TZID=Europe/Berlin:20260216T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY"
    )
    done = small.read(calendar(series), "a.ics")
    # On 2 March at 10:00 the meeting of this day begins: it is not over.
    assert (done.counts()[1], len(small.interactions()), len(activities(small))) == (15, 2, 13)
    assert small.read(calendar(series), "a.ics").counts() == (15, 0, 0, 15, 0, 0)
