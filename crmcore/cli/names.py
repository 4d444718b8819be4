"""Finding what a person means: a record type by a part of its name, a record by its title, a title for an id."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from crmcore.errors import Invalid, NotFound, nearest
from crmcore.model import Registry
from crmcore.records import Entry, FieldKind, RecordType
from crmcore.work import Work

_SOME = 5


def by_word(known: Collection[str], word: str, joint: str) -> str:
    """Return the full name for a word: the name itself, or its last part where only one name has it.

    A word that fits nothing comes back as it is, for the look-up that follows to complain.
    """
    if word in known:
        return word
    # What is all of a name but the plugin's goes before what ends it.
    found = [n for n in known if n.partition(joint)[2] == word] or [n for n in known if n.endswith(joint + word)]
    return found[0] if len(found) == 1 else word


def record_type(registry: Registry, word: str) -> RecordType:
    """Return the record type of a name, which needs no plugin in front where that is clear.

    Raises:
        Invalid: there is none; the nearest right name is in the text.
    """
    return registry.named_type(by_word(registry.type_by_name, word.lower(), "_"))


def find_one(work: Work, kind: RecordType, word: str) -> Any:
    """Return the record with that id, that title, or that value of another text by which no two are called alike.

    Raises:
        NotFound: no record that the actor may read is called so, or more than one; some are in the text.
    """
    cls: type[Any] = kind.cls
    try:
        return work.get(cls, UUID(word))
    except ValueError:
        pass
    if kind.title is None:
        raise Invalid(f"A {kind.name} has no title.", todo=f"Give an id: crmcore list {kind.name}")
    column = kind.face.c[kind.title]
    alone = {group[0] for group in kind.unique if len(group) == 1} - work.access.hidden(kind)
    exact = [kind.face.c[n] == word.removeprefix("#") for n in alone if kind.fields[n].kind is FieldKind.TEXT]
    found = list(work.find(cls, sa.or_(column == word, *exact), limit=_SOME + 1))
    if not found:
        found = list(work.find(cls, column.ilike(f"%{_literal(word)}%", escape="\\"), limit=_SOME + 1))
    if len(found) == 1:
        return found[0]
    if not found:
        close = nearest(word, [getattr(r, kind.title) or "" for r in work.find(cls, limit=1_000)])
        raise NotFound(f"There is no {kind.name} '{word}' that this actor may read.{close}")
    listed = "; ".join(f"{getattr(r, kind.title)} ({r.id})" for r in found[:_SOME])
    raise NotFound(f"More than one {kind.name} is called like '{word}': {listed}.", todo="Give an id.")


def _literal(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def record_at(work: Work, place: str) -> Any:
    """Return the record of ``TYPE/ID`` or ``TYPE/TITLE``.

    Raises:
        Invalid: the text is not of that form, or there is no such type.
        NotFound: there is no such record.
    """
    return find_one(work, *_split(work, place))


def id_at(work: Work, place: str) -> UUID:
    """Return the id of a record as :func:`record_at` finds it; one that is given as an id may be gone by now."""
    kind, word = _split(work, place)
    try:
        return UUID(word)
    except ValueError:
        found: UUID = find_one(work, kind, word).id
        return found


def _split(work: Work, place: str) -> tuple[RecordType, str]:
    kind, _, word = place.partition("/")
    if not word:
        raise Invalid(f"'{place}' does not name a record.", todo="Write it like customer/ID or customer/NAME.")
    return record_type(work.context.registry, kind), word


def shown_fields(work: Work, kind: RecordType) -> list[str]:
    """Return the fields, declared and custom, that the actor may read, in order of declaration."""
    hidden = work.access.hidden(kind)
    return [n for n in (*kind.fields, *work.context.registry.custom_of(kind)) if n not in hidden and n != "custom"]


def value_of(record: Any, kind: RecordType, name: str) -> Any:
    """Return the value of a declared or custom field."""
    return getattr(record, name) if name in kind.fields else record.custom.get(name)


def titles(work: Work, kind: RecordType, records: Iterable[Entry]) -> Mapping[Any, str]:
    """Return the titles of what the records refer to, by id, as far as the actor may read them."""
    return titles_of(work, ((target, getattr(r, n)) for r in records for n, target in kind.references.items()))


def titles_of(work: Work, places: Iterable[tuple[RecordType, UUID | None]]) -> Mapping[Any, str]:
    """Return the titles of records, which are given by type and id, as far as the actor may read them."""
    wanted: dict[str, set[UUID]] = {}
    for kind, record_id in places:
        may = kind.title not in work.access.hidden(kind) and work.may_read(kind.cls)
        if record_id is not None and kind.title is not None and may:
            wanted.setdefault(kind.name, set()).add(record_id)
    found: dict[Any, str] = {}
    for name, ids in wanted.items():
        kind = work.context.registry.named_type(name)
        found |= {r.id: str(getattr(r, str(kind.title))) for r in work.get_all(kind.cls, ids).values()}
    return found
