"""One mail: from its bytes to a message, or to the reason why not."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime, tzinfo
from email.errors import CloseBoundaryNotFoundDefect, MultipartInvariantViolationDefect, StartBoundaryNotFoundDefect
from email.message import Message as Mime
from email.parser import BytesParser
from email.policy import compat32

import attrs

from crmcore_intake.messages import headers
from crmcore_intake.messages.bodies import read_body
from crmcore_intake.messages.message import MAIL, Kind, Message, Unreadable, key_of
from crmcore_intake.messages.settings import MessageSettings

_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_CUT = (CloseBoundaryNotFoundDefect, MultipartInvariantViolationDefect, StartBoundaryNotFoundDefect)


@attrs.frozen(kw_only=True)
class MailReader:
    """Reads mails.

    Attributes:
        now: no mail is later.
        zone: where times without an offset were taken.
        charset: the encoding of texts that do not say theirs, or say it wrongly.
    """

    settings: MessageSettings
    now: datetime
    zone: tzinfo
    charset: str | None = None

    def read(self, content: bytes, envelope: str = "") -> Message:
        """Return what a mail says.

        Args:
            envelope: the date on the line that begins it in a mailbox file.

        Raises:
            Unreadable: it is no mail, or a part that matters cannot be read.
        """
        if not content.strip():
            raise Unreadable("is empty")
        head = _END_OF_HEAD.search(content)
        if (head.start() if head else len(content)) > headers.MAX_HEAD:
            raise Unreadable(f"is no mail: its head is longer than {headers.MAX_HEAD >> 10} KiB")
        try:
            mail = BytesParser(policy=compat32).parsebytes(content)
            return self._message(mail, content, envelope)
        except RecursionError:
            raise Unreadable("holds mails within mails, too deep to follow") from None
        except Unreadable:
            raise
        except Exception as error:  # the parser fails in many ways on what was never a mail, and the others go on
            raise Unreadable(f"is no mail that can be read ({type(error).__name__})") from error

    def _message(self, mail: Mime, content: bytes, envelope: str) -> Message:
        if not mail.keys():
            raise Unreadable("is no mail: it has no head")
        head = headers.head_of(mail)
        people = headers.people_of(head)
        at = headers.sent_at(head, envelope, self.now, self.zone)
        _check_whole(mail)
        body = read_body(mail, self.settings, self.charset)
        message_id = headers.id_of(head)
        subject = headers.subject_of(head)
        return Message(
            scheme=MAIL,
            key=key_of(message_id) if message_id else f"sha256:{hashlib.sha256(content).hexdigest()}",
            kind=Kind.MAIL,
            title=subject,
            at=at,
            people=people,
            text=body.text,
            files=body.files,
            message_id=message_id,
            references=tuple(key_of(id) for id in headers.references_of(head)),
            automatic=headers.is_automatic(head, people[0]),
            authentication=tuple(head.get("authentication-results", ())),
            left_out=body.left_out,
            thrown_away=headers.is_thrown_away(head),
        )


def _check_whole(mail: Mime) -> None:
    """Refuse a mail whose parts were to come and did not."""
    if any(isinstance(defect, _CUT) for part in mail.walk() for defect in part.defects):
        raise Unreadable("is cut off: parts that it announces are missing")
