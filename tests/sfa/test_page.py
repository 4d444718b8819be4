"""The page about sales runs, and with those of its areas names every report, fact, stage and record."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crmcore import Customer, User
from crmcore_sfa import SfaPlugin
from tests.support import make_crm

DOCS = Path(__file__).parents[2] / "docs/plugins"
PAGE = (DOCS / "sfa.md").read_text("utf-8")
PAGES = "\n".join([PAGE, *(page.read_text("utf-8") for page in sorted((DOCS / "sfa").glob("*.md")))])


def test_its_python_runs(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    crm = make_crm(sqlite_url, plugins=[SfaPlugin])
    with crm.as_system("set up") as work:
        ada = work.add(User(name="Ada", roles=("admin",)))
        acme = work.add(Customer.organization(name="Acme GmbH"))
    names: dict[str, object] = {"crm": crm, "ada": ada, "acme": acme}
    for text in re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL):
        exec(compile(text, "docs/plugins/sfa.md", "exec"), names)  # noqa: S102 — the page is our own
    assert capsys.readouterr().out == "1,800.00 EUR won\nLamp 1 1800\n"


def test_it_leaves_nothing_out(sqlite_url: str) -> None:
    registry = make_crm(sqlite_url, plugins=[SfaPlugin]).registry
    names = {*registry.reports, *registry.facts, *(s.name for s in registry.pipeline("sfa.sales").stages)}
    names |= {name for name, owned in registry.records.items() if owned.owner == "sfa"}
    assert [n for n in sorted(names) if f"`{n}`" not in PAGES] == []
    for owned in registry.reports.values():
        missing = [p for p in owned.value.params.model_fields if f"`{p}`" not in PAGES and f"`{p}=" not in PAGES]
        assert [p for p in missing if p != "by"] == [], owned.value.name
