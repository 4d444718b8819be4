"""Who is behind a rule: users by their e-mail addresses and teams by their names, as they are in the database.

``crm.toml`` only names them. Whoever is unknown or no longer active is left out of a rotation, so that a slip in an
address stops no web form; :func:`unknown_people` tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Team, TeamMember, User, Work
from crmcore.errors import nearest
from crmcore_sfa.leads.settings import LeadSettings, named_people

_user, _team, _member = User.t.c, Team.t.c, TeamMember.t.c


@attrs.frozen
class Directory:
    """The active users that the settings name, in a stable order: users as listed, a team's members by name."""

    users: dict[str, UUID]
    teams: dict[str, tuple[UUID, ...]]

    @classmethod
    def read(cls, work: Work, settings: LeadSettings) -> Directory:
        """Read all whom the settings name, in two statements at most."""
        emails = {e.lower() for _, users, _ in named_people(settings) for e in users}
        teams = {team for _, _, team in named_people(settings) if team is not None}
        return cls(_active(work, emails) if emails else {}, _members(work, teams) if teams else {})

    def of(self, users: tuple[str, ...], team: str | None) -> tuple[UUID, ...]:
        """Return the active users behind a rule, each once."""
        if team is not None:
            return self.teams.get(team, ())
        return tuple(dict.fromkeys(self.users[e.lower()] for e in users if e.lower() in self.users))


def _active(work: Work, emails: set[str]) -> dict[str, UUID]:
    email = sa.func.lower(_user.email)
    rows = work.select(sa.select(email, _user.id).where(email.in_(sorted(emails)), _user.active.is_(True)))
    return dict(rows)


def _members(work: Work, names: set[str]) -> dict[str, tuple[UUID, ...]]:
    rows = work.select(
        sa.select(_team.name, _user.id)
        .select_from(Team.t.join(TeamMember.t, _member.team_id == _team.id).join(User.t, _user.id == _member.user_id))
        .where(_team.name.in_(sorted(names)), _user.active.is_(True))
        .order_by(_user.name, _user.id)
    )
    found: dict[str, list[UUID]] = {}
    for name, id in rows:
        found.setdefault(name, []).append(id)
    return {name: tuple(ids) for name, ids in found.items()}


def unknown_people(work: Work, settings: LeadSettings) -> Iterator[str]:
    """Yield a sentence for each user and team that the settings name and that nobody knows, or that has left."""
    emails = {str(e).lower(): active for e, active in work.select(sa.select(_user.email, _user.active)) if e}
    teams = {name for (name,) in work.select(sa.select(_team.name))}
    for place, users, team in named_people(settings):
        for email in users:
            if email.lower() not in emails:
                yield f"{place} names the user '{email}', whom nobody knows.{nearest(email.lower(), emails)}"
            elif not emails[email.lower()]:
                yield f"{place} names the user '{email}', who is no longer active."
        if team is not None and team not in teams:
            yield f"{place} names the team '{team}', which does not exist.{nearest(team, teams)}"
