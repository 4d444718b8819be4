"""docs/plugins/intake.md and the pages below it do what they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crmcore import Actor, Crm, Customer, Relation, User
from crmcore.cli import root
from crmcore_intake.cards import HEADINGS
from crmcore_intake.plugin import IntakeConfig
from crmcore_intake.ready import ready_names
from crmcore_sfa import Opportunity
from crmcore_testing.templates import set_up
from tests.intake.workbooks import Formula, Sheet, write_workbook

DOCS = Path(__file__).parents[2] / "docs" / "plugins"
PAGE = DOCS / "intake.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CONFIG = '[store]\nurl = "{url}"\n[fields.customer]\nemployees = {{ type = "integer" }}\n[plugins.intake]\n'


def blocks(language: str, page: Path = PAGE) -> list[str]:
    return [text for name, text in BLOCK.findall(page.read_text("utf-8")) if name == language]


@pytest.fixture
def firm(tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Crm:
    """A firm with a crm.toml in the folder in which the commands of a page run."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crm.toml").write_text(CONFIG.format(url=sqlite_url), "utf-8")
    crm = Crm.from_toml(tmp_path / "crm.toml")
    set_up(crm)
    return crm


def run_all(commands: list[str]) -> None:
    for command in "".join(commands).splitlines():
        with pytest.raises(SystemExit) as ended:
            root.main(command.split()[1:], prog_name="crmcore")
        assert not ended.value.code, command


def customers(crm: Crm) -> dict[str, Customer]:
    with crm.as_system("look", read_only=True) as work:
        return {c.name: c for c in work.each(Customer)}


def test_its_files_commands_and_code_work(firm: Crm, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "customers.csv").write_text(*blocks("csv"), "utf-8")
    (tmp_path / "customers.toml").write_text(*blocks("toml"), "utf-8")
    with firm.as_system("hire") as work:
        ada = Actor.of(work.add(User(name="Ada", roles=("admin",))))
    first, back = blocks("sh")
    run_all([first])
    with firm.work(ada, read_only=True) as work:
        acme, austria = work.find(Customer, order_by=["-name"])
        assert (acme.name, acme.industry, acme.custom) == ("Acme GmbH", "technology", {"employees": 1200})
        assert work.tags(acme) == ["imported", "technology"]
        assert [(r.from_id, r.to_id) for r in work.each(Relation)] == [(austria.id, acme.id)]
    capsys.readouterr()
    for text in blocks("python"):
        exec(compile(text, PAGE.name, "exec"), {**globals(), "crm": firm, "ada": ada})  # noqa: S102  # our own page
    said = capsys.readouterr().out.splitlines()
    assert said[:2] == ["customers.csv 0 to create, 0 to refuse", "customers.csv 0 created, 0 changed, 0 related"]
    assert "name Acme GmbH from customers.csv line 2 column Company" in said
    assert "tags technology from customers.csv line 2 column Sector" in said
    listed, lineage, undo = back.splitlines()
    run_all([f"{listed}\n", lineage.replace("Acme", str(acme.id))])
    assert "customers.csv" in capsys.readouterr().out
    run_all([f"{undo}\n"] * 2)  # the second of the two imports changed nothing
    assert customers(firm) == {}


def test_the_page_about_states(firm: Crm, tmp_path: Path) -> None:
    page = DOCS / "intake" / "states.md"
    (tmp_path / "crm.toml").write_text((tmp_path / "crm.toml").read_text("utf-8") + "[plugins.sfa]\n", "utf-8")
    crm = Crm.from_toml(tmp_path / "crm.toml")
    set_up(crm)
    (tmp_path / "cases.csv").write_text(*blocks("csv", page), "utf-8")
    (tmp_path / "cases.toml").write_text(*blocks("toml", page), "utf-8")
    run_all(blocks("sh", page))
    with crm.as_system("look", read_only=True) as work:
        one, two = sorted(work.each(Opportunity), key=lambda deal: deal.title)
        assert (one.title, one.stage, one.next_step, two.stage) == ("Case C-1", "quoted", "Bo", "prospecting")
        (ada,) = work.each(Customer)
        assert [entry.summary for entry in work.timeline(ada)] == [
            "quoted, with Bo", "prospecting", "qualifying, with Bo", "prospecting",
        ]  # fmt: skip


def test_the_page_about_workbooks(firm: Crm, tmp_path: Path) -> None:
    page = DOCS / "intake" / "workbooks.md"
    (tmp_path / "customers.toml").write_text(*blocks("toml", page), "utf-8")
    rows = [["No", "Company", "Staff"], [1, "Acme", 1200], [2, "Zeta", Formula("1+1")], [3, "Eta", 1], [4, "Eta", 1]]
    write_workbook(tmp_path / "customers.xlsx", {"Customers": Sheet(rows=rows, merged=["B4:B5"]), "Notes": [["x"]]})
    run_all(blocks("sh", page))
    assert set(customers(firm)) == {"Acme"}
    refused = (tmp_path / "refused.csv").read_text("utf-8")
    assert "is a formula that was never calculated, in cell C3" in refused
    assert "is part of the merged cells B4:B5" in refused


def test_the_page_about_vcards(firm: Crm, tmp_path: Path) -> None:
    page = DOCS / "intake" / "vcards.md"
    (tmp_path / "people.vcf").write_text(*blocks("vcard", page), "utf-8")
    run_all(blocks("sh", page))
    known = customers(firm)
    assert (known.keys(), known["Ada Lovelace"].city) == ({"Ada Lovelace", "Acme GmbH"}, "London")
    with firm.as_system("look", read_only=True) as work:
        (works,) = work.each(Relation)
        assert (works.to_id, works.role) == (known["Acme GmbH"].id, "Head of Engines")
    text = page.read_text("utf-8")
    assert [heading for heading in HEADINGS if f"`{heading}`" not in text] == []


def test_the_page_about_ready_profiles(firm: Crm, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = DOCS / "intake" / "ready.md"
    (tmp_path / "contacts.csv").write_text(*blocks("csv", page), "utf-8")
    first, printed = blocks("sh", page)
    run_all([first])
    assert set(customers(firm)) == {"Ada Lovelace", "Acme GmbH"}
    assert "Grace Hopper" in capsys.readouterr().out
    run_all([printed])
    assert capsys.readouterr().out.startswith("# HubSpot")
    text = page.read_text("utf-8")
    assert [name for name in ready_names() if f"| `{name}` |" not in text] == []


def test_the_page_about_recognizing(firm: Crm, tmp_path: Path) -> None:
    page = DOCS / "intake" / "recognizing.md"
    (tmp_path / "people.toml").write_text(*blocks("toml", page), "utf-8")
    (tmp_path / "people.csv").write_text(*blocks("csv", page), "utf-8")
    run_all(blocks("sh", page))
    assert set(customers(firm)) == {"A. Lovelace"}


@pytest.mark.parametrize("name", [n for n, f in IntakeConfig.model_fields.items() if isinstance(f.default, int)])
def test_each_setting_is_described_with_its_default(name: str) -> None:
    default = IntakeConfig.model_fields[name].default
    assert f"| `plugins.intake.{name}` | `{default}` |" in PAGE.read_text("utf-8")
