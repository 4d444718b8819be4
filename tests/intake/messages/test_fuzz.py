"""Whatever lies in a mailbox: it is read, or refused in one line; nothing else comes out, and it takes no time."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore_intake.messages.calendar import CalendarReader
from crmcore_intake.messages.mail import MailReader
from crmcore_intake.messages.message import Item, Message, Unreadable, clean
from crmcore_intake.messages.places import read_all
from tests.intake.messages.office import Office, calendar, event, mail

MANY = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
FEW = settings(MANY, max_examples=25)
PARTS = (
    "--X\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "<p>Gr=C3=BC=C3=9Fe\r\n--X\r\nContent-Type: application/pdf; name*=utf-8''pl%C3%A4ne.pdf\r\n"
    "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n"
    f"{base64.b64encode(b'x' * 90).decode()}\r\n"
    "--X\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@b\r\nSubject: x\r\n\r\ninside\r\n--X--"
)
MAILS = [
    mail(),
    mail(
        subject="=?utf-8?q?Gr=C3=BC=C3=9Fe?= =?iso-8859-1?b?5A==?=", head="References: <a@b> <c@d>\r\nCc: a@b, (x) c@d"
    ),
    mail(PARTS, kind="multipart/mixed; boundary=X"),
    mail("R3LDvMOfZQ==", head="Content-Transfer-Encoding: base64"),
]
CALENDARS = [
    calendar(event(more='DESCRIPTION:Grüße\\, alle\nSEQUENCE:2\nATTENDEE;CN="A B":mailto:a@b.example')),
    calendar(event(start="", end="", more="DTSTART;TZID=Europe/Berlin:20260216T100000\nRRULE:FREQ=WEEKLY;COUNT=4")),
    calendar(event(name="VTODO", more="DUE:20260302T100000Z"), event(uid="", start="20260301", end="")),
]


@st.composite
def mutated(draw: st.DrawFn, originals: list[bytes]) -> bytes:
    """Real bytes, with pieces cut out, doubled, replaced or put in."""
    content = bytearray(draw(st.sampled_from(originals)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(content)))
        length = draw(st.integers(0, 40))
        piece = draw(
            st.one_of(st.binary(max_size=12), st.just(bytes(content[at : at + length])), st.sampled_from(WORDS))
        )
        content[at : at + draw(st.sampled_from([0, length]))] = piece
    return bytes(content)


WORDS = [
    b"\r\n", b"\n\n", b"\0", b"\xff\xfe", b"=?utf-8?b?", b"--X", b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b";", b":",
    b"RRULE:FREQ=DAILY\r\n", b"RECURRENCE-ID:20260216T100000Z\r\n",
    b"RECURRENCE-ID:never\r\n", b"DTSTART:", b"99991231T235959Z", b"TZID=",
    b"Content-Type: multipart/mixed; boundary=\r\n", b"charset=punycode", b"From: \r\n", b"Date: 31 Feb\r\n", b"(" * 40,
]  # fmt: skip


def check_message(message: Message) -> None:
    assert message.key.strip()
    assert message.at is None or message.at.tzinfo is not None
    texts = [message.key, message.title, message.text, message.location, message.message_id or ""]
    texts += [text for p in message.people for text in (p.email, p.name)]
    for text in [*texts, *(text for f in message.files for text in (f.name, f.media_type))]:
        text.encode("utf-8")
        assert clean(text) == text
    assert "\n" not in message.title


def check_reason(reason: str) -> None:
    assert reason
    assert "\n" not in reason
    assert len(reason) < 400


def read_mail(reader: MailReader, content: bytes) -> None:
    try:
        check_message(reader.read(content))
    except Unreadable as refused:
        check_reason(str(refused))


def read_calendar(reader: CalendarReader, content: bytes) -> None:
    try:
        items: list[Item] = reader.read(content)
    except Unreadable as refused:
        return check_reason(str(refused))
    for item in items:
        if item.message is not None:
            check_message(item.message)
        else:
            check_reason(item.reason or item.skipped)
    return None


@MANY
@given(content=st.one_of(st.binary(max_size=400), mutated(MAILS)))
def test_any_bytes_are_a_mail_or_a_reason(mails, content: bytes) -> None:
    read_mail(mails(), content)


@MANY
@given(content=st.one_of(st.binary(max_size=400), mutated(CALENDARS)))
def test_any_bytes_are_a_calendar_or_a_reason(calendars, content: bytes) -> None:
    read_calendar(calendars(), content)


@MANY
@given(data=st.data())
def test_real_calendars_with_anything_done_to_them(calendars, data_dir: Path, data: st.DataObject) -> None:
    originals = [path.read_bytes() for path in sorted((data_dir / "ics").rglob("*.ics"))]
    read_calendar(calendars(at_most=50), data.draw(mutated([o for o in originals if len(o) < 3_000])))


@FEW
@given(content=st.one_of(st.binary(max_size=300), mutated([b"From a\n" + mail() + b"\nFrom b\n" + mail(id="2")])))
def test_any_bytes_are_a_mailbox_or_a_reason(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.mbox"
    path.write_bytes(content)
    found = list(read_all(path, 1 << 20))
    assert found
    for raw in found:
        assert bool(raw.reason) or raw.line > 0


@pytest.mark.parametrize(
    "head",
    [
        "To: " + '"<' * 20_000,
        "To: " + "a@b.example, " * 8_000,
        "Cc: " + "(" * 50_000,
        "Subject: " + "=?utf-8?b?" * 9_000,
        "References: " + "<" * 90_000,
        "Received: " + ";" * 90_000,
    ],
    ids=lambda head: head[:12],
)
def test_heads_made_to_keep_us_busy_do_not(mails, head: str) -> None:
    read_mail(mails(), mail(head=head))


@FEW
@given(data=st.data())
def test_a_folder_of_anything_comes_in_once(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("any")
    for n in range(data.draw(st.integers(1, 4))):
        kind, originals = data.draw(st.sampled_from([("eml", MAILS), ("ics", CALENDARS)]))
        (folder / f"{n}.{kind}").write_bytes(data.draw(mutated(originals)))
    office = _office(tmp_path_factory)
    first = office.bring(folder)
    assert first.into.rows == len(first.outcomes) == first.into.done
    seen = len(office.interactions())
    again = office.bring(folder)
    assert (again.into.created, again.into.changed, len(office.interactions())) == (0, 0, seen)


_offices: list[Office] = []


def _office(factory: pytest.TempPathFactory) -> Office:
    """One office for all examples: what came in before makes no difference to what is promised."""
    from tests.intake.messages.office import make_office

    if not _offices:
        folder = factory.mktemp("office")
        _offices.append(make_office(f"sqlite:///{folder}/crm.sqlite", folder))
    return _offices[0]
