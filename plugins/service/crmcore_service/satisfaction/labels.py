"""The words of satisfaction in other languages; English stands in the declarations."""

from __future__ import annotations

LABELS = {
    "de": {
        "service_survey": "Umfrage",
        "service_survey.customer_id": "Kunde",
        "service_survey.contact_id": "Befragte Person",
        "service_survey.ticket_id": "Ticket",
        "service_survey.kind": "Art",
        "service_survey.language": "Sprache",
        "service_survey.asked_at": "Gefragt",
        "service_survey.expires_at": "Läuft ab",
        "service_survey.owner_id": "Zuständig",
        "service_survey.user_id": "Gefragt durch",
        "service_survey.score": "Wert",
        "service_survey.comment": "Bemerkung",
        "service_survey.answered_at": "Beantwortet",
        "service_survey.written_by_id": "Aufgeschrieben durch",
        "service.csat": "CSAT eines Jahres",
        "service.last_nps": "Letzter NPS",
    },
    "zh": {
        "service_survey": "满意度调查",
        "service_survey.customer_id": "客户",
        "service_survey.contact_id": "受访人",
        "service_survey.ticket_id": "工单",
        "service_survey.kind": "类型",
        "service_survey.language": "语言",
        "service_survey.asked_at": "发送时间",
        "service_survey.expires_at": "失效时间",
        "service_survey.owner_id": "负责人",
        "service_survey.user_id": "发起人",
        "service_survey.score": "评分",
        "service_survey.comment": "意见",
        "service_survey.answered_at": "回答时间",
        "service_survey.written_by_id": "记录人",
        "service.csat": "近一年满意度",
        "service.last_nps": "最近 NPS",
    },
}
