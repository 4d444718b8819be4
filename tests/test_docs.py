"""The pages that a newcomer reads are executed: their Python, their commands, their configuration."""

from __future__ import annotations

import os
import re
import runpy
from pathlib import Path

import pytest

from crmcore import Customer, User
from tests.shell import printed
from tests.support import make_crm

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PAGES = ["README.md", *sorted(p.relative_to(ROOT).as_posix() for p in (ROOT / "docs").rglob("*.md"))]


def blocks(page: str) -> list[tuple[str, str]]:
    found = BLOCK.findall((ROOT / page).read_text("utf-8"))
    assert found, f"{page} has no code"
    return found


def test_the_tutorial_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for language, text in blocks("docs/tutorial.md"):
        if language == "toml":
            (tmp_path / "crm.toml").write_text(text)
        elif language == "python":
            exec(compile(text, "docs/tutorial.md", "exec"), names)  # noqa: S102 — our own page
        else:
            printed(text, tmp_path)
    names["crm"].close()  # type: ignore[attr-defined]
    assert "Did you mean 'won'?" in capsys.readouterr().out


def test_the_first_page_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for language, text in blocks("README.md"):
        if language == "toml":
            (tmp_path / "crm.toml").write_text(text)
        elif language == "python":
            exec(compile(text, "README.md", "exec"), names)  # noqa: S102 — our own page
    names["crm"].close()  # type: ignore[attr-defined]
    assert "Acme GmbH - Wants an offer by Friday" in capsys.readouterr().out
    assert names["AcmePlugin"].name == "acme"  # type: ignore[attr-defined]
    (listing,) = re.findall(r"^crmcore list .+$", (ROOT / "README.md").read_text("utf-8"), flags=re.MULTILINE)
    assert "50 licenses" in printed(listing, tmp_path)


def test_the_page_about_reports_runs(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    crm = make_crm(sqlite_url)
    with crm.as_system("set up") as work:
        user = work.add(User(name="Ada", roles=("admin",)))
    with crm.work(user) as work:
        work.add(Customer.organization(name="Acme GmbH", country="DE"))
        for language, text in blocks("docs/reference/select.md"):
            if language == "python":
                exec(compile(text, "docs/reference/select.md", "exec"), {"work": work})  # noqa: S102 — our own page
    crm.close()
    assert capsys.readouterr().out == "DE 1\n"


def test_the_embedding_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(ROOT / "examples/embedded.py"), run_name="__main__")
    assert "{'orders': 2, 'customers': 2, 'deals': 2}" in capsys.readouterr().out


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    folder = (ROOT / page).parent
    for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text("utf-8")):
        assert (folder / target).exists(), f"{page} links to {target}, which does not exist"


def test_no_page_names_a_place_that_only_one_machine_has() -> None:
    home = os.environ.get("HOME", "/nowhere")
    for page in (ROOT / "docs").rglob("*.md"):
        assert home not in page.read_text("utf-8") or home == "/"
