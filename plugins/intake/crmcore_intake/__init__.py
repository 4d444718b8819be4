"""What comes in from files: sniffed, mapped by a profile, previewed cell by cell, safe to repeat, and traced."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crmcore_intake.importing import import_files, preview
    from crmcore_intake.lineage import Origin, lineage_of
    from crmcore_intake.plan import FieldChange, Problem, RowAction, RowOutcome
    from crmcore_intake.plugin import IntakePlugin
    from crmcore_intake.profile import Profile, load_profile
    from crmcore_intake.ready import ready_names, ready_profile
    from crmcore_intake.records import Effect, Import, ImportState, Key, Refusal
    from crmcore_intake.undo import undo_import

# Found when first used: a command line that imports nothing need not load what reads files.
_HOME = {
    "IntakePlugin": "plugin",
    **dict.fromkeys(("import_files", "preview"), "importing"),
    **dict.fromkeys(("FieldChange", "Problem", "RowAction", "RowOutcome"), "plan"),
    **dict.fromkeys(("Origin", "lineage_of"), "lineage"),
    **dict.fromkeys(("ready_names", "ready_profile"), "ready"),
    **dict.fromkeys(("Profile", "load_profile"), "profile"),
    **dict.fromkeys(("Effect", "Import", "ImportState", "Key", "Refusal"), "records"),
    "undo_import": "undo",
}

__all__ = [
    "Effect",
    "FieldChange",
    "Import",
    "ImportState",
    "IntakePlugin",
    "Key",
    "Origin",
    "Problem",
    "Profile",
    "Refusal",
    "RowAction",
    "RowOutcome",
    "import_files",
    "lineage_of",
    "load_profile",
    "preview",
    "ready_names",
    "ready_profile",
    "undo_import",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'crmcore_intake' has no attribute '{name}'")
    return getattr(importlib.import_module(f"crmcore_intake.{_HOME[name]}"), name)
