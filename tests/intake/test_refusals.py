"""Rows that are refused, each with its reason, while all others are stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from crmcore import Change, Customer, Objection, Plugin, User, Work, guards, hookimpl
from crmcore_intake import Effect, Import, Key, Refusal
from tests.intake.firm import ACCOUNTS, CONFIG, HEAD, PLUGINS, Desk
from tests.support import make_crm

PEOPLE = """
title = "People"
system = "hr"
[[source]]
file = "people.csv"
record = "user"
identify = "id"
[source.fields]
name = "name"
email = "email"
"""


class Fussy(Plugin):
    """Objects to customers from nowhere, and breaks on those called Bang."""

    name = "fussy"

    @hookimpl
    @guards(Customer, if_unavailable="block")
    def crm_check_change(self, work: Work, changes: Sequence[Change]) -> Iterable[Objection]:
        for change in changes:
            record: Any = change.record
            if record.name == "Bang":
                raise ZeroDivisionError("bang")
            if record.industry == "None":
                yield Objection("industry", "industry", "There is no such industry.", record.id)


def test_bad_rows_are_refused_and_the_rest_goes_on(crm, desk) -> None:
    rows = ["Good,,,,,", "Bad,,many,,,", ",Steel,,,,", "Short,,", "Mail,,,,no mail,", "Fine,,3,,,", f"{'x' * 201},,,,,"]
    got = desk.bring(HEAD + "\n".join(rows) + "\n")
    assert got.counts("created", "refused", "done") == (2, 5, 7)
    assert [o.action.value for o in got.outcomes] == ["create", *["refuse"] * 4, "create", "refuse"]
    told = got.told
    assert told[1] == "line 3: refuse customer Bad: column 'staff': 'many' is not a number with a decimal point"
    assert told[2].startswith("line 4: refuse customer: has nothing in 'name' to identify it")
    assert told[3] == "line 5: refuse customer: has 3 columns, but there are 6 headings"
    assert told[4] == "line 6: refuse customer Mail: column 'mail': 'no mail' is no e-mail address"
    assert "has 201 characters; 200 are allowed" in told[6]
    with crm.as_system("look", read_only=True) as work:
        assert {c.name for c in work.each(Customer)} == {"Good", "Fine"}
        kept = [(r.row, r.line, r.key, r.reason) for r in work.each(Refusal, order_by="row")]
        assert [k[0] for k in kept] == [2, 3, 4, 5, 7]
        assert kept[3] == (5, 6, "Mail", "column 'mail': 'no mail' is no e-mail address")
        assert work.count(Key) == 2


def test_a_value_that_is_taken_refuses_its_row(crm, desk) -> None:
    desk.describe(PEOPLE)
    rows = "".join(f"{n},User {n},u{n % 40}@x.example\n" for n in range(50))
    got = desk.bring("id,name,email\n" + rows)
    assert got.counts("created", "refused") == (40, 10)
    assert got.told[40] == (
        "line 42: refuse user 40: The value of 'email' is taken. Use another, or change the existing one."
    )
    with crm.as_system("look", read_only=True) as work:
        assert work.count(User) == work.count(Key) == 40


def test_an_objection_and_a_broken_plugin_refuse_one_row(store_url: str, files: Path) -> None:
    crm = make_crm(store_url, plugins=[*PLUGINS, Fussy], config={"fields": CONFIG["fields"]})
    desk = Desk(crm, files)
    got = desk.bring(HEAD + "Acme,,,,,\nVoid,None,,,,\nBang,,,,,\nZeta,,,,,\n")
    assert got.counts("created", "refused") == (2, 2)
    assert got.told[1] == "line 3: refuse customer Void: There is no such industry. [fussy:industry]"
    assert "ZeroDivisionError: bang" in got.told[2]


def test_a_refused_row_leaves_nothing_of_itself(crm, desk) -> None:
    """The e-mail is found wrong after record and key were written; both are taken back."""
    desk.describe(ACCOUNTS.replace('by = "old.name"', 'by = "old.name"\nmissing = "create"\nnew = { kind = "person" }'))
    got = desk.bring(HEAD + "Acme,,,tag,wrong,Zeta\n")
    assert got.counts("created", "refused", "related") == (0, 1, 0)
    with crm.as_system("look", read_only=True) as work:
        assert [work.count(cls) for cls in (Customer, Key, Effect, Refusal)] == [0, 0, 0, 1]


def test_a_relation_that_cannot_be_made_is_refused_without_its_row(crm, desk) -> None:
    got = desk.bring(HEAD + "Acme,,,,,Nobody\nZeta,,,,,Zeta\n")
    assert got.counts("created", "refused", "related") == (2, 2, 0)
    assert got.told[2:] == [
        "line 2: refuse customer Acme: column 'parent': 'Nobody' is the old.name of no 'customer'",
        "line 3: refuse customer Zeta: column 'parent': 'Zeta' is the customer of this row itself",
    ]
    with crm.as_system("look", read_only=True) as work:
        assert (work.count(Customer), work.count(Refusal)) == (2, 2)


def test_a_new_record_needs_what_an_existing_one_has(desk) -> None:
    desk.describe(ACCOUNTS.replace('kind = { constant = "organization" }', 'kind = "industry"'))
    got = desk.bring(HEAD + "Acme,person,,,,\nZeta,,,,,\n")
    assert got.told[1] == "line 3: refuse customer Zeta: column 'industry': is blank, but 'kind' is needed"
    assert desk.bring(HEAD + "Acme,,,,,\n").last.unchanged == 1


@pytest.mark.parametrize("chunk", [1, 2, 7])
def test_the_size_of_chunks_makes_no_difference(sqlite_url: str, files: Path, chunk: int) -> None:
    crm = make_crm(
        sqlite_url,
        plugins=PLUGINS,
        config={"fields": CONFIG["fields"], "plugins": {"sfa": {}, "intake": {"chunk_rows": chunk}}},
    )
    desk = Desk(crm, files)
    got = desk.bring(HEAD + "Acme,Steel,,a,,Zeta\nAcme,,12,b,,\nBad,,x,,,\nZeta,,,,,\nAcme,,12,b,,\n")
    assert got.counts("created", "changed", "unchanged", "refused", "related", "done") == (2, 0, 2, 1, 1, 5)
    with crm.as_system("look", read_only=True) as work:
        acme = next(c for c in work.each(Customer) if c.name == "Acme")
        assert (acme.industry, acme.custom, work.tags(acme)) == ("Steel", {"employees": 12}, ["a", "b"])
        assert [i.file for i in work.each(Import)] == ["accounts.csv"]
