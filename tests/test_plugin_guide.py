"""The code of docs/plugins/writing.md runs, its test on both databases."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from crmcore import Crm
from tests.support import open_crm

PAGE = Path(__file__).parent.parent / "docs" / "plugins" / "writing.md"


@pytest.fixture
def guide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """The names that the page's code defines."""
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": "crmcore_acme"}
    for code in re.findall(r"^```python\n(.+?)^```", PAGE.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL):
        exec(compile(code, str(PAGE), "exec", dont_inherit=True), names)  # noqa: S102 — our own page
    names["crm"].close()
    return SimpleNamespace(**names)


def test_a_plugin_that_is_given_takes_part_without_being_listed(guide: SimpleNamespace) -> None:
    crm: Crm = guide.crm
    assert crm.host.plugins["acme"].up
    assert "acme_visit" in crm.registry.records


def test_a_plugin_that_is_given_can_be_switched_off(guide: SimpleNamespace, sqlite_url: str) -> None:
    crm = open_crm(sqlite_url, plugins=[guide.AcmePlugin], config={"plugins": {"acme": {"enabled": False}}})
    assert not crm.host.plugins["acme"].up


def test_the_test_of_the_page_passes(guide: SimpleNamespace, store_url: str) -> None:
    crm = open_crm(store_url, plugins=[guide.AcmePlugin], config={"plugins": {}})
    crm.migrate()
    guide.test_a_visit_is_kept(crm)
