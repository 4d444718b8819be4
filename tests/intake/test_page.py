"""docs/plugins/intake.md does what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crmcore import Actor, Crm, Customer, Relation, User
from crmcore.cli import root
from crmcore_intake.plugin import IntakeConfig

PAGE = Path(__file__).parents[2] / "docs" / "plugins" / "intake.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CONFIG = '[store]\nurl = "{url}"\n[fields.customer]\nemployees = {{ type = "integer" }}\n[plugins.intake]\n'


def blocks(language: str) -> list[str]:
    return [text for name, text in BLOCK.findall(PAGE.read_text("utf-8")) if name == language]


def test_its_files_commands_and_code_work(
    tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crm.toml").write_text(CONFIG.format(url=sqlite_url), "utf-8")
    (tmp_path / "customers.csv").write_text(*blocks("csv"), "utf-8")
    (tmp_path / "customers.toml").write_text(*blocks("toml"), "utf-8")
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        crm.migrate()
        with crm.as_system("hire") as work:
            ada = Actor.of(work.add(User(name="Ada", roles=("admin",))))
        for command in "".join(blocks("sh")).splitlines():
            with pytest.raises(SystemExit) as ended:
                root.main(command.split()[1:], prog_name="crmcore")
            assert not ended.value.code
        with crm.work(ada, read_only=True) as work:
            acme, austria = work.find(Customer, order_by=["-name"])
            assert (acme.name, acme.industry, acme.custom) == ("Acme GmbH", "technology", {"employees": 1200})
            assert work.tags(acme) == ["imported", "technology"]
            assert [(r.from_id, r.to_id) for r in work.each(Relation)] == [(austria.id, acme.id)]
        capsys.readouterr()
        for text in blocks("python"):
            exec(compile(text, PAGE.name, "exec"), {"crm": crm, "ada": ada})  # noqa: S102  # our own page
        assert capsys.readouterr().out.splitlines() == [
            "customers.csv 0 to create, 0 to refuse",
            "customers.csv 0 created, 0 changed, 0 related",
        ]


@pytest.mark.parametrize("name", [n for n, f in IntakeConfig.model_fields.items() if isinstance(f.default, int)])
def test_each_setting_is_described_with_its_default(name: str) -> None:
    default = IntakeConfig.model_fields[name].default
    assert f"| `plugins.intake.{name}` | `{default}` |" in PAGE.read_text("utf-8")
