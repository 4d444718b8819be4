"""Planning a hand-over: who gets what, before anything is changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

import attrs

from crmcore import Action, Customer, RecordType, Scope, TeamMember, User, Work
from crmcore.errors import Forbidden, Invalid
from crmcore_sfa.handover.dealing import deal_out, tally
from crmcore_sfa.handover.owned import employers, handed_types, owned_by
from crmcore_sfa.handover.places import told_of

EVERYTHING = "*"
"""The name, among record types, of all that has no line of its own."""

PEOPLE = "user"
"""The name, among what may be left out, of the users who report to the leaver."""

To = User | Sequence[User] | Mapping[str, User | Sequence[User]]


@attrs.frozen(kw_only=True)
class Asked:
    """What is to be handed over, and to whom.

    Attributes:
        leaver: whose records they are.
        to: by record type who gets them, several evenly; ``*`` stands for all types that are not named.
        only_open: leave with the leaver what is won, lost, done or canceled.
        without: record types that are left out.
        deactivate: also switch the leaver off, and take the leaver out of all teams.
    """

    leaver: UUID
    to: Mapping[str, tuple[UUID, ...]]
    only_open: bool = True
    without: tuple[str, ...] = ()
    deactivate: bool = False


@attrs.frozen(kw_only=True)
class Plan:
    """What a hand-over would do. Nothing is changed before :meth:`Handover.carry_out`.

    Attributes:
        asked: what it was made from.
        leaver: whose records they are.
        new_owner: by record type, the new owner of each record.
        new_manager: the users who reported to the leaver, each with who manages them then.
        memberships: in how many teams the leaver is, and will be no more.
        told: what stays as it is, a line each.
        names: the names of all who get something, by id.
    """

    asked: Asked
    leaver: User
    new_owner: Mapping[str, Mapping[UUID, UUID]]
    new_manager: Mapping[UUID, UUID | None]
    memberships: tuple[UUID, ...]
    told: tuple[str, ...]
    names: Mapping[UUID, str]

    @property
    def counts(self) -> dict[str, dict[UUID, int]]:
        """How many records of each type each user gets."""
        return {name: tally(owners.values()) for name, owners in self.new_owner.items()}

    @property
    def records(self) -> int:
        """How many records change hands."""
        return sum(len(owners) for owners in self.new_owner.values())

    @property
    def digest(self) -> str:
        """A short text that is the same only for a plan that does the same."""
        lines = [f"{name} {i} {u}" for name, owners in self.new_owner.items() for i, u in owners.items()]
        lines += [f"reports {i} {u}" for i, u in self.new_manager.items()]
        lines += [f"member {i}" for i in self.memberships]
        text = "\n".join([*sorted(lines), str(self.asked.deactivate)])
        return hashlib.sha256(text.encode()).hexdigest()[:12]


def plan_as_system(work: Work, asked: Asked, reach: frozenset[UUID] | None) -> Plan:
    """Work out a plan; ``reach`` are the users that the actor may take from and give to, None for everybody.

    Raises:
        Invalid: the leaver or a receiver is not there, has left, or is the same; or there is nothing to hand over.
        Forbidden: one of them is out of reach.
    """
    users = {user.id: user for user in work.each(User)}
    leaver = _checked(work, users, asked, reach)
    new_owner = _dealt(work, asked, leaver)
    new_manager = _new_managers(users, asked, leaver)
    memberships: tuple[UUID, ...] = ()
    if asked.deactivate:
        memberships = tuple(m.id for m in work.each(TeamMember, TeamMember.t.c.user_id == leaver.id))
    if not new_owner and not new_manager and not asked.deactivate:
        raise Invalid(f"'{leaver.name}' has nothing to hand over.", todo=_elsewhere(work, asked, leaver))
    return Plan(
        asked=asked, leaver=leaver, new_owner=new_owner, new_manager=new_manager, memberships=memberships,
        told=tuple(told_of(work, leaver, only_open=asked.only_open, without=asked.without)),
        names={u: users[u].name for receivers in asked.to.values() for u in receivers},
    )  # fmt: skip


def _checked(work: Work, users: Mapping[UUID, User], asked: Asked, reach: frozenset[UUID] | None) -> User:
    leaver = users.get(asked.leaver)
    if leaver is None:
        raise Invalid(f"There is no user {asked.leaver}.")
    if reach is not None and leaver.id not in reach:
        raise Forbidden(f"This actor may not hand over what '{leaver.name}' owns: only of those below.")
    if not any(asked.to.values()):
        raise Invalid(f"Nobody is named to take over from '{leaver.name}'.")
    known = work.context.registry
    for name in (*asked.to, *asked.without):
        kind = None if name == EVERYTHING or (name == PEOPLE and name in asked.without) else known.named_type(name)
        if kind is not None and kind not in handed_types(work):
            raise Invalid(f"A {name} is not handed over.", allowed=[t.name for t in handed_types(work)])
    for receiver_id in dict.fromkeys(u for receivers in asked.to.values() for u in receivers):
        receiver = users.get(receiver_id)
        if receiver is None:
            raise Invalid(f"There is no user {receiver_id}.")
        if receiver.id == leaver.id:
            raise Invalid(f"'{leaver.name}' cannot hand over to the same person.", todo="Name somebody else.")
        if not receiver.active:
            raise Invalid(f"'{receiver.name}' has left and can take nothing over.", todo="Name somebody active.")
        if reach is not None and receiver.id not in reach:
            raise Forbidden(f"This actor may not hand over to '{receiver.name}': only to those below.")
    return leaver


def _elsewhere(work: Work, asked: Asked, leaver: User) -> str:
    """Say what there would be to hand over, if closed records were."""
    told = list(told_of(work, leaver, only_open=asked.only_open, without=asked.without))
    return " ".join(told[:3])


def _dealt(work: Work, asked: Asked, leaver: User) -> dict[str, dict[UUID, UUID]]:
    """Deal out the records of each type; types that go to the same several people are dealt out together."""
    works_for = employers(work, leaver.id)
    groups: dict[tuple[UUID, ...], dict[tuple[str, UUID], UUID]] = {}
    kinds = handed_types(work, asked.without)
    for kind in kinds:
        receivers = _receivers(asked, kind)
        if not receivers:
            continue
        owned = owned_by(work, leaver.id, kind, only_open=asked.only_open)
        together = groups.setdefault(receivers, {})
        together |= {(kind.name, record): works_for.get(group, group) for record, group in owned.items()}
    found: dict[str, dict[UUID, UUID]] = {kind.name: {} for kind in kinds}
    for receivers, items in groups.items():
        for (name, record), user in deal_out(items, receivers).items():
            found[name][record] = user
    return {name: owners for name, owners in found.items() if owners}


def _receivers(asked: Asked, kind: RecordType) -> tuple[UUID, ...]:
    return asked.to.get(kind.name, asked.to.get(EVERYTHING, ()))


def _new_managers(users: Mapping[UUID, User], asked: Asked, leaver: User) -> dict[UUID, UUID | None]:
    """Return who manages the leaver's people next, where everything goes to others.

    That is the leaver's own manager. Without one it is the first who takes over, who then has nobody above.
    """
    if EVERYTHING not in asked.to or PEOPLE in asked.without:
        return {}
    reports = sorted(u.id for u in users.values() if u.manager_id == leaver.id)
    above = users.get(leaver.manager_id) if leaver.manager_id is not None else None
    if above is not None and above.active:
        return dict.fromkeys(reports, above.id)
    first = asked.to[EVERYTHING][0]
    top = {first: None} if reports and users[first].manager_id is not None else {}
    return {**dict.fromkeys((r for r in reports if r != first), first), **top}


def within_reach(work: Work) -> frozenset[UUID] | None:
    """Return the users that the actor may take from and give to: all, or itself and everybody below."""
    if Scope.ALL in work.access.scopes(work.context.registry.type_of(Customer), Action.ASSIGN):
        return None
    below: dict[UUID | None, list[UUID]] = {}
    for user in work.each(User):
        below.setdefault(user.manager_id, []).append(user.id)
    found: set[UUID] = set()
    waiting = [] if work.actor.id is None else [work.actor.id]
    while waiting:
        user_id = waiting.pop()
        if user_id not in found:
            found.add(user_id)
            waiting.extend(below.get(user_id, ()))
    return frozenset(found)


def receivers_of(to: To) -> dict[str, tuple[UUID, ...]]:
    """Return who gets what by record type, each user once."""

    def several(users: User | Sequence[User]) -> tuple[UUID, ...]:
        given: Iterable[User] = [users] if isinstance(users, User) else users
        return tuple(dict.fromkeys(u.id for u in given))

    if isinstance(to, Mapping):
        return {name: several(users) for name, users in to.items()}
    return {EVERYTHING: several(to)}
