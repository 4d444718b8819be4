"""Rows that are successive states of one record: the last is the record, all of them are its history."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from crmcore import Crm, Customer, Interaction, StageMove
from crmcore_intake import lineage_of, undo_import
from crmcore_intake.errors import ProfileProblem
from crmcore_intake.plugin import IntakePlugin
from tests.intake.cases import Case, DeskPlugin
from tests.intake.firm import Desk
from tests.support import make_crm
from tests.whole import rows_of_all_tables

PROFILE = """
title = "Cases"
system = "old"
dates = "day-first"

[[source]]
file = "cases.csv"
record = "desk_case"
identify = "number"
states = "changed"
blank = "clear"
blanks = "?"

[source.values.state]
New = "new"
Active = "active"
Awaiting = "waiting"
Resolved = "resolved"
Closed = "closed"

[source.fields]
title = { template = "{number}: {what}" }
stage = "state"
agent = "agent"
urgency = "urgency"
customer_id = { column = "caller", lookup = { missing = "create", new = { kind = "person" } } }

[[source.entry]]
at = "changed"
customer = "customer_id"
summary = "{state}[, with {agent}]"
payload = { text = "{comment}" }
"""
HEAD = "number,state,agent,urgency,caller,what,comment,changed\n"
ONE = (
    "C1,New,?,low,Ada,No light,,1/3/2026 09:00\n"
    "C1,Active,Bo,high,Ada,No light,Looked,1/3/2026 09:00\n"
    "C1,Active,Bo,high,Ada,No light,Looked,1/3/2026 09:00\n"
    "C1,Resolved,?,high,Ada,No light,Bulb,2/3/2026 10:30\n"
)
LOG = ("intake_import", "intake_refusal")


@pytest.fixture
def crm(store_url: str) -> Crm:
    return make_crm(store_url, plugins=[DeskPlugin, IntakePlugin])


@pytest.fixture
def desk(crm: Crm, files: Path) -> Desk:
    return Desk(crm, files, PROFILE)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def the(work: Any, number: str) -> Any:
    (found,) = (case for case in work.each(Case) if case.title.startswith(f"{number}:"))
    return found


def past(work: Any, case: Any) -> list[tuple[str, datetime]]:
    moves = work.each(StageMove, StageMove.t.c.record_id == case.id)
    return [(move.to_stage, move.at) for move in moves]


def told(work: Any, case: Any) -> list[tuple[datetime, str, Any]]:
    found = work.each(Interaction, Interaction.t.c.record_id == case.id)
    return sorted((one.at, one.summary, one.payload.get("text")) for one in found)


def test_the_last_state_is_the_record_and_all_are_its_history(crm: Crm, desk: Desk) -> None:
    got = desk.bring(HEAD + ONE)
    assert got.counts("created", "unchanged", "refused") == (1, 3, 0)
    with crm.as_system("look", read_only=True) as work:
        case, ada = the(work, "C1"), next(work.each(Customer))
        assert (case.stage, case.agent, case.urgency, case.customer_id) == ("resolved", None, "high", ada.id)
        assert past(work, case) == [("new", at(1, 9)), ("active", at(1, 9)), ("resolved", at(2, 10, 30))]
        assert told(work, case) == [
            (at(1, 9), "active, with Bo", "Looked"), (at(1, 9), "active, with Bo", "Looked"),
            (at(1, 9), "new", None), (at(2, 10, 30), "resolved", "Bulb"),
        ]  # fmt: skip
        assert len(work.timeline(ada)) == 4


def test_the_same_file_again_changes_nothing_and_a_longer_one_goes_on(crm: Crm, desk: Desk) -> None:
    desk.bring(HEAD + ONE)
    before = rows_of_all_tables(crm, beside=LOG)
    assert desk.bring(HEAD + ONE).counts("created", "changed", "unchanged") == (0, 0, 4)
    assert rows_of_all_tables(crm, beside=LOG) == before
    more = "C1,Active,Cy,high,Ada,No light,,2/3/2026 10:30\nC1,Closed,Cy,high,Ada,No light,,5/3/2026 12:00\n"
    got = desk.bring(HEAD + ONE + more)
    assert got.counts("created", "changed") == (0, 1)
    with crm.as_system("look", read_only=True) as work:
        case = the(work, "C1")
        assert (case.stage, case.agent, len(told(work, case))) == ("closed", "Cy", 6)
        # The move at the very minute of the last known one is not lost.
        assert past(work, case)[-2:] == [("active", at(2, 10, 30)), ("closed", at(5, 12))]
    undo_import(crm, desk.actor, got.last.job_id)
    assert rows_of_all_tables(crm, beside=LOG) == before


def test_states_may_stand_in_any_order_and_in_any_chunk(store_url: str, files: Path) -> None:
    crm = make_crm(
        store_url, plugins=[DeskPlugin, IntakePlugin], config={"plugins": {"desk": {}, "intake": {"chunk_rows": 2}}}
    )
    desk = Desk(crm, files, PROFILE)
    lines = [
        f"C{n},{state},A{n},low,Caller {n},Thing,,{day}/3/2026 09:00\n"
        for n in range(4)
        for day, state in enumerate(("New", "Active", "Awaiting", "Active", "Resolved", "Closed"), start=1)
    ]
    random.Random(5).shuffle(lines)
    got = desk.bring(HEAD + "".join(lines))
    assert got.counts("created", "unchanged", "refused") == (4, 20, 0)
    with crm.as_system("look", read_only=True) as work:
        for n in range(4):
            case = the(work, f"C{n}")
            assert [stage for stage, _ in past(work, case)] == [
                "new", "active", "waiting", "active", "resolved", "closed",
            ]  # fmt: skip
            assert len(told(work, case)) == 6


def test_a_column_that_counts_the_states_goes_before_their_times(crm: Crm, desk: Desk) -> None:
    desk.describe(PROFILE.replace('states = "changed"', 'states = { at = "changed", order = "comment" }'))
    got = desk.bring(
        HEAD + "C1,New,?,low,Ada,Dark,1,1/3/2026 11:10\nC1,New,?,low,Ada,Dark,1,1/3/2026 09:52\n"
        "C1,Resolved,?,low,Ada,Dark,2,1/3/2026 11:03\nC1,Closed,?,low,Ada,Dark,x,5/3/2026 12:00\n"
    )
    assert got.counts("created", "refused") == (1, 1)
    assert "column 'comment': 'x' is no number that counts the states" in got.told[3]
    with crm.as_system("look", read_only=True) as work:
        assert past(work, the(work, "C1")) == [("new", at(1, 9, 52)), ("resolved", at(1, 11, 3))]


def test_each_value_is_traced_to_the_row_that_gave_it(crm: Crm, desk: Desk) -> None:
    desk.bring(HEAD + ONE)
    with crm.as_system("look", read_only=True) as work:
        case = the(work, "C1")
        origins = lineage_of(work, case)
        fields = {o.field: (o.line, o.column) for o in origins}
        assert (fields["urgency"], fields["stage"]) == ((5, "urgency"), (5, "state"))
        assert [(o.value, o.line) for o in origins if o.field == "history"] == [
            ("new 2026-03-01 09:00", 2), ("active 2026-03-01 09:00", 3), ("resolved 2026-03-02 10:30", 5),
        ]  # fmt: skip
        lines = [o.line for one in work.each(Interaction) for o in lineage_of(work, one) if o.field == "summary"]
        assert sorted(lines, key=str) == [2, 3, 4, 5]


def test_a_bad_state_refuses_itself_and_a_move_that_is_none_refuses_the_record(crm: Crm, desk: Desk) -> None:
    bad = "C2,New,?,low,Ada,Dark,,1/3/2026 09:00\nC2,Active,?,low,Ada,Dark,,\nC2,Active,?,low,Ada,Dark,,2/3/2026 nine\n"
    wrong = "C3,Closed,?,low,Ada,Dark,,1/3/2026 09:00\nC3,Resolved,?,low,Ada,Dark,,2/3/2026 09:00\n"
    got = desk.bring(HEAD + bad + wrong)
    assert got.counts("created", "refused") == (1, 4)
    assert "column 'changed': is blank, but says when this state began" in got.told[1]
    assert "'2/3/2026 nine'" in got.told[2]
    assert "cannot move from 'closed' to 'resolved'" in got.told[3]
    assert "makes one record with line 5, which was refused" in got.told[4]
    with crm.as_system("look", read_only=True) as work:
        assert [case.title for case in work.each(Case)] == ["C2: Dark"]
        assert work.count(Interaction) == 1


def test_a_record_without_a_customer_has_no_timeline(crm: Crm, desk: Desk) -> None:
    assert desk.bring(HEAD + "C1,New,?,low,?,Dark,,1/3/2026 09:00\n").counts("created") == (1,)
    with crm.as_system("look", read_only=True) as work:
        assert (work.count(Case), work.count(Interaction)) == (1, 0)


def test_notes_of_customers(crm: Crm, desk: Desk) -> None:
    desk.describe(
        'title = "Notes"\nsystem = "old"\n[[source]]\nfile = "notes.csv"\nrecord = "customer"\nidentify = "who"\n'
        '[source.fields]\nname = "who"\nkind = { constant = "person" }\n'
        '[[source.entry]]\nat = "on"\nsummary = "{note}"\nkind = "core.call"\ndirection = "in"\n'
    )
    rows = "who,note,on\nAda,Asked for lamps,2026-03-01\nBo,,2026-03-02\nAda,Asked again,2026-03-03\n"
    for _ in range(2):
        desk.bring(rows)
        with crm.as_system("look", read_only=True) as work:
            ada = next(c for c in work.each(Customer) if c.name == "Ada")
            seen = [(one.summary, one.kind, one.direction.value) for one in work.timeline(ada)]
        assert seen == [("Asked again", "core.call", "in"), ("Asked for lamps", "core.call", "in")]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('customer = "customer_id"\n', "", "'entry' needs 'customer'"),
        (
            'customer = "customer_id"\n',
            'customer = "agent"\n',
            "'agent' is no field of 'desk_case' that names a customer",
        ),
        ('customer = "customer_id"\n', 'customer = "customer_id"\nkind = "core.nte"\n', "Did you mean 'core.note'?"),
        ('states = "changed"', 'states = "chnged"', "Did you mean 'changed'?"),
        ('states = "changed"', 'states = { when = "changed" }', "unknown key 'when'"),
        (
            'states = "changed"',
            'states = "changed"\nhistory = [{ stage = "new", at = "changed" }]',
            "say one of 'states' and 'history'",
        ),
    ],
)
def test_what_a_profile_cannot_say(desk: Desk, old: str, new: str, words: str) -> None:
    desk.describe(PROFILE.replace(old, new))
    with pytest.raises(ProfileProblem) as error:
        desk.bring(HEAD + ONE)
    assert words in str(error.value)
