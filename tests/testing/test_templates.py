"""A database that is set up by copying is the one that migrating makes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmcore import Customer
from crmcore_testing import templates
from crmcore_testing.postgres import Postgres
from tests.support import Clock, open_crm
from tests.testing.test_postgres import databases
from tests.upgrade.dumps import dump
from tests.vendor.acme_score.plugin import AcmeScore
from tests.work.selling import Shop

copy = templates._copy


@pytest.fixture
def urls(request: pytest.FixtureRequest, store_url: str, tmp_path: Path) -> Iterator[list[str]]:
    """Three empty databases of one kind."""
    if store_url.startswith("sqlite"):
        yield [f"sqlite:///{tmp_path}/{n}.db" for n in range(3)]
        return
    server: Postgres = request.getfixturevalue("pg_server")
    with server.database() as one, server.database() as two, server.database() as three:
        yield [one, two, three]


def test_a_copy_is_what_migrating_makes(urls: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    copies: list[str] = []
    monkeypatch.setattr(templates, "_made", {})
    monkeypatch.setattr(templates, "_copy", lambda crm, place: copies.append(place) or copy(crm, place))
    clock = Clock()
    first, copied, migrated = (open_crm(url, plugins=[Shop, AcmeScore], clock=clock) for url in urls)
    templates.set_up(first)
    with first.as_system("something") as work:
        work.add(Customer.person(name="Only in the first"))
    templates.set_up(copied)
    assert copies == list(templates._made.values())
    migrated.migrate()
    with copied.as_system("look") as work:
        assert work.count(Customer) == 0
    left, right = (re.sub(r"crm_test_\w+", "", dump(url)) for url in urls[1:])
    assert left == right


def test_what_holds_something_is_migrated(urls: list[str]) -> None:
    clock = Clock()
    bare, grown = (open_crm(urls[0], plugins=plugins, clock=clock) for plugins in ([], [Shop]))
    templates.set_up(bare)
    with bare.as_system("something") as work:
        work.add(Customer.person(name="Anna"))
    templates.set_up(grown)
    with grown.as_system("look") as work:
        assert work.count(Customer) == 1


def test_nothing_is_left_on_the_server(pg_server: Postgres, pg_url: str) -> None:
    templates.set_up(open_crm(pg_url, plugins=[Shop], clock=Clock()))
    assert any(name.endswith("_t") for name in databases(pg_server))
    own = set(templates._servers)
    templates.drop_templates()
    assert not own & databases(pg_server)
