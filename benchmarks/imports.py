"""Importing 20,000 rows, and taking them back: an undo must be at least half as fast as the import."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.firm import clock
from crmcore import Config, Crm, system_actor
from crmcore_intake import IntakePlugin, import_files, load_profile, undo_import

ROWS = 20_000
PROFILE = """
title = "Customers"
system = "bench"

[[source]]
file = "customers.csv"
record = "customer"
identify = "no"
tags = "{segment}"

[source.fields]
kind = { constant = "organization" }
name = "name"
industry = "industry"
city = "city"

[source.identities]
email = "mail"
"""


def measure(url: str, folder: Path) -> dict[str, float]:
    """Return rows a second of import and undo, and the ratio of the two (above 1: the undo is faster)."""
    crm = Crm(Config.from_mapping({"store": {"url": url}, "plugins": {"intake": {}}}, folder), [IntakePlugin])
    crm.migrate()
    with tempfile.TemporaryDirectory() as name:
        place, profile = Path(name) / "customers.csv", Path(name) / "profile.toml"
        profile.write_text(PROFILE, "utf-8")
        rows = (f"{n},Customer {n},software,Berlin,key,mail{n}@bench.example\n" for n in range(ROWS))
        place.write_text("no,name,industry,city,segment,mail\n" + "".join(rows), "utf-8")
        actor, read = system_actor("bench"), load_profile(profile)
        with clock() as seconds:
            (done,) = import_files(crm, actor, read, place)
        imported = seconds()
        with clock() as seconds:
            _, undone = undo_import(crm, actor, done.id)
        taken_back = seconds()
    crm.close()
    assert (done.created, undone.kept) == (ROWS, ())
    return {
        "import_rows_per_s": round(ROWS / imported),
        "undo_rows_per_s": round(ROWS / taken_back),
        "undo_to_import": round(imported / taken_back, 2),
    }
