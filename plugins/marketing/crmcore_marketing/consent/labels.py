"""The words of consent in German and Chinese."""

from __future__ import annotations

LABELS = {
    "de": {
        "marketing_consent": "Einwilligung",
        "marketing_consent.customer_id": "Kunde",
        "marketing_consent.channel": "Kanal",
        "marketing_consent.address": "Adresse",
        "marketing_consent.purpose": "Zweck",
        "marketing_consent.state": "Stand",
        "marketing_consent.confirmed": "Bestätigt",
        "marketing_consent.basis": "Rechtsgrundlage",
        "marketing_consent.text_version": "Fassung des Textes",
        "marketing_consent.evidence": "Nachweis",
        "marketing_consent.at": "Zeit",
        "marketing_suppression": "Sperre",
        "marketing_suppression.channel": "Kanal",
        "marketing_suppression.address": "Adresse",
        "marketing_suppression.reason": "Grund",
        "marketing_suppression.note": "Bemerkung",
        "marketing_suppression.at": "Zeit",
    },
    "zh": {
        "marketing_consent": "同意",
        "marketing_consent.customer_id": "客户",
        "marketing_consent.channel": "渠道",
        "marketing_consent.address": "地址",
        "marketing_consent.purpose": "用途",
        "marketing_consent.state": "状态",
        "marketing_consent.confirmed": "已确认",
        "marketing_consent.basis": "法律依据",
        "marketing_consent.text_version": "文本版本",
        "marketing_consent.evidence": "证据",
        "marketing_consent.at": "时间",
        "marketing_suppression": "禁发",
        "marketing_suppression.channel": "渠道",
        "marketing_suppression.address": "地址",
        "marketing_suppression.reason": "原因",
        "marketing_suppression.note": "备注",
        "marketing_suppression.at": "时间",
    },
}
