"""Where messages lie: files, folders, Maildir folders and mailbox files."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmcore_intake.errors import FileProblem
from crmcore_intake.messages.places import Form, Raw, form_of, read_all
from tests.intake.messages.office import calendar, mail

LIMIT = 1 << 20


def mbox(*mails: bytes, line: bytes = b"From mia@acme.example Mon Mar  2 08:30:00 2026\n") -> bytes:
    """Write mails one behind the other, as mail programs do."""
    quoted = [b"\n".join(b">" + p if p.lstrip(b">").startswith(b"From ") else p for p in m.splitlines()) for m in mails]
    return b"\n\n".join(line + mail for mail in quoted) + b"\n"


def read(path: Path, limit: int = LIMIT) -> list[Raw]:
    return list(read_all(path, limit))


def test_a_mailbox_file_is_read_mail_by_mail(tmp_path: Path) -> None:
    path = tmp_path / "Inbox"  # Thunderbird gives no suffix
    path.write_bytes(mbox(mail("one"), mail("From here on:\n\nFrom me\n>From you", id="2"), mail("three", id="3")))
    found = read(path)
    assert form_of(path) is Form.MAILBOX
    assert [(r.place, r.envelope) for r in found] == [("Inbox", "Mon Mar  2 08:30:00 2026")] * 3
    lines = path.read_bytes().splitlines()
    assert [lines[r.line - 1].partition(b"@")[0] for r in found] == [b"From mia"] * 3
    assert b"one" in found[0].content
    assert b"\nFrom here on:\n\nFrom me\n>From you\n" in found[1].content


def test_a_line_that_only_looks_like_the_next_mail_is_part_of_this_one(tmp_path: Path) -> None:
    path = tmp_path / "a.mbox"
    path.write_bytes(b"From x Mon Mar  2 08:30:00 2026\nFrom: a@b\n\nHello\nFrom here on\n\nFromage\n")
    assert [r.content for r in read(path)] == [b"From: a@b\n\nHello\nFrom here on\n\nFromage\n"]


def test_a_mail_that_is_too_large_does_not_stop_the_mailbox(tmp_path: Path) -> None:
    path = tmp_path / "a.mbox"
    path.write_bytes(mbox(mail("one"), mail("x" * 3_000_000), mail("three")))
    one, large, three = read(path)
    assert (bool(one.content), bool(three.content)) == (True, True)
    assert (large.content, large.reason) == (b"", "is too large: 2.9 MiB, and at most 1 MiB are read")


def test_a_maildir_folder(tmp_path: Path) -> None:
    box = tmp_path / "box"
    for name in ("cur/2:2,S", "cur/3:2,ST", "cur/4:2,D", "new/1", "tmp/5", "cur/.hidden"):
        (box / name).parent.mkdir(parents=True, exist_ok=True)
        (box / name).write_bytes(mail(name))
    assert [r.place for r in read(box)] == ["cur/2:2,S", "new/1"]
    assert form_of(box) is Form.FOLDER


def test_a_folder_of_anything_is_read_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.eml", "a/z.eml", "a/note.txt", "c.ics", "d.MBOX", "a.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        content = calendar() if name == "c.ics" else mbox(mail(), mail()) if name == "d.MBOX" else mail()
        (tmp_path / name).write_bytes(content)
    assert [(r.place, r.form.value) for r in read(tmp_path)] == [
        ("b.eml", "mail"), ("c.ics", "calendar"), ("d.MBOX", "mail"), ("d.MBOX", "mail"), ("a/z.eml", "mail"),
    ]  # fmt: skip


def test_a_file_that_is_none_is_refused_and_the_others_go_on(tmp_path: Path) -> None:
    (tmp_path / "a.mbox").write_bytes(b"no mailbox")
    (tmp_path / "b.mbox").write_bytes(b"")
    (tmp_path / "c.eml").write_bytes(mail("x" * 3_000_000))
    (tmp_path / "d.eml").write_bytes(mail())
    (tmp_path / "e.eml").symlink_to(tmp_path / "nowhere")
    assert [(r.place, r.reason) for r in read(tmp_path)] == [
        ("a.mbox", "is no mailbox file: it does not begin with 'From '"),
        ("b.mbox", "is empty"),
        ("c.eml", "is too large: 2.9 MiB, and at most 1 MiB are read"),
        ("d.eml", ""),
    ]


def test_what_holds_no_messages_is_refused_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("a,b\n", "utf-8")
    assert form_of(tmp_path) is None
    assert form_of(tmp_path / "rows.csv") is None
    for path, said in ((tmp_path, "There are no mails"), (tmp_path / "gone.eml", "There is no file"),
                       (tmp_path / "rows.csv", "There are no mails")):  # fmt: skip
        with pytest.raises(FileProblem, match=said):
            read(path)
