"""What an import stores, and what the next one of the same rows finds."""

from __future__ import annotations

from crmcore import Added, Customer, CustomerKind, Identity, Relation, Tag
from crmcore_intake import Effect, ImportState, Key
from tests.intake.firm import ACCOUNTS, HEAD


def by_name(work):
    return {c.name: c for c in work.each(Customer)}


def test_rows_become_records_with_all_that_hangs_on_them(crm, desk) -> None:
    got = desk.bring(HEAD + "Acme,Steel,12,key account,info@acme.example,Zeta\nZeta,,,,,\n")
    assert got.counts("rows", "created", "refused", "related", "done") == (2, 2, 0, 1, 2)
    assert got.last.state is ImportState.FINISHED
    with crm.as_system("look", read_only=True) as work:
        acme, zeta = by_name(work)["Acme"], by_name(work)["Zeta"]
        assert (acme.kind, acme.industry, acme.custom) == (CustomerKind.ORGANIZATION, "Steel", {"employees": 12})
        assert zeta.custom == {}
        assert work.tags(acme) == ["key account"]
        assert [c.id for c in work.recognize(email="INFO@acme.example")] == [acme.id]
        assert [(r.from_id, r.to_id) for r in work.each(Relation)] == [(acme.id, zeta.id)]


def test_the_same_file_again_changes_nothing(crm, desk) -> None:
    rows = HEAD + "Acme,Steel,12,key account,info@acme.example,Zeta\nZeta,,,,,\n"
    desk.bring(rows)
    with crm.as_system("look", read_only=True) as work:
        before = {cls: list(work.each(cls)) for cls in (Customer, Tag, Identity, Relation, Key, Effect)}
    got = desk.bring(rows)
    assert got.counts("created", "changed", "unchanged", "refused", "related") == (0, 0, 2, 0, 0)
    with crm.as_system("look", read_only=True) as work:
        assert {cls: list(work.each(cls)) for cls in before} == before


def test_a_changed_row_changes_its_fields_and_tells_which(crm, desk) -> None:
    desk.bring(HEAD + "Acme,Steel,12,,,\nZeta,,,,,\n")
    got = desk.bring(HEAD + "Acme,Paper,13,vip,,\nZeta,,,,,Acme\n")
    assert got.counts("created", "changed", "unchanged", "related") == (0, 1, 1, 1)
    assert [(c.field, c.old, c.new) for c in got.outcomes[0].changes] == [
        ("industry", "Steel", "Paper"),
        ("employees", 12, 13),
        ("tags", None, "vip"),
    ]
    with crm.as_system("look", read_only=True) as work:
        acme = by_name(work)["Acme"]
        assert (acme.industry, acme.custom, acme.version) == ("Paper", {"employees": 13}, 2)


def test_a_blank_keeps_a_value_unless_the_profile_clears_it(crm, desk) -> None:
    desk.bring(HEAD + "Acme,Steel,12,,,\n")
    assert desk.bring(HEAD + "Acme,,,,,\n").last.unchanged == 1
    desk.describe(ACCOUNTS.replace('identify = "name"', 'identify = "name"\nblank = "clear"'))
    assert desk.bring(HEAD + "Acme,,,,,\n").last.changed == 1
    with crm.as_system("look", read_only=True) as work:
        assert (by_name(work)["Acme"].industry, by_name(work)["Acme"].custom) == (None, {})


def test_what_is_there_can_be_left_alone(crm, desk) -> None:
    desk.bring(HEAD + "Acme,Steel,,,,\n")
    desk.describe(ACCOUNTS.replace('identify = "name"', 'identify = "name"\nexisting = "keep"'))
    got = desk.bring(HEAD + "Acme,Paper,1,vip,a@b.example,Zeta\nZeta,,,,,\nZeta,Glass,,,,\n")
    assert got.counts("created", "changed", "unchanged", "related") == (1, 0, 2, 0)
    with crm.as_system("look", read_only=True) as work:
        assert {c.name: c.industry for c in work.each(Customer)} == {"Acme": "Steel", "Zeta": "Glass"}
        assert (work.count(Tag), work.count(Identity)) == (0, 0)


def test_rows_of_one_key_build_one_record(crm, desk) -> None:
    rows = HEAD + "Acme,Steel,11,a,,\nZeta,,,,,\nAcme,,12,b,x@y.example,Zeta\nAcme,,x,,,\nAcme,Paper,,,,\n"
    got = desk.bring(rows)
    assert got.told == [
        "line 2: create customer Acme",
        "line 3: create customer Zeta",
        "line 4: unchanged customer Acme: makes one record with line 2",
        "line 5: refuse customer Acme: column 'staff': 'x' is not a number with a decimal point",
        "line 6: unchanged customer Acme: makes one record with line 2",
        "line 4: relate customer Acme",
    ]
    with crm.as_system("look", read_only=True) as work:
        acme = by_name(work)["Acme"]
        assert (acme.industry, acme.custom, acme.version) == ("Paper", {"employees": 12}, 1)
        assert work.tags(acme) == ["a", "b"]
        assert work.recognize(email="x@y.example") == [acme]
    # They contradict each other, and yet bringing them in again changes nothing.
    assert desk.bring(rows).counts("created", "changed", "unchanged", "related") == (0, 0, 4, 0)
    assert desk.bring(HEAD + "Acme,Paper,,,,\nAcme,Glass,,,,\n").counts("changed", "unchanged") == (1, 1)


def test_rows_of_one_key_share_the_fate_of_the_first(desk) -> None:
    got = desk.bring(HEAD + f"Acme,,,{'long' * 20},,\nAcme,Steel,,,,\n")
    assert got.told[0].startswith("line 2: refuse customer Acme: ")
    assert got.told[1] == "line 3: refuse customer Acme: makes one record with line 2, which was refused"
    assert desk.bring(HEAD + "Acme,,,,wrong,\nAcme,Steel,,,,\n").told == [
        "line 2: refuse customer Acme: column 'mail': 'wrong' is no e-mail address",
        "line 3: create customer Acme",
    ]


def test_every_value_can_be_traced_to_its_file_and_row(crm, desk) -> None:
    first = desk.bring(HEAD + "Zeta,,,,,\nAcme,Steel,,,,\n").last
    second = desk.bring(HEAD + "Acme,Paper,,vip,,Zeta\n").last
    with crm.as_system("look", read_only=True) as work:
        acme = by_name(work)["Acme"]
        (key,) = work.find(Key, Key.t.c.record_id == acme.id)
        assert (key.import_id, key.row, key.line, key.scheme, key.key) == (first.id, 2, 3, "old.name", "Acme")
        effects = list(work.each(Effect))
        assert {(e.import_id, e.row) for e in effects} == {(second.id, 1)}
        assert sorted((e.record_type, e.version_from, e.version_to) for e in effects) == [
            ("customer", 1, 2),
            ("relation", 0, 1),
            ("tag", 0, 1),
        ]
        # The journal holds what those versions were, so an undo can be built on it.
        added, changed = work.history(acme)
        assert isinstance(added, Added)
        assert (changed.before, changed.after) == ({"industry": "Steel"}, {"industry": "Paper"})


def test_removing_a_record_lets_its_row_in_again(crm, desk) -> None:
    desk.bring(HEAD + "Acme,,,,,\n")
    with crm.as_system("tidy up") as work:
        work.remove(next(work.each(Customer)))
    assert desk.bring(HEAD + "Acme,,,,,\n").last.created == 1


def test_rows_that_the_profile_skips_are_counted(desk) -> None:
    desk.describe(
        ACCOUNTS.replace("[source.fields]", 'skip = [{ column = "industry", when = "Test" }]\n[source.fields]')
    )
    got = desk.bring(HEAD + "Acme,Test,,,,\nZeta,,,,,\n")
    assert got.counts("created", "skipped") == (1, 1)
    assert got.told[0] == "line 2: skip customer Acme: column 'industry' is 'Test'"
