"""An import that is killed, wherever it is, and run again comes to the same end as one that was not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from crmcore import Crm, Customer, Identity, Relation, Tag, User
from crmcore_intake import Effect, Import, ImportState, Key, Refusal
from crmcore_sfa import Opportunity
from tests.intake.firm import ACCOUNTS, HEAD, Desk, make_firm

ROOT = Path(__file__).parents[2]
DEALS = """
[[source]]
file = "deals.csv"
record = "sfa_opportunity"
identify = "id"

[source.fields]
title = "id"
customer_id = { column = "account", lookup = "old.name" }
amount = "value"
"""
CHUNK = 50
MOMENTS = [
    ("job.begin", 1),  # before anything is stored
    ("rows.begin", 1),  # between chunks
    ("rows.begin", 3),
    ("rows.middle", 1),  # records and keys of a chunk are written, what hangs on them is not
    ("rows.middle", 4),
    ("commit.before", 1),
    ("commit.before", 5),
    ("commit.after", 1),
    ("commit.after", 3),
    ("relations", 1),  # all rows are in
    ("relations", 3),
    ("finished", 1),  # between two sources
]
"""Places in :mod:`tests.intake.killing`, and at which time there the process dies."""


@pytest.fixture
def whole(tmp_path: Path) -> dict[str, list[object]]:
    """What an uninterrupted import stores."""
    folder = tmp_path / "whole"
    folder.mkdir()
    desk = lay_files(make_firm(f"sqlite:///{folder / 'crm.sqlite'}", chunk_rows=CHUNK), folder)
    desk.bring()
    return stored(desk.crm)


def lay_files(crm: Crm, folder: Path) -> Desk:
    """Lay down 400 accounts, some bad, some named twice, and 200 deals."""
    desk = Desk(crm, folder, ACCOUNTS + DEALS)
    rows = [f"Account {n % 390},Trade,{'many' if n % 97 == 5 else n},t{n % 3},a{n}@x.example," for n in range(400)]
    rows = [row + (f"Account {(n * 7) % 400}" if n % 5 == 0 else "") for n, row in enumerate(rows)]
    desk.lay(HEAD + "\n".join(rows) + "\n")
    deals = "".join(f"D{n},Account {n * 2},{n}.50\n" for n in range(200))
    desk.lay("id,account,value\n" + deals, "deals.csv")
    return desk


def stored(crm: Crm) -> dict[str, list[object]]:
    """All that is stored, without identifiers and times, in an order of its own."""
    with crm.as_system("compare", read_only=True) as work:
        name = {c.id: c.name for c in work.each(Customer)} | {d.id: d.title for d in work.each(Opportunity)}
        name |= {i.id: f"{i.source} {i.file}" for i in work.each(Import)}
        found: dict[str, list[object]] = {
            "customers": [(c.name, c.kind, c.industry, c.custom, c.version) for c in work.each(Customer)],
            "deals": [(d.title, name.get(d.customer_id), d.amount, d.stage, d.version) for d in work.each(Opportunity)],
            "tags": [(name[t.record_id], t.tag) for t in work.each(Tag)],
            "identities": [(name[i.customer_id], i.normalized) for i in work.each(Identity)],
            "relations": [(name[r.from_id], name[r.to_id]) for r in work.each(Relation)],
            "keys": [(k.scheme, k.key, name[k.record_id], name[k.import_id], k.row) for k in work.each(Key)],
            "effects": [
                (name[e.import_id], e.row, e.record_type, e.version_from, e.version_to) for e in work.each(Effect)
            ],
            "refusals": [(name[r.import_id], r.row, r.key, r.reason) for r in work.each(Refusal)],
            "imports": [
                (i.source, i.state, i.rows, i.done, i.linked, i.created, i.changed, i.unchanged, i.refused, i.related)
                for i in work.each(Import)
            ],
        }
    return {what: sorted(rows, key=str) for what, rows in found.items()}


def run_until_killed(url: str, folder: Path, place: str, times: int) -> int:
    """Import in a process of its own that kills itself when it comes to a place for so many times."""
    command = [sys.executable, "-m", "tests.intake.killing", url, str(folder), place, str(times), str(CHUNK)]
    return subprocess.run(command, cwd=ROOT, check=False, timeout=120).returncode


@pytest.mark.slow
@pytest.mark.parametrize(("place", "times"), MOMENTS)
def test_killed_and_run_again(store_url: str, files: Path, whole, place: str, times: int) -> None:
    crm = make_firm(store_url, chunk_rows=CHUNK)
    desk = lay_files(crm, files)
    assert run_until_killed(store_url, files, place, times) == -9
    desk.bring()
    assert stored(crm) == whole


@pytest.mark.slow
def test_killed_again_and_again(store_url: str, files: Path, whole) -> None:
    crm = make_firm(store_url, chunk_rows=CHUNK)
    desk = lay_files(crm, files)
    killed = 0
    for place in (*dict(MOMENTS), "commit.after", "rows.middle", "commit.before", "commit.after"):
        killed += run_until_killed(store_url, files, place, 1) == -9
    assert killed >= 8
    desk.bring()
    assert stored(crm) == whole


def test_stopped_by_a_full_disk_or_so_it_goes_on(crm: Crm, files: Path, whole) -> None:
    """Whatever is raised between chunks stops the job where it is; the same job finds its place, another does not."""
    config = make_firm(crm.config.store_url, chunk_rows=CHUNK)
    desk = lay_files(config, files)

    def stop(into: Import, _outcomes: object) -> None:
        if into.source == 1 and into.done == 150:
            raise KeyboardInterrupt

    from crmcore import system_actor
    from crmcore_intake import import_files, load_profile

    profile = load_profile(files / "profile.toml")
    with pytest.raises(KeyboardInterrupt):
        import_files(config, system_actor("test"), profile, files, watch=stop)
    with config.as_system("look", read_only=True) as work:
        assert [(i.state, i.done) for i in work.each(Import)] == [(ImportState.ROWS, 150), (ImportState.WAITING, 0)]
        first = [i.id for i in work.each(Import)]
    assert [i.id for i in desk.bring().imports] == first
    assert stored(config) == whole
    assert [i.id for i in desk.bring().imports] != first  # that job is finished; this is another
    with config.as_system("look", read_only=True) as work:
        assert work.count(User) == 0
        assert all(i.state is ImportState.FINISHED for i in work.each(Import))
