"""One mail: what is read from it, and what is refused, with which words."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest

from crmcore_intake.messages.message import Unreadable
from tests.intake.messages.office import mail

JPEG = base64.b64encode(bytes(range(256)) * 4).decode()


def parts(*inner: str, kind: str = "mixed", end: str = "--X--") -> str:
    return "\r\n".join([f"--X\r\n{part}" for part in inner] + [end])


def mixed(*inner: str, kind: str = "mixed", end: str = "--X--", **more: str) -> bytes:
    return mail(parts(*inner, end=end), kind=f'multipart/{kind}; boundary="X"', **more)


TEXT = "Content-Type: text/plain; charset=utf-8\r\n\r\nSee the file."


def attachment(content: str, name: str = "plan.pdf", encoding: str = "base64") -> str:
    return (
        f"Content-Type: application/pdf\r\nContent-Transfer-Encoding: {encoding}\r\n"
        f'Content-Disposition: attachment; filename="{name}"\r\n\r\n{content}'
    )


def test_what_a_mail_says(mails) -> None:
    read = mails().read(
        mail(
            "Hello\r\nAda",
            sender="=?utf-8?q?Mia_K=C3=A4ller?= <Mia@Acme.Example>",
            to='"Ada, Sales" <ada@ours.example>, tom@acme.example',
            subject="=?iso-8859-1?q?Lampen_f=FCr?=\r\n =?utf-8?b?IGRpZSBIYWxsZQ==?=",
            head="Cc: ada@ours.example\r\nIn-Reply-To: <c@x>\r\nReferences: <a@x>\r\n <b@x> <c@x>",
        )
    )
    assert (read.key, read.message_id) == ("one@acme.example", "one@acme.example")
    assert read.title == "Lampen für die Halle"
    assert read.text == "Hello\nAda"
    assert read.at == datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
    assert [(p.email, p.name, p.part.value) for p in read.people] == [
        ("mia@acme.example", "Mia Käller", "sender"),
        ("ada@ours.example", "Ada, Sales", "to"),
        ("tom@acme.example", "", "to"),
    ]
    assert read.references == ("c@x", "b@x", "a@x")
    assert not read.automatic


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b" \r\n\r\n", "is empty"),
        (mail(sender=""), "has no sender: From is missing or empty"),
        (mail(sender="undisclosed"), "has no sender: From is 'undisclosed'"),
        (mail(sender="Mia <mia at acme>"), "has no sender: From is 'Mia <mia at acme>'"),
        (mail(date=None), "has no date, neither in Date nor in Received"),
        (mail(date="yesterday"), "has no date: Date is 'yesterday'"),
        (mail(date="Mon, 02 Mar 2037 09:30:00 +0100"), "has a date that cannot be: 2037-03-02 08:30"),
        (mail(date="Mon, 02 Mar 1926 09:30:00 +0100"), "has a date that cannot be: 1926-03-02 08:30"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "is no mail"),
        (b"X: " + b"a" * 200_000 + b"\r\n\r\nHello", "is no mail: its head is longer than 128 KiB"),
        (
            mail().replace(b"Hello", "Grüße".encode("latin-1")),
            "has a broken encoding: its text is said to be utf-8, and is not (byte 0xfc at position 2)",
        ),
        (
            mail(kind="text/plain").replace(b"Hello", "Grüße".encode("latin-1")),
            "has a broken encoding: its text does not say how it is encoded (byte 0xfc at position 2)",
        ),
        (
            mail("Grüße", kind="text/plain; charset=x-klingon"),
            "has a broken encoding: its text is in the unknown encoding 'x-klingon'; name the right one with --charset",
        ),
        (mixed(TEXT, attachment(JPEG[:-3])), "is cut off: 'plan.pdf' ends in the middle (base64)"),
        (mixed(TEXT, attachment("%%%%")), "is cut off: 'plan.pdf' ends in the middle (base64)"),
        (mixed(TEXT, attachment(JPEG[:400]), end=""), "is cut off: parts that it announces are missing"),
        (mail("Hello", kind='multipart/mixed; boundary="X"'), "is cut off: parts that it announces are missing"),
        (mail("aGVsbG", head="Content-Transfer-Encoding: base64"), "is cut off: its text ends in the middle (base64)"),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_what_is_refused_says_why(mails, content: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as refused:
        mails().read(content)
    assert str(refused.value).startswith(reason)


def test_a_broken_encoding_can_be_named(mails) -> None:
    wrong = mail().replace(b"Hello", "Grüße".encode("latin-1"))
    assert mails(charset="latin-1").read(wrong).text == "Grüße"
    assert mails(charset="latin-1").read(mail("Grüße")).text == "Grüße"  # what says the truth is believed
    with pytest.raises(Unreadable, match="broken encoding"):
        mails(charset="ascii").read(wrong)


@pytest.mark.parametrize("charset", ["punycode", "unicode_escape", "idna", "base64", "x\0y"])
def test_names_that_are_no_encodings_of_texts_are_unknown(mails, charset: str) -> None:
    content = mail("Gr\\u00fcße", kind=f'text/plain; charset="{charset}"')
    with pytest.raises(Unreadable, match="is in the unknown encoding"):
        mails().read(content)


@pytest.mark.parametrize("kind", ["text/plain", "text/plain; charset=us-ascii", "text/plain; charset=utf-8"])
def test_a_text_that_says_nothing_of_its_encoding_may_be_utf_8(mails, kind: str) -> None:
    assert mails().read(mail("Grüße", kind=kind)).text == "Grüße"


def test_the_time_comes_from_who_received_it_where_the_date_is_missing(mails) -> None:
    received = "Received: from b; Sun, 1 Mar 2026 12:00:00 +0000\r\nReceived: from a; Sun, 1 Mar 2026 11:00:00 +0000"
    assert mails().read(mail(date=None, head=received)).at == datetime(2026, 3, 1, 11, tzinfo=UTC)
    assert mails().read(mail(date="never", head=received)).at == datetime(2026, 3, 1, 11, tzinfo=UTC)
    assert mails().read(mail(date=None), "Sun Mar  1 10:00:00 2026").at == datetime(2026, 3, 1, 9, tzinfo=UTC)


def test_a_time_without_an_offset_is_by_the_clocks_of_the_firm(mails) -> None:
    assert mails().read(mail(date="Sun, 1 Feb 2026 10:00:00")).at == datetime(2026, 2, 1, 9, tzinfo=UTC)
    assert mails().read(mail(date="Sun, 1 Feb 2026 10:00:00 -0000")).at == datetime(2026, 2, 1, 10, tzinfo=UTC)


def test_a_mail_without_an_id_is_known_by_its_content(mails) -> None:
    one, two = mails().read(mail(id=None)), mails().read(mail("Hello!", id=None))
    assert one.key.startswith("sha256:")
    assert one.key == mails().read(mail(id=None)).key != two.key
    assert one.message_id is None
    long = mails().read(mail(id="x" * 500))
    assert len(long.key) < 400
    assert long.key.startswith("sha256:")


def test_html_alone_becomes_text(mails) -> None:
    html = (
        "<html><head><title>no</title><style>p { x }</style></head><body><p>Dear <b>Ada</b>,</p>\r\n"
        "<p>5 &lt; 6 &amp; so\r\non<br>yes</p><script>alert('no')</script></body></html>"
    )
    assert mails().read(mail(html, kind="text/html; charset=utf-8")).text == "Dear Ada,\n\n5 < 6 & so on\nyes"


def test_the_plain_text_wins_over_the_html(mails) -> None:
    plain = "Content-Type: text/plain; charset=utf-8\r\n\r\nplain"
    html = "Content-Type: text/html; charset=utf-8\r\n\r\n<p>marked up</p>"
    assert mails().read(mixed(plain, html, kind="alternative")).text == "plain"


def test_files(mails) -> None:
    logo = (
        "Content-Type: image/png; name=logo.png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <l>\r\n"
        f"Content-Disposition: inline\r\n\r\n{JPEG}"
    )
    forwarded = "Content-Type: message/rfc822\r\n\r\n" + mail("Inside", subject="Inner").decode()
    nameless = attachment("QUJD").replace('; filename="plan.pdf"', "")
    read = mails().read(
        mixed(TEXT, attachment(JPEG, "..\\\\..\\\\etc/=?utf-8?q?Pl=C3=A4ne=2Epdf?="), logo, forwarded, nameless)
    )
    assert read.text == "See the file."
    assert [(f.name, f.media_type) for f in read.files] == [
        ("Pläne.pdf", "application/pdf"),
        ("message.eml", "message/rfc822"),
        ("application.pdf", "application/pdf"),
    ]
    assert read.files[0].content == bytes(range(256)) * 4
    assert b"Subject: Inner" in read.files[1].content


def test_files_that_are_too_large_or_too_many_are_left_out_and_named(mails) -> None:
    large = mixed(TEXT, attachment(base64.b64encode(b"x" * 1_200_000).decode(), "film.mp4"), attachment("QUJD", "b"))
    read = mails(max_file_mb=1).read(large)
    assert [f.name for f in read.files] == ["b"]
    assert read.left_out == "not kept: 'film.mp4' (1.1 MiB)"
    assert read.text == "See the file.\n\n[not kept: 'film.mp4' (1.1 MiB)]"
    many = mixed(TEXT, *(attachment("QUJD", f"{n}.pdf") for n in range(5)))
    read = mails(max_files=3).read(many)
    assert [f.name for f in read.files] == ["0.pdf", "1.pdf", "2.pdf"]
    assert "'3.pdf' (0.1 MiB), '4.pdf' (0.1 MiB)" in read.left_out


def test_a_mailing_list_may_write_behind_the_base64(mails) -> None:
    text = base64.b64encode(b"Hello list").decode() + "\r\n_______\r\nUnsubscribe here"
    assert mails().read(mail(text, head="Content-Transfer-Encoding: base64")).text == "Hello list"


@pytest.mark.parametrize(
    "head",
    [
        "List-Id: <news.acme.example>",
        "Precedence: bulk",
        "Auto-Submitted: auto-replied",
        "List-Unsubscribe: <x>",
        "Return-Path: <>",
        "X-Loop: desk@acme.example",
    ],
)
def test_what_a_machine_sends_is_told_apart(mails, head: str) -> None:
    assert mails().read(mail(head=head)).automatic
    assert mails().read(mail(sender="no-reply@acme.example")).automatic
    assert not mails().read(mail(sender="noreen@acme.example", head="Auto-Submitted: no")).automatic


def test_an_invitation_is_a_file_and_no_text(mails) -> None:
    invitation = "Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\nBEGIN:VCALENDAR"
    read = mails().read(mixed(TEXT, invitation, kind="alternative"))
    assert (read.text, [f.name for f in read.files]) == ("See the file.", ["invitation.ics"])


@pytest.mark.parametrize(
    ("head", "thrown_away"),
    [
        ("X-Mozilla-Status: 0009", True),
        ("X-Mozilla-Status: 0001", False),
        ("X-Mozilla-Status: what", False),
        ("X-Gmail-Labels: Important,Spam", True),
        ("X-Gmail-Labels: =?utf-8?q?Trash,Caf=C3=A9?=", True),
        ("X-Gmail-Labels: Inbox,Spammers", False),
    ],
)
def test_what_was_thrown_away_is_told(mails, head: str, thrown_away: bool) -> None:
    assert mails().read(mail(head=head)).thrown_away is thrown_away


def test_mails_within_mails_have_an_end(mails) -> None:
    content = mail() + b"Content-Type: message/rfc822\r\n\r\n" * 5
    assert mails().read(content).text.startswith("Hello")
    content = mail(kind="message/rfc822", text="Content-Type: message/rfc822\r\n\r\n" * 5_000)
    with pytest.raises(Unreadable, match="holds mails within mails, too deep to follow"):
        mails().read(content)


def test_nothing_that_a_database_cannot_hold_comes_in(mails) -> None:
    read = mails().read(mail("a\0b\x0bc", subject="x\0y\x7fz").replace(b"Lamps", b"L\xe4mps"))
    assert (read.title, read.text) == ("xyz", "abc")
    raw = mails().read(mail(subject="L?mps").replace(b"?", b"\xe4"))
    assert raw.title == "L�mps"
    assert mails().read(mail(subject="Lämps")).title == "Lämps"
