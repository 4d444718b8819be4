"""Bring in a real firm's pipeline of 8,800 deals, twice, and read its figures back.

The store is thrown away at the end. The data (Maven Analytics, "CRM Sales Opportunities", public domain) lies in the
folder ``maven_crm`` of ``CRM_DATA``, or of ``../shared/data``.

Run it: ``python examples/maven/show.py [--url postgresql+psycopg://user@host/an_empty_database]``
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from crmcore import Config, Crm, Customer, CustomerKind, Relation, RelationKind, User, Work, system_actor
from crmcore_intake import Import, import_files, load_profile
from crmcore_sfa import SALES, Opportunity, Product
from crmcore_sfa.reports import Cycle, Value, WinRate, cycle, value, win_rate

HERE = Path(__file__).parent
DATA = Path(os.environ.get("CRM_DATA", HERE.parents[1] / "../shared/data")) / "maven_crm"


def open_crm(url: str, folder: Path, *, sfa: Mapping[str, Any] | None = None, **more: Any) -> Crm:
    """Open a Crm as ``crm.toml`` beside this file describes it, but over the database ``url``, and set that up.

    ``sfa`` is put under ``[plugins.sfa]``; ``more`` as for :class:`Crm`.
    """
    settings = tomllib.loads((HERE / "crm.toml").read_text("utf-8"))
    settings["plugins"]["sfa"] |= sfa or {}
    crm = Crm(Config.from_mapping({**settings, "store": {"url": url}}, folder), **more)
    crm.migrate()
    return crm


def bring_in(crm: Crm) -> list[Import]:
    """Import all files of the profile, and tell what became of their rows."""
    profile, start = load_profile(HERE / "profile.toml"), time.perf_counter()
    imports = import_files(crm, system_actor("the Maven example"), profile, DATA)
    for one in imports:
        print(
            f"  {one.file:<20} {one.record_type:<16} {one.rows:>6,} rows: {one.created:>5,} created, "
            f"{one.changed:,} changed, {one.unchanged:,} unchanged, {one.refused:,} refused, {one.related:,} related"
        )
    print(f"  {time.perf_counter() - start:.1f} seconds")
    return imports


def figures(work: Work) -> dict[str, Any]:
    """Read the firm's figures from the store: counts, the board, reports."""
    user, customer, deal = User.t.c, Customer.t.c, Opportunity.t.c
    board = work.board(SALES)
    # Reports are typed query functions; each returns the rows that the command line would show.
    rate = win_rate(work, WinRate(by="all")).rows[0]
    best_rep, _, best_value, _ = value(work, Value(by="rep")).rows[0]
    _, _, mean_cycle, _ = cycle(work, Cycle(by="all")).rows[0]
    quarters = value(work, Value(by="quarter", period="2017")).rows
    # A statement of one's own reads faces: what it sees is what the actor may see.
    [(managers,)] = work.select(select(func.count(user.manager_id.distinct())))
    return {
        "organizations": work.count(Customer, customer.kind == CustomerKind.ORGANIZATION),
        "subsidiaries": work.count(Relation, Relation.t.c.kind == RelationKind.SUBSIDIARY_OF),
        "reps": work.count(User, user.manager_id.is_not(None)),
        "managers": managers,
        "products": work.count(Product),
        "opportunities": work.count(Opportunity),
        "without_customer": work.count(Opportunity, deal.customer_id.is_(None)),
        **{stage: board.lane(stage).records for stage in ("prospecting", "engaging", "won", "lost")},
        "won_value": int(board.lane("won").values[0].amount),
        "win_rate": round(100 * rate[4], 2),
        "best_rep": best_rep,
        "best_rep_value": int(best_value),
        "mean_cycle_won_days": round(mean_cycle, 1),
        "won_by_quarter": [int(worth) for _, _, worth, _ in quarters],
    }


def main(arguments: Sequence[str] | None = None) -> dict[str, Any]:
    """Import, import again, read back; the last line printed is the result as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--url", help="an empty database to use instead of a temporary SQLite file")
    chosen = parser.parse_args(arguments)
    if not DATA.is_dir():
        parser.exit(1, f"There is no folder {DATA.resolve()}: name the one that holds maven_crm in CRM_DATA.\n")
    with tempfile.TemporaryDirectory(prefix="maven-") as folder:
        url = chosen.url or f"sqlite:///{folder}/maven.db"
        with open_crm(url, Path(folder)) as crm:
            print("First import:")
            bring_in(crm)
            print("Second import of the same files:")
            again = bring_in(crm)
            with crm.as_system("read the figures", read_only=True) as work:
                found = figures(work)
    found["second_import_created"] = sum(one.created for one in again)
    found["second_import_changed"] = sum(one.changed + one.related for one in again)
    print(json.dumps(found))
    return found


if __name__ == "__main__":
    main()
