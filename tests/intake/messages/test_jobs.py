"""An import of messages as a whole: once is enough, in any chunks, stopped and gone on, looked at first, taken back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from crmcore import (
    Actor,
    Attachment,
    Change,
    Customer,
    Identity,
    Interaction,
    Objection,
    Participant,
    Plugin,
    Relation,
    Work,
    guards,
    hookimpl,
    system_actor,
)
from crmcore.errors import Forbidden
from crmcore_intake import Effect, Import, ImportState, Key, Refusal
from crmcore_intake.messages.importing import import_messages
from crmcore_intake.undo import undo_import
from crmcore_sfa import Sales
from crmcore_sfa.activities.records import Activity, Attendee
from tests.intake.messages.office import Office, calendar, event, mail, make_office

ROOT = Path(__file__).parents[3]


class Prudish(Plugin):
    """A plugin that objects to a word."""

    name = "prudish"

    @hookimpl
    @guards(Interaction, if_unavailable="block")
    def crm_check_change(self, work: Work, changes: Sequence[Change]) -> list[Objection]:
        return [
            Objection("prudish.word", "payload", "Not such words.", change.record.id)
            for change in changes
            if change.after is not None and "rude" in str(change.after.payload)
        ]


FILE = (
    "--X\r\nContent-Type: text/plain\r\n\r\nSee the file.\r\n--X\r\nContent-Type: application/pdf\r\n"
    "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=plan.pdf\r\n\r\nQUJD\r\n--X--"
)


def lay_inbox(office: Office) -> None:
    """Lay down what an inbox holds: threads, strangers, copies, broken mails, a calendar with a past and plans."""
    with office.crm.work(office.ada) as work:
        Sales(work).open(office.acme, "Lamps")
    for n in range(12):
        sender = ("mia@acme.example", "Tom <tom@acme.example>", "zoe@x.example", "bob@ours.example")[n % 4]
        head = f"In-Reply-To: <{n - 3}>" if n % 3 == 0 and n else ""
        office.lay(
            mail(f"{n}", id=str(n), sender=sender, head=head, to="ada@ours.example, mia@acme.example"), f"{n:02}.eml"
        )
    office.lay(mail("2", id="2", sender="zoe@x.example"), "copy.eml")
    office.lay(mail(sender=""), "no-sender.eml")
    office.lay(mail(FILE, id="file", kind="multipart/mixed; boundary=X"), "with-file.eml")
    weekly = event(uid="w", start="", end="", more="DTSTART:20260216T100000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=6")
    office.lay(calendar(event(), weekly, event(uid="bad", start="", end="")), "team/a.ics")
    office.lay(calendar(event(uid="bad")), "team/b.ics")


def stored(office: Office) -> dict[str, list[Any]]:
    """All that is stored, without ids and times of writing."""
    with office.look() as work:
        names = {c.id: c.name for c in work.each(Customer)} | {a.id: a.subject for a in work.each(Activity)}
        names |= {i.id: f"{i.at} {i.summary}" for i in work.each(Interaction)}
        found: dict[str, list[Any]] = {
            "customers": [(c.name, c.roles) for c in work.each(Customer)],
            "identities": [(names[i.customer_id], i.normalized) for i in work.each(Identity)],
            "relations": [(names[r.from_id], names[r.to_id]) for r in work.each(Relation)],
            "interactions": [
                (i.at, i.kind, i.summary, i.direction, i.payload, i.record_type, i.user_id == office.ada.id)
                for i in work.each(Interaction)
            ],
            "participants": [(names[p.interaction_id], names[p.customer_id]) for p in work.each(Participant)],
            "activities": [(a.subject, a.due_at, a.state, names.get(a.customer_id)) for a in work.each(Activity)],
            "attendees": [(names[a.activity_id], names[a.customer_id]) for a in work.each(Attendee)],
            "files": [(names[a.record_id], a.name, a.size) for a in work.each(Attachment)],
            "keys": [(k.scheme, k.key, names[k.record_id], k.row, k.revision) for k in work.each(Key)],
            "effects": [(e.row, e.record_type, names[e.record_id]) for e in work.each(Effect)],
            "refusals": [(r.row, r.key, r.reason) for r in work.each(Refusal)],
        }
    return {what: sorted(rows, key=str) for what, rows in found.items()}


def test_an_inbox_comes_in_once(office: Office) -> None:
    lay_inbox(office)
    first = office.bring()
    assert first.counts() == (24, 21, 0, 1, 0, 2)
    assert [r for r in first.told if r and r != "came in before"] == [
        "has no sender: From is missing or empty",
        "VEVENT 'Visit to Acme' has no beginning (DTSTART)",
    ]
    before = stored(office)
    assert [file[1:] for file in before["files"]] == [("plan.pdf", 3)]
    assert all(about == "sfa_opportunity" for *_, about, _ in before["interactions"])
    again = office.bring()
    assert again.counts() == (24, 0, 0, 22, 0, 2)
    after = stored(office)
    del before["refusals"], after["refusals"]
    assert after == before


@pytest.mark.parametrize("chunk_rows", [1, 5])
def test_chunks_of_any_size_come_to_the_same(sqlite_url: str, tmp_path: Path, chunk_rows: int) -> None:
    offices = []
    for size, folder in ((1_000, tmp_path / "whole"), (chunk_rows, tmp_path / "parts")):
        folder.mkdir()
        office = make_office(f"sqlite:///{folder}/crm.sqlite", folder, chunk_rows=size)
        lay_inbox(office)
        office.bring()
        offices.append(stored(office))
    assert offices[1] == offices[0]


def test_stopped_it_goes_on_where_it_was(store_url: str, tmp_path: Path) -> None:
    office = make_office(store_url, tmp_path, chunk_rows=4)
    lay_inbox(office)

    def stop(into: Import, _outcomes: object) -> None:
        if into.done == 12:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_messages(office.crm, office.ada, office.folder, watch=stop)
    with office.look() as work:
        [into] = work.each(Import)
        assert (into.state, into.done) == (ImportState.ROWS, 12)
    done = office.bring()
    assert (done.into.id, done.counts()) == (into.id, (24, 21, 0, 1, 0, 2))
    parts = stored(office)
    folder = tmp_path / "whole"
    folder.mkdir()
    whole = make_office(f"sqlite:///{folder}/crm.sqlite", folder)
    lay_inbox(whole)
    whole.bring()
    assert parts == stored(whole)
    assert office.bring().into.id != into.id  # that job is finished; this is another


def test_a_preview_tells_all_and_keeps_nothing(small: Office, tmp_path: Path) -> None:
    lay_inbox(small)
    before = stored(small)
    seen = small.bring(only_look=True)
    assert stored(small) == before
    assert not (tmp_path / "kept").exists()
    assert seen.outcomes[0].changes[0].new == "Lamps"
    done = small.bring()
    assert (done.actions, done.counts()) == (seen.actions, seen.counts())


def test_an_import_is_taken_back_as_a_whole(office: Office) -> None:
    lay_inbox(office)
    office.read(mail("before", id="before"), "a-before.eml")
    before = stored(office)
    done = office.bring()
    _, undone = undo_import(office.crm, office.ada, done.into.id)
    assert undone.kept == ()
    after = stored(office)
    assert len(after.pop("refusals")) == 2
    before.pop("refusals")
    assert after == before
    assert office.bring().counts()[1] == 21  # and may come in again


def test_a_change_of_a_plan_is_taken_back_too(small: Office) -> None:
    ahead = {"start": "20260310T100000Z", "end": "20260310T110000Z"}
    small.read(calendar(event(**ahead)), "a.ics")
    before = stored(small)
    later = calendar(event(start="20260311T100000Z", end="20260311T110000Z", more="SEQUENCE:1"))
    done = small.read(later, "a.ics")
    assert (done.counts(), stored(small) == before) == ((1, 0, 1, 0, 0, 0), False)
    undo_import(small.crm, small.ada, done.into.id)
    after = stored(small)
    del before["effects"], after["effects"]
    assert after == before


def test_who_may_not_import_brings_in_nothing(small: Office) -> None:
    with pytest.raises(Forbidden, match=r"This actor may not import\. Grant the permission 'intake\.import'"):
        small.read(mail(), who=small.bob)


def test_a_rep_brings_in_its_own_mail_and_sees_no_more_than_before(office: Office) -> None:
    bob = Actor(id=office.bob.id, name="Bob", roles=("rep", "importer"))
    with office.crm.as_system("prepare") as work:
        ben = work.add(Customer.person(name="Ben", owner_id=office.bob.id))
        work.identify(ben, email="ben@x.example")
    office.lay(mail(FILE, id="1", sender="ben@x.example", kind="multipart/mixed; boundary=X"), "1.eml")
    office.lay(mail(id="2", sender="Ada <ada@ours.example>", to="ben@x.example"), "2.eml")
    office.lay(mail(id="3"), "3.eml")
    assert office.bring(who=bob, unknown="skip").counts() == (3, 2, 0, 0, 1, 0)
    assert {i.user_id for i in office.interactions()} == {office.bob.id}
    with office.look() as work:
        assert work.count(Attachment) == 1


def test_what_a_colleague_brought_in_for_customers_out_of_sight_is_not_doubled(office: Office) -> None:
    office.read(mail())
    bob = Actor(id=office.bob.id, name="Bob", roles=("rep", "importer"))
    done = office.bring(who=bob)
    assert (done.actions, done.told) == (["unchanged"], ["came in before"])
    assert len(office.interactions()) == 1
    ahead = calendar(event(start="20260310T100000Z", end="20260310T110000Z"))
    office.read(ahead, "a.ics")
    assert office.bring(office.folder / "a.ics", who=bob).told == ["is planned out of sight"]


def test_what_a_plugin_objects_to_refuses_itself_alone(sqlite_url: str, tmp_path: Path) -> None:
    office = make_office(sqlite_url, tmp_path, also=(Prudish,))
    for n in range(9):
        office.lay(mail("rude" if n == 4 else "kind", id=str(n)), f"{n}.eml")
    done = office.bring()
    assert done.counts() == (9, 8, 0, 0, 0, 1)
    assert done.told[4] == "Not such words. [prudish:prudish.word]"


class Careless(Plugin):
    """A plugin whose hooks cannot be trusted."""

    name = "careless"

    @hookimpl(tryfirst=True, optionalhook=True)
    def intake_find_subject(self, work: Work, messages: Sequence[Any]) -> list[Any]:
        raise RuntimeError("no idea")

    @hookimpl(tryfirst=True, optionalhook=True)
    def intake_plan(self, work: Work, entries: Sequence[Any]) -> list[Any]:
        return [None] if len(entries) > 1 else work.get(Customer, entries[0].customers[0].owner_id)  # type: ignore[return-value]  # that is the point


def test_a_plugin_that_fails_stops_nothing(sqlite_url: str, tmp_path: Path) -> None:
    office = make_office(sqlite_url, tmp_path, also=(Careless,))
    office.lay(mail(), "1.eml")
    ahead = {"start": "20260310T100000Z", "end": "20260310T110000Z"}
    office.lay(calendar(event(**ahead), event(uid="2", **ahead)), "2.ics")
    done = office.bring()
    # Asked for two entries it answers one, which refuses both together; asked for each by itself it raises, and
    # whoever comes next keeps it.
    assert done.counts() == (3, 3, 0, 0, 0, 0)
    with office.look() as work:
        assert work.count(Activity) == 2


def test_what_was_thrown_away_is_passed_over(small: Office) -> None:
    assert small.read(mail(head="X-Mozilla-Status: 0008")).told == ["is deleted, a draft or spam"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("place", "times"),
    [
        ("commit.before", 3),
        ("commit.before", 5),
        ("commit.after", 1),
        ("commit.after", 4),
        ("middle", 1),
        ("middle", 3),
    ],
)
def test_killed_and_run_again(store_url: str, tmp_path: Path, place: str, times: int) -> None:
    """Killed, wherever it is, and run again, it comes to the same end as one that was not."""
    office = make_office(store_url, tmp_path, chunk_rows=4)
    lay_inbox(office)
    command = [sys.executable, "-m", "tests.intake.messages.killing", store_url, str(office.folder), place, str(times)]
    ended = subprocess.run([*command, "4"], cwd=ROOT, check=False, timeout=120)
    assert ended.returncode == -9
    office.bring(who=system_actor("again"))
    parts = stored(office)
    (tmp_path / "whole").mkdir()
    whole = make_office(f"sqlite:///{tmp_path}/whole/crm.sqlite", tmp_path / "whole")
    lay_inbox(whole)
    whole.bring(who=system_actor("whole"))
    assert parts == stored(whole)
