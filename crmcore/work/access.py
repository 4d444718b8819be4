"""Access: from an actor's roles to SQL predicates and readable fields, in one place.

Everything is denied unless a role grants it. Grants of several roles add up, restricting rules of all of them
apply together. Scopes compile to ``IN (sub-select)`` with the actor as a bound parameter, so that one compiled
statement serves all actors of the same roles.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import sqlalchemy as sa

from crmcore.errors import Forbidden
from crmcore.model import Action, Actor, Role, Scope
from crmcore.records import RecordType
from crmcore.rules import compile_rule
from crmcore.store.custom import custom_expression, without_keys
from crmcore.work.context import Context
from crmcore.work.variables import columns_for, variables_of

ACTOR = "crm_actor"
_ORDER = list(Scope)

Predicate = sa.ColumnElement[bool]
S = TypeVar("S", sa.Select[Any], sa.Update, sa.Delete)


def actor_bind() -> sa.BindParameter[Any]:
    """Return the parameter that stands for the acting user in every guarded statement."""
    return sa.bindparam(ACTOR, type_=sa.Uuid)


class Access:
    """What one set of roles allows."""

    def __init__(self, context: Context, roles: tuple[str, ...], system: bool) -> None:
        self.context = context
        self.system = system
        self.roles: tuple[Role, ...] = tuple(context.registry.role(name) for name in roles)
        self._scopes: dict[tuple[str, Action], frozenset[Scope]] = {}
        self._hidden: dict[str, frozenset[str]] = {}
        self._colleagues: dict[Scope, sa.Select[Any]] = {}
        self.read_groups = {g for r in self.roles for g in (*r.read_groups, *r.edit_groups)}
        self.edit_groups = {g for r in self.roles for g in r.edit_groups}
        self.permissions = {p for r in self.roles for p in r.permissions}

    @classmethod
    def of(cls, context: Context, actor: Actor) -> Access:
        """Return what an actor may do; worked out once for each set of roles."""
        key = ("access", actor.system, frozenset(actor.roles))
        # What is kept under its id would meet another at its place, were there ever two for the same roles.
        return context.once(key, lambda: cls(context, tuple(sorted(set(actor.roles))), actor.system))

    def may(self, permission: str) -> bool:
        """True if a role carries the permission (``"*"`` carries all)."""
        return self.system or permission in self.permissions or "*" in self.permissions

    def scopes(self, record_type: RecordType, action: Action) -> frozenset[Scope]:
        """Return all scopes that the roles grant: a team is no part of a tree of managers, so both may count."""
        if self.system:
            return frozenset({Scope.ALL})
        key = (record_type.name, action)
        found = self._scopes.get(key)
        if found is None:
            given = (g for r in self.roles for g in r.grants if g.action is action)
            found = frozenset(g.scope for g in given if g.record in ("*", record_type.name))
            if not found and record_type.part and self.roles:
                # A part is nothing without its record: what may be done to that decides, row by row.
                found = frozenset({Scope.ALL})
            self._scopes[key] = found
        return found

    def scope(self, record_type: RecordType, action: Action) -> Scope:
        """Return the widest scope that any role grants."""
        return max(self.scopes(record_type, action), key=_ORDER.index, default=Scope.NONE)

    def require(self, record_type: RecordType, action: Action) -> Scope:
        """Return the scope of an action, which must not be none.

        Raises:
            Forbidden: no role of the actor grants it.
        """
        scope = self.scope(record_type, action)
        if scope is Scope.NONE:
            held = ", ".join(r.name for r in self.roles) or "none"
            raise Forbidden(
                f"No role of this actor may {action.value} '{record_type.name}' (roles: {held}).",
                todo="`crmcore access explain` shows what is granted.",
            )
        return scope

    def predicate(self, record_type: RecordType, action: Action, table: sa.Table) -> Predicate | None:
        """Return the condition that a row must satisfy; None where every row may be touched."""
        scope = self.scope(record_type, action)
        if scope is Scope.NONE:
            return sa.false()
        parts: list[Predicate] = []
        if record_type.owned:
            owned = self.owned(record_type, action, table.c.owner_id)
            if owned is not None and Scope.FOLLOWED in self.scopes(record_type, action) and record_type.follows:
                followed = self._followed(record_type, action, table)
                owned = None if followed is None else sa.or_(owned, followed)
            if owned is not None:
                parts.append(owned)
        elif record_type.follows is not None:
            followed = self._followed(record_type, action, table)
            if followed is not None:
                parts.append(followed)
        elif scope is not Scope.ALL:
            # Nobody owns such a row, so no narrower scope than "all" can reach it.
            return sa.false()
        parts.extend(self.restrictions(record_type, table))
        return sa.and_(*parts) if parts else None

    def narrowed(self, statement: S, record_type: RecordType, action: Action, table: sa.Table) -> S:
        """Return a statement that reaches only the rows that may be touched."""
        allowed = self.predicate(record_type, action, table)
        return statement if allowed is None else statement.where(allowed)

    def owned(self, record_type: RecordType, action: Action, owner: sa.ColumnElement[Any]) -> Predicate | None:
        """Return the condition that an owner is within the granted scopes; None for everybody."""
        scopes = self.scopes(record_type, action)
        if Scope.ALL in scopes:
            return None
        parts: list[Predicate] = [owner.in_(self.colleagues(s)) for s in (Scope.TEAM, Scope.SUBTREE) if s in scopes]
        if not parts and Scope.OWN in scopes:
            parts.append(owner == actor_bind())
        if Scope.UNOWNED in scopes:
            parts.append(owner.is_(None))
        return sa.or_(sa.false(), *parts)

    def colleagues(self, scope: Scope) -> sa.Select[Any]:
        """Return a select of the users whose records a scope reaches, the actor included."""
        # One and the same for all faces of a statement, since the tree of managers is a CTE with a name.
        if scope not in self._colleagues:
            self._colleagues[scope] = self._reached(scope)
        return self._colleagues[scope]

    def _reached(self, scope: Scope) -> sa.Select[Any]:
        records = self.context.store.tables.records
        if scope is Scope.TEAM:
            mine, theirs = records["team_member"].alias(), records["team_member"].alias()
            same = sa.select(theirs.c.user_id).join(mine, mine.c.team_id == theirs.c.team_id)
            # In a sub-select of its own, since the actor may be in no team at all.
            me = sa.select(sa.type_coerce(actor_bind(), sa.Uuid).label("user_id"))
            both = sa.union(same.where(mine.c.user_id == actor_bind()), me).subquery()
            return sa.select(both.c.user_id)
        users = records["user"]
        me = sa.select(sa.cast(actor_bind(), sa.Uuid).label("id"))
        # Nested: for a statement that begins with WITH, sqlite3 does not say how many rows it changed.
        tree = me.cte("crm_subtree", recursive=True, nesting=True)
        # UNION, not UNION ALL: a circle among managers ends instead of running for ever.
        tree = tree.union(sa.select(users.c.id).join(tree, users.c.manager_id == tree.c.id))
        return sa.select(tree.c.id)

    def _followed(self, record_type: RecordType, action: Action, table: sa.Table) -> Predicate | None:
        follows = record_type.follows
        assert follows is not None
        registry, store = self.context.registry, self.context.store
        if "." in follows:
            through, column = follows.split(".")
            link_type = registry.named_type(through)
            link = store.table(link_type).alias()
            # The rows that join are no secret of their own: what they follow decides.
            reach = self.predicate if link_type.follows is None else self._followed
            inner = reach(link_type, Action.READ, link)  # type: ignore[arg-type]  # an alias has the same columns
            if inner is None:
                return None
            return table.c.id.in_(sa.select(link.c[column]).where(inner))
        # Whoever may edit the deal may add, change and remove its lines.
        parent_action = Action.READ if action in (Action.READ, Action.EXPORT) else Action.EDIT
        if follows == "record_id":
            return self._follows_any(table, parent_action)
        return self._inside(table.c[follows], record_type.references[follows], parent_action)

    def _inside(self, column: sa.ColumnElement[Any], parent: RecordType, action: Action) -> Predicate | None:
        table = self.context.store.table(parent).alias()
        inner = self.predicate(parent, action, table)  # type: ignore[arg-type]  # an alias has the same columns
        return None if inner is None else column.in_(sa.select(table.c.id).where(inner))

    def _follows_any(self, table: sa.Table, action: Action) -> Predicate | None:
        branches: list[Predicate] = []
        open_to_all = True
        for parent in self.context.registry.types:
            if parent.follows == "record_id":
                continue
            inner = self._inside(table.c.record_id, parent, action)
            open_to_all = open_to_all and inner is None
            is_type = table.c.record_type == parent.name
            branches.append(is_type if inner is None else sa.and_(is_type, inner))
        return None if open_to_all else sa.or_(*branches)

    def restrictions(self, record_type: RecordType, table: sa.Table) -> Iterable[Predicate]:
        """Yield what the rules of these roles narrow a type to."""
        for role in self.roles:
            for name, text in role.restrict:
                if name == record_type.name:
                    rule = compile_rule(text, variables_of(self.context.registry, record_type))
                    yield rule.where(columns_for(self.context, record_type, table))

    def hidden(self, record_type: RecordType) -> frozenset[str]:
        """Return the names of declared and custom fields that these roles may not read."""
        found = self._hidden.get(record_type.name)
        if found is None:
            fields = [*record_type.fields.values()]
            fields += [c.field for c in self.context.registry.custom_of(record_type).values()]
            open_all = self.system or "*" in self.read_groups
            found = frozenset(
                f.name for f in fields if f.group is not None and not open_all and f.group not in self.read_groups
            )
            self._hidden[record_type.name] = found
        return found

    def uneditable(self, record_type: RecordType) -> frozenset[str]:
        """Return the names of fields that these roles may not change."""
        if self.system or "*" in self.edit_groups:
            return frozenset()
        fields = [*record_type.fields.values()]
        fields += [c.field for c in self.context.registry.custom_of(record_type).values()]
        return frozenset(f.name for f in fields if f.group is not None and f.group not in self.edit_groups)

    def face_columns(self, record_type: RecordType, table: sa.Table) -> list[sa.ColumnElement[Any]]:
        """Return the columns that the read face of a type shows to these roles."""
        hidden = self.hidden(record_type)
        hidden_keys = sorted(hidden - set(record_type.fields))
        shown: list[sa.ColumnElement[Any]] = []
        for field in record_type.fields.values():
            if field.name == "custom" and hidden_keys:
                shown.append(without_keys(table, hidden_keys, self.context.store.dialect.name))
            elif field.name not in hidden:
                shown.extend(table.c[c] for c in field.columns)
        for custom in self.context.registry.custom_of(record_type).values():
            if custom.name not in hidden:
                made = custom_expression(table, custom.field, self.context.store.dialect.name)
                shown.append(made.label(custom.name))
        return shown

    def shown_columns(self, record_type: RecordType) -> frozenset[str]:
        """Return the names of the columns that a statement of these roles may use."""
        table = self.context.store.table(record_type)
        key = (id(self), "shown", record_type.name)
        return self.context.once(key, lambda: frozenset(c.name for c in self.face_columns(record_type, table)))

    def face(self, record_type: RecordType) -> sa.CTE:
        """Return the guarded CTE under the name of the record's read face."""
        return self.context.once((id(self), "face", record_type.name), lambda: self._face(record_type))

    def _face(self, record_type: RecordType) -> sa.CTE:
        table = self.context.store.table(record_type)
        statement = self.narrowed(sa.select(*self.face_columns(record_type, table)), record_type, Action.READ, table)
        # Not materialized: the planner sees through the face to the table's indexes.
        return statement.cte(record_type.face_name).prefix_with("NOT MATERIALIZED")
