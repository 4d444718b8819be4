"""``crmcore demo``: a believable firm in a folder of its own, and a first look at it."""

from __future__ import annotations

import shlex
import shutil
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from pathlib import Path
from random import Random
from typing import Annotated, Any

import typer
from sqlalchemy import func, select

from crmcore.cli import printing
from crmcore.cli.init import config_text, write_config
from crmcore.cli.report import print_report, table_of
from crmcore.cli.terminal import Terminal
from crmcore.cli.view import show
from crmcore.config import SOURCE
from crmcore.crm import Crm
from crmcore.errors import ConfigError
from crmcore.hooks import installed
from crmcore.model import Customer, Interaction, User
from crmcore.work import Work
from crmcore_showcase.firm import FIRM, make_customers, make_users

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def demo(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where the firm is made.")] = Path("crm-demo"),
    customers: Annotated[int, typer.Option(min=1, max=1_000_000, help="How many organizations.")] = 600,
    days: Annotated[int, typer.Option(min=1, max=10_000, help="How far back the past reaches.")] = 730,
    seed: Annotated[int, typer.Option(help="Another number makes another firm.")] = 7,
    today: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="DAY", help="The day on which the past ends, if not today."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Replace a demo without asking.")] = False,
) -> None:
    """Make a firm with customers and a past, and look at it; the same options on the same day make the same firm."""
    terminal: Terminal = context.obj
    day = today.date() if today else datetime.now(UTC).date()
    now = datetime.combine(day, time(), UTC)
    _make_room(terminal, folder, yes)
    with _all_or_nothing(folder):
        path = write_config(folder, config_text(installed(), (), FIRM))
        terminal.crm = Crm.from_toml(path, clock=lambda: now, safe_mode=terminal.safe_mode)
        terminal.crm.migrate()
        _make(terminal, customers, days, seed)
    _look(terminal, folder)


def _make_room(terminal: Terminal, folder: Path, yes: bool) -> None:
    """Remove an older demo, and nothing else."""
    path = folder / SOURCE
    if path.exists():
        firm = tomllib.loads(path.read_text(encoding="utf-8")).get("firm", {})
        if firm.get("name") != FIRM:
            raise ConfigError(f"{path} is not that of a demo.", todo="Choose another folder.")
        terminal.confirm(f"Replace the demo in {folder}?", yes=yes)
    elif any(folder.glob("crm.db*")):
        raise ConfigError(f"There is a database in {folder} already.", todo="Choose another folder.")
    _remove(folder)


def _remove(folder: Path) -> None:
    for path in (folder / SOURCE, *folder.glob("crm.db*")):
        path.unlink(missing_ok=True)


@contextmanager
def _all_or_nothing(folder: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        _remove(folder)
        raise


def _make(terminal: Terminal, count: int, days: int, seed: int) -> None:
    crm, chance = terminal.crm, Random(seed)  # noqa: S311 - a game of chance, not a secret
    with terminal.work() as work:
        with terminal.progress("Customers", count) as advance:
            customers = make_customers(work, chance, make_users(work, chance), count, days, advance)
        with terminal.progress("Plugins", len(crm.host.plugins)) as advance:
            for _name in crm.host.demo(work, customers, seed, days):
                advance(1)


# -- looking at it ----------------------------------------------------------------------------------------------------


def _look(terminal: Terminal, folder: Path) -> None:
    registry = terminal.crm.registry
    with terminal.work(read_only=True) as work:
        counts = ", ".join(
            f"{_count(work, cls):,} {words}"
            for cls, words in ((User, "users"), (Customer, "customers"), (Interaction, "interactions"))
        )
    printing.heading(f"{FIRM}: {counts}")
    for owned in registry.reports.values():
        if owned.value.demo:
            printing.console().print()
            print_report(terminal, owned.value, table_of(terminal, owned.value, {}))
    with terminal.work(read_only=True) as work:
        record = _most_telling(work)
        kind = registry.type_of(type(record))
        printing.console().print()
        show(terminal, work, kind, record, limit=8)
        rep = work.find(User, User.t.c.id == record.owner_id, limit=1)[0]
        _next(folder, kind.name, str(record.id), rep.name)


def _count(work: Work, cls: Any) -> int:
    return int(work.select(select(func.count()).select_from(cls.t))[0][0])


def _most_telling(work: Work) -> Any:
    """Return one of the open records of a pipeline that are worth most: that of the customer with most going on."""
    for owned in work.context.registry.pipelines.values():
        line: Any = owned.value  # whose record need not have a customer
        face = line.record.t.c
        if line.value is not None and "customer_id" in face:
            late = [s.name for s in line.stages if not s.closed][-2:]
            filled = face.stage.in_(late), face.customer_id.is_not(None)
            found = work.find(line.record, *filled, order_by=f"-{line.value}", limit=20)
            if found:
                return max(found, key=lambda r: len(work.timeline(r.customer_id, limit=100)))
    return work.find(Customer, limit=1)[0]


def _next(folder: Path, kind: str, id_: str, rep: str) -> None:
    program = "crmcore" if shutil.which("crmcore") else sys.argv[0]
    crmcore = shlex.join([program, "-c", str(folder)])
    printing.console().print()
    printing.heading("What to type next")
    for command, words in (
        ("report", "all reports"),
        ("list customer --where \"record.country == 'Spain'\" --sort name", "a list, filtered and sorted"),
        (f"view {kind} {id_}", "what you have just seen"),
        (f"--as {shlex.quote(rep)} list customer", "what a rep sees"),
        (f"access explain -u {shlex.quote(rep)} -r {kind}/{id_}", "and why"),
        ("journal", "all that happened, in order"),
        ("plugins list", "what can be switched on and off"),
    ):
        printing.console().print(f"  # {words}\n  {crmcore} {command}", markup=False)
