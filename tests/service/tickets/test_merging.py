"""Merging tickets: nothing that was said is lost, the order does not matter, and it can be taken back."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Work
from crmcore.errors import CrmError, Invalid, TransitionRejected
from crmcore_service.tickets import Ticket, Tickets
from tests.service.firm import Firm

Pair = tuple[int, int]


def all_tickets(work: Work) -> list[Ticket]:
    return list(work.each(Ticket, order_by="number"))


def without_version(ticket: Ticket) -> dict[str, Any]:
    return {k: v for k, v in attrs.asdict(ticket, recurse=False).items() if k not in ("version", "updated_at")}


def said(work: Work, ticket: Ticket) -> set[str]:
    return {r.summary for r in Tickets(work).conversation(ticket) if r.kind != "service.merged"}


def test_what_was_said_is_shown_with_the_one_that_goes_on_and_requesters_are_told_apart(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        tickets = Tickets(work)
        one, two = tickets.open(firm.carl, "No light"), tickets.open(firm.cora, "Dark here", text="Since Monday")
        work.attach(two, "photo.png", b"png")
        done = tickets.merge(two, one)
        ended = done.tickets[0]
        assert (ended.stage, ended.merged_into_id, ended.resolved_at) == ("closed", one.id, None)
        told = [(r.number, r.who, r.customers) for r in tickets.conversation(one) if r.kind == "service.opened"]
        assert told == [("1", "Carl", ("Carl",)), ("2", "Cora", ("Cora",))]
        assert [f.name for f in tickets.files(one)] == ["photo.png"]
        landed = tickets.receive(ended, "Still dark", sender=firm.cora)
        assert landed.id == one.id, "a reply on the merged one goes where it went on"
        summaries = [i.summary for i in work.timeline(firm.acme)]
    assert "Ticket #2 merged: into #1" in summaries
    assert "Ticket #1 merged: #2 into it" in summaries


def test_what_cannot_be_merged(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        tickets = Tickets(work)
        one, two, three = (tickets.open(firm.carl, title) for title in ("One", "Two", "Three"))
        beta = tickets.open(firm.dora, "Beta's")
        with pytest.raises(Invalid, match="#1 cannot be merged into itself"):
            tickets.merge(one, one)
        with pytest.raises(Invalid, match="#4 and Ticket #1 belong to different customers"):
            tickets.merge(beta, one)
        tickets.merge(beta, one, across=True)
        three = tickets.close(three)
        with pytest.raises(Invalid, match="#3 is closed, and only open tickets are merged"):
            tickets.merge(two, three)
        two = tickets.merge(two, one).tickets[0]
        with pytest.raises(Invalid, match="#2 was merged into Ticket #1 before"):
            tickets.merge(two, one)
        with pytest.raises(Invalid, match="#2 was merged into Ticket #1, so it cannot be answered"):
            tickets.reply(two, "Hello")
        with pytest.raises(Invalid, match="#2 was merged into Ticket #1"):
            tickets.reopen(two, "why not")
        with pytest.raises(TransitionRejected, match="undo the merge"):
            work.move(two, to="open")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=5))
def test_any_merges_keep_all_and_taken_back_leave_no_trace(firm: Firm, pairs: list[Pair]) -> None:
    with firm.crm.work(firm.root) as work:
        tickets = Tickets(work)
        mine = [tickets.open(firm.carl, f"Ticket {n}", text=f"words {n}") for n in range(4)]
        ids = [t.id for t in mine]
    with firm.crm.work(firm.root, read_only=True) as work:
        before = {id: without_version(t) for id, t in work.get_all(Ticket, ids).items()}
        words = {t.id: said(work, t) for t in mine}
    goes: dict[int, int] = {n: n for n in range(4)}
    causes = []
    for source, target in pairs:
        allowed = source != target and goes[source] == source and goes[target] == target
        with firm.crm.work(firm.root) as work:
            now = work.get_all(Ticket, ids)
            try:
                merged = Tickets(work).merge(now[ids[source]], now[ids[target]])
            except CrmError:
                assert not allowed
                continue
            assert allowed
            causes.append(merged.cause)
            goes = {n: target if place == source else place for n, place in goes.items()}
    with firm.crm.work(firm.root, read_only=True) as work:
        now = work.get_all(Ticket, ids)
        for n in range(4):
            there = {ids[m] for m in range(4) if goes[m] == n}
            if goes[n] == n:
                assert said(work, now[ids[n]]) == set().union(*(words[id] for id in there))
            assert now[ids[n]].merged_into_id == (None if goes[n] == n else ids[goes[n]])
    for cause in reversed(causes):
        with firm.crm.work(firm.root) as work:
            assert work.undo(cause).kept == ()
    with firm.crm.work(firm.root, read_only=True) as work:
        assert {id: without_version(t) for id, t in work.get_all(Ticket, ids).items()} == before


def test_an_agent_may_not_take_back_what_only_an_admin_may(small: Firm) -> None:
    with small.crm.work(small.amy) as work:
        tickets = Tickets(work)
        done = tickets.merge(tickets.open(small.carl, "Two"), tickets.open(small.carl, "One"))
    with small.crm.work(small.amy) as work, pytest.raises(CrmError, match=r"core\.undo"):
        work.undo(done.cause)
    with small.crm.work(small.root) as work:
        assert work.undo(done.cause).restored == 1
