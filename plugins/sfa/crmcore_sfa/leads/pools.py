"""The shared pool (公海): taking leads out, giving them back, and bringing back what nobody works on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Interaction, Move, Objection, Participant, Team, TeamMember, User, Work
from crmcore.errors import Conflict, Forbidden, Invalid, NotFound, Retry, nearest
from crmcore_sfa.leads.customers import taken_along
from crmcore_sfa.leads.placing import route
from crmcore_sfa.leads.records import Lead, LeadRecycled
from crmcore_sfa.leads.rights import CLAIM, MANAGE
from crmcore_sfa.leads.settings import Pool, settings_of
from crmcore_sfa.leads.turns import ATTEMPTS, wait_for

_lead = Lead.t.c
CHUNK = 1_000


def claim(work: Work, id: UUID) -> Lead:
    """Take a lead out of its pool; see ``Leads.claim``."""
    me = work.actor.id
    if me is None:
        raise Invalid("Only a user can claim a lead.", todo="Say who: crmcore --as EMAIL …")
    seen, roles = id in work.get_all(Lead, [id]), work.actor.roles
    with work.as_system("claim a lead", by=CLAIM):
        _claim(work, id, me, seen, roles)
    # Read anew, since crmcore has seen more of it than the actor may.
    return work.get(Lead, id)


def _claim(work: Work, id: UUID, me: UUID, seen: bool, roles: Sequence[str]) -> None:
    for _ in range(ATTEMPTS):
        lead = work.get_all(Lead, [id]).get(id)
        name, pool = _pool_of(work, lead)
        if lead is None or pool is None or (lead.owner_id is None and not seen):
            if lead is None or not seen:
                raise NotFound(f"There is no sfa_lead {id} that this actor may read.")
            raise Invalid(f"The lead '{lead.title}' is in no pool.", todo="Ask a manager to assign it.")
        _require_member(work, name, pool, me, roles)
        if lead.owner_id == me:
            return
        _require_free(work, lead)
        try:
            with work.savepoint():
                _take(work, attrs.evolve(lead, pool=name), pool, me)
        except Conflict:
            # Somebody wrote the lead or its customer at this moment: look again who has it now.
            continue
        return
    raise Retry(f"The lead {id} was changed {ATTEMPTS} times meanwhile.", todo="Do it again.")


def _pool_of(work: Work, lead: Lead | None) -> tuple[str, Pool | None]:
    """Return the pool of a lead; one that came in a moment ago may not have been put into it yet."""
    pools = settings_of(work).pools
    if lead is None:
        return "", None
    name = lead.pool
    if name is None and lead.owner_id is None and pools:
        rule = route(work, [lead])[0].rule
        name = rule.pool if rule is not None and rule.into_pool else None
    return (name, pools.get(name)) if name is not None else ("", None)


def _require_member(work: Work, name: str, pool: Pool, me: UUID, roles: Sequence[str]) -> None:
    if not (pool.roles or pool.teams) or set(roles) & set(pool.roles):
        return
    mine = (
        sa.select(Team.t.c.name)
        .select_from(Team.t.join(TeamMember.t, TeamMember.t.c.team_id == Team.t.c.id))
        .where(TeamMember.t.c.user_id == me)
    )
    if {team for (team,) in work.select(mine)} & set(pool.teams):
        return
    raise Forbidden(
        f"Leads of the pool '{name}' are not for this actor.",
        todo=f"They are for: {', '.join((*pool.roles, *pool.teams))}.",
    )


def _require_free(work: Work, lead: Lead) -> None:
    if lead.owner_id is not None:
        # No more than the name: who comes too late may not see the lead any longer.
        owner = work.get(User, lead.owner_id).name
        raise Conflict(f"The lead {lead.id} is already taken by {owner}.", todo="Claim another one.")
    if lead.closed_on is not None:
        raise Invalid(f"The lead '{lead.title}' is closed since {lead.closed_on}.")


def _take(work: Work, lead: Lead, pool: Pool, me: UUID) -> None:
    assert lead.pool is not None
    if pool.limit is not None:
        # Two claims of one rep at once are counted one after the other.
        wait_for(work, f"pool/{lead.pool}/{me}")
        has = _held(work, me, lead.pool)
        if has >= pool.limit:
            raise Forbidden(
                f"{has} open leads of the pool '{lead.pool}' are claimed by this actor, and {pool.limit} are allowed.",
                todo="Convert, disqualify or release one first.",
            )
    after = attrs.evolve(lead, owner_id=me, claimed_at=work.now, touched_at=work.now)
    work.save(taken_along(work, [(lead, after)])[0])


def _held(work: Work, user: UUID, pool: str) -> int:
    """Return how many open leads claimed from a pool somebody holds."""
    return work.count(
        Lead,
        _lead.owner_id == user,
        _lead.closed_on.is_(None),
        _lead.pool == pool,
        _lead.claimed_at.is_not(None),
    )


def check_reopened(work: Work, moves: Sequence[Move]) -> Iterator[Objection]:
    """Return the objections to reopening claimed leads: they count towards the limit again."""
    if work.actor.system or work.access.may(MANAGE):
        return
    pools, more = settings_of(work).pools, Counter[tuple[UUID, str]]()
    for move in moves:
        lead: Lead = move.record
        stages = work.context.registry.pipeline(move.pipeline).by_name
        left, entered = stages.get(move.from_stage), stages[move.to_stage]
        if left is None or not left.closed or entered.closed or lead.claimed_at is None:
            continue
        if lead.pool is None or lead.pool not in pools or lead.owner_id is None:
            continue
        limit = pools[lead.pool].limit
        if limit is None:
            continue
        more[lead.owner_id, lead.pool] += 1
        has = _held(work, lead.owner_id, lead.pool) + more[lead.owner_id, lead.pool]
        if has > limit:
            text = (
                f"It would be the open lead number {has} claimed from the pool '{lead.pool}', and {limit} are allowed."
            )
            yield Objection("limit", None, text, lead.id)


def release(work: Work, id: UUID, pool: str | None) -> Lead:
    """Give a lead back to a pool; see ``Leads.release``."""
    lead = work.get(Lead, id)
    if lead.owner_id != work.actor.id and not work.access.may(MANAGE):
        raise Forbidden(f"The lead '{lead.title}' is given back by its owner or by a manager.")
    if lead.closed_on is not None:
        raise Invalid(f"The lead '{lead.title}' is closed since {lead.closed_on}.")
    pools = settings_of(work).pools
    name = pool or lead.pool or (next(iter(pools)) if len(pools) == 1 else None)
    if name is None or name not in pools:
        what = f"There is no pool '{name}'.{nearest(name, pools)}" if name else "To which pool does the lead go?"
        raise Invalid(what, allowed=pools, todo="" if pools else "Declare one: [plugins.sfa.pools.NAME]")
    with work.as_system("release a lead", by=CLAIM):
        back = _back(work, [lead], name, again=0)[0]
    # What the actor may see of it, or, if that is nothing any more, what it has seen before.
    seen = work.get_all(Lead, [id]).get(id)
    return seen or attrs.evolve(lead, owner_id=None, claimed_at=None, pool=name, version=back.version)


def _back(work: Work, leads: Sequence[Lead], pool: str, *, again: int) -> list[Lead]:
    """Put leads into a pool, with the customers that their owners got with them."""
    changes = [
        (
            lead,
            attrs.evolve(
                lead, owner_id=None, claimed_at=None, pool=pool, recycled=lead.recycled + again, touched_at=work.now
            ),
        )
        for lead in leads
    ]
    return work.save_all(taken_along(work, changes))


def recycle(work: Work, now: datetime) -> None:
    """Bring back to their pools the open leads with which nothing has happened for too long.

    Something happens when a verb of leads touches one, or when there is an interaction about it or with its customer,
    in whatever direction; that is asked of the timeline at this moment, so that it is right for interactions of an
    earlier date, too.
    """
    for name, pool in settings_of(work).pools.items():
        if pool.recycle_after_days is None:
            continue
        quiet = _quiet(now - timedelta(days=pool.recycle_after_days))
        owned = (_lead.pool == name, _lead.closed_on.is_(None), _lead.owner_id.is_not(None))
        while found := list(work.find(Lead, *owned, *quiet, limit=CHUNK)):
            for lead in _back(work, found, name, again=1):
                work.emit(lead, LeadRecycled(pool=name, days=pool.recycle_after_days))


def _quiet(since: datetime) -> tuple[sa.ColumnElement[bool], ...]:
    contact, about = Participant.t.c, Interaction.t.c
    return (
        sa.func.coalesce(_lead.touched_at, _lead.created_at) < since,
        ~sa.exists().where(contact.customer_id == _lead.customer_id, contact.at >= since),
        ~sa.exists().where(about.record_id == _lead.id, about.at >= since),
    )
