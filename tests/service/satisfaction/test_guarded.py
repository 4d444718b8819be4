"""Whoever has the link answers as the customer, so it is kept nowhere; and nobody writes an answer by hand."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import attrs
import pytest
import sqlalchemy as sa

from crmcore import Plugin, Subscription, User, Work, hookimpl
from crmcore.errors import Forbidden, Objected
from crmcore_service import CSAT, Satisfaction
from crmcore_service.satisfaction import Survey, SurveyAsked
from tests.service.firm import NOW, Firm, build

SENT: list[str] = []


def _send(work: Work, event: SurveyAsked) -> None:
    assert event.record_id is not None
    SENT.append(Satisfaction(work).link(work.get(Survey, event.record_id)))


class Mailer(Plugin):
    """Sends surveys, as a plugin of a firm does."""

    name = "mailer"
    requires = ("service",)

    @hookimpl
    def crm_subscriptions(self) -> list[Subscription]:
        return [Subscription(event=SurveyAsked, handle=_send, record=Survey)]


def asked(firm: Firm) -> Survey:
    with firm.crm.work(firm.amy) as work:
        return Satisfaction(work).ask(firm.carl, CSAT)


def stored(firm: Firm) -> str:
    """Everything that the database holds, as text."""
    with firm.crm.engine.connect() as connection:
        names = sa.inspect(connection).get_table_names()
        return "\n".join(str(list(connection.exec_driver_sql(f'SELECT * FROM "{name}"'))) for name in names)


def test_the_link_is_made_by_whoever_sends_it_and_kept_nowhere(store_url: str) -> None:
    SENT.clear()
    firm = build(store_url, config={"plugins": {"mailer": {}, "web": {}, "service": {}}}, plugins=(Mailer,))
    survey = asked(firm)
    firm.crm.run_due()
    with firm.crm.as_system("send", read_only=True) as work:
        assert [Satisfaction(work).link(survey)] == SENT
    signature, text = SENT[0].rpartition(".")[2], stored(firm)
    assert "survey_asked" in text
    assert signature not in text


def test_an_agent_gets_no_link_and_a_manager_does(small: Firm) -> None:
    survey = asked(small)
    for user in (small.amy, small.ben, small.ann):
        with small.crm.work(user, read_only=True) as work, pytest.raises(Forbidden, match=r"service\.survey\.link"):
            Satisfaction(work).link(survey)
    for user in (small.boss, small.root):
        with small.crm.work(user, read_only=True) as work:
            assert "/l/" in Satisfaction(work).link(survey)


def test_a_team_may_let_its_agents_have_it(sqlite_url: str) -> None:
    roles = {"service.agent": {"permissions": ["service.survey.link"]}}
    firm = build(sqlite_url, config={"roles": roles})
    with firm.crm.work(firm.amy) as work:
        assert "/l/" in Satisfaction(work).link(Satisfaction(work).ask(firm.carl))


def test_no_agent_writes_down_how_good_she_was(sqlite_url: str) -> None:
    firm = build(sqlite_url)
    survey = asked(firm)
    for user in (firm.amy, firm.ben):
        with firm.crm.work(user) as work, pytest.raises(Forbidden, match=r"service\.survey\.answer"):
            Satisfaction(work).answer(survey, 5)
    with firm.crm.work(firm.boss) as work:
        assert Satisfaction(work).answer(survey, 5).written_by_id == firm.boss.id


FORGED: tuple[dict[str, Any], ...] = (
    {"score": 5},
    {"comment": "Wonderful"},
    {"answered_at": NOW - timedelta(days=400)},
    {"written_by_id": None},
    {"expires_at": NOW + timedelta(days=900)},
    {"asked_at": NOW - timedelta(days=9)},
)


def test_nobody_changes_an_answer_past_the_verb(store_url: str) -> None:
    firm = build(store_url)
    survey = asked(firm)
    with firm.crm.work(firm.boss) as work:
        answered = Satisfaction(work).answer(survey, 2, "Slow")
    others = {"customer_id": firm.beta.id, "contact_id": firm.dora.id, "user_id": firm.ben.id}
    forged = [attrs.evolve(answered, **changes) for changes in (*FORGED, *({n: id} for n, id in others.items()))]
    for user in (firm.amy, firm.root):
        for survey in forged:
            with firm.crm.work(user) as work:
                with pytest.raises(Objected, match="by hand"):
                    work.save(survey)
                with pytest.raises(Objected, match="by hand"):
                    work.save_all([survey])
    with firm.crm.work(firm.amy, read_only=True) as work:
        assert work.get(Survey, survey.id) == answered


def test_nobody_adds_an_answer_that_nobody_gave(small: Firm) -> None:
    made = {"customer_id": small.acme.id, "kind": CSAT, "asked_at": NOW, "expires_at": NOW + timedelta(days=1)}
    for given in ({"score": 5, "answered_at": NOW}, {"comment": "x"}, {"written_by_id": small.amy.id}):
        with small.crm.work(small.amy) as work, pytest.raises(Objected, match="by hand"):
            work.add(Survey(**made, **given))
    with small.crm.as_system("bring in what another system asked") as work:
        assert work.add(Survey(**made, score=5, answered_at=NOW)).score == 5


def test_who_answers_is_shown_what_it_may_read_and_loses_nothing(store_url: str) -> None:
    fields = {"service_survey": {"hint": {"type": "text"}, "memo": {"type": "text", "group": "finance"}}}
    firm = build(store_url, config={"fields": fields})
    survey = asked(firm)
    with firm.crm.as_system("note") as work:
        survey = work.save(attrs.evolve(survey, custom={"hint": "red", "memo": "secret"}))
    with firm.crm.work(firm.boss) as work:
        answered = Satisfaction(work).answer(survey, 4)
    assert (answered.score, answered.written_by_id, answered.custom) == (4, firm.boss.id, {"hint": "red"})
    with firm.crm.as_system("look", read_only=True) as work:
        assert work.get(Survey, survey.id).custom == {"hint": "red", "memo": "secret"}


def test_who_may_read_a_survey_and_not_answer_it_does_not(sqlite_url: str) -> None:
    roles = {"reader": {"*": {"read": "all", "edit": "all", "create": "all"}}}
    firm = build(sqlite_url, config={"roles": roles})
    survey = asked(firm)
    with firm.crm.as_system("hire") as work:
        user = work.add(User(name="Rea", roles=("reader",)))
    with firm.crm.work(user) as work, pytest.raises(Forbidden, match=r"service\.survey\.answer"):
        Satisfaction(work).answer(survey, 5)
