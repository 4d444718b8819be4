"""``crmcore ticket`` and ``crmcore queue``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmcore import Crm, Customer, User
from crmcore.cli import root
from crmcore_testing.templates import set_up

TOML = """
[store]
url = "{url}"

[plugins.web]

[plugins.service]

[plugins.service.answers]
reset = "Dear {{requester}}, please switch it off and on again. {{agent}}, about #{{number}}"
"""

Run = Callable[..., Any]


@pytest.fixture
def run(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """A desk with an admin; what a command prints, its JSON, or the one line of its error."""
    config = tmp_path / "crm.toml"
    config.write_text(TOML.format(url=sqlite_url))
    with Crm.from_toml(config) as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            work.add(User(name="Root", email="root@firm.example", roles=("admin",)))
            work.add(User(name="Amy", email="amy@firm.example", roles=("service.agent",)))
            work.add_all(Customer.person(name=name) for name in ("Carl", "Cora"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")

    def run(*args: str, fails: bool = False) -> Any:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            root.main(["--as", "root@firm.example", *args], prog_name="crmcore")
        said = capsys.readouterr()
        assert bool(ended.value.code) == fails, said.err
        return json.loads(said.out) if "--json" in args and not fails else (said.out + said.err).strip()

    return run


def test_a_day_at_the_desk(run: Run) -> None:
    assert run("queue", "add", "support", "--address", "Support@Firm.example") == (
        "The queue 'support' takes tickets and mail to support@firm.example."
    )
    assert run("queue", "join", "support", "Amy") == "Amy works in the queue 'support'."
    assert run("queue", "skills", "Amy", "german") == "Amy can do: german."
    told = run("ticket", "open", "Carl", "No light", "--queue", "support", "--impact", "high", "--urgency", "medium")
    assert told == "Ticket #1 'No light' is high and goes to Amy."
    told = run("ticket", "open", "Carl", "Pas de lumière", "--queue", "support", "--skill", "french")
    assert told.endswith("goes to nobody: nobody in the queue 'support' has the skills french: it stays there.")
    assert run("ticket", "reply", "#1", "--answer", "reset") == (
        "Ticket #1 'No light' has the answer.\n"
        "It is kept on the timeline, not sent: send it by your own mail program, or have a plugin do so."
    )
    assert run("view", "ticket", "#1").startswith("Ticket: No light")
    shown = run("ticket", "show", "1")
    assert "Dear Carl, please switch it off and on again. Root, about #1" in shown
    assert [t["title"] for t in run("ticket", "list", "--waiting", "--json")] == ["Pas de lumière"]
    assert [row["Open"] for row in run("queue", "list", "--json")] == [2]
    merged = run("ticket", "merge", "1", "2", "--json")
    assert (merged["into"], merged["tickets"]) == ("1", ["2"])
    assert run("ticket", "unmerge", merged["cause"]) == "1 ticket stands as before."
    assert run("ticket", "link", "2", "1", "--kind", "caused_by") == "Ticket #2 caused by #1."
    assert run("ticket", "resolve", "1", "Changed the bulb").startswith("Ticket #1 'No light' is resolved.\nIt is kept")
    assert run("ticket", "receive", "1", "Dark again") == "Ticket #1 'No light' took it in."
    assert run("ticket", "list", "--json")[0]["reopened"] == 1


def test_a_queue_is_changed(run: Run) -> None:
    run("queue", "add", "second line", "--address", "second@firm.example")
    run("queue", "add", "support", "--skill", "german", "--escalates-to", "second line")
    assert run("queue", "change", "support", "--address", "Help@Firm.example") == (
        "The queue 'support' takes tickets and mail to help@firm.example."
    )
    (queue,) = (q for q in run("list", "service_queue", "--json")["items"] if q["name"] == "support")
    assert (queue["address"], queue["skills"]) == ("help@firm.example", ["german"])
    assert queue["escalates_to_id"] is not None
    said = run("queue", "change", "support", "--address", "", "--skill", "", "--escalates-to", "", "--name", "desk")
    assert said == "The queue 'desk' takes tickets."
    (queue,) = (q for q in run("list", "service_queue", "--json")["items"] if q["name"] == "desk")
    assert (queue["address"], queue["skills"], queue["escalates_to_id"]) == (None, [], None)


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (("ticket", "show", "7"), "There is no ticket #7 that this actor may read."),
        (("ticket", "open", "Carl", " "), "A ticket needs a title."),
        (("ticket", "open", "Carl", "x", "--queue", "suport"), "There is no"),
        (("ticket", "open", "Carl", "x", "--priority", "critical"), "give the priority 'low', not 'critical'"),
        (("ticket", "reply", "1", "--answer", "rest"), "There is no saved answer 'rest'"),
        (("ticket", "merge", "1", "1"), "Ticket #1 cannot be merged into itself."),
        (("ticket", "merge", "1", "2"), "belong to different customers"),
        (("ticket", "escalate", "1", "why"), "Ticket #1 is in no queue, which escalates to none."),
        (("ticket", "assign", "1"), "Ticket #1 is in no queue."),
        (("queue", "add", "x", "--address", "nowhere"), "'nowhere' is no e-mail address"),
        (
            ("queue", "add", "support"),
            "[not-unique] The name 'support' is that of the queue 'support'. Use another, or change that queue:",
        ),
        (
            ("queue", "add", "x", "--address", "Second@Firm.example"),
            "of the queue 'second line'. Use another, or change that queue: `crmcore queue change 'second line'`.",
        ),
        (("queue", "change", "support", "--address", "second@firm.example"), "is that of the queue 'second line'"),
        (("queue", "change", "support"), "Nothing is given to change. Allowed: '--address', '--skill'"),
        (("queue", "change", "suport", "--address", "x@y"), "There is no"),
        (("queue", "leave", "support", "Amy"), "Amy does not work in the queue 'support'."),
    ],
)
def test_mistakes_get_one_line(run: Run, args: tuple[str, ...], line: str) -> None:
    run("queue", "add", "support")
    run("queue", "add", "second line", "--address", "second@firm.example")
    run("ticket", "open", "Carl", "One")
    run("ticket", "open", "Cora", "Two")
    assert line in " ".join(run(*args, fails=True).split())
    assert [t["reopened"] for t in run("ticket", "list", "--json")] == [0, 0]
