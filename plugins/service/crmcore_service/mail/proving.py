"""Whether a mail is from whom it says: by what a host that the firm trusts found out (RFC 8601), by nothing else."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_COMMENT = re.compile(r"\([^()]*\)")
_RESULT = re.compile(r"\s*(dmarc|dkim)\s*=\s*([a-z]+)\b(.*)", re.DOTALL)
_LONGEST = 10_000


def is_proven(results: Sequence[str], hosts: Collection[str], domain: str) -> bool:
    """True if a trusted host says that a mail comes from a domain.

    Args:
        results: the values of ``Authentication-Results``, the topmost first. Only the first one counts: who receives a
            mail writes above what the mail brought along.
        hosts: the names with which trusted hosts sign what they found, in small letters.
        domain: of the address in From.
    """
    if not results or not domain:
        return False
    host, *parts = _plain(results[0]).split(";")
    if not host.split() or host.split()[0] not in hosts:
        return False
    found = [match.groups() for part in parts if (match := _RESULT.match(part))]
    if any(method == "dmarc" for method, _, _ in found):
        theirs = [(result, _said(rest, "header.from")) for method, result, rest in found if method == "dmarc"]
        return all(one == ("pass", domain) for one in theirs)
    return any(result == "pass" and _said(rest, "header.d") == domain for _, result, rest in found)


def _plain(text: str) -> str:
    """Return a header without quoted text and comments, in which a sender may write what it likes."""
    if len(text) > _LONGEST:
        return ""
    left, before = _QUOTED.sub('""', " ".join(text.split()).casefold()), ""
    while left != before:
        before, left = left, _COMMENT.sub(" ", left)
    odd = left.replace('""', "")
    return "" if any(sign in odd for sign in '"()\\') else left


def _said(rest: str, name: str) -> str | None:
    """Return the value of a property, None if it is not there once."""
    found = list(_values(rest, name))
    return found[0] if len(found) == 1 else None


def _values(rest: str, name: str) -> Iterator[str]:
    for word in rest.split():
        key, _, value = word.partition("=")
        if key == name:
            yield value
