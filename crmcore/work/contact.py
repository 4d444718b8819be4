"""Recognizing customers, and the words that people put on records."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa

from crmcore.errors import Invalid, NotUnique, nearest
from crmcore.model import Action, Customer, Identity, IdentityKind, Tag
from crmcore.records import Entry
from crmcore.work.checks import require_touchable

if TYPE_CHECKING:
    from crmcore.work.work import Work


def normalize(kind: IdentityKind, value: str) -> str:
    """Return the form in which two spellings of one identity are equal.

    E-mail and domain are compared without case, phones by their digits (a leading 00 is a plus), external
    identities as they are. Telling national numbers apart needs a country and is a plugin's work.
    """
    text = unicodedata.normalize("NFKC", value).strip()
    if kind is IdentityKind.EMAIL:
        if not re.fullmatch(r"[^@\s]+@[^@\s]+", text):
            raise Invalid(f"{value!r} is not an e-mail address.")
        return text.casefold()
    if kind is IdentityKind.PHONE:
        digits = re.sub(r"[^\d+]", "", text)
        digits = "+" + digits[2:] if digits.startswith("00") else digits
        if not re.fullmatch(r"\+?\d{3,20}", digits):
            raise Invalid(f"{value!r} is not a phone number.")
        return digits
    if kind is IdentityKind.DOMAIN:
        return re.sub(r"^(https?://)?(www\.)?", "", text.casefold()).split("/")[0]
    if ":" not in text:
        raise Invalid(f"{value!r} is not an external identity.", todo="Write system and key: 'hubspot:123'.")
    return text


def _kinds(identities: Mapping[str, str]) -> list[tuple[IdentityKind, str, str]]:
    known = [k.value for k in IdentityKind]
    for name in identities:
        if name not in known:
            raise Invalid(f"There is no identity '{name}'.{nearest(name, known)}", allowed=known)
    if not identities:
        raise Invalid("No identity is given.", allowed=known)
    return [(IdentityKind(n), v, normalize(IdentityKind(n), v)) for n, v in identities.items()]


def identify(work: Work, customer: Customer, identities: Mapping[str, str]) -> list[Identity]:
    """Add identities to a customer; see ``Work.identify``."""
    made = []
    for kind, value, normalized in _kinds(identities):
        if kind is IdentityKind.EXTERNAL and external_taken(work, normalized):
            # No more than that it is taken: who has it is for those to see who may see that customer.
            raise NotUnique(f"The external identity '{value}' is taken.")
        external = normalized if kind is IdentityKind.EXTERNAL else None
        made.append(Identity(customer_id=customer.id, kind=kind, value=value, normalized=normalized, external=external))
    return work.add_all(made)


def identify_all(work: Work, entries: Iterable[tuple[Customer, IdentityKind, str]]) -> list[Identity]:
    """Add identities that customers do not have yet; see ``Work.identify_all``."""
    wanted: dict[tuple[UUID, IdentityKind, str], Identity] = {}
    for customer, kind, value in entries:
        form = normalize(kind, value)
        external = form if kind is IdentityKind.EXTERNAL else None
        made = Identity(customer_id=customer.id, kind=kind, value=value, normalized=form, external=external)
        wanted.setdefault((customer.id, kind, form), made)
    face, present = Identity.t.c, set()
    for ids in _some({key[0] for key in wanted}):
        statement = sa.select(face.customer_id, face.kind, face.normalized).where(face.customer_id.in_(ids))
        present |= {(id, IdentityKind(kind), form) for id, kind, form in work.select(statement)}
    return work.add_all(made for key, made in wanted.items() if key not in present)


def _some(ids: set[UUID]) -> Iterator[list[UUID]]:
    """Yield ids, as many at a time as one statement takes well."""
    ordered = sorted(ids)
    for start in range(0, len(ordered), 1000):
        yield ordered[start : start + 1000]


def external_taken(work: Work, normalized: str) -> bool:
    """True if a customer, visible to this actor or not, has the external identity."""
    store = work.context.store
    column = store.table(work.context.registry.type_of(Identity)).c.external
    prepared = work.context.once(("external",), lambda: store.prepare(
        sa.select(sa.func.count()).where(column == sa.bindparam("external", type_=sa.String))
    ))  # fmt: skip
    return bool(work.channel.rows(prepared.sql, prepared.params({"external": normalized}))[0][0])


def recognize(work: Work, identities: Mapping[str, str]) -> list[Customer]:
    """Return the customers that the identities point to; see ``Work.recognize``."""
    hits: Counter[object] = Counter()
    for kind, _, normalized in _kinds(identities):
        for found in work.each(Identity, Identity.t.c.kind == kind.value, Identity.t.c.normalized == normalized):
            # An external identity is unique, so it outweighs all that families and offices share.
            hits[found.customer_id] += 100 if kind is IdentityKind.EXTERNAL else 1
    ranked = [i for i, _ in hits.most_common()]
    customers = work.get_all(Customer, ranked)  # type: ignore[arg-type]  # the keys are customer ids
    return [customers[i] for i in ranked if i in customers]  # type: ignore[index]  # as above


def tag_all(work: Work, entries: Iterable[tuple[Entry, Sequence[str]]]) -> list[Tag]:
    """Put words on records; see ``Work.tag_all``."""
    wanted: dict[tuple[UUID, str, str], Tag] = {}
    for record, tags in entries:
        name = work.context.registry.type_of(type(record)).name
        for word in filter(None, map(str.strip, tags)):
            wanted.setdefault((record.id, name, word), Tag(record_type=name, record_id=record.id, tag=word))
    face, present = Tag.t.c, set()
    for ids in _some({key[0] for key in wanted}):
        statement = sa.select(face.record_id, face.record_type, face.tag).where(face.record_id.in_(ids))
        present |= {tuple(row) for row in work.select(statement)}
    return work.add_all(tag for key, tag in wanted.items() if key not in present)


def untag(work: Work, record: Entry, tags: Sequence[str]) -> None:
    """Take words off a record."""
    require_touchable(work, work.context.registry.type_of(type(record)), Action.EDIT, [record.id])
    work.remove_all(work.each(Tag, Tag.t.c.record_id == record.id, Tag.t.c.tag.in_(list(tags))))
