"""``crmcore import`` as a person or a program runs it."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest

from crmcore import Crm, Customer, User
from crmcore.cli import root
from crmcore_intake import Import
from tests.intake.firm import ACCOUNTS, HEAD

CONFIG = """
[store]
url = "{url}"

[fields.customer]
employees = {{ type = "integer" }}

[plugins.intake]
"""


@attrs.frozen
class Run:
    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    def run_command(*args: str) -> Run:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            root.main(["import", *args], prog_name="crmcore")
        said = capsys.readouterr()
        return Run(ended.value.code if isinstance(ended.value.code, int) else 0, said.out, said.err)

    return run_command


@pytest.fixture
def folder(tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "crm.toml").write_text(CONFIG.format(url=sqlite_url), "utf-8")
    (tmp_path / "accounts.toml").write_text(ACCOUNTS, "utf-8")
    (tmp_path / "accounts.csv").write_text(HEAD + "Acme,Steel,12,,,Zeta\nZeta,,x,,,\nNeu,,,,,\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        crm.migrate()
    return tmp_path


def names(folder: Path) -> set[str]:
    with Crm.from_toml(folder / "crm.toml") as crm, crm.as_system("look", read_only=True) as work:
        return {c.name for c in work.each(Customer)}


def test_a_preview_is_a_table_and_stores_nothing(folder: Path, run) -> None:
    done = run("accounts.csv", "--profile", "accounts.toml", "--preview")
    assert (done.code, done.err) == (0, "")
    text = " ".join(done.out.split())
    assert "line action record key what" in text
    assert "2 create customer Acme kind: organization, name: Acme, industry: Steel, employees: 12" in text
    assert "3 refuse customer Zeta column 'staff': 'x' is not a number with a decimal point" in text
    assert "2 refuse customer Acme column 'parent': 'Zeta' is the old.name of no 'customer'" in text
    assert "A preview: nothing was stored." in text
    assert names(folder) == set()


def test_an_import_counts_and_lists_what_was_refused(folder: Path, run) -> None:
    done = run("accounts.csv", "-p", "accounts.toml")
    assert done.code == 0
    text = " ".join(done.out.split())
    assert "3 refuse customer Zeta" in text
    assert "accounts.csv customer 3 2 0 0 0 2 0" in text
    assert names(folder) == {"Acme", "Neu"}


def test_every_row_as_json(folder: Path, run) -> None:
    done = run("accounts.csv", "-p", "accounts.toml", "--preview", "--json")
    said = json.loads(done.out)
    assert [row["action"] for row in said["rows"]] == ["create", "refuse", "create", "refuse"]
    assert said["rows"][0]["changes"][1] == {"field": "name", "old": None, "new": "Acme"}
    assert said["rows"][1]["problems"] == [
        {"column": "staff", "text": "x", "reason": "is not a number with a decimal point"}
    ]
    assert said["sources"][0] == {
        "file": "accounts.csv", "record": "customer", "rows": 3, "created": 2, "changed": 0, "unchanged": 0,
        "skipped": 0, "refused": 2, "related": 0,
    }  # fmt: skip
    (folder / "accounts.csv").write_text(HEAD + "Acme,,,,,\n", "utf-8")
    said = json.loads(run("accounts.csv", "-p", "accounts.toml", "--json").out)
    assert (said["rows"], said["sources"][0]["created"]) == ([], 1)


def test_refused_rows_are_written_to_be_mended_and_brought_in(folder: Path, run) -> None:
    done = run("accounts.csv", "-p", "accounts.toml", "--rejects", "bad.csv")
    assert "Refused rows are in bad.csv." in done.err
    text = (folder / "bad.csv").read_text("utf-8")
    assert text.splitlines() == [
        HEAD.strip() + ",refused line,refused because",
        "Acme,Steel,12,,,Zeta,2,column 'parent': 'Zeta' is the old.name of no 'customer'",
        "Zeta,,x,,,,3,column 'staff': 'x' is not a number with a decimal point",
    ]
    (folder / "bad.csv").write_text(text.replace(",x,", ",7,"), "utf-8")
    assert "bad.csv customer 2 1 0 1 0 0 1" in " ".join(run("bad.csv", "-p", "accounts.toml").out.split())
    assert names(folder) == {"Acme", "Zeta", "Neu"}


def test_a_folder_holds_the_files_that_the_profile_names(folder: Path, run) -> None:
    second = ACCOUNTS.partition("[[source]]")[2].replace('"accounts.csv"', '"more.csv"')
    (folder / "accounts.toml").write_text(f"{ACCOUNTS}\n[[source]]{second}", "utf-8")
    (folder / "more.csv").write_text(HEAD + "Moss,,y,,,\n", "utf-8")
    assert run(".", "-p", "accounts.toml", "--source", "more.csv").code == 0
    assert names(folder) == set()
    done = run(".", "-p", "accounts.toml", "--rejects", "bad.csv")
    assert sorted(p.name for p in folder.glob("bad*")) == ["bad-1-accounts.csv", "bad-2-more.csv"]
    assert done.out.count("customer") >= 3
    done = run("zzz", "-p", "accounts.toml")
    assert done.code == 1
    assert "The profile names no file 'zzz'. Allowed: 'accounts.csv', 'more.csv'. Say which" in done.err
    done = run("other.csv", "-p", "accounts.toml", "--source", "more.cs")
    assert "The profile names no file 'more.cs'. Did you mean 'more.csv'?" in done.err


def test_the_import_is_that_of_the_user_who_runs_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Crm.from_toml(folder / "crm.toml") as crm, crm.as_system("hire") as work:
        ada = work.add(User(name="Ada", roles=("admin",)))
        work.add(User(name="Vic", roles=("viewer",)))
    for who, code in (("Vic", 1), ("Ada", 0)):
        with pytest.raises(SystemExit) as ended:
            root.main(["--as", who, "import", "accounts.csv", "-p", "accounts.toml"], prog_name="crmcore")
        assert (ended.value.code or 0) == code
    assert "error: [forbidden] This actor may not import." in capsys.readouterr().err
    with Crm.from_toml(folder / "crm.toml") as crm, crm.as_system("look", read_only=True) as work:
        assert [i.owner_id for i in work.each(Import)] == [ada.id]


def test_a_preview_writes_no_file(folder: Path, run) -> None:
    done = run("accounts.csv", "-p", "accounts.toml", "--preview", "--rejects", "bad.csv")
    assert done.code == 2
    assert not (folder / "bad.csv").exists()
