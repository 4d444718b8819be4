"""Finding the records that rows name, many at once, and making those that may be made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Entry, Field, RecordType, Registry, Work
from crmcore.errors import nearest
from crmcore_intake.convert import Style, Unreadable, converter
from crmcore_intake.errors import ProfileProblem
from crmcore_intake.plan import Draft, Wanted
from crmcore_intake.profile import Profile, Source
from crmcore_intake.records import Effect, Import, Key
from crmcore_intake.sections import Lookup, Missing, RelationRule

REMEMBERED = 50_000
"""So many finds are kept from one chunk to the next; beyond, all are looked up anew."""

Place = tuple[str, str, str]
"""Record type, field or scheme, text."""


@attrs.frozen
class Found:
    """The id that a lookup came to, or the reason why it came to none; only a remark: leave the field empty."""

    id: UUID | None = None
    reason: str = ""
    remark: str = ""


@attrs.frozen
class Made:
    """A record that is to be added because nothing was found, and the lookup that asked for it."""

    wanted: Wanted
    record: Any


def is_scheme(by: str) -> bool:
    """True if a lookup goes by the identities of a source, such as ``maven.account``."""
    return "." in by


class Lookups:
    """The lookups of one import. What was found in the store is remembered, what was made only in its chunk is not,
    since the chunk may be taken back."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._known: dict[Place, UUID] = {}

    def check(self, work: Work, profile: Profile, source: Source) -> None:
        """Check that every lookup of a source can be done.

        Raises:
            ProfileProblem: an unknown record, field or scheme, or a record that cannot be made of its name.
        """
        rules: list[tuple[str | None, Lookup | RelationRule, str]] = [
            (rule.lookup.record, rule.lookup, name) for name, rule in source.fields.items() if rule.lookup is not None
        ]
        rules += [("customer", relation, relation.kind.value) for relation in source.relations]
        own = self._registry.named_type(source.record)
        for named, rule, place in rules:
            target = self._registry.named_type(named) if named is not None else own.references[place]
            where = f"{source.title}: {place}"
            for by in (rule.by, *(rule.or_by if isinstance(rule, Lookup) else ())):
                if is_scheme(by) and rule.missing is not Missing.CREATE:
                    _check_scheme(work, profile, by, where)
                elif not is_scheme(by) and by not in target.fields:
                    raise ProfileProblem(f"{where}: '{target.name}' has no field '{by}'.{nearest(by, target.fields)}")
            if rule.missing is Missing.CREATE:
                new_fields(target, rule.by, dict(rule.new), where)

    def resolve(self, work: Work, wanted: Iterable[Wanted]) -> tuple[dict[Wanted, Found], list[Made]]:
        """Find what rows want.

        Returns:
            What each lookup came to, and the records that are to be added because they were not found.
        """
        if len(self._known) > REMEMBERED:
            self._known.clear()
        asked = dict.fromkeys(wanted)
        open_ones: dict[tuple[str, str], list[str]] = {}
        for one in asked:
            for by in (one.by, *one.or_by):
                if (one.record, by, one.text) not in self._known:
                    open_ones.setdefault((one.record, by), []).append(one.text)
        clashes: dict[Place, int] = {}
        for (record, by), texts in open_ones.items():
            self._look(work, record, by, list(dict.fromkeys(texts)), clashes)
        found: dict[Wanted, Found] = {}
        made: dict[Place, Made] = {}
        for one in asked:
            found[one] = self._outcome(one, clashes)
            if found[one].id is None and not found[one].reason and one.missing is Missing.CREATE:
                made.setdefault((one.record, one.by, one.text), self._make(one))
                found[one] = Found(made[one.record, one.by, one.text].record.id)
        return found, list(made.values())

    def _look(self, work: Work, record: str, by: str, texts: list[str], clashes: dict[Place, int]) -> None:
        """Fetch ids from the store; a text that several records have goes to ``clashes``."""
        values: Mapping[Any, Sequence[str]]
        if is_scheme(by):
            key = Key.t.c
            statement = sa.select(key.key, key.record_id).where(
                key.scheme == by, key.record_type == record, key.key.in_(texts)
            )
            values = {text: [text] for text in texts}
        else:
            record_type = self._registry.named_type(record)
            column = record_type.face.c[by]
            values = _readable(record_type.fields[by], texts)
            statement = sa.select(column, record_type.face.c.id).where(column.in_(list(values)))
        for value, id in work.select(statement) if values else ():
            for text in values[value]:
                place = (record, by, text)
                if self._known.setdefault(place, id) != id:
                    clashes[place] = clashes.get(place, 1) + 1
        for place in clashes:
            self._known.pop(place, None)

    def _outcome(self, wanted: Wanted, clashes: Mapping[Place, int]) -> Found:
        for by in (wanted.by, *wanted.or_by):
            place = (wanted.record, by, wanted.text)
            if (id := self._known.get(place)) is not None:
                return Found(id)
            if place in clashes:
                return Found(reason=f"is the {by} of {clashes[place]} records of '{wanted.record}'")
        reason = f"is the {' or '.join((wanted.by, *wanted.or_by))} of no '{wanted.record}'"
        if wanted.missing is Missing.REFUSE:
            return Found(reason=reason)
        return Found(remark=f"{reason}; left out")

    def _make(self, wanted: Wanted) -> Made:
        target = self._registry.named_type(wanted.record)
        fields = new_fields(target, wanted.by, dict(wanted.new), wanted.column or wanted.record)
        fields[_naming(target, wanted.by)] = wanted.text
        record: Entry = target.cls(**fields)
        return Made(wanted, record)


def _check_scheme(work: Work, profile: Profile, scheme: str, where: str) -> None:
    given = {profile.scheme_of(source) for source in profile.sources}
    if scheme in given:
        return
    stored = work.select(sa.select(Key.t.c.id).where(Key.t.c.scheme == scheme).limit(1))
    if not stored:
        raise ProfileProblem(
            f"{where}: no source gives identities '{scheme}'.{nearest(scheme, given)}",
            todo="Bring in first what this refers to, or name the identities of a source of this profile.",
        )


def _naming(target: RecordType, by: str) -> str:
    """The field that takes the text of the row in a record that is made."""
    return (target.title or "") if is_scheme(by) else by


def new_fields(target: RecordType, by: str, new: Mapping[str, str], where: str) -> dict[str, Any]:
    """Return the fields, beside its name, of a record that is made because a lookup found none.

    Raises:
        ProfileProblem: a field that does not exist, a text that is no value of it, or too little is said.
    """
    made: dict[str, Any] = {}
    for name, text in new.items():
        if name not in target.fields:
            raise ProfileProblem(f"{where}: '{target.name}' has no field '{name}'.{nearest(name, target.fields)}")
        try:
            made[name] = converter(target.fields[name], Style())(text)
        except Unreadable as error:
            raise ProfileProblem(f"{where}: '{text}' for '{name}' {error}.") from error
    naming = _naming(target, by)
    lacking = [
        f.name
        for f in target.fields.values()
        if not (f.optional or f.has_default or f.server_owned or f.name in made or f.name == naming)
    ]
    if lacking or not naming:
        raise ProfileProblem(
            f"{where}: a '{target.name}' cannot be made of its {naming or 'name'} alone.",
            todo=f"Say new = {{ {', '.join(f'{name} = …' for name in lacking)} }}, or missing = 'refuse'.",
        )
    return made


def _readable(field: Field, texts: Iterable[str]) -> dict[Any, list[str]]:
    """Return the texts that can be values of a field, by value."""
    read = converter(field, Style())
    values: dict[Any, list[str]] = {}
    for text in texts:
        try:
            values.setdefault(read(text), []).append(text)
        except Unreadable:
            continue  # no record can have it, so it is not found
    return values


def store_made(work: Work, into: Import, drafts: Sequence[Draft], made: Sequence[Made]) -> None:
    """Add the records that lookups asked for; each is an effect of the first row that named it."""
    if not made:
        return
    first: dict[Wanted, Draft] = {}
    for draft in drafts:
        for wanted in (*draft.lookups.values(), *(relation.to for relation in draft.relations)):
            first.setdefault(wanted, draft)
    keys: list[Key] = []
    effects: list[Effect] = []
    for one in made:
        wanted, row = one.wanted, first[one.wanted]
        place = {"record_type": wanted.record, "record_id": one.record.id, "row": row.row, "line": row.line}
        naming = _naming(work.context.registry.named_type(wanted.record), wanted.by)
        effects.append(Effect(import_id=into.id, columns={naming: wanted.column or ""}, **place))
        if is_scheme(wanted.by):
            keys.append(Key(scheme=wanted.by, key=wanted.text, import_id=into.id, **place))
    work.add_all(one.record for one in made)
    work.add_all(keys)
    work.add_all(effects)
