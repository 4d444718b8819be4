"""What belongs to a record beside its fields, as far as imports write it and the actor may read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from crmcore import (
    Attachment,
    Customer,
    Entry,
    Event,
    Identity,
    Interaction,
    Participant,
    PipelineRecord,
    Relation,
    StageMove,
    Tag,
    Team,
    TeamMember,
    User,
    Work,
)
from crmcore_intake.origins import FILES, TAGS, TEAMS


@attrs.frozen
class Belonging:
    """One thing that belongs to a record: what it is, as rows say it, and as a program reads it.

    ``with_record`` tells that it came with the record and has no entries of its own in the journal.
    """

    thing: Entry
    place: str
    text: str
    value: Any
    with_record: bool = False


@attrs.frozen
class Entered:
    """A stage that a record entered, and when, as lineage tells it."""

    stage: str
    text: str


def belongings(work: Work, record: Entry) -> Iterator[Belonging]:
    """Yield what belongs to a record: identities, relations, memberships, tags, files, participants."""
    name = work.context.registry.type_of(type(record)).name
    if isinstance(record, Customer):
        for identity in work.each(Identity, Identity.t.c.customer_id == record.id):
            yield Belonging(identity, identity.kind.value, identity.value, identity.value)
        for relation in work.each(Relation, Relation.t.c.from_id == record.id):
            yield Belonging(relation, relation.kind.value, "", relation.to_id)
    if isinstance(record, User):
        members = list(work.each(TeamMember, TeamMember.t.c.user_id == record.id))
        teams = work.get_all(Team, [member.team_id for member in members])
        for member in members:
            if member.team_id in teams:
                yield Belonging(member, TEAMS, teams[member.team_id].name, teams[member.team_id].name)
    for tag in work.each(Tag, Tag.t.c.record_id == record.id, Tag.t.c.record_type == name):
        yield Belonging(tag, TAGS, tag.tag, tag.tag)
    for file in work.each(Attachment, Attachment.t.c.record_id == record.id, Attachment.t.c.record_type == name):
        yield Belonging(file, FILES, file.name, file.name)
    if isinstance(record, Interaction):
        for one in work.each(Participant, Participant.t.c.interaction_id == record.id):
            if one.through_id is None:
                yield Belonging(one, "participants", "", one.customer_id, with_record=True)


def entered(work: Work, record: Entry, events: Sequence[tuple[int, Event]]) -> Iterator[tuple[Entered, int, Event]]:
    """Yield the stages that a record entered, each with the version and the event that tell of it.

    A move of its own is a version of the record; what lies before its first one came with the record.
    """
    if not isinstance(record, PipelineRecord) or not events:
        return
    name = work.context.registry.type_of(type(record)).name
    moves = work.each(StageMove, StageMove.t.c.record_id == record.id, StageMove.t.c.record_type == name)
    own = {_moment(event): (version, event) for version, event in events if event.kind == "moved"}
    for move in moves:
        version, event = own.get((move.to_stage, move.at.isoformat()), events[0])
        yield Entered(move.to_stage, f"{move.to_stage} {move.at:%Y-%m-%d %H:%M}"), version, event


def _moment(event: Event) -> tuple[str, str]:
    after = getattr(event, "after", {})
    return str(after.get("stage", "")), str(after.get("stage_since", ""))
