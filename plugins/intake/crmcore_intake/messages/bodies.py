"""The parts of a mail: its text, and the files that hang on it."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from email.message import Message as Mime
from email.utils import collapse_rfc2231_value

import attrs

from crmcore_intake.messages.headers import decoded
from crmcore_intake.messages.html import text_of
from crmcore_intake.messages.message import File, Unreadable, clean, decode, one_line
from crmcore_intake.messages.settings import MessageSettings

MAX_TEXT = 100_000
"""Characters of a text that are kept."""
_MAX_MARKUP = 2_000_000
_MAX_PARTS = 2_000
_TEXTS = ("text/plain", "text/html")
_NAMES = {"message/rfc822": "message.eml", "text/calendar": "invitation.ics"}
"""What files are called that bring no name along."""
_MIB = 1 << 20


@attrs.frozen
class Body:
    """What a mail holds below its head; ``left_out`` tells of files that are not kept."""

    text: str
    files: tuple[File, ...]
    left_out: str = ""


def read_body(mail: Mime, settings: MessageSettings, charset: str | None) -> Body:
    """Return text and files of a mail.

    Raises:
        Unreadable: a part is cut off, or its text is not encoded as it says.
    """
    plain: list[str] = []
    markup: list[str] = []
    files: list[File] = []
    left: list[str] = []
    for part in _leaves(mail):
        name = _file_name(part)
        if name is None:
            text = _text(part, charset)
            (markup if part.get_content_subtype() == "html" else plain).append(text)
        elif not _is_picture_in_text(part):
            file = File(name, one_line(part.get_content_type())[:120], _content(part, name))
            if len(files) < settings.max_files and len(file.content) <= settings.max_file_mb * _MIB:
                files.append(file)
            else:
                left.append(f"'{name}' ({max(len(file.content) / _MIB, 0.1):.1f} MiB)")
    text = "\n\n".join(filter(None, (clean(text).strip() for text in plain)))
    if not text and markup:
        text = clean(text_of("\n".join(markup)[:_MAX_MARKUP]))
    left_out = f"not kept: {', '.join(left)}" if left else ""
    return Body(_with_note(text, left_out), tuple(files), left_out)


def _with_note(text: str, left_out: str) -> str:
    if len(text) > MAX_TEXT:
        text = f"{text[:MAX_TEXT].rstrip()}\n[… the rest is not kept]"
    return f"{text}\n\n[{left_out}]".strip() if left_out else text


def _leaves(mail: Mime) -> Iterator[Mime]:
    """Yield the parts that hold something; a mail in the mail is one part, a file."""
    waiting, seen = [mail], 0
    while waiting:
        part = waiting.pop()
        seen += 1
        if seen > _MAX_PARTS:
            raise Unreadable(f"has more than {_MAX_PARTS:,} parts")
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            waiting += reversed(_inner(part))
        else:
            yield part


def _inner(part: Mime) -> list[Mime]:
    payload = part.get_payload()
    return [inner for inner in payload if isinstance(inner, Mime)] if isinstance(payload, list) else []


def _file_name(part: Mime) -> str | None:
    """Return the name of a part that is a file, None if it is text to read."""
    given = part.get_param("filename", None, "content-disposition") or part.get_param("name", None)
    name = one_line(decoded(collapse_rfc2231_value(given))) if given else ""
    name = name.replace("\\", "/").rpartition("/")[2].strip(". ")[-200:]
    if not name and part.get_content_disposition() != "attachment" and part.get_content_type() in _TEXTS:
        return None
    name = name or _NAMES.get(part.get_content_type(), "")
    kind, form = (re.sub("[^a-z0-9]", "", t) for t in (part.get_content_maintype(), part.get_content_subtype()))
    return name or f"{kind or 'file'}.{form or 'bin'}"


def _is_picture_in_text(part: Mime) -> bool:
    """True for the logos and lines that an HTML text draws in."""
    return (
        part.get_content_maintype() == "image"
        and part.get_content_disposition() != "attachment"
        and part.get("Content-ID") is not None
    )


def _content(part: Mime, name: str) -> bytes:
    """Return the bytes of a part, its transfer encoding undone."""
    if part.is_multipart():  # a mail in the mail, or a report about one: kept as it is written
        return b"\r\n".join(inner.as_bytes() for inner in _inner(part))
    what = f"'{name}'" if name else "its text"
    written = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    if written == "base64":
        return _base64(str(part.get_payload()), what)
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _base64(text: str, what: str) -> bytes:
    """Undo base64, which mailing lists may follow with a footer of their own."""
    packed = re.sub(r"\s+", "", text.encode("ascii", "replace").decode("ascii"))
    whole = re.match(r"[A-Za-z0-9+/]*={0,2}", packed)
    kept = whole.group() if whole else ""
    if len(kept) % 4 or (not kept and packed):
        raise Unreadable(f"is cut off: {what} ends in the middle (base64)")
    try:
        return binascii.a2b_base64(kept)
    except binascii.Error as error:
        raise Unreadable(f"cannot be read: {what} is no base64 ({error})") from error


def _text(part: Mime, charset: str | None) -> str:
    """Return the text of a part.

    What says nothing of its encoding is ASCII by the standard, and UTF-8 in practice. Nothing else is guessed: a text
    in the wrong encoding looks right until somebody reads it.
    """
    content = _content(part, "")
    declared = one_line(str(part.get_content_charset() or ""))[:60]
    reason = ""
    for name in filter(None, ("utf-8" if declared in ("", "us-ascii", "ascii") else declared, charset)):
        try:
            return decode(content, name)
        except UnicodeError as error:
            at = getattr(error, "start", 0)
            said = f"is said to be {declared}, and is not" if declared else "does not say how it is encoded"
            reason = reason or f"{said} (byte 0x{content[at]:02x} at position {at:,})"
        except LookupError:
            if content.isascii():
                return content.decode("ascii")
            reason = reason or f"is in the unknown encoding '{declared}'"
    raise Unreadable(f"has a broken encoding: its text {reason}; name the right one with --charset")
