"""Warnings and breaches: each told once, in order, with the true time, however late the worker comes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from crmcore import Event
from crmcore_service.levels import ClockState, Levels, SlaBreached, SlaWarned, jobs as levels_jobs
from crmcore_service.tickets import Ticket, Tickets
from tests.service.firm import NOW, Firm
from tests.service.levels.conftest import Promised

HOUR = timedelta(hours=1)


def told(firm: Firm, *tickets: Ticket) -> list[Event]:
    """Return what was told about tickets, in the order of the journal."""
    with firm.crm.as_system("look", read_only=True) as work:
        events = [e for t in tickets for e in work.history(t) if isinstance(e, (SlaWarned, SlaBreached))]
    return sorted(events, key=lambda e: e.seq)


def brief(event: Event) -> tuple[str, str, str]:
    assert isinstance(event, (SlaWarned, SlaBreached))
    at = event.warned_at if isinstance(event, SlaWarned) else event.breached_at
    return event.kind, event.target, f"{datetime.fromisoformat(at):%d %H:%M}"


def test_each_is_told_once(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).open(firm.carl, "No light")
    expected: list[tuple[str, str, str]] = []
    for minutes, more in (
        (45, []),
        (46, [("service.sla_warned", "first_response", "02 09:45")]),
        (60, []),
        (61, [("service.sla_breached", "first_response", "02 10:00")]),
        (300, []),
    ):
        firm.clock.now = NOW + timedelta(minutes=minutes)
        expected += more
        for _ in range(2):
            firm.crm.run_due()
            with firm.crm.as_system("again") as work:
                levels_jobs.find_due(work, work.now)
        assert [brief(e) for e in told(firm, ticket)] == expected, minutes
    with firm.crm.work(firm.amy, read_only=True) as work:
        facts = work.facts(Ticket, [ticket.id], ["service.breached", "service.next_due_at"])[ticket.id]
        assert facts == {"service.breached": True, "service.next_due_at": datetime(2026, 3, 4, 11, tzinfo=UTC)}


def test_a_late_worker_tells_the_true_times_in_order(gold: Firm) -> None:
    firm = gold
    tickets = []
    for minutes in (0, 20, 10):
        firm.clock.now = NOW + timedelta(minutes=minutes)
        with firm.crm.work(firm.amy) as work:
            tickets.append(Tickets(work).open(firm.carl, "No light"))
    firm.clock.now = NOW + timedelta(hours=5)
    firm.crm.run_due()
    found = [brief(e)[::2] for e in told(firm, *tickets)]
    assert found == sorted(found, key=lambda f: f[1])
    assert [at for kind, at in found if kind == "service.sla_breached"] == ["02 10:00", "02 10:10", "02 10:20"]


def test_order_holds_where_a_set_is_cut_off(promised: Promised, monkeypatch: pytest.MonkeyPatch) -> None:
    firm = promised()
    tickets = []
    for minutes in range(7):
        firm.clock.now = NOW + timedelta(minutes=minutes)
        with firm.crm.work(firm.amy) as work:
            tickets.append(Tickets(work).open(firm.carl, "No light"))
    monkeypatch.setattr(levels_jobs, "SOME", 2)
    firm.clock.now = NOW + timedelta(hours=5)
    firm.crm.run_due()
    found = [brief(e)[2] for e in told(firm, *tickets)]
    assert len(found) == 14
    assert found == sorted(found)


def test_a_pause_that_the_worker_has_not_seen_yet_counts(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).open(firm.carl, "No light")
    firm.clock.forward(minutes=30)
    with firm.crm.work(firm.amy) as work:
        # By a form, not by a verb.
        ticket = work.move(ticket, to="on_hold")
    firm.clock.forward(hours=6)
    with firm.crm.as_system("the job comes first") as work:
        levels_jobs.find_due(work, work.now)
        assert [c.state for c in Levels(work).clocks(ticket)] == [ClockState.PAUSED] * 2
    assert told(firm, ticket) == []


def test_an_answer_that_is_late_is_told_with_the_answer(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).open(firm.carl, "No light")
    firm.clock.forward(hours=2)
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).reply(ticket, "Sorry")
    assert [brief(e) for e in told(firm, ticket)] == [
        ("service.sla_warned", "first_response", "02 09:45"),
        ("service.sla_breached", "first_response", "02 10:00"),
    ]
    firm.crm.run_due()
    assert len(told(firm, ticket)) == 2


def test_the_past_is_kept_and_not_told(gold: Firm) -> None:
    firm = gold
    with firm.crm.as_system("import") as work:
        old = Ticket(
            customer_id=firm.acme.id, title="Long ago", number="A1", opened_at=NOW - 48 * HOUR,
            first_response_at=NOW - 30 * HOUR, resolved_at=NOW - HOUR,
        )  # fmt: skip
        past = [("new", NOW - 48 * HOUR), ("resolved", NOW - HOUR)]
        (old,) = work.add_with_history([(old, past)])
    firm.crm.run_due()
    with firm.crm.work(firm.amy) as work:
        found = {c.target.value: (c.state, c.used_seconds) for c in Levels(work).clocks(old)}
    assert found["first_response"][0] is ClockState.BREACHED
    assert found["resolution"][0] is ClockState.MET
    assert told(firm, old) == []
