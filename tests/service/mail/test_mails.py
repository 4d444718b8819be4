"""Mail to the address of a queue: a ticket, or a reply on one; through intake, as everything that comes in."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from crmcore import Change, Customer, Interaction, Objection, Plugin, Work, guards, hookimpl
from crmcore_intake import IntakePlugin
from crmcore_intake.messages.importing import import_messages
from crmcore_intake.plan import RowOutcome
from crmcore_service.mail.proving import is_proven
from crmcore_service.tickets import Ticket, Tickets
from tests.service.firm import Firm, build

Bring = Callable[..., list[str]]


@pytest.fixture
def office(store_url: str) -> Firm:
    """The firm with intake."""
    return build(store_url, plugins=(IntakePlugin,))


@pytest.fixture
def bring(office: Firm, tmp_path: Path) -> Bring:
    """Bring mails in, by whoever administers, and say what became of each."""
    folders = iter(range(1_000))

    def run(*mails: bytes) -> list[str]:
        folder = tmp_path / f"inbox{next(folders)}"
        folder.mkdir()
        for n, content in enumerate(mails):
            (folder / f"{n:03}.eml").write_bytes(content)
        told: list[RowOutcome] = []
        with office.crm.as_system("check", read_only=True) as work:
            root = work.get(type(office.root), office.root.id)
        import_messages(office.crm, root, folder, watch=lambda _, outcomes: told.extend(outcomes))
        return [
            f"{one.action.value}: {one.note or ' '.join(p.reason for p in one.problems)}".removesuffix(": ")
            for one in told
        ]

    return run


def mail(
    text: str, *, sender: str = "Carl <carl@acme.example>", to: str = "support@firm.example", subject: str = "No light",
    id: str = "one@acme.example", head: str = "", body_head: str = "Content-Type: text/plain; charset=utf-8",
) -> bytes:  # fmt: skip
    lines = [
        f"From: {sender}", f"To: {to}", f"Subject: {subject}", "Date: Mon, 2 Mar 2026 08:30:00 +0000",
        f"Message-ID: <{id}>", *filter(None, [head]), "MIME-Version: 1.0", body_head, "", text,
    ]  # fmt: skip
    return "\r\n".join(lines).encode()


def picture(name: str, content: bytes) -> str:
    return (
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        f'Content-Disposition: attachment; filename="{name}"\r\n\r\n{base64.encodebytes(content).decode()}'
    )


def tickets(firm: Firm) -> list[Ticket]:
    with firm.crm.as_system("look", read_only=True) as work:
        return list(work.each(Ticket, order_by="id"))


def said(firm: Firm, ticket: Ticket) -> list[tuple[str, str, str]]:
    with firm.crm.as_system("look", read_only=True) as work:
        return [(r.kind.removeprefix("service."), r.who, r.text) for r in Tickets(work).conversation(ticket)]


def test_a_mail_opens_a_ticket_and_answers_land_on_it(office: Firm, bring: Bring) -> None:
    assert bring(mail("Since Monday.\r\n-- \r\nCarl")) == ["create"]
    [ticket] = tickets(office)
    assert (ticket.number, ticket.title, ticket.channel.value, ticket.queue_id) == (
        "1",
        "No light",
        "mail",
        office.support.id,
    )
    assert (ticket.contact_id, ticket.customer_id) == (office.carl.id, office.acme.id)
    assert ticket.owner_id in (office.amy.id, office.ben.id)
    with office.crm.work(office.amy) as work:
        Tickets(work).reply(work.get(Ticket, ticket.id), "Which lamp?", pending=True)
    quoted = "The blue one.\r\n\r\nOn Mon, 2 Mar 2026, Support <support@firm.example> wrote:\r\n> Which lamp?"
    answer = mail(quoted, subject="Re: No light", id="two@acme.example", head="In-Reply-To: <one@acme.example>")
    assert bring(answer) == ["create"]
    assert [t.stage for t in tickets(office)] == ["open"]
    assert said(office, ticket) == [
        ("opened", "Carl", "Since Monday."),
        ("received", "Carl", "The blue one."),
        ("replied", "Amy", "Which lamp?"),
    ]
    with office.crm.as_system("look", read_only=True) as work:
        kept = work.find(Interaction, Interaction.t.c.kind == "service.received")[0].payload
    assert kept["cut"] == "On Mon, 2 Mar 2026, Support <support@firm.example> wrote:\n> Which lamp?"
    assert bring(answer) == ["unchanged: came in before"]


def test_a_thread_within_one_box_is_one_ticket(office: Firm, bring: Bring) -> None:
    chain = [
        mail("One"),
        mail("Two", id="two@x", head="References: <one@acme.example>"),
        mail("Three", id="three@x", sender="Cora <cora@acme.example>", head="References: <zero@x> <two@x>"),
        mail("Other", id="four@x", subject="No heating"),
    ]
    assert bring(*chain) == ["create"] * 4
    first, second = tickets(office)
    assert [text for _, _, text in said(office, first)] == ["One", "Two", "Three"]
    assert second.title == "No heating"


def test_the_number_in_the_subject_counts_for_parties_alone(office: Firm, bring: Bring) -> None:
    bring(mail("One"))
    by_colleague = mail("Here too", id="b@x", sender="Cora <cora@acme.example>", subject="AW: [#1] No light")
    by_stranger = mail("Let me in", id="c@x", sender="Mallory <mallory@else.example>", subject="Re: [#1] No light")
    assert bring(by_colleague, by_stranger) == ["create", "create"]
    first, second = tickets(office)
    assert [text for _, _, text in said(office, first)] == ["One", "Here too"]
    assert second.title == "No light"
    assert [(kind, text) for kind, _, text in said(office, second)][1] == (
        "noted",
        "the subject names #1, in which mallory@else.example takes no part",
    )
    with office.crm.as_system("look", read_only=True) as work:
        stranger = work.recognize(email="mallory@else.example")[0]
        assert (stranger.name, stranger.roles) == ("Mallory", ("prospect",))


def test_machines_and_loops_open_nothing(office: Firm, bring: Bring) -> None:
    bring(mail("One"))
    with office.crm.work(office.amy) as work:
        Tickets(work).reply(tickets(office)[0], "Which lamp?", pending=True)
    away = mail("I am away", id="away@x", head="Auto-Submitted: auto-replied\r\nIn-Reply-To: <one@acme.example>")
    news = mail("Buy now", id="news@x", head="List-Id: <news.acme.example>")
    own = mail("We got it", id="own@x", sender="Hardware <hardware@firm.example>")
    assert bring(away, news, own) == [
        "create",
        "skip: was sent by a machine, and belongs to no ticket",
        "skip: comes from our own address hardware@firm.example: a loop",
    ]
    [ticket] = tickets(office)
    assert ticket.stage == "pending", "what a machine writes is kept and opens nothing again"
    assert ("received", "Carl", "I am away") in said(office, ticket)


def test_one_who_writes_too_often_is_taken_for_a_loop(store_url: str, tmp_path: Path) -> None:
    service: dict[str, Any] = {"mail": {"most_an_hour": 2, "unknown": "skip"}}
    firm = build(store_url, plugins=(IntakePlugin,), config={"plugins": {"intake": {}, "web": {}, "service": service}})
    for n in range(4):
        (tmp_path / f"{n}.eml").write_bytes(mail("Again", id=f"{n}@x"))
    (tmp_path / "5.eml").write_bytes(mail("Hello", id="5@x", sender="who@else.example"))
    notes: list[str] = []
    import_messages(firm.crm, firm.root, tmp_path, watch=lambda _, some: notes.extend(one.note for one in some))
    too_many = "would open more than 2 tickets of carl@acme.example within an hour: a loop?"
    assert notes == ["", "", too_many, too_many, "comes from who@else.example, who is no customer"]
    assert len(tickets(firm)) == 2


def test_a_file_that_is_too_large_is_left_out_and_said(office: Firm, bring: Bring) -> None:
    parts = [
        "--X\r\nContent-Type: text/plain\r\n\r\nSee the files.",
        *(f"--X\r\n{file}" for file in (picture("small.png", b"png"), picture("big.png", bytes(50 << 20)))),
        "--X--",
    ]
    assert bring(mail("\r\n".join(parts), body_head='Content-Type: multipart/mixed; boundary="X"')) == [
        "create: not kept: 'big.png' (50.0 MiB)"
    ]
    [ticket] = tickets(office)
    assert said(office, ticket) == [("opened", "Carl", "See the files.\n\n[not kept: 'big.png' (50.0 MiB)]")]
    with office.crm.as_system("look", read_only=True) as work:
        assert [f.name for f in Tickets(work).files(ticket)] == ["small.png"]


RESULTS = "mx.firm.example; dkim=pass header.d=firm.example; dmarc=pass (p=reject) header.from=firm.example"
TRUSTING = {"plugins": {"intake": {}, "web": {}, "service": {"mail": {"trusted_hosts": ["MX.firm.example"]}}}}


def ours(results: str = "") -> bytes:
    proof = f"Authentication-Results: {results}\r\n" if results else ""
    return mail(
        "Which lamp?", id="ours@firm.example", sender="Amy <amy@firm.example>",
        to="carl@acme.example, support@firm.example", head=f"{proof}In-Reply-To: <one@acme.example>",
    )  # fmt: skip


def test_an_agent_answers_by_mail(store_url: str, tmp_path: Path) -> None:
    firm = build(store_url, plugins=(IntakePlugin,), config=TRUSTING)
    for n, content in enumerate((mail("One"), ours(RESULTS))):
        (tmp_path / f"{n}.eml").write_bytes(content)
    import_messages(firm.crm, firm.root, tmp_path)
    [ticket] = tickets(firm)
    assert (ticket.stage, ticket.first_response_at is not None) == ("open", True)
    assert ("replied", "Amy", "Which lamp?") in said(firm, ticket)


def test_a_mail_that_only_claims_to_be_from_an_agent_is_a_note(office: Firm, bring: Bring) -> None:
    bring(mail("One"))
    assert bring(ours(RESULTS)) == ["create"], "nobody is trusted unless the settings say so"
    [ticket] = tickets(office)
    assert (ticket.stage, ticket.first_response_at) == ("new", None)
    assert ("noted", "[claims to be from Amy]\n\nWhich lamp?") in [(k, text) for k, _, text in said(office, ticket)]


PROOFS = {
    RESULTS: True,
    "mx.firm.example 1; dkim=pass header.d=firm.example": True,
    "mx.else.example; dmarc=pass header.from=firm.example": False,
    "mx.firm.example; dmarc=fail header.from=firm.example; dkim=pass header.d=firm.example": False,
    "mx.firm.example; dmarc=pass header.from=else.example": False,
    "mx.firm.example; dkim=pass header.d=else.example": False,
    "mx.firm.example; spf=pass smtp.mailfrom=firm.example": False,
    'mx.firm.example; spf=fail smtp.mailfrom="x; dmarc=pass header.from=firm.example"@else.example': False,
    "mx.firm.example; spf=fail (x; dmarc=pass header.from=firm.example )": False,
    "mx.firm.example; spf=fail (x; dmarc=pass header.from=firm.example": False,
    "mx.firm.example; none": False,
    "": False,
}


@pytest.mark.parametrize(("results", "proven"), PROOFS.items())
def test_what_proves_a_sender(results: str, proven: bool) -> None:
    assert is_proven([results], {"mx.firm.example"}, "firm.example") is proven
    assert not is_proven(["mx.else.example; none", results], {"mx.firm.example"}, "firm.example"), "the first counts"


def test_who_is_no_party_does_not_join_by_answering(office: Firm, bring: Bring) -> None:
    bring(mail("One", to="support@firm.example, Petra <petra@else.example>"))
    answering = "In-Reply-To: <one@acme.example>"
    by_stranger = mail("Let me in", id="m@x", sender="Mallory <mallory@else.example>", head=answering)
    by_receiver = mail("Me too", id="p@x", sender="Petra <petra@else.example>", head=answering)
    by_machine = mail(
        "Not delivered",
        id="b@x",
        sender="mailer-daemon@else.example",
        head=f"Auto-Submitted: auto-replied\r\n{answering}",
    )
    assert bring(by_stranger, by_receiver, by_machine) == ["create"] * 3
    first, second = tickets(office)
    assert [(kind, text) for kind, _, text in said(office, first)] == [
        ("opened", "One"),
        ("received", "Me too"),
        ("noted", "[from mailer-daemon@else.example, who takes no part in it]\n\nNot delivered"),
    ]
    assert [text for _, _, text in said(office, second)] == [
        "Let me in", "it answers a mail of #1, in which mallory@else.example takes no part",
    ]  # fmt: skip
    with office.crm.as_system("look", read_only=True) as work:
        assert [other.number for _, other in Tickets(work).links(second)] == ["1"]


class Vetoing(Plugin):
    """A stranger's plugin that objects to some tickets."""

    name = "vetoing"

    @hookimpl
    @guards(Ticket, if_unavailable="block")
    def crm_check_change(self, work: Work, changes: Sequence[Change]) -> list[Objection]:
        bad = [c.after for c in changes if isinstance(c.after, Ticket) and "lottery" in c.after.title]
        return [Objection("vetoing.lottery", "title", "Not this again.", ticket.id) for ticket in bad]


def test_one_that_is_objected_to_keeps_no_other_out(store_url: str, tmp_path: Path) -> None:
    firm = build(store_url, plugins=(IntakePlugin, Vetoing))
    boxes = [
        mail("One", id="1@x"),
        mail("Won", id="2@x", subject="The lottery", sender="Lotte <lotte@else.example>"),
        mail("Two", id="3@x", head="In-Reply-To: <1@x>"),
    ]
    for n, content in enumerate(boxes):
        (tmp_path / f"{n}.eml").write_bytes(content)
    notes: list[str] = []
    import_messages(firm.crm, firm.root, tmp_path, watch=lambda _, some: notes.extend(one.note for one in some))
    assert (notes[0], notes[2]) == ("", "")
    assert notes[1].startswith("could not be taken in: ")
    assert "Not this again." in notes[1]
    [ticket] = tickets(firm)
    assert [text for _, _, text in said(firm, ticket)] == ["One", "Two"]
    with firm.crm.as_system("look", read_only=True) as work:
        assert work.recognize(email="lotte@else.example") == [], "nothing of it is left behind"


def test_what_goes_to_no_queue_is_none_of_our_business(office: Firm, bring: Bring) -> None:
    broken = mail("", id="b@x") + b"\xff\xfe broken"
    fine, refused = bring(mail("Hello", to="amy@firm.example", id="a@x"), broken)
    assert fine == "create"
    assert refused.startswith("refuse: has a broken encoding: its text is said to be utf-8, and is not (byte 0xff")
    assert tickets(office) == []
    with office.crm.as_system("look", read_only=True) as work:
        assert [i.kind for i in work.find(Interaction)] == ["core.email"]
        assert work.count(Customer, Customer.t.c.name == "Carl") == 1
