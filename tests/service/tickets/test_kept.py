"""Times, counters and merges of tickets are what happened to them, and not what somebody writes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import attrs
import pytest

from crmcore.errors import Objected
from crmcore_service.tickets import Ticket, Tickets
from tests.service.firm import NOW, Firm

FORGED: tuple[dict[str, Any], ...] = (
    {"first_response_at": NOW},
    {"resolved_at": NOW},
    {"reopened": 3},
    {"escalated": 1},
    {"opened_at": NOW - timedelta(days=1)},
    {"closed_on": NOW.date()},
)


@pytest.mark.parametrize("forged", FORGED, ids=lambda forged: next(iter(forged)))
def test_nobody_writes_by_hand_what_the_verbs_keep(small: Firm, forged: dict[str, Any]) -> None:
    with small.crm.work(small.amy) as work:
        ticket = Tickets(work).open(small.carl, "No light")
    with small.crm.work(small.amy) as work, pytest.raises(Objected, match=f"'{next(iter(forged))}' is kept by"):
        work.save(attrs.evolve(work.get(Ticket, ticket.id), **forged))


def test_a_new_ticket_brings_no_first_response(small: Firm) -> None:
    made = {"customer_id": small.acme.id, "title": "No light", "opened_at": NOW, "first_response_at": NOW}
    with small.crm.work(small.amy) as work, pytest.raises(Objected, match="'first_response_at' is kept by"):
        work.add(Ticket(**made))
    with small.crm.work(small.root) as work:
        assert work.add(Ticket(**made)).first_response_at == NOW, "an import by somebody who may"


def test_no_ticket_is_open_and_merged(small: Firm) -> None:
    with small.crm.work(small.amy) as work:
        first, second = (Tickets(work).open(small.carl, title) for title in ("No light", "Dark"))
    for user in (small.amy, small.root):
        with small.crm.work(user) as work, pytest.raises(Objected, match="A ticket that goes on in another is closed"):
            work.save(attrs.evolve(work.get(Ticket, first.id), merged_into_id=second.id))
    with small.crm.work(small.amy) as work:
        tickets = Tickets(work)
        tickets.merge(work.get(Ticket, first.id), into=work.get(Ticket, second.id))
        done = tickets.resolve(tickets.reply(work.get(Ticket, second.id), "Look now"), "It is on")
        assert tickets.reopen(done, "Dark again").reopened == 1
