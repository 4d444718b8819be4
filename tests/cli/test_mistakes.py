"""What a person can get wrong: one clear line on stderr, a telling exit code, and never a traceback."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from crmcore import Crm, Customer
from crmcore.store.engine import open_engine
from tests.cli.conftest import Cli

ON_SQLITE = pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
TOML = '[store]\nurl = "{url}"\n'


def write(folder: Path, text: str) -> None:
    (folder / "crm.toml").write_text(text, "utf-8")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, worked in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[stroe]\n", "[config] {path}: unknown key 'stroe'. Did you mean 'store'?"),
        ("[store\n", "[config] {path} cannot be read: "),
        ('[store]\nurl = "mysql://x"\n', "begins with mysql"),
        ("[plugins.core]\n", "'core' is always there"),
        (
            '[plugins.sfaa]\n[fields.sfa_opportunity.x]\ntype = "text"\n',
            "Enable the plugin that declares it. Plugin 'sfaa' is enabled but not installed. Did you mean 'sfa'?",
        ),
        ('[roles.clerk.restrict]\ncustomer = "record.x"\n', "[rule] role 'clerk', restrict.customer: "),
        (
            '[plugins.sfa]\n[pipelines."sfa.sales"]\nstages = [{name = "a", guard = "x"}, {name = "b"}]\n',
            "[rule] pipeline 'sfa.sales', stage 'a': ",
        ),
        ('[fields.custmer.region]\ntype = "text"\n', "Did you mean 'customer'?"),
        (TOML.format(url="sqlite:///crm.db"), "[schema-outdated] The database has no tables yet. Run `crmcore"),
        (TOML.format(url="postgresql+psycopg://x@127.0.0.1:1/x"), "[store-unavailable]"),
    ],
)
def test_a_wrong_configuration(text: str, told: str, here: Path, cli: Cli) -> None:
    write(here, text)
    done = cli("list", "customer")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("error: [")
    assert told.format(path=here / "crm.toml") in done.err
    assert done.err.count("\n") == 1


def test_no_configuration(here: Path, cli: Cli) -> None:
    done = cli("list", "customer")
    assert done.code == 1
    assert "There is no crm.toml in" in done.err
    assert "`crmcore init`" in done.err


def test_a_configuration_that_is_named_but_not_there(here: Path, cli: Cli) -> None:
    assert "nowhere/crm.toml" in cli("-c", "nowhere/crm.toml", "list", "customer").err


@ON_SQLITE
def test_the_nearest_configuration_above_is_used(firm: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = firm / "a" / "b"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    assert len(cli("list", "customer", "--json").data["items"]) == 2
    monkeypatch.chdir("/")
    monkeypatch.setenv("CRMCORE_CONFIG", str(firm))
    assert len(cli("list", "customer", "--json").data["items"]) == 2


def test_a_file_that_is_no_database(here: Path, cli: Cli) -> None:
    (here / "crm.db").write_text("This is a letter to a friend, and no database at all. " * 100)
    write(here, TOML.format(url="sqlite:///crm.db"))
    for command in (("migrate",), ("list", "customer"), ("worker", "--once")):
        done = cli(*command)
        assert (done.code, done.err.count("\n")) == (1, 1)
        assert done.err.startswith("error: [store-unavailable]")
        assert "file is not a database" in done.err
        assert "Check [store] url" in done.err


@pytest.mark.parametrize("store_url", ["postgresql"], indirect=True)
def test_a_database_that_is_not_there(store_url: str, here: Path, cli: Cli) -> None:
    gone = sa.make_url(store_url).set(database="nowhere")
    for url in (gone, gone.set(host="127.0.0.1", port=1, query={})):
        write(here, TOML.format(url=url.render_as_string(hide_password=False)))
        done = cli("migrate")
        assert (done.code, done.err.count("\n")) == (1, 1)
        assert done.err.startswith("error: [store-unavailable]")
        assert "Check that the server runs and that the database exists" in done.err


@ON_SQLITE
def test_a_database_in_use(folder: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crmcore.crm.open_engine", partial(open_engine, busy_seconds=0.1))
    other = sqlite3.connect(folder.parent / "crm.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    done = cli("migrate")
    other.close()
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert "[store-locked] The database is held by another process." in done.err


def test_a_database_newer_than_the_code(folder: Path, store_url: str, cli: Cli) -> None:
    engine = sa.create_engine(store_url)
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE core_plugin SET revision = '9999' WHERE name = 'core'"))
    engine.dispose()
    done = cli("list", "customer")
    assert done.code == 1
    assert done.err.startswith("error: [schema-newer]")


@ON_SQLITE
def test_a_plugin_that_is_not_installed_is_told_and_stops_nothing(firm: Path, cli: Cli) -> None:
    path = firm / "crm.toml"
    path.write_text(path.read_text("utf-8") + "[plugins.sfaa]\n", "utf-8")
    done = cli("list", "customer", "--json")
    assert done.code == 0
    assert len(done.data["items"]) == 2
    assert done.err.startswith("warning: Plugin 'sfaa' is quarantined:")
    assert "Did you mean 'sfa'?" in done.err
    assert cli("--safe-mode", "list", "customer").err == ""
    migrated, looked = cli("migrate"), cli("doctor")
    assert migrated.err.count("is quarantined") == 1
    assert (looked.err, looked.out.count("is quarantined: Plugin 'sfaa' is enabled but not")) == ("", 1)


@ON_SQLITE
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("list", "custmer"), "There is no record 'custmer'. Did you mean 'customer'?"),
        (("list", "customer", "--where", "record.contry == 'x'"), "Did you mean 'record.country'?"),
        (("list", "customer", "--columns", "nam"), "Did you mean 'name'?"),
        (("list", "customer", "--sort", "nme"), "Did you mean 'name'?"),
        (("list", "customer", "--after", "here"), "'here' is not a place in this list."),
        (("view", "customer", "Acne"), "Did you mean 'Acme'?"),
        (("report", "funel"), "Did you mean 'sfa.funnel'?"),
        (("report", "funnel", "--since", "soon"), "'since'"),
        (("journal", "--record", "customer"), "Write it like customer/ID"),
        (("access", "explain", "-u", "Eve", "-r", "customer/Acme"), "There is no user 'Eve'."),
        (("worker", "--skip", "sfaa"), "Did you mean 'sfa'?"),
        (("plugins", "enable", "sfaa"), "Did you mean 'sfa'?"),
        (("plugins", "disable", "sfaa"), "Did you mean 'sfa'?"),
        (("plugins", "purge", "sfa"), "Disable it first: crmcore plugins disable sfa"),
        (("init",), "is there already"),
        (("--as", "Eve", "list", "customer"), "There is no user 'Eve'."),
    ],
)
def test_a_wrong_argument(arguments: tuple[str, ...], told: str, firm: Path, cli: Cli) -> None:
    done = cli(*arguments)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("error: [")
    assert told in done.err
    assert done.err.count("\n") == 1


@ON_SQLITE
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("lst",), "There is no command 'lst'. Did you mean 'list'?"),
        (("list",), "Missing argument"),
        (("list", "customer", "--limt", "3"), "--limit"),
        (("list", "customer", "--limit", "0"), "Invalid value for '--limit'"),
        (("report", "funnel", "--perod", "2025"), "--period"),
        (("revision", "sfa"), "Missing option '--message'"),
    ],
)
def test_a_wrong_command_line(arguments: tuple[str, ...], told: str, firm: Path, cli: Cli) -> None:
    done = cli(*arguments)
    assert (done.code, done.out) == (2, "")
    assert told in done.err


@ON_SQLITE
def test_a_reader_that_has_enough_ends_the_command_quietly(firm: Path) -> None:
    command = f"{sys.executable} -m crmcore.cli journal | head -n 1"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("No.")
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


@ON_SQLITE
def test_a_mistake_of_ours_is_not_hidden(firm: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("crmcore.cli.list.record_type", broken)
    with pytest.raises(ZeroDivisionError):
        cli("list", "customer")


@ON_SQLITE
def test_a_name_in_an_error_neither_breaks_the_line_nor_steers_the_terminal(firm: Path, cli: Cli) -> None:
    with Crm.from_toml(firm / "crm.toml") as crm, crm.as_system("add") as work:
        work.add_all(Customer.organization(name=f"Twin\n\x1b[31m{i}") for i in range(2))
    done = cli("view", "customer", "Twin")
    assert done.code == 1
    assert done.err.count("\n") == 1
    assert "\x1b" not in done.err


@pytest.mark.parametrize("url", ["postgresql+psycopg://x@127.0.0.1:1/x", "sqlite:///crm.toml"])
def test_a_database_that_cannot_be_reached_is_no_failed_migration(url: str, here: Path, cli: Cli) -> None:
    write(here, TOML.format(url=url))
    done = cli("migrate")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("error: [store-unavailable]")
    assert done.err.count("\n") == 1
