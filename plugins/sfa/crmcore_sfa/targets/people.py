"""Whose figures somebody may see, and how the figures of people add up to those of teams."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import attrs

from crmcore import Action, Scope, Team, TeamMember, User, Work
from crmcore.errors import Invalid, nearest
from crmcore_sfa.records import Opportunity

READ = "sfa.targets.read"
"""The permission to see one's share in deals, contacts and payments of others: figures, not the records."""

ALL = "all"
NONE = "(none)"
BY = ("rep", "team", "manager", "all")
"""How people are grouped: each by himself, by the teams that they are members of, by whom they report to, or all."""


@attrs.frozen(eq=False)
class People:
    """The users and teams of the firm, read once for a report."""

    users: Mapping[UUID, User]
    teams: Mapping[UUID, Team]
    member_of: Mapping[UUID, frozenset[UUID]]
    """The teams of each user, with the teams that those are part of."""

    @classmethod
    def of(cls, work: Work) -> People:
        """Read them: three statements."""
        teams = {t.id: t for t in work.each(Team)}
        found: dict[UUID, set[UUID]] = {}
        for member in work.each(TeamMember):
            found.setdefault(member.user_id, set()).update(_upwards(teams, member.team_id))
        return cls({u.id: u for u in work.each(User)}, teams, {u: frozenset(ids) for u, ids in found.items()})

    def groups(self, by: str) -> Callable[[UUID | None], tuple[Any, ...]]:
        """Return what tells the groups that a user's figures count in; somebody in no team counts under none.

        Raises:
            Invalid: people are not grouped so.
        """
        if by == "rep":
            return lambda user: (user,)
        if by == "all":
            return lambda user: (ALL,)
        if by == "team":
            return lambda user: tuple(self.member_of.get(user, ())) or (None,) if user else (None,)
        if by == "manager":
            managers = {user.id: user.manager_id for user in self.users.values()}
            return lambda user: (managers.get(user) if user else None,)
        raise Invalid(f"Figures of people cannot be grouped by '{by}'.{nearest(by, BY)}", allowed=(*BY, "territory"))

    def label(self, key: Any) -> str:
        """Return the words for a group: the name of the user or team that its key is."""
        found: User | Team | None = self.users.get(key) or self.teams.get(key)
        return found.name if found is not None else NONE if key is None else str(key)

    def below(self, top: UUID) -> frozenset[UUID]:
        """Return a user and everybody who reports to him, directly or not."""
        under: dict[UUID, list[UUID]] = {}
        for user in self.users.values():
            if user.manager_id is not None:
                under.setdefault(user.manager_id, []).append(user.id)
        found, todo = set(), [top]
        while todo:
            user_id = todo.pop()
            if user_id not in found:
                found.add(user_id)
                todo.extend(under.get(user_id, ()))
        return frozenset(found)

    def named(self, word: str) -> User:
        """Return the user of that name or e-mail.

        Raises:
            Invalid: there is none, or more than one of that name.
        """
        found = [u for u in self.users.values() if word in (u.name, u.email)]
        if len(found) == 1:
            return found[0]
        if found:
            raise Invalid(f"More than one user is called '{word}'.", todo="Give the e-mail.")
        raise Invalid(f"There is no user '{word}'.{nearest(word, [u.name for u in self.users.values()])}")


def _upwards(teams: Mapping[UUID, Team], team_id: UUID) -> Iterable[UUID]:
    """Yield a team and those that it is part of; a circle ends where it began."""
    seen: set[UUID] = set()
    at: UUID | None = team_id
    while at is not None and at not in seen:
        seen.add(at)
        yield at
        at = teams[at].parent_id if at in teams else None


def seen_by(work: Work, people: People) -> frozenset[UUID] | None:
    """Return the users whose figures the actor may see, by the scopes on deals; None for everybody."""
    me = work.actor.id
    scopes = work.access.scopes(work.context.registry.type_of(Opportunity), Action.READ)
    if Scope.ALL in scopes:
        return None
    found: set[UUID] = set()
    if me is None or not scopes - {Scope.NONE, Scope.UNOWNED}:
        return frozenset()
    found.add(me)
    if Scope.SUBTREE in scopes:
        found |= people.below(me)
    if Scope.TEAM in scopes:
        mine = people.member_of.get(me, frozenset())
        found |= {user for user, teams in people.member_of.items() if teams & mine}
    return frozenset(found)


@contextmanager
def whole_figures(work: Work, people: People) -> Iterator[frozenset[UUID] | None]:
    """Count all that people have a part in, while the actor sees no more than the figures of those it may see.

    A rep's share in a deal that somebody else owns is the rep's, though the deal cannot be opened. So inside the
    block crmcore itself reads, and what is read must be narrowed to the users that the block is given. It does not
    where the actor reads all deals anyhow, has no permission for it, or is kept to some records by a rule.

    Yields:
        The users whose figures may be shown; None for everybody.
    """
    seen = seen_by(work, people)
    if seen is None or not work.access.may(READ) or any(role.restrict for role in work.access.roles):
        yield seen
        return
    with work.as_system("figures of people", by=READ):
        yield seen
