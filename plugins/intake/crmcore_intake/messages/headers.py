"""The head of a mail: who, when, what about.

Read with the plain functions of :mod:`email.utils` rather than with the structured headers of
``email.policy.default``: those raise what they like on a head that is none, and need seconds for one of a few
kilobytes that was made to keep them busy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta, tzinfo
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message as Mime
from email.utils import getaddresses, parsedate_to_datetime

from crmcore_intake.messages.message import Part, Person, Unreadable, address, decode, one_line

MAX_HEAD = 128 * 1024
"""Bytes of a head; beyond, it is none."""
_ID = re.compile(r"<([^<>\s]+)>")
_SENDERS = ("from", "sender", "resent-from")
_MACHINES = re.compile(r"^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?)(?:[@+.-]|$)")
_REPLIERS = ("x-autoreply", "x-autorespond", "x-auto-reply-from", "x-loop", "x-failed-recipients")
"""Headers that only programs write."""
_EARLIEST = 1970
_EXPUNGED = 0x0008
"""The bit of Thunderbird's status for a mail that is deleted and not yet taken out of the file."""


Head = Mapping[str, Sequence[str]]
"""The values of each header, by its name in lower case, as they are written."""


def head_of(mail: Mime) -> Head:
    """Return the headers of a mail, bytes beyond ASCII read as UTF-8 where they are that."""
    found: dict[str, list[str]] = {}
    for name, value in mail.raw_items():
        text = str(value)
        if not text.isascii():
            with suppress(UnicodeEncodeError):  # text beyond ASCII already, not bytes that slipped in
                text = text.encode("ascii", "surrogateescape").decode("utf-8", "replace")
        found.setdefault(name.lower(), []).append(text)
    return found


def _first(head: Head, name: str) -> str:
    return next(iter(head.get(name, ())), "")


def decoded(text: str) -> str:
    """Return a header's text with its encoded words read; one that cannot be read stays as it is written."""
    try:
        pieces = decode_header(text)
    except (HeaderParseError, ValueError):
        return text
    return "".join(p if isinstance(p, str) else _word(p, charset) for p, charset in pieces)


def _word(content: bytes, charset: str | None) -> str:
    try:
        return decode(content, charset or "utf-8", "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


def subject_of(head: Head) -> str:
    """Return the subject on one line, empty if there is none."""
    return one_line(decoded(_first(head, "subject")))


def people_of(head: Head) -> tuple[Person, ...]:
    """Return sender and receivers, each address once, the sender first.

    Raises:
        Unreadable: there is no sender.
    """
    sender = next((p for name in _SENDERS for p in _persons(head, name, Part.SENDER)), None)
    if sender is None:
        written = one_line(_first(head, "from"))[:80]
        raise Unreadable(
            f"has no sender: From is '{written}'" if written else "has no sender: From is missing or empty"
        )
    others = [*_persons(head, "to", Part.TO), *_persons(head, "cc", Part.CC), *_persons(head, "bcc", Part.CC)]
    found: dict[str, Person] = {}
    for person in (sender, *others):
        found.setdefault(person.email, person)
    return tuple(found.values())


def _persons(head: Head, name: str, part: Part) -> Iterator[Person]:
    for shown, written in getaddresses(list(head.get(name, ()))):
        email = address(written)
        if email is not None:
            title = one_line(decoded(shown)).strip("\"' ")
            yield Person(email, "" if title.casefold() == email else title[:200], part)


def id_of(head: Head) -> str | None:
    """Return the Message-ID without its brackets, None if there is none."""
    written = _first(head, "message-id")
    found = _ID.search(written)
    return one_line(found.group(1) if found else written) or None


def references_of(head: Head) -> tuple[str, ...]:
    """Return the Message-IDs of those that the mail answers, the nearest first."""
    answered = [id for text in head.get("in-reply-to", ()) for id in _ID.findall(text)]
    before = [id for text in head.get("references", ()) for id in _ID.findall(text)]
    return tuple(dict.fromkeys((*answered, *reversed(before))))[:100]


def is_automatic(head: Head, sender: Person) -> bool:
    """True for what a machine sent, and for what goes to a list."""
    answered = _first(head, "auto-submitted").strip().lower()
    bulk = _first(head, "precedence").strip().lower()
    listed = "list-id" in head or "list-unsubscribe" in head
    by_name = _MACHINES.match(sender.email) is not None
    replied = not head.keys().isdisjoint(_REPLIERS)
    # An empty return path is that of a report about a mail that could not be delivered.
    bounced = _first(head, "return-path").strip() == "<>"
    by_head = bulk in ("bulk", "list", "junk", "auto_reply") or answered not in ("", "no")
    return listed or by_name or replied or bounced or by_head


def is_thrown_away(head: Head) -> bool:
    """True for what its mailbox file still holds, though it was deleted there, is a draft, or is spam."""
    labels = {label.strip() for text in head.get("x-gmail-labels", ()) for label in decoded(text).split(",")}
    status = _first(head, "x-mozilla-status").strip()
    deleted = re.fullmatch("[0-9a-fA-F]{4}", status) is not None and int(status, 16) & _EXPUNGED
    return bool(deleted) or not labels.isdisjoint(("Trash", "Spam", "Drafts"))


def sent_at(head: Head, envelope: str, now: datetime, zone: tzinfo) -> datetime:
    """Return when a mail was sent: by its Date, else by who received it first, else by its mailbox.

    Args:
        envelope: the date of the line that begins a message in a mailbox file, or an empty text.
        zone: where a time without an offset was taken.

    Raises:
        Unreadable: none of them is a time that can be.
    """
    written = one_line(_first(head, "date"))
    received = [text.rpartition(";")[2] for text in head.get("received", ())]
    for text in (written, *reversed(received), envelope):
        at = _time(text, zone)
        if at is not None and at.year >= _EARLIEST and at <= now + timedelta(days=1):
            return at
    at = _time(written, zone)
    if at is not None:
        raise Unreadable(f"has a date that cannot be: {at:%Y-%m-%d %H:%M}")
    raise Unreadable(
        f"has no date: Date is '{written[:60]}'" if written else "has no date, neither in Date nor in Received"
    )


def _time(text: str, zone: tzinfo) -> datetime | None:
    try:
        at = parsedate_to_datetime(text)
        # "-0000" says that the zone is not known, and the time is UTC; no offset at all is against the standard.
        aware = at if at.tzinfo else at.replace(tzinfo=UTC if text.rstrip().endswith("-0000") else zone)
        return aware.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
