"""Interactions and the timeline."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import orjson
import sqlalchemy as sa
from pydantic import ValidationError

from crmcore.errors import Forbidden, Invalid
from crmcore.model import (
    Action,
    Customer,
    CustomerKind,
    Interaction,
    InteractionKind,
    Participant,
    Relation,
    RelationKind,
    Scope,
)
from crmcore.records.types import Instant, in_utc
from crmcore.store import Prepared
from crmcore.store.plans import decoder
from crmcore.work import writing
from crmcore.work.checks import require_existing, require_touchable
from crmcore.work.reading import Page

if TYPE_CHECKING:
    from crmcore.work.work import Work

Logged = tuple[Interaction, Sequence[Customer]]
Jobs = Mapping[UUID, Sequence[tuple[UUID, date | None, date | None]]]


def log_all(work: Work, entries: Iterable[Logged]) -> list[Interaction]:
    """Store interactions with their participants, a thousand at a time; see ``Work.log_all``."""
    done: list[Interaction] = []
    chunk: list[Logged] = []
    for entry in entries:
        chunk.append(entry)
        if len(chunk) == writing.CHUNK:
            done += _log(work, chunk)
            chunk = []
    return done + _log(work, chunk) if chunk else done


def _log(work: Work, chunk: Sequence[Logged]) -> list[Interaction]:
    context = work.context
    plan, link_plan = context.store.plan(Interaction), context.store.plan(Participant)
    work.access.require(plan.type, Action.CREATE)
    interactions = [_checked(work, interaction, people) for interaction, people in chunk]
    _check_subjects(work, interactions)
    rows = [plan.encode(i) for i in interactions]
    customer_type = context.registry.type_of(Customer)
    require_touchable(work, customer_type, Action.READ, {c.id for _, people in chunk for c in people})
    writing.ask(work, plan.type, [(None, i) for i in interactions])
    jobs = _jobs(work, [c for _, people in chunk for c in people])
    links = [
        link
        for i, (_, people) in zip(interactions, chunk, strict=True)
        for link in _links(i, work.day_of(i.at), people, jobs)
    ]
    with work.writing():
        work.channel.insert_pair(plan, rows, link_plan, [link_plan.encode(link) for link in links])
    head, id_of = (*work.signature, "added", plan.type.name), context.store.id_of
    for interaction, row, (_, people) in zip(interactions, rows, chunk, strict=True):
        image = plan.image(interaction)
        image["participants"] = [c.id for c in people]
        work.pending.entries.append(
            (*head, row[plan.position["id"]], id_of(people[0].id), None, orjson.dumps(image).decode())
        )
    work.spill()
    return interactions


def _checked(work: Work, interaction: Interaction, people: Sequence[Customer]) -> Interaction:
    if not people:
        raise Invalid("An interaction needs at least one customer.", todo="work.log(interaction, customer)")
    kind = work.context.registry.kind(interaction.kind)
    payload = _payload(kind, interaction.payload)
    summary = interaction.summary or (kind.summarize(payload) if kind.summarize else "")
    if not summary:
        raise Invalid(f"An interaction of the kind '{kind.name}' needs a summary for the timeline.")
    at = in_utc(interaction.at, "'interaction.at'")
    user = interaction.user_id or (None if work.actor.system else work.actor.id)
    about = interaction.record_type
    if interaction.record_id is not None and about is None:
        about = work.type_name(interaction.record_id)
    same = (interaction.payload, interaction.summary, interaction.at, interaction.user_id, interaction.record_type)
    if same == (payload, summary, at, user, about):
        return interaction
    return attrs.evolve(interaction, payload=payload, summary=summary, at=at, user_id=user, record_type=about)


def _check_subjects(work: Work, interactions: Sequence[Interaction]) -> None:
    """Check what interactions are about, and in whose name they are: no foreign key guards the first.

    Raises:
        NotFound: there is no such record that the actor may read.
        Forbidden: they are somebody else's, and the actor may only create its own.
    """
    subjects: dict[str, set[UUID]] = {}
    for interaction in interactions:
        if interaction.record_id is not None and interaction.record_type is not None:
            subjects.setdefault(interaction.record_type, set()).add(interaction.record_id)
    for name, ids in subjects.items():
        require_existing(work, work.context.registry.named_type(name), ids, Action.READ)
    scope = work.access.scope(work.context.registry.type_of(Interaction), Action.CREATE)
    if scope is Scope.OWN and any(i.user_id != work.actor.id for i in interactions):
        raise Forbidden("This actor may log interactions in its own name only.")


def _payload(kind: InteractionKind, payload: Mapping[str, Any]) -> dict[str, Any]:
    if kind.payload is None:
        return dict(payload)
    try:
        return kind.payload.model_validate(dict(payload)).model_dump(mode="json", exclude_defaults=True)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(p) for p in first["loc"]) or "payload"
        raise Invalid(
            f"The payload of '{kind.name}' does not fit: {where}: {first['msg']}.",
            allowed=tuple(kind.payload.model_fields),
        ) from None


def _jobs(work: Work, people: Sequence[Customer]) -> Jobs:
    """Return for each person the organizations that it has worked for, and when; new ones can have none yet."""
    known = (p for p in people if p.kind is CustomerKind.PERSON)
    asked = list({p.id for p in known if work.related or not work.is_new(Customer, p.id)})
    if not asked:
        return {}
    store = work.context.store

    def made() -> Prepared:
        table = store.table(work.context.registry.type_of(Relation))
        raw = [sa.type_coerce(table.c[c], sa.types.NullType()) for c in ("from_id", "to_id", "since", "until")]
        statement = sa.select(*raw).where(
            store.ids_clause(table.c.from_id), table.c.kind == RelationKind.WORKS_FOR.value
        ).order_by(table.c.since.is_not(None), table.c.since, table.c.id)  # fmt: skip
        return store.prepare(statement)

    prepared = work.context.once(("jobs",), made)
    found: dict[UUID, list[tuple[UUID, date | None, date | None]]] = {}
    for person, organization, since, until in work.channel.rows(
        prepared.sql, prepared.params({"ids": store.ids_of(asked)})
    ):
        found.setdefault(_uuid(person), []).append((_uuid(organization), _day(since), _day(until)))
    return found


def _employer(jobs: Jobs, person: UUID, on: date) -> UUID | None:
    """Return whom a person worked for on a day: the newest of several."""
    current = None
    for organization, since, until in jobs.get(person, ()):
        if (since is None or since <= on) and (until is None or until >= on):
            current = organization
    return current


def _uuid(value: Any) -> UUID:
    return UUID(value) if isinstance(value, str) else value


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _links(interaction: Interaction, day: date, people: Sequence[Customer], jobs: Jobs) -> Iterable[Participant]:
    """Yield a row for each participant, and one for each organization that takes part through its people."""
    seen: set[UUID] = set()
    employers = {p.id: _employer(jobs, p.id, day) for p in people} if jobs else {}
    for person in people:
        if person.id not in seen:
            seen.add(person.id)
            yield Participant(
                interaction_id=interaction.id, customer_id=person.id, at=interaction.at,
                organization_id=employers.get(person.id),
            )  # fmt: skip
    for person in people:
        organization = employers.get(person.id)
        if organization is not None and organization not in seen:
            seen.add(organization)
            yield Participant(
                interaction_id=interaction.id, customer_id=organization, at=interaction.at, through_id=person.id
            )


def page(work: Work, customer_id: UUID, limit: int, after: str | None, *, readable: bool = False) -> Page[Interaction]:
    """Return a page of a customer's timeline: one read of one index; see ``Work.timeline``.

    ``readable`` says that the caller has just read the customer, so that this need not be looked up again.
    """
    if not 1 <= limit <= 10_000:
        raise Invalid(f"A page has 1 to 10,000 interactions, not {limit}.")
    registry, store = work.context.registry, work.context.store
    work.access.require(registry.type_of(Interaction), Action.READ)
    # Who may read a customer may read what it took part in: that is how interactions follow customers.
    if not readable:
        require_touchable(work, registry.type_of(Customer), Action.READ, [customer_id])
    prepared, decode = _timeline(work, after is not None)
    values: dict[str, Any] = {"customer": store.id_of(customer_id), "limit": limit + 1}
    if after is not None:
        at, last = _place(after)
        values |= {"at": store.time_of(at), "last": store.id_of(last)}
    rows = work.channel.rows(prepared.sql, prepared.params(values))
    items = [decode(row) for row in rows[:limit]]
    following = None
    if len(rows) > limit:
        place = [items[-1].at.isoformat(), str(items[-1].id)]
        following = base64.urlsafe_b64encode(orjson.dumps(place)).decode()
    return Page(items, following)


def _timeline(work: Work, later: bool) -> tuple[Prepared, Any]:
    return work.context.once(("timeline", id(work.access), later), lambda: _paged(work, later))


def _paged(work: Work, later: bool) -> tuple[Prepared, Any]:
    store, registry = work.context.store, work.context.registry
    record_type = registry.type_of(Interaction)
    hidden = work.access.hidden(record_type)
    table, link = store.table(record_type), store.table(registry.type_of(Participant))
    columns = [c for f in record_type.fields.values() if f.name not in hidden for c in f.columns]
    raw = [sa.type_coerce(table.c[c], sa.types.NullType()) for c in columns]
    statement = (
        sa.select(*raw).select_from(link.join(table, table.c.id == link.c.interaction_id))
        .where(link.c.customer_id == sa.bindparam("customer", type_=sa.Uuid))
        .order_by(link.c.at.desc(), link.c.interaction_id.desc())
        .limit(sa.bindparam("limit", type_=sa.BigInteger))
    )  # fmt: skip
    for narrower in work.access.restrictions(record_type, table):
        statement = statement.where(narrower)
    if later:
        place = sa.tuple_(sa.bindparam("at", type_=Instant()), sa.bindparam("last", type_=sa.Uuid))
        statement = statement.where(sa.tuple_(link.c.at, link.c.interaction_id) < place)
    decode = decoder(record_type, hidden, frozenset(), store.dialect.name)
    return store.prepare(statement), decode


def _place(after: str) -> tuple[Any, UUID]:
    try:
        at, last = orjson.loads(base64.urlsafe_b64decode(after.encode()))
        return datetime.fromisoformat(at), UUID(last)
    except (ValueError, TypeError, AttributeError):
        raise Invalid(f"'{after}' is not a place in a timeline.", todo="Pass page.next of the same timeline.") from None
