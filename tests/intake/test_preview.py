"""A preview says of each row what an import would do, and stores nothing."""

from __future__ import annotations

from crmcore import Customer, Tag
from crmcore_intake import Import, Key, RowAction
from tests.intake.firm import HEAD

STORED = (Customer, Tag, Key, Import)


def journal_of(crm):
    with crm.as_system("look", read_only=True) as work:
        return [event.seq for c in work.each(Customer) for event in work.history(c)], [work.count(c) for c in STORED]


def test_each_row_is_told_and_nothing_is_stored(crm, desk) -> None:
    desk.bring(HEAD + "Acme,Steel,12,,,\nZeta,,,,,\n")
    before = journal_of(crm)
    got = desk.bring(HEAD + "Acme,Paper,12,,,Neu\nZeta,,,,,\nNeu,,3,,,\nBad,,x,,,\n", only_look=True)
    assert got.counts("created", "changed", "unchanged", "refused", "related") == (1, 1, 1, 1, 1)
    assert [o.action for o in got.outcomes] == [
        RowAction.CHANGE, RowAction.UNCHANGED, RowAction.CREATE, RowAction.REFUSE, RowAction.RELATE,
    ]  # fmt: skip
    change, _, created, refused, related = got.outcomes
    assert [(c.field, c.old, c.new) for c in change.changes] == [("industry", "Steel", "Paper")]
    assert {c.field: c.new for c in created.changes} == {"kind": "organization", "name": "Neu", "employees": 3}
    assert str(refused.problems[0]) == "column 'staff': 'x' is not a number with a decimal point"
    assert [(c.field, c.new) for c in related.changes] == [("subsidiary_of", "Neu")]
    assert journal_of(crm) == before


def test_an_import_does_what_its_preview_said(desk) -> None:
    rows = HEAD + "Acme,Paper,12,a,b@c.example,Neu\nAcme,,13,,,\nNeu,,3,,,\nBad,,x,,,\nWrong,,,,nothing,\n"
    said = desk.bring(rows, only_look=True)
    done = desk.bring(rows)
    assert said.outcomes == done.outcomes
    assert said.last.refused == done.last.refused == 2


def test_a_preview_sees_what_the_sources_before_would_make(crm, desk) -> None:
    desk.describe(
        'title = "Both"\nsystem = "old"\n'
        '[[source]]\nfile = "accounts.csv"\nrecord = "customer"\nidentify = "name"\n'
        '[source.fields]\nname = "name"\nkind = { constant = "organization" }\n'
        '[[source]]\nfile = "deals.csv"\nrecord = "sfa_opportunity"\nidentify = "id"\n'
        '[source.fields]\ntitle = "id"\ncustomer_id = { column = "account", lookup = "old.name" }\n'
    )
    desk.lay("name\nAcme\n")
    desk.lay("id,account\n1,Acme\n", "deals.csv")
    got = desk.bring(only_look=True)
    assert [i.created for i in got.imports] == [1, 1]
    assert journal_of(crm) == ([], [0, 0, 0, 0])
