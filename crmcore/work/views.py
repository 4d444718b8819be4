"""The view of a customer, the history of a record, and events of plugins."""

from __future__ import annotations

import time
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

import attrs
import orjson
import sqlalchemy as sa

from crmcore.errors import CrmError, Invalid, PluginFailed
from crmcore.hooks import boundary
from crmcore.model import (
    Action,
    Customer,
    CustomerScope,
    Event,
    Identity,
    Interaction,
    Owned,
    Relation,
    RelationKind,
    SectionData,
    Tag,
    ViewSection,
)
from crmcore.records import Entry
from crmcore.store import Prepared
from crmcore.work.access import ACTOR, Access
from crmcore.work.checks import require_touchable
from crmcore.work.reading import reading
from crmcore.work.timeline import page

if TYPE_CHECKING:
    from crmcore.work.work import Work

E = TypeVar("E", bound=Entry)
SHARED_PEOPLE = 500

SECTION_SECONDS = 3.0
"""A section that takes longer says so instead; a statement of it is stopped then, and code when it comes back."""

SECTION_ROWS = 1_000
"""A section that returns more rows says so instead."""


@attrs.frozen(kw_only=True)
class Section:
    """One plugin's part of a customer view; ``problem`` says why it shows nothing, if it failed."""

    name: str
    title: str
    plugin: str
    data: SectionData | None = None
    problem: str | None = None


@attrs.frozen(kw_only=True)
class CustomerView:
    """Everything about a customer that the actor may see."""

    customer: Customer
    identities: tuple[Identity, ...]
    relations: tuple[tuple[Relation, Customer], ...]
    tags: tuple[str, ...]
    timeline: tuple[Interaction, ...]
    sections: tuple[Section, ...]


def customer_view(work: Work, id: UUID, limit: int) -> CustomerView:
    """Return the view of a customer; see ``Work.customer_view``. Without sections it takes five statements."""
    related = _linked(work, Relation, id, 1_000, "from_id", "to_id")
    customers = work.get_all(Customer, {id, *(r.to_id if r.from_id == id else r.from_id for r in related)})
    customer = customers.get(id) or work.get(Customer, id)  # the latter says that there is none
    others = [(r, customers.get(r.to_id if r.from_id == id else r.from_id)) for r in related]
    people = [r.from_id for r in related if r.kind is RelationKind.WORKS_FOR and r.to_id == id]
    scope = CustomerScope(customer=customer, ids=(id, *people[:SHARED_PEOPLE]))
    return CustomerView(
        customer=customer,
        identities=tuple(_linked(work, Identity, id, 100, "customer_id")),
        relations=tuple((relation, other) for relation, other in others if other is not None),
        tags=tuple(sorted(t.tag for t in _linked(work, Tag, id, 100, "record_id"))),
        timeline=tuple(page(work, id, limit, None, readable=True)) if work.may_read(Interaction) else (),
        sections=tuple(sections(work, scope)),
    )


def _linked(work: Work, cls: type[E], record_id: UUID, at_most: int, *columns: str) -> list[E]:
    """Return the first records that name a record in one of these columns; none where the actor may read none."""
    if not work.may_read(cls):
        return []
    plan, store = reading(work.access, cls), work.context.store

    def prepared() -> Prepared:
        face, linked = plan.type.face.c, sa.bindparam("linked", type_=sa.Uuid)
        naming = sa.or_(*(face[column] == linked for column in columns))
        return store.prepare(plan.base.where(naming).order_by(face.id).limit(at_most))

    kept = work.context.once((id(work.access), "linked", cls, at_most, columns), prepared)
    return [
        plan.decode(row) for row in work.channel.fetch(kept, linked=store.id_of(record_id), **{ACTOR: work.actor_param})
    ]


def sections(work: Work, scope: CustomerScope) -> list[Section]:
    """Load every section, each on its own: one that fails or is slow says so, and hides nothing else.

    They only read. One block is opened for all of them; a section that fails ends it, and the next begins a new one.
    """
    found: list[Section] = []
    waiting = sorted(work.context.registry.sections.values(), key=lambda o: (o.value.order, o.value.name))
    while waiting:
        with work.reading(SECTION_SECONDS):
            while waiting:
                section = _section(work, waiting.pop(0), scope)
                if section is not None:
                    found.append(section)
                    if section.problem is not None:
                        break
    return found


def _section(work: Work, item: Owned, scope: CustomerScope) -> Section | None:
    section: ViewSection = item.value
    shown = Section(name=section.name, title=section.title, plugin=item.owner)
    try:
        with boundary(item.owner, "", f"section {section.name}", passing=(KeyboardInterrupt,)):
            data = _load(work, section, scope)
    except CrmError as error:
        return attrs.evolve(shown, problem=error.what)
    return None if data is None else attrs.evolve(shown, data=data)


def _load(work: Work, section: ViewSection, scope: CustomerScope) -> SectionData | None:
    before, begun = work.channel.statements, time.monotonic()
    work.channel.deadline = begun + SECTION_SECONDS
    data = section.load(work, scope)
    # Rows that are only made when they are asked for count too.
    rows = tuple(islice(data.rows, SECTION_ROWS + 1)) if isinstance(data, SectionData) else ()
    used, took = work.channel.statements - before, time.monotonic() - begun
    if used > section.statements:
        raise PluginFailed(f"It took {used} statements and may take {section.statements}.")
    if took > SECTION_SECONDS:
        raise PluginFailed(f"It took {took:.1f} s and may take {SECTION_SECONDS:g} s.")
    if data is None:
        return None
    if not isinstance(data, SectionData):
        raise PluginFailed(f"It returned {type(data).__name__} instead of SectionData.")
    if len(rows) > SECTION_ROWS:
        raise PluginFailed(f"It returned more than the {SECTION_ROWS:,} rows that it may return.")
    for row in rows:
        if len(row) != len(data.columns):
            raise PluginFailed(f"A row has {len(row)} values for {len(data.columns)} columns.")
    return attrs.evolve(data, rows=rows)


def history(work: Work, record: Entry) -> list[Event]:
    """Return the journal of a record without fields that the actor may not read; see ``Work.history``."""
    registry, store = work.context.registry, work.context.store
    record_type = registry.type_of(type(record))
    require_touchable(work, record_type, Action.READ, [record.id])
    hidden = work.access.hidden(record_type)
    found = store.journal.history(work.channel, registry, store.id_of(record.id))
    # Whoever adds a record may choose its id, and so that of another type's record.
    events = [e for e in found if e.record_type == record_type.name]
    return [_masked(event, hidden) for event in events] if hidden else events


def masked_for(access: Access, event: Event) -> Event:
    """Return an event without the fields that these roles may not read."""
    record_type = access.context.registry.type_by_name.get(event.record_type)
    return event if record_type is None else _masked(event, access.hidden(record_type))


def _masked(event: Event, hidden: frozenset[str]) -> Event:
    changes: dict[str, Any] = {}
    for side in ("before", "after"):
        image = getattr(event, side, None)
        if isinstance(image, dict):
            shown = {k: v for k, v in image.items() if k not in hidden}
            if isinstance(shown.get("custom"), dict):
                shown["custom"] = {k: v for k, v in shown["custom"].items() if k not in hidden}
            changes[side] = shown
    return attrs.evolve(event, **changes)


def emit(work: Work, record: Entry, event: Event) -> None:
    """Write a plugin's event to the journal; see ``Work.emit``."""
    registry, store = work.context.registry, work.context.store
    if event.kind not in registry.events or "." not in event.kind:
        raise Invalid(
            f"The event '{event.kind}' is not declared by a plugin.", todo="Return its class from crm_events."
        )
    plan = store.plan(type(record))
    require_touchable(work, plan.type, Action.READ, [record.id])
    own = {a.name for a in attrs.fields(type(event))} - {a.name for a in attrs.fields(Event)}
    payload = {name: getattr(event, name) for name in own}
    row = plan.encode(record)
    customer = None if plan.customer_at is None else row[plan.customer_at]
    with work.writing():
        text = orjson.dumps(payload).decode()
        work.pending.entries.append(
            (*work.signature, event.kind, plan.type.name, row[plan.position["id"]], customer, None, text)
        )
