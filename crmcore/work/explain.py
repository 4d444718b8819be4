"""Why a user may or may not do something with a record: the answers of the code that enforces, put in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs

from crmcore.errors import CrmError
from crmcore.model import Action, Scope, Team, TeamMember, User
from crmcore.records import RecordType
from crmcore.work.checks import check_create, touchable

if TYPE_CHECKING:
    from crmcore.work.work import Work

_LONGEST_CHAIN = 50


@attrs.frozen(kw_only=True)
class Verdict:
    """One action: allowed or not, the grants that speak for it, their widest scope, and the path to the record."""

    action: str
    allowed: bool
    scope: str
    grants: tuple[str, ...]
    path: tuple[str, ...]


@attrs.frozen(kw_only=True)
class FieldVerdict:
    """One field: whether it can be read and edited, and the group and the roles that decide it."""

    field: str
    read: bool
    edit: bool
    why: str


@attrs.frozen(kw_only=True)
class Explanation:
    """What one user may do with one record."""

    user: str
    roles: tuple[str, ...]
    record: str
    verdicts: tuple[Verdict, ...]
    fields: tuple[FieldVerdict, ...]


def explain(work: Work, theirs: Work, record: Any, actions: Iterable[Action] = tuple(Action)) -> Explanation:
    """Explain what the actor of ``theirs`` may do with a record.

    Args:
        work: reads the record, its owner, teams and managers; whose, decides who may ask.
        theirs: a unit of work of the user in question, whose checks are run.
        record: what it is about.
        actions: which actions.
    """
    kind = work.context.registry.type_of(type(record))
    verdicts = {a: _verdict(work, theirs, kind, record, a) for a in (*actions, Action.READ, Action.EDIT)}
    title = getattr(record, kind.title) if kind.title else record.id
    return Explanation(
        user=theirs.actor.name,
        roles=tuple(role.name for role in theirs.access.roles),
        record=f"{kind.name} '{title}'",
        verdicts=tuple(verdicts[a] for a in actions),
        fields=tuple(_fields(theirs, kind, verdicts[Action.READ].allowed, verdicts[Action.EDIT].allowed)),
    )


def _verdict(work: Work, theirs: Work, kind: RecordType, record: Any, action: Action) -> Verdict:
    grants = tuple(
        f"role {role.name}: {action.value} '{g.record}' within '{g.scope.value}'"
        for role in theirs.access.roles
        for g in role.grants
        if g.action is action and g.record in ("*", kind.name)
    )
    if action is Action.CREATE:
        try:
            theirs.access.require(kind, action)
            check_create(theirs, kind, [record])
            allowed = True
        except CrmError:
            allowed = False
    else:
        allowed = bool(touchable(theirs, kind, action, [record.id]))
    scope = theirs.access.scope(kind, action)
    return Verdict(
        action=action.value, allowed=allowed, scope=scope.value, grants=grants,
        path=tuple(_path(work, theirs, kind, record, action)),
    )  # fmt: skip


def _path(work: Work, theirs: Work, kind: RecordType, record: Any, action: Action) -> Iterator[str]:
    """Yield how the record is reached, in the order in which ``Access.predicate`` decides."""
    scope = theirs.access.scope(kind, action)
    if theirs.access.system:
        yield "crmcore itself may do everything"
        return
    if scope is Scope.NONE:
        yield f"no role grants {action.value} on {kind.name}"
        return
    if kind.owned:
        scopes = theirs.access.scopes(kind, action)
        yield _ownership(work, theirs, record.owner_id, scopes)
        if Scope.FOLLOWED in scopes and Scope.ALL not in scopes and kind.follows is not None:
            yield from _followed(work, theirs, kind, record, action)
    elif kind.follows is not None:
        yield from _followed(work, theirs, kind, record, action)
    elif scope is not Scope.ALL:
        yield f"nobody owns a {kind.name}, so only the scope 'all' reaches it"
    else:
        yield "the scope 'all' reaches every record"
    for role in theirs.access.roles:
        for name, rule in role.restrict:
            if name == kind.name:
                holds = bool(work.find(kind.cls, kind.face.c.id == record.id, rule, limit=1))
                yield f"role {role.name} restricts to {rule}, which {'holds' if holds else 'does not hold'}"


def _followed(work: Work, theirs: Work, kind: RecordType, record: Any, action: Action) -> Iterator[str]:
    assert kind.follows is not None
    if "." in kind.follows:
        through = kind.follows.partition(".")[0]
        yield f"it follows those that take part in it, by the rows of {through}"
        return
    # As in `Access`: who may edit the parent may change what belongs to it.
    parent_action = Action.READ if action in (Action.READ, Action.EXPORT) else Action.EDIT
    if kind.follows == "record_id":
        parent = work.context.registry.named_type(record.record_type)
        parent_id = record.record_id
    else:
        parent, parent_id = kind.references[kind.follows], getattr(record, kind.follows)
    yield f"it follows the {parent.name} {parent_id}, which must allow {parent_action.value}"
    found = work.get_all(parent.cls, [parent_id]).get(parent_id)
    if found is not None:
        yield from _path(work, theirs, parent, found, parent_action)


def _ownership(work: Work, theirs: Work, owner_id: UUID | None, scopes: frozenset[Scope]) -> str:
    me, scope = theirs.actor.id, max(scopes, key=list(Scope).index)
    if scope is Scope.ALL:
        return "the scope 'all' reaches every owner"
    if owner_id is None and Scope.UNOWNED in scopes:
        return "nobody owns it, and the scope 'unowned' reaches that"
    if owner_id is None:
        return f"nobody owns it, and the scope '{scope.value}' needs an owner"
    if owner_id == me:
        return f"{theirs.actor.name} owns it"
    owner = work.get_all(User, [owner_id]).get(owner_id)
    name = owner.name if owner else str(owner_id)
    if scope is Scope.TEAM:
        shared = _teams(work, me) & _teams(work, owner_id)
        teams = ", ".join(sorted(t.name for t in work.get_all(Team, shared).values()))
        return f"{name} owns it, who is {f'in the same team: {teams}' if shared else 'in no team of theirs'}"
    if scope is Scope.SUBTREE and owner is not None:
        chain = _chain(work, owner)
        if me in [user.id for user in chain]:
            names = [user.name for user in chain]
            return f"{name} owns it, below {theirs.actor.name}: {' → '.join(reversed(names))}"
        return f"{name} owns it, who is not below {theirs.actor.name}"
    return f"{name} owns it, and the scope is '{scope.value}'"


def _teams(work: Work, user_id: UUID | None) -> set[UUID]:
    return {m.team_id for m in work.find(TeamMember, TeamMember.t.c.user_id == user_id, limit=1_000)}


def _chain(work: Work, user: User) -> list[User]:
    """Return the user and its managers, from below; a circle ends."""
    chain = [user]
    while chain[-1].manager_id is not None and len(chain) < _LONGEST_CHAIN:
        above = work.get_all(User, [chain[-1].manager_id]).get(chain[-1].manager_id)
        if above is None or above in chain:
            break
        chain.append(above)
    return chain


def _fields(theirs: Work, kind: RecordType, readable: bool, editable: bool) -> Iterator[FieldVerdict]:
    access = theirs.access
    hidden, closed = access.hidden(kind), access.uneditable(kind)
    custom = theirs.context.registry.custom_of(kind)
    for name, field in {**kind.fields, **{n: c.field for n, c in custom.items()}}.items():
        why = "written by crmcore only" if field.server_owned or name == "id" else ""
        if field.group is not None:
            who = [r.name for r in access.roles if {field.group, "*"} & {*r.read_groups, *r.edit_groups}]
            why = f"group '{field.group}', open to {', '.join(who) or 'none of the roles'}"
        edit = editable and name not in closed and not field.server_owned and name != "id" and not kind.is_entry
        yield FieldVerdict(field=name, read=readable and name not in hidden, edit=edit, why=why)
