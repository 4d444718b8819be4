"""Knowledge: articles, found by their words, and the tickets that they solved."""

from __future__ import annotations

from typing import Any

from crmcore import Area, Command, Role, grants
from crmcore_service.knowledge.labels import LABELS
from crmcore_service.knowledge.pipeline import ARTICLES, article_pipeline
from crmcore_service.knowledge.records import Article, ArticleTicket, Markup, Visibility
from crmcore_service.knowledge.verbs import Hit, Knowledge, subscriptions

_WRITES = grants("service_article", read="all", create="all", edit="all", export="all")

# Everybody may look up what we know; whoever serves writes it down.
_ROLES = (
    Role(name="service.agent", grants=_WRITES),
    Role(name="manager", grants=(*_WRITES, *grants("service_article", remove="all", assign="all"))),
    Role(name="rep", grants=grants("service_article", read="all")),
)


def _article() -> Any:
    from crmcore_service.knowledge.command import app

    return app


AREA = Area(
    records=(Article, ArticleTicket),
    pipelines=(article_pipeline,),
    subscriptions=subscriptions,
    roles=_ROLES,
    labels=LABELS,
    commands=(Command(name="article", help="Write down what is known, and find it again.", app=_article),),
)

__all__ = ["AREA", "ARTICLES", "Article", "ArticleTicket", "Hit", "Knowledge", "Markup", "Visibility"]
