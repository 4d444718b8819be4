"""Handing over everything that a user owns: planned first, done in one transaction, and undoable."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

import attrs

from crmcore import Action, Page, Scope, TeamMember, Undone, User, Work
from crmcore.errors import Conflict, Forbidden, Invalid
from crmcore_sfa.handover.plan import Asked, Plan, To, plan_as_system, receivers_of, within_reach
from crmcore_sfa.handover.records import PERMISSION, Handed

_PART = 1_000


class Handover:
    """What a leaver owns goes to others: ``Handover(work).carry_out(Handover(work).plan(ann, bob))``."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def plan(
        self,
        leaver: User,
        to: To,
        *,
        only_open: bool = True,
        without: Collection[str] = (),
        deactivate: bool = False,
    ) -> Plan:
        """Work out who gets what, and change nothing.

        Args:
            leaver: whose records they are.
            to: who gets them; several get equal parts, a customer together with what belongs to it. A dictionary
                says it by record type, with ``"*"`` for all others: ``{"sfa_opportunity": bob, "*": [carl, dora]}``.
            only_open: leave with the leaver what is won, lost, done or canceled.
            without: record types that are left out.
            deactivate: also switch the leaver off, and take the leaver out of all teams.

        Raises:
            Invalid: to somebody who has left, or to the leaver; nothing to hand over; no such record type.
            Forbidden: the actor may not hand over, or not from or to these people.
        """
        asked = Asked(
            leaver=leaver.id, to=receivers_of(to), only_open=only_open, without=tuple(without), deactivate=deactivate
        )
        return self._plan(asked)

    def _plan(self, asked: Asked) -> Plan:
        reach = self._reach(asked)
        with self.work.as_system("plan a hand-over", by=PERMISSION):
            return plan_as_system(self.work, asked, reach)

    def _reach(self, asked: Asked | None = None) -> frozenset[UUID] | None:
        if not self.work.access.may(PERMISSION):
            todo = f"Grant a role the permission '{PERMISSION}'."
            raise Forbidden("No role of this actor may hand over what somebody owns.", todo=todo)
        users = self.work.context.registry.type_of(User)
        if asked is not None and asked.deactivate and Scope.ALL not in self.work.access.scopes(users, Action.EDIT):
            raise Forbidden("Only who may edit all users may switch one off.", todo="Hand over without deactivating.")
        return within_reach(self.work)

    def carry_out(self, plan: Plan) -> Handed:
        """Do what was planned, as one: all of it, or nothing.

        Raises:
            Conflict: something has changed hands since it was planned.
            Objected: a plugin objects to a new owner.
            Invalid, Forbidden: as :meth:`plan`.
        """
        now = self._plan(plan.asked)
        if now.digest != plan.digest:
            raise Conflict(f"The plan is stale: {_difference(plan, now)}.", todo="Make it again.")
        plan = now  # nothing is taken from what was handed in that was not checked
        work, by = self.work, self.work.actor.id
        with work.together(), work.as_system("hand over", by=PERMISSION):
            handed = work.add(
                Handed(
                    from_id=plan.leaver.id, by_id=by, summary=summary_of(plan), carried_out_at=work.now,
                    counts={n: {str(u): c for u, c in each.items()} for n, each in plan.counts.items()},
                    deactivated=plan.asked.deactivate,
                )
            )  # fmt: skip
            with work.because(handed.id):
                for name, owners in plan.new_owner.items():
                    self._give(work.context.registry.named_type(name).cls, owners)
                self._people(plan)
        return handed

    def _give(self, cls: type[Any], owners: Mapping[UUID, UUID]) -> None:
        ids = list(owners)
        for start in range(0, len(ids), _PART):
            found = self.work.get_all(cls, ids[start : start + _PART])
            self.work.save_all(attrs.evolve(record, owner_id=owners[record.id]) for record in found.values())

    def _people(self, plan: Plan) -> None:
        """Give the leaver's people a new manager; one who leaves goes out of the teams and is switched off."""
        work = self.work
        moved = work.get_all(User, plan.new_manager).values()
        work.save_all(attrs.evolve(u, manager_id=plan.new_manager[u.id]) for u in moved)
        if plan.asked.deactivate:
            work.remove_all(work.get_all(TeamMember, plan.memberships).values())
            work.save(attrs.evolve(work.get(User, plan.leaver.id), active=False))

    def undo(self, handed: Handed, *, force: bool = False) -> Undone:
        """Take a hand-over back. What was edited since stays as it is and is listed, unless ``force``.

        Raises:
            Invalid: it was undone already, or the leaver has left since, so that nobody would own the records.
            Forbidden: the actor may not hand over, or not what this user owned.
        """
        work, reach = self.work, self._reach()
        handed = work.get(Handed, handed.id)
        leaver = work.get(User, handed.from_id)
        if reach is not None and leaver.id not in reach:
            raise Forbidden(f"This actor may not take back what was handed over from '{leaver.name}'.")
        if handed.undone_at is not None and not (force and handed.kept):
            raise Invalid(
                f"This hand-over was undone on {work.day_of(handed.undone_at)} already.",
                todo=f"With force, the {handed.kept:,} records that were kept come back too." if handed.kept else "",
            )
        if not leaver.active and not handed.deactivated and not force:
            raise Invalid(f"'{leaver.name}' has left since.", todo="Hand over to somebody else, or force it.")
        with work.together(), work.as_system("take back a hand-over", by=PERMISSION):
            undone = work.undo(handed.id, force=force)
            if undone == Undone():
                # The journal is written at the end of a unit of work.
                raise Invalid("Nothing of this hand-over stands in the journal yet.", todo="Take it back in a new one.")
            work.save(attrs.evolve(work.get(Handed, handed.id), undone_at=work.now, kept=len(undone.kept)))
        return undone

    def list(self, *, limit: int = 50, after: str | None = None) -> Page[Handed]:
        """Return the hand-overs that the actor may read, the newest first."""
        return self.work.find(Handed, order_by="-carried_out_at", limit=limit, after=after)


def summary_of(plan: Plan) -> str:
    """Say in one line what goes to whom."""
    takers: dict[UUID, int] = {}
    for each in plan.counts.values():
        for user, count in each.items():
            takers[user] = takers.get(user, 0) + count
    given = ", ".join(f"{plan.names[user]} ({count:,})" for user, count in takers.items())
    return f"{plan.leaver.name} to {given or 'nobody'}"[:300]


def _difference(plan: Plan, now: Plan) -> str:
    before = {name: len(owners) for name, owners in plan.new_owner.items()}
    after = {name: len(owners) for name, owners in now.new_owner.items()}
    changed = [n for n in {**before, **after} if before.get(n, 0) != after.get(n, 0)]
    if not changed:
        return "other records or people than were planned"
    return ", ".join(f"{n} {before.get(n, 0):,} planned, {after.get(n, 0):,} now" for n in changed)
