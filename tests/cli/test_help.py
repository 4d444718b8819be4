"""Help: quick, since it loads nothing; and complete, since the page says what the program says."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crmcore.cli import COMMANDS, root
from crmcore.cli.later import Later
from tests.cli.conftest import Cli

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "cli.md"
PROBE = """
import sys
from crmcore.cli import main
sys.argv = ["crmcore", "--help"]
try:
    main()
finally:
    loaded = {name.partition(".")[0] for name in sys.modules}
    print("loaded:", *sorted(loaded & {"sqlalchemy", "pydantic", "rich", "attrs", "alembic", "pluggy", "orjson"}))
    print("own:", *sorted(name for name in sys.modules if name.startswith("crmcore")))
"""


def test_help_loads_nothing_heavy() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)
    *_, loaded, own = done.stdout.splitlines()
    assert loaded == "loaded:"
    assert own == "own: crmcore crmcore.cli crmcore.cli.later crmcore.errors"


def test_help_lists_every_command_in_full(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    said = cli("--help").out
    for name, summary in COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(summary)}$", said, re.MULTILINE), name


def test_each_command_lies_in_the_file_of_its_name() -> None:
    folder = Path(sys.modules["crmcore.cli"].__file__ or "").parent
    assert [name for name in COMMANDS if not (folder / f"{name}.py").is_file()] == []


def commands() -> Iterator[tuple[str, Any]]:
    """Every command of core with its full name, the program itself with none."""
    yield "", root
    for name in COMMANDS:
        command = Later(name).load(None)
        yield name, command
        for inner, part in getattr(command, "commands", {}).items():
            yield f"{name} {inner}", part


def section(name: str) -> str:
    text = PAGE.read_text("utf-8")
    if not name:
        return text.partition("\n## ")[0]
    mark = "##" if " " not in name else "###"
    found = re.search(rf"^{mark} {name}\n(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, f"add '{mark} {name}' to {PAGE.name}"
    return found[1]


@pytest.mark.parametrize(("name", "command"), [pytest.param(*each, id=each[0]) for each in commands()])
def test_each_command_and_option_is_documented(name: str, command: Any) -> None:
    said = section(name)
    for option in command.params:
        if option.param_type_name == "option":
            for spelling in (*option.opts, *option.secondary_opts):
                assert f"`{spelling}`" in said or f"`{spelling} " in said, f"{name}: {spelling} is not on the page"
            assert option.help, f"{name}: {option.opts[0]} has no help"
    for spelling in re.findall(r"^\| `(--[\w-]+)`", said, re.MULTILINE):
        assert spelling in {o for p in command.params for o in p.opts} or name == "report", f"there is no {spelling}"


def test_no_page_names_a_command_that_is_not_there() -> None:
    known = {name for name, _ in commands()}
    named = set(re.findall(r"^###? ([a-z ]+)$", PAGE.read_text("utf-8"), re.MULTILINE))
    # `demo` and `revision` come with distributions of their own.
    assert named - known == {"demo", "revision"}


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_each_command_needs_no_configuration(
    name: str, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = cli(name, "--help")
    assert done.code == 0
    assert done.out.startswith(f"Usage: crmcore {name}")


def test_the_version(cli: Cli) -> None:
    assert re.fullmatch(r"crmcore \d+\.\d+\S*\n", cli("--version").out)
