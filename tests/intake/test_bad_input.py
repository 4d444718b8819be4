"""Files and profiles that cannot be used at all: one clear line, and nothing stored."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmcore import Customer, system_actor
from crmcore.errors import CrmError, StoreFull, StoreLocked
from crmcore.store import open_engine
from crmcore_intake import Import, import_files, load_profile
from crmcore_testing.templates import set_up
from tests.intake.firm import ACCOUNTS, CONFIG, HEAD, PLUGINS, Desk, make_firm
from tests.support import close_all, open_crm

GOOD = HEAD.encode() + b"Acme,,,,,\n"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", "is empty"),
        (HEAD.encode("utf-16-le")[1:], "accounts.csv"),
        (b"name,industry\nAcme,Steel\n", "has no column 'staff'"),
        (b"name;name\nAcme;Steel\n", "has the heading 'name' twice"),
        (b",".join([b"c"] * 1_000_000) + b"\n", "columns"),
        (GOOD + b",".join([b"c"] * 1_000_000) + b"\n", "1,000,000 columns"),
        (GOOD + b'"open,,,,,\n' * 3, "is never closed"),
        (b"\x00" * 5_000, "accounts.csv"),
    ],
    ids=["empty", "half a character", "missing column", "heading twice", "a million headings",
         "a million columns", "open quote", "zeros"],
)  # fmt: skip
def test_a_file_that_is_none_stores_nothing(sqlite_desk: Desk, content: bytes, text: str) -> None:
    path = sqlite_desk.folder / "accounts.csv"
    path.write_bytes(content)
    with pytest.raises(CrmError, match=re.escape(text)) as caught:
        sqlite_desk.bring()
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 600
    assert nothing_stored(sqlite_desk)


def test_an_encoding_that_does_not_fit_is_named_with_its_line(sqlite_desk: Desk) -> None:
    sqlite_desk.describe(ACCOUNTS.replace("[source.fields]", 'csv = { encoding = "utf-8" }\n[source.fields]'))
    path = sqlite_desk.folder / "accounts.csv"
    path.write_bytes(GOOD + "Zeta,,,,,\nÜber,,,,,\n".encode("latin-1"))
    with pytest.raises(CrmError, match="line 4") as caught:
        sqlite_desk.bring()
    assert "utf-8" in str(caught.value)
    assert nothing_stored(sqlite_desk)


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("identify", "identfy", "unknown key 'identfy'. Did you mean 'identify'?"),
        ('record = "customer"', 'record = "tag"', "for the record 'customer', not for 'tag'"),
        ('industry = "industry"', 'industri = "industry"', "has no field 'industri'. Did you mean 'industry'?"),
        ('industry = "industry"', 'version = "industry"', "the field 'version' is written by crmcore alone"),
        ('industry = "industry"', 'industry = "industrie"', "has no column 'industrie'. Did you mean 'industry'?"),
        ('by = "old.name"', 'by = "old.nam"', "no source gives identities 'old.nam'. Did you mean 'old.name'?"),
        ('by = "old.name"', 'by = "nam"', "'customer' has no field 'nam'. Did you mean 'name'?"),
        ('title = "Accounts"', "title = ", "is no TOML"),
    ],
)
def test_a_profile_with_a_mistake_names_it(sqlite_desk: Desk, old: str, new: str, text: str) -> None:
    assert old in ACCOUNTS
    sqlite_desk.describe(ACCOUNTS.replace(old, new))
    sqlite_desk.lay(HEAD + "Acme,,,,,\n")
    with pytest.raises(CrmError, match=re.escape(text)) as caught:
        sqlite_desk.bring()
    assert "\n" not in str(caught.value)
    assert nothing_stored(sqlite_desk)


def test_what_is_nothing_without_another_record_cannot_be_imported(sqlite_desk: Desk) -> None:
    profile = 'title = "T"\nsystem = "t"\n[[source]]\nfile = "t.csv"\nidentify = "a"\nfields = { tag = "a" }\n'
    sqlite_desk.describe(profile + 'record = "tag"\n')
    with pytest.raises(CrmError, match=re.escape("t.csv: 'tag' cannot be imported by itself")):
        sqlite_desk.bring("a\n1\n")
    sqlite_desk.describe(profile + 'record = "custmer"\n')
    with pytest.raises(CrmError, match=re.escape("There is no record 'custmer'. Did you mean 'customer'?")):
        sqlite_desk.bring("a\n1\n")


def test_too_many_rows_are_refused_as_a_whole(sqlite_url: str, files: Path) -> None:
    crm = open_crm(sqlite_url, plugins=PLUGINS, config={**CONFIG, "plugins": {"sfa": {}, "intake": {"max_rows": 2}}})
    set_up(crm)
    desk = Desk(crm, files)
    assert desk.bring(HEAD + "A,,,,,\nB,,,,,\n").last.created == 2
    with pytest.raises(CrmError, match=re.escape("accounts.csv has 3 rows. At most 2 are taken")):
        desk.bring(HEAD + "A,,,,,\nB,,,,,\nC,,,,,\n")


def nothing_stored(desk: Desk) -> bool:
    with desk.crm.as_system("look", read_only=True) as work:
        return work.count(Customer) == work.count(Import) == 0


def test_a_locked_database_stops_the_import_which_then_goes_on(sqlite_url: str, files: Path) -> None:
    make_firm(sqlite_url, chunk_rows=10)
    config = {**CONFIG, "plugins": {"sfa": {}, "intake": {"chunk_rows": 10}}}
    impatient = open_crm(sqlite_url, plugins=PLUGINS, config=config, engine=open_engine(sqlite_url, busy_seconds=0.1))
    desk = Desk(impatient, files)
    desk.lay(HEAD + "".join(f"A{n},,,,,\n" for n in range(40)))
    other = open_engine(sqlite_url).connect()
    held = threading.Event()

    def take_the_lock(into: Import, _outcomes: object) -> None:
        if into.done == 20 and not held.is_set():
            held.set()
            other.begin()

    profile = load_profile(files / "profile.toml")
    with pytest.raises(StoreLocked, match="held by another process"):
        import_files(impatient, system_actor("test"), profile, files, watch=take_the_lock)
    other.rollback()
    other.close()
    other.engine.dispose()
    with impatient.as_system("look", read_only=True) as work:
        assert (work.count(Customer), [i.done for i in work.each(Import)]) == (20, [20])
    assert desk.bring().counts("done", "created") == (40, 40)
    impatient.engine.dispose()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 32 megabytes."""
    if os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", str(folder)], check=False, capture_output=True, text=True
    )
    if mounted.returncode:
        pytest.skip(f"no small disk can be mounted here: {mounted.stderr.strip()}")
    yield folder
    close_all()
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.slow
def test_a_full_disk_stops_the_import_which_then_goes_on(small_disk: Path, files: Path) -> None:
    crm = make_firm(f"sqlite:///{small_disk / 'crm.sqlite'}", chunk_rows=100)
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(small_disk).free - 1_000_000))
    desk = Desk(crm, files)
    desk.lay(HEAD + "".join(f"A{n},,,,,\n" for n in range(1_500)))
    with pytest.raises(StoreFull, match="The disk of the database is full"):
        desk.bring()
    with crm.as_system("look", read_only=True) as work:
        (stopped,) = work.each(Import)
        assert work.count(Customer) == stopped.done == stopped.created
        assert stopped.done % 100 == 0
    ballast.unlink()
    assert desk.bring().counts("done", "created", "refused") == (1_500, 1_500, 0)
    with crm.as_system("look", read_only=True) as work:
        assert (work.count(Customer), work.count(Import)) == (1_500, 1)
    crm.close()
