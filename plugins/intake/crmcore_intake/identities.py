"""The e-mail addresses, numbers, domains and external identities that a row gives of a customer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import attrs

from crmcore import CustomerKind, IdentityKind
from crmcore.errors import Invalid
from crmcore.work.contact import normalize
from crmcore_intake.cells import Row
from crmcore_intake.plan import Problem, Told
from crmcore_intake.profile import Profile, Source

_WORDS = {
    IdentityKind.EMAIL: "is no e-mail address",
    IdentityKind.PHONE: "is no phone number",
    IdentityKind.DOMAIN: "is no domain",
    IdentityKind.EXTERNAL: "is no external identity",
}


def told_by(source: Source, system: str, cells: Mapping[str, str]) -> Iterator[Told]:
    """Yield the identities of a row. An external one that names no system is one of the profile's system."""
    for name, rules in source.identities.items():
        kind = IdentityKind(name)
        for rule in rules:
            given = cells[rule.column]
            for text in map(str.strip, given.split(rule.separator) if rule.separator else (given,)):
                if text:
                    bare_key = kind is IdentityKind.EXTERNAL and ":" not in text
                    whole = f"{system}:{text}" if bare_key else text
                    yield _told(kind, whole, rule.column, harmless=rule.unreadable == "empty")


def _told(kind: IdentityKind, text: str, column: str, *, harmless: bool) -> Told:
    try:
        normalized = normalize(kind, text)
    except Invalid:
        normalized = ""
    if normalized and len(text) <= 320:
        return Told(kind, text, normalized, column)
    why = _WORDS[kind] if len(text) <= 320 else f"has {len(text):,} characters; 320 are allowed"
    return Told(kind, text, "", column, Problem(column, text[:80], f"{why}; left out" if harmless else why), harmless)


@attrs.frozen
class Test:
    """One way to recognize a customer: by an identity of a kind, and by the name as well if ``named``."""

    kind: IdentityKind
    named: bool

    @classmethod
    def parse(cls, text: str) -> Test:
        """Read ``email`` or ``email+name``."""
        kind, _, name = text.partition("+")
        return cls(IdentityKind(kind), bool(name))

    def means(self, sort: str) -> bool:
        """True if it can tell customers of a kind apart: a domain is an organization's, whoever works there."""
        return self.kind is not IdentityKind.DOMAIN or sort != CustomerKind.PERSON


def folded(name: object) -> str:
    """Return a name in the form in which two spellings of it are equal."""
    return " ".join(str(name or "").casefold().split())


def marks_reader(
    profile: Profile, source: Source, mend: Callable[[Row], Mapping[str, str]]
) -> Callable[[Row], list[str]]:
    """Return the function that tells by which identities other rows of the file may be about the same customer."""
    tests = [Test.parse(text) for text in source.match]
    name, kind = source.fields.get("name"), source.fields.get("kind")

    def read(row: Row) -> list[str]:
        cells = mend(row)
        told = [one for one in told_by(source, profile.system, cells) if one.normalized]
        named = folded(name.text(cells)) if name is not None else ""
        sort = folded(kind.text(cells)) if kind is not None else ""
        return [
            f"{test.kind.value}\0{one.normalized}\0{sort}\0{named if test.named else ''}"
            for test in tests
            for one in told
            if one.kind is test.kind and test.means(sort)
        ]

    return read if tests else lambda row: []
