"""What is looked at whoever writes a segment: a verb, an import, a plugin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from crmcore import Action, Change, Objection, Work
from crmcore.errors import RuleError
from crmcore.work.checks import touchable
from crmcore_marketing.segments.compiling import compiled
from crmcore_marketing.segments.records import Segment, SegmentMember, SegmentPart
from crmcore_marketing.segments.rights import USE
from crmcore_marketing.segments.selecting import (
    MOST_DEEP,
    MOST_DEEP_OF_PEOPLE,
    Graph,
    circle,
    deepest,
    deepest_of_people,
)


def check_segments(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to a rule that cannot be used, and to a second one for a segment whose rule stands in crm.toml."""
    for change in changes:
        segment = change.after
        if not isinstance(segment, Segment) or not segment.rule or not change.changed("rule"):
            continue
        if segment.configured:
            text = f"The rule of '{segment.name}' stands in crm.toml, under [plugins.marketing.segments]."
            yield Objection("configured", "rule", text, segment.id)
            continue
        try:
            compiled(work, segment.rule)
        except RuleError as error:
            yield Objection("rule", "rule", str(error.args[0]), segment.id)


def check_hands(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to a hand in a segment that the actor may not edit; the right to the customer is asked by its record."""
    hands = [change.record for change in changes if isinstance(change.record, SegmentMember)]
    wanted = {hand.segment_id for hand in hands if not work.is_new(Segment, hand.segment_id)}
    denied = wanted - touchable(work, work.context.registry.type_of(Segment), Action.EDIT, wanted)
    names = work.get_all(Segment, denied)
    for hand in hands:
        if hand.segment_id in denied:
            text = f"This actor may not edit the segment '{names[hand.segment_id].name}', so its members stay."
            yield Objection("segment", "segment_id", text, hand.id)


def check_parts(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to a segment that would include itself, by way of others, and to too many within each other."""
    new = [change.after for change in changes if isinstance(change.after, SegmentPart)]
    if not new:
        return
    # Two who each add one half of a circle wait for each other here.
    work.lock(Segment, {id for part in new for id in (part.segment_id, part.other_id)})
    edges, people = dict[UUID, list[UUID]](), set[UUID]()
    starts = {part.segment_id for part in new}
    after = {part.id: part for part in new}
    with work.as_system("look for circles among segments", by=USE):
        # A part that is changed counts as it will be.
        for part in ({part.id: part for part in work.each(SegmentPart)} | after).values():
            edges.setdefault(part.segment_id, []).append(part.other_id)
            if part.people:
                people.add(part.segment_id)
        if way := circle(edges, [part.segment_id for part in new]):
            told = Graph(work.get_all(Segment, way), {}).way(way)
            yield Objection("circle", "other_id", f"The segment {told}.", new[0].id)
        elif deepest(edges, starts) > MOST_DEEP:
            text = f"Segments would lie more than {MOST_DEEP} deep within each other. Include one that lies less deep."
            yield Objection("depth", "other_id", text, new[0].id)
        elif deepest_of_people(edges, people, starts) > MOST_DEEP_OF_PEOPLE:
            text = f"Segments, some by their people, would lie more than {MOST_DEEP_OF_PEOPLE} deep within each other."
            yield Objection("depth", "other_id", f"{text} Include one that lies less deep.", new[0].id)
