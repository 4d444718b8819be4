"""The pages about deals, activities and handing over: their Python runs, and they name all that is there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from crmcore import Customer, User, schema_of
from crmcore_sfa import SfaPlugin, activities, deals, handover
from tests.support import make_crm

PAGES = Path(__file__).parents[3] / "docs/plugins/sfa"
AREAS = {"deals": deals.AREA, "activities": activities.AREA, "handover": handover.AREA}
PRINTED = {
    "deals": "",
    "activities": "Ask about the hall - 1 left today\n",
    "handover": "1 deal: Bob to Ada (1)\n1 came back, 0 kept\n",
}


def text_of(name: str) -> str:
    return (PAGES / f"{name}.md").read_text("utf-8")


@pytest.mark.parametrize("name", AREAS)
def test_its_python_runs(sqlite_url: str, capsys: pytest.CaptureFixture[str], name: str) -> None:
    crm = make_crm(sqlite_url, plugins=[SfaPlugin])
    with crm.as_system("set up") as work:
        ada = work.add(User(name="Ada", roles=("admin",)))
        bob = work.add(User(name="Bob", roles=("rep",)))
        acme = work.add(Customer.organization(name="Acme GmbH"))
    names: dict[str, Any] = {"crm": crm, "ada": ada, "bob": bob, "acme": acme}
    for text in re.findall(r"^```python\n(.*?)^```$", text_of(name), re.MULTILINE | re.DOTALL):
        exec(compile(text, f"docs/plugins/sfa/{name}.md", "exec"), names)  # noqa: S102 — the page is our own
    assert capsys.readouterr().out == PRINTED[name]


@pytest.mark.parametrize("name", AREAS)
def test_it_leaves_nothing_out(name: str) -> None:
    area, page = AREAS[name], text_of(name)
    names = {schema_of(cls).name for cls in area.records} | {f.name for f in area.facts}
    names |= {line.name for line in area.pipelines} | {s.name for line in area.pipelines for s in line.stages}
    names |= {event.kind for event in area.events} | {p for role in area.roles for p in role.permissions}
    assert [n for n in sorted(names) if f"`{n}`" not in page] == []
    assert all(f"crmcore {command.name}" in page for command in area.commands)
