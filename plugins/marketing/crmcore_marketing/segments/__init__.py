"""Segments: customers who are chosen together, by rule, by hand, or from other segments."""

from crmcore import Area
from crmcore_marketing.segments.records import Segment, SegmentMember, SegmentPart

AREA = Area(records=(Segment, SegmentMember, SegmentPart))

__all__ = ["AREA", "Segment", "SegmentMember", "SegmentPart"]
