"""The canary of service: nobody sees a token that is not his, and everybody sees all that are."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from crmcore import Crm
from crmcore_service import Satisfaction, ServicePlugin
from crmcore_service.knowledge import Article, Knowledge
from crmcore_service.satisfaction import Survey
from crmcore_web import WebPlugin
from crmcore_web.app import application
from tests.access.exits import watch_of
from tests.access.planting import TOKEN
from tests.access.service_exits import EXITS, LINK
from tests.access.service_planting import CONFIG, FIRM, ROLES, ServicePlanted, plant
from tests.support import make_crm, open_crm

SHELL = ("rep", "narrow", "admin")
"""Who is tried on the command line."""
FEW = ("rep", "manager", "narrow")
"""Who is tried on the second database: the rules are the same, their SQL is not."""


def firm(url: str, folder: Path, start: Callable[..., Crm] = make_crm) -> Crm:
    config = CONFIG | {"files": {"path": str(folder / "files")}}
    return start(url, plugins=[WebPlugin, ServicePlugin], config=config)


def leaks(planted: ServicePlanted, user: str, seen: dict[str, set[str]]) -> dict[str, list[str]]:
    allowed = planted.allowed(user)
    return {f"{user}, {way}": sorted(planted.told(t - allowed)) for way, t in seen.items() if t - allowed}


def test_everybody_sees_what_is_his_and_nothing_else(
    store_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crm = firm(store_url, tmp_path)
    planted = plant(crm)
    watch = watch_of(crm, planted, EXITS, tmp_path, monkeypatch)
    assert len(planted.tokens) > 100
    users = ROLES if crm.store.sqlite else FEW
    leaking, missing = {}, {}
    for user in users:
        # The command line runs once: which database lies below makes no difference to what it prints.
        seen = watch(user, [way for way in EXITS if way != "command line" or (crm.store.sqlite and user in SHELL)])
        leaking |= leaks(planted, user, seen)
        missing |= {user: planted.told(planted.allowed(user) - set().union(*seen.values()))}
        if user == "admin":
            assert [way for way, tokens in seen.items() if not tokens] == []
    assert leaking == {}, "somebody sees what is not his"
    assert missing == {user: set() for user in users}, "somebody does not see what is his"


def test_what_was_said_stays_on_the_timeline_of_those_who_may_read_it(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Service is switched off: its records are out of reach, and what was said is not."""
    planted = plant(firm(sqlite_url, tmp_path))
    off = CONFIG["plugins"] | {"service": {"enabled": False}}
    crm = open_crm(sqlite_url, plugins=[WebPlugin, ServicePlugin], config=CONFIG | {"plugins": off})
    watch = watch_of(crm, planted, EXITS, tmp_path, monkeypatch)
    for user in ("rep", "mate", "manager", "clerk", "admin"):
        seen = watch(user, ["find", "history", "timeline", "customer view", "journal"])
        assert leaks(planted, user, seen) == {}
        shown = {t for t in seen["timeline"] if planted.fields[t][1] in ("opened", "replied", "noted", "resolved")}
        assert bool(shown), f"{user} sees what was said"


def test_the_public_pages_show_what_a_link_is_about_and_nothing_else(
    store_url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    crm = firm(store_url, tmp_path)
    planted = plant(crm)
    caplog.set_level(logging.DEBUG)
    with crm.as_system("send", read_only=True) as work:
        links = {survey: Satisfaction(work).link(survey) for survey in planted.of(Survey)}
    with TestClient(application(crm), raise_server_exceptions=False) as browser:
        for survey, link in links.items():
            about = {planted.by_id(survey.ticket_id).title, survey.comment}
            shown = browser.get(f"{link}?score=3").text
            assert set(TOKEN.findall(shown)) == about
            for page in (browser.post(link, data={"score": "9"}), browser.post(f"{link}x"), browser.get(link[:-3])):
                assert set(TOKEN.findall(page.text)) <= about
        with monkeypatch.context() as broken:
            broken.setattr(Satisfaction, "answer", _fails)
            page = browser.post(link, data={"score": "5", "comment": survey.comment})
        assert (page.status_code, TOKEN.findall(page.text)) == (500, [])
        for path in ("/", "/health", "/l/", "/articles", f"/{planted.of(Article)[0].id}"):
            assert TOKEN.findall(browser.get(path).text) == []
    assert "reference" in caplog.text
    said = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("crmcore"))
    assert (TOKEN.findall(said), LINK in said) == ([], False)


def _fails(_: Satisfaction, survey: Survey, score: int, comment: str) -> Survey:
    raise ValueError(f"{survey} {score} {comment}")


def test_the_public_find_what_is_published_for_them(sqlite_url: str, tmp_path: Path) -> None:
    planted = plant(crm := firm(sqlite_url, tmp_path))
    articles = planted.of(Article)
    for user in FIRM:
        with crm.work(planted.actor(user), read_only=True) as work:
            for words in ([a.title for a in articles], [a.body for a in articles]):
                found = {
                    public: [h.article.title for word in words for h in Knowledge(work).search(word, public=public)]
                    for public in (False, True)
                }
                assert found[True] == [a.title for a in articles if (a.stage, a.visible) == ("published", "public")]
                assert found[False] == [a.title for a in articles if a.stage == "published"]


GUARDS: list[tuple[str, Callable[..., object], str]] = [
    ("crmcore.work.access.Access.predicate", lambda *_: None, "get"),
    ("crmcore.work.access.Access.hidden", lambda *_: frozenset(), "find"),
    ("crmcore_service.levels.levels.as_seen", lambda work, ticket, found: list(found), "levels"),
    ("crmcore_service.levels.policies._open_to", lambda *_: True, "levels"),
    ("crmcore.work.access.Access.may", lambda *_: True, "surveys"),
]


def test_a_broken_guard_is_noticed(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each guard in turn is taken away, and the canary sings: otherwise it proves nothing."""
    planted = plant(firm(sqlite_url, tmp_path))
    for guard, broken, way in GUARDS:
        with monkeypatch.context() as patch:
            patch.setattr(guard, broken)
            crm = firm(sqlite_url, tmp_path, open_crm)
            watch = watch_of(crm, planted, EXITS, tmp_path, patch)
            assert any(leaks(planted, user, watch(user, [way])) for user in ("rep", "agent")), guard
