"""An area of sales: what one subpackage adds to the plugin, so that each can be read by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs

from crmcore import (
    Change,
    Command,
    CustomField,
    DueJob,
    Entry,
    Event,
    Fact,
    InteractionKind,
    Move,
    Objection,
    Pipeline,
    Report,
    Role,
    Subscription,
    ViewSection,
    Work,
)

if TYPE_CHECKING:
    from crmcore import DeclaredRule
    from crmcore_sfa.config import SfaConfig

Check = Callable[[Work, Sequence[Change]], Iterable[Objection]]
MoveCheck = Callable[[Work, Sequence[Move]], Iterable[Objection]]
OwnerChoice = Callable[[Work, Sequence[Any]], Iterable[UUID | None]]


@attrs.frozen(kw_only=True)
class Area:
    """Definitions by kind, as the hooks of :mod:`crmcore.hooks.specs` return them; the plugin adds the areas up.

    Attributes:
        checks: for each guarded record class, who looks at its changes; it gets those of that class alone.
        move_checks: the same for moves on a pipeline.
        owners: for each record class, who chooses the owner of new ones that name none.
        rules: given the settings, the rule texts among them, to be compiled at start.
    """

    records: tuple[type[Entry], ...] = ()
    custom_fields: tuple[CustomField[Any], ...] = ()
    pipelines: tuple[Pipeline, ...] = ()
    kinds: tuple[InteractionKind, ...] = ()
    facts: tuple[Fact, ...] = ()
    events: tuple[type[Event], ...] = ()
    subscriptions: tuple[Subscription, ...] = ()
    jobs: tuple[DueJob, ...] = ()
    sections: tuple[ViewSection, ...] = ()
    reports: tuple[Report, ...] = ()
    roles: tuple[Role, ...] = ()
    commands: tuple[Command, ...] = ()
    checks: Mapping[type[Entry], Check] = attrs.field(factory=dict)
    move_checks: Mapping[type[Entry], MoveCheck] = attrs.field(factory=dict)
    owners: Mapping[type[Entry], OwnerChoice] = attrs.field(factory=dict)
    rules: Callable[[SfaConfig], Iterable[DeclaredRule]] | None = None
