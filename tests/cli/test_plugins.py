"""Plugins on the command line: switching them, what they add, and what happens when one is broken."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import typer

from crmcore import Command, Crm, Plugin, hookimpl
from crmcore.errors import PluginUnavailable
from crmcore.hooks import Candidate
from crmcore.switching import one_at_a_time, set_enabled
from tests.cli.conftest import Cli


def test_from_nothing_to_a_report_and_back(tmp_path: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli("init").code == 0
    assert cli("migrate").code == 0
    before = (tmp_path / "crm.toml").read_text()
    assert "sfa_opportunity" in cli("plugins", "plan", "enable", "sfa").out
    assert (tmp_path / "crm.toml").read_text() == before
    assert cli("plugins", "enable", "sfa", "intake").code == 0
    assert cli("list", "customer").code == 0
    assert cli("migrate").err == "Nothing to do: the tables are up to date.\n"
    assert cli("migrate", "--check").code == 0
    listed = {p["plugin"]: p for p in cli("plugins", "list", "--json").data}
    states = {name: p["state"] for name, p in listed.items()}
    assert states == dict.fromkeys(states, "installed") | {"intake": "enabled", "sfa": "enabled"}
    assert listed["intake"]["commands"] == ["import", "add"]
    assert {"lead", "quote", "order"} <= set(listed["sfa"]["commands"])
    assert cli("report", "funnel").code == 0
    assert cli("plugins", "disable", "sfa").code == 0
    assert "no report" in cli("report", "funnel").err
    assert cli("plugins", "purge", "sfa", stdin="n\n").code == 1
    assert cli("plugins", "plan", "purge", "sfa", "--json").data["rows of its tables"]["sfa_product"] == 0
    assert cli("plugins", "purge", "sfa", "--yes", "--json").data["plugin"] == "sfa"
    assert cli("plugins", "plan", "purge", "sfa").code == 1


def test_the_commands_that_remove_a_plugin_do_not_import_it(
    firm: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported: list[str] = []

    def refuse(candidate: Candidate) -> Any:
        imported.append(candidate.name)
        raise PluginUnavailable("It is broken.")

    # Another one stays enabled.
    (firm / "crm.toml").write_text((firm / "crm.toml").read_text() + "\n[plugins.intake]\n")
    monkeypatch.setattr("crmcore.hooks.loading.plugin_class", refuse)
    assert cli("plugins", "disable", "sfa").code == 0
    assert imported == ["intake"]  # which is asked for its rules, and keeps nobody from switching when it is broken
    assert cli("plugins", "plan", "purge", "sfa").code == 0
    assert cli("plugins", "purge", "sfa", "--yes").code == 0
    assert imported == ["intake"]


POLICY = """
[plugins.web]
[plugins.service.calendars.office]
zone = "UTC"
hours = { mon-fri = ["09:00-17:00"] }
[[plugins.service.policies]]
name = "all"
calendar = "office"
first_response = "4h"
customer = "customer.sfa.open_deals > 0"
"""


def test_one_whose_facts_a_rule_reads_is_not_disabled(firm: Path, cli: Cli) -> None:
    path = firm / "crm.toml"
    path.write_text(f"{path.read_text()}{POLICY}")
    assert cli("migrate").code == 0
    before = path.read_text()
    plan = cli("plugins", "plan", "disable", "sfa", "--json").data
    assert plan["to be changed first"] == [f"{path}: 'plugins.service.policies[0].customer'"]
    refused = cli("plugins", "disable", "sfa")
    assert (refused.code, path.read_text()) == (1, before)
    assert "sfa cannot be disabled: " in refused.err
    assert "plugins.service.policies[0].customer" in refused.err
    assert "Change this first" in refused.err
    wrong = before + '[roles.rep]\nrestrict = {customer = "record.contry == 1"}\n'
    path.write_text(wrong.replace('[roles.rep]\ncustomer = {remove = "own"}\n', ""))
    assert cli("plugins", "disable", "sfa").code == 0  # it did not start before either
    path.write_text(before.replace("customer.sfa.open_deals > 0", "customer.country == 'NO'"))
    assert cli("plugins", "disable", "sfa").code == 0
    assert cli("list", "customer").code == 0


def greet(context: typer.Context, name: str) -> None:
    """Greet somebody."""
    with context.obj.work(read_only=True) as work:
        typer.echo(f"Hello {name}, says {work.actor.name}")


def stumble(context: typer.Context) -> None:
    """Fail."""
    raise ZeroDivisionError("a mistake")


class HelloPlugin(Plugin):
    """A command that works and one that does not."""

    name = "hello"

    @hookimpl
    def crm_commands(self) -> list[Command]:
        return [
            Command(name="greet", help="Greet somebody.", app=lambda: greet),
            Command(name="stumble", help="Fail.", app=lambda: stumble),
        ]


@pytest.fixture
def hello(firm: Path, monkeypatch: pytest.MonkeyPatch, cli: Cli) -> None:
    """The plugin, as if it were installed, and enabled."""
    found = {"hello": (Candidate("hello", "1.4.2", "hello", lambda: HelloPlugin),)}
    monkeypatch.setattr("crmcore.hooks.host.installed", lambda: found)
    (firm / "crm.toml").write_text((firm / "crm.toml").read_text().replace("[plugins.sfa]", "[plugins.hello]"))
    assert cli("migrate").code == 0


@pytest.mark.usefixtures("hello")
def test_a_command_of_a_plugin(cli: Cli) -> None:
    assert cli("greet", "Zoe").out.startswith("Hello Zoe, says system: command line")
    assert cli("--as", "Ada", "greet", "Zoe").out == "Hello Zoe, says Ada\n"
    assert "Usage: crmcore greet [OPTIONS] {name}" in cli("greet", "--help").out
    assert cli("greet").code == 2
    assert "Did you mean 'greet'?" in cli("great").err


@pytest.mark.usefixtures("hello")
def test_a_mistake_of_a_plugin_names_it(cli: Cli) -> None:
    done = cli("stumble")
    assert done.code == 1
    assert done.err.startswith("error: [plugin-failed] [plugin hello 1.4.2 · command stumble] ZeroDivisionError: a")


def test_a_command_that_no_enabled_plugin_has(firm: Path, cli: Cli) -> None:
    done = cli("import", "a.csv")
    assert done.code == 2
    assert "There is no command 'import'." in done.err
    assert "A plugin that is installed, but not enabled, may have it: intake, marketing" in done.err


def plugin_of(name: str, needs: tuple[str, ...] = ()) -> type[Plugin]:
    return type(name.title(), (Plugin,), {"name": name, "requires": needs})


@pytest.fixture
def pair(firm: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two plugins that are installed, one of which needs the other."""
    made = {"base": plugin_of("base"), "more": plugin_of("more", ("base",))}
    found = {n: (Candidate(n, "1.0", n, lambda c=c: c),) for n, c in made.items()}  # type: ignore[misc]  # bound now
    monkeypatch.setattr("crmcore.hooks.host.installed", lambda: found)
    monkeypatch.setattr("crmcore.lifecycle.installed", lambda: found)
    (firm / "crm.toml").write_text((firm / "crm.toml").read_text().replace("[plugins.sfa]", ""))
    return firm / "crm.toml"


def test_what_is_needed_is_enabled_with_it_and_not_disabled_alone(pair: Path, cli: Cli) -> None:
    assert cli("plugins", "plan", "enable", "more", "--json").data["needs, enabled with it"] == ["base"]
    assert cli("plugins", "enable", "more").code == 0
    enabled = pair.read_text()
    assert enabled.index("[plugins.base]") < enabled.index("[plugins.more]")
    assert cli("migrate").code == 0
    refused = cli("plugins", "disable", "base")
    assert refused.code == 1
    assert "'base' cannot be disabled: more would not work without it." in refused.err
    assert "crmcore plugins disable more base" in refused.err
    assert pair.read_text() == enabled
    assert cli("plugins", "plan", "disable", "base", "--json").data["needed by"] == ["more"]
    assert cli("plugins", "disable", "more", "base").code == 0
    assert cli("plugins", "list", "--json").data[0]["state"] == "disabled"


def test_none_is_enabled_where_one_cannot_be(pair: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    before = pair.read_text()
    monkeypatch.setattr("crmcore.hooks.plugin.Plugin.migrations", "nowhere.at.all")
    done = cli("plugins", "enable", "more")
    assert done.code == 1
    assert "The migration of 'base' 1.0 failed, and its transaction was undone" in done.err
    assert "None was enabled." in done.err
    assert pair.read_text() == before
    assert cli("list", "customer").code == 0


def test_all_are_switched_or_none(firm: Path, cli: Cli) -> None:
    path = firm / "crm.toml"
    path.write_text(path.read_text().replace("[plugins.sfa]", "[plugins]\nweb = {enabled = false}\nsfa = {}"))
    before = path.read_text()
    done = cli("plugins", "enable", "intake", "web")
    assert (done.code, path.read_text()) == (1, before)
    assert "mentions the plugin 'web' in a way that no single line can change" in done.err
    assert "now enabled" not in done.err
    assert cli("plugins", "disable", "sfa", "nope").code == 1
    assert path.read_text() == before


def test_one_that_is_broken_keeps_no_other_from_being_enabled(
    pair: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = plugin_of("broken")
    broken.migrations = "nowhere.at.all"
    monkeypatch.setattr("crmcore.hooks.host.installed", lambda: found)
    found = {n: (Candidate(n, "1.0", n, lambda c=c: c),) for n, c in (("broken", broken), ("base", plugin_of("base")))}  # type: ignore[misc]  # bound now
    monkeypatch.setattr("crmcore.lifecycle.installed", lambda: found)
    pair.write_text(pair.read_text() + "\n[plugins.broken]\n")
    assert cli("migrate").code == 1
    done = cli("plugins", "enable", "base")
    assert done.code == 0
    assert "'base' is now enabled" in done.err
    assert "restart it" in done.err


def test_a_switch_waits_for_another(firm: Path, store_url: str) -> None:
    path = firm / "crm.toml"
    command = [sys.executable, "-m", "crmcore.cli", "--config", str(path), "plugins", "enable", "intake"]
    with one_at_a_time(path):
        switching = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        # It knows the file as it was; what is written here meanwhile must stay.
        time.sleep(2)
        assert set_enabled(path, ["web"], True)
    told = switching.communicate(timeout=60)[1]
    assert switching.returncode == 0, told
    with Crm.from_toml(path) as crm:
        assert {"sfa", "intake", "web"} <= crm.config.enabled.keys()


def test_what_a_rule_waits_for_can_be_enabled(firm: Path, cli: Cli) -> None:
    rule = '[roles.picky]\nrestrict.customer = "customer.sfa.open_deals > 0"\n'
    text = (firm / "crm.toml").read_text().replace("[plugins.sfa]", "[plugins.sfa]\nenabled = false")
    (firm / "crm.toml").write_text(text + rule)
    refused = cli("list", "customer")
    assert "crmcore plugins enable sfa" in refused.err
    assert cli("plugins", "enable", "sfa").code == 0
    assert cli("list", "customer").code == 0
