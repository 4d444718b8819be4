"""The canary: of all tokens nobody sees one that is not his, and everybody sees all that are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from crmcore import Crm
from crmcore.cli import root
from tests.access.exits import EXITS, SILENT, Scene, run_cli
from tests.access.planting import CONFIG, SEES, TOKEN, Planted, plant
from tests.support import make_crm
from tests.vendor.acme_score.plugin import AcmeScore
from tests.work.selling import Shop

PLUGINS = [Shop, AcmeScore]
Watch = Callable[..., dict[str, set[str]]]
QUICK = ("get", "select", "timeline", "history", "customer view")


def watching(crm: Crm, folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Planted, Watch]:
    """Plant the tokens; return them, and what tells which of them each exit shows to a user."""
    planted = plant(crm)
    (folder / "crm.toml").touch()
    # The plugins of a test are not installed, so the command line is handed its Crm.
    monkeypatch.setattr(Crm, "from_toml", lambda *_, **__: crm)

    def watch(user: str, exits: Iterable[str] = EXITS) -> dict[str, set[str]]:
        def cli(*args: str) -> str:
            return run_cli(root.main, "--config", str(folder), "--as", f"{user}@x", *args)

        seen = {}
        for name in exits:
            with crm.work(planted.actor(user), read_only=True) as work:
                seen[name] = set(TOKEN.findall("\n".join(EXITS[name](Scene(crm, planted, user, work, cli)))))
        return seen

    return planted, watch


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
        leaks = {name: sorted(_told(planted, tokens - allowed)) for name, tokens in seen.items() if tokens - allowed}
        assert leaks == {}, f"{user} sees what is not his"
        assert _told(planted, allowed - set().union(*seen.values())) == set(), f"{user} does not see what is his"
        if user == "admin":
            assert {name for name, tokens in seen.items() if not tokens} == SILENT


def _told(planted: Planted, tokens: set[str]) -> set[str]:
    return {f"{planted.fields[t][0].__name__}.{planted.fields[t][1]} of {planted.tokens[t][0]}" for t in tokens}


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
