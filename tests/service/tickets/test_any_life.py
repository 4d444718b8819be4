"""Whatever happens to a ticket, in whatever order: what it says of itself holds; and what happens at once is fair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Interaction, Outcome
from crmcore.errors import CrmError
from crmcore_service.tickets import Ticket, Tickets
from tests.service.firm import Firm

Deed = Callable[[Tickets, Ticket], Ticket]

DEEDS: dict[str, Deed] = {
    "reply": lambda tickets, t: tickets.reply(t, "answer"),
    "ask": lambda tickets, t: tickets.reply(t, "question", pending=True),
    "receive": lambda tickets, t: tickets.receive(t, "more"),
    "note": lambda tickets, t: tickets.note(t, "for us"),
    "hold": lambda tickets, t: tickets.hold(t, "a supplier"),
    "assign": lambda tickets, t: tickets.assign(t),
    "resolve": lambda tickets, t: tickets.resolve(t, "done"),
    "close": lambda tickets, t: tickets.close(t),
    "reopen": lambda tickets, t: tickets.reopen(t, "again"),
}


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(sorted(DEEDS)), st.integers(0, 9)), max_size=12))
def test_a_ticket_says_the_truth_of_itself(firm: Firm, deeds: list[tuple[str, int]]) -> None:
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).open(firm.carl, "No light", queue=firm.support)
    first: datetime | None = None
    for name, days in deeds:
        firm.clock.forward(days=days)
        before = (ticket, told(firm, ticket))
        try:
            with firm.crm.work(firm.amy) as work:
                ticket = DEEDS[name](Tickets(work), ticket)
        except CrmError:
            # What is refused leaves nothing behind.
            with firm.crm.work(firm.amy, read_only=True) as work:
                assert (work.get(Ticket, ticket.id), told(firm, ticket)) == before
            continue
        if ticket.id != before[0].id:
            assert before[0].closed_on is not None, "only a closed one is followed up"
            first = None
        with firm.crm.work(firm.amy, read_only=True) as work:
            assert work.get(Ticket, ticket.id) == ticket
            stage = work.context.registry.pipeline(ticket.pipeline).stage(ticket.stage)
        assert (ticket.closed_on is None) == (stage.outcome is Outcome.OPEN)
        assert ticket.resolved_at is None or ticket.closed_on is not None
        assert ticket.reopened == told(firm, ticket)["service.reopened"]
        assert first is None or ticket.first_response_at == first, "the first answer stays the first"
        first = ticket.first_response_at


def told(firm: Firm, ticket: Ticket) -> Counter[str]:
    """How often each kind of thing was told of a ticket."""
    with firm.crm.as_system("look", read_only=True) as work:
        return Counter(i.kind for i in work.each(Interaction, Interaction.t.c.record_id == ticket.id))


def test_who_open_tickets_at_once_get_numbers_of_their_own_and_share_the_work(firm: Firm) -> None:
    def open_some(who: Any) -> None:
        for n in range(4):
            with firm.crm.work(who) as work:
                Tickets(work).open(firm.emil, f"Question {n}", queue=firm.support)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(open_some, (firm.amy, firm.ben, firm.amy, firm.root)))
    with firm.crm.work(firm.root, read_only=True) as work:
        made = list(work.each(Ticket))
    assert sorted(int(t.number or 0) for t in made) == list(range(1, 17))
    assert Counter(t.owner_id for t in made) == {firm.amy.id: 8, firm.ben.id: 8}
