"""What rows put on their records beside fields: tags, ways to recognize a customer, membership in teams.

An import adds and never takes away: what is there and what the row does not mention stays.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Attachment, Entry, Team, TeamMember, Work, schema_of
from crmcore_intake.origins import FILES, TAGS, TEAMS, column_of, said
from crmcore_intake.plan import FieldChange, Place
from crmcore_intake.records import Effect, Import
from crmcore_intake.subjects import Subject


@attrs.frozen
class _Attached:
    """One thing that was added to the record ``to``, how a person reads it, and from which column it comes."""

    to: UUID
    place: str
    text: str
    thing: Entry | None
    column: str = ""


def attach(
    work: Work, into: Import, subjects: Sequence[Subject], *, keep_files: bool = True
) -> dict[int, tuple[FieldChange, ...]]:
    """Add what the rows of these (stored) records say.

    Args:
        keep_files: False in a preview, which leaves no file behind.

    Returns:
        What that added to records, by the number of the row.
    """
    attached = [*_tags(work, subjects), *_identities(work, subjects), *_members(work, into, subjects)]
    attached += _pictures(work, subjects, keep_files=keep_files)
    about = {s.record.id: s for s in subjects}
    changes: dict[int, tuple[FieldChange, ...]] = {}
    effects: list[Effect] = []
    for one in attached:
        draft = about[one.to].draft
        change = FieldChange(one.place, None, one.text, one.column)
        changes[draft.row] = (*changes.get(draft.row, ()), change)
        own = (draft.row, draft.line)
        by = draft.given.get(said(one.place, one.text), own)
        column = None if column_of(into.columns, one.place, one.text) == one.column else {one.place: one.column}
        # What a row puts on the record that it makes is told by the key of the record.
        if one.thing is None:
            continue
        if not about[one.to].new or by != own or column is not None:
            effects.append(_effect(into, one.thing, by, column))
    work.add_all(effects)
    return changes


def _effect(into: Import, thing: Entry, by: Place, columns: Mapping[str, str] | None = None) -> Effect:
    name, (row, line) = schema_of(type(thing)).name, by
    return Effect(import_id=into.id, row=row, line=line, record_type=name, record_id=thing.id, columns=columns)


def _tags(work: Work, subjects: Sequence[Subject]) -> Iterator[_Attached]:
    wanted = {s.record.id: (s.record, s.draft.tags) for s in subjects if s.draft.tags}
    for tag in work.tag_all((record, tuple(tags)) for record, tags in wanted.values()) if wanted else ():
        yield _Attached(tag.record_id, TAGS, tag.tag, tag, wanted[tag.record_id][1][tag.tag])


def _identities(work: Work, subjects: Sequence[Subject]) -> Iterator[_Attached]:
    wanted = [(s.record, one.kind, one.text) for s in subjects for one in s.draft.identities]
    columns = {(s.record.id, one.kind, one.text): one.column for s in subjects for one in s.draft.identities}
    for identity in work.identify_all(wanted) if wanted else ():
        column = columns[identity.customer_id, identity.kind, identity.value]
        yield _Attached(identity.customer_id, identity.kind.value, identity.value, identity, column)


def _pictures(work: Work, subjects: Sequence[Subject], *, keep_files: bool) -> Iterator[_Attached]:
    wanted = [(s.record, one) for s in subjects for one in s.draft.pictures]
    if not wanted:
        return
    file = Attachment.t.c
    ids = list(dict.fromkeys(record.id for record, _ in wanted))
    statement = sa.select(file.record_id, file.sha256).where(file.record_id.in_(ids))
    present = {(record_id, digest) for record_id, digest in work.select(statement)}
    for record, one in wanted:
        if (record.id, hashlib.sha256(one.content).hexdigest()) not in present:
            thing = work.attach(record, one.name, one.content, one.media_type) if keep_files else None
            yield _Attached(record.id, FILES, one.name, thing, one.column)


def _members(work: Work, into: Import, subjects: Sequence[Subject]) -> Iterator[_Attached]:
    wanted = {(name, s.record.id): s.draft for s in subjects for name in s.draft.teams}
    if not wanted:
        return
    lines = {name: d.given.get(said(TEAMS, name), (d.row, d.line)) for (name, _), d in reversed(wanted.items())}
    teams = _teams(work, into, lines)
    member = TeamMember.t.c
    users = list(dict.fromkeys(user for _, user in wanted))
    present = {
        (team, user)
        for team, user in work.select(sa.select(member.team_id, member.user_id).where(member.user_id.in_(users)))
    }
    pairs = {(teams[name], user): name for name, user in wanted}
    added = work.add_all(TeamMember(team_id=t, user_id=u) for t, u in pairs if (t, u) not in present)
    for one in added:
        name = pairs[one.team_id, one.user_id]
        yield _Attached(one.user_id, TEAMS, name, one, wanted[name, one.user_id].teams[name])


def _teams(work: Work, into: Import, lines: Mapping[str, Place]) -> dict[str, UUID]:
    """Return the teams of these names by name; those that do not exist are made."""
    face = Team.t.c
    teams: dict[str, UUID] = dict(work.select(sa.select(face.name, face.id).where(face.name.in_(list(lines)))))
    made = work.add_all(Team(name=name) for name in lines if name not in teams)
    work.add_all(_effect(into, team, lines[team.name]) for team in made)
    return teams | {team.name: team.id for team in made}
