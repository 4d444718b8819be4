"""Who gets a ticket: of the agents of its queue who have the skills that it asks for, whoever has the fewest open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import NOBODY, User, Work
from crmcore.errors import Conflict, NotUnique, Retry
from crmcore_service.tickets.pipeline import TICKETS
from crmcore_service.tickets.records import Queue, QueueAgent, Skill, Ticket, Turn
from crmcore_service.tickets.rights import PLACE
from crmcore_service.tickets.settings import settings_of

_TRIES = 20
_ticket, _user, _agent, _skill = Ticket.t.c, User.t.c, QueueAgent.t.c, Skill.t.c


@attrs.frozen
class Desk:
    """One queue as it stands: its agents in a fixed order, what each can do, and what the queue asks for."""

    queue: Queue
    agents: tuple[UUID, ...]
    skills: Mapping[UUID, frozenset[str]]

    def fitting(self, needed: frozenset[str]) -> tuple[UUID, ...]:
        """Return the agents who have all skills that are needed here."""
        wanted = needed | frozenset(self.queue.skills)
        return tuple(agent for agent in self.agents if wanted <= self.skills.get(agent, frozenset()))


def choose(desk: Desk, needs: Sequence[frozenset[str]], load: dict[UUID, int], last: UUID | None) -> list[UUID | None]:
    """Choose an agent for each ticket of one queue, in order; pure, so that its fairness can be tested.

    Of those who fit, the one with the fewest open tickets; of several, the next after whoever got the last one. So
    among agents who fit all tickets, and begin with as many, nobody ever has two more than another.

    Args:
        load: open tickets by agent; it counts on.
        last: who got the last ticket before.

    Returns:
        An agent for each, None where nobody fits.
    """
    chosen: list[UUID | None] = []
    for needed in needs:
        fitting = desk.fitting(needed)
        if not fitting:
            chosen.append(None)
            continue
        start = desk.agents.index(last) + 1 if last in desk.agents else 0
        turn = {agent: (place - start) % len(desk.agents) for place, agent in enumerate(desk.agents)}
        last = min(fitting, key=lambda agent: (load.get(agent, 0), turn[agent]))
        load[last] = load.get(last, 0) + 1
        chosen.append(last)
    return chosen


def choose_owners(work: Work, tickets: Sequence[Ticket]) -> list[UUID | None]:
    """Say who shall own new tickets that name nobody, whatever way they come in.

    One in a queue goes to an agent of it, or to nobody; without a queue, whoever opens it keeps it. A closed one,
    which comes from another system, is nobody's work.
    """
    answers: list[UUID | None] = [None if t.queue_id is None else NOBODY for t in tickets]
    open_ones = [n for n, ticket in enumerate(tickets) if ticket.queue_id is not None and not _is_closed(work, ticket)]
    if open_ones and work.access.may(PLACE):
        for n, owner in zip(open_ones, place(work, [tickets[n] for n in open_ones]), strict=True):
            answers[n] = owner or NOBODY
    return answers


def place(work: Work, tickets: Sequence[Ticket]) -> list[UUID | None]:
    """Choose owners for tickets in queues, and take the turns for it; None where nobody fits.

    Raises:
        Forbidden: no role of the actor carries the permission ``service.place``.
    """
    settings = settings_of(work)
    by_queue: dict[UUID, list[int]] = {}
    for n, ticket in enumerate(tickets):
        if ticket.queue_id is not None:
            by_queue.setdefault(ticket.queue_id, []).append(n)
    answers: list[UUID | None] = [None] * len(tickets)
    with work.as_system("assign tickets", by=PLACE):
        desks = desks_of(work, by_queue)
        # In order, so that two units of work do not wait for each other in a circle.
        last = {queue: _wait(work, queue, len(by_queue[queue])).last_id for queue in sorted(by_queue)}
        load = load_of(work, {agent for desk in desks.values() for agent in desk.agents})
        for queue, places in sorted(by_queue.items()):
            needs = [settings.skills_of(tickets[n]) for n in places]
            chosen = choose(desks[queue], needs, load, last[queue])
            if newest := next(filter(None, reversed(chosen)), None):
                turn = work.find(Turn, Turn.t.c.queue_id == queue, limit=1)[0]
                work.save(attrs.evolve(turn, last_id=newest))
            for n, owner in zip(places, chosen, strict=True):
                answers[n] = owner
    return answers


def desks_of(work: Work, queues: Iterable[UUID]) -> dict[UUID, Desk]:
    """Read queues with their active agents and what those can do, in three statements."""
    ids = list(queues)
    found = work.get_all(Queue, ids)
    agents: dict[UUID, list[UUID]] = {}
    rows = sa.select(_agent.queue_id, _user.id).select_from(QueueAgent.t.join(User.t, _user.id == _agent.user_id))
    for queue, user in work.select(
        rows.where(_agent.queue_id.in_(ids), _user.active.is_(True)).order_by(_user.name, _user.id)
    ):
        agents.setdefault(queue, []).append(user)
    skills: dict[UUID, set[str]] = {}
    everybody = sorted({user for users in agents.values() for user in users})
    for user, name in work.select(sa.select(_skill.user_id, _skill.name).where(_skill.user_id.in_(everybody))):
        skills.setdefault(user, set()).add(name)
    can = {user: frozenset(names) for user, names in skills.items()}
    return {id: Desk(queue, tuple(agents.get(id, ())), can) for id, queue in found.items()}


def load_of(work: Work, agents: Iterable[UUID]) -> dict[UUID, int]:
    """Return how many open tickets each agent has."""
    counted = (
        sa.select(_ticket.owner_id, sa.func.count())
        .where(_ticket.owner_id.in_(sorted(agents)), _ticket.closed_on.is_(None))
        .group_by(_ticket.owner_id)
    )
    return dict(work.select(counted))


def why_nobody(work: Work, ticket: Ticket) -> str:
    """Say in one sentence why a ticket has no owner."""
    if ticket.queue_id is None:
        return "it is in no queue, and belongs to nobody"
    desk = desks_of(work, [ticket.queue_id])[ticket.queue_id]
    if not desk.agents:
        return f"nobody works in the queue '{desk.queue.name}': it stays there"
    needed = sorted(settings_of(work).skills_of(ticket) | frozenset(desk.queue.skills))
    return f"nobody in the queue '{desk.queue.name}' has the skills {', '.join(needed) or '(none)'}: it stays there"


def _wait(work: Work, queue: UUID, count: int) -> Turn:
    """Wait until nobody else assigns in a queue, and keep others out until this unit of work has ended."""
    for _ in range(_TRIES):
        found = work.find(Turn, Turn.t.c.queue_id == queue, limit=1)
        try:
            with work.savepoint():
                if not found:
                    return work.add(Turn(queue_id=queue, taken=count))
                return work.save(attrs.evolve(found[0], taken=found[0].taken + count))
        except (Conflict, NotUnique):
            continue
    raise Retry(f"Others assigned tickets of this queue {_TRIES} times meanwhile.", todo="Do it again.")


def _is_closed(work: Work, ticket: Ticket) -> bool:
    # One that comes with a history gets its dates only when it is stored.
    line = work.context.registry.pipelines.get(ticket.pipeline or TICKETS)
    stage = line.value.by_name.get(ticket.stage) if line is not None else None
    return ticket.closed_on is not None or (stage is not None and stage.closed)
