"""Quotas: setting them, and seeing to it that no two of one line share a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import attrs

from crmcore import NOBODY, Change, Money, Objection, Team, User, Work
from crmcore.errors import Invalid
from crmcore_sfa.periods import days_of
from crmcore_sfa.records import Opportunity
from crmcore_sfa.targets.records import Measure, Quota

SET = "sfa.quota.set"
"""The permission to set quotas for those whose records one may edit; managers have it."""
SET_ANY = "sfa.quota.set_any"
"""The permission to set one's own quota and the firm's as well; who has nobody above needs none for it."""

Line = tuple[UUID | str | None, Measure, str | None]


class Quotas:
    """What heads of sales do with quotas: ``Quotas(work).set("2026-Q1", Money("50000", "EUR"), owner=ann)``.

    Each quota of a line (holder, measure, pipeline) takes the next number of its line as its turn, and turns are
    unique. So of two people who set overlapping quotas at the same moment, in two processes, one is refused with
    ``NotUnique``. What writes quotas without turns (``work.add``, an import) is checked for overlaps as well; there,
    on PostgreSQL, two transactions that begin before either has ended do not see each other.
    """

    def __init__(self, work: Work) -> None:
        self.work = work

    def set(
        self,
        period: str | tuple[date, date],
        goal: Money | int,
        *,
        owner: User | None = None,
        team: Team | None = None,
        territory: str | None = None,
        measure: Measure = Measure.WON_VALUE,
        pipeline: str | None = None,
    ) -> Quota:
        """Set a goal, or change that of the same days.

        Args:
            period: a fiscal year, quarter or month (``2026-Q1``), or the first and the last day.
            goal: an amount where the measure is money, a number where it is not.
            owner: whose goal it is; or ``team``, or ``territory``; without any, that of the whole firm.
            measure: what is counted.
            pipeline: only deals on this pipeline.

        Raises:
            Invalid: no such period or pipeline.
            Objected: it overlaps another quota, or the actor may not set it.
            NotUnique: somebody set another one of the same line at this moment.
        """
        first, last = days_of(period, self.work.context.fiscal_year) if isinstance(period, str) else period
        assert first is not None
        assert last is not None
        quota = Quota(
            owner_id=None if owner is None else owner.id,
            team_id=None if team is None else team.id,
            territory=territory,
            starts_on=first,
            ends_on=last,
            measure=measure,
            pipeline=pipeline,
            amount=goal if isinstance(goal, Money) else None,
            number=None if isinstance(goal, Money) else goal,
        )
        return self.set_all([quota])[0]

    def set_all(self, quotas: Iterable[Quota]) -> list[Quota]:
        """Set many goals in one go; one that is set already, for the same days of the same line, is changed.

        Of several for the same days of one line the last one counts.
        """
        asked = list(quotas)
        wanted = {_place(quota): quota for quota in asked}
        known: dict[Line, list[Quota]] = {}
        for quota in self.work.each(Quota, Quota.t.c.measure.in_({q.measure for q in asked})):
            known.setdefault(quota.line, []).append(quota)
        fresh: list[Quota] = []
        changed: list[Quota] = []
        for place, quota in wanted.items():
            same = known.setdefault(quota.line, [])
            found = next((q for q in same if _place(q) == place), None)
            if found is not None:
                changed.append(attrs.evolve(found, amount=quota.amount, number=quota.number))
                continue
            turn = 1 + max((_number(q.turn) for q in same), default=0)
            fresh.append(attrs.evolve(quota, turn="/".join((*map(_word, quota.line), str(turn)))))
            same.append(fresh[-1])
        stored = {_place(q): q for q in (*self.work.add_all(fresh), *self.work.save_all(changed))}
        return [stored[_place(quota)] for quota in asked]


def _place(quota: Quota) -> tuple[Line, date, date]:
    return quota.line, quota.starts_on, quota.ends_on


def _number(turn: str | None) -> int:
    return int(turn.rpartition("/")[2]) if turn else 0


def _word(part: Any) -> str:
    return "" if part is None else str(part)


def choose_owner(work: Work, quotas: Sequence[Quota]) -> Iterator[UUID | None]:
    """Leave a quota that names no person to nobody: it is not the goal of whoever writes it down."""
    yield from [NOBODY] * len(quotas)


# -- what is objected to ----------------------------------------------------------------------------------------------


def check_quotas(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Return the objections to changes of quotas."""
    after = [c.after for c in changes if isinstance(c.after, Quota)]
    yield from _who(work, [q for c in changes for q in (c.before, c.after) if isinstance(q, Quota)])
    for quota in after:
        yield from _form(work, quota)
    if after:
        yield from _overlaps(work, after, {c.record.id for c in changes})


def _who(work: Work, quotas: Sequence[Quota]) -> Iterator[Objection]:
    """A quota is set by somebody above: nobody sets his own or the firm's, except who has nobody above."""
    actor, may = work.actor, work.access.may
    if may(SET_ANY) or actor.id is None:
        return
    if not may(SET):
        text = f"Quotas are set by managers: no role of this actor carries '{SET}'."
        yield Objection("quota-set", "amount", text, quotas[0].id)
        return
    mine = [q for q in quotas if q.owner_id == actor.id or q.holder is None]
    if mine and work.get(User, actor.id).manager_id is not None:
        whose = "The firm's quota" if mine[0].holder is None else "One's own quota"
        text = f"{whose} is set by somebody above, or with the permission '{SET_ANY}'."
        yield Objection("quota-set", "owner_id", text, mine[0].id)


def _form(work: Work, quota: Quota) -> Iterator[Objection]:
    if [quota.owner_id, quota.team_id, quota.territory].count(None) < 2:
        text = "A quota is that of a person, a team or a territory, not of several."
        yield Objection("quota-holder", "team_id", text, quota.id)
    if quota.ends_on < quota.starts_on:
        text = f"The quota ends on {quota.ends_on}, before it starts on {quota.starts_on}."
        yield Objection("quota-days", "ends_on", text, quota.id)
    goal, other = ("amount", "number") if quota.measure.is_money else ("number", "amount")
    if getattr(quota, goal) is None or getattr(quota, other) is not None:
        text = f"A quota of {quota.measure.value} has a goal in '{goal}', and none in '{other}'."
        yield Objection("quota-goal", goal, text, quota.id)
    if (quota.amount is not None and quota.amount.amount < 0) or (quota.number or 0) < 0:
        yield Objection("quota-goal", goal, "A goal is not below zero.", quota.id)
    if quota.pipeline is not None:
        try:
            fits = work.context.registry.pipeline(quota.pipeline).record is Opportunity
            text = f"The pipeline '{quota.pipeline}' is not one of opportunities."
        except Invalid as error:
            fits, text = False, error.what
        if not fits:
            yield Objection("quota-pipeline", "pipeline", text, quota.id)


def _overlaps(work: Work, quotas: Sequence[Quota], replaced: set[UUID]) -> Iterator[Objection]:
    column = Quota.t.c
    stored = work.each(
        Quota,
        column.measure.in_({q.measure for q in quotas}),
        column.starts_on <= max(q.ends_on for q in quotas),
        column.ends_on >= min(q.starts_on for q in quotas),
    )
    lines: dict[Line, list[Quota]] = {}
    for quota in stored:
        if quota.id not in replaced:
            lines.setdefault(quota.line, []).append(quota)
    for quota in quotas:
        same = lines.setdefault(quota.line, [])
        other = next((q for q in same if q.starts_on <= quota.ends_on and quota.starts_on <= q.ends_on), None)
        if other is not None:
            yield Objection("quota-overlap", "starts_on", _overlap(work, quota, other), quota.id)
        same.append(quota)


def _overlap(work: Work, mine: Quota, other: Quota) -> str:
    whose = holder_name(names_of(work, [mine]), mine)
    where = f" on {mine.pipeline}" if mine.pipeline else ""
    return (
        f"The quota of {whose} for {mine.measure.value}{where} from {mine.starts_on} to {mine.ends_on} overlaps the "
        f"one from {other.starts_on} to {other.ends_on} ({other.id}): end one before the other starts."
    )


def names_of(work: Work, quotas: Iterable[Quota]) -> Mapping[UUID, str]:
    """Return the names of the people and teams that hold the quotas, by id."""
    found = list(quotas)
    users = work.get_all(User, {q.owner_id for q in found if q.owner_id})
    teams = work.get_all(Team, {q.team_id for q in found if q.team_id})
    return {user.id: user.name for user in users.values()} | {team.id: team.name for team in teams.values()}


def holder_name(names: Mapping[UUID, str], quota: Quota) -> str:
    """Return the words for whose quota it is."""
    if quota.holder is None:
        return "the firm"
    return quota.holder if isinstance(quota.holder, str) else names.get(quota.holder, str(quota.holder))
