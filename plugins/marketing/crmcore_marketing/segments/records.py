"""A segment: the customers that a rule, a hand or other segments put together."""

from __future__ import annotations

from typing import Annotated

import attrs

from crmcore import Customer, Labeled, MaxLen, Record, Ref, RuleText, Searchable, User, record

Condition = Annotated[str | None, MaxLen(2_000), RuleText(), Labeled("Rule")]


@record("marketing_segment", label="Segment", unique=(("name",),), indexes=(("owner_id", "name"),))
@attrs.frozen(kw_only=True)
class Segment(Record):
    """Customers who are chosen together: by a rule, by hand, from other segments, or by all of these.

    A customer is in it whom the rule, a hand or an included segment puts in, and whom neither a hand nor an excluded
    segment takes out.

    Attributes:
        rule: a condition about a customer, in CEL; empty, nobody is in it by rule.
        configured: its rule stands in ``crm.toml``, under its name.
    """

    name: Annotated[str, MaxLen(120), Searchable()]
    description: Annotated[str, MaxLen(500)] = ""
    rule: Condition = None
    configured: bool = False
    owner_id: Ref[User] | None = None


@record(
    "marketing_segment_member",
    label="Member by hand",
    follows="customer_id",
    unique=(("segment_id", "customer_id"),),
    indexes=(("customer_id",),),
)
@attrs.frozen(kw_only=True)
class SegmentMember(Record):
    """A customer whom somebody has put into a segment or, with ``excluded``, taken out for good.

    It is seen with its customer; to write it takes the right to edit the segment as well.
    """

    segment_id: Ref[Segment]
    customer_id: Ref[Customer]
    excluded: bool = False


@record(
    "marketing_segment_part",
    label="Part of a segment",
    follows="segment_id",
    part=True,
    unique=(("segment_id", "other_id"),),
    indexes=(("other_id",),),
)
@attrs.frozen(kw_only=True)
class SegmentPart(Record):
    """Another segment whose customers a segment includes or, with ``excluded``, leaves out.

    Attributes:
        people: not its customers, but the people who work for them.
    """

    segment_id: Ref[Segment]
    other_id: Ref[Segment]
    excluded: bool = False
    people: Annotated[bool, Labeled("The people who work for them")] = False
