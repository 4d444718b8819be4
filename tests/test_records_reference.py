"""docs/reference/records.md has each field of what a plugin declares, and its plugin works."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import attrs
import pytest

import crmcore
from crmcore import Command, DueJob, Fact, Pipeline, Report, Role, Stage, Subscription, Table, ViewSection

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "records.md"
DEFINITIONS = (Fact, Subscription, DueJob, ViewSection, Report, Table, Command, Role, Pipeline, Stage)


def named_in_table(heading: str) -> list[str]:
    """The names in the first column of the table that follows a heading."""
    _, found, after = PAGE.read_text("utf-8").partition(f"\n{heading}")
    assert found, f"there is no {heading}"
    cells = re.findall(r"^\| (`.+?) \|", after.partition("\n#")[0], flags=re.MULTILINE)
    return [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]


@pytest.mark.parametrize("definition", DEFINITIONS)
def test_each_definition_is_there_with_all_its_fields(definition: type[Any]) -> None:
    assert named_in_table(f"### `{definition.__name__}`") == [f.name for f in attrs.fields(definition)]


def test_the_options_of_record_are_there() -> None:
    assert named_in_table("## `@record`") == list(inspect.signature(crmcore.record).parameters)


def test_the_options_of_custom_fields_are_there() -> None:
    assert named_in_table("## Custom fields") == [f.name for f in attrs.fields(crmcore.CustomField) if f.kw_only]


def test_the_plugin_of_the_page_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": "crmcore_acme"}
    for code in re.findall(r"^```python\n(.+?)^```", PAGE.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL):
        exec(compile(code, str(PAGE), "exec", dont_inherit=True), names)  # noqa: S102 — our own page
    crm = names["crm"]
    assert crm.host.plugins["acme"].error is None
    report = crm.registry.report("acme.by_stage")
    with crm.work(names["ada"], read_only=True) as work:
        assert report.query(work, report.params()).rows == (("done", 1), ("planned", 1))
        names["give_up_old"](work, work.now)
    assert "The pump is broken" in capsys.readouterr().out
