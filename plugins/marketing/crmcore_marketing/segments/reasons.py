"""Why a customer is in a segment or not: each clause of the rule with the values it read, each hand, each part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

import attrs

from crmcore import Customer, Relation, Work
from crmcore.rules import Clause, Rule
from crmcore.work.variables import each_values
from crmcore_marketing.segments.compiling import compiled
from crmcore_marketing.segments.records import Segment, SegmentMember, SegmentPart
from crmcore_marketing.segments.selecting import Graph, people_of, rule_of, select

_member = SegmentMember.t.c
_SAID = {True: "yes", False: "no", None: "unknown"}


@attrs.frozen
class Why:
    """Whether a customer is in a segment, and one line for each thing that had a say."""

    customer: Customer
    inside: bool
    lines: tuple[str, ...]


def reasons(work: Work, segment: Segment, customers: Sequence[Customer]) -> list[Why]:
    """Say why customers are in a segment or not; see ``Segments.why``."""
    return _Asking(work, Graph.of(work, segment), customers).of(segment)


@attrs.frozen
class _Asking:
    work: Work
    graph: Graph
    customers: Sequence[Customer]

    def of(self, segment: Segment) -> list[Why]:
        rule, hand = rule_of(self.work, segment), self._by_hand(segment)
        clauses = [()] * len(self.customers) if rule is None else list(self._clauses(compiled(self.work, rule)))
        fits = [False] * len(self.customers) if rule is None else self.work.holds(rule, self.customers)
        parts = [(part.excluded, *self._part(part)) for part in self.graph.parts[segment.id]]
        found = []
        for place, customer in enumerate(self.customers):
            beside = [(excluded, name, inside[place]) for excluded, name, inside in parts]
            decided = hand.get(customer.id)
            added = fits[place] or decided is False or any(there for excluded, _, there in beside if not excluded)
            out = decided is True or any(there for excluded, _, there in beside if excluded)
            lines = (*map(_clause, clauses[place]), *_others(decided, beside))
            found.append(Why(customer, added and not out, lines or ("nothing puts anybody in",)))
        return found

    def _part(self, part: SegmentPart) -> tuple[str, Sequence[bool]]:
        """Return what a part is called, and of each customer whether it is in there."""
        other = self.graph.segments[part.other_id]
        if not part.people:
            return f"'{other.name}'", [why.inside for why in self.of(other)]
        theirs = people_of(self.work, select(self.work, other))
        ids = [customer.id for customer in self.customers]
        there = {row[0] for row in self.work.select(theirs.where(Relation.t.c.from_id.in_(ids)))}
        return f"the people of '{other.name}'", [id in there for id in ids]

    def _by_hand(self, segment: Segment) -> Mapping[UUID, bool]:
        ids = [customer.id for customer in self.customers]
        here = self.work.each(SegmentMember, _member.segment_id == segment.id, _member.customer_id.in_(ids))
        return {member.customer_id: member.excluded for member in here}

    def _clauses(self, rule: Rule) -> Iterator[tuple[Clause, ...]]:
        registry = self.work.context.registry
        kind, names = registry.type_of(Customer), {path.partition(".")[2] for path in rule.names}
        read = [fact.name for fact in registry.facts_of(kind) if fact.name in names]
        facts = self.work.facts(Customer, [c.id for c in self.customers], read)
        values = each_values(registry, self.customers, kind, names)
        for customer, found in zip(self.customers, values, strict=True):
            found["record"].update(facts.get(customer.id, {}))
            yield rule.explain(found, now=self.work.by_firm(self.work.now))


def _clause(clause: Clause) -> str:
    read = ", ".join(f"{name} is {_shown(value)}" for name, value in clause.values.items())
    return f"{clause.text}: {_SAID[clause.holds]}" + (f" ({read})" if read else "")


def _shown(value: Any) -> str:
    return "empty" if value is None else str(value)


def _others(decided: bool | None, beside: Sequence[tuple[bool, str, bool]]) -> Iterator[str]:
    if decided is not None:
        yield "taken out by hand" if decided else "put in by hand"
    for excluded, name, there in beside:
        yield f"{'leaves out' if excluded else 'includes'} {name}: {'in it' if there else 'not in it'}"
