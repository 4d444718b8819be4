"""Where a user is named beyond what can be handed over: in ``crm.toml``, in teams, in rows of plugins that are off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from pydantic import BaseModel

from crmcore import User, Work
from crmcore_sfa.config import SfaConfig
from crmcore_sfa.deals.records import Split
from crmcore_sfa.handover.owned import CREDITED, closed_of, handed_types
from crmcore_sfa.records import Opportunity


def told_of(work: Work, user: User, *, only_open: bool, without: tuple[str, ...]) -> Iterator[str]:
    """Yield a line for each thing about a user that a hand-over leaves as it is."""
    label = work.context.registry.label
    if only_open:
        for kind in handed_types(work, without):
            if count := closed_of(work, user.id, kind):
                yield f"{count:,} of '{label(kind.name)}' are over and stay with {user.name}."
    for name in without:
        yield f"'{label(name)}' is left out."
    for kind in (work.context.registry.type_of(cls) for cls in CREDITED):
        if count := work.count(kind.cls, kind.face.c.owner_id == user.id):
            yield f"{count:,} of '{label(kind.name)}' stay with {user.name}, who is measured and paid by them."
    yield from _splits(work, user)
    for place in named_in_settings(work, user):
        yield f"{place} in crm.toml still names {user.name}: change it there."
    for off in work.out_of_reach(user):
        if off.field == "owner_id":
            yield f"{off.rows:,} {off.record_type} of {off.plugin} stay: enable the plugin to hand them over."


def _splits(work: Work, user: User) -> Iterator[str]:
    split, deal = Split.t.c, Opportunity.t.c
    statement = (
        sa.select(sa.func.count())
        .select_from(Split.t.join(Opportunity.t, deal.id == split.opportunity_id))
        .where(split.user_id == user.id, deal.closed_on.is_(None))
    )
    ((count,),) = work.select(statement)
    if count:
        yield f"{user.name} has a share in {count:,} open deals, and keeps it."


def named_in_settings(work: Work, user: User) -> Iterator[str]:
    """Yield the key of each setting of a plugin that names a user, by e-mail, name or id."""
    names = {word.casefold() for word in (user.email, user.name, str(user.id)) if word}
    for cls, settings in work.context.settings.items():
        root = "plugins.sfa" if cls is SfaConfig else cls.__name__
        yield from _places(settings, root, names)


def _places(value: Any, place: str, names: set[str]) -> Iterator[str]:
    if isinstance(value, str):
        if value.casefold() in names:
            yield place
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _places(getattr(value, name), f"{place}.{name}", names)
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from _places(item, f"{place}.{name}", names)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for n, item in enumerate(value):
            yield from _places(item, f"{place}[{n}]", names)
