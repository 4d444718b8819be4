"""Rows that are successive states of one record: the last is what it is by now, and all of them are its history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache

import attrs

from crmcore_intake.cells import Row
from crmcore_intake.origins import HISTORY, TAGS, TEAMS, said
from crmcore_intake.plan import Draft, Place, Problem, Told, Twin, Wanted
from crmcore_intake.repeats import Repeats

_REMEMBERED = 10_000


@attrs.frozen
class _Succession:
    """The states of one record that can be read: the first in the file, its line, and all keys by row."""

    first: int
    line: int
    keys: Mapping[int, str]


class Successions:
    """Reads rows as drafts, each record's states together, and each row once."""

    def __init__(self, read: Callable[[Row], Draft], repeats: Repeats) -> None:
        self._read, self._repeats = read, repeats
        self._of = lru_cache(_REMEMBERED)(self._succession)
        self._latest: tuple[int, Sequence[Draft]] = (0, ())

    def draft(self, row: Row) -> Draft:
        """Return what a row says: the first good one of a record says it for all, the others that they follow it."""
        leader = self._repeats.leader_of(row) if self._repeats.any else None
        if leader is None:
            return self._read(row)
        known = self._of(leader)
        key = known.keys.get(row.number)
        if key is None:
            return self._read(row)
        if row.number != known.first:
            return Draft(row=row.number, line=row.line, key=key, follows=known.line)
        return in_succession(self._states(leader))

    def _succession(self, leader: int) -> _Succession:
        states = self._states(leader)
        first, line = (states[0].row, states[0].line) if states else (0, 0)
        return _Succession(first, line, {state.row: state.key for state in states})

    def _states(self, leader: int) -> Sequence[Draft]:
        if self._latest[0] != leader:
            drafts = map(self._read, self._repeats.rows(leader))
            self._latest = leader, [draft for draft in drafts if not (draft.problems or draft.skipped)]
        return self._latest[1]


@attrs.define
class _Record:
    """What a record has come to, state by state, and which row gave what."""

    values: dict[str, object] = attrs.field(factory=dict)
    lookups: dict[str, Wanted] = attrs.field(factory=dict)
    identities: dict[Told, None] = attrs.field(factory=dict)
    tags: dict[str, str] = attrs.field(factory=dict)
    teams: dict[str, str] = attrs.field(factory=dict)
    history: list[tuple[str, datetime]] = attrs.field(factory=list)
    remarks: list[Problem] = attrs.field(factory=list)
    twins: dict[str, Twin] = attrs.field(factory=dict)
    given: dict[str, Place] = attrs.field(factory=dict)

    def enter(self, state: Draft) -> None:
        place = (state.row, state.line)
        for name, value in state.values.items():
            self.lookups.pop(name, None)
            self.values[name], self.given[name] = value, place
        for name, wanted in state.lookups.items():
            self.values.pop(name, None)
            self.lookups[name], self.given[name] = wanted, place
        for stage, at in state.history:
            if not self.history or self.history[-1][0] != stage:
                self.history.append((stage, at))
                self.given[said(HISTORY, f"{stage} {at:%Y-%m-%d %H:%M}")] = place
        for one in state.identities:
            self.identities[one] = None
            self.given.setdefault(said(one.kind.value, one.text), place)
        for kind, known, words in ((TAGS, self.tags, state.tags), (TEAMS, self.teams, state.teams)):
            for text, columns in words.items():
                known.setdefault(text, columns)
                self.given.setdefault(said(kind, text), place)
        self.remarks += state.remarks
        self.twins.setdefault(state.key, Twin(state.key, *place))


def in_succession(states: Sequence[Draft]) -> Draft:
    """Return what rows say together that tell of one record at different times; the first row speaks for all.

    Args:
        states: all of them, in the order of the file; at the same time, the one further down is later.
    """
    own, known = states[0], sorted(states, key=_place)
    record = _Record()
    for state in known:
        record.enter(state)
    here = (own.row, own.line)
    return attrs.evolve(
        own,
        values=record.values,
        lookups=record.lookups,
        identities=tuple(record.identities),
        tags=record.tags,
        teams=record.teams,
        history=tuple(record.history),
        entries=tuple(entry for state in known for entry in state.entries),
        pictures=tuple(dict.fromkeys(picture for state in known for picture in state.pictures)),
        needed=tuple(problem for problem in own.needed if all(problem in state.needed for state in known)),
        remarks=tuple(record.remarks),
        twins=tuple(twin for key, twin in record.twins.items() if key != own.key),
        given={name: place for name, place in record.given.items() if place != here},
    )


def _place(state: Draft) -> tuple[int, datetime]:
    assert state.since is not None
    return state.count, state.since
