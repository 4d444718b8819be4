"""The canary of marketing: of all that is planted nobody sees what is not his, and everybody sees all that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from crmcore import Crm, Customer, Identity, Interaction, Plugin
from crmcore.errors import CrmError
from crmcore_marketing import Campaign, Campaigns, MarketingPlugin, Member, Message, Segments, reports
from crmcore_marketing.reports import REPORTS
from crmcore_marketing.segments.reasons import reasons
from crmcore_web import Links, WebPlugin
from crmcore_web.app import application
from tests.access.exits import watch_of
from tests.access.marketing_exits import EXITS, SILENT, TRIED_BY
from tests.access.marketing_planting import CONFIG, ROLES, Till, found_in, plant
from tests.support import Clock, make_crm, open_crm

PLUGINS: list[type[Plugin]] = [WebPlugin, MarketingPlugin, Till]
QUIET = ("get", "timeline", "history", "customer view")


@pytest.fixture
def crm(store_url: str) -> Iterator[Crm]:
    with make_crm(store_url, plugins=PLUGINS, config=CONFIG, clock=Clock()) as crm:
        yield crm


def test_everybody_sees_what_is_his_and_nothing_else(crm: Crm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    planted = plant(crm)
    watch = watch_of(crm, planted, EXITS, tmp_path, monkeypatch)
    assert len(planted.tokens) > 400
    assert {len(planted.allowed(user)) for user in ROLES} >= {0, len(planted.tokens)}
    shown: dict[str, set[str]] = {name: set() for name in EXITS}
    for user in ROLES:
        exits = [n for n in EXITS if user in TRIED_BY.get(n, ROLES) and (n not in TRIED_BY or crm.store.sqlite)]
        seen, allowed = watch(user, exits), planted.allowed(user)
        leaks = {name: planted.told(tokens - allowed) for name, tokens in seen.items() if tokens - allowed}
        assert leaks == {}, f"{user} sees what is not his"
        assert planted.told(allowed - set().union(*seen.values())) == set(), f"{user} does not see what is his"
        for name, tokens in seen.items():
            shown[name] |= tokens
    silent = {name for name, tokens in shown.items() if not tokens}
    assert silent == (SILENT if crm.store.sqlite else set(TRIED_BY))


@pytest.mark.parametrize(("guard", "broken", "where"), [
    ("crmcore.work.access.Access._followed", lambda *_: None, "ids"),
    ("crmcore.work.access.Access.hidden", lambda *_: frozenset(), "money"),
    ("crmcore.work.access.Access.predicate", lambda *_: None, "reports"),
    ("crmcore.work.access.Access.predicate", lambda *_: None, "templates"),
    ("crmcore.work.access.Access.predicate", lambda *_: None, "campaigns"),
    ("crmcore_marketing.consent.gate._foreign", lambda *_: set(), "consents"),
    ("crmcore_marketing.consent.verbs.unrestricted", lambda *_: True, "consents"),
    ("crmcore_marketing.Segments.why", lambda s, segment, some: reasons(s.work, segment, some), "segments"),
    ("crmcore.work.access.Access.hidden", lambda *_: frozenset(), "rules"),
])  # fmt: skip
def test_a_broken_guard_is_noticed(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, guard: str, broken: Callable[..., object],
    where: str,
) -> None:  # fmt: skip
    """Each guard in turn is taken away, and the canary sings: otherwise it proves nothing."""
    crm = make_crm(sqlite_url, plugins=PLUGINS, config=CONFIG, clock=Clock())
    planted = plant(crm)
    monkeypatch.setattr(guard, broken)
    seen = watch_of(crm, planted, EXITS, tmp_path, monkeypatch)("rep", [where])[where]
    assert seen - planted.allowed("rep")


def test_numbers_are_of_what_may_be_seen(crm: Crm) -> None:
    """A count is no token, so each is told beforehand."""
    planted = plant(crm)
    for user in ROLES:
        seen = {planted.what[token] for token in planted.allowed(user)}
        customers, members = (
            sum(planted.what[t] == f"{cls}.id" for t in planted.allowed(user)) for cls in ("Customer", "Member")
        )
        with crm.work(planted.actor(user), read_only=True) as work:
            if not seen:
                for report in REPORTS:
                    with pytest.raises(CrmError):
                        report.query(work, report.params(**({"campaign": "x"} if "arms" in report.name else {})))
                continue
            assert Segments(work).count("customer.city != ''") == customers
            assert len(reports.rfm(work, reports.Rfm()).rows) == customers
            assert sum(row[1] for row in reports.cohorts(work, reports.Cohorts()).rows) == customers
            assert reports.retention(work, reports.Retention()).rows[-1][4] == customers
            assert reports.funnel(work, reports.Funnel()).rows[0][1] == customers
            assert sum(row[3] for row in reports.attribution(work, reports.Attribution()).rows) == customers
            found = list(work.each(Campaign))
            arms = [row for c in found for row in reports.arms(work, reports.Arms(campaign=c.name)).rows]
            listed = reports.campaigns(work, reports.CampaignResults()).rows
            statuses = [n for c in found for n in Campaigns(work).statuses(c).values()]
            theirs = (
                members if user != "mate" else work.count(Member, Member.t.c.campaign_id.in_([c.id for c in found]))
            )
            assert [sum(row[1] for row in arms), sum(row[2] for row in listed), sum(statuses)] == [theirs] * 3


def test_a_link_shows_the_address_that_it_was_sent_to(crm: Crm) -> None:
    """Whoever has the link needs no user; it may have been passed on."""
    planted = plant(crm)
    addresses = {}
    with crm.as_system("make links", read_only=True) as work:
        links = Links(work)
        for message in planted.of(Message):
            key = {"message": str(message.id)}
            for page in ("unsubscribe", "preferences", "open"):
                addresses[links.url(f"marketing.{page}", key)] = found_in(message.address)
            addresses[links.url("marketing.click", {**key, "to": "https://shop.example"})] = found_in(message.address)
    with TestClient(application(crm), base_url="http://localhost", follow_redirects=False) as browser:
        for url, address in addresses.items():
            chosen = {"newsletter": "on"}
            for answer in (browser.get(url), browser.post(url), browser.post(url, data=chosen), browser.get(url)):
                assert found_in(f"{answer.headers} {answer.text}") in (set(), address), answer.text
            # The last of them is a page, a picture, or a way to another place.
            is_page = answer.headers.get("content-type", "").startswith("text/html")
            assert bool(found_in(answer.text)) is is_page, answer.text
            assert found_in(browser.get(url[:-3]).text) == set()


def test_what_stays_when_marketing_is_off_is_seen_by_the_same(
    store_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with make_crm(store_url, plugins=PLUGINS, config=CONFIG, clock=Clock()) as on:
        planted = plant(on)
    core = (Customer, Identity, Interaction)
    left = [r for r in planted.records if isinstance(r, core)]
    planted.records[:] = left
    with open_crm(store_url, plugins=[WebPlugin], config=CONFIG, clock=Clock()) as crm:
        for user in sorted(ROLES.keys() - {"marketing"}):  # whose role is gone
            seen = set().union(*watch_of(crm, planted, EXITS, tmp_path, monkeypatch)(user, QUIET).values())
            allowed = planted.allowed(user)
            assert planted.told(seen - allowed) == set(), f"{user} sees what is not his"
            of_core = {t for t, (cls, field) in planted.fields.items() if cls in core} & allowed
            assert planted.told(of_core - seen) == set(), f"{user} does not see what is his"
