"""What the code promises of its own shape: small files, plain names, no plugin in core, no machine named."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PLUGINS = sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))
PACKAGES = [ROOT / "crmcore", *(folder / f"crmcore_{folder.name}" for folder in PLUGINS)]
SOURCES = sorted(path for package in PACKAGES for path in package.rglob("*.py") if "migrations" not in path.parts)

# Paths that exist on one machine only, and addresses of package registries.
PRIVATE = re.compile(
    r"(?<![\w.~}/-])/(?:home|root|Users|work|opt|mnt)/\w"
    r"|pypi\.org/simple|files\.pythonhosted\.org|(?:extra-)?index-url|find-links"
)


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def length(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def tracked_texts() -> Iterator[tuple[str, str]]:
    """The name and text of each file of the repository, this one excepted: it names what it looks for."""
    # Whoever owns the checkout (in a container often somebody else): we only list it.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if path == Path(__file__) or not path.is_file():
            continue
        yield name, path.read_text("utf-8", errors="ignore")


def test_there_is_something_to_look_at() -> None:
    some = {"crmcore/errors.py", "plugins/testing/crmcore_testing/pytest_plugin.py"}
    assert some <= {name_of(path) for path in SOURCES}
    assert len(PLUGINS) >= 2


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_a_file_is_about_one_thing(path: Path) -> None:
    assert length(path) <= 400, "look for the second thing that this file is about"
    assert path.stem not in {"utils", "util", "helpers", "misc", "common"}, "name the file for its subject"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_functions_are_short_and_swallow_nothing(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= 60, f"{path.name}:{node.lineno} {node.name} has {lines} lines"
        if isinstance(node, ast.ExceptHandler) and catches_everything(node):
            swallows = all(isinstance(s, ast.Pass | ast.Continue) or is_ellipsis(s) for s in node.body)
            assert not swallows, f"{path.name}:{node.lineno} hides every error"


def catches_everything(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(c is None or getattr(c, "id", "") in {"Exception", "BaseException"} for c in caught)


def is_ellipsis(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and statement.value.value is ...
    )


def statements(path: Path) -> int:
    """The logical lines of a file: what is counted, and why, says docs/adr/0007-size.md."""
    found = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.stmt)]
    documents = [
        n
        for n in found
        if isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant) and isinstance(n.value.value, str)
    ]
    return len(found) - len(documents)


def test_core_is_small() -> None:
    assert sum(statements(path) for path in SOURCES if path.is_relative_to(ROOT / "crmcore")) < 9_000


def test_core_names_no_plugin() -> None:
    # An underscore ends a word here: `sfa_opportunity` names a plugin just as well.
    names = "|".join(folder.name for folder in PLUGINS)
    word = re.compile(rf"(?<![a-z])(?:{names})(?![a-z])", re.IGNORECASE)
    found = [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in sorted((ROOT / "crmcore").rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if word.search(line)
    ]
    assert found == []


def test_the_repository_shows_no_machine() -> None:
    found = [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, text in tracked_texts()
        for number, line in enumerate(text.splitlines(), 1)
        if PRIVATE.search(line)
    ]
    assert found == []


def test_pins_are_names_and_versions_only() -> None:
    pins = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    assert [pin for pin in pins if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][0-9A-Za-z.]*", pin)] == []


def test_every_plugin_is_checked_like_core() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for folder in PLUGINS:
        assert f'"plugins/{folder.name}/crmcore_{folder.name}"' in project, "mypy does not see it"
        assert f"plugins/{folder.name}" in makefile, "make setup does not install it"
