"""Who is above whom, and who may grant how much: what approvals ask about the people of the firm."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

from crmcore import User, Work
from crmcore.errors import Invalid, nearest


class Colleagues:
    """The users that approvals are about, each read once."""

    def __init__(self, work: Work, limits: Mapping[str, float]) -> None:
        self.work, self.limits = work, limits
        self._known: dict[UUID, User | None] = {}
        self._holders: dict[str, list[User]] = {}

    def get(self, id: UUID | None) -> User | None:
        """Return a user, or None for nobody."""
        if id is None:
            return None
        if id not in self._known:
            self._known[id] = self.work.get_all(User, [id]).get(id)
        return self._known[id]

    def above(self, id: UUID | None) -> Iterator[User]:
        """Yield the active users above somebody, from the nearest; a circle of managers ends."""
        passed = {id}
        user = self.get(id)
        while user is not None and user.manager_id not in passed:
            passed.add(user.manager_id)
            user = self.get(user.manager_id)
            if user is not None and user.active:
                yield user

    def limit_of(self, user: User | None) -> float:
        """Return the share that somebody may take off by himself; a role that is not named grants nothing.

        Raises:
            Invalid: the settings name a role that does not exist.
        """
        if not self.limits:
            return 1.0
        known = self.work.context.registry.roles
        for role in self.limits:
            if role not in known:
                raise Invalid(
                    f"'plugins.sfa.discounts' names the role '{role}', which does not exist.{nearest(role, known)}",
                    todo="Correct it in crm.toml.",
                )
        return max((self.limits.get(role, 0.0) for role in (user.roles if user is not None else ())), default=0.0)

    def by_email(self, email: str) -> User | None:
        """Return the user with that address."""
        found = self.work.find(User, User.t.c.email == email, limit=1)
        return found[0] if found else None

    def holders(self, role: str) -> list[User]:
        """Return the active users who have a role."""
        if role not in self._holders:
            active = self.work.each(User, User.t.c.active.is_(True))
            self._holders[role] = [user for user in active if role in user.roles]
        return self._holders[role]
