"""Segments: putting customers together, counting them, and saying why somebody is in or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Customer, Page, Work
from crmcore.errors import Invalid, NotFound, nearest
from crmcore_marketing.segments.compiling import compiled, customers_where
from crmcore_marketing.segments.reasons import Why, reasons
from crmcore_marketing.segments.records import Segment, SegmentMember, SegmentPart
from crmcore_marketing.segments.rights import USE
from crmcore_marketing.segments.selecting import rule_of, select
from crmcore_marketing.segments.settings import configured

_segment, _member, _part = Segment.t.c, SegmentMember.t.c, SegmentPart.t.c
_AT_ONCE = 1_000


class Segments:
    """The verbs of segments, for one unit of work. Which customers they reach is for the actor's rights to say."""

    def __init__(self, work: Work) -> None:
        self.work = work

    # -- asking ---------------------------------------------------------------------------------------------------

    def named(self, name: str) -> Segment:
        """Return the segment of that name, which may stand in ``crm.toml``.

        Raises:
            NotFound: there is none; the nearest right name is in the text.
        """
        found = self.work.find(Segment, _segment.name == name, limit=1)
        if found:
            return found[0]
        if name not in configured(self.work):
            known = [*configured(self.work), *(s.name for s in self.work.each(Segment))]
            raise NotFound(f"There is no segment '{name}' that this actor may read.{nearest(name, known)}")
        made = Segment(name=name, description=configured(self.work)[name].description, configured=True)
        if self.work.read_only:
            return made
        # Stored once it is used, so that campaigns and other segments can refer to it.
        with self.work.as_system("use a segment of crm.toml", by=USE):
            return self.work.add(made)

    def select(self, segment: Segment | str) -> sa.Select[Any]:
        """Return a SELECT of the ids of a segment's customers over read faces, to be part of another statement.

        ``Customer.t.c.id.in_(Segments(work).select(segment))`` is a filter for ``work.find``. Given a text, it is
        that of a rule.

        Raises:
            RuleError: a rule that cannot be used (any more): a name of a plugin that is switched off names the plugin.
            Invalid: a segment that includes itself, or that has left ``crm.toml``.
        """
        return customers_where(self.work, segment) if isinstance(segment, str) else select(self.work, segment)

    def count(self, segment: Segment | str) -> int:
        """Return how many customers are in a segment, or fit the text of a rule."""
        statement = self.select(segment).with_only_columns(sa.func.count(), maintain_column_froms=True)
        return int(self.work.select(statement)[0][0])

    def preview(self, segment: Segment | str, limit: int = 10) -> Page[Customer]:
        """Return the first customers by name."""
        return self.work.find(Customer, self._within(segment), order_by=Customer.t.c.name, limit=limit)

    def members(self, segment: Segment | str) -> Iterator[Customer]:
        """Yield all customers of a segment, in constant memory."""
        return self.work.each(Customer, self._within(segment))

    def why(self, segment: Segment, customers: Sequence[Customer]) -> list[Why]:
        """Say of each customer, as it is stored, whether it is in a segment, and clause by clause why.

        Raises:
            NotFound: there is no such customer that the actor may read.
            RuleError: the rule reads what the actor may not, or cannot be used (any more).
        """
        found = self.work.get_all(Customer, [customer.id for customer in customers])
        for customer in customers:
            if customer.id not in found:
                raise NotFound(f"There is no customer {customer.id} that this actor may read.")
        return reasons(self.work, segment, [found[customer.id] for customer in customers])

    # -- making ---------------------------------------------------------------------------------------------------

    def create(
        self,
        name: str,
        *,
        rule: str | None = None,
        description: str = "",
        include: Iterable[Segment] = (),
        exclude: Iterable[Segment] = (),
        people_of: Iterable[Segment] = (),
    ) -> Segment:
        """Store a segment, owned by whoever makes it.

        ``people_of`` are segments of organizations: the people who work for them are in this one.

        Raises:
            Invalid: a segment of ``crm.toml`` has that name, or another segment would be a part of it twice.
            RuleError: a rule that cannot be used.
            NotUnique: the name is taken.
        """
        if name in configured(self.work):
            raise Invalid(f"'{name}' is a segment of crm.toml.", todo="Choose another name.")
        if rule is not None:
            compiled(self.work, rule)
        made = Segment(name=name, rule=rule, description=description, owner_id=self.work.actor.id)
        parts: dict[UUID, SegmentPart] = {}
        given = ((include, False, False), (exclude, True, False), (people_of, False, True))
        for others, excluded, people in given:
            for other in others:
                part = SegmentPart(segment_id=made.id, other_id=other.id, excluded=excluded, people=people)
                first = parts.setdefault(other.id, part)
                if (first.excluded, first.people) != (excluded, people):
                    raise _part_already(other, first)
        stored = self.work.add(made)
        self.work.add_all(parts.values())
        return stored

    def change_rule(self, segment: Segment, rule: str | None) -> Segment:
        """Give a segment another rule, or none.

        Raises:
            Invalid: its rule stands in ``crm.toml``.
            RuleError: a rule that cannot be used.
        """
        if rule is not None:
            compiled(self.work, rule)
        return self.work.save(attrs.evolve(segment, rule=rule))

    def include(self, segment: Segment, *others: Segment, excluded: bool = False, people: bool = False) -> None:
        """Let the customers of other segments be in this one or, with ``excluded``, leave them out.

        With ``people``, not these customers but the people who work for them. What was included and is now left out
        is left out, and the other way round.

        Raises:
            Objected: the segment would include itself, by way of others.
            Invalid: another one is a part already, its customers for the people who work for them or vice versa.
        """
        known = {p.other_id: p for p in self.work.each(SegmentPart, _part.segment_id == segment.id)}
        for other in others:
            if other.id in known and known[other.id].people is not people:
                raise _part_already(other, known[other.id])
        how: dict[str, Any] = {"excluded": excluded, "people": people}
        ids = dict.fromkeys(other.id for other in others)
        self.work.save_all(attrs.evolve(known[id], **how) for id in ids if id in known)
        self.work.add_all(SegmentPart(segment_id=segment.id, other_id=id, **how) for id in ids if id not in known)

    def drop(self, segment: Segment, *others: Segment) -> None:
        """Let other segments no longer be parts of this one."""
        ids = [other.id for other in others]
        self.work.remove_all(self.work.each(SegmentPart, _part.segment_id == segment.id, _part.other_id.in_(ids)))

    def put(self, segment: Segment, customers: Iterable[Customer], *, excluded: bool = False) -> int:
        """Put customers in by hand or, with ``excluded``, take them out, whatever the rule says; return how many.

        To put in what another segment holds at this moment, give its :meth:`members`.
        """
        changed = 0
        for some in _chunks(customers):
            ids = [customer.id for customer in some]
            here = self.work.each(SegmentMember, _member.segment_id == segment.id, _member.customer_id.in_(ids))
            known = {m.customer_id: m for m in here}
            new = dict.fromkeys(id for id in ids if id not in known)
            other = [m for m in known.values() if m.excluded is not excluded]
            self.work.save_all(attrs.evolve(m, excluded=excluded) for m in other)
            self.work.add_all(SegmentMember(segment_id=segment.id, customer_id=id, excluded=excluded) for id in new)
            changed += len(new) + len(other)
        return changed

    def leave(self, segment: Segment, customers: Iterable[Customer]) -> int:
        """Forget what was decided about customers by hand: the rule decides again; return about how many."""
        gone = 0
        for some in _chunks(customers):
            ids = [customer.id for customer in some]
            here = list(self.work.each(SegmentMember, _member.segment_id == segment.id, _member.customer_id.in_(ids)))
            self.work.remove_all(here)
            gone += len(here)
        return gone

    def delete(self, segment: Segment) -> None:
        """Delete a segment, with what hands have decided; its customers stay.

        Raises:
            StillReferenced: another segment or a campaign refers to it.
        """
        with self.work.savepoint():
            # Those of customers whom the actor may not see as well; what it may do with the segment decides.
            with self.work.as_system("delete a segment", by=USE):
                self.work.remove_all(list(self.work.each(SegmentMember, _member.segment_id == segment.id)))
            self.work.remove(segment)

    def rule(self, segment: Segment) -> str | None:
        """Return the text of a segment's rule, wherever it stands.

        Raises:
            Invalid: it stood in ``crm.toml``, and no longer does.
        """
        return rule_of(self.work, segment)

    def _within(self, segment: Segment | str) -> sa.ColumnElement[bool]:
        within: sa.ColumnElement[bool] = Customer.t.c.id.in_(self.select(segment))
        return within


def _part_already(other: Segment, part: SegmentPart) -> Invalid:
    who = "the people who work for its customers" if part.people else "its customers"
    return Invalid(
        f"'{other.name}' is a part of it already: {who} are {'left out' if part.excluded else 'in'}.",
        todo="Drop it first, or include a segment of its own that has it as its part.",
    )


def _chunks(customers: Iterable[Customer]) -> Iterator[list[Customer]]:
    # All of them first: those of another segment may be read while this one is written.
    everybody = list(customers)
    return (everybody[start : start + _AT_ONCE] for start in range(0, len(everybody), _AT_ONCE))
