"""A plugin made of areas: subpackages that each say what they add, so that a large plugin can be read in parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from crmcore.hooks.plugin import IfUnavailable, Plugin, guards
from crmcore.hooks.specs import hookimpl
from crmcore.model import (
    Command,
    DeclaredRule,
    DueJob,
    Event,
    Fact,
    InteractionKind,
    Pipeline,
    Report,
    Role,
    Subscription,
    ViewSection,
)
from crmcore.records import CustomField, Entry

if TYPE_CHECKING:
    from uuid import UUID

    from crmcore.model import Change, Move, Objection
    from crmcore.work import Work

Labels = Mapping[str, Mapping[str, str]]


@attrs.frozen(kw_only=True)
class Area:
    """Definitions by kind, as the hooks of :mod:`crmcore.hooks.specs` return them.

    Attributes:
        labels: language, then ``record``, ``record.field`` or ``pipeline.stage``, to words.
        rules: given the plugin's settings, the rule texts among them.
        checks: for each guarded record class, who looks at its changes; a call is about records of one class.
        move_checks: the same for moves on a pipeline.
        owners: for each record class, who chooses the owner of new ones that name none.
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
    hookspecs: tuple[type, ...] = ()
    labels: Labels = attrs.field(factory=dict)
    rules: Callable[[Any], Iterable[DeclaredRule]] | None = None
    checks: Mapping[type[Entry], Callable[[Work, Sequence[Change]], Iterable[Objection]]] = attrs.field(factory=dict)
    move_checks: Mapping[type[Entry], Callable[[Work, Sequence[Move]], Iterable[Objection]]] = attrs.field(factory=dict)
    owners: Mapping[type[Entry], Callable[[Work, Sequence[Any]], Iterable[UUID | None]]] = attrs.field(factory=dict)


_LISTS = {
    "crm_records": "records",
    "crm_custom_fields": "custom_fields",
    "crm_pipelines": "pipelines",
    "crm_interaction_kinds": "kinds",
    "crm_facts": "facts",
    "crm_events": "events",
    "crm_subscriptions": "subscriptions",
    "crm_jobs": "jobs",
    "crm_view_sections": "sections",
    "crm_reports": "reports",
    "crm_roles": "roles",
    "crm_commands": "commands",
    "crm_hookspecs": "hookspecs",
}


def _adding_up(attribute: str) -> Callable[[AreaPlugin], Iterable[Any]]:
    return lambda self: [item for area in self.areas for item in getattr(area, attribute)]


# pluggy goes by the names of arguments, so each decision has a function of its own, made for who is asked by class.
_DECISIONS: tuple[tuple[str, str, Callable[..., Any], IfUnavailable], ...] = (
    (
        "crm_check_change", "checks",
        lambda asked: lambda self, work, changes: list(asked[type(changes[0].record)](work, changes)), "block",
    ),
    (
        "crm_check_move", "move_checks",
        lambda asked: lambda self, work, moves: list(asked[type(moves[0].record)](work, moves)), "block",
    ),
    (
        "crm_choose_owner", "owners",
        lambda asked: lambda self, work, records: list(asked[type(records[0])](work, records)), "pass",
    ),
)  # fmt: skip


class AreaPlugin(Plugin):
    """A plugin that adds its areas up. It may implement further hooks beside them, as any plugin does.

    A check, a move check or a choice of owner of an area guards its record class; if it cannot be asked, changes and
    moves are refused (``"block"``), and the choice is left to others (``"pass"``).
    """

    areas: ClassVar[tuple[Area, ...]] = ()
    """In this order; records come after those that they refer to."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        implemented = {hook: _adding_up(attribute) for hook, attribute in _LISTS.items()}
        for hook, attribute, asking, if_unavailable in _DECISIONS:
            asked = {record: ask for area in cls.areas for record, ask in getattr(area, attribute).items()}
            if asked:
                implemented[hook] = guards(*asked, if_unavailable=if_unavailable)(asking(asked))
        for hook, implementation in implemented.items():
            if hook not in vars(cls):
                setattr(cls, hook, hookimpl(implementation))

    @hookimpl
    def crm_rules(self) -> Iterable[DeclaredRule]:
        """The rule texts in the plugin's settings."""
        return [rule for area in self.areas if area.rules is not None for rule in area.rules(self.config)]

    @hookimpl
    def crm_labels(self) -> Labels:
        """The words of all areas."""
        languages = {language for area in self.areas for language in area.labels}
        return {k: dict(chain.from_iterable(a.labels.get(k, {}).items() for a in self.areas)) for k in languages}
