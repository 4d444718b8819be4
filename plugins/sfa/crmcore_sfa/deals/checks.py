"""What is objected to in the parts of a deal: whom it names, and shares that do not make a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

import sqlalchemy as sa

from crmcore import Change, Customer, CustomerKind, Objection, Work
from crmcore_sfa.deals.records import WHOLE, BuyingRole, Competitor, Split

COMPETITOR = "competitor"
"""The role that a customer has who competes with us."""


def check_competitors(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to a competitor that is no competitor, and to a second one who won the same deal."""
    rows = [c.after for c in changes if isinstance(c.after, Competitor)]
    named = {c.after.customer_id for c in changes if isinstance(c.after, Competitor) and c.changed("customer_id")}
    known = work.get_all(Customer, [i for i in named if i is not None])
    for row in rows:
        party = None if row.customer_id is None else known.get(row.customer_id)
        if party is not None and COMPETITOR not in party.roles:
            text = f"'{party.name}' is not in the role '{COMPETITOR}': give it that role, or leave customer_id empty."
            yield Objection("no-competitor", "customer_id", text, row.id)
    yield from _one_winner(work, [r for r in rows if r.won])


def _one_winner(work: Work, winners: Sequence[Competitor]) -> Iterator[Objection]:
    if not winners:
        return
    face = Competitor.t.c
    stored = work.select(
        sa.select(face.opportunity_id, face.id, face.name).where(
            face.opportunity_id.in_([w.opportunity_id for w in winners]), face.won.is_(True)
        )
    )
    first: dict[UUID, tuple[UUID, str]] = {deal: (row_id, name) for deal, row_id, name in stored}
    for winner in winners:
        row_id, name = first.setdefault(winner.opportunity_id, (winner.id, winner.name))
        if row_id != winner.id:
            yield Objection("won-by-two", "won", f"The deal went to '{name}': only one competitor wins it.", winner.id)


def check_buying_roles(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to an organization in the role of a person."""
    rows = [c.after for c in changes if isinstance(c.after, BuyingRole) and c.changed("person_id")]
    known = work.get_all(Customer, {r.person_id for r in rows})
    for row in rows:
        person = known.get(row.person_id)
        if person is not None and person.kind is not CustomerKind.PERSON:
            yield Objection("no-person", "person_id", f"'{person.name}' is an organization: name a person.", row.id)


def check_splits(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to shares that do not sum to the whole deal; a deal may also have none."""
    for change in changes:
        split = change.after
        if isinstance(split, Split) and not 1 <= split.basis_points <= WHOLE:
            text = f"A share is between 1 and {WHOLE:,} basis points, not {split.basis_points:,}."
            yield Objection("share", "basis_points", text, split.id)
    for deal, total in _totals(work, changes).items():
        if total not in (0, WHOLE):
            text = f"The shares of a deal sum to {WHOLE:,} basis points, not {total:,}."
            yield Objection("shares", "basis_points", text, deal)


def _totals(work: Work, changes: Sequence[Change]) -> dict[UUID, int]:
    """Return what the shares of each deal that is touched sum to once the changes are made."""
    befores = [c.before for c in changes if isinstance(c.before, Split)]
    afters = [c.after for c in changes if isinstance(c.after, Split)]
    totals = _stored(work, {s.opportunity_id for s in (*befores, *afters)})
    for sign, splits in ((-1, befores), (1, afters)):
        for split in splits:
            totals[split.opportunity_id] = totals.get(split.opportunity_id, 0) + sign * split.basis_points
    return totals


def _stored(work: Work, deals: Iterable[UUID]) -> dict[UUID, int]:
    face = Split.t.c
    statement = (
        sa.select(face.opportunity_id, sa.func.sum(face.basis_points))
        .where(face.opportunity_id.in_(list(deals)))
        .group_by(face.opportunity_id)
    )
    return {deal: int(total) for deal, total in work.select(statement)}
