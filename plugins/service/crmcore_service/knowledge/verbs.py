"""Knowledge: writing articles, finding them, and saying which one solved a ticket."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore import Added, Changed, Event, Subscription, Work
from crmcore.errors import Invalid
from crmcore_service.knowledge.folding import folded, pattern, terms
from crmcore_service.knowledge.pipeline import ARCHIVED, PUBLISHED
from crmcore_service.knowledge.records import Article, ArticleTicket, Markup, Visibility
from crmcore_service.tickets.kinds import name_of
from crmcore_service.tickets.records import Ticket

_article, _link = Article.t.c, ArticleTicket.t.c

TITLE_COUNTS = 2
"""A term in the title counts so many times as much as one in the text."""


@attrs.frozen
class Hit:
    """An article that was found, and how well it fits: the more and the rarer terms, the better."""

    article: Article
    score: float


class Knowledge:
    """What people do with articles: ``Knowledge(work).search("red lamp")``."""

    def __init__(self, work: Work) -> None:
        self.work = work

    # -- writing --------------------------------------------------------------------------------------------------

    def write(
        self,
        title: str,
        body: str,
        *,
        language: str = "en",
        visible: Visibility = Visibility.INTERNAL,
        markup: Markup = Markup.MARKDOWN,
        tags: Iterable[str] = (),
    ) -> Article:
        """Write a draft.

        Raises:
            Invalid: it has no title.
        """
        if not title.strip():
            raise Invalid("An article needs a title.")
        made = Article(
            title=title.strip(), body=body, language=language, visible=visible, markup=markup,
            owner_id=self.work.actor.id,
        )  # fmt: skip
        stored = self.work.add(_in_line(made))
        self.work.tag(stored, *tags)
        return stored

    def edit(self, article: Article, **fields: Any) -> Article:
        """Change an article: ``title=``, ``body=``, ``language=``, ``visible=`` and so on. Raises what save raises."""
        return self.work.save(_in_line(attrs.evolve(article, **fields)))

    def publish(self, article: Article) -> Article:
        """Let it be found.

        Raises:
            TransitionRejected: it has no text, or is published.
        """
        return self.work.move(attrs.evolve(article, published_at=self.work.now), to=PUBLISHED)

    def archive(self, article: Article) -> Article:
        """Let it be found no longer, and keep it. Raises ``TransitionRejected`` if it is archived."""
        return self.work.move(article, to=ARCHIVED)

    def rate(self, article: Article, *, helpful: bool) -> Article:
        """Count that it helped somebody, or did not."""
        self.work.lock(Article, [article.id])
        now = self.work.get(Article, article.id)
        if helpful:
            return self.work.save(attrs.evolve(now, helpful=now.helpful + 1))
        return self.work.save(attrs.evolve(now, unhelpful=now.unhelpful + 1))

    # -- finding --------------------------------------------------------------------------------------------------

    def search(self, question: str, *, language: str | None = None, public: bool = False, limit: int = 10) -> list[Hit]:
        """Return the published articles that fit a question, the best first; two statements.

        Each term that an article holds counts by its rarity, log(1 + articles / those that hold it), and twice
        as much in the title; at the same score, what helped more people comes first.

        Args:
            question: words in any order, whole or, from four letters on, their beginnings; Chinese, Japanese and Korean
                by pairs of signs. Case and accents do not matter.
            language: only articles in it.
            public: only those that customers may read too.
        """
        wanted = terms(question)
        if not wanted:
            return []
        where = [_article.stage == PUBLISHED]
        where += [_article.language == language] if language is not None else []
        where += [_article.visible == Visibility.PUBLIC.value] if public else []
        ranked = self._ranked(wanted, where)[:limit]
        articles = self.work.get_all(Article, [row[0] for row in ranked])
        return [Hit(articles[id], round(score, 4)) for id, score in ranked if id in articles]

    def _ranked(self, wanted: Sequence[str], where: Sequence[sa.ColumnElement[bool]]) -> list[tuple[Any, float]]:
        within = [_article.folded.like(pattern(term)) for term in wanted]
        in_title = [_article.folded_title.like(pattern(term)) for term in wanted]
        flags = [sa.case((condition, 1), else_=0) for condition in (*within, *in_title)]
        every = sa.select(sa.func.count()).select_from(Article.t).where(*where).scalar_subquery()
        rows = self.work.select(
            sa.select(_article.id, _article.title, _article.helpful - _article.unhelpful, every, *flags)
            .where(*where, sa.or_(*within))
        )  # fmt: skip
        size = len(wanted)
        held = [sum(row[4 + n] for row in rows) for n in range(size)]
        worth = [math.log(1 + rows[0][3] / count) if count else 0.0 for count in held]

        def score(row: Any) -> float:
            counts = (TITLE_COUNTS if row[4 + size + n] else row[4 + n] for n in range(size))
            return math.fsum(value * count for value, count in zip(worth, counts, strict=True))

        found = sorted(((score(row), row) for row in rows), key=lambda one: (-one[0], -one[1][2], one[1][1]))
        return [(row[0], value) for value, row in found]

    def suggest(self, ticket: Ticket, limit: int = 5) -> list[Hit]:
        """Return the articles that may solve a ticket, by its title."""
        return self.search(ticket.title, limit=limit)

    # -- tickets --------------------------------------------------------------------------------------------------

    def link(self, article: Article, ticket: Ticket) -> ArticleTicket:
        """Say that an article solved a ticket; saying it again changes nothing."""
        found = self.work.find(ArticleTicket, _link.article_id == article.id, _link.ticket_id == ticket.id, limit=1)
        return found[0] if found else self.work.add(ArticleTicket(article_id=article.id, ticket_id=ticket.id))

    def tickets(self, article: Article) -> list[str]:
        """Return the names of the tickets that an article solved, the newest first, as far as one may read them."""
        ids = sa.select(_link.ticket_id).where(_link.article_id == article.id)
        return [name_of(t) for t in self.work.find(Ticket, Ticket.t.c.id.in_(ids), order_by="-id", limit=1_000)]

    def articles(self, ticket: Ticket) -> list[Article]:
        """Return the articles that solved a ticket."""
        ids = sa.select(_link.article_id).where(_link.ticket_id == ticket.id)
        return list(self.work.find(Article, _article.id.in_(ids), order_by="title", limit=1_000))


def _in_line(article: Article) -> Article:
    title = folded(article.title)
    return attrs.evolve(article, folded_title=title, folded=title + folded(article.body).lstrip())


def _follow(work: Work, event: Event) -> None:
    """Bring in line what was not written by the verbs: an import, an edit in a list."""
    for article in work.get_all(Article, [event.record_id] if event.record_id else []).values():
        work.save(_in_line(article))


subscriptions = tuple(Subscription(event=kind, record=Article, handle=_follow) for kind in (Added, Changed))
