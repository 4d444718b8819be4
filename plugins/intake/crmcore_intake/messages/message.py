"""What a mail or an entry of a calendar says, in one form, and what a person who brings it in may choose.

Nothing here touches the store or knows how mails and calendars are written.
"""

from __future__ import annotations

import codecs
import enum
import hashlib
import re
import unicodedata
from datetime import date, datetime
from uuid import UUID

import attrs

from crmcore_intake.messages.settings import Unknown
from crmcore_intake.records import MAX_KEY

MAIL = "mail.message"
"""The scheme of the keys of mails: their Message-ID."""
CALENDAR = "calendar.entry"
"""The scheme of the keys of calendar entries: UID, and RECURRENCE-ID where one happens more than once."""

_ADDRESS = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+\.?[^@\s<>,;\"]*")
MAX_ADDRESS = 254
_NO_TEXT = frozenset({"idna", "mbcs", "punycode", "raw_unicode_escape", "undefined", "unicode_escape"})
_CONTROL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127])


class Unreadable(ValueError):
    """A message or entry cannot be read; the text completes the sentence "It …"."""


class Kind(enum.StrEnum):
    """What a message becomes."""

    MAIL = "mail"
    MEETING = "meeting"
    TASK = "task"
    NOTE = "note"


class Part(enum.StrEnum):
    """What somebody has to do with a message."""

    SENDER = "sender"
    TO = "to"
    CC = "cc"


class State(enum.StrEnum):
    """What a calendar says of its entry."""

    CONFIRMED = "confirmed"
    DONE = "done"
    CANCELED = "canceled"


@attrs.frozen
class Person:
    """Somebody whom a message names. ``email`` has the form in which addresses are compared."""

    email: str
    name: str = ""
    part: Part = Part.TO

    @property
    def domain(self) -> str:
        """What stands behind the @."""
        return self.email.rpartition("@")[2]


@attrs.frozen(eq=False)
class File:
    """A file that hangs on a message."""

    name: str
    media_type: str
    content: bytes


@attrs.frozen(kw_only=True, eq=False)
class Message:
    """A mail, or an entry of a calendar: a meeting, a task, a note.

    Attributes:
        scheme, key: what it is known by; it comes in once.
        at: when it was sent or begins, in UTC; only a task may have no time.
        ends_at: when it ends, if that is said.
        people: sender or organizer first; each address once.
        references: the keys of messages that it answers, the nearest first.
        automatic: sent by a machine or to a list: its sender is nobody to talk to.
        revision: sorts the versions of an entry that has several; empty for what never changes.
        authentication: what hosts on its way found out about its sender (``Authentication-Results``), the last first.
        left_out: what of it is not kept, in words.
        thrown_away: it was deleted, is a draft or spam, and the mailbox still holds it.
    """

    scheme: str
    key: str
    kind: Kind
    title: str
    at: datetime | None
    ends_at: datetime | None = None
    all_day: bool = False
    people: tuple[Person, ...] = ()
    text: str = ""
    location: str = ""
    files: tuple[File, ...] = ()
    message_id: str | None = None
    references: tuple[str, ...] = ()
    automatic: bool = False
    state: State = State.CONFIRMED
    revision: str = ""
    authentication: tuple[str, ...] = ()
    left_out: str = ""
    thrown_away: bool = False


@attrs.frozen(kw_only=True, eq=False)
class Item:
    """One thing in a mailbox or calendar, in its order: a message, or the reason why it is none.

    Attributes:
        row: its number in the import, from 1.
        line: the line of its file in which it begins, where a file holds several.
        place: the file in its folder.
        size: bytes that it takes in memory.
        reason: why it is refused.
        skipped: why it is passed over.
    """

    row: int
    line: int
    place: str
    size: int = 0
    message: Message | None = None
    reason: str = ""
    skipped: str = ""


@attrs.frozen(kw_only=True)
class Choices:
    """What the person who brings messages in may choose.

    Attributes:
        unknown: what becomes of senders that are no customers; by default as ``crm.toml`` says.
        owner_id: whose mailbox or calendar it is; by default that of the acting user.
        customer_id: the customer whom messages concern that name none.
        since: leave out what is older.
        charset: how texts are encoded that do not say so, or say it wrongly.
    """

    unknown: Unknown | None = None
    owner_id: UUID | None = None
    customer_id: UUID | None = None
    since: date | None = None
    charset: str | None = None


def clean(text: str) -> str:
    """Return a text that every database can hold: no control characters, no halves of characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL)
    return text.encode("utf-8", "replace").decode("utf-8") if not text.isascii() else text


def one_line(text: str) -> str:
    """Return a text without line breaks and runs of blanks."""
    return " ".join(clean(text).split())


def address(text: str) -> str | None:
    """Return the form in which an address is compared, as ``work.identify`` stores it, or None if it is none."""
    plain = unicodedata.normalize("NFKC", clean(text)).strip().casefold()
    return plain if len(plain) <= MAX_ADDRESS and _ADDRESS.fullmatch(plain) else None


def key_of(text: str) -> str:
    """Return a text as a key; one that is too long is named by its hash."""
    plain = one_line(text)
    return plain if len(plain) <= MAX_KEY else f"sha256:{hashlib.sha256(plain.encode()).hexdigest()}"


def decode(content: bytes, charset: str, errors: str = "strict") -> str:
    """Return bytes as text.

    Raises:
        LookupError: there is no such encoding of texts.
        UnicodeError: the bytes are not in it.
    """
    try:
        known = codecs.lookup(charset).name.replace("-", "_")
    except (ValueError, UnicodeError) as error:  # a name with a zero byte, or beyond ASCII
        raise LookupError(charset) from error
    if known in _NO_TEXT:  # of Python's own, and slow to read in bulk
        raise LookupError(charset)
    return content.decode(known, errors)
