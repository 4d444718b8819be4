"""An office in a fresh database."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crmcore_intake.messages.calendar import CalendarReader
from crmcore_intake.messages.mail import MailReader
from crmcore_intake.messages.recurrence import Window
from crmcore_intake.messages.settings import MessageSettings
from tests.intake.messages.office import PLUGINS, Office, configured, make_office
from tests.support import make_crm

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def office(store_url: str, tmp_path: Path) -> Office:
    """The office on each database."""
    return make_office(store_url, tmp_path)


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that is set up and holds nothing, to be copied: setting one up takes longer than most tests."""
    folder = tmp_path_factory.mktemp("empty")
    make_crm(f"sqlite:///{folder}/crm.sqlite", plugins=PLUGINS, config=configured(folder, 1_000)).close()
    return folder / "crm.sqlite"


@pytest.fixture
def small(empty: Path, tmp_path: Path) -> Office:
    """The office on SQLite alone, where the database makes no difference."""
    shutil.copy(empty, tmp_path / "crm.sqlite")
    return make_office(f"sqlite:///{tmp_path}/crm.sqlite", tmp_path, ready=True)


@pytest.fixture
def mails() -> Callable[..., MailReader]:
    """Readers of mails, on 2 March 2026 in Berlin."""

    def reader(charset: str | None = None, **settings: int) -> MailReader:
        return MailReader(settings=MessageSettings(**settings), now=NOW, zone=BERLIN, charset=charset)

    return reader


@pytest.fixture
def calendars() -> Callable[..., CalendarReader]:
    """Readers of calendars, at the same time."""

    def reader(at_most: int = 1_000, charset: str | None = None, back: int = 365, ahead: int = 90) -> CalendarReader:
        window = Window(since=NOW - timedelta(days=back), until=NOW + timedelta(days=ahead), at_most=at_most)
        return CalendarReader(window=window, firm=BERLIN, charset=charset)

    return reader
