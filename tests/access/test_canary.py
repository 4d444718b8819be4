"""The canary: of all tokens nobody sees one that is not his, and everybody sees all that are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crmcore import Crm
from tests.access.exits import EXITS, SILENT, Watch, watch_of
from tests.access.planting import CONFIG, SEES, Planted, plant
from tests.support import make_crm
from tests.vendor.acme_score.plugin import AcmeScore
from tests.work.selling import Shop

PLUGINS = [Shop, AcmeScore]
QUICK = ("get", "select", "timeline", "history", "customer view")


def watching(crm: Crm, folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Planted, Watch]:
    """Plant the tokens; return them, and what tells which of them each exit shows to a user."""
    planted = plant(crm)
    return planted, watch_of(crm, planted, EXITS, folder, monkeypatch)


@pytest.fixture
def crm(store_url: str, tmp_path: Path) -> Iterator[Crm]:
    with make_crm(store_url, plugins=PLUGINS, config=CONFIG | {"files": {"path": str(tmp_path / "files")}}) as crm:
        yield crm


def test_everybody_sees_what_is_his_and_nothing_else(crm: Crm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    planted, watch = watching(crm, tmp_path, monkeypatch)
    assert len(planted.tokens) > 100
    assert {len(planted.allowed(user)) for user in SEES} >= {0, len(planted.tokens)}
    # The command line runs once: which database lies below makes no difference to what it prints.
    exits = [name for name in EXITS if name != "command line" or crm.store.sqlite]
    for user in SEES:
        seen, allowed = watch(user, exits), planted.allowed(user)
        leaks = {name: sorted(planted.told(tokens - allowed)) for name, tokens in seen.items() if tokens - allowed}
        assert leaks == {}, f"{user} sees what is not his"
        assert planted.told(allowed - set().union(*seen.values())) == set(), f"{user} does not see what is his"
        if user == "admin":
            assert {name for name, tokens in seen.items() if not tokens} == SILENT


@pytest.mark.parametrize(("guard", "broken"), [
    ("crmcore.work.access.Access.predicate", lambda *_: None),
    ("crmcore.work.access.Access.hidden", lambda *_: frozenset()),
    ("crmcore.work.reading.as_seen", lambda work, record: record),
    ("crmcore.work.timeline.require_touchable", lambda *_: None),
    ("crmcore.work.views.require_touchable", lambda *_: None),
    ("crmcore.work.views._masked", lambda event, hidden: event),
])  # fmt: skip
def test_a_broken_guard_is_noticed(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, guard: str, broken: Callable[..., object]
) -> None:
    """Each guard in turn is taken away, and the canary sings: otherwise it proves nothing."""
    crm = make_crm(sqlite_url, plugins=PLUGINS, config=CONFIG | {"files": {"path": str(tmp_path / "files")}})
    planted, watch = watching(crm, tmp_path, monkeypatch)
    monkeypatch.setattr(guard, broken)
    leaks = {u: set().union(*watch(u, QUICK).values()) - planted.allowed(u) for u in ("rep", "viewer")}
    assert any(leaks.values())
