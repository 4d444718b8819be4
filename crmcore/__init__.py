"""A pluggable CRM framework: starts as a sales system, grows into a full CRM by configuration.

What is listed in ``__all__`` is the supported surface; it is loaded when it is first used, so that importing
crmcore costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crmcore.config import Config, load_config
    from crmcore.crm import Crm
    from crmcore.hooks import Plugin, guards, hookimpl, hookspec
    from crmcore.model import *  # noqa: F403 — the type checker's view of the names below
    from crmcore.records import *  # noqa: F403 — as above
    from crmcore.store.sql import days_between, month_of
    from crmcore.work import Board, CustomerView, Page, Work, rate

_MODEL = """Action Actor Added Attachment Change Changed Command Customer CustomerKind CustomerScope Direction DueJob
Event Fact FiscalYear Forecast Grant Identity IdentityKind Interaction InteractionKind Lifecycle Move Objection Outcome
Overridden Participant Pipeline PipelineRecord Rate Registry Relation RelationKind Removed Report Role Scope SectionData
Stage StageChanged StageMove Subscription Table Tag Team TeamMember User ViewSection grants system_actor"""
_RECORDS = """CustomField Entry Field FieldKind Group Labeled MaxLen Money Personal Record RecordType Ref Searchable
ServerOwned new_id record schema_of"""

_HOME = {
    "Config": "config",
    "load_config": "config",
    "Crm": "crm",
    **dict.fromkeys(("Plugin", "guards", "hookimpl", "hookspec"), "hooks"),
    **dict.fromkeys(_MODEL.split(), "model"),
    **dict.fromkeys(_RECORDS.split(), "records"),
    **dict.fromkeys(("days_between", "month_of"), "store.sql"),
    **dict.fromkeys(("Board", "CustomerView", "Page", "Work", "rate"), "work"),
}

__all__ = sorted(_HOME)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name in _HOME:
        value = getattr(importlib.import_module(f"crmcore.{_HOME[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'crmcore' has no attribute '{name}'")


def __dir__() -> list[str]:
    return __all__
