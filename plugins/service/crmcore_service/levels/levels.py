"""The verbs of service levels: pausing by hand, and saying why a ticket is due when it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import attrs

from crmcore import Change, Objection, Work
from crmcore.errors import Invalid, nearest
from crmcore_service.levels.calendar import Calendar
from crmcore_service.levels.following import KEEP, follow
from crmcore_service.levels.policies import Match, as_seen, chosen, matches
from crmcore_service.levels.records import Clock, Pause, Target
from crmcore_service.levels.settings import Policy, settings_of
from crmcore_service.tickets.records import Priority, Ticket
from crmcore_service.tickets.working import require_working

PAUSE = "service.levels.pause"
"""To pause the clocks of a ticket by hand."""


@attrs.frozen(kw_only=True)
class Explanation:
    """Why a ticket is due when it is.

    Attributes:
        matches: how each policy stands to it, in order, as far as the actor may know; the first that matches counts.
        policy: the one that counts.
        clocks: what was promised, and how it stands.
        pauses: the ledger, oldest first.
    """

    ticket: Ticket
    matches: Sequence[Match]
    policy: Policy | None
    clocks: Sequence[Clock]
    pauses: Sequence[Pause]

    @property
    def owed(self) -> bool:
        """True if the policy promises an open ticket something from its beginning: it ought to have clocks."""
        if self.policy is None or self.ticket.closed_on is not None:
            return False
        begun = (Target.FIRST_RESPONSE, Target.RESOLUTION)
        return any(self.policy.seconds(target, self.ticket.priority) is not None for target in begun)


@attrs.frozen
class Levels:
    """Service levels, in one unit of work."""

    work: Work

    def clocks(self, ticket: Ticket) -> list[Clock]:
        """Return the clocks of a ticket, in the order in which they began."""
        found = self.work.each(Clock, Clock.t.c.ticket_id == ticket.id)
        return sorted(found, key=lambda c: (c.started_at, list(Target).index(c.target), c.number))

    def pauses(self, ticket: Ticket) -> list[Pause]:
        """Return the ledger of a ticket's pauses, oldest first."""
        return sorted(self.work.each(Pause, Pause.t.c.ticket_id == ticket.id), key=lambda p: (p.began_at, p.id))

    def pause(self, ticket: Ticket, reason: str) -> Pause:
        """Let the clocks of a ticket stand still until :meth:`resume`, whatever its stage.

        Raises:
            Invalid: it is paused by hand already, closed, or there is no reason.
            Forbidden: no role of the actor carries the permission ``service.levels.pause``, or it may not edit the
                ticket.
        """
        work, ticket = self.work, self.work.get(Ticket, ticket.id)
        require_working(work, [ticket])
        if not reason.strip():
            raise Invalid("A pause needs a reason, for those who ask later why it took so long.")
        if work.context.registry.pipeline(ticket.pipeline).stage(ticket.stage).closed:
            raise Invalid(f"The ticket #{ticket.number} is closed; its clocks stand still already.")
        user = None if work.actor.system else work.actor.id
        with work.together(), work.as_system("pause the clocks of a ticket", by=PAUSE):
            running = self._open_pause(ticket)
            if running is not None:
                raise Invalid(
                    f"The ticket #{ticket.number} has been paused since {running.began_at:%Y-%m-%d %H:%M} UTC: "
                    f"{running.reason}.",
                    todo="Resume it first.",
                )
            made = work.add(Pause(ticket_id=ticket.id, began_at=work.now, reason=reason.strip(), user_id=user))
            follow(work, [ticket.id])
        return made

    def resume(self, ticket: Ticket) -> Pause:
        """Let the clocks of a ticket go on that were paused by hand.

        Raises:
            Invalid: they were not.
            Forbidden: no role of the actor carries the permission ``service.levels.pause``, or it may not edit the
                ticket.
        """
        work, ticket = self.work, self.work.get(Ticket, ticket.id)
        require_working(work, [ticket])
        with work.together(), work.as_system("let the clocks of a ticket go on", by=PAUSE):
            running = self._open_pause(ticket)
            if running is None:
                raise Invalid(f"The ticket #{ticket.number} is not paused by hand.")
            work.save(attrs.evolve(running, ended_at=work.now))
            follow(work, [ticket.id])
        return work.get(Pause, running.id)  # as the actor sees it

    def _open_pause(self, ticket: Ticket) -> Pause | None:
        return next((p for p in self.pauses(ticket) if p.stage is None and p.ended_at is None), None)

    def explain(self, ticket: Ticket) -> Explanation:
        """Say which policies match a ticket, which one counts, and how its clocks stand.

        Which one counts is asked as whoever keeps the clocks, and told. Why it does is told by those rules alone that
        read nothing but what the actor may read.
        """
        ticket = self.work.get(Ticket, ticket.id)
        with self.work.as_system("explain service levels", by=KEEP):
            (stored,) = self.work.get_all(Ticket, [ticket.id]).values()
            found = matches(self.work, [stored])[ticket.id]
        return Explanation(
            ticket=ticket, matches=as_seen(self.work, ticket, found), policy=chosen(found),
            clocks=self.clocks(ticket), pauses=self.pauses(ticket),
        )  # fmt: skip

    def calendar(self, name: str) -> Calendar:
        """Return a business calendar.

        Raises:
            Invalid: there is none of that name.
        """
        known = settings_of(self.work).calendars
        if name not in known:
            told = ", ".join(known) or "none; declare one under [plugins.service.calendars.NAME]"
            raise Invalid(f"There is no calendar '{name}'.{nearest(name, known)} Calendars: {told}")
        return settings_of(self.work).calendar(name, self.work.context.zone)

    def policy(self, name: str) -> Policy:
        """Return a policy.

        Raises:
            Invalid: there is none of that name.
        """
        known = {policy.name: policy for policy in settings_of(self.work).policies}
        if name not in known:
            told = ", ".join(known) or "none; declare one under [[plugins.service.policies]]"
            raise Invalid(f"There is no policy '{name}'.{nearest(name, known)} Policies: {told}")
        return known[name]

    def when(self, policy: Policy, priority: Priority, start: datetime) -> dict[Target, datetime]:
        """Return when a ticket that was opened at ``start`` would be due, without any pause, in UTC.

        Raises:
            ValueError: a time without a zone.
        """
        calendar = self.calendar(policy.calendar)
        promised = {target: policy.seconds(target, priority) for target in Target}
        return {
            target: calendar.add_working(start, timedelta(seconds=seconds))
            for target, seconds in promised.items()
            if seconds is not None
        }


def check_by_hand(work: Work, changes: Sequence[Change]) -> list[Objection]:
    """Object to whoever writes clocks or pauses other than by the verbs."""
    if work.actor.system:
        return []
    text = "Clocks and their pauses follow the ticket; pause and resume it with `crmcore sla` or the verbs of Levels."
    return [Objection("by-hand", None, text, change.record.id) for change in changes]
