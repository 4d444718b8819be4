"""Taking imports back: all that they did, updates included, and nothing that is somebody else's."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Crm, Customer, Identity, Relation, Tag, User
from crmcore.errors import Conflict, Forbidden, Invalid, NotFound
from crmcore_intake import Import, ImportState, Key, undo_import
from crmcore_sfa import Opportunity
from tests.intake.firm import HEAD, Desk, Result, make_firm
from tests.whole import rows_of_all_tables

# The list of imports, and what each refused, stays: that an import took place remains true.
LOG = ("intake_import", "intake_refusal")

DEALS = """
title = "Deals"
system = "old"
currency = "EUR"
zone = "UTC"

[[source]]
file = "deals.csv"
record = "sfa_opportunity"
identify = "no"

[source.fields]
title = "title"
amount = "value"
customer_id = { column = "account", lookup = { by = "name", missing = "create", new = { kind = "organization" } } }

[[source.history]]
stage = "prospecting"
at = "opened"

[[source.history]]
stage = "{stage}"
at = "moved"
"""


def take_back(desk: Desk, got: Result, **more: bool):
    return undo_import(desk.crm, desk.actor, got.last.job_id, **more)


def test_everything_is_as_it_was(crm: Crm, desk: Desk) -> None:
    desk.bring(HEAD + "Acme,Steel,12,vip,info@acme.example,\nBeta,Paper,3,,,Acme\n")
    before = rows_of_all_tables(crm, beside=LOG)
    got = desk.bring(HEAD + "Acme,Glass,13,new,other@acme.example,Zeta\nZeta,,,x,,\nBeta,Paper,3,,,Acme\nBad,,x,,,\n")
    assert got.counts("created", "changed", "refused", "related") == (1, 1, 1, 1)
    assert rows_of_all_tables(crm, beside=LOG) != before
    imports, undone = take_back(desk, got)
    assert undone.kept == ()
    assert rows_of_all_tables(crm, beside=LOG) == before
    assert [i.undone_at is None for i in imports] == [False]
    # The file can come in again, and does the same.
    assert desk.bring(HEAD + "Acme,Glass,13,new,,\nZeta,,,x,,\n").counts("created", "changed") == (1, 1)


def test_deals_go_back_to_where_they_stood(crm: Crm, desk: Desk) -> None:
    desk.describe(DEALS)
    head = "no,title,value,account,opened,stage,moved\n"
    desk.bring(head + "1,One,100,Acme,2026-01-05,quoted,2026-01-09\n")
    before = rows_of_all_tables(crm, beside=LOG)
    got = desk.bring(
        head + "1,One!,150,Acme,2026-01-05,negotiating,2026-02-01\n2,Two,5,Neu,2026-02-02,won,2026-02-20\n"
    )
    assert got.counts("created", "changed", "refused") == (1, 1, 0)
    take_back(desk, got)
    assert rows_of_all_tables(crm, beside=LOG) == before
    with crm.as_system("look", read_only=True) as work:
        (deal,) = work.find(Opportunity)
        assert (deal.title, deal.stage, str(deal.amount)) == ("One", "quoted", "100.00 EUR")
        assert [lane.records for lane in work.board("sfa.sales").lanes if lane.stage == "negotiating"] == [0]


def test_a_row_that_was_edited_since_is_kept_and_listed_unless_forced(crm: Crm, desk: Desk) -> None:
    before = rows_of_all_tables(crm, beside=LOG)
    got = desk.bring(HEAD + "Acme,Steel,12,vip,info@acme.example,Zeta\nZeta,,,,,\nNeu,,,,,\n")
    with crm.as_system("edit") as work:
        acme = work.recognize(email="info@acme.example")[0]
        work.save(attrs.evolve(acme, city="Bonn"))
    _, undone = take_back(desk, got)
    assert {(k.title, k.why) for k in undone.kept} == {
        ("Acme", "it was changed since"),
        ("Zeta", "a relation that is kept refers to it"),
    }
    with crm.as_system("look", read_only=True) as work:
        assert sorted(c.name for c in work.find(Customer)) == ["Acme", "Zeta"]
        # It keeps its address, its tag and the key by which the next import finds it.
        assert [work.count(cls) for cls in (Identity, Tag, Relation, Key)] == [1, 1, 1, 2]
    assert desk.bring(HEAD + "Acme,Steel,12,vip,info@acme.example,Zeta\n").last.created == 0

    crm2 = desk.crm
    again = desk.bring(HEAD + "Neu,,,,,\n")
    with crm2.as_system("edit") as work:
        neu = work.find(Customer, Customer.t.c.name == "Neu")[0]
        work.save(attrs.evolve(neu, city="Bonn"))
        work.tag(neu, "by hand")
    assert take_back(desk, again, force=True)[1].kept == ()
    with crm2.as_system("look", read_only=True) as work:
        assert sorted(c.name for c in work.find(Customer)) == ["Acme", "Zeta"]
    assert len(before["core_customer"]) == 0


def test_what_cannot_be_taken_back_is_one_clear_line(crm: Crm, desk: Desk) -> None:
    got = desk.bring(HEAD + "Acme,Steel,,,,\n")
    with crm.as_system("hire") as work:
        rep = work.add(User(name="Rita", roles=("rep",)))
    with pytest.raises(Forbidden, match=r"intake\.import"):
        undo_import(crm, rep, got.last.id)
    with pytest.raises(NotFound, match="There is no import 'nonsense'"):
        undo_import(crm, desk.actor, "nonsense")
    take_back(desk, got)
    state = rows_of_all_tables(crm)
    with pytest.raises(Invalid, match=r"import of 'accounts\.csv' was taken back before, on 20"):
        take_back(desk, got)
    with pytest.raises(NotFound, match="There is no import 'last'"):
        undo_import(crm, desk.actor, "last")
    assert rows_of_all_tables(crm) == state


def test_one_that_was_stopped_can_be_taken_back_and_begun_anew(store_url: str, files: Path) -> None:
    desk = Desk(make_firm(store_url, chunk_rows=2), files)
    before = rows_of_all_tables(desk.crm, beside=LOG)
    rows = HEAD + "".join(f"Customer {n},,,,,\n" for n in range(6))
    stopped = 0

    def stop(into: Import, _outcomes: object) -> None:
        nonlocal stopped
        stopped += 1
        if stopped == 2:
            raise KeyboardInterrupt

    from crmcore import Actor
    from crmcore_intake import import_files, load_profile

    profile = load_profile(files / "profile.toml")
    assert isinstance(desk.actor, Actor)
    with pytest.raises(KeyboardInterrupt):
        import_files(desk.crm, desk.actor, profile, desk.lay(rows), watch=stop)
    imports, undone = undo_import(desk.crm, desk.actor, "last")
    assert (undone.removed, imports[0].state) == (8, ImportState.ROWS)  # four customers with their keys
    assert rows_of_all_tables(desk.crm, beside=LOG) == before
    assert desk.bring(rows).last.created == 6


def test_a_process_that_is_still_at_it_stops(store_url: str, files: Path) -> None:
    from crmcore import Actor
    from crmcore_intake import import_files, load_profile

    desk = Desk(make_firm(store_url, chunk_rows=1), files)
    assert isinstance(desk.actor, Actor)
    done: list[Import] = []

    def undo_meanwhile(into: Import, _outcomes: object) -> None:
        if not done:
            done.extend(undo_import(desk.crm, system(desk), "last")[0])

    with pytest.raises(Conflict):
        import_files(
            desk.crm, desk.actor, load_profile(files / "profile.toml"), desk.lay(HEAD + "A,,,,,\nB,,,,,\n"),
            watch=undo_meanwhile,
        )  # fmt: skip
    with desk.crm.as_system("look", read_only=True) as work:
        assert work.count(Customer) == 0


def system(desk: Desk):
    assert not isinstance(desk.actor, User)
    return desk.actor


ROW = st.tuples(
    st.sampled_from(["Acme", "Beta", "Gamma", "Delta"]), st.sampled_from(["Steel", "Paper", ""]),
    st.sampled_from(["1", "2", ""]), st.sampled_from(["vip", "new", ""]), st.sampled_from(["", "a@x.example"]),
    st.sampled_from(["", "Acme", "Beta"]),
)  # fmt: skip
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("import"), st.lists(ROW, max_size=4)),
        st.tuples(st.just("edit"), st.sampled_from(["Acme", "Beta", "Gamma"])),
    ),
    max_size=5,
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=STEPS, rows=st.lists(ROW, min_size=1, max_size=5), after=STEPS)
def test_after_any_sequence_of_imports_and_edits(crm: Crm, before: list, rows: list, after: list) -> None:
    """Without anything in between all rows are as before; what was edited since stands as the editor left it."""
    with TemporaryDirectory() as folder:
        desk = Desk(crm, Path(folder))
        for step in before:
            perform(desk, step)
        state = rows_of_all_tables(crm, beside=LOG)
        got = desk.bring(HEAD + "".join(",".join(r) + "\n" for r in rows))
        later = [desk.bring(HEAD + "".join(",".join(r) + "\n" for r in s[1])) for s in after if s[0] == "import"]
        for one in reversed(later):
            take_back(desk, one)
        # Two edits of one customer leave the mark of the second.
        marks = {s[1]: perform(desk, s) for s in after if s[0] == "edit"}
        cities = set(marks.values()) - {None}
        _, undone = take_back(desk, got)
        if not cities:
            assert undone.kept == ()
            assert rows_of_all_tables(crm, beside=LOG) == state
        with crm.as_system("look", read_only=True) as work:
            standing = {c.city for c in work.each(Customer)}
        assert cities <= standing
        with crm.as_system("clean") as work:
            for cls in (Relation, Customer):
                work.remove_all(work.each(cls))


def perform(desk: Desk, step: tuple) -> str | None:
    """Bring rows in, or edit a customer by hand; returns the mark that the edit left."""
    what, given = step
    if what == "import":
        desk.bring(HEAD + "".join(",".join(r) + "\n" for r in given))
        return None
    with desk.crm.as_system("edit") as work:
        for customer in work.find(Customer, Customer.t.c.name == given, limit=1):
            return work.save(attrs.evolve(customer, city=f"City {customer.version}")).city
    return None
