"""Bring in the event log of a help desk, 10,000 incidents with all that happened to them, and read its figures back.

The store is thrown away at the end. The data (UCI 498, "Incident management process enriched event log", CC BY 4.0;
here the first 10,000 incidents) lies in the folder ``servicenow_incidents`` of ``CRM_DATA``, or of ``../shared/data``.

Run it: ``python examples/servicenow/show_servicenow.py [--url postgresql+psycopg://user@host/an_empty_database]``
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import tempfile
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import func, select

from crmcore import Config, Crm, Customer, Interaction, Work, days_between, system_actor
from crmcore_intake import Import, import_files, load_profile
from crmcore_service.tickets import Priority, Ticket

HERE = Path(__file__).parent
DATA = Path(os.environ.get("CRM_DATA", HERE.parents[1] / "../shared/data")) / "servicenow_incidents"
FILE = "incident_event_log_give_first_10000_incidents.csv.gz"


def open_crm(url: str, folder: Path) -> Crm:
    """Open a Crm as ``crm.toml`` beside this file describes it, but over the database ``url``, and set that up."""
    settings = tomllib.loads((HERE / "crm.toml").read_text("utf-8"))
    crm = Crm(Config.from_mapping({**settings, "store": {"url": url}}, folder))
    crm.migrate()
    return crm


def bring_in(crm: Crm, folder: Path) -> list[Import]:
    """Import callers and incidents, and tell what became of the rows."""
    profile, start = load_profile(HERE / "incidents.toml"), time.perf_counter()
    # What other systems pack is unpacked first: intake reads plain files.
    with gzip.open(DATA / FILE) as packed, (folder / "incidents.csv").open("wb") as plain:
        shutil.copyfileobj(packed, plain)
    imports = import_files(crm, system_actor("the ServiceNow example"), profile, folder)
    for one in imports:
        print(f"  {one.record_type:<16} {one.rows:>6,} rows: {one.created:>6,} created, {one.refused:,} refused")
    print(f"  {time.perf_counter() - start:.1f} seconds")
    return imports


def figures(work: Work) -> dict[str, Any]:
    """Read the figures of the help desk from the store."""
    ticket, told = Ticket.t.c, Interaction.t.c
    by_priority: dict[str, int] = dict(work.select(select(ticket.priority, func.count()).group_by(ticket.priority)))
    took = work.select(
        select(days_between(ticket.opened_at, ticket.resolved_at)).where(ticket.resolved_at.is_not(None))
    )
    return {
        "tickets": work.count(Ticket),
        "events": work.count(Interaction, told.kind == "service.updated", told.record_type == "service_ticket"),
        "callers": work.count(Customer, Customer.t.c.id.in_(select(ticket.contact_id))),
        **{priority.value: by_priority.get(priority.value, 0) for priority in Priority},
        "reopened": work.count(Ticket, ticket.reopened > 0),
        "resolved": len(took),
        "median_hours_to_resolution": round(24 * median(days for (days,) in took), 1),
    }


def main(arguments: Sequence[str] | None = None) -> dict[str, Any]:
    """Import and read back; the last line printed is the result as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--url", help="an empty database to use instead of a temporary SQLite file")
    chosen = parser.parse_args(arguments)
    if not (DATA / FILE).is_file():
        parser.exit(1, f"There is no file {(DATA / FILE).resolve()}: name the folder of the sets in CRM_DATA.\n")
    with tempfile.TemporaryDirectory(prefix="servicenow-") as folder:
        url = chosen.url or f"sqlite:///{folder}/servicenow.db"
        with open_crm(url, Path(folder)) as crm:
            bring_in(crm, Path(folder))
            with crm.as_system("read the figures", read_only=True) as work:
                found = figures(work)
    print(json.dumps(found))
    return found


if __name__ == "__main__":
    main()
