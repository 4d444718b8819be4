"""``crmcore sla``."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from crmcore import Crm, Customer, User
from crmcore.cli import root
from crmcore_service.levels import Clock
from crmcore_service.tickets import Tickets
from crmcore_testing.templates import set_up

TOML = """
[store]
url = "{url}"

[firm]
time_zone = "Europe/Berlin"

[plugins.web]

[plugins.service.calendars.always]
always = true

[plugins.service.calendars.office]
country = "DE"
language = "de"
hours = {{ mon-fri = ["09:00-17:00"] }}

[plugins.service.calendars.nights]
hours = {{ daily = ["22:00-06:00+1"] }}

[[plugins.service.policies]]
name = "critical"
when = "record.priority == 'critical'"
calendar = "office"
resolution = "8h"

[[plugins.service.policies]]
name = "all"
calendar = "always"
first_response = "4h"
"""

Run = Callable[..., Any]


@pytest.fixture
def run(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """A desk with one ticket; what a command prints, its JSON, or the one line of its error."""
    config = tmp_path / "crm.toml"
    config.write_text(TOML.format(url=sqlite_url))
    with Crm.from_toml(config) as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            work.add(User(name="Root", email="root@firm.example", roles=("admin",)))
            work.add(User(name="Amy", email="amy@firm.example", roles=("service.agent",)))
            carl = work.add(Customer.person(name="Carl"))
        with crm.work(crm.actor("amy@firm.example")) as work:
            Tickets(work).open(carl, "No light")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")

    def run(*args: str, fails: bool = False, who: str = "root") -> Any:
        capsys.readouterr()
        words = args if args[0] == "ticket" else ("sla", *args)
        with pytest.raises(SystemExit) as ended:
            root.main(["--as", f"{who}@firm.example", *words], prog_name="crmcore")
        said = capsys.readouterr()
        assert bool(ended.value.code) == fails, said.err
        return json.loads(said.out) if "--json" in args and not fails else (said.out + said.err).strip()

    return run


def test_clocks(run: Run) -> None:
    (clock,) = run("list", "--json")
    assert (clock["target"], clock["policy"], clock["state"], clock["seconds"]) == (
        "first_response", "all", "running", 14_400,
    )  # fmt: skip
    assert "#1      No light  low       first response  all     4h        running" in run("list", "--hours", "5")
    assert run("list", "--hours", "1") == "Nothing is due."
    assert run("list", "--late") == "Nothing is due."
    explained = run("explain", "#1", "--json")
    assert explained["policy"] == "all"
    assert [(p["name"], p["matches"]) for p in explained["policies"]] == [("critical", False), ("all", True)]
    told = run("explain", "No light")
    assert "1  critical  no match                        when does not hold: record.priority == 'critical'" in told
    assert "2  all       counts, the first that matches  it asks for nothing" in told


def test_policies_that_came_after_the_tickets_are_hinted_at(run: Run, tmp_path: Path) -> None:
    assert "No clock runs" not in run("explain", "1")
    before = tmp_path / "before.toml"
    before.write_text((tmp_path / "crm.toml").read_text().partition("[[plugins")[0])
    with Crm.from_toml(before) as crm, crm.as_system("the time before") as work:
        work.remove_all(work.each(Clock))
    hint = "where a policy counts, `crmcore sla refresh` starts them."
    assert run("list") == f"Nothing is due. 1 open ticket has no clocks: {hint}"
    assert run("explain", "1").endswith("No clock runs yet, though a policy counts: `crmcore sla refresh` starts them.")
    run("refresh")
    assert "first response" in run("list")
    assert run("list", "--late") == "Nothing is due."
    assert "No clock runs" not in run("explain", "1")


def test_the_list_of_tickets_says_when_they_are_due(run: Run) -> None:
    (clock,) = run("list", "--json")
    due = datetime.fromisoformat(clock["due_at"]).astimezone(ZoneInfo("Europe/Berlin"))
    told = run("ticket", "list")
    assert told.splitlines()[0].split()[-1] == "Due"
    assert f"{due:%Y-%m-%d %H:%M}" in told


def test_pauses(run: Run) -> None:
    assert run("pause", "1", "--reason", "strike") == "The clocks of #1 stand still."
    assert "paused" in run("list")
    assert "has been paused since" in run("pause", "1", "--reason", "again", fails=True)
    assert "strike      Root" in run("explain", "1")
    assert run("resume", "1").startswith("The clocks of #1 go on; next due ")
    assert run("resume", "1", fails=True) == "error: [invalid] The ticket #1 is not paused by hand."
    refused = run("pause", "1", "--reason", "home", who="amy", fails=True)
    assert "Grant the permission 'service.levels.pause'" in refused
    assert run("refresh", "--json", who="amy") == {"tickets": 1}


def test_a_week(run: Run) -> None:
    told = run("calendar", "office", "--week", "2026-W53")
    assert told.endswith("office, week 2026-W53, times of Europe/Berlin:")
    assert "Thu 2026-12-31  09:00-17:00  8h" in told
    assert "Fri 2027-01-01  closed                     Neujahr" in told
    nights = run("calendar", "nights", "--week", "2026-W13", "--json")
    assert nights[-1] == {
        "day": "2026-03-29", "hours": "00:00-06:00, 22:00-24:00", "working_time": "7h", "holiday": "",
    }  # fmt: skip
    assert run("calendar", "office", "--week", "13", fails=True) == (
        "error: [invalid] '13' is no week. Give year and number of the week: 2026-W13."
    )
    assert "Did you mean 'office'?" in run("calendar", "ofice", fails=True)


def test_when(run: Run) -> None:
    due = run("when", "critical", "--from", "2026-03-27 14:30", "--priority", "critical", "--json")
    assert due == {"resolution": "2026-03-30T12:30:00+00:00"}
    assert "resolution  8h        Mon 2026-03-30 14:30" in run("when", "critical", "--from", "2026-03-27T13:30Z")
    assert run("when", "all", "--from", "soon", fails=True) == (
        "error: [invalid] 'soon' is no time. Write it like '2026-03-27 16:30'."
    )
