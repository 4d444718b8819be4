"""Public pages: a link that we signed opens its page, no other does, and nothing is left half-done."""

from __future__ import annotations

import re
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from starlette.testclient import TestClient

from crmcore import Config, Crm, Customer
from crmcore.errors import ConfigError, DeclarationError, DuplicateName, StoreUnavailable
from crmcore_testing.templates import set_up
from crmcore_web import Links, PublicRoute, WebPlugin
from crmcore_web.app import LARGEST, application
from crmcore_web.config import KEY_VARIABLE
from tests.support import Clock
from tests.web.conftest import ROUTES, acme


def customers(crm: Crm) -> list[str]:
    with crm.as_system("test", read_only=True) as work:
        return [c.name for c in work.each(Customer)]


def test_a_link_opens_its_page_and_only_posting_acts(firm: Crm, browser: TestClient, links: Links) -> None:
    url = links.url("acme.confirm", {"name": "Ada & <b>"})
    page = browser.get(url)
    assert page.status_code == 200
    assert "<h1>Confirm Ada &amp; &lt;b&gt;</h1>" in page.text
    assert "Corner &amp; Sons" in page.text
    assert customers(firm) == []
    done = browser.post(url, data={"note": "twice"})
    assert "<p>You may &lt;close&gt; this page.</p>" in done.text
    assert customers(firm) == ["Ada & <b> twice"]


def test_a_form_of_parts_is_read_too(firm: Crm, browser: TestClient, links: Links) -> None:
    # RFC 8058 lets a mailbox send the one click as multipart/form-data.
    url = links.url("acme.confirm", {"name": "Ada"})
    body = b'--x\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n--x--\r\n'
    browser.post(url, content=body, headers={"Content-Type": "multipart/form-data; boundary=x"})
    assert customers(firm) == ["Ada hello"]


def test_a_page_names_no_other_host_and_is_kept_by_nobody(browser: TestClient, links: Links) -> None:
    page = browser.get(links.url("acme.confirm", {"name": "Ada"}))
    assert "://" not in page.text
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"
    assert page.headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")


@pytest.mark.parametrize(
    "change", [lambda t: t[:-1], lambda t: t + "A", lambda t: "A" + t, lambda t: "x", lambda t: t[::-1]]
)
def test_a_forged_link_opens_nothing(browser: TestClient, links: Links, change: object) -> None:
    start, _, token = links.url("acme.confirm", {"name": "Ada"}).rpartition("/")
    page = browser.post(f"{start}/{change(token)}")  # type: ignore[operator]
    assert page.status_code == 404
    assert "This link does not work" in page.text


@given(st.text(max_size=40))
def test_what_was_not_signed_here_is_not_read(token: str) -> None:
    from crmcore_web.config import WebConfig
    from crmcore_web.links import BadLink, read

    with pytest.raises(BadLink):
        read(WebConfig(keys=("k" * 20,)), token, Clock()())


def test_an_expired_link_says_so(browser: TestClient, links: Links, clock: Clock) -> None:
    url = links.url("acme.look", {}, expires=timedelta(days=7))
    clock.forward(days=7)
    assert browser.get(url).status_code == 200
    clock.forward(seconds=1)
    page = browser.get(url)
    assert (page.status_code, "This link has expired" in page.text) == (410, True)


def test_a_route_that_is_gone_says_so(browser: TestClient, links: Links) -> None:
    page = browser.get(links.url("other.page", {}))
    assert (page.status_code, "no longer offered" in page.text) == (404, True)


def test_a_route_of_a_plugin_that_is_switched_off_sends_to_the_firm(
    firm: Crm, links: Links, caplog: pytest.LogCaptureFixture
) -> None:
    url, config = links.url("acme.confirm", {"name": "Ada"}), firm.config.switched(["acme"], enabled=False)
    with (
        Crm(config, plugins=[WebPlugin, acme(*ROUTES)], clock=firm.clock) as off,
        TestClient(application(off)) as browser,
    ):
        page = browser.post(url)
    assert page.status_code == 503
    assert "This page is switched off at the moment" in page.text
    assert "Please write to Corner &amp; Sons." in page.text
    assert "a link of 'acme', which is switched off" in caplog.text


def test_what_a_page_does_not_take_is_refused(browser: TestClient, links: Links) -> None:
    assert browser.post(links.url("acme.look", {})).status_code == 405
    assert browser.put(links.url("acme.look", {})).status_code == 405
    assert browser.head(links.url("acme.look", {})).status_code == 200
    assert browser.get("/nothing").status_code == 404


@pytest.mark.parametrize(
    ("route", "kind"),
    [
        ("acme.broken", "plugin-failed, ValueError at conftest.py:"),
        ("acme.wrong", "plugin-failed, TypeError at app.py:"),
        ("acme.shape", "plugin-failed, AttributeError at pages.py:"),
        ("acme.unknown", "plugin-failed, NotFound at "),
    ],
)
def test_a_page_that_fails_stores_nothing_and_tells_no_detail(
    firm: Crm, browser: TestClient, links: Links, route: str, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    url = links.url(route, {"name": "secret link"})
    page = browser.post(f"{url}?q=secret+query", data={"note": "secret note"})
    assert page.status_code == 500
    (number,) = re.findall(r"Reference: (\w{8})", page.text)
    assert f"[plugin acme 0 · route {route}] failed: {kind}" in caplog.text
    assert f"reference {number}" in caplog.text
    for told in (page.text, caplog.text):
        assert "secret" not in told
        assert url.rpartition("/")[2] not in told
    assert customers(firm) == []


def test_a_store_that_is_away_is_told_of_without_its_address(
    firm: Crm, browser: TestClient, links: Links, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object, **__: object) -> None:
        raise StoreUnavailable("connection to server at secret.host failed for user secret")

    url = links.url("acme.look", {})
    monkeypatch.setattr(Crm, "work", away)
    monkeypatch.setattr(Crm, "as_system", away)
    page, health = browser.get(url), browser.get("/health")
    assert (page.status_code, health.status_code, health.text) == (503, 503, "store-unavailable\n")
    (number,) = re.findall(r"Reference: (\w{8})", page.text)
    assert f"failed: store-unavailable, reference {number}" in caplog.text
    assert "secret" not in page.text + caplog.text


def test_a_form_without_end_is_refused(firm: Crm, browser: TestClient, links: Links) -> None:
    page = browser.post(links.url("acme.confirm", {"name": "Ada"}), content=b"x" * (LARGEST + 1))
    assert page.status_code == 413
    broken = browser.post(
        links.url("acme.confirm", {"name": "Ada"}), content=b"nothing", headers={"Content-Type": "multipart/form-data"}
    )
    assert broken.status_code == 400
    assert customers(firm) == []


def test_pictures_and_other_addresses(browser: TestClient, links: Links) -> None:
    assert browser.get(links.url("acme.away", {})).headers["location"] == "https://example.org/"
    assert browser.get(links.url("acme.dot", {})).headers["content-type"] == "image/gif"


def test_the_key_is_made_once_and_for_the_owner_alone(firm: Crm, links: Links, tmp_path: Path) -> None:
    url = links.url("acme.look", {})
    key = tmp_path / "web.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert list(tmp_path.glob(".web.key*")) == []
    before = key.read_text()
    assert links.url("acme.look", {}) == url
    assert key.read_text() == before


def test_keys_can_be_changed_and_old_links_go_on(store_url: str, tmp_path: Path) -> None:
    def firm(*keys: str) -> Crm:
        data = {"store": {"url": store_url}, "plugins": {"web": {"keys": list(keys)}}}
        return Crm(Config.from_mapping(data, tmp_path), plugins=[WebPlugin, acme(*ROUTES)])

    def status(crm: Crm, url: str) -> int:
        with TestClient(application(crm)) as client:
            return client.get(url).status_code

    old, new = "old key, long enough", "new key, long enough"
    with firm(old) as crm:
        set_up(crm)
        with crm.as_system("test", read_only=True) as work:
            url = Links(work).url("acme.look", {})
        assert status(crm, url) == 200
    with firm(old, new) as crm:
        assert status(crm, url) == 200
    with firm(new) as crm:
        assert status(crm, url) == 404
    assert not (tmp_path / "web.key").exists()


def test_the_key_of_the_environment_goes_first(firm: Crm, links: Links, monkeypatch: pytest.MonkeyPatch) -> None:
    url = links.url("acme.look", {})
    monkeypatch.setenv(KEY_VARIABLE, "another key for this machine")
    with TestClient(application(firm)) as client:
        assert client.get(url).status_code == 404


@pytest.mark.parametrize("short", ["", "   ", "fifteen letters", " " * 20])
def test_a_short_key_of_the_environment_is_refused(
    firm: Crm, browser: TestClient, links: Links, monkeypatch: pytest.MonkeyPatch, short: str
) -> None:
    url = links.url("acme.look", {})
    monkeypatch.setenv(KEY_VARIABLE, short)
    told = rf"CRM_WEB_KEY of the environment holds {len(short.strip())} characters; a key .* has at least 16\. Set a"
    with pytest.raises(ConfigError, match=told):
        application(firm)
    with firm.as_system("test", read_only=True) as work, pytest.raises(ConfigError, match=told):
        Links(work)
    assert browser.get(url).status_code == 503


@pytest.mark.parametrize("held", [b"", b"\n", b"fifteen letters\n", b"\xff" * 40])
def test_a_key_file_without_a_whole_key_is_refused_and_kept(
    firm: Crm, browser: TestClient, links: Links, tmp_path: Path, held: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    url, key = links.url("acme.look", {}), tmp_path / "web.key"
    key.write_bytes(held)
    told = r"The key file \S+web\.key (holds \d+ characters; a key|cannot be used: it holds other characters)"
    with pytest.raises(ConfigError, match=told) as refused:
        application(firm)
    assert "\n" not in str(refused.value)
    assert browser.get(url).status_code == 503
    assert "The key file" in caplog.text
    assert key.read_bytes() == held


def test_a_key_that_cannot_be_written_whole_is_none(firm: Crm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with firm.as_system("test", read_only=True) as work:
        with pytest.raises(ConfigError, match=r"web\.key cannot be used: No space left on device\."):
            Links(work)
        assert [path.name for path in tmp_path.iterdir() if "web.key" in path.name] == []
        monkeypatch.undo()
        assert Links(work).url("acme.look", {})


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"base_url": "crm.example.com"}, "is no address; write it like 'https://crm.example.com'"),
        ({"base_url": "ftp://crm.example.com"}, "is no address"),
        ({"keys": ["short"]}, "a key has at least 16 characters"),
        ({"keys": [" " * 20]}, "a key has at least 16 characters"),
        ({"port": 1}, "unknown key 'plugins.web.port'"),
    ],
)
def test_settings_that_cannot_be(store_url: str, tmp_path: Path, settings: dict[str, object], said: str) -> None:
    data = {"store": {"url": store_url}, "plugins": {"web": settings}}
    with pytest.raises(ConfigError) as refused:
        Crm(Config.from_mapping(data, tmp_path), plugins=[WebPlugin])
    assert said in str(refused.value)
    assert "short" not in str(refused.value)


def test_routes_that_cannot_be(store_url: str, tmp_path: Path) -> None:
    def start(*plugins: object) -> None:
        data = {"store": {"url": store_url}}
        with Crm(Config.from_mapping(data, tmp_path), plugins=[WebPlugin, *plugins]) as crm:  # type: ignore[list-item]
            set_up(crm)
            application(crm)

    look = ROUTES[2].handle
    with pytest.raises(DeclarationError, match=r"The route 'other\.x' of plugin 'acme' must begin with 'acme\.'"):
        start(acme(PublicRoute(name="other.x", handle=look)))
    twice = PublicRoute(name="acme.x", handle=look)
    with pytest.raises(DuplicateName, match=r"'acme' and 'acme' both have 'acme\.x'"):
        start(acme(twice, twice))


def test_health(browser: TestClient) -> None:
    assert browser.get("/health").text == "ok\n"
