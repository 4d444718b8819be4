"""The page of a survey: it asks when it is opened, and stores when it is sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings, strategies as st
from starlette.testclient import TestClient

from crmcore_service import CSAT, NPS, Satisfaction, Tickets
from crmcore_service.satisfaction import Survey, SurveyKind
from crmcore_service.satisfaction.scales import SCALES
from crmcore_service.satisfaction.words import WORDS
from crmcore_service.tickets import Ticket
from crmcore_web.app import application
from tests.service.firm import Firm, build


@pytest.fixture
def browser(firm: Firm) -> Iterator[TestClient]:
    with TestClient(application(firm.crm), base_url="http://127.0.0.1:8000", follow_redirects=False) as client:
        yield client


def ask(firm: Firm, kind: SurveyKind = CSAT, language: str = "en") -> tuple[Survey, str]:
    with firm.crm.work(firm.amy) as work:
        ticket = Tickets(work).resolve(Tickets(work).open(firm.carl, "Lamp <7> & cable"), "Changed")
        survey = Satisfaction(work).ask(ticket, kind, language=language)
    with firm.crm.as_system("send", read_only=True) as work:
        return survey, Satisfaction(work).link(survey)


def stored(firm: Firm, survey: Survey) -> tuple[int | None, str | None]:
    with firm.crm.as_system("test", read_only=True) as work:
        found = work.get(Survey, survey.id)
    return found.score, found.comment


def told(firm: Firm) -> list[str]:
    with firm.crm.as_system("test", read_only=True) as work:
        return [i.summary for i in work.timeline(firm.carl) if i.kind == "service.answered"]


def test_opening_stores_nothing_and_sending_does(firm: Firm, browser: TestClient) -> None:
    survey, link = ask(firm)
    page = browser.get(f"{link}?score=4")
    assert page.status_code == 200
    assert 'value="4" required checked' in page.text
    assert page.text.count("checked") == 1
    assert "Lamp &lt;7&gt; &amp; cable" in page.text
    assert stored(firm, survey) == (None, None)
    done = browser.post(link, data={"score": "4", "comment": "Good\r\nlight <b>"})
    assert (done.status_code, stored(firm, survey)) == (200, (4, "Good\nlight <b>"))
    assert told(firm) == ["CSAT 4 of 5: Good light <b>"]
    again = browser.get(link)
    assert 'value="4" required checked' in again.text
    assert "Good\nlight &lt;b&gt;</textarea>" in again.text
    assert "answered this before" in again.text


def test_what_the_customer_answers_is_no_internal_line_and_what_we_write_down_is(
    firm: Firm, browser: TestClient
) -> None:
    survey, link = ask(firm)
    browser.post(link, data={"score": "4", "comment": "Good"})
    by_hand, _ = ask(firm)
    with firm.crm.work(firm.boss) as work:
        Satisfaction(work).answer(by_hand, 5, "Said on the phone")
    with firm.crm.work(firm.amy, read_only=True) as work:
        shown = [
            Tickets(work).conversation(work.get(Ticket, s.ticket_id))[-1] for s in (survey, by_hand) if s.ticket_id
        ]
    assert [(r.kind, r.who, r.public) for r in shown] == [
        ("service.answered", "Carl", True), ("service.answered", "Carl", False),
    ]  # fmt: skip


def test_sending_twice_is_harmless_and_another_answer_counts(firm: Firm, browser: TestClient) -> None:
    survey, link = ask(firm, NPS)
    for _ in range(2):
        assert browser.post(link, data={"score": "0"}).status_code == 200
    assert told(firm) == ["NPS 0 of 10"]
    assert browser.post(link, data={"score": "10", "comment": "I was wrong"}).status_code == 200
    assert stored(firm, survey) == (10, "I was wrong")
    assert told(firm)[0] == "NPS 10 of 10 instead of 0: I was wrong"


@pytest.mark.parametrize("score", ["", "0", "6", "x", "5.0", " 5", "\u0665", "1e0"])
def test_a_wrong_score_is_asked_for_again_with_what_was_written(small: Firm, score: str) -> None:
    survey, link = ask(small)
    with TestClient(application(small.crm), base_url="http://127.0.0.1:8000") as browser:
        page = browser.post(link, data={"score": score, "comment": "kept"})
        assert page.status_code == 422
        assert "Please choose a number." in page.text
        assert ">kept</textarea>" in page.text
        assert "checked" not in browser.get(link, params={"score": score}).text
        long = browser.post(link, data={"score": "5", "comment": "y" * 2_001})
        assert (long.status_code, "at most 2000 characters" in long.text) == (422, True)
    assert stored(small, survey) == (None, None)


def test_an_expired_link_and_a_survey_that_is_gone(small: Firm) -> None:
    survey, link = ask(small)
    with TestClient(application(small.crm), base_url="http://127.0.0.1:8000") as browser:
        small.clock.forward(days=30, seconds=1)
        assert browser.post(link, data={"score": "5"}).status_code == 410
        small.clock.forward(days=-10)
        with small.crm.as_system("test") as work:
            work.remove(work.get(Survey, survey.id))
        gone = browser.get(link)
    assert (gone.status_code, "can no longer be answered" in gone.text) == (410, True)


@pytest.mark.parametrize("language", list(WORDS))
@pytest.mark.parametrize("kind", list(SurveyKind))
def test_every_question_can_be_asked_in_every_language(sqlite_url: str, kind: SurveyKind, language: str) -> None:
    firm = build(sqlite_url)
    _, link = ask(firm, kind, language)
    words = WORDS[language]
    with TestClient(application(firm.crm), base_url="http://127.0.0.1:8000") as browser:
        page = browser.get(link)
        assert f"<h1>{words.question[kind]}</h1>" in page.text
        assert f'<div lang="{language}">' in page.text
        assert page.text.count('type="radio"') == len(SCALES[kind].scores())
        assert "<fieldset>" in page.text
        assert "<legend>" in page.text
        assert words.thanks in browser.post(link, data={"score": str(SCALES[kind].highest)}).text


@settings(max_examples=30)
@given(st.text(max_size=300))
def test_whatever_is_written_never_becomes_markup(text: str) -> None:
    page = _page_with(text)
    assert page.count("<textarea") == page.count("</textarea>") == 1
    assert "<script" not in page.casefold()


def _page_with(comment: str) -> str:
    from datetime import UTC, datetime, timedelta
    from unittest.mock import Mock
    from uuid import uuid4

    from crmcore_service.satisfaction.pages import survey_page
    from crmcore_web import PublicRequest

    now = datetime(2026, 3, 2, tzinfo=UTC)
    survey = Survey(id=uuid4(), customer_id=uuid4(), kind=CSAT, asked_at=now, expires_at=now + timedelta(days=1))
    work = Mock()
    work.get_all.return_value = {survey.id: survey}
    request = PublicRequest(method="POST", form={"comment": comment + "<script>"}, query={}, at=now, action="/l/x")
    return str(survey_page(work, {"survey": str(survey.id)}, request).body)
