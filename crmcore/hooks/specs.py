"""The whole extension surface of crmcore, on one page.

Three kinds of hook. *Contributions* return definitions and are called once, in dependency order. *Decisions*
are asked inside the transaction, with all the changes of a call at once; a veto is an ``Objection``, never an
exception, and all objections are reported together. *Observers* run after commit, from the journal: they are
contributed as subscriptions.

A plugin implements what it needs, as methods marked ``@hookimpl``.
"""

# A specification has a signature and no body.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pluggy

if TYPE_CHECKING:
    from crmcore.model import (
        Change,
        Command,
        Customer,
        DeclaredRule,
        DueJob,
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
    )
    from crmcore.records import CustomField, Entry
    from crmcore.work import Work

hookspec = pluggy.HookspecMarker("crmcore")
hookimpl = pluggy.HookimplMarker("crmcore")


class Contributions:
    """What a plugin declares. Called once at start, in order of dependency; each returns definitions."""

    @hookspec
    def crm_records(self) -> Iterable[type[Entry]]:
        """Record classes; their names and tables begin with the plugin's name."""

    @hookspec
    def crm_custom_fields(self) -> Iterable[CustomField[Any]]:
        """Fields on records of others; their keys begin with the plugin's name and a dot."""

    @hookspec
    def crm_pipelines(self) -> Iterable[Pipeline]:
        """Pipelines; a team may replace one of the same name in ``crm.toml``."""

    @hookspec
    def crm_interaction_kinds(self) -> Iterable[InteractionKind]:
        """Kinds of interaction with the form of their payload."""

    @hookspec
    def crm_facts(self) -> Iterable[Fact]:
        """Named values of a record that rules, segments and lists read."""

    @hookspec
    def crm_events(self) -> Iterable[type[Event]]:
        """Event classes that the plugin writes with ``work.emit``."""

    @hookspec
    def crm_subscriptions(self) -> Iterable[Subscription]:
        """Observers: called after commit, at least once, in order, with a cursor of the plugin's own."""

    @hookspec
    def crm_jobs(self) -> Iterable[DueJob]:
        """Due jobs: set-based functions that run at an interval and may run twice without harm."""

    @hookspec
    def crm_view_sections(self) -> Iterable[ViewSection]:
        """Sections of the customer view."""

    @hookspec
    def crm_reports(self) -> Iterable[Report]:
        """Reports: typed query functions for the command line and the console."""

    @hookspec
    def crm_roles(self) -> Iterable[Role]:
        """Grants for roles; the declarations of one role by several plugins add up."""

    @hookspec
    def crm_rules(self) -> Iterable[DeclaredRule]:
        """Rule texts among the plugin's settings, to be compiled at start."""

    @hookspec
    def crm_commands(self) -> Iterable[Command]:
        """Commands for the command line."""

    @hookspec
    def crm_labels(self) -> Mapping[str, Mapping[str, str]]:
        """Translations: language, then ``record``, ``record.field`` or ``pipeline.stage``, to words."""

    @hookspec
    def crm_hookspecs(self) -> Iterable[type]:
        """Classes with hook specifications of the plugin's own, for other plugins to implement."""


class Decisions:
    """What a plugin may decide, inside the transaction. Each implementation carries ``@guards(...)``."""

    @hookspec
    def crm_check_change(self, work: Work, changes: Sequence[Change]) -> Iterable[Objection]:
        """Object to additions, edits and removals of records; called once for each call and record type."""

    @hookspec
    def crm_check_move(self, work: Work, moves: Sequence[Move]) -> Iterable[Objection]:
        """Object to moves on a pipeline; called once for each call and record type."""

    @hookspec
    def crm_match_customer(self, work: Work, candidates: Sequence[Customer]) -> Iterable[Customer | None]:
        """Say which stored customer each candidate is, or None; the first answer that is not None counts."""

    @hookspec
    def crm_choose_owner(self, work: Work, records: Sequence[Any]) -> Iterable[Any]:
        """Choose the owner (a user's id or None) of new records that name none; the first answer counts."""


class Demonstration:
    """Making a believable firm to try things on."""

    @hookspec
    def crm_demo(self, work: Work, customers: Sequence[Customer], seed: int, days: int) -> None:
        """Add generated records for these customers over the last ``days``; one seed gives one result."""
