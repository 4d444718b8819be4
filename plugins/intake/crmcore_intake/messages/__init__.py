"""Mails and calendars: read, matched to customers, and put on the timeline."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crmcore_intake.messages.hooks import Contact, PlannedEntry, Subject
    from crmcore_intake.messages.importing import import_messages, preview_messages
    from crmcore_intake.messages.message import Choices
    from crmcore_intake.messages.settings import MessageSettings, Unknown

# Found when first used: whoever only declares the plugin need not load what reads mails.
_HOME = {
    **dict.fromkeys(("Contact", "PlannedEntry", "Subject"), "hooks"),
    **dict.fromkeys(("import_messages", "preview_messages"), "importing"),
    "Choices": "message",
    **dict.fromkeys(("MessageSettings", "Unknown"), "settings"),
}

__all__ = [
    "Choices",
    "Contact",
    "MessageSettings",
    "PlannedEntry",
    "Subject",
    "Unknown",
    "import_messages",
    "preview_messages",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'crmcore_intake.messages' has no attribute '{name}'")
    return getattr(importlib.import_module(f"crmcore_intake.messages.{_HOME[name]}"), name)
