"""Whom a lead goes to: territories, then the assignment rules in their order, for many leads at once."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import NOBODY, Customer, Relation, RelationKind, User, Work
from crmcore_sfa.leads.people import Directory
from crmcore_sfa.leads.pipeline import LEAD
from crmcore_sfa.leads.records import Lead
from crmcore_sfa.leads.rights import PLACE
from crmcore_sfa.leads.settings import ANY, Assignment, LeadSettings, settings_of
from crmcore_sfa.leads.turns import in_turn, wait_for

_lead = Lead.t.c
_FIELDS = tuple(field.name for field in attrs.fields(Lead))
_values = attrgetter(*_FIELDS)
_NO_CUSTOMERS: Mapping[UUID, Customer] = {}


@attrs.frozen
class Route:
    """Where a lead belongs: its territory, the rule that holds, and the people among whom that rule chooses."""

    territory: str | None = None
    rule: Assignment | None = None
    people: tuple[UUID, ...] = ()

    @property
    def turn(self) -> str:
        """The name of the turn that the rule takes; a rule over all territories takes turns in each of them."""
        assert self.rule is not None
        own = f"/{self.territory}" if self.rule.territory == ANY else ""
        return f"rule/{self.rule.name}{own}"


@attrs.frozen
class Placement:
    """What the rules make of a lead. Without a rule nobody has decided; :data:`NOBODY` as its owner is a decision."""

    owner_id: UUID | None = None
    pool: str | None = None
    territory: str | None = None
    rule: str | None = None

    def of(self, lead: Lead, *, nobody: UUID | None = None, **more: Any) -> Lead:
        """Return the lead as it is placed, with ``more`` changes; ``nobody`` is what a new lead names for nobody."""
        changes = {
            "owner_id": nobody if self.owner_id == NOBODY else self.owner_id,
            "pool": self.pool, "territory": self.territory, "assigned_by": self.rule, **more,
        }  # fmt: skip
        # As attrs.evolve does it, in half the time: this is done for every lead of a large set.
        return Lead(**{**dict(zip(_FIELDS, _values(lead), strict=True)), **changes})


def route(work: Work, leads: Sequence[Lead], known: Mapping[UUID, Customer] = _NO_CUSTOMERS) -> list[Route]:
    """Return where each lead belongs, without taking anybody's turn.

    Args:
        work: acts as crmcore itself, so that the rules see the same whoever adds a lead.
        leads: stored or not.
        known: their customers as far as they are at hand; the others are read.
    """
    settings = settings_of(work)
    if not (settings.assignment or settings.territories):
        return [Route()] * len(leads)
    missing = {lead.customer_id for lead in leads} - known.keys()
    read = work.get_all(Customer, missing) if missing else {}
    customers = [known.get(lead.customer_id) or read.get(lead.customer_id) for lead in leads]
    territories = territories_of(work, settings, [c for c in customers if c is not None])
    found = [Route(territories.get(lead.customer_id)) for lead in leads]
    directory = Directory.read(work, settings)
    open_ones = list(range(len(leads)))
    for rule in settings.assignment:
        held = _holding(work, rule, open_ones, leads, customers)
        if rule.by == "customer_owner":
            owners = _owners(work, [c for n in held if (c := customers[n]) is not None])
            routes = [Route(found[n].territory, rule, owners.get(leads[n].customer_id, ())) for n in held]
        else:
            among = {found[n].territory for n in held}
            behind = {t: Route(t, rule, _people(settings, directory, rule, t)) for t in among}
            routes = [behind[found[n].territory] for n in held]
        for n, one in zip(held, routes, strict=True):
            # A rule with nobody behind it decides nothing: the next one is asked.
            if one.people or rule.into_pool:
                found[n] = one
        open_ones = [n for n in open_ones if found[n].rule is None]
    return found


def place(work: Work, leads: Sequence[Lead], known: Mapping[UUID, Customer] = _NO_CUSTOMERS) -> list[Placement]:
    """Decide whom each lead goes to; what it takes is what :func:`route` takes."""
    routes = route(work, leads, known)
    turns: dict[str, list[int]] = {}
    chosen: dict[int, UUID] = {}
    for n, found in enumerate(routes):
        if found.rule is not None and found.rule.into_pool:
            chosen[n] = NOBODY
        elif found.rule is not None and found.rule.by == "customer_owner":
            chosen[n] = found.people[0]
        elif found.rule is not None:
            turns.setdefault(found.turn, []).append(n)
    # In order of their names, so that two units of work do not wait for each other in a circle.
    for name, places in sorted(turns.items()):
        first = routes[places[0]]
        assert first.rule is not None
        choose = in_turn if first.rule.by == "round_robin" else _fewest_open
        chosen.update(zip(places, choose(work, name, first.people, len(places)), strict=True))
    return [
        Placement(chosen.get(n), r.rule.pool if r.rule else None, r.territory, r.rule.name if r.rule else None)
        for n, r in enumerate(routes)
    ]


def choose_owners(work: Work, leads: Sequence[Lead]) -> list[UUID | None]:
    """Say who shall own new leads that name nobody, whatever way they come in.

    A lead in a pool belongs to nobody, and a closed one to whoever adds it. The turn that it takes is written here,
    in the transaction that adds the lead: a turn that is only read cannot be fair to two who add leads at once.
    """
    answers: list[UUID | None] = [NOBODY if lead.pool is not None else None for lead in leads]
    open_ones = [n for n, lead in enumerate(leads) if lead.pool is None and not _is_closed(work, lead)]
    if open_ones and settings_of(work).assignment and work.access.may(PLACE):
        with work.as_system("assign leads", by=PLACE):
            placed = place(work, [leads[n] for n in open_ones])
        for n, placement in zip(open_ones, placed, strict=True):
            answers[n] = placement.owner_id
    return answers


def _is_closed(work: Work, lead: Lead) -> bool:
    # One that comes with a history gets its dates only when it is stored.
    line = work.context.registry.pipelines.get(lead.pipeline or LEAD)
    stage = line.value.by_name.get(lead.stage) if line is not None else None
    return lead.closed_on is not None or (stage is not None and stage.closed)


def territories_of(work: Work, settings: LeadSettings, customers: Sequence[Customer]) -> dict[UUID, str]:
    """Return the first territory that each customer lies in."""
    found: dict[UUID, str] = {}
    left = list({c.id: c for c in customers}.values())
    for territory in settings.territories:
        if not left:
            break
        inside = work.holds(territory.when, left)
        found.update({c.id: territory.name for c, yes in zip(left, inside, strict=True) if yes})
        left = [c for c, yes in zip(left, inside, strict=True) if not yes]
    return found


def _holding(
    work: Work, rule: Assignment, places: list[int], leads: Sequence[Lead], customers: Sequence[Customer | None]
) -> list[int]:
    """Return those of the places whose lead and customer the rule holds for."""
    if rule.when is not None:
        yes = work.holds(rule.when, [leads[n] for n in places])
        places = [n for n, holds in zip(places, yes, strict=True) if holds]
    if rule.when_customer is not None:
        asked = [(n, customer) for n in places if (customer := customers[n]) is not None]
        yes = work.holds(rule.when_customer, [customer for _, customer in asked])
        places = [n for (n, _), holds in zip(asked, yes, strict=True) if holds]
    return places


def _people(settings: LeadSettings, directory: Directory, rule: Assignment, territory: str | None) -> tuple[UUID, ...]:
    if rule.territory is None:
        return directory.of(rule.users, rule.team)
    if territory is None or rule.territory not in (ANY, territory):
        return ()
    named = next(t for t in settings.territories if t.name == territory)
    return directory.of(named.users, named.team)


def _owners(work: Work, customers: Iterable[Customer]) -> dict[UUID, tuple[UUID, ...]]:
    """Return who owns each customer, or else the organization that the person works for: active users alone."""
    found = {c.id: c.owner_id for c in customers}
    employers: dict[UUID, UUID] = {}
    if orphans := [id for id, owner in found.items() if owner is None]:
        relation, employer = Relation.t.c, Customer.t.alias("employer")
        rows = work.select(
            sa.select(relation.from_id, employer.c.owner_id)
            .select_from(Relation.t.join(employer, employer.c.id == relation.to_id))
            .where(
                relation.from_id.in_(orphans), relation.kind == RelationKind.WORKS_FOR.value,
                relation.until.is_(None), employer.c.owner_id.is_not(None),
            )
            .order_by(relation.id)
        )  # fmt: skip
        employers = dict(reversed(rows))
    owners = {id: owner or employers.get(id) for id, owner in found.items()}
    active = {u.id for u in work.get_all(User, {o for o in owners.values() if o}).values() if u.active}
    return {id: (owner,) for id, owner in owners.items() if owner in active}


def _fewest_open(work: Work, name: str, people: Sequence[UUID], count: int) -> list[UUID]:
    """Return who has the fewest open leads, ``count`` times; of several the first as they are listed."""
    wait_for(work, name, count)
    rows = work.select(
        sa.select(_lead.owner_id, sa.func.count())
        .where(_lead.owner_id.in_(list(people)), _lead.closed_on.is_(None))
        .group_by(_lead.owner_id)
    )
    has = dict(rows)
    waiting = [(has.get(person, 0), n) for n, person in enumerate(people)]
    heapq.heapify(waiting)
    chosen = []
    for _ in range(count):
        open_leads, n = waiting[0]
        chosen.append(people[n])
        heapq.heapreplace(waiting, (open_leads + 1, n))
    return chosen
