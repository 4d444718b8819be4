"""Reading what the post office sends back: reports of delivery (RFC 3464) and complaints (RFC 5965)."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from email import message_from_bytes, message_from_string
from email.message import Message as Mime
from email.policy import compat32
from uuid import UUID

import attrs

from crmcore.errors import Invalid

_VERP = re.compile(r"\+([0-9a-f]{32})@")
_ID = re.compile(r"<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@")
_STATUS = re.compile(r"\b([245])\.\d{1,3}\.\d{1,3}\b")
_NO_MAILBOX = re.compile(r"5\.1\.\d+|5\.2\.1|5\.0\.\d+|")
"""No such address, a closed mailbox, or a failure for good that says no more."""
_TO = ("To", "Delivered-To", "X-Original-To", "Envelope-To")
MOST = 10_000_000


class NoReport(Invalid):
    """A mail about something else, such as an answer by a machine."""


class Nature(enum.StrEnum):
    """What a report says: never again, not now, or that somebody calls it spam."""

    HARD = "hard"
    SOFT = "soft"
    COMPLAINT = "complaint"


@attrs.frozen(kw_only=True)
class Report:
    """What one report says of one recipient.

    Attributes:
        message: the message in the ledger that it is about, as it says so itself.
        address: whom it was for, in lower case; empty if it does not say.
        status: the code, such as ``5.1.1``.
    """

    nature: Nature
    message: UUID | None
    address: str
    status: str = ""
    reason: str = ""

    @property
    def bad_address(self) -> bool:
        """True if it says that there is no such mailbox, and not only that this mail was not wanted."""
        return self.nature is Nature.HARD and bool(_NO_MAILBOX.fullmatch(self.status))


def read_report(content: bytes) -> list[Report]:
    """Return what a mail reports; empty if all was delivered, or delayed only.

    Raises:
        NoReport: it reports neither a delivery nor a complaint.
        Invalid: it cannot be looked into.
    """
    if len(content) > MOST:
        raise Invalid(f"It is larger than {MOST // 1_000_000} MB.")
    try:
        return _reports(content)
    except RecursionError:
        raise Invalid("It holds mails within mails, too deep to follow.") from None
    except Invalid:
        raise
    except Exception as error:  # the parser fails in many ways on what anybody may have sent, and the others go on
        raise Invalid(f"It is no mail that can be read ({type(error).__name__}).") from error


def _reports(content: bytes) -> list[Report]:
    mail = message_from_bytes(content, policy=compat32)
    parts = {part.get_content_type(): part for part in mail.walk()}
    message = _about(mail, parts)
    if "message/feedback-report" in parts:
        return [_complaint(parts["message/feedback-report"], message)]
    if "message/delivery-status" in parts:
        return list(_deliveries(parts["message/delivery-status"], message))
    raise NoReport("It reports no delivery and no complaint.")


def _about(mail: Mime, parts: dict[str, Mime]) -> UUID | None:
    """Return the message that it is about: by the address that it came back to, or by the head of what came back."""
    for name in _TO:
        if found := _VERP.search(str(mail.get(name, "")).lower()):
            return UUID(found[1])
    # As bytes: what came back may name an encoding that does not exist.
    back = (part for kind, part in parts.items() if kind in ("message/rfc822", "text/rfc822-headers"))
    heads = [part.as_bytes().decode("ascii", "replace") for part in back]
    for head in (*heads, str(mail.get("References", "")), str(mail.get("In-Reply-To", ""))):
        if found := _ID.search(head.lower()):
            return UUID(found[1])
    return None


def _deliveries(status: Mime, message: UUID | None) -> Iterator[Report]:
    # The first block is about the mail, each of the others about one recipient.
    for block in _blocks(status)[1:]:
        if _line(block.get("Action")).lower() != "failed":
            continue
        code = _STATUS.search(f"{block.get('Status', '')} {block.get('Diagnostic-Code', '')}")
        soft = code is not None and code[1] == "4"
        yield Report(
            nature=Nature.SOFT if soft else Nature.HARD, message=message,
            address=_address(block.get("Original-Recipient") or block.get("Final-Recipient")),
            status=code[0] if code else "", reason=_line(block.get("Diagnostic-Code") or block.get("Status")),
        )  # fmt: skip


def _complaint(report: Mime, message: UUID | None) -> Report:
    blocks = _blocks(report)
    fields = blocks[0] if blocks else message_from_string(str(report.get_payload()))
    kind = _line(fields.get("Feedback-Type")) or "abuse"
    address = _address(fields.get("Original-Rcpt-To"))
    return Report(nature=Nature.COMPLAINT, message=message, address=address, reason=f"Complaint: {kind}")


def _blocks(part: Mime) -> list[Mime]:
    """Return the groups of fields of a part, if it holds any."""
    held = part.get_payload()
    return [block for block in held if isinstance(block, Mime)] if isinstance(held, list) else []


def _address(field: object) -> str:
    return _line(field, 1_000).rpartition(";")[2].strip().strip("<>").lower()[:320]


def _line(field: object, most: int = 400) -> str:
    # No database keeps a NUL, nor half a character.
    text = str(field or "").replace("\0", " ").encode("utf-8", "replace").decode("utf-8")
    return " ".join(text.split())[:most]
