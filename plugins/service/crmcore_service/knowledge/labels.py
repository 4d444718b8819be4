"""The words of knowledge in other languages; English stands in the declarations."""

from __future__ import annotations

LABELS = {
    "de": {
        "service_article": "Artikel",
        "service_article.title": "Titel",
        "service_article.body": "Text",
        "service_article.markup": "Schreibweise",
        "service_article.language": "Sprache",
        "service_article.visible": "Sichtbar",
        "service_article.published_at": "Veröffentlicht",
        "service_article.helpful": "Hilfreich",
        "service_article.unhelpful": "Nicht hilfreich",
        "service_article_ticket": "Ticket eines Artikels",
        "service.articles": "Artikel",
        "service.articles.draft": "Entwurf",
        "service.articles.published": "Veröffentlicht",
        "service.articles.archived": "Archiviert",
    },
    "zh": {
        "service_article": "知识文章",
        "service_article.title": "标题",
        "service_article.body": "正文",
        "service_article.markup": "格式",
        "service_article.language": "语言",
        "service_article.visible": "可见范围",
        "service_article.published_at": "发布时间",
        "service_article.helpful": "有帮助",
        "service_article.unhelpful": "没有帮助",
        "service_article_ticket": "文章解决的工单",
        "service.articles": "知识文章",
        "service.articles.draft": "草稿",
        "service.articles.published": "已发布",
        "service.articles.archived": "已归档",
    },
}
