"""A pluggable CRM framework: starts as a sales system, grows into a full CRM by configuration.

What is listed in ``__all__`` is the supported surface; it is loaded when it is first used, so that importing
crmcore costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # What a type checker sees; at run time __getattr__ loads each name from its home.
    from crmcore.config import Config as Config, load_config as load_config
    from crmcore.crm import Crm as Crm
    from crmcore.hooks import (
        Area as Area,
        AreaPlugin as AreaPlugin,
        Plugin as Plugin,
        guards as guards,
        hookimpl as hookimpl,
        hookspec as hookspec,
    )
    from crmcore.model import *  # noqa: F403 — its __all__ says what
    from crmcore.records import *  # noqa: F403 — its __all__ says what
    from crmcore.store.sql import days_between as days_between, month_of as month_of
    from crmcore.work import *  # noqa: F403 — its __all__ says what

_MODEL = """NOBODY Action Actor Added Attachment Change Changed Command Customer CustomerKind CustomerScope
DeclaredRule Direction DueJob
Event Fact FiscalYear Forecast Grant Identity IdentityKind Interaction InteractionKind Lifecycle Move Objection Outcome
Overridden Participant Pipeline PipelineRecord Rate Registry Relation RelationKind Removed Report Role Scope SectionData
Skipped Stage StageChanged StageMove Subscription Table Tag Team TeamMember User ViewSection grants system_actor"""
_RECORDS = """CustomField Entry Field FieldKind Group Labeled LocalPath MaxLen Money Personal Record RecordType Ref
RuleText Searchable ServerOwned new_id record schema_of"""
_WORK = """BaseSum Board CustomerView FieldChange Kept Page Undone Work day_at mean_and_median
rate rate_on"""

_HOME = {
    "Config": "config",
    "load_config": "config",
    "Crm": "crm",
    **dict.fromkeys(("Area", "AreaPlugin", "Plugin", "guards", "hookimpl", "hookspec"), "hooks"),
    **dict.fromkeys(_MODEL.split(), "model"),
    **dict.fromkeys(_RECORDS.split(), "records"),
    **dict.fromkeys(("days_between", "month_of"), "store.sql"),
    **dict.fromkeys(_WORK.split(), "work"),
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
