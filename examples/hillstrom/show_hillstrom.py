"""Bring in a randomized test of e-mails, and read from the store how many more visits each brought.

The store is thrown away at the end. The data (Kevin Hillstrom, "MineThatData E-Mail Analytics and Data Mining
Challenge", 2008; here every other one of its 64,000 rows) lies in the folder ``hillstrom`` of ``CRM_DATA``, or of
``../shared/data``.

Run it: ``python examples/hillstrom/show_hillstrom.py [--url postgresql+psycopg://user@host/an_empty_database]``
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import os
import shutil
import tempfile
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from crmcore import Config, Crm, Customer, Work, system_actor
from crmcore_intake import Import, import_files, load_profile
from crmcore_marketing import Campaign, Campaigns
from crmcore_marketing.reports import Arms, arms

HERE = Path(__file__).parent
DATA = Path(os.environ.get("CRM_DATA", HERE.parents[1] / "../shared/data")) / "hillstrom"
FILE = "hillstrom_give_odd_rows.csv.gz"
CAMPAIGN, SENT_AT = "E-mail test", "2008-03-01 09:00"
ARMS = ("Mens E-Mail", "Womens E-Mail", "No E-Mail")


def open_crm(url: str, folder: Path) -> Crm:
    """Open a Crm as ``crm.toml`` beside this file describes it, but over the database ``url``, and set that up."""
    settings = tomllib.loads((HERE / "crm.toml").read_text("utf-8"))
    crm = Crm(Config.from_mapping({**settings, "store": {"url": url}}, folder))
    crm.migrate()
    return crm


def unpack(folder: Path) -> None:
    """Write the set as a plain file, with what it leaves unsaid: a number for each customer, and how far it came."""
    with (
        gzip.open(DATA / FILE, "rt", encoding="utf-8", newline="") as packed,
        (folder / "customers.csv").open("w", encoding="utf-8", newline="") as plain,
    ):
        reader = csv.DictReader(packed)
        writer = csv.DictWriter(plain, [*(reader.fieldnames or ()), "number", "arm", "sent", "status"])
        writer.writeheader()
        for number, row in enumerate(reader, start=1):
            sent = "" if row["segment"] == ARMS[-1] else SENT_AT
            reached = [("converted", row["conversion"] == "1"), ("responded", row["visit"] == "1"), ("sent", sent)]
            status = next((word for word, yes in reached if yes), "planned")
            arm = f"{CAMPAIGN}/{row['segment']}"
            writer.writerow({**row, "number": number, "arm": arm, "sent": sent, "status": status})


def bring_in(crm: Crm, folder: Path) -> list[Import]:
    """Import the campaign, its arms, the customers and what each did, and tell what became of the rows."""
    profile, start = load_profile(HERE / "profile.toml"), time.perf_counter()
    unpack(folder)
    shutil.copyfile(HERE / "campaign.csv", folder / "campaign.csv")
    actor = system_actor("the Hillstrom example")
    imports = import_files(crm, actor, profile, folder, only="campaign.csv")
    # Arms come with a campaign and not from a file: a third each, and one of them is sent nothing.
    with crm.work(actor=actor) as work:
        (campaign,) = work.find(Campaign, Campaign.t.c.name == CAMPAIGN)
        Campaigns(work).split(campaign, dict.fromkeys(ARMS, 1 / 3), holdout=ARMS[-1])
    imports += import_files(crm, actor, profile, folder, only="customers.csv")
    for one in imports:
        print(f"  {one.record_type:<18} {one.rows:>6,} rows: {one.created:>6,} created, {one.refused:,} refused")
    print(f"  {time.perf_counter() - start:.1f} seconds")
    return imports


def figures(work: Work) -> dict[str, Any]:
    """Read from the store how many more in a hundred visited the shop than of those who got no mail."""
    table = arms(work, Arms(campaign=CAMPAIGN, of="responded"))
    rows = {row["arm"]: row for row in (dict(zip(table.columns, row, strict=True)) for row in table.rows)}
    found: dict[str, Any] = {"customers": work.count(Customer)}
    for who, arm in zip(("mens", "womens"), ARMS, strict=False):
        for bound in ("", "_low", "_high"):
            found[f"visit_lift_{who}{bound}"] = round(100 * rows[arm][f"lift{bound}"], 2)
    return found


def main(arguments: Sequence[str] | None = None) -> dict[str, Any]:
    """Import and read back; the last line printed is the result as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--url", help="an empty database to use instead of a temporary SQLite file")
    chosen = parser.parse_args(arguments)
    if not (DATA / FILE).is_file():
        parser.exit(1, f"There is no file {(DATA / FILE).resolve()}: name the folder of the sets in CRM_DATA.\n")
    with tempfile.TemporaryDirectory(prefix="hillstrom-") as folder:
        url = chosen.url or f"sqlite:///{folder}/hillstrom.db"
        with open_crm(url, Path(folder)) as crm:
            bring_in(crm, Path(folder))
            with crm.as_system("read the figures", read_only=True) as work:
                found = figures(work)
    print(json.dumps(found))
    return found


if __name__ == "__main__":
    main()
