"""Clocks of tickets: at once with the verbs, right after for what others change, and kept honest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import attrs
import pytest

from crmcore import Interaction, Work
from crmcore.errors import Forbidden, Invalid, Objected
from crmcore_service.levels import ClockState, Levels, Pause, Target
from crmcore_service.tickets import Level, Priority, Ticket, Tickets
from tests.service.firm import NOW, Firm
from tests.service.levels.conftest import SILVER, Promised

HOUR = timedelta(hours=1)
FIRST, NEXT, SOLUTION = Target.FIRST_RESPONSE, Target.NEXT_RESPONSE, Target.RESOLUTION


def opened(work: Work, firm: Firm, **more: object) -> Ticket:
    return Tickets(work).open(firm.carl, "No light", **more)  # type: ignore[arg-type]


def states(work: Work, ticket: Ticket) -> dict[tuple[Target, int], tuple[ClockState, datetime | None]]:
    return {(c.target, c.number): (c.state, c.due_at) for c in Levels(work).clocks(ticket)}


def test_due_times_are_there_when_the_ticket_is(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy) as work:
        ticket = opened(work, firm)
        # Monday, ten o'clock in Berlin; sixteen hours of an office that has seven a day.
        assert states(work, ticket) == {
            (FIRST, 1): (ClockState.RUNNING, NOW + HOUR),
            (SOLUTION, 1): (ClockState.RUNNING, datetime(2026, 3, 4, 11, tzinfo=UTC)),
        }
        facts = work.facts(Ticket, [ticket.id], ["service.next_due_at", "service.breached", "service.paused"])
        assert facts[ticket.id] == {
            "service.next_due_at": NOW + HOUR, "service.breached": False, "service.paused": False,
        }  # fmt: skip


def test_they_go_with_the_transaction(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.root) as work:
        ticket = opened(work, firm)
        with pytest.raises(Invalid, match="needs a reason"), work.savepoint():
            _answered_without_a_word(work, ticket)
        assert {state for state, _ in states(work, ticket).values()} == {ClockState.RUNNING}


def _answered_without_a_word(work: Work, ticket: Ticket) -> None:
    answered = Tickets(work).reply(ticket, "Look")
    assert states(work, ticket)[FIRST, 1][0] is ClockState.MET
    Levels(work).pause(answered, "")


def test_answers_and_solutions_stop_them(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy) as work:
        ticket = opened(work, firm)
    firm.clock.forward(minutes=30)
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).reply(ticket, "We look into it")
        first = Levels(work).clocks(ticket)[0]
        assert (first.state, first.stopped_at, first.used_seconds) == (ClockState.MET, firm.clock.now, 30 * 60)
    firm.clock.forward(hours=8)
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).receive(ticket, "And?")
        # Half past six in the evening: nobody is there before nine.
        assert states(work, ticket)[NEXT, 1] == (ClockState.RUNNING, datetime(2026, 3, 3, 10, tzinfo=UTC))
        ticket = Tickets(work).resolve(ticket, "A new bulb")
        waited, solved = Levels(work).clocks(ticket)[-1], Levels(work).clocks(ticket)[1]
        assert (waited.state, waited.used_seconds) == (ClockState.MET, 0)
        assert (solved.state, solved.used_seconds) == (ClockState.MET, 6 * 3600)


def test_stages_pause_and_the_ledger_says_so(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).reply(opened(work, firm), "Which lamp?", pending=True)
        assert states(work, ticket)[SOLUTION, 1] == (ClockState.PAUSED, None)
    firm.clock.forward(hours=2)
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).receive(ticket, "The blue one")
        # It is noon: the sixteen hours begin after lunch.
        assert states(work, ticket)[SOLUTION, 1] == (ClockState.RUNNING, datetime(2026, 3, 4, 14, tzinfo=UTC))
        (pause,) = Levels(work).pauses(ticket)
    assert (pause.began_at, pause.ended_at, pause.stage, pause.reason) == (NOW, NOW + 2 * HOUR, "pending", "pending")


def test_pausing_by_hand(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.root) as work:
        ticket = opened(work, firm)
        Levels(work).pause(ticket, "strike")
        assert {state for state, _ in states(work, ticket).values()} == {ClockState.PAUSED}
        with pytest.raises(Invalid, match=r"has been paused since 2026-03-02 09:00 UTC: strike"):
            Levels(work).pause(ticket, "again")
    firm.clock.forward(hours=1)
    with firm.crm.work(firm.root) as work:
        Levels(work).resume(ticket)
        assert states(work, ticket)[FIRST, 1] == (ClockState.RUNNING, NOW + 2 * HOUR)
        (pause,) = Levels(work).pauses(ticket)
        assert (pause.reason, pause.user_id, pause.ended_at) == ("strike", firm.root.id, firm.clock.now)
        with pytest.raises(Invalid, match="is not paused by hand"):
            Levels(work).resume(ticket)
        with pytest.raises(Invalid, match="needs a reason"):
            Levels(work).pause(ticket, " ")
        Levels(work).pause(ticket, "flood")
        firm.clock.forward(hours=1)
    with firm.crm.work(firm.root) as work:
        ticket = Tickets(work).resolve(work.get(Ticket, ticket.id))
        assert all(p.ended_at is not None for p in Levels(work).pauses(ticket)), "closing ends it"
        with pytest.raises(Invalid, match="is closed"):
            Levels(work).pause(ticket, "late")
    with firm.crm.work(firm.amy) as work, pytest.raises(Forbidden, match=r"service\.levels\.pause"):
        Levels(work).pause(opened(work, firm), "I want to go home")


def test_nobody_writes_them_by_hand(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.root) as work:
        ticket = opened(work, firm)
        clock = Levels(work).clocks(ticket)[0]
        with pytest.raises(Objected, match="follow the ticket"):
            work.save(attrs.evolve(clock, due_at=None))
        with pytest.raises(Objected, match="follow the ticket"):
            work.add(Pause(ticket_id=ticket.id, began_at=NOW, reason="because"))


def test_a_change_that_no_verb_makes_is_followed_right_after(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy) as work:
        ticket = opened(work, firm)
    firm.crm.run_due()
    firm.clock.forward(minutes=10)
    with firm.crm.work(firm.amy) as work:
        ticket = work.save(attrs.evolve(ticket, impact=Level.HIGH, urgency=Level.HIGH, priority=Priority.CRITICAL))
    firm.crm.run_due()
    with firm.crm.work(firm.amy) as work:
        # Four hours from the opening: the ten minutes that were used count.
        assert states(work, ticket)[SOLUTION, 1] == (ClockState.RUNNING, datetime(2026, 3, 2, 14, tzinfo=UTC))
        ticket = work.move(ticket, to="on_hold")
    firm.crm.run_due()
    with firm.crm.work(firm.amy) as work:
        assert states(work, ticket)[SOLUTION, 1] == (ClockState.PAUSED, None)


def test_a_lower_priority_undoes_no_breach(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy) as work:
        ticket = opened(work, firm, impact=Level.HIGH, urgency=Level.HIGH)
    firm.clock.forward(hours=6)
    with firm.crm.work(firm.amy) as work:
        ticket = work.save(attrs.evolve(ticket, impact=Level.LOW, urgency=Level.LOW, priority=Priority.LOW))
    firm.crm.run_due()
    with firm.crm.work(firm.amy) as work:
        due = datetime(2026, 3, 2, 14, tzinfo=UTC)
        assert states(work, ticket)[SOLUTION, 1] == (ClockState.BREACHED, due)
        ticket = Tickets(work).resolve(ticket)
        clock = Levels(work).clocks(ticket)[-1]
        assert (clock.state, clock.breached_at, clock.stopped_at) == (ClockState.BREACHED, due, firm.clock.now)


def test_a_priority_without_a_promise_cancels(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy) as work:
        ticket = opened(work, firm)
        ticket = work.save(attrs.evolve(ticket, priority=Priority.MODERATE, priority_reason="so it is"))
    firm.crm.run_due()
    with firm.crm.work(firm.amy) as work:
        assert states(work, ticket)[SOLUTION, 1] == (ClockState.CANCELED, None)
        work.save(attrs.evolve(ticket, priority=Priority.LOW, priority_reason=None))
    firm.crm.run_due()
    with firm.crm.work(firm.amy) as work:
        assert states(work, ticket)[SOLUTION, 1][0] is ClockState.RUNNING


@pytest.mark.parametrize(("reopened", "numbers"), [("continue", [1]), ("restart", [1, 2])])
def test_reopening_continues_or_restarts(promised: Promised, reopened: str, numbers: list[int]) -> None:
    firm = promised(levels={"reopened": reopened})
    with firm.crm.work(firm.amy) as work:
        ticket = opened(work, firm)
        firm.clock.forward(hours=1)
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).resolve(ticket, "Done")
    firm.clock.forward(hours=2)
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).reopen(ticket, "It is dark again")
        found = [c for c in Levels(work).clocks(ticket) if c.target is SOLUTION]
    assert [c.number for c in found] == numbers
    assert found[-1].state is ClockState.RUNNING
    # Fifteen hours from one o'clock in Berlin on, or sixteen.
    assert found[-1].due_at == datetime(2026, 3, 4, 13 if reopened == "continue" else 14, tzinfo=UTC)


def test_merging_cancels_and_taking_it_back_goes_on(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.root) as work:
        ticket, other = opened(work, firm), opened(work, firm)
        merged = Tickets(work).merge(other, ticket)
        assert {state for state, _ in states(work, other).values()} == {ClockState.CANCELED}
        assert {state for state, _ in states(work, ticket).values()} == {ClockState.RUNNING}
    with firm.crm.work(firm.root) as work:
        work.undo(merged.cause)
    firm.crm.run_due()
    with firm.crm.work(firm.root) as work:
        assert states(work, other) == states(work, ticket)


def test_what_a_machine_wrote_asks_for_no_answer(gold: Firm) -> None:
    firm = gold
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).reply(opened(work, firm), "Look")
        firm.clock.forward(minutes=1)
    with firm.crm.as_system("out of office") as work:
        said = Interaction(
            kind="service.received", at=firm.clock.now, summary="Away", record_type="service_ticket",
            record_id=ticket.id, payload={"automatic": True},
        )  # fmt: skip
        work.log(said, firm.carl)
    firm.crm.run_due()
    with firm.crm.work(firm.amy) as work:
        assert (NEXT, 1) not in states(work, ticket)
        Tickets(work).receive(ticket, "Well?")
        assert (NEXT, 1) in states(work, ticket)


def test_many_tickets_take_as_many_statements_as_one(promised: Promised) -> None:
    firm = promised(policies=[{**SILVER, "name": f"p{n}", "when": f"record.number == '{n}'"} for n in range(5)])
    taken = []
    for count in (2, 60):
        with firm.crm.as_system("open") as work:
            made = work.add_all(
                Ticket(customer_id=firm.acme.id, title=f"T{n}", number=f"{count}{n}", opened_at=NOW)
                for n in range(count)
            )
            before = work.channel.statements
            from crmcore_service.levels import keep

            keep(work, made)
            taken.append(work.channel.statements - before)
    assert taken[0] == taken[1] <= 12, taken
