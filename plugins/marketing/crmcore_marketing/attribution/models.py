"""How the credit for an outcome is divided among the touches that came before it. Pure, and exact."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import pairwise

import attrs

from crmcore.errors import Invalid

WEEK = timedelta(days=7)

_FINE = 2**60
"""Weights of time decay are whole parts of this, so that credits stay short fractions."""


class Model(enum.StrEnum):
    """A rule of credit."""

    FIRST = "first"
    LAST = "last"
    LINEAR = "linear"
    U_SHAPED = "u_shaped"
    W_SHAPED = "w_shaped"
    TIME_DECAY = "time_decay"


@attrs.frozen(kw_only=True)
class Milestones:
    """When a customer became a lead, and when it became an opportunity; None where nobody knows."""

    lead_at: datetime | None = None
    opened_at: datetime | None = None


def credit(
    model: Model,
    times: Sequence[datetime],
    *,
    half_life: timedelta = WEEK,
    milestones: Milestones | None = None,
) -> tuple[Fraction, ...]:
    """Return the credit of each touch, in the order of the times; they sum to exactly one, and to nothing for none.

    - ``first``, ``last``: all to the first or the last; ``linear``: the same to each.
    - ``u_shaped``: 40 % to the first, 40 % to the last, 20 % shared by those between.
    - ``w_shaped``: 30 % each to the first, to the touch that made a lead and to the one that made an opportunity, 10 %
      shared by the rest. The touch that made it is the last one up to that time.
    - ``time_decay``: weight 2^(-Δt / half-life), 7 days as usual.

    Where a part has nobody to go to, the others take it up in proportion: a single touch has all; with two,
    ``u_shaped`` gives half to each; without a milestone its 30 % go to the others. A touch that is two things at once
    has the parts of both.

    Args:
        times: when the touches were, in order.
        half_life: after so long a touch counts half as much; for ``time_decay``.
        milestones: for ``w_shaped``.

    Raises:
        Invalid: the times are not in order, or the half-life is not above zero.

    Source: position-based 40/20/40, W-shaped 30/30/30 + 10 and 2^(-Δt / half-life) as elir.app tabulates them.
    """
    if any(later < earlier for earlier, later in pairwise(times)):
        raise Invalid("The touches are not in the order of their times.", todo="Sort them first.")
    if half_life <= timedelta(0):
        raise Invalid(f"A half-life of {half_life} is none.", todo="Give one above zero, such as 7 days.")
    if not times:
        return ()
    weights = _weights(model, times, half_life, milestones or Milestones())
    total = sum(weights)
    return tuple(weight / total for weight in weights)


def _weights(model: Model, times: Sequence[datetime], half_life: timedelta, milestones: Milestones) -> list[Fraction]:
    last = len(times) - 1
    match model:
        case Model.FIRST:
            return [Fraction(place == 0) for place in range(len(times))]
        case Model.LAST:
            return [Fraction(place == last) for place in range(len(times))]
        case Model.LINEAR:
            return [Fraction(1)] * len(times)
        case Model.TIME_DECAY:
            # From the last touch, not from the outcome: the proportions are the same, and the last one never is zero.
            return [Fraction(round(_FINE * 2.0 ** -((times[-1] - at) / half_life)), _FINE) for at in times]
        case Model.U_SHAPED:
            return _by_position(len(times), [(0, 40), (last, 40)], rest=20)
        case Model.W_SHAPED:
            made = (_made(times, milestones.lead_at), _made(times, milestones.opened_at))
            return _by_position(len(times), [(0, 30), *((place, 30) for place in made if place is not None)], rest=10)


def _by_position(number: int, parts: Sequence[tuple[int, int]], rest: int) -> list[Fraction]:
    weights = [Fraction(0)] * number
    for place, part in parts:
        weights[place] += part
    others = [place for place in range(number) if not weights[place]]
    for place in others:
        weights[place] = Fraction(rest, len(others))
    return weights


def _made(times: Sequence[datetime], reached: datetime | None) -> int | None:
    """Return the place of the last touch up to a milestone; None if it is not known, or came before all touches."""
    if reached is None:
        return None
    before = sum(at <= reached for at in times)
    return before - 1 if before else None
