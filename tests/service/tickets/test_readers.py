"""Who may only read a ticket says nothing in it: neither by a verb, nor past the verbs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmcore import Interaction, User, Work, schema_of
from crmcore.errors import Forbidden, Objected
from crmcore_service.levels import Levels
from crmcore_service.tickets import LinkKind, Reply, Ticket, Tickets
from tests.service.firm import Firm, build

# A rep owns Acme, and so reads its tickets; who asked is readable too, so that nothing else refuses.
Verb = Callable[[Firm, Tickets, Ticket, Ticket], Any]
VERBS: dict[str, Verb] = {
    "reply": lambda f, t, k, o: t.reply(k, "hi"),
    "note": lambda f, t, k, o: t.note(k, "psst"),
    "receive": lambda f, t, k, o: t.receive(k, "forged"),
    "receive_all": lambda f, t, k, o: t.receive_all([Reply(ticket=k, sender=f.acme, text="forged", automatic=True)]),
    "hold": lambda f, t, k, o: t.hold(k, "later"),
    "assign": lambda f, t, k, o: t.assign(k, f.amy),
    "transfer": lambda f, t, k, o: t.transfer(k, f.hardware),
    "escalate": lambda f, t, k, o: t.escalate(k, "hot", f.hardware),
    "resolve": lambda f, t, k, o: t.resolve(k, "done"),
    "close": lambda f, t, k, o: t.close(k),
    "reopen": lambda f, t, k, o: t.reopen(k, "again"),
    "merge": lambda f, t, k, o: t.merge(k, into=o),
    "link": lambda f, t, k, o: t.link(k, o, LinkKind.RELATED_TO),
    "pause": lambda f, t, k, o: Levels(t.work).pause(k, "strike"),
    "resume": lambda f, t, k, o: Levels(t.work).resume(k),
}


def answered(firm: Firm) -> tuple[Ticket, Ticket]:
    """Return two tickets of Acme itself, the first of them answered: then a reply changes nothing of its row."""
    with firm.crm.work(firm.amy) as work:
        tickets = Tickets(work)
        return tickets.reply(tickets.open(firm.acme, "No light"), "Which lamp?"), tickets.open(firm.acme, "No heat")


def said(firm: Firm, ticket: Ticket) -> list[str]:
    with firm.crm.work(firm.root, read_only=True) as work:
        return [remark.kind for remark in Tickets(work).conversation(ticket)]


@pytest.mark.parametrize("name", VERBS)
def test_a_reader_is_refused_by_each_verb_in_one_line(small: Firm, name: str) -> None:
    one, other = answered(small)
    with small.crm.work(small.ann) as work, pytest.raises(Forbidden) as refused:
        VERBS[name](small, Tickets(work), one, other)
    assert str(refused.value) == (
        "[forbidden] This actor may read Ticket #1, but not work on it. Who works on tickets may edit them: the role "
        "'service.agent'."
    )
    assert said(small, one) == ["service.opened", "service.replied"]


def test_a_reader_merges_nothing_into_what_it_reads_either(small: Firm) -> None:
    one, other = answered(small)
    with small.crm.work(small.ann) as work, pytest.raises(Forbidden, match="but not work on it"):
        Tickets(work).merge(other, into=one)


def test_who_is_refused_at_one_database_is_at_the_other(firm: Firm) -> None:
    one, _ = answered(firm)
    with firm.crm.work(firm.ann) as work, pytest.raises(Forbidden, match="may read Ticket #1, but not work on it"):
        Tickets(work).note(one, "psst")
    with firm.crm.work(firm.boss) as work:
        Tickets(work).note(one, "for us")
    assert said(firm, one) == ["service.opened", "service.replied", "service.noted"]


def log(work: Work, firm: Firm, ticket: Ticket, kind: str, **payload: Any) -> Interaction:
    told = Interaction(
        kind=kind, summary="x", record_type=schema_of(Ticket).name, record_id=ticket.id, payload=payload, at=work.now
    )
    return work.log(told, firm.acme)


def test_past_the_verbs_a_reader_is_refused_too(firm: Firm) -> None:
    one, _ = answered(firm)
    for kind in ("service.replied", "service.received", "service.noted", "service.opened", "service.answered"):
        payload = {"survey": "csat", "score": 5} if kind == "service.answered" else {"text": "forged"}
        with firm.crm.work(firm.ann) as work, pytest.raises(Objected, match="this actor may only read it"):
            log(work, firm, one, kind, **payload)
    with firm.crm.work(firm.ann) as work:
        log(work, firm, one, "core.note", text="I met them")  # of the rep's own, and shown as that
    with firm.crm.work(firm.amy) as work:
        log(work, firm, one, "service.noted", text="by whoever may")
    assert said(firm, one) == ["service.opened", "service.replied", "core.note", "service.noted"]


def test_who_may_open_tickets_alone_opens_them_and_says_no_more(sqlite_url: str) -> None:
    may = {"read": "all", "create": "all"}
    firm = build(sqlite_url, config={"roles": {"porter": {
        **dict.fromkeys(("service_ticket", "interaction", "participant"), may),
        "customer": {"read": "all"}, "permissions": ["service.number"],
    }}})  # fmt: skip
    with firm.crm.as_system("hire") as work:
        porter = work.add(User(name="Pat", email="pat@firm.example", roles=("porter",)))
    with firm.crm.work(porter) as work:
        made = Tickets(work).open(firm.carl, "No light", text="Since Monday")
        with pytest.raises(Forbidden, match="but not work on it"):
            Tickets(work).note(made, "psst")
    assert said(firm, made) == ["service.opened"]
