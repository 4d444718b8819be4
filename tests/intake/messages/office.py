"""A firm that gets mail, and short ways to write mails and calendars down and bring them in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from crmcore import Actor, Crm, Customer, Interaction, Plugin, Relation, RelationKind, User, Work
from crmcore_intake import Import, RowOutcome
from crmcore_intake.messages.importing import import_messages, preview_messages
from crmcore_intake.messages.message import Choices
from crmcore_intake.plugin import IntakePlugin
from crmcore_sfa import SfaPlugin
from tests.support import Clock, make_crm, open_crm

PLUGINS = [SfaPlugin, IntakePlugin]
DAY = "Mon, 02 Mar 2026 09:30:00 +0100"


def mail(
    text: str = "Hello",
    *,
    sender: str = "Mia Keller <mia@acme.example>",
    to: str = "ada@ours.example",
    subject: str = "Lamps",
    id: str | None = "one@acme.example",
    date: str | None = DAY,
    head: str = "",
    kind: str = "text/plain; charset=utf-8",
) -> bytes:
    """Write a mail down; a header that is None or empty is left out."""
    lines = [f"From: {sender}" if sender else "", f"To: {to}" if to else "", f"Subject: {subject}" if subject else ""]
    lines += [f"Date: {date}" if date else "", f"Message-ID: <{id}>" if id else "", head, f"Content-Type: {kind}"]
    return ("\r\n".join(filter(None, lines)) + "\r\n\r\n" + text + "\r\n").encode()


def event(
    *,
    uid: str = "visit@ours.example",
    start: str = "20260301T100000Z",
    end: str = "20260301T110000Z",
    summary: str = "Visit to Acme",
    attendees: str = "mia@acme.example",
    more: str = "",
    name: str = "VEVENT",
) -> str:
    """Write one entry of a calendar down."""
    lines = [f"BEGIN:{name}", f"UID:{uid}" if uid else "", f"DTSTART:{start}" if start else ""]
    lines += [f"DTEND:{end}" if end else "", f"SUMMARY:{summary}"]
    lines += [f"ATTENDEE:mailto:{email}" for email in attendees.split()]
    return "\r\n".join(filter(None, [*lines, *more.split("\n"), f"END:{name}"]))


def calendar(*entries: str, more: str = "") -> bytes:
    """Write a calendar file."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test", *more.split("\n"), *entries, "END:VCALENDAR", ""]
    return "\r\n".join(filter(None, lines)).encode() + b"\r\n"


@attrs.frozen
class Result:
    """What became of an import."""

    into: Import
    outcomes: list[RowOutcome]

    @property
    def told(self) -> list[str]:
        return ["; ".join(map(str, o.problems)) or o.note for o in self.outcomes]

    @property
    def actions(self) -> list[str]:
        return [o.action.value for o in self.outcomes]

    def counts(self) -> tuple[int, ...]:
        return tuple(getattr(self.into, n) for n in ("rows", "created", "changed", "unchanged", "skipped", "refused"))


class Office:
    """Where mail arrives. Ada sells, and Acme with its Mia is a customer of hers."""

    def __init__(self, crm: Crm, folder: Path) -> None:
        self.crm, self.folder = crm, folder
        with crm.as_system("begin") as work:
            self.ada = work.add(User(name="Ada", email="Ada@Ours.example", roles=("admin",)))
            self.bob = work.add(User(name="Bob", email="bob@ours.example", roles=("rep",)))
            self.acme = work.add(Customer.organization(name="Acme GmbH", owner_id=self.ada.id))
            self.mia = work.add(Customer.person(name="Mia Keller", owner_id=self.ada.id))
            work.identify(self.acme, domain="acme.example")
            work.identify(self.mia, email="mia@acme.example")
            work.add(Relation(from_id=self.mia.id, to_id=self.acme.id, kind=RelationKind.WORKS_FOR))

    def lay(self, content: bytes, name: str = "one.eml") -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    def bring(
        self, path: Path | None = None, *, who: User | Actor | None = None, only_look: bool = False, **choices: Any
    ) -> Result:
        """Bring in a file, or the whole folder."""
        outcomes: list[RowOutcome] = []

        def watch(_into: Import, more: Sequence[RowOutcome]) -> None:
            outcomes.extend(more)

        run = preview_messages if only_look else import_messages
        into = run(self.crm, who or self.ada, path or self.folder, Choices(**choices), watch=watch)
        return Result(into, outcomes)

    def read(self, content: bytes, name: str = "one.eml", **choices: Any) -> Result:
        """Lay a file down and bring it in."""
        return self.bring(self.lay(content, name), **choices)

    def look(self) -> Work:
        return self.crm.as_system("look", read_only=True)

    def interactions(self) -> list[Interaction]:
        with self.look() as work:
            return list(work.each(Interaction, order_by="at"))


def make_office(
    url: str,
    folder: Path,
    *,
    chunk_rows: int = 1_000,
    also: tuple[type[Plugin], ...] = (),
    ready: bool = False,
    **messages: Any,
) -> Office:
    """Return an office over a fresh database, ready or to be set up, on Monday, 2 March 2026, in Berlin."""
    files = folder / "mail"
    files.mkdir(exist_ok=True)
    config = configured(folder, chunk_rows, also, messages)
    make = open_crm if ready else make_crm
    return Office(make(url, plugins=[*PLUGINS, *also], config=config, clock=Clock()), files)


def configured(
    folder: Path, chunk_rows: int, also: tuple[type[Plugin], ...] = (), messages: dict[str, Any] | None = None
) -> dict[str, Any]:
    """Return the configuration of an office."""
    intake = {"chunk_rows": chunk_rows, "messages": messages or {}}
    return {
        "firm": {"base_currency": "EUR", "time_zone": "Europe/Berlin"},
        "files": {"path": str(folder / "kept")},
        "roles": {"importer": {"permissions": ["intake.import"]}},
        "plugins": {"sfa": {}, "intake": intake, **{p.name: {} for p in also}},
    }
