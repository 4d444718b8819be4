"""A Crm over a fresh database, and a clock that stands still until a test moves it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from crmcore import Config, Crm, Plugin
from crmcore_testing.templates import set_up


class Clock:
    """Says the time that a test has set."""

    def __init__(self, now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **amount: float) -> datetime:
        """Move on by ``seconds=``, ``minutes=``, ``days=``… and return the new time."""
        self.now += timedelta(**amount)
        return self.now


def open_crm(
    url: str, *, plugins: Iterable[type[Plugin]] = (), config: Mapping[str, Any] | None = None, **more: Any
) -> Crm:
    """Return a Crm with exactly these plugins over a database; ``more`` as for :class:`Crm`."""
    plugins = tuple(plugins)
    whole = {"store": {"url": url}, "plugins": {p.name: {} for p in plugins}, **(config or {})}
    crm = Crm(Config.from_mapping(whole, Path(_folder.name)), plugins, **more)
    _opened.append(crm)
    return crm


# Where attachments, keys and outgoing mails of the tests of one process lie.
_folder = tempfile.TemporaryDirectory(prefix="crmcore-tests-")
_opened: list[Crm] = []


def close_all() -> None:
    """Give back the connections of every Crm that was opened here; done after each test."""
    while _opened:
        _opened.pop().close()


def make_crm(
    url: str, *, plugins: Iterable[type[Plugin]] = (), config: Mapping[str, Any] | None = None, **more: Any
) -> Crm:
    """The same, with the database set up."""
    crm = open_crm(url, plugins=plugins, config=config, **more)
    set_up(crm)
    return crm
