"""Users, teams, and what they may do: the people on this side of the desk."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Annotated
from uuid import UUID

import attrs

from crmcore.errors import ConfigError
from crmcore.records import Entry, MaxLen, Personal, Record, Ref, Searchable, record


@record("user", label="User", unique=(("email",),), indexes=(("manager_id",),))
@attrs.frozen(kw_only=True)
class User(Record):
    """Somebody who works with the CRM. The tree of ``manager_id`` gives the scope *subtree*."""

    name: Annotated[str, MaxLen(200), Searchable(), Personal()]
    email: Annotated[str | None, MaxLen(254), Personal()] = None
    manager_id: Ref[User] | None = None
    active: bool = True
    roles: tuple[str, ...] = ()


@record("team", label="Team", unique=(("name",),))
@attrs.frozen(kw_only=True)
class Team(Record):
    """A group of users; the scope *team* means what the members of one's teams own."""

    name: Annotated[str, MaxLen(120)]
    parent_id: Ref[Team] | None = None


@record("team_member", label="Team member", unique=(("team_id", "user_id"),), indexes=(("user_id",),))
@attrs.frozen(kw_only=True)
class TeamMember(Entry):
    """One user in one team."""

    team_id: Ref[Team]
    user_id: Ref[User]


NOBODY = UUID(int=0)
"""The answer of ``crm_choose_owner`` for a record that nobody shall own."""


class Action(enum.StrEnum):
    """What can be done to a record."""

    READ = "read"
    CREATE = "create"
    EDIT = "edit"
    REMOVE = "remove"
    ASSIGN = "assign"
    EXPORT = "export"


class Scope(enum.StrEnum):
    """Whose records a grant reaches, from the narrowest to the widest.

    *Unowned* are those that nobody owns, *followed* those whose ``follows`` leads to a record that the same may be
    done to (reading and exporting: that may be read), whoever owns them: a ticket follows its customer.
    """

    NONE = "none"
    UNOWNED = "unowned"
    FOLLOWED = "followed"
    OWN = "own"
    TEAM = "team"
    SUBTREE = "subtree"
    ALL = "all"


@attrs.frozen
class Grant:
    """A role may do ``action`` to records of the type ``record`` (``"*"``: every type) within ``scope``."""

    record: str
    action: Action
    scope: Scope


@attrs.frozen(kw_only=True)
class Role:
    """A named set of grants, field groups and permissions. What no role grants is denied.

    ``restrict`` narrows: a rule text by record type that every row seen through the role must satisfy too.
    """

    name: str
    grants: tuple[Grant, ...] = ()
    read_groups: tuple[str, ...] = ()
    edit_groups: tuple[str, ...] = ()
    permissions: tuple[str, ...] = ()
    restrict: tuple[tuple[str, str], ...] = ()

    def __add__(self, other: Role) -> Role:
        """Return this role with what another declaration of the same role adds."""
        lists = ("grants", "read_groups", "edit_groups", "permissions", "restrict")
        return Role(name=self.name, **{each: getattr(self, each) + getattr(other, each) for each in lists})


def grants(record: str, **scopes: str) -> tuple[Grant, ...]:
    """Write grants briefly: ``grants("customer", read="all", edit="own")``.

    Raises:
        ConfigError: an action or a scope that does not exist.
    """
    made = []
    for action, scope in scopes.items():
        if action not in set(Action):
            raise ConfigError(f"There is no action '{action}'.", allowed=[a.value for a in Action])
        if scope not in set(Scope):
            raise ConfigError(f"There is no scope '{scope}'.", allowed=[s.value for s in Scope])
        made.append(Grant(record, Action(action), Scope(scope)))
    return tuple(made)


@attrs.frozen(kw_only=True)
class Actor:
    """Who does something, with which roles. ``id`` is the user's; None for crmcore itself.

    A ``Work`` takes the roles as they are here: fetch the actor anew for each request (``crm.actor(email)``),
    so that taking a role away works at once.
    """

    id: UUID | None = None
    name: str
    roles: tuple[str, ...] = ()
    system: bool = False

    @classmethod
    def of(cls, user: User) -> Actor:
        """Return the actor that a user is; somebody who has left has no roles."""
        return cls(id=user.id, name=user.name, roles=user.roles if user.active else ())


def system_actor(reason: str) -> Actor:
    """Return crmcore itself as actor: sees and does everything; the journal keeps the reason."""
    return Actor(name=f"system: {reason}", system=True)


def role_by_name(roles: Iterable[Role]) -> dict[str, Role]:
    """Merge declarations of the same role, in the order given."""
    merged: dict[str, Role] = {}
    for role in roles:
        merged[role.name] = merged[role.name] + role if role.name in merged else role
    return merged
