"""Who may read a ticket and not the person who asked: reads what was said, without the name, and says nothing."""

from __future__ import annotations

import attrs
import pytest

from crmcore.errors import NotFound
from crmcore_service.levels import Levels
from crmcore_service.tickets import Tickets
from tests.service.firm import Firm, build


def test_what_was_said_is_read_without_the_name(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        tickets = Tickets(work)
        ticket = tickets.note(tickets.reply(tickets.open(firm.carl, "No light", text="Since Monday"), "Now?"), "Odd")
        whole = tickets.conversation(ticket)
    assert [(r.text, r.who, r.customers) for r in whole] == [
        ("Since Monday", "Carl", ("Carl",)), ("Now?", "Amy", ("Carl",)), ("Odd", "Amy", ("Carl",)),
    ]  # fmt: skip
    for user in (firm.ann, firm.boss):
        with firm.crm.work(user, read_only=True) as work:
            told = Tickets(work).conversation(ticket)
        assert [attrs.evolve(r, who="", customers=()) for r in whole] == [attrs.evolve(r, who="") for r in told]
        assert [r.who for r in told] == ["", "Amy", "Amy"]
    with firm.crm.work(firm.bob, read_only=True) as work:
        assert Tickets(work).conversation(ticket) == []


def test_nothing_is_said_to_whom_one_may_not_read(small: Firm) -> None:
    with small.crm.work(small.amy) as work:
        ticket = Tickets(work).open(small.carl, "No light")
    with small.crm.work(small.boss) as work:
        with pytest.raises(NotFound, match="no requester of Ticket #1 that this actor may read"):
            Tickets(work).note(ticket, "x")
        with pytest.raises(NotFound, match="no requester of Ticket #1"):
            Tickets(work).reply(ticket, "x")


def test_who_ends_a_pause_is_shown_what_it_may_read(sqlite_url: str) -> None:
    guarded = {"service_pause": {"hint": {"type": "text"}, "memo": {"type": "text", "group": "finance"}}}
    firm = build(sqlite_url, config={"fields": guarded})
    with firm.crm.as_system("pause") as work:
        ticket = Tickets(work).open(firm.carl, "No light")
        pause = Levels(work).pause(ticket, "strike")
        work.save(attrs.evolve(pause, custom={"hint": "red", "memo": "secret"}))
    with firm.crm.work(firm.boss) as work:
        ended = Levels(work).resume(ticket)
    assert (ended.ended_at, ended.custom) == (work.now, {"hint": "red"})
