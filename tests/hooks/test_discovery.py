"""Plugins as they are really installed: a distribution with metadata on the path."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from crmcore.errors import PluginUnavailable
from crmcore.hooks import PluginHost, PluginState, installed
from tests.hooks.making import MakeHost, plugin

GOOD = """
from crmcore.hooks import Plugin
class ThePlugin(Plugin):
    name = {name!r}
"""


class Site:
    """A folder of installed distributions."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def install(self, name: str, code: str = GOOD, version: str = "1.4.2") -> None:
        """Install a distribution ``crmcore-<name>`` whose package has this code."""
        (self.folder / f"crmcore_{name}.py").write_text(code.replace("{name!r}", repr(name)))
        info = self.folder / f"crmcore_{name}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: crmcore-{name}\nVersion: {version}\n")
        (info / "entry_points.txt").write_text(f"[crmcore.plugins]\n{name} = crmcore_{name}:ThePlugin\n")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.syspath_prepend(tmp_path)
    return Site(tmp_path)


def _host(make_host: MakeHost, *names: str, **more: object) -> PluginHost:
    return make_host(config={"plugins": {name: {} for name in names}}, candidates=installed(), **more)


def test_names_and_versions_are_read_without_an_import(site: Site, make_host: MakeHost) -> None:
    site.install("gamma")
    (candidate,) = installed()["gamma"]
    assert (candidate.version, candidate.distribution) == ("1.4.2", "crmcore-gamma")
    assert "gamma" not in _host(make_host).plugins, "installed is not enabled"
    assert "crmcore_gamma" not in sys.modules
    loaded = _host(make_host, "gamma").plugins["gamma"]
    assert loaded.up
    assert loaded.plugin is not None
    assert loaded.plugin.version == "1.4.2"


@pytest.mark.parametrize(
    ("name", "code", "told"),
    [
        ("exits", "raise SystemExit('bye')", "cannot be imported: SystemExit: bye."),
        ("raises", "1/0", "cannot be imported: ZeroDivisionError: division by zero."),
        ("base", "raise BaseException('odd')", "cannot be imported: BaseException: odd."),
        ("lacks", "import crmcore_absent_thing", "ModuleNotFoundError: No module named 'crmcore_absent_thing'"),
        ("syntax", "class:", "SyntaxError"),
        ("empty", "", "AttributeError"),
        ("thing", "ThePlugin = 3", "is 3, which is no subclass of Plugin"),
        ("misnamed", GOOD.replace("{name!r}", "'else'"), "calls itself 'else'"),
        ("unnamed", GOOD.replace("name = {name!r}", "pass"), "calls itself None"),
    ],
)
def test_whatever_an_import_does_only_that_plugin_is_out(
    site: Site, make_host: MakeHost, name: str, code: str, told: str
) -> None:
    site.install(name, code, "2.0")
    site.install(f"well_{name}")
    host = _host(make_host, name, f"well_{name}")
    error = host.plugins[name].error
    assert isinstance(error, PluginUnavailable)
    assert f"Plugin '{name}' 2.0 {told}" in str(error) or (f"'{name}' 2.0" in str(error) and told in str(error))
    assert "\n" not in str(error)
    assert host.plugins[f"well_{name}"].up


def test_the_person_who_stops_an_import_is_heard(site: Site, make_host: MakeHost) -> None:
    site.install("slow", "raise KeyboardInterrupt")
    with pytest.raises(KeyboardInterrupt):
        _host(make_host, "slow")


def test_enabled_but_not_installed_names_the_nearest(site: Site, make_host: MakeHost) -> None:
    site.install("delta")
    host = _host(make_host, "dleta")
    assert host.plugins["dleta"].state is PluginState.QUARANTINED
    assert "Plugin 'dleta' is enabled but not installed. Did you mean 'delta'?" in str(host.plugins["dleta"].error)


def test_safe_mode_imports_nothing(site: Site, make_host: MakeHost) -> None:
    site.install("boom", "1/0")
    host = _host(make_host, "boom", "absent", safe_mode=True)
    assert [p.name for p in host] == ["core"]
    assert host.plugins["boom"].state is PluginState.DISABLED
    assert "crmcore_boom" not in sys.modules


def test_a_class_that_is_given_comes_before_the_installed_one(site: Site, make_host: MakeHost) -> None:
    site.install("epsilon", "1/0")
    mine = plugin("epsilon", "9.9")
    host = make_host(mine, candidates=installed())
    assert isinstance(host.plugins["epsilon"].plugin, mine)
    assert host.plugins["epsilon"].version == "9.9"
