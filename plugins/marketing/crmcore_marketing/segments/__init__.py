"""Segments: customers who are chosen together, by rule, by hand, or from other segments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crmcore import Area, Command
from crmcore_marketing.segments.checks import check_hands, check_parts, check_segments
from crmcore_marketing.segments.labels import LABELS
from crmcore_marketing.segments.reasons import Why
from crmcore_marketing.segments.records import Segment, SegmentMember, SegmentPart
from crmcore_marketing.segments.rights import ROLES
from crmcore_marketing.segments.settings import declared_rules
from crmcore_marketing.segments.verbs import Segments


def _command() -> Callable[..., Any]:
    from crmcore_marketing.segments.command import app

    return app


AREA = Area(
    records=(Segment, SegmentMember, SegmentPart),
    roles=ROLES,
    commands=(Command(name="segment", help="Put customers together, count them, and say why.", app=_command),),
    checks={Segment: check_segments, SegmentMember: check_hands, SegmentPart: check_parts},
    rules=declared_rules,
    labels=LABELS,
)

__all__ = ["AREA", "Segment", "SegmentMember", "SegmentPart", "Segments", "Why"]
