"""The Maven pipeline as the firm would have had it at the end of each month, written as files to be imported.

The set tells when a deal was engaged and when it closed, but not what was expected of it meanwhile. That is made up
by rules that look at nothing that lay in the future:

- A deal is worth the list price of its product until it closes; then what it was won for.
- It is expected to close as many days after it was engaged as deals won by then had taken on average; as long as none
  was won, after 90 days.
- One that is still open at the end of a month, and should have closed by then, is put off by as many days again.
- Its owner commits to it if it is expected within 31 days and was never put off, and calls it best case otherwise.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import attrs

FIRST, LAST = date(2017, 2, 28), date(2017, 12, 31)
DAYS_UNTIL_KNOWN = 90
COMMITTED = timedelta(days=31)
FILE = "sales_pipeline.csv"
ADDED = ("expected_close", "forecast")

Row = dict[str, str]


@attrs.frozen
class Expected:
    """The day on which a deal is expected to close, and whether it was another one before."""

    on: date
    put_off: bool = False


def month_ends() -> list[date]:
    """Return the last days of the months: from the one before the first deal closed, to the end of the data."""
    days = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
    return [day for day in days if (day + timedelta(days=1)).day == 1]


def write_months(data: Path, folder: Path) -> Iterator[tuple[date, Path]]:
    """Write for each month's end a file with the deals that are new or have changed since the last, and yield it."""
    deals = _rows(data / FILE)
    prices = {row["product"]: row["sales_price"] for row in _rows(data / "products.csv")}
    prices["GTXPro"] = prices["GTX Pro"]  # so it is spelt in the pipeline
    expected: dict[str, Expected] = {}
    known: dict[str, Row] = {}
    for end in month_ends():
        cycle = _mean_cycle(deals, end)
        states = {
            deal["opportunity_id"]: state
            for deal in deals
            if (state := _at_the_end(deal, end, cycle, expected, prices[deal["product"]])) is not None
        }
        changed = [state for key, state in states.items() if known.get(key) != state]
        known = states
        path = folder / f"{end:%Y-%m}" / FILE
        path.parent.mkdir()
        with path.open("w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, [*deals[0], *ADDED])
            out.writeheader()
            out.writerows(changed)
        yield end, path


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _at_the_end(deal: Row, end: date, cycle: timedelta, expected: dict[str, Expected], price: str) -> Row | None:
    """Return a deal as it stood at the end of a day; None if it was not there yet.

    Deals that were never engaged have no day at all: they are there at the end of the data.
    """
    key, engaged, closed = deal["opportunity_id"], deal["engage_date"], deal["close_date"]
    if (date.fromisoformat(engaged) if engaged else LAST) > end:
        return None
    if not engaged:
        return {**deal, "close_value": price, "expected_close": "", "forecast": ""}
    if key not in expected:
        expected[key] = Expected(date.fromisoformat(engaged) + cycle)
    if closed and date.fromisoformat(closed) <= end:
        return {**deal, "expected_close": expected[key].on.isoformat(), "forecast": ""}
    while expected[key].on <= end:
        expected[key] = Expected(expected[key].on + cycle, put_off=True)
    due = expected[key]
    committed = due.on - end <= COMMITTED and not due.put_off
    return {
        **deal, "deal_stage": "Engaging", "close_date": "", "close_value": price,
        "expected_close": due.on.isoformat(), "forecast": "commit" if committed else "best_case",
    }  # fmt: skip


def _mean_cycle(deals: list[Row], end: date) -> timedelta:
    """Return the mean length of the cycle of deals won by then, in whole days."""
    won = [
        (date.fromisoformat(d["close_date"]) - date.fromisoformat(d["engage_date"])).days
        for d in deals
        if d["deal_stage"] == "Won" and date.fromisoformat(d["close_date"]) <= end
    ]
    return timedelta(days=round(sum(won) / len(won)) if won else DAYS_UNTIL_KNOWN)
