"""The words of segments in German and Chinese."""

from __future__ import annotations

LABELS = {
    "de": {
        "marketing_segment": "Segment",
        "marketing_segment.name": "Name",
        "marketing_segment.description": "Beschreibung",
        "marketing_segment.rule": "Regel",
        "marketing_segment.configured": "Aus der Konfiguration",
        "marketing_segment.owner_id": "Zuständig",
        "marketing_segment_member": "Mitglied von Hand",
        "marketing_segment_member.segment_id": "Segment",
        "marketing_segment_member.customer_id": "Kunde",
        "marketing_segment_member.excluded": "Herausgenommen",
        "marketing_segment_part": "Teil eines Segments",
        "marketing_segment_part.segment_id": "Segment",
        "marketing_segment_part.other_id": "Anderes Segment",
        "marketing_segment_part.excluded": "Ausgenommen",
        "marketing_segment_part.people": "Wer für sie arbeitet",
    },
    "zh": {
        "marketing_segment": "客户群",
        "marketing_segment.name": "名称",
        "marketing_segment.description": "说明",
        "marketing_segment.rule": "规则",
        "marketing_segment.configured": "来自配置",
        "marketing_segment.owner_id": "负责人",
        "marketing_segment_member": "手工成员",
        "marketing_segment_member.segment_id": "客户群",
        "marketing_segment_member.customer_id": "客户",
        "marketing_segment_member.excluded": "已移出",
        "marketing_segment_part": "客户群的组成",
        "marketing_segment_part.segment_id": "客户群",
        "marketing_segment_part.other_id": "另一客户群",
        "marketing_segment_part.excluded": "排除",
        "marketing_segment_part.people": "其员工",
    },
}
