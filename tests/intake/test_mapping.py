"""From rows to drafts and outcomes, without a store."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from crmcore.errors import CrmError
from crmcore.model import Customer, CustomerKind, RelationKind, User
from crmcore.records import Field, FieldKind, Money, schema_of
from crmcore_intake.cells import Row
from crmcore_intake.mapping import SourceMap
from crmcore_intake.plan import Draft, RowAction, outcome_of
from crmcore_intake.profile import load_profile
from crmcore_intake.reader import CsvFile, survey
from crmcore_intake.sections import Missing

DEAL = {
    field.name: field
    for field in (
        Field(name="title", kind=FieldKind.TEXT, max_length=20),
        Field(name="customer_id", kind=FieldKind.REF, target=Customer, optional=True),
        Field(name="owner_id", kind=FieldKind.REF, target=User, optional=True),
        Field(name="amount", kind=FieldKind.MONEY, optional=True),
        Field(name="stage", kind=FieldKind.TEXT),
    )
}
PROFILE = """
title = "Deals"
system = "old"
currency = "USD"

[[source]]
file = "deals.csv"
record = "acme_deal"
identify = "id"
tags = ["imported", "{kind}"]
skip = [{ column = "stage", when = "Test" }]

[source.values]
stage = { Won = "won", Open = "open" }

[source.fields]
title = { template = "{kind}[ for {account}]" }
customer_id = { column = "account", lookup = { by = "name", missing = "create" } }
amount = "value"
stage = "stage"

[[source.history]]
stage = "open"
at = "opened"

[[source.history]]
stage = "{stage}"
at = "closed"
"""
HEAD = "id,kind,account,value,stage,opened,closed\n"


@pytest.fixture
def drafts(write):
    def make(rows: str, profile: str = PROFILE, fields=DEAL) -> list[Draft]:
        loaded = load_profile(write(profile, "profile.toml"))
        (source,) = loaded.sources
        file = CsvFile.open(write(rows, source.file))
        bound = SourceMap.bind(loaded, source, fields, survey(file).columns)
        return [bound.draft(row) for row in file if isinstance(row, Row)]

    return make


def test_a_row_becomes_a_draft(drafts) -> None:
    (won,) = drafts(HEAD + "D1,Basic,Acme,1054,Won,13/02/2024,14/02/2024\n")
    assert (won.key, won.problems, tuple(won.tags)) == ("D1", (), ("imported", "Basic"))
    assert won.values == {"title": "Basic for Acme", "amount": Money("1054", "USD"), "stage": "won"}
    assert won.lookups["customer_id"].record == "customer"
    assert won.lookups["customer_id"].missing is Missing.CREATE
    assert won.history == (
        ("open", datetime(2024, 2, 13, tzinfo=UTC)),
        ("won", datetime(2024, 2, 14, tzinfo=UTC)),
    )


def test_blanks_say_nothing(drafts) -> None:
    (blank,) = drafts(HEAD + "D1,Basic,,,Open,,\n")
    assert blank.values == {"title": "Basic", "stage": "open"}
    assert (blank.lookups, blank.history) == ({}, ())
    (cleared,) = drafts(
        HEAD + "D1,Basic,,,Open,,\n", PROFILE.replace("[source.values]", 'blank = "clear"\n[source.values]')
    )
    assert cleared.values["amount"] is None
    assert "stage" in cleared.values


def test_clearing_leaves_a_field_that_cannot_be_empty(drafts) -> None:
    clear = PROFILE.replace("[source.values]", 'blank = "clear"\n[source.values]')
    stage = Field(name="stage", kind=FieldKind.TEXT, has_default=True, default="open")
    (draft,) = drafts(HEAD + "D1,Basic,,,,,\n", clear, {**DEAL, "stage": stage})
    assert draft.values == {"title": "Basic", "amount": None, "customer_id": None}
    assert draft.needed == ()


def test_all_that_is_wrong_with_a_row_is_said(drafts) -> None:
    (bad,) = drafts(HEAD + "D1,Something much too long,,12 EUR,Open,2024-02-30,2024-01-01\n")
    assert [str(problem) for problem in bad.problems] == [
        "'Something much too long' has 23 characters; 20 are allowed",
        "column 'value': '12 EUR' is not in USD",
        "column 'opened': '2024-02-30' is not a day of the calendar, read year-first",
    ]
    (backwards,) = drafts(HEAD + "D1,A,,,Won,2024-02-03,2024-01-01\n")
    assert "is earlier than the step to 'open'" in str(backwards.problems[0])


def test_what_becomes_of_rows(drafts) -> None:
    rows = "D1,A,,1,Won,,\nD2,B,,2,Test,,\n,C,,3,Won,,\nD4,D,,x,Won,,\nD5,E,,5,,,\n"
    made = [outcome_of(draft, "acme_deal", None) for draft in drafts(HEAD + rows)]
    assert [(o.line, o.action.value) for o in made] == [
        (2, "create"), (3, "skip"), (4, "refuse"), (5, "refuse"), (6, "refuse"),
    ]  # fmt: skip
    assert str(made[1]) == "line 3: skip acme_deal D2: column 'stage' is 'Test'"
    assert str(made[2]) == "line 4: refuse acme_deal: has nothing in 'id' to identify it"
    assert str(made[3]) == ("line 5: refuse acme_deal D4: column 'value': 'x' is not a number with a decimal point")
    assert str(made[4]) == "line 6: refuse acme_deal D5: column 'stage': is blank, but 'stage' is needed"


def test_a_record_that_is_there_changes_only_in_what_differs(drafts) -> None:
    (draft,) = drafts(HEAD + "D1,A,,12.50,Won,,\n")
    same = {"title": "A", "amount": Money("12.5000", "USD"), "stage": "won", "other": 1}
    assert outcome_of(draft, "acme_deal", same).action is RowAction.UNCHANGED
    changed = outcome_of(draft, "acme_deal", {**same, "stage": "open"})
    assert changed.action is RowAction.CHANGE
    assert [(c.field, c.old, c.new) for c in changed.changes] == [("stage", "open", "won")]
    assert outcome_of(draft, "acme_deal", {"title": "B"}, keep=True).action is RowAction.UNCHANGED


def test_a_row_that_lacks_what_only_a_new_record_needs_can_change_an_old_one(drafts) -> None:
    (draft,) = drafts(HEAD + "D1,A,,7,,,\n")
    assert outcome_of(draft, "acme_deal", None).action is RowAction.REFUSE
    assert outcome_of(draft, "acme_deal", {"title": "A", "stage": "won"}).action is RowAction.CHANGE


def test_identities_of_several_columns_do_not_run_together(drafts) -> None:
    profile = PROFILE.replace('identify = "id"', 'identify = ["id", "kind"]')
    keys = [d.key for d in drafts(HEAD + "a | b,c,,,Won,,\na,b | c,,,Won,,\na,b,,,Won,,\n", profile)]
    assert len(set(keys)) == 3


def test_relations_and_identities_of_customers(drafts) -> None:
    profile = """
title = "People"
system = "hubspot"
[[source]]
file = "people.csv"
record = "customer"
identify = "contact_id"
identities = { email = "Email", phone = ["Phone", "Mobile"] }
[source.fields]
kind = { constant = "person" }
name = { template = "{First} {Last}" }
[[source.relation]]
kind = "works_for"
column = "company_id"
by = "hubspot.company_id"
"""
    head = "contact_id,First,Last,Email,Phone,Mobile,company_id\n"
    first, second = drafts(head + "1,Ada,L,ada@x.example,,+49 1,7\n2,Bo,M,,,,\n", profile, schema_of(Customer).fields)
    assert first.values == {"kind": CustomerKind.PERSON, "name": "Ada L"}
    assert [(one.kind, one.text) for one in first.identities] == [("email", "ada@x.example"), ("phone", "+49 1")]
    (relation,) = first.relations
    assert (relation.kind, relation.to.by, relation.to.text) == (
        RelationKind.WORKS_FOR,
        "hubspot.company_id",
        "7",
    )
    assert (second.relations, second.identities) == ((), ())


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('amount = "value"', 'amuont = "value"', "'acme_deal' has no field 'amuont'. Did you mean 'amount'?"),
        ('amount = "value"', 'amount = "valeu"', "deals.csv has no column 'valeu'. Did you mean 'value'?"),
        (
            'amount = "value"',
            'amount = { column = "value", lookup = "name" }',
            "'amount' refers to no record",
        ),
        ('amount = "value"', 'amount = { constant = "x" }', "the constant 'x' for 'amount' is not a number"),
        ('by = "name"', 'by = "nmae"', "'customer' has no field 'nmae' to look up 'customer_id' by"),
    ],
)
def test_a_profile_that_does_not_fit(drafts, old: str, new: str, words: str) -> None:
    with pytest.raises(CrmError) as caught:
        drafts(HEAD + "D1,A,,1,Won,,\n", PROFILE.replace(old, new))
    assert words in str(caught.value)


def test_fields_that_crmcore_writes_cannot_be_mapped(drafts) -> None:
    profile = PROFILE.replace('record = "acme_deal"', 'record = "customer"').replace("amount =", "version =")
    with pytest.raises(CrmError, match="the field 'version' is written by crmcore alone"):
        drafts(HEAD + "D1,A,,1,Won,,\n", profile, {**DEAL, **schema_of(Customer).fields})


def test_ambiguous_dates_stop_the_import_before_it_begins(drafts) -> None:
    rows = HEAD + "D1,A,,1,Won,01/02/2024,\n"
    with pytest.raises(CrmError, match=r"Column 'opened' can be read in two ways: line 2 has '01/02/2024'"):
        drafts(rows)
    (settled,) = drafts(rows, PROFILE.replace("currency", 'dates = "day-first"\ncurrency', 1))
    assert settled.history[0][1] == datetime(2024, 2, 1, tzinfo=UTC)


def test_the_profile_of_the_maven_set(data_dir: Path) -> None:
    profile = load_profile(Path(__file__).parents[2] / "examples" / "maven" / "profile.toml")
    files = {source.file: CsvFile.open(data_dir / "maven_crm" / source.file) for source in profile.sources}
    for source in profile.sources:
        source.check_columns(files[source.file].headings)
    assert [(source.file, source.record) for source in profile.sources] == [
        ("sales_teams.csv", "user"),
        ("sales_teams.csv", "user"),
        ("accounts.csv", "customer"),
        ("products.csv", "sfa_product"),
        ("sales_pipeline.csv", "sfa_opportunity"),
    ]
    extra = {
        "year_established": Field(name="year_established", kind=FieldKind.INTEGER, optional=True),
        "revenue_musd": Field(name="revenue_musd", kind=FieldKind.FLOAT, optional=True),
        "employees": Field(name="employees", kind=FieldKind.INTEGER, optional=True),
    }
    accounts, file = profile.sources[2], files["accounts.csv"]
    fields = {**schema_of(Customer).fields, **extra}
    bound = SourceMap.bind(profile, accounts, fields, survey(file).columns)
    made = [bound.draft(row) for row in file if isinstance(row, Row)]
    assert len(made) == 85
    assert not [draft for draft in made if draft.problems]
    assert "technolgy" not in {draft.values["industry"] for draft in made}
    assert sum(len(draft.relations) for draft in made) == 15
