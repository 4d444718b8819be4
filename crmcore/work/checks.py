"""What is checked before a write: scope, field groups, custom values, references."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa

from crmcore.errors import Forbidden, Invalid, NotFound, nearest
from crmcore.model import Action, Scope
from crmcore.records import RecordType
from crmcore.records.custom import to_json
from crmcore.store import Prepared, any_uuid, as_stored
from crmcore.work.access import ACTOR
from crmcore.work.holding import holding

if TYPE_CHECKING:
    from crmcore.work.work import Work


def touchable(work: Work, record_type: RecordType, action: Action, ids: Iterable[UUID]) -> set[UUID]:
    """Return those of the ids whose records exist and which the actor may touch in this way."""
    wanted = list(ids)
    store = work.context.store

    def made() -> Prepared:
        table = store.table(record_type)
        statement = sa.select(*as_stored(table.c.id)).where(store.ids_clause(table.c.id))
        return store.prepare(work.access.narrowed(statement, record_type, action, table))

    prepared = work.context.once((id(work.access), "touch", record_type.name, action), made)
    found: set[UUID] = set()
    for start in range(0, len(wanted), 1000):
        values = {"ids": store.ids_of(wanted[start : start + 1000]), ACTOR: work.actor_param}
        for (stored,) in work.channel.rows(prepared.sql, prepared.params(values)):
            found.add(any_uuid(stored))
    return found


def unrestricted(work: Work, record_type: RecordType, action: Action) -> bool:
    """True if every row of the type may be touched, so that nothing needs to be asked."""
    table = work.context.store.table(record_type)
    key = (id(work.access), "open", record_type.name, action)
    return work.context.once(key, lambda: work.access.predicate(record_type, action, table) is None)


def require_touchable(work: Work, record_type: RecordType, action: Action, ids: Iterable[UUID | None]) -> None:
    """Refuse ids that the actor may not touch; those added in this unit of work are known.

    Raises:
        NotFound: one does not exist, or the actor may not read it.
        Forbidden: the actor may read it, but not do this.
    """
    if unrestricted(work, record_type, action):
        return
    missing = {i for i in ids if i is not None and not work.is_new(record_type.cls, i)}
    if not missing:
        return
    missing -= touchable(work, record_type, action, missing)
    if not missing:
        return
    example = min(missing)
    if action is not Action.READ and example in touchable(work, record_type, Action.READ, [example]):
        raise Forbidden(f"This actor may read but not {action.value} the {record_type.name} {example}.")
    raise NotFound(f"There is no {record_type.name} {example} that this actor may read.")


def check_create(work: Work, record_type: RecordType, records: Sequence[Any]) -> None:
    """Check that new records lie within the actor's scope."""
    scope = work.access.scope(record_type, Action.CREATE)
    if record_type.owned:
        check_owners(work, record_type, Action.CREATE, {r.owner_id for r in records})
    elif record_type.follows == "record_id":
        by_type: dict[str, set[UUID]] = {}
        for r in records:
            by_type.setdefault(r.record_type, set()).add(r.record_id)
        for name, ids in by_type.items():
            require_existing(work, work.context.registry.named_type(name), ids)
    elif record_type.follows is not None and "." not in record_type.follows:
        parent = record_type.references[record_type.follows]
        require_touchable(work, parent, Action.EDIT, {getattr(r, record_type.follows) for r in records})
    elif record_type.follows is None and scope is not Scope.ALL:
        raise Forbidden(f"No role of this actor may create '{record_type.name}' for everybody.")
    check_restrictions(work, record_type, records)


def check_restrictions(work: Work, record_type: RecordType, records: Sequence[Any]) -> None:
    """Refuse records as they will be that a role of the actor narrows away: nobody writes what it may not touch."""
    for role in work.access.roles:
        for name, text in role.restrict:
            if name == record_type.name and not all(holding(work, record_type, text, records)):
                raise Forbidden(f"The role '{role.name}' keeps this actor to '{name}' records with: {text}.")


def require_existing(work: Work, parent: RecordType, ids: set[UUID], action: Action = Action.EDIT) -> None:
    """Check records that are named by type and id, which no foreign key guards: they must exist and be open to this."""
    missing = {i for i in ids if not work.is_new(parent.cls, i)}
    if missing:
        missing -= touchable(work, parent, action, missing)
    if missing:
        raise NotFound(f"There is no {parent.name} {min(missing)} that this actor may {action.value}.")


def check_owners(work: Work, record_type: RecordType, action: Action, owners: set[UUID | None]) -> None:
    """Check that records for these owners are within the granted scopes."""
    scopes = work.access.scopes(record_type, action)
    others = owners - ({work.actor.id} if scopes & {Scope.OWN, Scope.TEAM, Scope.SUBTREE} else set())
    if Scope.ALL in scopes or not (others or scopes <= {Scope.NONE}):
        return
    for scope in scopes & {Scope.TEAM, Scope.SUBTREE}:
        others -= _colleagues(work, scope)
    if Scope.UNOWNED in scopes:
        others = others - {None}
    if others or scopes <= {Scope.NONE}:
        shown = "nobody" if None in others else f"user {next(iter(others), None)}"
        raise Forbidden(
            f"This actor may {action.value} '{record_type.name}' only within the scope "
            f"'{work.access.scope(record_type, action).value}', and not for {shown}."
        )


def _colleagues(work: Work, scope: Scope) -> set[UUID]:
    prepared = work.context.store.prepare(work.access.colleagues(scope))
    return {any_uuid(user_id) for (user_id,) in work.channel.fetch(prepared, **{ACTOR: work.actor_param})}


def check_owner_change(work: Work, record_type: RecordType, changes: Sequence[tuple[Any, Any]]) -> None:
    """Giving a record to somebody else is an action of its own: ``assign``."""
    if not record_type.owned:
        return
    new = {after.owner_id for before, after in changes if before.owner_id != after.owner_id}
    if new:
        work.access.require(record_type, Action.ASSIGN)
        check_owners(work, record_type, Action.ASSIGN, new)


def check_groups(
    work: Work, record_type: RecordType, after: Sequence[Any], before: Sequence[Any] | None = None
) -> None:
    """Refuse values in field groups that the actor may not edit."""
    closed = work.access.uneditable(record_type)
    if not closed:
        return
    for i, record in enumerate(after):
        old = before[i] if before is not None else None
        for name in closed:
            field = record_type.fields.get(name)
            if field is None:
                changed = getattr(record, "custom", {}).get(name) != getattr(old, "custom", {}).get(name)
            else:
                changed = getattr(record, name) != (field.default if old is None else getattr(old, name))
            if changed:
                raise Invalid(f"'{record_type.name}' has no field '{name}' that this actor may edit.")


def check_custom(
    work: Work, record_type: RecordType, records: Sequence[Any], only: Mapping[str, Any] | None = None
) -> None:
    """Check custom values by their declarations; an unknown key is refused with the nearest right one."""
    if record_type.is_entry:
        return
    known = work.context.registry.custom_of(record_type)
    for record in records:
        for name, value in (record.custom if only is None else only).items():
            if name not in known:
                raise Invalid(
                    f"'{record_type.name}' has no custom field '{name}'.{nearest(name, known)}",
                    todo="Declare it in crm.toml or in a plugin.",
                )
            if to_json(known[name].field, value) != value:
                raise Invalid(f"The custom field '{name}' is set through CustomField.put, not by hand.")


def check_references(
    work: Work, record_type: RecordType, records: Sequence[Any], before: Sequence[Any] | None = None
) -> None:
    """Check that what new values refer to can be read by the actor; a foreign key checks the rest."""
    for name, target in record_type.references.items():
        if unrestricted(work, target, Action.READ) or name in ("owner_id", "user_id"):
            continue
        if before is None:
            ids = {getattr(r, name) for r in records}
        else:
            pairs = zip(before, records, strict=True)
            ids = {getattr(a, name) for b, a in pairs if getattr(a, name) != getattr(b, name)}
        require_touchable(work, target, Action.READ, ids)


def lock(work: Work, record_type: RecordType, ids: Iterable[UUID]) -> None:
    """Keep records from being changed by others; see ``Work.lock``."""
    if work.channel.postgres and not work.read_only:
        store = work.context.store
        column = store.table(record_type).c.id
        prepared = store.prepare(sa.select(column).where(store.ids_clause(column)).order_by(column).with_for_update())
        work.channel.fetch(prepared, ids=store.ids_of(list(ids)))
