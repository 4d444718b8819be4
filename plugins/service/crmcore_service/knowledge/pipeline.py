"""The path of an article. A team replaces it in ``crm.toml`` under ``[pipelines."service.articles"]``."""

from __future__ import annotations

from crmcore import Outcome, Pipeline, Stage
from crmcore_service.knowledge.records import Article

ARTICLES = "service.articles"
DRAFT, PUBLISHED, ARCHIVED = "draft", "published", "archived"

article_pipeline = Pipeline(
    name=ARTICLES,
    label="Articles",
    record=Article,
    stages=(
        Stage(name=DRAFT, to=(PUBLISHED, ARCHIVED)),
        Stage(name=PUBLISHED, outcome=Outcome.DONE, requires=("body",), to=(DRAFT, ARCHIVED)),
        Stage(name=ARCHIVED, outcome=Outcome.CANCELED, to=(DRAFT, PUBLISHED)),
    ),
)
