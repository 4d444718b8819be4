"""The view of a customer, the history of a record, and events of plugins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
import orjson

from crmcore.errors import CrmError, Invalid, PluginFailed
from crmcore.hooks import boundary
from crmcore.model import (
    Action,
    Customer,
    CustomerScope,
    Event,
    Identity,
    Interaction,
    Relation,
    RelationKind,
    SectionData,
    Tag,
    ViewSection,
)
from crmcore.records import Entry
from crmcore.work.access import Access
from crmcore.work.checks import require_touchable

if TYPE_CHECKING:
    from crmcore.work.work import Work

SHARED_PEOPLE = 500


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
    """Return the view of a customer; see ``Work.customer_view``."""
    customer = work.get(Customer, id)
    may = _may(work)
    identities = work.find(Identity, Identity.t.c.customer_id == id, limit=100) if may(Identity) else ()
    relations = _relations(work, customer) if may(Relation) else []
    people = [r.from_id for r, _ in relations if r.kind is RelationKind.WORKS_FOR and r.to_id == id]
    scope = CustomerScope(customer=customer, ids=(id, *people[:SHARED_PEOPLE]))
    return CustomerView(
        customer=customer,
        identities=tuple(identities),
        relations=tuple(relations),
        tags=tuple(work.tags(customer)) if may(Tag) else (),
        timeline=tuple(work.timeline(customer, limit=limit)) if may(Interaction) else (),
        sections=tuple(sections(work, scope)),
    )


def _may(work: Work) -> Any:
    registry = work.context.registry
    return lambda cls: work.access.scope(registry.type_of(cls), Action.READ).value != "none"


def _relations(work: Work, customer: Customer) -> list[tuple[Relation, Customer]]:
    face = Relation.t.c
    found = list(work.find(Relation, (face.from_id == customer.id) | (face.to_id == customer.id), limit=1_000))
    others = work.get_all(Customer, {r.to_id if r.from_id == customer.id else r.from_id for r in found})
    pairs = []
    for relation in found:
        other = others.get(relation.to_id if relation.from_id == customer.id else relation.from_id)
        if other is not None:
            pairs.append((relation, other))
    return pairs


def sections(work: Work, scope: CustomerScope) -> list[Section]:
    """Load every section, each on its own: one that fails says so and hides nothing else."""
    found = []
    owned = sorted(work.context.registry.sections.values(), key=lambda o: (o.value.order, o.value.name))
    for item in owned:
        section: ViewSection = item.value
        try:
            with boundary(item.owner, "", f"section {section.name}", passing=(KeyboardInterrupt,)):
                data = _load(work, section, scope)
        except CrmError as error:
            problem = error.what
            found.append(Section(name=section.name, title=section.title, plugin=item.owner, problem=problem))
            continue
        if data is not None:
            found.append(Section(name=section.name, title=section.title, plugin=item.owner, data=data))
    return found


def _load(work: Work, section: ViewSection, scope: CustomerScope) -> SectionData | None:
    before = work.channel.statements
    if work.channel.postgres:
        # An error would end the whole transaction, so each section gets a savepoint of its own.
        with work.savepoint():
            data = section.load(work, scope)
    else:
        data = section.load(work, scope)
    used = work.channel.statements - before
    if used > section.statements:
        raise PluginFailed(f"It took {used} statements and may take {section.statements}.")
    if data is None:
        return None
    if not isinstance(data, SectionData):
        raise PluginFailed(f"It returned {type(data).__name__} instead of SectionData.")
    for row in data.rows:
        if len(row) != len(data.columns):
            raise PluginFailed(f"A row has {len(row)} values for {len(data.columns)} columns.")
    return data


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
