"""A pluggable CRM framework: starts as a sales system, grows into a full CRM by configuration.

What is listed in ``__all__`` is the supported surface; it is loaded when it is first used, so that importing
crmcore costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # What a type checker sees; at run time __getattr__ loads each name from its home.
    from crmcore.config import Config as Config
    from crmcore.config import load_config as load_config
    from crmcore.crm import Crm as Crm
    from crmcore.hooks import Area as Area
    from crmcore.hooks import AreaPlugin as AreaPlugin
    from crmcore.hooks import Plugin as Plugin
    from crmcore.hooks import guards as guards
    from crmcore.hooks import hookimpl as hookimpl
    from crmcore.hooks import hookspec as hookspec
    from crmcore.model import *  # noqa: F403 — its __all__ says what
    from crmcore.records import *  # noqa: F403 — its __all__ says what
    from crmcore.store.sql import days_between as days_between
    from crmcore.store.sql import month_of as month_of
    from crmcore.work import BaseSum as BaseSum
    from crmcore.work import Board as Board
    from crmcore.work import CustomerView as CustomerView
    from crmcore.work import FieldChange as FieldChange
    from crmcore.work import Kept as Kept
    from crmcore.work import Page as Page
    from crmcore.work import Undone as Undone
    from crmcore.work import Work as Work
    from crmcore.work import rate as rate
    from crmcore.work import rate_on as rate_on
    from crmcore.work.facts import day_at as day_at
    from crmcore.work.funnel import is_rotting as is_rotting
    from crmcore.work.funnel import mean_and_median as mean_and_median
    from crmcore.work.funnel import stage_aging as stage_aging
    from crmcore.work.funnel import stage_conversion as stage_conversion
    from crmcore.work.funnel import stage_times as stage_times

_MODEL = """NOBODY Action Actor Added Attachment Change Changed Command Customer CustomerKind CustomerScope
DeclaredRule Direction DueJob
Event Fact FiscalYear Forecast Grant Identity IdentityKind Interaction InteractionKind Lifecycle Move Objection Outcome
Overridden Participant Pipeline PipelineRecord Rate Registry Relation RelationKind Removed Report Role Scope SectionData
Skipped Stage StageChanged StageMove Subscription Table Tag Team TeamMember User ViewSection grants system_actor"""
_RECORDS = """CustomField Entry Field FieldKind Group Labeled LocalPath MaxLen Money Personal Record RecordType Ref Searchable
ServerOwned new_id record schema_of"""
_FUNNEL = "is_rotting mean_and_median stage_aging stage_conversion stage_times"

_HOME = {
    "Config": "config",
    "load_config": "config",
    "Crm": "crm",
    **dict.fromkeys(("Area", "AreaPlugin", "Plugin", "guards", "hookimpl", "hookspec"), "hooks"),
    **dict.fromkeys(_MODEL.split(), "model"),
    **dict.fromkeys(_RECORDS.split(), "records"),
    **dict.fromkeys(("days_between", "month_of"), "store.sql"),
    **dict.fromkeys(
        ("BaseSum", "Board", "CustomerView", "FieldChange", "Kept", "Page", "Undone", "Work", "rate", "rate_on"), "work"
    ),
    "day_at": "work.facts",
    **dict.fromkeys(_FUNNEL.split(), "work.funnel"),
}

__all__ = sorted(_HOME)  # noqa: PLE0605 — a list, made of the one table above


def __getattr__(name: str) -> Any:
    if name in _HOME:
        value = getattr(importlib.import_module(f"crmcore.{_HOME[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'crmcore' has no attribute '{name}'")


def __dir__() -> list[str]:
    return __all__
