"""Fixtures that pytest offers wherever crmcore is installed: a fresh database for each test.

Everything heavy is imported by the fixture that needs it, for pytest loads this file in every project.
"""

from __future__ import annotations

import os
import sys
import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

if TYPE_CHECKING:
    from crmcore_testing.postgres import Postgres

_NO_POSTGRES = "no PostgreSQL for tests: "


@pytest.fixture(scope="session")
def pg_server() -> Iterator[Postgres]:
    """The PostgreSQL of this test run, shared by all its processes.

    Without one the test is skipped, saying why; with ``CRM_REQUIRE_PG=1`` it fails instead.
    """
    from crmcore.errors import StoreUnavailable
    from crmcore_testing.postgres import shared_postgres

    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", uuid.uuid4().hex)[:12]
    with ExitStack() as until_the_end:
        try:
            postgres = until_the_end.enter_context(shared_postgres(run))
        except StoreUnavailable as unavailable:
            if os.environ.get("CRM_REQUIRE_PG") == "1":
                pytest.fail(f"{_NO_POSTGRES}{unavailable}", pytrace=False)
            pytest.skip(f"{_NO_POSTGRES}{unavailable}")
        yield postgres
        if templates := sys.modules.get("crmcore_testing.templates"):
            templates.drop_templates()


@pytest.fixture
def pg_url(pg_server: Postgres) -> Iterator[str]:
    """The URL of an empty PostgreSQL database of the test's own."""
    with pg_server.database() as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The URL of an SQLite file of the test's own, which does not exist yet."""
    return f"sqlite:///{tmp_path / 'crm.sqlite'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty database of the test's own; the test runs on SQLite and on PostgreSQL."""
    fixture = {"sqlite": "sqlite_url", "postgresql": "pg_url"}[request.param]
    return cast("str", request.getfixturevalue(fixture))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say it where nobody overlooks it: tests for PostgreSQL did not run."""
    skipped = [r for r in terminalreporter.stats.get("skipped", ()) if _NO_POSTGRES in str(r.longrepr)]
    if skipped:
        terminalreporter.section("PostgreSQL was not tested", red=True)
        reason = str(skipped[0].longrepr[2]).removeprefix("Skipped: ")
        count = "1 test was" if len(skipped) == 1 else f"{len(skipped)} tests were"
        terminalreporter.line(f"{count} skipped: {reason}")
