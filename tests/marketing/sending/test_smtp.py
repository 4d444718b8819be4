"""The SMTP sender, against servers on the loopback interface: what came of a mail is what it says came of it."""

from __future__ import annotations

import email
import email.policy
import ssl
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult

from crmcore_marketing.sending import Deferred, Envelope, Refused, Unavailable, Unclear
from crmcore_marketing.sending.settings import SmtpSettings
from crmcore_marketing.sending.smtp import SmtpSender
from tests.marketing.sending.smtp_server import DROP, STALL, Misbehaving, free_port, good_server

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def envelope(**changes: Any) -> Envelope:
    fields: dict[str, Any] = {
        "key": "1", "channel": "email", "address": "anna@acme.example", "subject": "Grüße", "text": "Hallo\n.\n..\n",
        "html": "<p>Hallo</p>", "sender": "Firm <news@firm.example>", "return_path": "bounces+1@firm.example",
        "message_id": "<1@firm.example>", "at": AT,
    }  # fmt: skip
    return Envelope(**{**fields, **changes})


def sender(port: int, *, base: Path | None = None, **settings: Any) -> SmtpSender:
    known = {"kind": "smtp", "host": "127.0.0.1", "port": port, "security": "none", "timeout": 2, **settings}
    return SmtpSender("main", SmtpSettings.model_validate(known, context=base))


@pytest.fixture
def post() -> Iterator[Any]:
    """Makes a sender to a misbehaving server; both end with the test."""
    opened: list[Any] = []

    def start(timeout: float = 2, **script: list[str]) -> tuple[SmtpSender, Misbehaving]:
        server = Misbehaving(script).__enter__()
        made = sender(server.port, timeout=timeout)
        opened.extend((made, server))
        return made, server

    yield start
    for one in opened:
        one.close() if isinstance(one, SmtpSender) else one.__exit__()


def test_a_mail_arrives_whole_with_its_lines_that_begin_with_a_dot() -> None:
    with good_server() as (port, taken):
        post = sender(port)
        assert post.send(envelope()) == "OK queued as 1"
        post.close()
    ((mail_from, to, content),) = taken.mails
    assert (mail_from, to) == ("bounces+1@firm.example", ["anna@acme.example"])
    mail = email.message_from_bytes(content, policy=email.policy.default)
    text, html = (part.get_content().replace("\r\n", "\n") for part in mail.iter_parts())
    assert (mail["Subject"], text, html) == ("Grüße", "Hallo\n.\n..\n", "<p>Hallo</p>\n")


def test_one_line_serves_a_whole_run() -> None:
    with good_server() as (port, taken):
        post = sender(port)
        for number in range(5):
            post.send(envelope(key=str(number)))
        post.close()
        assert (len(taken.mails), len(taken.peers)) == (5, 1)


def test_a_line_that_went_down_between_two_mails_is_made_anew(post: Any) -> None:
    out, server = post(MAIL=["250 OK", DROP])
    out.send(envelope())
    out.send(envelope())
    assert (len(server.taken), server.lines) == (2, 2)


def test_a_server_that_closes_between_two_mails_is_called_again(post: Any) -> None:
    out, server = post(MAIL=["250 OK", "421 too many mails on one line"])
    out.send(envelope())
    out.send(envelope())
    assert (len(server.taken), server.lines) == (2, 2)


@pytest.mark.parametrize(
    ("script", "kind", "said"),
    [
        ({"hello": ["554 go away"]}, Unavailable, "cannot be reached"),
        ({"hello": [DROP]}, Unavailable, "cannot be reached"),
        ({"hello": [STALL]}, Unavailable, "cannot be reached"),
        ({"EHLO": ["500 what"], "HELO": ["500 what"]}, Unavailable, "does not let us in: 500 what"),
        ({"MAIL": ["550 not from you"]}, Unavailable, "takes no mail from bounces+1@firm.example: 550 not from you"),
        ({"MAIL": ["451 later"]}, Unavailable, "451 later"),
        ({"MAIL": [DROP]}, Unavailable, "broke the line"),
        ({"RCPT": ["550 5.1.1 no such user"]}, Refused, "answers RCPT with 550 5.1.1 no such user"),
        ({"RCPT": ["450 4.2.0 greylisted"]}, Deferred, "450 4.2.0 greylisted"),
        ({"RCPT": [DROP]}, Deferred, "broke at RCPT"),
        ({"RCPT": [STALL]}, Deferred, "broke at RCPT"),
        ({"RCPT": ["421 shutting down"]}, Deferred, "421 shutting down"),
        ({"DATA": ["554 no"]}, Refused, "answers DATA with 554 no"),
        ({"DATA": ["451 no room"]}, Deferred, "451 no room"),
        ({"DATA": [DROP]}, Deferred, "broke at DATA"),
        ({"dot": ["554 5.7.1 this is spam"]}, Refused, "answers the mail with 554 5.7.1 this is spam"),
        ({"dot": ["452 disk full"]}, Deferred, "452 disk full"),
        ({"dot": [DROP]}, Unclear, "after the mail, before the answer"),
        ({"dot": [STALL]}, Unclear, "after the mail, before the answer"),
        ({"dot": ["what a lovely mail"]}, Unclear, "answers the mail with -1"),
    ],
)  # fmt: skip
def test_what_came_of_a_mail(post: Any, script: dict[str, list[str]], kind: type[Exception], said: str) -> None:
    out, server = post(timeout=0.3, **script)
    with pytest.raises(kind) as raised:
        out.send(envelope())
    assert said in str(raised.value)
    # Whether it was taken: only an unclear one may have been, and one that was judged after the dot was read.
    assert bool(server.taken) is ("dot" in script)


def test_a_line_that_breaks_within_the_mail_took_nothing(post: Any) -> None:
    out, server = post(text=[DROP])
    # Longer than what the two ends keep on the way, so that the break is noticed while the mail is being said.
    with pytest.raises((Deferred, Unclear)):
        out.send(envelope(text="word " * 4_000_000))
    assert not server.taken


@pytest.mark.parametrize(
    ("answer", "address"),
    [
        ("550 5.1.1 no such user", True),
        ("550 no such user", True),
        ("553 mailbox name not allowed", True),
        ("550 5.7.1 blocked by policy", False),
        ("552 5.2.2 mailbox full", False),
        ("554 no", False),
    ],
)
def test_a_wrong_address_is_told_from_other_refusals(post: Any, answer: str, address: bool) -> None:
    out, _ = post(RCPT=[answer])
    with pytest.raises(Refused) as raised:
        out.send(envelope())
    assert raised.value.address is address


def test_a_refused_mail_does_not_stand_in_the_way_of_the_next(post: Any) -> None:
    out, server = post(RCPT=["550 no such user"])
    with pytest.raises(Refused):
        out.send(envelope())
    out.send(envelope(key="2"))
    assert (len(server.taken), server.lines) == (1, 1)


def test_nobody_there() -> None:
    with pytest.raises(Unavailable, match="cannot be reached"):
        sender(free_port()).send(envelope())


def test_who_names_nobody_sends_nothing() -> None:
    with good_server() as (port, taken), pytest.raises(Unavailable, match=r"Set plugins\.marketing\.sending\.from"):
        sender(port).send(envelope(return_path="news@firm.invalid"))
    assert not taken.mails


def test_an_address_beyond_ascii_needs_a_server_that_can(post: Any) -> None:
    with good_server(enable_SMTPUTF8=True) as (port, taken):
        out = sender(port)
        out.send(envelope(address="jörg@bücher.example"))
        out.close()
    assert taken.mails[0][1] == ["jörg@xn--bcher-kva.example"]
    out, _ = post()  # one that says nothing of it
    with pytest.raises(Refused, match="cannot write to addresses beyond ASCII"):
        out.send(envelope(address="jörg@bücher.example"))


@pytest.mark.parametrize("bad", ["a@b\r\nRCPT TO:<eve@evil.example>", "a b@c.example", "nobody", "@x", "a@", "a@b@c"])
def test_what_is_no_address_is_refused_before_anything_is_said(bad: str) -> None:
    with good_server() as (port, taken):
        out = sender(port)
        with pytest.raises(Refused) as raised:
            out.send(envelope(address=bad))
        out.close()
    assert raised.value.address
    assert not taken.peers


# -- who may come in, and whether anybody listens ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", folder / "key.pem",
         "-out", folder / "cert.pem"],
        check=True, capture_output=True,
    )  # fmt: skip
    return folder


def _context(folder: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


def _let_in(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
    return AuthResult(success=(data.login, data.password) == (b"crm", b"secret"), handled=False)


def test_with_starttls_and_a_password_from_the_environment(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POST_PASSWORD", "secret")
    with good_server(
        tls_context=_context(certificate), authenticator=_let_in, auth_required=True, require_starttls=True
    ) as (port, taken):
        settings = {"security": "starttls", "user": "crm", "password_env": "POST_PASSWORD"}
        out = sender(port, ca_file=str(certificate / "cert.pem"), **settings)
        out.send(envelope())
        out.close()
        assert len(taken.mails) == 1
        with pytest.raises(Unavailable, match="certificate"):
            sender(port, **settings).send(envelope())
        monkeypatch.setenv("POST_PASSWORD", "wrong")
        with pytest.raises(Unavailable, match="does not let us in: 535") as raised:
            sender(port, ca_file=str(certificate / "cert.pem"), **settings).send(envelope())
        assert "wrong" not in str(raised.value)
        monkeypatch.delenv("POST_PASSWORD")
        with pytest.raises(Unavailable, match="set POST_PASSWORD"):
            sender(port, ca_file=str(certificate / "cert.pem"), **settings).send(envelope())


def test_a_server_without_starttls_gets_no_password(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("secret\n")
    with good_server() as (port, taken):
        out = sender(port, security="starttls", user="crm", password_file=str(tmp_path / "password"))
        with pytest.raises(Unavailable, match="STARTTLS"):
            out.send(envelope())
    assert not taken.mails


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_with_tls_from_the_first_byte_and_a_password_from_a_file(certificate: Path, tmp_path: Path) -> None:
    (tmp_path / "password").write_text("secret\n")
    with good_server(
        ssl_context=_context(certificate), authenticator=_let_in, auth_required=True, auth_require_tls=False
    ) as (port, taken):
        settings = {"security": "tls", "user": "crm", "ca_file": str(certificate / "cert.pem")}
        out = sender(port, password_file="password", base=tmp_path, **settings)
        out.send(envelope())
        out.close()
        assert len(taken.mails) == 1
        with pytest.raises(Unavailable, match="cannot be read from"):
            sender(port, password_file="none", base=tmp_path, **settings).send(envelope())
