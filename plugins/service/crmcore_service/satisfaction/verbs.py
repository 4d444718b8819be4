"""Satisfaction: asking customers, and taking in what they answer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

import attrs

from crmcore import Customer, Work
from crmcore.errors import Forbidden, Invalid, nearest
from crmcore_service.satisfaction.events import SurveyAnswered, SurveyAsked
from crmcore_service.satisfaction.kinds import interaction_of
from crmcore_service.satisfaction.records import LONGEST, Survey, SurveyKind
from crmcore_service.satisfaction.rights import ANSWER, LINK
from crmcore_service.satisfaction.scales import require_score
from crmcore_service.satisfaction.settings import settings_of
from crmcore_service.satisfaction.standing import asked_before, question_of
from crmcore_service.satisfaction.words import WORDS
from crmcore_service.tickets.customers import employers, parties
from crmcore_service.tickets.records import Ticket
from crmcore_web import Links

CSAT, NPS, CES = SurveyKind.CSAT, SurveyKind.NPS, SurveyKind.CES

ROUTE = "service.survey"


class Satisfaction:
    """What people do with surveys: ``Satisfaction(work).ask(ticket, CSAT)``."""

    def __init__(self, work: Work) -> None:
        self.work = work

    # -- asking ---------------------------------------------------------------------------------------------------

    def ask(self, about: Ticket | Customer, kind: SurveyKind | None = None, *, language: str | None = None) -> Survey:
        """Ask the requester of a ticket, or a customer on its own, and return the survey.

        Nothing is sent: the event ``service.survey_asked`` says that it is to be, and :meth:`link` gives the link.
        Whoever was asked the same and can still answer is not asked again: the survey that is there comes back.

        Args:
            kind: by default that of the settings, as is ``language``.

        Raises:
            Invalid: there are no words in that language, or it is answered already.
        """
        return self.ask_all([about], kind, language=language)[0]

    def ask_all(
        self, about: Iterable[Ticket | Customer], kind: SurveyKind | None = None, *, language: str | None = None
    ) -> list[Survey]:
        """Ask about many tickets, or many customers, at once. Raises what :meth:`ask` raises."""
        asked, settings, now = list(about), settings_of(self.work), self.work.now
        spoken = language or settings.language
        if spoken not in WORDS:
            text = f"There are no words to ask in '{spoken}'.{nearest(spoken, WORDS)}"
            raise Invalid(text, allowed=tuple(WORDS))
        homes = employers(self.work, [each for each in asked if isinstance(each, Customer)])
        drafts = []
        for each in asked:
            ticket = each if isinstance(each, Ticket) else None
            whose = parties(each, homes) if isinstance(each, Customer) else (each.customer_id, each.contact_id)
            drafts.append(
                Survey(
                    customer_id=whose[0], contact_id=whose[1], ticket_id=ticket.id if ticket else None,
                    kind=kind or settings.kind, language=spoken, asked_at=now,
                    expires_at=now + timedelta(days=settings.expires_days), user_id=self.work.actor.id,
                    owner_id=ticket.owner_id if ticket else self.work.actor.id,
                )
            )  # fmt: skip
        standing = asked_before(self.work, drafts)
        new = {question_of(draft): draft for draft in drafts if question_of(draft) not in standing}
        numbers = {each.id: each.number for each in asked if isinstance(each, Ticket)}
        for survey in self.work.add_all(new.values()):
            standing[question_of(survey)] = survey
            self.work.emit(
                survey,
                SurveyAsked(
                    survey=survey.kind.value, language=survey.language,
                    number=(numbers.get(survey.ticket_id) if survey.ticket_id else None) or "",
                    contact_id=str(survey.contact_id or survey.customer_id),
                ),
            )  # fmt: skip
        return [standing[question_of(draft)] for draft in drafts]

    def link(self, survey: Survey, score: int | None = None) -> str:
        """Return the address of the page where the customer answers; with it, no login is needed.

        Whoever has it answers as the customer. Make it when it is sent, and keep it nowhere.

        Args:
            score: chosen beforehand on the page, for a mail that shows the scale; it is stored only when the customer
                sends the page.

        Raises:
            Invalid: the survey has expired, or the score is not on its scale.
            Forbidden: no role of the actor carries the permission ``service.survey.link``.
        """
        if not self.work.access.may(LINK):
            raise Forbidden(
                "This actor may not have the link, by which one answers as the customer.",
                todo=f"Let a manager hand it over, or grant the permission '{LINK}'.",
            )
        if survey.expires_at <= self.work.now:
            raise Invalid(f"The survey expired on {survey.expires_at:%Y-%m-%d}.", todo="Ask again.")
        url = Links(self.work).url(ROUTE, {"survey": str(survey.id)}, expires=survey.expires_at - self.work.now)
        if score is None:
            return url
        require_score(survey.kind, score)
        return f"{url}?score={score}"

    # -- answering ------------------------------------------------------------------------------------------------

    def answer(self, survey: Survey, score: int, comment: str = "") -> Survey:
        """Write down what a customer answers, and tell it on the timeline.

        A customer may change the answer while the link works: the last one counts. The same one again changes nothing.

        Raises:
            Invalid: the score is not on the scale, the comment is too long, or the customer has answered by the link
                and somebody else wants to write another answer down.
            Forbidden: no role of the actor carries the permission ``service.survey.answer``.
        """
        require_score(survey.kind, score)
        words = "\n".join(line.rstrip() for line in comment.strip().splitlines()).replace("\0", "")
        if len(words) > LONGEST:
            raise Invalid(f"The comment has {len(words):,} characters; at most {LONGEST:,} are kept.")
        # Two answers at once, such as of a double click, come one after the other.
        self.work.lock(Survey, [survey.id])
        before = self.work.get(Survey, survey.id)
        if (before.score, before.comment or "") == (score, words):
            return before
        by = self.work.actor
        if by.id is not None and before.score is not None and before.written_by_id is None:
            raise Invalid(f"The customer has answered {before.score}, which nobody else changes.")
        with self.work.as_system("write an answer down", by=ANSWER):
            self.work.save(
                attrs.evolve(
                    self.work.get(Survey, survey.id), score=score, comment=words or None, written_by_id=by.id,
                    answered_at=before.answered_at or self.work.now,
                )
            )  # fmt: skip
            # Whoever may write an answer down may not always read the person who gave it.
            stored = self.work.get(Survey, survey.id)
            who = self.work.get(Customer, stored.contact_id or stored.customer_id)
            told = interaction_of(stored, before, None if by.id is None else by.name)
            self.work.log(attrs.evolve(told, at=self.work.now), who)
        after = self.work.get(Survey, survey.id)
        self.work.emit(
            after,
            SurveyAnswered(survey=after.kind.value, number=self._number(after), score=score, comment=words),
        )
        return after

    def find(self, id: UUID | str) -> Survey:
        """Return a survey by its id.

        Raises:
            Invalid: it is no id.
            NotFound: there is none that the actor may read.
        """
        try:
            return self.work.get(Survey, UUID(str(id)))
        except ValueError:
            raise Invalid(f"'{id}' is no id of a survey.", todo="`crmcore survey list` shows them.") from None

    def _number(self, survey: Survey) -> str:
        ticket = self.work.get_all(Ticket, [survey.ticket_id] if survey.ticket_id else [])
        return next((t.number or "" for t in ticket.values()), "")
