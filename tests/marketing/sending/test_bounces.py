"""What the post office sends back: matched to the ledger, each taken in once, and trusted as far as it proves."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given, strategies as st

from crmcore.errors import Invalid, NotFound
from crmcore_marketing.campaigns import MemberStatus
from crmcore_marketing.consent import Consents, Suppression
from crmcore_marketing.sending import MessageState
from crmcore_marketing.sending.bounces import Nature, read_report
from crmcore_marketing.sending.returns import Returned, read_folder
from tests.marketing.sending.conftest import Post, make_post


def dsn(
    *, to: str = "bounces@firm.example", recipient: str = "anna@acme.example", status: str = "5.1.1",
    action: str = "failed", message: UUID | None = None, said: str = "smtp; 550 5.1.1 no such user",
) -> bytes:  # fmt: skip
    """A report of delivery, as RFC 3464 wants it."""
    head = f"Message-ID: <{message}@firm.example>\n" if message else ""
    return f"""\
From: MAILER-DAEMON@mx.example
To: {to}
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Original-Recipient: rfc822;{recipient}
Final-Recipient: rfc822;{recipient}
Action: {action}
Status: {status}
Diagnostic-Code: {said}

--b
Content-Type: text/rfc822-headers

{head}Subject: Spring

--b--
""".encode()


def arf(message: UUID | None) -> bytes:
    """A complaint, as RFC 5965 wants it."""
    return f"""\
From: fbl@provider.example
To: bounces@firm.example
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="b"

--b
Content-Type: text/plain

Somebody calls this spam.

--b
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Provider/1
Version: 1
Original-Rcpt-To: <anna@acme.example>

--b
Content-Type: message/rfc822

From: news@firm.example
Message-ID: <{message or uuid4()}@firm.example>
Subject: Spring

Hello
--b--
""".encode()


@pytest.fixture
def sent(store_url: str, tmp_path: Path) -> Post:
    post = make_post(store_url, returns=str(tmp_path))
    post.queue(post.firm.anna)
    post.deliver()
    return post


def take(post: Post, folder: Path, *mails: bytes) -> Returned:
    for number, mail in enumerate(mails):
        (folder / f"{uuid4().hex}-{number}.eml").write_bytes(mail)
    return read_folder(post.begin, folder, put_away=True)


def suppressed(post: Post) -> list[tuple[str, str]]:
    with post.crm.as_system("look", read_only=True) as work:
        return [(s.address, s.reason.value) for s in work.find(Suppression)]


@pytest.mark.parametrize("way", ["verp", "message-id"])
def test_a_bounce_for_good_closes_the_address(sent: Post, tmp_path: Path, way: str) -> None:
    (message,) = sent.messages()
    named: dict[str, Any] = (
        {"to": f"bounces+{message.id.hex}@firm.example"} if way == "verp" else {"message": message.id}
    )
    for known in (0, 1):
        done = take(sent, tmp_path, dsn(**named))
        assert (done.hard, done.known, done.others) == (1 - known, known, [])
    (message,) = sent.messages()
    assert message.state is MessageState.BOUNCED
    assert message.reason == "5.1.1 smtp; 550 5.1.1 no such user"
    assert suppressed(sent) == [("anna@acme.example", "hard_bounce")]
    assert sent.kinds(sent.firm.anna) == ["marketing.sent", "marketing.bounced"]
    assert sent.member(sent.firm.anna).status is MemberStatus.BOUNCED


def test_a_refusal_that_is_not_about_the_mailbox_closes_nothing(sent: Post, tmp_path: Path) -> None:
    (message,) = sent.messages()
    done = take(sent, tmp_path, dsn(message=message.id, status="5.7.1", said="smtp; 554 5.7.1 policy"))
    assert (done.hard, suppressed(sent)) == (1, [])


def test_a_soft_bounce_is_counted(sent: Post, tmp_path: Path) -> None:
    (message,) = sent.messages()
    done = take(sent, tmp_path, dsn(message=message.id, status="4.2.2", said="smtp; 452 4.2.2 mailbox full"))
    assert (done.soft, suppressed(sent), sent.messages()[0].soft_bounces) == (1, [], 1)


def test_so_many_soft_bounces_in_a_row_close_an_address(store_url: str, tmp_path: Path) -> None:
    from crmcore_marketing.sending import queue

    post = make_post(store_url, soft_bounces=2)
    for step in post.steps[:2]:
        with post.crm.as_system("queue") as work:
            queue(work, [post.item(post.firm.anna, "anna@acme.example", step_id=step.id)])
        post.deliver()
        assert suppressed(post) == []
        newest = max(post.messages(), key=lambda m: m.id)
        take(post, tmp_path, dsn(message=newest.id, status="4.2.2"))
        post.firm.clock.forward(days=1)
    assert suppressed(post) == [("anna@acme.example", "hard_bounce")]


def test_a_report_that_names_an_address_alone_cannot_close_it(sent: Post, tmp_path: Path) -> None:
    done = take(sent, tmp_path, dsn())
    assert (done.hard, done.soft, suppressed(sent)) == (0, 1, [])
    assert sent.states() == {"anna@acme.example": "bounced"}


def test_a_complaint_suppresses_and_withdraws(sent: Post, tmp_path: Path) -> None:
    (message,) = sent.messages()
    for known in (0, 1):
        done = take(sent, tmp_path, arf(message.id))
        assert (done.complaints, done.known) == (1 - known, known)
    assert suppressed(sent) == [("anna@acme.example", "complaint")]
    with sent.crm.as_system("look", read_only=True) as work:
        assert [s.state.value for s in Consents(work).states(sent.firm.anna)] == ["withdrawn"]


def test_what_is_not_ours_is_a_line_and_harms_nothing(sent: Post, tmp_path: Path) -> None:
    before = sent.messages()
    done = take(
        sent, tmp_path, dsn(recipient="stranger@else.example", message=uuid4()), b"Subject: Away\n\nI am away.",
        b"", b"\xff\xfe\x00", arf(uuid4()), dsn(action="delayed", message=before[0].id),
        dsn(action="delivered", message=before[0].id),
    )  # fmt: skip
    assert (done.mails, done.hard, done.soft, done.complaints, len(done.others)) == (7, 0, 0, 0, 5)
    assert (sent.messages(), suppressed(sent)) == (before, [])


def test_the_worker_reads_the_folder_and_puts_each_away(sent: Post, tmp_path: Path) -> None:
    (message,) = sent.messages()
    (tmp_path / "new").mkdir()
    (tmp_path / "notes.txt").write_text("no mail")
    (tmp_path / "new" / "1.host").write_bytes(dsn(message=message.id))
    assert {r.name: r.error for r in sent.crm.run_due()}["marketing.returns"] is None
    assert sent.states()["anna@acme.example"] == "bounced"
    assert [f.name for f in (tmp_path / "read").iterdir()] == ["1.host"]
    assert {f.name for f in tmp_path.iterdir()} >= {"notes.txt"}


NESTED = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000))


@pytest.mark.parametrize("odd", [NESTED, b"Content-Type: message/rfc822\n\n" * 3_000], ids=["parts", "mails"])
def test_a_mail_that_breaks_its_reader_is_put_aside_and_the_others_go_on(
    sent: Post, tmp_path: Path, odd: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (message,) = sent.messages()
    (tmp_path / "1.eml").write_bytes(odd)
    (tmp_path / "2.eml").write_bytes(dsn(message=message.id))
    done = read_folder(sent.begin, tmp_path, put_away=True)
    assert (done.mails, done.hard) == (2, 1)
    assert done.others == ["1.eml: It holds mails within mails, too deep to follow."]
    assert [f.name for f in (tmp_path / "unreadable").iterdir()] == ["1.eml"]
    assert [f.name for f in (tmp_path / "read").iterdir()] == ["2.eml"]
    assert "What came back cannot be read: 1.eml" in caplog.text


def test_what_cannot_be_stored_is_put_aside_whole(sent: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (message,) = sent.messages()
    (tmp_path / "1.eml").write_bytes(dsn(message=message.id))

    def fail(*_: Any, **__: Any) -> None:
        raise Invalid("It cannot be kept.")

    with monkeypatch.context() as patch:
        patch.setattr(Consents, "suppress", fail)
        done = read_folder(sent.begin, tmp_path, put_away=True)
    assert (done.hard, done.others) == (0, ["1.eml: It cannot be kept."])
    assert sent.states() == {"anna@acme.example": "sent"}
    assert sent.kinds(sent.firm.anna) == ["marketing.sent"]
    assert [f.name for f in (tmp_path / "unreadable").iterdir()] == ["1.eml"]


def test_what_no_database_keeps_and_nobody_can_decode_is_left_out(sent: Post, tmp_path: Path) -> None:
    (message,) = sent.messages()
    odd = dsn(message=message.id, said="smtp; 550 5.1.1 no \0 such user").replace(
        b"text/rfc822-headers", b"text/rfc822-headers; charset=foo-bar"
    )
    done = take(sent, tmp_path, odd.replace(b"Subject: Spring", b"Subject: Spr\xe9ng \xff"))
    assert (done.hard, done.others) == (1, [])
    assert sent.messages()[0].reason == "5.1.1 smtp; 550 5.1.1 no such user"


def test_a_folder_that_is_not_there(small_post: Post, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="There is no folder"):
        read_folder(small_post.begin, tmp_path / "none")


def test_several_recipients_in_one_report() -> None:
    both = dsn().replace(
        b"\n--b\nContent-Type: text/rfc822",
        b"""
Final-Recipient: rfc822;Ben@Acme.example
Action: failed
Status: 4.4.1

--b\nContent-Type: text/rfc822""",
    )
    assert [(r.address, r.nature) for r in read_report(both)] == [
        ("anna@acme.example", Nature.HARD), ("ben@acme.example", Nature.SOFT)
    ]  # fmt: skip


@given(st.binary(max_size=400), st.integers(0, 900))
def test_whatever_comes_is_a_report_or_is_not(noise: bytes, at: int) -> None:
    for whole in (dsn(), arf(None)):
        for mail in (noise, whole[:at] + noise + whole[at:], whole[:at]):
            with suppress(Invalid):
                assert all(isinstance(one.nature, Nature) for one in read_report(mail))
