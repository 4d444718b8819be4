"""The algebra of segments: rule, hand and included segments put in; hand and excluded segments take out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Action, Customer, Relation, RelationKind, Work
from crmcore.errors import Forbidden, Invalid, NotFound
from crmcore.work.checks import unrestricted
from crmcore_marketing.segments.compiling import customers_where
from crmcore_marketing.segments.records import Segment, SegmentMember, SegmentPart
from crmcore_marketing.segments.settings import configured

_member, _relation = SegmentMember.t.c, Relation.t.c
MOST_DEEP = 10
"""So many segments, each a part of the one before: deeper ones make statements that a database does not take."""
MOST_DEEP_OF_PEOPLE = 5
"""The same where any part is the people of another: each takes more of the statement than customers alone do."""


@attrs.frozen
class Graph:
    """A segment with all that it refers to: the segments by id, and the parts by the segment that has them."""

    segments: dict[UUID, Segment]
    parts: dict[UUID, list[SegmentPart]]

    @classmethod
    def of(cls, work: Work, segment: Segment) -> Graph:
        """Read it, one level of references at a time.

        Raises:
            Invalid: a segment includes itself, by way of others, or too many lie within each other.
            Forbidden: it leaves out the people of a segment that the actor sees but a part of.
        """
        segments, parts = {segment.id: segment}, dict[UUID, list[SegmentPart]]()
        new = [segment.id]
        while new:
            parts |= {id: [] for id in new}
            for part in work.each(SegmentPart, SegmentPart.t.c.segment_id.in_(new)):
                parts[part.segment_id].append(part)
            new = list({part.other_id for id in new for part in parts[id]}.difference(parts))
            segments |= work.get_all(Segment, new)
            if unseen := set(new).difference(segments):
                raise NotFound(f"'{segment.name}' has {len(unseen)} segments as parts that this actor may not read.")
        graph = cls(segments, parts)
        if way := circle(graph.edges, [segment.id]):
            raise Invalid(f"The segment {graph.way(way)}.", todo="Drop one of these parts.")
        graph._refuse_deep(segment)
        graph._refuse_unseen(work, segment)
        return graph

    def _refuse_deep(self, segment: Segment) -> None:
        people = any(part.people for parts in self.parts.values() for part in parts)
        most = MOST_DEEP_OF_PEOPLE if people else MOST_DEEP
        if _levels(self.edges, segment.id) > most:
            told = f"'{segment.name}' has more than {most} segments within each other"
            raise Invalid(f"{told}{', some by their people' * people}.", todo="Drop one of its parts.")

    def _refuse_unseen(self, work: Work, segment: Segment) -> None:
        """Refuse to leave out people by an employer whom the actor may not see: they would stay in."""
        for leaver, other in self._people_left_out(segment):
            if not all(unrestricted(work, work.context.registry.type_of(c), Action.READ) for c in (Customer, Relation)):
                raise Forbidden(
                    f"'{leaver.name}' leaves out the people of '{other.name}', which this actor cannot see as a whole.",
                    todo="Let somebody use it who may read all customers and relations.",
                )

    def _people_left_out(self, segment: Segment) -> Iterator[tuple[Segment, Segment]]:
        """Yield which segments leave out the people of which others, at once or below what they leave out."""
        todo: list[tuple[UUID, UUID | None]] = [(segment.id, None)]
        seen = set(todo)
        while todo:
            id, leaver = todo.pop()
            for part in self.parts[id]:
                by = leaver or (id if part.excluded else None)
                if by is not None and part.people:
                    yield self.segments[by], self.segments[part.other_id]
                if (part.other_id, by) not in seen:
                    seen.add((part.other_id, by))
                    todo.append((part.other_id, by))

    @property
    def edges(self) -> dict[UUID, list[UUID]]:
        """The segments that each refers to."""
        return {id: [part.other_id for part in parts] for id, parts in self.parts.items()}

    def way(self, way: Sequence[UUID]) -> str:
        """Return the words for a circle."""
        names = [f"'{self.segments[id].name}'" for id in way]
        return f"{names[0]} includes itself: {' → '.join(names)}"


def circle(edges: dict[UUID, list[UUID]], starts: Sequence[UUID]) -> list[UUID]:
    """Return the ids along a circle that can be reached from the starts, or nothing."""
    done: set[UUID] = set()

    def follow(id: UUID, way: list[UUID]) -> list[UUID]:
        if id in way:
            return [*way[way.index(id) :], id]
        if id in done:
            return []
        for other in edges.get(id, ()):
            if found := follow(other, [*way, id]):
                return found
        done.add(id)
        return []

    return next(filter(None, (follow(id, []) for id in starts)), [])


def deepest(edges: dict[UUID, list[UUID]], starts: Iterable[UUID]) -> int:
    """Return how many segments lie within each other on the longest way through one of the starts; without circles."""
    back = _turned(edges)
    return max(_levels(back, id) + _levels(edges, id) - 1 for id in starts)


def deepest_of_people(edges: dict[UUID, list[UUID]], people: set[UUID], starts: Iterable[UUID]) -> int:
    """Return the same of the segments that hold one of the starts and, anywhere, the people of another; else 0.

    Args:
        people: the segments that have such a part.
    """
    tops = _reached(_turned(edges), starts) if people else ()
    return max((_levels(edges, top) for top in tops if people & _reached(edges, [top])), default=0)


def _turned(edges: dict[UUID, list[UUID]]) -> dict[UUID, list[UUID]]:
    back: dict[UUID, list[UUID]] = {}
    for id, others in edges.items():
        for other in others:
            back.setdefault(other, []).append(id)
    return back


def _reached(edges: dict[UUID, list[UUID]], starts: Iterable[UUID]) -> set[UUID]:
    reached = new = set(starts)
    while new:
        new = {other for id in new for other in edges.get(id, ())} - reached
        reached = reached | new
    return reached


def _levels(edges: dict[UUID, list[UUID]], start: UUID) -> int:
    # Level by level and not by recursion; it goes no further than it takes to be too deep.
    level, count = {start}, 0
    while level and count <= MOST_DEEP:
        level, count = {other for id in level for other in edges.get(id, ())}, count + 1
    return count


def rule_of(work: Work, segment: Segment) -> str | None:
    """Return the text of a segment's rule; see ``Segments.rule``."""
    if not segment.configured:
        return segment.rule or None
    found = configured(work).get(segment.name)
    if found is None:
        raise Invalid(
            f"The segment '{segment.name}' stood under [plugins.marketing.segments] and no longer does.",
            todo="Put it back into crm.toml, or use another segment.",
        )
    return found.rule


def select(work: Work, segment: Segment) -> sa.Select[Any]:
    """Return a SELECT of the ids of a segment's customers; see ``Segments.select``."""
    found = _beside_the_rule(work, [segment.id])
    if not any(parts for *_, parts in found):
        graph = Graph({segment.id: segment}, {segment.id: []})
    else:
        graph = Graph.of(work, segment)
        found = _beside_the_rule(work, list(graph.segments))
    hands = {(id, excluded) for id, *hand, _ in found for excluded in (False, True) if hand[excluded]}
    return _Sets(work, graph, hands).of(segment)


def _any(of: type[SegmentMember | SegmentPart], *where: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    return sa.exists(sa.select(of.t.c.id).where(of.t.c.segment_id == Segment.t.c.id, *where).correlate(Segment.t))


_BESIDE = sa.select(
    Segment.t.c.id,
    _any(SegmentMember, _member.excluded.is_(False)).label("put_in"),
    _any(SegmentMember, _member.excluded.is_(True)).label("taken_out"),
    _any(SegmentPart).label("parts"),
).where(Segment.t.c.id.in_(sa.bindparam("ids", expanding=True)))


def _beside_the_rule(work: Work, ids: Sequence[UUID]) -> list[Any]:
    """Return of segments whether a hand has put anybody in or taken anybody out, and whether there are parts."""
    return work.select(_BESIDE, ids=list(ids))


@attrs.frozen
class _Sets:
    work: Work
    graph: Graph
    hands: set[tuple[UUID, bool]]

    def of(self, segment: Segment) -> sa.Select[Any]:
        """Return the set of one segment: what is put in, less what is taken out."""
        id, rule = Customer.t.c.id, rule_of(self.work, segment)
        added, out = (list(self._beside(segment, excluded=excluded)) for excluded in (False, True))
        if rule is not None and not added:
            found = customers_where(self.work, rule)
        else:
            added += [] if rule is None else [customers_where(self.work, rule).correlate(None)]
            found = sa.select(id).where(sa.or_(sa.false(), *(id.in_(one) for one in added)))
        return found.where(*(id.not_in(one) for one in out)).correlate(None)

    def _beside(self, segment: Segment, *, excluded: bool) -> Iterator[sa.Select[Any]]:
        if (segment.id, excluded) in self.hands:
            chosen = sa.select(_member.customer_id).where(_member.segment_id == segment.id)
            yield chosen.where(_member.excluded.is_(excluded)).correlate(None)
        for part in self.graph.parts[segment.id]:
            if part.excluded is excluded:
                others = self.of(self.graph.segments[part.other_id])
                yield people_of(self.work, others) if part.people else others


def people_of(work: Work, employers: sa.Select[Any]) -> sa.Select[Any]:
    """Return a SELECT of the ids of those who work today for the customers of another SELECT."""
    today = sa.literal(work.today, _relation.since.type)
    # Named in front of the statement, which keeps it flat: SQLite's parser takes no more than some nested ones.
    found = employers.cte()
    return (
        sa.select(_relation.from_id)
        .where(
            _relation.to_id.in_(sa.select(found.c.id).correlate(None)),
            _relation.kind == RelationKind.WORKS_FOR.value,
            sa.or_(_relation.since.is_(None), _relation.since <= today),
            sa.or_(_relation.until.is_(None), _relation.until >= today),
        )
        .correlate(None)
    )
