"""Dealing records out to several people: evenly, and without tearing a customer from what belongs to it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)
Taker = TypeVar("Taker", bound=Hashable)


def deal_out(groups: Mapping[Item, Hashable], takers: Sequence[Taker]) -> dict[Item, Taker]:
    """Give each item to one taker; items of one group stay together.

    The biggest group goes first, always to whoever has least ("longest processing time first"), so no two takers
    differ by more than the biggest group. The same items are dealt out alike each time.

    Args:
        groups: the group of each item.
        takers: at least one, each once.
    """
    if len(takers) == 1:
        return dict.fromkeys(groups, takers[0])
    members: dict[Hashable, list[Item]] = {}
    for item in sorted(groups, key=str):
        members.setdefault(groups[item], []).append(item)
    load = [0] * len(takers)
    dealt: dict[Item, Taker] = {}
    for group in sorted(members, key=lambda g: (-len(members[g]), str(g))):
        lightest = min(range(len(takers)), key=lambda n: (load[n], n))
        load[lightest] += len(members[group])
        dealt.update(dict.fromkeys(members[group], takers[lightest]))
    return dealt


def tally(dealt: Iterable[Taker]) -> dict[Taker, int]:
    """Return how many items each taker gets, in order of appearance."""
    counts: dict[Taker, int] = {}
    for taker in dealt:
        counts[taker] = counts.get(taker, 0) + 1
    return counts
