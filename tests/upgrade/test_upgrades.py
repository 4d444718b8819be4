"""A database of any release so far becomes one of this release: whole, as declared, and good to work on."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from crmcore.doctor import Level, checkup
from crmcore.lifecycle import owners
from crmcore.store.migrate import drift
from tests.upgrade.dumps import dump, load, recorded
from tests.upgrade.firm import facts, fill, open_firm, work_on


@pytest.mark.parametrize("release", recorded(), ids=lambda folder: folder.name)
def test_a_recorded_database_is_upgraded(release: Path, store_url: str, tmp_path: Path) -> None:
    known = orjson.loads((release / "facts.json").read_bytes())
    name = "sqlite" if store_url.startswith("sqlite") else "postgresql"
    load(store_url, (release / f"{name}.sql").read_text("utf-8"))
    crm = open_firm(store_url, known["plugins"], str(tmp_path), release / "acme_score.py")
    assert [a for a in crm.migrate() if a.error] == []
    assert drift(crm.store, owners(crm.host, crm.store)) == []
    found = facts(crm)
    # A later release may have more kinds of records; those of this one are all there.
    assert {n: found["counts"].get(n) for n in known["counts"]} == known["counts"]
    assert {n: found["hashes"][n] for n in known["hashes"]} == known["hashes"]
    assert found["journal"] == known["journal"]
    work_on(crm)
    # The dump holds rows, not the contents of files.
    assert [f.what for f in checkup(crm) if f.level is Level.ERROR and "content of" not in f.what] == []


def test_a_dump_is_the_whole_database(sqlite_url: str, tmp_path: Path) -> None:
    crm = open_firm(sqlite_url, ["acme", "acme_score"], str(tmp_path / "files"))
    crm.migrate()
    fill(crm)
    copy = f"sqlite:///{tmp_path / 'copy.db'}"
    load(copy, dump(sqlite_url))
    assert facts(open_firm(copy, ["acme", "acme_score"], str(tmp_path / "files"))) == facts(crm)


def test_something_is_recorded() -> None:
    assert recorded() != []
