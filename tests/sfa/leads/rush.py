"""Reps who claim at the same moment, each in a thread with a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import UUID

import attrs

from crmcore import User
from crmcore.errors import Conflict, CrmError, Forbidden
from crmcore_sfa.leads import Lead, Leads
from tests.sfa.leads.sales_floor import Floor

Claim = Callable[[Floor, User, UUID, Barrier], None]


def claim(floor: Floor, rep: User, lead: UUID, barrier: Barrier) -> None:
    """Claim as everybody does."""
    barrier.wait(60)
    with floor.crm.work(rep) as work:
        Leads(work).claim(lead)


def claim_naively(floor: Floor, rep: User, lead: UUID, barrier: Barrier) -> None:
    """Claim as everybody writes it first: see whether it is free and whether there is room, then take it."""
    with floor.crm.as_system("look") as work:
        found = work.get(Lead, lead)
        mine = work.count(Lead, Lead.t.c.owner_id == rep.id, Lead.t.c.closed_on.is_(None))
    barrier.wait(60)
    if found.owner_id is not None:
        raise Conflict("It is already taken.")
    if mine >= 2:
        raise Forbidden("That is too many.")
    for _ in range(3):
        try:
            with floor.crm.as_system("take") as work:
                work.save(attrs.evolve(work.get(Lead, lead), owner_id=rep.id, pool="open", claimed_at=work.now))
                return
        except Conflict:
            continue


@attrs.frozen
class Claimed:
    """What one thread has to tell: who claimed which lead, and the refusal, if there was one."""

    rep: User
    lead: UUID
    refused: CrmError | None


def rush(floor: Floor, how: Claim, rounds: Sequence[Sequence[tuple[User, UUID]]]) -> list[Claimed]:
    """Let all claims of a round happen at the same moment, round after round."""
    told: list[Claimed] = []
    for claims in rounds:
        barrier = Barrier(len(claims))

        def one(rep: User, lead: UUID, barrier: Barrier = barrier) -> Claimed:
            try:
                how(floor, rep, lead, barrier)
            except CrmError as refused:
                return Claimed(rep, lead, refused)
            return Claimed(rep, lead, None)

        with ThreadPoolExecutor(len(claims)) as pool:
            told += pool.map(one, *zip(*claims, strict=True))
    return told
