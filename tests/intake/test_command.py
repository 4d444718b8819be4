"""``crmcore import`` as a person or a program runs it."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID

import attrs
import pytest

from crmcore import Crm, Customer, User
from crmcore.cli import root
from crmcore_intake import Import
from crmcore_testing.templates import set_up
from tests.intake.firm import ACCOUNTS, HEAD
from tests.intake.workbooks import Failed, write_workbook

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
        set_up(crm)
    return tmp_path


def names(folder: Path) -> set[str]:
    with Crm.from_toml(folder / "crm.toml") as crm, crm.as_system("look", read_only=True) as work:
        return {c.name for c in work.each(Customer)}


def test_a_preview_is_a_table_and_stores_nothing(folder: Path, run) -> None:
    done = run("accounts.csv", "--profile", "accounts.toml", "--preview")
    assert (done.code, done.err) == (0, "")
    text = " ".join(done.out.split())
    assert "line action key column field now will be" in text
    assert "2 create Acme kind organization name name Acme industry industry Steel staff employees 12" in text
    assert "3 refuse Zeta staff x ✗ is not a number with a decimal point" in text
    assert "2 refuse Acme parent Zeta ✗ is the old.name of no 'customer'" in text
    assert "A preview: nothing was stored." in text
    assert names(folder) == set()


def test_an_import_counts_and_lists_what_was_refused(folder: Path, run) -> None:
    done = run("accounts.csv", "-p", "accounts.toml")
    assert done.code == 0
    text = " ".join(done.out.split())
    assert "3 refuse customer Zeta" in text
    assert "accounts.csv customer 3 2 0 0 0 2 0" in text
    assert names(folder) == {"Acme", "Neu"}


def test_a_file_of_which_every_row_is_refused_is_not_done(folder: Path, run) -> None:
    (folder / "accounts.csv").write_text(HEAD + "Zeta,,x,,,\nEta,,y,,,\n", "utf-8")
    done = run("accounts.csv", "-p", "accounts.toml", "--preview")
    assert (done.code, "A preview: nothing was stored." in done.out) == (1, True)
    assert "error: [invalid] Of 2 rows none would come in: why they are refused is listed. Mend file" in done.err
    done = run("accounts.csv", "-p", "accounts.toml", "--rejects", "bad.csv", "--json")
    assert (done.code, json.loads(done.out)["sources"][0]["refused"]) == (1, 2)
    assert "Of 2 rows none came in: why they are refused is listed." in done.err
    assert (folder / "bad.csv").exists()
    (folder / "accounts.csv").write_text(HEAD + "Zeta,,x,,,\nEta,,,,,\n", "utf-8")
    assert run("accounts.csv", "-p", "accounts.toml").code == 0
    (folder / "accounts.csv").write_text(HEAD + "Zeta,,x,,,\nEta,,,,,\n", "utf-8")
    assert run("accounts.csv", "-p", "accounts.toml").code == 0  # one of them is here, unchanged
    (folder / "accounts.csv").write_text(HEAD, "utf-8")
    assert run("accounts.csv", "-p", "accounts.toml", "--preview").code == 0  # no rows came


def test_every_row_as_json(folder: Path, run) -> None:
    done = run("accounts.csv", "-p", "accounts.toml", "--preview", "--json")
    said = json.loads(done.out)
    assert [row["action"] for row in said["rows"]] == ["create", "refuse", "create", "refuse"]
    assert said["rows"][0]["changes"][1] == {"column": "name", "field": "name", "old": None, "new": "Acme"}
    assert said["rows"][1]["problems"] == [
        {"column": "staff", "text": "x", "reason": "is not a number with a decimal point"}
    ]
    counted = said["sources"][0]
    assert UUID(counted.pop("import"))
    assert counted == {
        "file": "accounts.csv", "sheet": None, "record": "customer", "rows": 3, "created": 2, "changed": 0,
        "unchanged": 0, "skipped": 0, "refused": 2, "related": 0,
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
    assert run(".", "-p", "accounts.toml", "--source", "more.csv").code == 1  # its only row is refused
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


def test_each_cell_that_changes_is_told(folder: Path, run) -> None:
    run("accounts.csv", "-p", "accounts.toml")
    (folder / "accounts.csv").write_text(HEAD + "Acme,Paper,,vip,info@acme.example,\nNeu,,,,,\n", "utf-8")
    text = " ".join(run("accounts.csv", "-p", "accounts.toml", "--preview").out.split())
    assert "2 change Acme industry industry Steel Paper segment tags vip mail email info@acme.example" in text
    assert "unchanged" not in text.partition("file record")[0]
    said = json.loads(run("accounts.csv", "-p", "accounts.toml", "--preview", "--json").out)
    assert said["rows"][0]["changes"] == [
        {"column": "industry", "field": "industry", "old": "Steel", "new": "Paper"},
        {"column": "segment", "field": "tags", "old": None, "new": "vip"},
        {"column": "mail", "field": "email", "old": None, "new": "info@acme.example"},
    ]


def test_refused_rows_of_a_workbook_are_mended_as_csv(folder: Path, run) -> None:
    own = ACCOUNTS.replace("accounts.csv", "accounts.xlsx").replace('currency = "EUR"', 'decimal = "comma"')
    (folder / "accounts.toml").write_text(own, "utf-8")
    head = HEAD.strip().split(",")
    write_workbook(folder / "accounts.xlsx", {"A": [
        head, ["Acme", "Steel", 12], ["Zeta", Failed("#N/A"), 1.234, None, "z@x.example"], ["Eta", "Paper", "7,5"],
    ], "B": [["other"]]})  # fmt: skip
    done = run("accounts.xlsx", "-p", "accounts.toml")
    assert (done.code, names(folder)) == (1, set())
    assert "accounts.xlsx has 2 sheets, and none is named. Allowed: 'A', 'B'." in done.err
    done = run("accounts.xlsx", "-p", "accounts.toml", "--sheet", "A", "--rejects", "bad.csv")
    assert "accounts.xlsx (A) customer 3 1 0 0 0 2 0" in " ".join(done.out.split())
    text = (folder / "bad.csv").read_text("utf-8")
    zeta, eta = text.splitlines()[1:]
    assert zeta == (
        """Zeta,,"1,2340",,z@x.example,,3,column 'industry': holds the error #N/A in cell B3; """
        "column 'staff': '1.234' is not a whole number"
    )
    assert eta == """Eta,Paper,"7,5",,,,4,"column 'staff': '7,5' is not a whole number\""""
    (folder / "bad.csv").write_text(text.replace('"1,2340"', '"1.234"').replace('"7,5"', "7"), "utf-8")
    done = run("bad.csv", "-p", "accounts.toml", "--source", "accounts.xlsx")
    assert "bad.csv customer 2 2 0 0 0 0 0" in " ".join(done.out.split())


def test_refused_rows_of_a_file_without_headings_come_in_again(folder: Path, run) -> None:
    own = ACCOUNTS.replace('identify = "name"', f'identify = "name"\ncsv = {{ headings = {HEAD.strip().split(",")} }}')
    (folder / "accounts.toml").write_text(own, "utf-8")
    (folder / "accounts.csv").write_text("Acme,Steel,12,,,\nZeta,Steel,x,,,\n", "utf-8")
    run("accounts.csv", "-p", "accounts.toml", "--rejects", "bad.csv")
    text = (folder / "bad.csv").read_text("utf-8")
    (folder / "bad.csv").write_text(text.replace(",x,", ",7,"), "utf-8")
    assert "bad.csv customer 1 1 0 0 0 0 0" in " ".join(run("bad.csv", "-p", "accounts.toml").out.split())


def test_cards_need_no_profile(folder: Path, run) -> None:
    (folder / "people.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nTEL:none\nEND:VCARD\nBEGIN:VCARD\n", "utf-8")
    done = run("people.vcf", "--rejects", "bad.csv")
    text = " ".join(done.out.split())
    assert "6 refuse customer the card is cut off: the file ends before END:VCARD" in text
    assert "1 1 phones none is no phone number; left out" in text
    assert "Refused rows are in bad.vcf." in done.err
    assert names(folder) == {"Ada"}
    done = run("accounts.csv")
    assert (done.code, done.out) == (1, "")
    assert "Which column of accounts.csv means what? Name a profile with --profile" in done.err


def test_what_was_brought_in_is_listed_and_traced(folder: Path, run) -> None:
    assert "Nothing was brought in yet." in run("list").out
    run("accounts.csv", "-p", "accounts.toml")
    text = " ".join(run("list").out.split())
    assert "accounts.csv customer Accounts 3 2 0 0 2 0 finished" in text
    (listed,) = json.loads(run("list", "--json").out)
    assert (listed["file"], listed["created"], listed["state"]) == ("accounts.csv", 2, "finished")
    text = " ".join(run("lineage", "customer/Acme").out.split())
    assert "industry Steel" in text
    assert "accounts.csv 2 industry system: command line" in text
    traced = {row["field"]: row for row in json.loads(run("lineage", "customer/Acme", "--json").out)}
    assert (traced["employees"]["value"], traced["employees"]["line"]) == (12, 2)
    assert traced["employees"]["import"] == listed["import"]
    done = run("lineage", "customer/Nobody")
    assert (done.code, "There is no customer 'Nobody'" in done.err) == (1, True)
    run("undo", listed["import"])
    assert json.loads(run("list", "--json").out)[0]["state"] == "taken back"
    assert names(folder) == set()


def test_the_ready_profiles_are_listed_and_printed(folder: Path, run) -> None:
    text = " ".join(run("profiles").out.split())
    assert "hubspot HubSpot company, contact, deal customer, sfa_opportunity" in text
    (folder / "mine.toml").write_text(run("profiles", "hubspot").out, "utf-8")
    (folder / "c.csv").write_text("Record ID,Email\n1,ada@x.example\n", "utf-8")
    assert "c.csv customer 1 1 0 0 0 0 0" in " ".join(run("c.csv", "-p", "mine.toml").out.split())
    done = run("profiles", "hubspott")
    assert (done.code, "Did you mean 'hubspot'?" in done.err) == (1, True)
    told = " ".join(run("--help").out.split())
    assert "FILE" in told
    assert "lineage" in told


def test_other_records_are_called_by_what_people_call_them(folder: Path, run) -> None:
    with Crm.from_toml(folder / "crm.toml") as crm, crm.as_system("hire") as work:
        for name in ("Ada", "Bo"):
            work.add(User(name=name, email=f"{name.lower()}@x.example"))
    own = ACCOUNTS.replace('industry = "industry"', 'owner_id = { column = "segment", lookup = "email" }')
    (folder / "accounts.toml").write_text(own.replace('tags = "{segment}"', ""), "utf-8")
    rows = HEAD + "Acme,,,ada@x.example,,\n"
    (folder / "accounts.csv").write_text(rows, "utf-8")
    text = " ".join(run("accounts.csv", "-p", "accounts.toml", "--preview").out.split())
    assert "segment owner_id ada@x.example" in text
    run("accounts.csv", "-p", "accounts.toml")
    (folder / "accounts.csv").write_text(rows.replace("ada@", "bo@"), "utf-8")
    text = " ".join(run("accounts.csv", "-p", "accounts.toml", "--preview").out.split())
    assert "2 change Acme segment owner_id Ada bo@x.example" in text
    assert "owner_id Ada" in " ".join(run("lineage", "customer/Acme").out.split())
