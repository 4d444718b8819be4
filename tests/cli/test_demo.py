"""The generated firm: believable, the same for the same seed, and all there or not at all."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from crmcore import Crm, Customer, Relation, RelationKind, User
from tests.cli.conftest import Cli, Run

SMALL = ("--customers", "30", "--days", "200", "--today", "2026-01-31", "--yes")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, worked in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def figures(done: Run) -> str:
    """What was printed, without ids and folders, which differ."""
    return re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|-c \w+", "…", done.out)


def test_one_seed_makes_one_firm(cli: Cli) -> None:
    made = [cli("demo", place, *SMALL, "--seed", seed) for place, seed in (("a", "1"), ("b", "1"), ("c", "2"))]
    one, same, other = made
    assert (one.code, one.err) == (0, "")
    assert figures(one) == figures(same)
    assert figures(one) != figures(other)
    for part in ("Sales funnel", "Win rate", "Path", "Customer: ", "Timeline", "What to type next"):
        assert f"\n{part}" in one.out, part
    again = cli("demo", "a", *SMALL, "--seed", "1")
    assert figures(again) == figures(one)


def test_what_it_says_to_type_can_be_typed(cli: Cli) -> None:

    told = cli("demo", "firm", *SMALL).out
    commands = [shlex.split(line) for line in told.splitlines() if " -c firm " in line]
    assert len(commands) >= 7
    for _, *arguments in commands:
        assert cli(*arguments).code == 0, arguments


def test_the_firm_hangs_together(cli: Cli) -> None:
    cli("demo", "firm", *SMALL)
    with Crm.from_toml("firm/crm.toml") as crm, crm.as_system("look", read_only=True) as work:
        users = list(work.find(User))
        assert sum("rep" in u.roles for u in users) == 30
        managers = {u.manager_id for u in users if "rep" in u.roles}
        assert len(managers) == 6
        customers = {c.id: c for c in work.each(Customer)}
        organizations = {i for i, c in customers.items() if c.kind == "organization"}
        employed = {r.from_id: r.to_id for r in work.each(Relation) if r.kind is RelationKind.WORKS_FOR}
        assert len(organizations) == 30
        assert set(employed) == set(customers) - organizations
        assert set(employed.values()) == organizations
        assert all(c.owner_id in {u.id for u in users} for c in customers.values())
        latest = max(i.at for c in organizations for i in work.timeline(c, limit=1))
        assert f"{latest:%Y-%m-%d}" <= "2026-01-31"
    assert cli("-c", "firm", "doctor").code == 0


def test_only_a_demo_is_replaced(here: Path, cli: Cli) -> None:
    (here / "real").mkdir()
    (here / "real" / "crm.toml").write_text('[firm]\nname = "A real one"\n')
    assert "is not that of a demo" in cli("demo", "real", *SMALL).err
    (here / "data").mkdir()
    (here / "data" / "crm.db").write_text("precious")
    assert "There is a database in data already" in cli("demo", "data", *SMALL).err
    assert (here / "data" / "crm.db").read_text() == "precious"
    cli("demo", "firm", *SMALL)
    before = (here / "firm" / "crm.db").stat().st_ino
    assert cli("demo", "firm", *SMALL[:-1], stdin="n\n").code == 1
    assert (here / "firm" / "crm.db").stat().st_ino == before


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError(28, "No space left on device")])
def test_one_that_is_stopped_leaves_nothing(error: Any, here: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: Any) -> None:
        raise error

    monkeypatch.setattr("crmcore_showcase.command.make_customers", stop)
    done = cli("demo", "firm", *SMALL)
    assert done.code == (130 if error is KeyboardInterrupt else 1)
    assert "Traceback" not in done.err
    assert list((here / "firm").iterdir()) == []
