"""One message as a sender gets it, and the mail that it becomes."""

from __future__ import annotations

import re
from datetime import datetime
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8, Policy
from urllib.parse import quote, urlsplit, urlunsplit

import attrs

_ADDRESS = re.compile(r"[^@\s<>,;:\"()\[\]\\\x00-\x1f\x7f]+@[^@\s<>,;:\"()\[\]\\\x00-\x1f\x7f]+")
MAX_ADDRESS = 254


class _Whole(UnstructuredHeader, BaseHeader):
    """A header that stays on one line: broken or encoded as words (RFC 2047), nobody reads an address in it."""

    def fold(self, *, policy: Policy) -> str:
        return f"{self.name}: {self}{policy.linesep}"


_HEADERS = HeaderRegistry()
_HEADERS.map_to_type("List-Unsubscribe", _Whole)
_HEADERS.map_to_type("Message-ID", _Whole)


@attrs.frozen(kw_only=True, eq=False)
class Envelope:
    """What is to be sent, to whom, and in whose name.

    Attributes:
        key: the id of the row in the ledger; the same however often it is tried.
        channel: ``email``, or that of another sender.
        address: where it goes.
        sender, reply_to: who writes, as in ``From``; where answers go, or an empty text.
        return_path: where the post office sends it back to; it names the message.
        message_id: with angle brackets; the same however often it is tried.
        at: the time of the first try.
        list_id: names the campaign to mail programs.
        unsubscribe: the link that takes one click, or an empty text.
    """

    key: str
    channel: str
    address: str
    subject: str
    text: str
    html: str = ""
    sender: str
    reply_to: str = ""
    return_path: str
    message_id: str
    at: datetime
    list_id: str = ""
    unsubscribe: str = ""

    def mail(self) -> EmailMessage:
        """Return it as a mail (RFC 5322) with its text in both forms, and the headers for the way out: by one
        click (RFC 8058), where its link is safe.

        Raises:
            ValueError: an address is none.
        """
        mail = EmailMessage(policy=(SMTP if self.address.isascii() else SMTPUTF8).clone(header_factory=_HEADERS))
        mail["From"] = mailbox(self.sender)
        # Never with a name: what stands in the ledger is an address, and all of it must be one.
        mail["To"] = mailbox(addr_spec(self.address))
        if self.reply_to:
            mail["Reply-To"] = mailbox(self.reply_to)
        mail["Subject"] = " ".join(self.subject.split())
        mail["Date"] = self.at
        mail["Message-ID"] = self.message_id
        mail["Precedence"] = "bulk"
        if self.list_id:
            mail["List-Id"] = f"<{self.list_id}>"
        if self.unsubscribe:
            mail["List-Unsubscribe"] = f"<{_in_ascii(self.unsubscribe)}>"
            if self.unsubscribe.startswith("https://"):  # RFC 8058 knows no other
                mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        mail.set_content(self.text)
        if self.html:
            mail.add_alternative(self.html, subtype="html")
        return mail


def _in_ascii(url: str) -> str:
    if url.isascii():
        return url
    parts = urlsplit(url)
    host = parts.netloc.encode("idna").decode("ascii")
    return urlunsplit(parts._replace(netloc=host, path=quote(parts.path, safe="/%")))


def addr_spec(text: str) -> str:
    """Return an address as mail servers take it: the domain in ASCII.

    Raises:
        ValueError: it is none.
    """
    if len(text) > MAX_ADDRESS or not _ADDRESS.fullmatch(text):
        raise ValueError(f"'{text[:80]}' is no address of a mailbox")
    local, _, domain = text.rpartition("@")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode("ascii")
        except UnicodeError:
            raise ValueError(f"'{text[:80]}' is no address of a mailbox") from None
    return f"{local}@{domain}"


def mailbox(text: str) -> Address:
    """Return an address with a name before it, ``News <news@firm.example>``, or alone.

    Raises:
        ValueError: it is none.
    """
    name, bracket, rest = text.strip().partition("<")
    if not text.isprintable() or (bracket and not rest.endswith(">")):
        raise ValueError(f"'{text[:80]}' is no address of a mailbox")
    local, _, domain = addr_spec(rest[:-1].strip() if bracket else name).rpartition("@")
    shown = " ".join(name.replace('"', " ").split()) if bracket else ""
    # In parts: as a whole it may not go beyond ASCII.
    return Address(display_name=shown, username=local, domain=domain)
