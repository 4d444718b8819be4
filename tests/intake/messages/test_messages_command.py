"""``crmcore import`` with mails and calendars, as a person or a program runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crmcore import Crm, Customer
from crmcore.cli import root
from crmcore_testing.templates import set_up
from tests.intake.messages.office import Office, calendar, event, mail
from tests.intake.messages.test_places import mbox

CONFIG = '[store]\nurl = "{url}"\n[firm]\ntime_zone = "Europe/Berlin"\n[plugins.sfa]\n[plugins.intake]\n'


@pytest.fixture
def office(tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Office:
    """An office in the working folder."""
    (tmp_path / "crm.toml").write_text(CONFIG.format(url=sqlite_url), "utf-8")
    monkeypatch.chdir(tmp_path)
    crm = Crm.from_toml("crm.toml")
    set_up(crm)
    return Office(crm, tmp_path)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    def run_command(*args: str) -> tuple[int, str, str]:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            root.main(["--as", "Ada", "import", *args], prog_name="crmcore")
        said = capsys.readouterr()
        code = ended.value.code
        return code if isinstance(code, int) else 0, " ".join(said.out.split()), said.err

    return run_command


def test_a_folder_is_looked_at_and_brought_in(office: Office, run) -> None:
    office.lay(mail(id="1"), "inbox/1.eml")
    office.lay(mail(sender=""), "inbox/2.eml")
    office.lay(mail(sender="ada@ours.example", to="bob@ours.example", id="3"), "inbox/3.eml")
    code, out, _ = run("inbox/", "--preview")
    assert code == 0
    assert "1 create 1.eml summary Lamps at 2026-03-02 09:30 customers Mia Keller" in out
    assert "1 refuse 2.eml ✗ has no sender: From is missing or empty" in out
    assert "inbox interaction 3 1 0 0 1 1 0 A preview: nothing was stored." in out
    assert "Passed over: is among colleagues (1)." in out
    assert office.interactions() == []
    code, out, _ = run("inbox")
    [found] = office.interactions()
    assert code == 0
    assert "summary Lamps" in run("lineage", f"interaction/{found.id}")[1]
    assert "inbox interaction 3 1 0 0 1 1 0" in out
    code, out, _ = run("inbox")
    assert "inbox interaction 3 0 0 1 1 1 0 Passed over: came in before (1), is among colleagues (1)." in out
    assert len(office.interactions()) == 1


def test_mailboxes_and_calendars_need_no_profile_and_no_verb(office: Office, run) -> None:
    office.lay(mbox(mail(id="1"), mail(id="2")), "mail.mbox")
    office.lay(mbox(mail(id="3")), "Sent")
    office.lay(calendar(event(attendees="")), "cal.ics")
    assert "mail.mbox interaction 2 2" in run("mail.mbox")[1]
    assert "Sent interaction 1 1" in run("messages", "Sent")[1]
    assert "cal.ics interaction 1 0 0 0 1" in run("cal.ics")[1]
    assert "cal.ics interaction 1 1" in run("--customer", "acme", "cal.ics", "--owner", "Bob")[1]
    assert office.interactions()[0].user_id == office.bob.id


def test_the_options_do_what_they_say(office: Office, run) -> None:
    office.lay(mail(sender="zoe@x.example").replace(b"Hello", b"Gr\xfc\xdfe"), "one.eml")
    assert "name the right one with --charset" in run("one.eml")[1]
    assert "is older than 2026-04-01" in run("one.eml", "--charset", "latin-1", "--since", "2026-04-01")[1]
    assert "zoe@x.example is no customer" in run("one.eml", "--charset", "latin-1", "--unknown", "refuse")[1]
    assert "one.eml interaction 1 1" in run("one.eml", "--charset", "latin-1")[1]
    assert office.interactions()[0].payload["text"] == "Grüße"


def test_json_tells_every_message_of_a_preview(office: Office, run) -> None:
    office.lay(mail(id="1"), "inbox/1.eml")
    office.lay(mail(sender=""), "inbox/2.eml")
    said = json.loads(run("inbox", "--preview", "--json")[1])
    assert [(row["key"], row["action"]) for row in said["rows"]] == [("1.eml", "create"), ("2.eml", "refuse")]
    assert said["sources"][0]["created"] == 1


def test_mistakes_get_one_line(office: Office, run) -> None:
    office.lay(mail(), "one.eml")
    for args, said in (
        (("messages", "nothing.eml"), "There is no file nothing.eml."),
        (("one.eml", "--owner", "Zoe"), "There is no user 'Zoe' that this actor may read."),
        (("one.eml", "--customer", "Acne GmbH"), "There is no customer 'Acne GmbH' that this actor may read. Did you"),
    ):
        code, out, err = run(*args)
        assert (code, out) == (1, "")
        assert said in err
        assert err.count("\n") == 1
    assert run("one.eml", "--since", "soon")[0] == 2
    assert run("one.eml", "--unknown", "maybe")[0] == 2


def test_a_whole_import_is_taken_back(office: Office, run) -> None:
    office.lay(mail(sender="zoe@x.example"), "one.eml")
    run("one.eml")
    with office.look() as work:
        assert work.count(Customer) == 3
    assert run("undo", "last")[0] == 0
    with office.look() as work:
        assert work.count(Customer) == 2
    assert office.interactions() == []
