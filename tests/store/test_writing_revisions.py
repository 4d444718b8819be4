"""Writing a revision from what the declarations have and the revisions have not; core's own are complete."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmcore.errors import DeclarationError
from crmcore.lifecycle import owners
from crmcore.store.migrate import drift
from crmcore_testing.revisions import write_revision
from tests.store.migrating import Deal, DealThatMustHaveAPlace, plugin, revisions, states_of
from tests.support import make_crm, open_crm


def test_revisions_lead_from_nothing_to_the_declarations_and_on(store_url: str, tmp_path: Path) -> None:
    package = revisions(tmp_path)
    first = open_crm(store_url, plugins=[plugin("acme", Deal, migrations=package)])
    path = write_revision(first, "acme", "The table of deals")
    assert path == tmp_path / package / "versions" / "0001_the_table_of_deals.py"
    text = path.read_text()
    assert "crmcore" not in text, "a revision must not change when our classes do"
    assert "core_customer" in text
    assert "create_table('core_" not in text
    first.migrate()
    assert drift(first.store, owners(first.host, first.store)) == []

    later = open_crm(store_url, plugins=[plugin("acme", DealThatMustHaveAPlace, migrations=package, version="2")])
    path = write_revision(later, "acme", "A place for each")
    assert path.name == "0002_a_place_for_each.py"
    assert "place" in path.read_text()
    later.migrate()
    assert states_of(later)["acme"] == ("enabled", "0002")
    assert drift(later.store, owners(later.host, later.store)) == []


def test_a_revision_that_is_not_released_can_be_written_anew(sqlite_url: str, tmp_path: Path) -> None:
    package = revisions(tmp_path)
    crm = open_crm(sqlite_url, plugins=[plugin("acme", Deal, migrations=package)])
    write_revision(crm, "acme", "first try")
    path = write_revision(crm, "acme", "second try", replace=True)
    assert [p.name for p in path.parent.glob("*.py")] == ["0001_second_try.py"]


def test_nothing_to_write_is_said(sqlite_url: str, tmp_path: Path) -> None:
    package = revisions(tmp_path)
    crm = open_crm(sqlite_url, plugins=[plugin("acme", Deal, migrations=package), plugin("bolt")])
    write_revision(crm, "acme", "first")
    with pytest.raises(DeclarationError, match="are as its migrations leave them"):
        write_revision(crm, "acme", "again")
    with pytest.raises(DeclarationError, match="'bolt' names no package"):
        write_revision(crm, "bolt", "first")
    with pytest.raises(DeclarationError, match="Did you mean 'acme'"):
        write_revision(crm, "acne", "first")


def test_the_revisions_of_core_are_complete(store_url: str) -> None:
    crm = make_crm(store_url)
    assert drift(crm.store, owners(crm.host, crm.store)) == [], "run: make revision"
