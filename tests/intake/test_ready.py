"""The profiles that come with crmcore, on exports as the products write them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from crmcore import Crm, Customer, Identity, Lifecycle, Money, Relation, StageMove, User, system_actor
from crmcore.errors import CrmError
from crmcore_intake import Import, RowOutcome, import_files, ready_names, ready_profile
from crmcore_intake.errors import FileProblem, ProfileProblem
from crmcore_intake.plugin import IntakePlugin
from crmcore_intake.ready import profile_at
from crmcore_sfa import Opportunity, SfaPlugin
from tests.intake.workbooks import write_workbook
from tests.support import make_crm


def bring(crm: Crm, name: str, place: Path, **told: Any) -> tuple[dict[str, Import], list[RowOutcome]]:
    outcomes: list[RowOutcome] = []
    imports = import_files(
        crm, system_actor("test"), ready_profile(name).told(**told), place,
        watch=lambda _, some: outcomes.extend(some),
    )  # fmt: skip
    return {i.scheme.partition(".")[2]: i for i in imports}, outcomes


def lay(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text.strip() + "\n", "utf-8")
    return folder


def by_name(work, cls, title="name"):
    return {getattr(r, title): r for r in work.each(cls)}


def employers(work) -> dict[str, list[tuple[str, str | None]]]:
    names = {c.id: c.name for c in work.each(Customer)}
    found: dict[str, list[tuple[str, str | None]]] = {}
    for relation in work.each(Relation, order_by="id"):
        found.setdefault(names[relation.from_id], []).append((names[relation.to_id], relation.role))
    return found


@pytest.mark.parametrize("name", ready_names())
def test_each_can_be_used(name: str) -> None:
    profile = ready_profile(name)
    assert profile.system == name
    for source in profile.sources:
        mentioned = set(source.columns()) | {c for o in source.otherwise.relations for c in o.columns}
        mentioned |= set(source.otherwise.identify)
        mentioned |= {c for rule in source.otherwise.fields.values() for c in rule.columns}
        assert mentioned <= source.known_as.keys(), "a column that no export has a heading for"


def test_the_samples_of_hubspot_come_in_whole(crm, data_dir: Path) -> None:
    with crm.as_system("hire") as work:
        leia = work.add(User(name="Leia", email="leia@hubspot.com", roles=("rep",)))
    got, outcomes = bring(crm, "hubspot", data_dir / "import_fixtures" / "hubspot_samples")
    assert {n: (i.created, i.refused, i.related) for n, i in got.items()} == {
        "company": (1, 0, 0), "contact": (11, 0, 3), "deal_title_company": (1, 0, 0),
    }  # fmt: skip
    assert {r.text for o in outcomes for r in o.remarks} == {
        "joe@hubspot.com", "jane@hubspot.com", "luke@hubspot.com", "jdoe@hubspot.com",
    }  # fmt: skip
    with crm.as_system("look", read_only=True) as work:
        people = by_name(work, Customer)
        assert people["Tom Haverford"].owner_id == leia.id
        assert people["Leslie Knope"].owner_id is None
        assert people["Leslie Knope"].lifecycle is Lifecycle.SUBSCRIBER
        assert employers(work)["Leslie Knope"] == [("HubSpot", None)]
        (deal,) = work.each(Opportunity)
        assert (deal.title, deal.stage, deal.amount, deal.close_on) == (
            "Sample Deal Name", "prospecting", Money(10_000, "EUR"), date(2002, 1, 16),
        )  # fmt: skip
        assert deal.customer_id == people["HubSpot"].id
    again, _ = bring(crm, "hubspot", data_dir / "import_fixtures" / "hubspot_samples")
    assert {i.unchanged for i in again.values()} == {1, 11}


def test_hubspot_as_it_exports(crm, files: Path) -> None:
    lay(
        files,
        companies='"Record ID","Company name","Company Domain Name","Company owner","Industry","Country/Region"\n'
        '"77","Acme GmbH","acme.example","","Machinery","Germany"',
        contacts='"Record ID","First Name","Last Name","Email","Additional email addresses","Phone Number",'
        '"Contact owner","Lifecycle Stage","Job Title","Associated Company","Associated Company IDs"\n'
        '"1","Ada","Lovelace","ada@acme.example","a@x.example;b@x.example","+1 (555) 0100","","Sales Qualified Lead",'
        '"CEO","Acme GmbH","77"\n"2","","","bo@acme.example","","n/a","","Weird","","",""',
        deals='"Record ID","Deal Name","Deal Stage","Amount","Currency","Close Date","Create Date",'
        '"Associated Company IDs (Primary)"\n'
        '"900","Big","Closed won","1200.5","USD","2024-03-01 10:00","2024-01-02 09:30","77"\n'
        '"901","Open","Contract sent","300.0","","2024-06-30 23:30","2024-02-02 09:30","77"',
    )
    got, outcomes = bring(crm, "hubspot", files)
    assert {n: (i.created, i.refused) for n, i in got.items()} == {"company": (1, 0), "contact": (2, 0), "deal": (2, 0)}
    assert {(r.column, r.text) for o in outcomes for r in o.remarks} == {
        ("Phone Number", "n/a"), ("Lifecycle Stage", "Weird"),
    }  # fmt: skip
    with crm.as_system("look", read_only=True) as work:
        people = by_name(work, Customer)
        assert people["Ada Lovelace"].lifecycle is Lifecycle.SQL
        assert "bo@acme.example" in people  # nobody said a name
        assert employers(work) == {"Ada Lovelace": [("Acme GmbH", "CEO")]}
        emails = work.each(Identity, Identity.t.c.customer_id == people["Ada Lovelace"].id, order_by="id")
        assert [i.value for i in emails] == ["ada@acme.example", "a@x.example", "b@x.example", "+1 (555) 0100"]
        deals = by_name(work, Opportunity, "title")
        big, still = deals["Big"], deals["Open"]
        assert (big.stage, big.amount, big.closed_on) == ("won", Money("1200.5", "USD"), date(2024, 3, 1))
        assert (still.stage, still.amount, still.close_on) == ("negotiating", Money(300, "EUR"), date(2024, 6, 30))
        assert [m.to_stage for m in work.each(StageMove, StageMove.t.c.record_id == big.id, order_by="at")] == [
            "prospecting", "won",
        ]  # fmt: skip


def test_salesforce_by_reports_and_by_the_data_export(crm, files: Path) -> None:
    lay(
        files,
        a='"Account ID","Account Name","Account Owner","Billing City","Billing Country","Website","Parent Account ID"\n'
        '"001A","Acme","Nobody","Berlin","Germany","https://www.acme.example","001B"\n"001B","Holding","","","","",""',
        b='"Id","AccountId","LastName","FirstName","Email","Title","MailingCity","OwnerId"\n'
        '"003A","001A","Lovelace","Ada","ada@acme.example","CTO","Berlin","005X"',
        c='"Id","LastName","FirstName","Company","Email","LeadSource","Status","IsConverted"\n'
        '"00Q1","Diddley","Bo","Beta","bo@beta.example","Web","Open","0"\n"00Q2","Gone","Was","Acme","","Web","Closed","1"',
        d='"Opportunity ID","Opportunity Name","Stage","Amount","Amount Currency","Close Date","Account ID"\n'
        '"006A","Lamps","Proposal/Price Quote","9000.00","GBP","2024-05-01","001A"\n'
        '"006B","Won","Closed Won","10.00","GBP","2024-04-01","001A"',
    )
    got, outcomes = bring(crm, "salesforce", files)
    assert {n: (i.record_type, i.created, i.skipped, i.refused) for n, i in got.items()} == {
        "account": ("customer", 2, 0, 0), "contact": ("customer", 1, 0, 0), "lead": ("customer", 1, 1, 0),
        "opportunity": ("sfa_opportunity", 2, 0, 0),
    }  # fmt: skip
    assert {r.text for o in outcomes for r in o.remarks} == {"Nobody", "005X"}
    with crm.as_system("look", read_only=True) as work:
        assert employers(work) == {
            "Acme": [("Holding", None)], "Ada Lovelace": [("Acme", "CTO")], "Bo Diddley": [("Beta", None)],
        }  # fmt: skip
        people = by_name(work, Customer)
        assert work.tags(people["Bo Diddley"]) == ["Salesforce lead", "Web"]
        deals = by_name(work, Opportunity, "title")
        assert (deals["Lamps"].stage, deals["Lamps"].amount) == ("quoted", Money(9000, "GBP"))
        assert (deals["Won"].stage, deals["Won"].closed_on) == ("won", date(2024, 4, 1))
        assert deals["Lamps"].customer_id == people["Acme"].id


def test_pipedrive_by_lists(crm, files: Path) -> None:
    lay(
        files,
        orgs='"Organization - ID","Organization - Name","Organization - Owner"\n"5","Acme",""',
        people='"Person - ID","Person - Name","Person - Organization","Person - Email - Work","Person - Phone - Work"\n'
        '"8","Ada Lovelace","Acme","ada@acme.example, ada@x.example","1234567"',
        deals='"Deal - ID","Deal - Title","Deal - Organization","Deal - Value","Deal - Currency of Value",'
        '"Deal - Stage","Deal - Status","Deal - Deal created","Deal - Won time","Deal - Lost time",'
        '"Deal - Lost reason"\n"1","Lamps","Acme","1000","USD","Proposal Made","Open","2024-01-02 10:00:00","","",""\n'
        '"2","Gone","Acme","5","USD","Contact Made","Lost","2024-01-02 10:00:00","","2024-02-02 10:00:00","price"\n'
        '"3","Done","Beta","7","USD","Qualified","Won","2024-01-02 10:00:00","2024-03-03 10:00:00","",""',
    )
    got, _ = bring(crm, "pipedrive", files)
    assert {n: (i.created, i.refused) for n, i in got.items()} == {
        "organization": (1, 0), "person": (1, 0), "deal": (3, 0),
    }  # fmt: skip
    with crm.as_system("look", read_only=True) as work:
        deals = by_name(work, Opportunity, "title")
        assert {d.title: (d.stage, d.closed_on, d.lost_reason) for d in deals.values()} == {
            "Lamps": ("quoted", None, None), "Gone": ("lost", date(2024, 2, 2), "price"),
            "Done": ("won", date(2024, 3, 3), None),
        }  # fmt: skip
        assert set(by_name(work, Customer)) == {"Acme", "Ada Lovelace", "Beta"}
        assert employers(work) == {"Ada Lovelace": [("Acme", None)]}


def test_odoo_by_labels_in_a_workbook(crm, files: Path) -> None:
    write_workbook(files / "partners.xlsx", {"Sheet1": [
        ["External ID", "Name", "Is a Company", "Email", "Related Company/External ID", "Job Position", "City",
         "Country"],
        ["__export__.p1", "Acme", True, "info@acme.example", None, None, "Berlin", "Germany"],
        ["__export__.p2", "Ada Lovelace", False, "ada@acme.example", "__export__.p1", "CTO", None, None],
    ]})  # fmt: skip
    write_workbook(files / "leads.xlsx", {"Sheet1": [
        ["External ID", "Opportunity", "Stage", "Expected Revenue", "Customer/External ID", "Active",
         "Expected Closing"],
        ["__export__.l1", "Lamps", "Proposition", 1234.5, "__export__.p1", True, date(2024, 5, 1)],
        ["__export__.l2", "Gone", "New", 5, "__export__.p1", False, None],
    ]})  # fmt: skip
    got, _ = bring(crm, "odoo", files)
    assert {n: (i.sheet, i.created, i.refused) for n, i in got.items()} == {
        "partner": ("Sheet1", 2, 0), "lead": ("Sheet1", 2, 0),
    }  # fmt: skip
    with crm.as_system("look", read_only=True) as work:
        deals = by_name(work, Opportunity, "title")
        assert (deals["Lamps"].stage, deals["Lamps"].amount, deals["Lamps"].close_on) == (
            "quoted", Money("1234.5", "EUR"), date(2024, 5, 1),
        )  # fmt: skip
        assert deals["Gone"].stage == "lost"
        assert employers(work) == {"Ada Lovelace": [("Acme", "CTO")]}


def test_amounts_without_a_currency_are_in_the_one_that_is_told(crm, files: Path) -> None:
    lay(files, deals="Deal Name,Deal Stage,Amount\nLamps,Appointment Scheduled,10")
    bring(crm, "hubspot", files, currency="CHF")
    with crm.as_system("look", read_only=True) as work:
        assert [d.amount for d in work.each(Opportunity)] == [Money(10, "CHF")]
    with pytest.raises(ProfileProblem, match="'Franken' is no currency"):
        ready_profile("hubspot").told(currency="Franken")


def test_a_profile_needs_the_plugins_of_its_records(sqlite_url: str, files: Path) -> None:
    crm = make_crm(sqlite_url, plugins=[IntakePlugin])
    lay(files, deals="Deal Name,Deal Stage,Amount\nLamps,Contract Sent,10")
    with pytest.raises(CrmError) as told:
        bring(crm, "hubspot", files)
    assert str(told.value) == (
        "[intake-profile] deal: 'sfa_opportunity' belongs to the plugin 'sfa', which is not enabled. "
        "Enable it with `crmcore plugins enable sfa`, or leave the file out."
    )
    (files / "deals.csv").unlink()
    lay(files, contacts="Record ID,Email\n1,ada@x.example")
    got, _ = bring(crm, "hubspot", files)
    assert got["contact"].created == 1


def test_a_file_that_no_source_knows_is_told(sqlite_desk, files: Path) -> None:
    lay(files, other="a,b\n1,2")
    with pytest.raises(FileProblem, match=r"other\.csv is none of the files that the profile knows, by its headings"):
        bring(sqlite_desk.crm, "hubspot", files)
    (files / "other.csv").unlink()
    with pytest.raises(FileProblem, match="holds no file to bring in"):
        bring(sqlite_desk.crm, "hubspot", files)


def test_a_profile_is_found_by_what_a_person_says(tmp_path: Path) -> None:
    assert profile_at("odoo", Path("x.csv")).title == "Odoo"
    assert profile_at(None, Path("people.VCF")).title == "vCards"
    (tmp_path / "a.vcf").touch()
    assert profile_at(None, tmp_path).title == "vCards"
    with pytest.raises(
        ProfileProblem, match=r"'hubspott' is neither a file nor a ready profile\. Did you mean 'hubspot'\?"
    ):
        profile_at("hubspott", Path("x.csv"))
    with pytest.raises(ProfileProblem, match=r"Which column of x\.csv means what\?"):
        profile_at(None, Path("x.csv"))
    (tmp_path / "ada.vcf").touch()
    assert profile_at(None, tmp_path).title == "vCards"
    (tmp_path / "people.csv").touch()
    with pytest.raises(ProfileProblem, match="means what"):
        profile_at(None, tmp_path)
    own = tmp_path / "hubspot.toml"
    with pytest.raises(ProfileProblem, match="Cannot read the profile"):
        profile_at(str(own), Path("x.csv"))


def test_a_reason_for_losing_that_the_firm_does_not_have_is_left_out(store_url: str, files: Path) -> None:
    crm = make_crm(
        store_url,
        plugins=[SfaPlugin, IntakePlugin],
        config={"plugins": {"sfa": {"lost_reasons": ["Price", "Timing"]}, "intake": {}}},
    )
    lay(
        files,
        deals="Record ID,Deal Name,Deal Stage,Amount,Close Date,Closed Lost Reason\n"
        "1,Lamps,Appointment Scheduled,10,2026-03-01,Too dear\n2,Bulbs,Closed Lost,10,2026-03-01,Price\n"
        "3,Poles,Closed Lost,10,2026-03-01,Too dear",
    )
    got, outcomes = bring(crm, "hubspot", files)
    assert (got["deal"].created, got["deal"].refused) == (2, 1)
    (remark,) = outcomes[0].remarks
    assert str(remark) == (
        "column 'Closed Lost Reason': 'Too dear' There is no reason 'Too dear'. Allowed: 'Price', 'Timing'. "
        "[sfa:lost-reason]; left out"
    )
    assert "Losing 'Poles' takes a reason. Allowed: 'Price', 'Timing'." in str(outcomes[2])
    with crm.as_system("look", read_only=True) as work:
        assert {d.title: d.lost_reason for d in work.each(Opportunity)} == {"Lamps": None, "Bulbs": "Price"}
