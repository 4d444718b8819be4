"""The life of a ticket: opened, answered, resolved, reopened, followed up, escalated."""

from __future__ import annotations

from datetime import timedelta

import attrs
import pytest

from crmcore import Customer, Work
from crmcore.errors import Invalid, Objected, TransitionRejected
from crmcore_service.tickets import Level, LinkKind, Priority, Queue, Ticket, Tickets
from tests.service.firm import NOW, Firm


def opened(work: Work, firm: Firm, title: str = "No light", **more: object) -> Ticket:
    return Tickets(work).open(firm.carl, title, text="Since Monday", **more)


def test_a_ticket_is_numbered_ranked_and_told(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        first = opened(work, firm, impact=Level.HIGH, urgency=Level.MEDIUM)
        second = Tickets(work).open(firm.emil, "A question")
    assert (first.number, second.number) == ("1", "2")
    assert (first.priority, second.priority) == (Priority.HIGH, Priority.LOW)
    assert (first.customer_id, first.contact_id) == (firm.acme.id, firm.carl.id), "the employer's, asked by the person"
    assert (second.customer_id, second.contact_id) == (firm.emil.id, firm.emil.id)
    assert first.owner_id == firm.amy.id, "without a queue, whoever opens it keeps it"
    with firm.crm.work(firm.boss, read_only=True) as work:
        lines = work.timeline(firm.acme)
        assert [(i.kind, i.summary) for i in lines] == [("service.opened", "Ticket #1 opened: No light")]
        assert lines[0].payload["text"] == "Since Monday"


def test_the_first_public_answer_counts(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        ticket = opened(work, firm)
        tickets = Tickets(work)
        assert tickets.note(ticket, "He is angry").first_response_at is None
        firm.clock.forward(minutes=5)
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).reply(work.get(Ticket, ticket.id), "We look into it")
        assert (ticket.stage, ticket.first_response_at) == ("open", NOW + timedelta(minutes=5))
    firm.clock.forward(hours=1)
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).reply(work.get(Ticket, ticket.id), "Which lamp?", pending=True)
        assert (ticket.stage, ticket.first_response_at) == ("pending", NOW + timedelta(minutes=5))
        ticket = Tickets(work).receive(ticket, "The blue one")
        assert ticket.stage == "open"
        told = [(r.kind, r.who, r.public) for r in Tickets(work).conversation(ticket)]
    assert told == [
        ("service.opened", "Carl", True),
        ("service.noted", "Amy", False),
        ("service.replied", "Amy", True),
        ("service.replied", "Amy", True),
        ("service.received", "Carl", True),
    ]


def test_a_resolved_ticket_is_reopened_by_a_reply_and_counted(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).resolve(opened(work, firm), "Changed the bulb")
        assert (ticket.stage, ticket.resolved_at, ticket.closed_on) == ("resolved", NOW, NOW.date())
        assert ticket.first_response_at == NOW
    firm.clock.forward(days=7)
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).receive(work.get(Ticket, ticket.id), "Dark again")
        assert (ticket.stage, ticket.resolved_at, ticket.closed_on, ticket.reopened) == ("open", None, None, 1)
        ticket = Tickets(work).close(Tickets(work).resolve(ticket))
        assert ticket.stage == "closed"
        ticket = Tickets(work).reopen(ticket, "by phone")
        assert ticket.reopened == 2


def test_after_too_long_a_reply_becomes_a_new_ticket_that_follows_up(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        old = Tickets(work).resolve(opened(work, firm, queue=firm.hardware))
    firm.clock.forward(days=8)
    with firm.crm.work(firm.amy) as work:
        new = Tickets(work).receive(work.get(Ticket, old.id), "Dark again")
        assert (new.id != old.id, new.stage, new.reopened, new.queue_id) == (True, "new", 0, firm.hardware.id)
        assert [(link.kind, other.id) for link, other in Tickets(work).links(new)] == [(LinkKind.FOLLOWS_UP, old.id)]
        again = Tickets(work).receive(work.get(Ticket, old.id), "And again")
        assert again.id == new.id, "one that is open already takes it"


def test_priority_may_be_another_with_a_reason(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work, pytest.raises(Objected, match="give the priority 'low', not 'critical'"):
        opened(work, firm, priority=Priority.CRITICAL)
    with firm.crm.work(firm.amy) as work:
        ticket = opened(work, firm, priority=Priority.CRITICAL, priority_reason="The president's lamp")
        assert ticket.priority is Priority.CRITICAL
        with pytest.raises(Objected, match="give a priority_reason"):
            work.save(attrs.evolve(ticket, priority_reason=None))


def test_what_the_verbs_keep_is_not_moved_by_hand(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        ticket = opened(work, firm)
        with pytest.raises(TransitionRejected, match="'resolved_at' must be filled"):
            work.move(ticket, to="resolved")
        ticket = Tickets(work).resolve(ticket)
        with pytest.raises(TransitionRejected, match="reopen it"):
            work.move(ticket, to="open")
        with pytest.raises(Invalid, match="Ticket #1 is resolved, so it cannot be answered"):
            Tickets(work).reply(ticket, "Hello?")
        with pytest.raises(Objected, match="The number of a ticket stays: #1"):
            work.save(attrs.evolve(ticket, number="7"))
        with pytest.raises(Invalid, match="A reply needs a text"):
            Tickets(work).reply(ticket, " ")


def test_escalation_goes_to_the_queue_behind(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        support = work.save(attrs.evolve(firm.support, escalates_to_id=firm.hardware.id))
        with pytest.raises(Objected, match="would come back to it"):
            work.save(attrs.evolve(firm.hardware, escalates_to_id=support.id))
        closed = work.add(Queue(name="old", active=False))
    with firm.crm.work(firm.ben) as work:
        ticket = opened(work, firm, queue=support)
        ticket = Tickets(work).escalate(ticket, "needs a ladder")
        assert (ticket.queue_id, ticket.escalated, ticket.owner_id) == (firm.hardware.id, 1, firm.amy.id)
        assert work.timeline(firm.carl)[0].summary == "Ticket #1 escalated: to hardware: needs a ladder"
        with pytest.raises(Invalid, match="the queue 'hardware', which escalates to none"):
            Tickets(work).escalate(ticket, "still too high")
        with pytest.raises(Objected, match="The queue 'old' takes no new tickets"):
            Tickets(work).transfer(ticket, closed)


def test_files_of_a_ticket_and_of_what_was_said(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        ticket = opened(work, firm)
        work.attach(ticket, "photo.png", b"png")
        assert [f.name for f in Tickets(work).files(ticket)] == ["photo.png"]


def test_a_rep_sees_the_tickets_of_her_customers_and_no_others(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        opened(work, firm)
        Tickets(work).open(firm.dora, "Beta's")
    with firm.crm.work(firm.ann, read_only=True) as work:
        assert [t.title for t in work.find(Ticket)] == ["No light"]
        assert work.board("service.tickets").lane("new").records == 1
    with firm.crm.work(firm.bob) as work:
        found = work.find(Ticket)
        assert [t.title for t in found] == ["Beta's"]
        assert [r.summary for r in work.timeline(firm.beta)] == ["Ticket #2 opened: Beta's"]


def test_facts_of_a_customer(firm: Firm) -> None:
    names = ("service.open_tickets", "service.tickets", "service.last_ticket_at")
    with firm.crm.work(firm.amy) as work:
        Tickets(work).resolve(opened(work, firm))
        opened(work, firm, "Second")
    firm.clock.forward(days=1)
    with firm.crm.work(firm.amy, read_only=True) as work:
        facts = work.facts(Customer, [firm.acme.id, firm.carl.id, firm.beta.id], names)
        assert facts[firm.acme.id] == facts[firm.carl.id] == dict(zip(names, (1, 2, NOW), strict=True))
        assert facts[firm.beta.id]["service.open_tickets"] == 0
        assert [c.name for c in work.find(Customer, "record.service.open_tickets > 0", order_by="name")] == [
            "Acme",
            "Carl",
        ]
