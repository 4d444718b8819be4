"""Surveys: asked about tickets and customers, answered, told, and counted."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import attrs
import pytest

from crmcore import Customer, Work
from crmcore.errors import Invalid, NotFound, Objected
from crmcore_service import CES, CSAT, NPS, Satisfaction, Tickets
from crmcore_service.satisfaction import Survey
from crmcore_service.tickets import Ticket
from tests.service.firm import NOW, Firm, build

WRITING = {"roles": {"service.agent": {"permissions": ["service.survey.answer"]}}}
"""A team that lets its agents write down what customers say on the phone."""


@pytest.fixture
def firm(store_url: str) -> Firm:
    return build(store_url, config=WRITING)


@pytest.fixture
def small(sqlite_url: str) -> Firm:
    return build(sqlite_url, config=WRITING)


def resolved(work: Work, firm: Firm, who: Customer | None = None, title: str = "No light") -> Ticket:
    ticket = Tickets(work).open(who or firm.carl, title)
    return Tickets(work).resolve(ticket, "Changed the bulb")


def facts_of(firm: Firm, customer: Customer) -> tuple[Any, Any]:
    with firm.crm.work(firm.boss, read_only=True) as work:
        found = work.facts(Customer, [customer.id], ["service.csat", "service.last_nps"])[customer.id]
    return found["service.csat"], found["service.last_nps"]


def test_a_requester_is_asked_and_the_answer_is_told(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        ticket = resolved(work, firm)
        survey = Satisfaction(work).ask(ticket)
        assert (survey.customer_id, survey.contact_id) == (firm.acme.id, firm.carl.id)
        assert (survey.kind, survey.language, survey.user_id) == (CSAT, "en", firm.amy.id)
        assert survey.expires_at == NOW + timedelta(days=30)
    firm.clock.forward(hours=1)
    with firm.crm.work(firm.amy) as work:
        survey = Satisfaction(work).answer(survey, score=5, comment="  Quick and clear\n")
        assert (survey.score, survey.comment) == (5, "Quick and clear")
        assert (survey.answered_at, survey.written_by_id) == (NOW + timedelta(hours=1), firm.amy.id)
    with firm.crm.work(firm.boss, read_only=True) as work:
        line = work.timeline(firm.acme)[0]
        assert (line.kind, line.summary) == ("service.answered", "CSAT 5 of 5 (written down by Amy): Quick and clear")
        assert (line.record_id, line.direction.value) == (ticket.id, "in")
        kinds = [event.kind for event in work.history(survey)]
    assert "service.survey_asked" in kinds
    assert "service.survey_answered" in kinds


def test_the_event_says_whom_to_ask_what(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        ticket = resolved(work, firm)
        survey = Satisfaction(work).ask(ticket, NPS, language="de")
    with firm.crm.work(firm.boss, read_only=True) as work:
        (asked,) = (e for e in work.history(survey) if e.kind == "service.survey_asked")
    assert attrs.asdict(asked) | {
        "survey": "nps", "language": "de", "number": ticket.number, "contact_id": str(firm.carl.id),
    } == attrs.asdict(asked)  # fmt: skip


def test_the_last_answer_counts_and_the_same_again_changes_nothing(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        survey = Satisfaction(work).ask(resolved(work, firm))
        first = Satisfaction(work).answer(survey, 2)
        assert Satisfaction(work).answer(survey, 2, " ") == first
    firm.clock.forward(days=1)
    with firm.crm.work(firm.amy) as work:
        second = Satisfaction(work).answer(survey, 4, "better now")
        assert (second.score, second.answered_at) == (4, NOW), "a month's answers stay those of the month"
        told = [i.summary for i in work.timeline(firm.carl) if i.kind == "service.answered"]
    assert told == [
        "CSAT 4 of 5 instead of 2 (written down by Amy): better now", "CSAT 2 of 5 (written down by Amy)",
    ]  # fmt: skip


@pytest.mark.parametrize(("kind", "wrong"), [(CSAT, 0), (CSAT, 6), (NPS, 11), (NPS, -1), (CES, 8)])
def test_a_score_off_the_scale_is_refused(small: Firm, kind: Any, wrong: int) -> None:
    with small.crm.as_system("test") as work:
        survey = Satisfaction(work).ask(small.emil, kind)
        with pytest.raises(Invalid, match=rf"{wrong} is no {kind.value.upper()} score. Give a whole number from"):
            Satisfaction(work).answer(survey, wrong)
        with pytest.raises(Invalid, match="is no"):
            Satisfaction(work).link(survey, wrong)
        with pytest.raises(Objected, match="it goes from"):
            work.save(attrs.evolve(survey, score=wrong, answered_at=work.now))
        assert work.get(Survey, survey.id).score is None


def test_a_survey_stays_the_question_that_it_was(small: Firm) -> None:
    with small.crm.work(small.amy) as work:
        survey = Satisfaction(work).ask(small.emil, NPS)
        with pytest.raises(Objected, match="ask a new one"):
            work.save(attrs.evolve(survey, kind=CSAT))
    with small.crm.as_system("test") as work, pytest.raises(Objected, match="come together"):
        work.save(attrs.evolve(survey, score=3))


def test_what_the_customer_said_by_the_link_nobody_else_changes(small: Firm) -> None:
    with small.crm.work(small.amy) as work:
        survey = Satisfaction(work).ask(small.emil)
    with small.crm.as_system("link service.survey") as work:
        Satisfaction(work).answer(survey, 1)
    with small.crm.work(small.amy) as work, pytest.raises(Invalid, match="The customer has answered 1"):
        Satisfaction(work).answer(survey, 5)


def test_asking_the_same_again_gives_back_what_is_there(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).open(firm.carl, "No light")
        first = Satisfaction(work).ask(ticket)
        ticket = Tickets(work).resolve(work.get(Ticket, ticket.id), "Changed the bulb")
        assert Satisfaction(work).ask_all([ticket, ticket]) == [first, first]
        assert Satisfaction(work).ask(ticket, NPS) != first, "another question"
        assert work.count(Survey) == 2
        alone = Satisfaction(work).ask(firm.carl)
        assert Satisfaction(work).ask(firm.carl) == alone
        assert Satisfaction(work).ask(firm.cora) != alone, "another person"
    with firm.crm.as_system("link service.survey") as work:
        Satisfaction(work).answer(first, 2)
        Satisfaction(work).answer(alone, 1)
    with firm.crm.work(firm.amy) as work:
        for about in (ticket, firm.carl):
            with pytest.raises(Invalid, match="This is answered: CSAT"):
                Satisfaction(work).ask(about)
    firm.clock.forward(days=31)
    with firm.crm.work(firm.amy) as work:
        assert Satisfaction(work).ask(firm.carl).id != alone.id, "a customer is asked again when the link has expired"
        with pytest.raises(Invalid, match="This is answered: CSAT 2 of 5"):
            Satisfaction(work).ask(ticket)


def test_who_wrote_an_answer_down_is_shown_on_the_ticket(small: Firm) -> None:
    with small.crm.work(small.amy) as work:
        ticket = resolved(work, small)
        Satisfaction(work).answer(Satisfaction(work).ask(ticket), 5, "Quick")
        said = [remark.summary for remark in Tickets(work).conversation(ticket)]
    assert said[-1] == "CSAT 5 of 5 (written down by Amy): Quick"


def test_words_and_comments_have_limits(small: Firm) -> None:
    with small.crm.work(small.amy) as work:
        with pytest.raises(Invalid, match="no words to ask in 'fr'"):
            Satisfaction(work).ask(small.emil, language="fr")
        survey = Satisfaction(work).ask(small.emil)
        with pytest.raises(Invalid, match="2,001 characters; at most 2,000"):
            Satisfaction(work).answer(survey, 3, "x" * 2_001)
        assert Satisfaction(work).answer(survey, 3, "a\0b").comment == "ab"
        with pytest.raises(Invalid, match="'x' is no id of a survey"):
            Satisfaction(work).find("x")
        with pytest.raises(NotFound):
            Satisfaction(work).find("01900000-0000-7000-8000-000000000000")


def test_an_expired_survey_has_no_link(small: Firm) -> None:
    with small.crm.work(small.boss) as work:
        survey = Satisfaction(work).ask(small.acme)
        assert Satisfaction(work).link(survey, 4).endswith("?score=4")
    small.clock.forward(days=30)
    with small.crm.work(small.boss) as work, pytest.raises(Invalid, match="expired on 2026-04-01"):
        Satisfaction(work).link(survey)


def test_facts_are_of_a_year_and_of_any_day(firm: Firm) -> None:
    assert facts_of(firm, firm.acme) == (None, None)
    with firm.crm.work(firm.amy) as work:
        satisfaction = Satisfaction(work)
        for who, score in ((firm.carl, 5), (firm.cora, 2)):
            satisfaction.answer(satisfaction.ask(resolved(work, firm, who)), score)
        satisfaction.answer(satisfaction.ask(firm.carl, NPS), 3)
    firm.clock.forward(days=200)
    with firm.crm.work(firm.amy) as work:
        satisfaction.__init__(work)  # type: ignore[misc]  # the same verbs in another unit of work
        satisfaction.answer(satisfaction.ask(resolved(work, firm)), 3)
        satisfaction.answer(satisfaction.ask(firm.carl, NPS), 9)
    assert facts_of(firm, firm.acme) == (pytest.approx(10 / 3), 9), "an organization's answers are those of its people"
    assert facts_of(firm, firm.carl) == (4, 9)
    assert facts_of(firm, firm.cora) == (2, None)
    firm.clock.forward(days=166)
    assert facts_of(firm, firm.acme) == (3, 9)
    with firm.crm.work(firm.amy, read_only=True) as work:
        found = work.find(Customer, "record.service.csat < 3.5 && record.service.last_nps == 9")
    assert {c.id for c in found} == {firm.acme.id, firm.carl.id}


def test_the_view_shows_what_was_answered(firm: Firm) -> None:
    with firm.crm.work(firm.amy) as work:
        for score, words in ((5, "Quick"), (4, "")):
            Satisfaction(work).answer(Satisfaction(work).ask(resolved(work, firm)), score, words)
        Satisfaction(work).answer(Satisfaction(work).ask(firm.carl, NPS), 9)
    with firm.crm.work(firm.ann, read_only=True) as work:
        (section,) = (s for s in work.customer_view(firm.acme.id).sections if s.name == "service.tickets")
    assert section.data is not None
    assert section.data.headline == "2 resolved or closed; CSAT 4.5 of 5 in a year (2 answers)"
    assert [row[:3] for row in section.data.rows[2:]] == [
        ("", None, "NPS 9 of 10, written down by Amy"), ("#2", None, "CSAT 4 of 5, written down by Amy"),
        ("#1", "Quick", "CSAT 5 of 5, written down by Amy"),
    ]  # fmt: skip


def test_a_rep_sees_and_writes_down_the_answers_of_its_customers_alone(small: Firm) -> None:
    with small.crm.work(small.amy) as work:
        survey = Satisfaction(work).ask(resolved(work, small))
    with small.crm.work(small.bob) as work:
        with pytest.raises(NotFound):
            work.get(Survey, survey.id)
        with pytest.raises(NotFound):
            Satisfaction(work).answer(survey, 5)
    with small.crm.work(small.ann, read_only=True) as work:
        assert work.get(Survey, survey.id) == survey


def asking(url: str, **settings: Any) -> Firm:
    return build(url, config={"plugins": {"web": {}, "service": {"survey": {"when_resolved": True, **settings}}}})


def waiting(firm: Firm) -> list[Survey]:
    with firm.crm.as_system("test", read_only=True) as work:
        return list(work.each(Survey))


def test_resolved_tickets_are_asked_about_once(store_url: str) -> None:
    firm = asking(store_url, kind="ces", delay_hours=4, again_days=10, language="zh")
    with firm.crm.work(firm.amy) as work:
        first = resolved(work, firm)
        resolved(work, firm, firm.emil)
        again = resolved(work, firm, firm.dora)
    firm.clock.forward(hours=3)
    firm.crm.run_due()
    assert waiting(firm) == [], "not yet"
    with firm.crm.work(firm.amy) as work:
        Tickets(work).reopen(work.get(Ticket, again.id), "Dark again")
    firm.clock.forward(hours=1)
    firm.crm.run_due()
    asked = waiting(firm)
    assert {s.contact_id for s in asked} == {firm.carl.id, firm.emil.id}, "what was reopened is not asked about"
    assert {(s.kind.value, s.language, s.user_id) for s in asked} == {("ces", "zh", None)}
    firm.clock.forward(minutes=10)
    firm.crm.run_due()
    assert len(waiting(firm)) == 2
    with firm.crm.work(firm.amy) as work:
        second = resolved(work, firm)
        resolved(work, firm, firm.cora)
    firm.clock.forward(hours=5)
    firm.crm.run_due()
    assert {s.contact_id for s in waiting(firm)[2:]} == {firm.cora.id}, "Carl was asked lately"
    firm.clock.forward(days=10)
    with firm.crm.work(firm.amy) as work:
        third = resolved(work, firm)
    firm.clock.forward(hours=5)
    firm.crm.run_due()
    carls = [s.ticket_id for s in waiting(firm) if s.contact_id == firm.carl.id]
    assert carls == [first.id, third.id], f"{second.number} is too old to be asked about"


def test_one_of_several_tickets_is_asked_about_and_a_share_of_all(sqlite_url: str) -> None:
    firm = asking(sqlite_url, delay_hours=0, again_days=0, share=0.5)
    with firm.crm.work(firm.amy) as work:
        people = work.add_all(Customer.person(name=f"Person {n}") for n in range(200))
        tickets = [resolved(work, firm, who) for who in people]
        resolved(work, firm, people[0])
    firm.clock.forward(minutes=1)
    firm.crm.run_due()
    asked = waiting(firm)
    assert 60 < len(asked) < 140
    assert len({s.contact_id for s in asked}) == len(asked)
    firm.clock.forward(hours=1)
    firm.crm.run_due()
    assert {s.ticket_id for s in waiting(firm)} - {t.id for t in tickets[1:]} == {
        s.ticket_id for s in waiting(firm) if s.contact_id == people[0].id
    }
    assert len(waiting(firm)) <= len(asked) + 1, "with no days between, the other ticket of the same person may follow"
