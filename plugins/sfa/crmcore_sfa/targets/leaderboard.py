"""The leaderboard: who has won most, and how that stands against the quota."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Literal

import attrs
from pydantic import Field

from crmcore import Table, Work
from crmcore_sfa.targets.attainment import SHARED, Attainment, Period, brought_in, compared
from crmcore_sfa.targets.people import People
from crmcore_sfa.targets.tallies import merged


class Leaderboard(Period):
    """The parameters of :func:`leaderboard`."""

    pipeline: str | None = Field(None, description="only deals on this pipeline, against the quotas for it")
    rank: Literal["value", "deals", "win_rate", "attainment"] = Field("value", description="what decides the rank")


@attrs.frozen(kw_only=True)
class Place:
    """One line of the leaderboard."""

    label: str
    value: Decimal
    deals: Decimal
    win_rate: float | None
    quota: Decimal
    attainment: float | None


def leaderboard(work: Work, params: Leaderboard) -> Table:
    """Return who has won most in the period, with number of deals, win rate and attainment.

    Equal figures share a rank, and the ranks after them are left out: 1, 2, 2, 4. Win rate is won / (won + lost)
    by count, of the deals closed in the period.

    Source: standard competition ranking; win rate as in ``sfa.win_rate``, attainment as in ``sfa.attainment``.
    """
    places, without = _places(work, params)
    figure: Callable[[Place], Any] = lambda place: getattr(place, params.rank)  # noqa: E731 — one short key
    # What is not known (no quota, nothing closed) comes last.
    places.sort(key=lambda p: (figure(p) is None, -(figure(p) or 0), p.label))
    rows: list[tuple[Any, ...]] = []
    rank = 0
    for number, place in enumerate(places, 1):
        if number == 1 or figure(place) != figure(places[number - 2]):
            rank = number
        rows.append((rank, *attrs.astuple(place)))
    first, last = params.span(work)
    note = f"Closed from {first} to {last}. {SHARED} Values in {work.context.base_currency}. {without}"
    return Table(
        columns=("rank", params.by, "won_value", "deals", "win_rate", "quota", "attainment"),
        rows=tuple(rows), bar="won_value", shares=("win_rate", "attainment"), note=note.strip(),
    )  # fmt: skip


def _places(work: Work, params: Leaderboard) -> tuple[list[Place], str]:
    """Return the places in no order, and what to say of amounts without a rate."""
    people = People.of(work)
    asked = Attainment(period=params.period, by=params.by, pipeline=params.pipeline)
    closed = brought_in(work, people, asked, lost=True)
    standing = compared(work, people, asked, closed)
    found = []
    for group in standing.groups:
        tally = closed.get(group.key) or merged(work, ())
        decided = tally.won + tally.lost
        found.append(
            Place(
                label=group.label,
                value=group.reached,
                deals=tally.won,
                win_rate=float(tally.won / decided) if decided else None,
                quota=group.quota,
                attainment=group.attainment,
            )
        )
    return found, standing.note
