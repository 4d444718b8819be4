"""The plugin: everything that sales adds, on the hooks that every plugin has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from crmcore import (
    Change,
    Command,
    Customer,
    CustomField,
    DeclaredRule,
    DueJob,
    Entry,
    Event,
    Fact,
    InteractionKind,
    Move,
    Objection,
    Pipeline,
    Plugin,
    Record,
    Report,
    Role,
    Subscription,
    ViewSection,
    Work,
    guards,
    hookimpl,
)
from crmcore_sfa import activities, deals, forecast, handover, leads, opportunities, orders, quotes, reports, targets
from crmcore_sfa.area import Area, MoveCheck, OwnerChoice
from crmcore_sfa.config import SfaConfig
from crmcore_sfa.labels import LABELS
from crmcore_sfa.records import Opportunity

AREAS: tuple[Area, ...] = (
    opportunities.AREA,
    deals.AREA,
    leads.AREA,
    activities.AREA,
    quotes.AREA,
    orders.AREA,
    targets.AREA,
    handover.AREA,
    forecast.AREA,
    reports.AREA,
)

_CHECKED = {cls: check for area in AREAS for cls, check in area.checks.items()}
_GATED: dict[type[Entry], MoveCheck] = {cls: check for area in AREAS for cls, check in area.move_checks.items()}
_CHOSEN: dict[type[Entry], OwnerChoice] = {cls: choose for area in AREAS for cls, choose in area.owners.items()}


class SfaPlugin(Plugin):
    """Leads, opportunities, activities, quotes, orders, targets, and reports on them."""

    name = "sfa"
    core = ">=0.2,<0.3"
    migrations = "crmcore_sfa.migrations"
    Config = SfaConfig
    config: SfaConfig

    @hookimpl
    def crm_records(self) -> Iterable[type[Entry]]:
        """The records of all areas, each after those that it refers to."""
        return [cls for area in AREAS for cls in area.records]

    @hookimpl
    def crm_custom_fields(self) -> Iterable[CustomField[Any]]:
        """What sales notes on records of core."""
        return [field for area in AREAS for field in area.custom_fields]

    @hookimpl
    def crm_pipelines(self) -> Iterable[Pipeline]:
        """The paths of leads, sales, quotes and orders."""
        return [line for area in AREAS for line in area.pipelines]

    @hookimpl
    def crm_interaction_kinds(self) -> Iterable[InteractionKind]:
        """What a done activity is, where core has no kind for it."""
        return [kind for area in AREAS for kind in area.kinds]

    @hookimpl
    def crm_facts(self) -> Iterable[Fact]:
        """What is known of a customer or a deal without being stored."""
        return [fact for area in AREAS for fact in area.facts]

    @hookimpl
    def crm_events(self) -> Iterable[type[Event]]:
        """What sales says happened, beside changes of records."""
        return [event for area in AREAS for event in area.events]

    @hookimpl
    def crm_subscriptions(self) -> Iterable[Subscription]:
        """What follows from a change, whoever made it."""
        return [subscription for area in AREAS for subscription in area.subscriptions]

    @hookimpl
    def crm_jobs(self) -> Iterable[DueJob]:
        """What falls due: recycling, reminders, expiry, snapshots."""
        return [job for area in AREAS for job in area.jobs]

    @hookimpl
    def crm_view_sections(self) -> Iterable[ViewSection]:
        """Sections of the customer view."""
        return [section for area in AREAS for section in area.sections]

    @hookimpl
    def crm_reports(self) -> Iterable[Report]:
        """The reports of all areas."""
        return [report for area in AREAS for report in area.reports]

    @hookimpl
    def crm_roles(self) -> Iterable[Role]:
        """What the roles of core may do here beyond their general grants."""
        return [role for area in AREAS for role in area.roles]

    @hookimpl
    def crm_commands(self) -> Iterable[Command]:
        """A command for each noun."""
        return [command for area in AREAS for command in area.commands]

    @hookimpl
    def crm_rules(self) -> Iterable[DeclaredRule]:
        """The rule texts in ``[plugins.sfa]``."""
        return [rule for area in AREAS if area.rules is not None for rule in area.rules(self.config)]

    @hookimpl
    def crm_labels(self) -> Mapping[str, Mapping[str, str]]:
        """German and Chinese."""
        return LABELS

    @hookimpl
    @guards(*_CHECKED, if_unavailable="block")
    def crm_check_change(self, work: Work, changes: Sequence[Change]) -> Iterable[Objection]:
        """Ask the area whose records these are; a call is about records of one class."""
        return list(_CHECKED[type(changes[0].record)](work, changes))

    @hookimpl
    @guards(*_GATED, Opportunity, if_unavailable="block")
    def crm_check_move(self, work: Work, moves: Sequence[Move]) -> Iterable[Objection]:
        """Ask the area whose records these are."""
        check = _GATED.get(type(moves[0].record))
        return [] if check is None else list(check(work, moves))

    @hookimpl
    @guards(*_CHOSEN, Opportunity, if_unavailable="pass")
    def crm_choose_owner(self, work: Work, records: Sequence[Any]) -> Iterable[UUID | None]:
        """Ask the area whose records these are."""
        choose = _CHOSEN.get(type(records[0]))
        return [None] * len(records) if choose is None else list(choose(work, records))

    @hookimpl(optionalhook=True)
    def intake_find_subject(self, work: Work, messages: Sequence[Any]) -> Sequence[tuple[str, UUID] | None]:
        """Say of mails and meetings which deal they are about."""
        from crmcore_sfa.intake_bridge import find_deals

        return find_deals(work, messages)

    @hookimpl(optionalhook=True)
    def intake_plan(self, work: Work, entries: Sequence[Any]) -> Sequence[Record | None]:
        """Keep the entries of a calendar that are not over as activities."""
        from crmcore_sfa.intake_bridge import keep_plans

        return keep_plans(work, entries)

    @hookimpl
    def crm_demo(self, work: Work, customers: Sequence[Customer], seed: int, days: int) -> None:
        """Two years of sales, or as many days as wanted."""
        from crmcore_sfa.demo import make_sales
        from crmcore_sfa.targets.demo import make_quotas

        make_sales(work, customers, seed, days)
        make_quotas(work, days)
