"""The words of templates in other languages; English stands in the declarations."""

from __future__ import annotations

LABELS: dict[str, dict[str, str]] = {
    "de": {
        "marketing_template": "Vorlage",
        "marketing_template.name": "Name",
        "marketing_template.number": "Version",
        "marketing_template.subject": "Betreff",
        "marketing_template.mjml": "MJML",
        "marketing_template.text": "Reiner Text",
        "marketing_template.saved_at": "Gespeichert",
    },
    "zh": {
        "marketing_template": "模板",
        "marketing_template.name": "名称",
        "marketing_template.number": "版本",
        "marketing_template.subject": "主题",
        "marketing_template.mjml": "MJML",
        "marketing_template.text": "纯文本",
        "marketing_template.saved_at": "保存时间",
    },
}
