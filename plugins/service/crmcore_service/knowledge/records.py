"""What is kept of knowledge: articles, and the tickets that they solved."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import Annotated

import attrs

from crmcore import Entry, Labeled, MaxLen, PipelineRecord, Ref, Searchable, record
from crmcore_service.tickets.records import Ticket


class Visibility(enum.StrEnum):
    """Who an article is for: ourselves, or customers too."""

    INTERNAL = "internal"
    PUBLIC = "public"


class Markup(enum.StrEnum):
    """How the text of an article is written."""

    MARKDOWN = "markdown"
    PLAIN = "plain"


@record("service_article", label="Article", indexes=(("stage", "language"), ("owner_id",)))
@attrs.frozen(kw_only=True)
class Article(PipelineRecord):
    """What we know about a question, on the pipeline ``service.articles``. Tags are words on it, as on any record.

    Attributes:
        visible: who it is for.
        published_at: when it was published last.
        helpful, unhelpful: how many said that it helped them, or did not.
        folded_title, folded: title, and title and text, as search compares them; kept in line by the plugin.
    """

    title: Annotated[str, MaxLen(200), Searchable()]
    body: Annotated[str, MaxLen(200_000)] = ""
    markup: Markup = Markup.MARKDOWN
    language: Annotated[str, MaxLen(10)] = "en"
    visible: Visibility = Visibility.INTERNAL
    published_at: Annotated[datetime | None, Labeled("Published")] = None
    helpful: int = 0
    unhelpful: int = 0
    folded_title: str = ""
    folded: str = ""


@record(
    "service_article_ticket",
    label="Ticket of an article",
    follows="article_id",
    part=True,
    unique=(("article_id", "ticket_id"),),
    indexes=(("ticket_id",),),
)
@attrs.frozen(kw_only=True)
class ArticleTicket(Entry):
    """An article that solved a ticket."""

    article_id: Ref[Article]
    ticket_id: Ref[Ticket]
