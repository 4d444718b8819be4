"""What came in from workbooks, cards and exports is taken back as a whole, recognized customers included."""

from __future__ import annotations

from pathlib import Path

from crmcore import Crm, Customer, system_actor
from crmcore_intake import import_files, ready_profile, undo_import
from tests.intake.workbooks import write_workbook
from tests.whole import rows_of_all_tables

LOG = ("intake_import", "intake_refusal")


def taken_back(crm: Crm, profile: str, place: Path) -> tuple[int, int]:
    """Bring in, take back, and return how many records were created and changed meanwhile."""
    before = rows_of_all_tables(crm, beside=LOG)
    done = import_files(crm, system_actor("test"), ready_profile(profile), place)
    assert rows_of_all_tables(crm, beside=LOG) != before
    _, undone = undo_import(crm, system_actor("test"), done[0].job_id)
    assert undone.kept == ()
    assert rows_of_all_tables(crm, beside=LOG) == before
    return sum(i.created for i in done), sum(i.changed for i in done)


def known(crm: Crm) -> None:
    """Somebody whom the files know too."""
    with crm.as_system("here before") as work:
        john = work.add(Customer.person(name="Johnny", city="Toronto"))
        work.identify(john, email="john.doe@ibm.com")
        leslie = work.add(Customer.person(name="L. Knope"))
        work.identify(leslie, email="leslie.knope@cocaola.com")


def test_vcards(crm: Crm, data_dir: Path) -> None:
    known(crm)
    assert taken_back(crm, "vcard", data_dir / "vcards" / "ez-vcard") == (9, 2)


def test_the_samples_of_hubspot(crm: Crm, data_dir: Path) -> None:
    known(crm)
    assert taken_back(crm, "hubspot", data_dir / "import_fixtures" / "hubspot_samples") == (12, 1)


def test_workbooks(crm: Crm, files: Path) -> None:
    known(crm)
    write_workbook(files / "a.xlsx", {"S": [
        ["Record ID", "First Name", "Email", "Associated Company"], [1, "John", "john.doe@ibm.com", "IBM"],
        [2, "Bo", "bo@x.example", "IBM"], [3, "Bo D.", "bo@x.example", None],
    ]})  # fmt: skip
    assert taken_back(crm, "hubspot", files) == (1, 1)
