"""What somebody wrote in a mail, without what was quoted and signed below it.

Line by line and in one pass: the libraries for this match patterns over the whole text, and there are mails on which
those take minutes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import attrs

_LOOKED_AT = 300
"""Characters of a line that are looked at."""
_DIVIDER = re.compile(
    r"[-_]{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|"
    r"message d'origine|message transféré|mensaje original|messaggio originale|oorspronkelijk bericht|原始邮件|原邮件)"
    r" ?[-_]{2,}"
)
_FROM = ("from", "von", "de", "da", "van", "od", "från", "发件人", "寄件者")
_BESIDE = (
    "sent", "date", "to", "subject", "gesendet", "datum", "an", "betreff", "envoyé", "à", "objet", "enviado", "fecha",
    "para", "asunto", "inviato", "data", "oggetto", "verzonden", "onderwerp", "发送时间", "日期", "收件人", "主题",
)  # fmt: skip
_WROTE = ("wrote", "schrieb", "a écrit", "escribió", "ha scritto", "schreef", "skrev", "napisał", "写道", "寫道")
_SENT_FROM = re.compile(r"(?:sent from my|von meinem .{1,40} gesendet|envoyé de mon|enviado desde mi|发自我的)")
_NEAR = 6


@attrs.frozen
class Cut:
    """A mail in two: what was written, and what was cut off."""

    said: str
    rest: str = ""


def cut(text: str) -> Cut:
    """Cut quotations and signature off the end of a mail.

    Answers between the quoted lines are kept with them. Where nothing would be left, nothing is cut.
    """
    lines = text.split("\n")
    # NFKC makes the wide colon of Chinese a plain one.
    seen = [" ".join(unicodedata.normalize("NFKC", line[:_LOOKED_AT]).split()).casefold() for line in lines]
    end = _quoted_from(seen)
    end = _signed_from(seen, lines, end)
    said = "\n".join(lines[:end]).strip()
    return Cut(said, "\n".join(lines[end:]).strip()) if said else Cut(text.strip())


def _quoted_from(seen: Sequence[str]) -> int:
    """Return the line with which a quotation begins that reaches to the end; the number of lines if there is none."""
    last_plain = _last_plain(seen)
    for n, line in enumerate(seen):
        if not line:
            continue
        if _DIVIDER.fullmatch(line) or _is_head(seen, n):
            return n - 1 if n and set(seen[n - 1]) == {"_"} else n
        if _introduces(seen, n, last_plain):
            return n
    tail = len(seen)
    while tail and (not seen[tail - 1] or seen[tail - 1].startswith(">")):
        tail -= 1
    return tail if any(line.startswith(">") for line in seen[tail:]) else len(seen)


def _is_head(seen: Sequence[str], n: int) -> bool:
    """True for the first line of the block that mail programs put above what they quote: From, Sent, To, Subject."""
    if not _begins(seen[n], _FROM):
        return False
    return sum(_begins(line, _BESIDE) for line in seen[n + 1 : n + _NEAR]) >= 2


def _begins(line: str, words: Sequence[str]) -> bool:
    word, colon, _ = line.partition(":")
    return bool(colon) and word.strip("* ") in words


def _introduces(seen: Sequence[str], n: int, last_plain: int) -> bool:
    """True for "On Monday, Ada wrote:", on one line or two, with nothing but quoted lines behind it."""
    for last in (n, n + 1):
        whole = " ".join(seen[n : last + 1]).rstrip("> ")
        if last < len(seen) and whole.endswith(":") and _says_who(whole):
            below = next(filter(None, seen[last + 1 : last + _NEAR]), "")
            return below.startswith(">") and last_plain <= last
    return False


def _last_plain(seen: Sequence[str]) -> int:
    """Return the last line above a signature that is neither blank nor quoted; -1 if there is none.

    An answer between quoted lines keeps them all.
    """
    end = next((n for n, line in enumerate(seen) if line == "--"), len(seen))
    return next((n for n in range(end - 1, -1, -1) if seen[n] and not seen[n].startswith(">")), -1)


def _says_who(whole: str) -> bool:
    return any(word in whole for word in _WROTE) and any(letter.isdigit() or letter == "@" for letter in whole)


def _signed_from(seen: Sequence[str], lines: Sequence[str], end: int) -> int:
    """Return the line with which the signature begins, or ``end``."""
    for n in range(end):
        if seen[n] == "--" and lines[n].rstrip("\r") in ("--", "-- "):
            return n
    last = end
    while last and not seen[last - 1]:
        last -= 1
    return last - 1 if last and _SENT_FROM.match(seen[last - 1]) else end
