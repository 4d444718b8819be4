"""Where messages lie: files, folders, Maildir folders and mailbox files, read piece by piece in a fixed order."""

from __future__ import annotations

import enum
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import attrs

from crmcore_intake.errors import FileProblem

_SUFFIXES = {".eml": "mail", ".ics": "calendar", ".ical": "calendar", ".mbox": "mailbox", ".mbx": "mailbox"}
_FROM = b"From "
_QUOTED = re.compile(rb"^>(>*From )")
_DATE_OF_ENVELOPE = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*$")
_BLOCK = 1 << 16
_UNFIT = re.compile(r",[A-Z]*[DT][A-Z]*$")
"""The flags of a Maildir file that is a draft or was thrown away."""


class Form(enum.StrEnum):
    """How messages are written down."""

    MAIL = "mail"
    CALENDAR = "calendar"
    MAILBOX = "mailbox"
    FOLDER = "folder"


@attrs.frozen(kw_only=True, eq=False)
class Raw:
    """The bytes of one mail or one calendar file, or the reason why they are not read.

    Attributes:
        place: the file, from the folder that is brought in.
        line: the line of a mailbox file in which the mail begins; elsewhere the first.
        envelope: the date on that line.
    """

    form: Form
    place: str
    line: int = 1
    content: bytes = b""
    envelope: str = ""
    reason: str = ""


def form_of(path: Path) -> Form | None:
    """Say how the messages at a place are written down, None if none are there that intake reads."""
    if path.is_dir():
        return Form.FOLDER if next(_files(path), None) is not None else None
    named = _SUFFIXES.get(path.suffix.lower())
    if named is not None:
        return Form(named)
    try:
        with path.open("rb") as file:
            return Form.MAILBOX if file.read(len(_FROM)) == _FROM else None
    except OSError:
        return None


def read_all(path: Path, limit: int) -> Iterator[Raw]:
    """Yield every message at a place, in an order that depends on nothing but names.

    Args:
        limit: how many bytes a mail or calendar may have.

    Raises:
        FileProblem: the place itself cannot be read. A file of a folder that cannot be is one with a reason.
    """
    if not path.exists():
        raise FileProblem(f"There is no file {path}.")
    form = form_of(path)
    if form is None:
        raise FileProblem(
            f"There are no mails or calendars in {path}.", allowed=(*_SUFFIXES, "a Maildir folder", "a mailbox file")
        )
    files = _files(path) if form is Form.FOLDER else iter([(path.name, path, form)])
    for place, file, kind in files:
        try:
            yield from _mailbox(file, place, limit) if kind is Form.MAILBOX else [_whole(file, place, kind, limit)]
        except OSError as error:
            reason = f"cannot be read: {error.strerror or error}"
            if form is not Form.FOLDER:
                raise FileProblem(f"{path} {reason}.") from error
            yield Raw(form=kind, place=place, reason=reason)


def _files(folder: Path) -> Iterator[tuple[str, Path, Form]]:
    """Yield the files below a folder that hold messages."""
    for parent, folders, names in os.walk(folder):
        folders.sort()
        here = Path(parent)
        maildir = here.name in ("cur", "new") and all((here.parent / name).is_dir() for name in ("cur", "new"))
        for name in sorted(names):
            path = here / name
            written = _SUFFIXES.get(path.suffix.lower())
            kind = Form(written) if written else Form.MAIL if maildir else None
            unfit = name.startswith(".") or (maildir and _UNFIT.search(name) is not None)
            if kind is not None and not unfit and path.is_file():
                yield path.relative_to(folder).as_posix(), path, kind


def _whole(path: Path, place: str, form: Form, limit: int) -> Raw:
    with path.open("rb") as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        return Raw(form=form, place=place, reason=_too_large(path.stat().st_size, limit))
    return Raw(form=form, place=place, content=content)


def _too_large(size: int, limit: int) -> str:
    mib = 1 << 20
    return f"is too large: {size / mib:,.1f} MiB, and at most {limit // mib:,} MiB are read"


def _mailbox(path: Path, place: str, limit: int) -> Iterator[Raw]:
    """Yield the mails of a mailbox file: each begins with a line ``From …`` behind a blank line."""
    with path.open("rb") as file:
        first = file.readline(_BLOCK)
        if not first.startswith(_FROM):
            reason = "is no mailbox file: it does not begin with 'From '" if first else "is empty"
            yield Raw(form=Form.MAIL, place=place, reason=reason)
            return
        line, envelope = 1, first
        while envelope:
            mail, size, lines, following = _next_mail(file, limit)
            made = Raw(form=Form.MAIL, place=place, line=line, envelope=_date_of(envelope))
            if size > limit:
                yield attrs.evolve(made, reason=_too_large(size, limit))
            else:
                yield attrs.evolve(made, content=mail)
            line, envelope = line + lines, following


def _next_mail(file: IO[bytes], limit: int) -> tuple[bytes, int, int, bytes]:
    """Return a mail, its size, its lines with the one before it, and the line that begins the next one."""
    kept: list[bytes] = []
    size, lines = 0, 1
    blank, whole = False, True  # the line before was blank; this is a line from its beginning
    while chunk := file.readline(_BLOCK):
        if whole and blank and chunk.startswith(_FROM):
            break
        size += len(chunk)
        if size <= limit:
            kept.append(_QUOTED.sub(rb"\1", chunk) if whole else chunk)
        blank = whole and chunk in (b"\n", b"\r\n")
        whole = chunk.endswith(b"\n")
        lines += whole
    return b"".join(kept), size, lines, chunk


def _date_of(envelope: bytes) -> str:
    found = _DATE_OF_ENVELOPE.search(envelope.decode("ascii", "replace"))
    return found.group().strip() if found else ""
