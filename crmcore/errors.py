"""Every error that crmcore raises on purpose.

One class an error, each with a stable ``code``. The text says what happened with the real values, what is
allowed, and what to do; it is one line, so that a command line or an API can show it as it is.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import ClassVar


def nearest(name: str, known: Iterable[str]) -> str:
    """Return ``" Did you mean 'x'?"`` for the known name most like ``name``, or an empty string."""
    found = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f" Did you mean '{found[0]}'?" if found else ""


class CrmError(Exception):
    """The root of all errors that a person, a plugin or a configuration can cause.

    ``allowed`` lists what would have been right; ``todo`` says what to do next. Both become part of the text.
    """

    code: ClassVar[str] = "error"

    def __init__(self, what: str, *, allowed: Iterable[str] = (), todo: str = "") -> None:
        self.what = what
        self.allowed = tuple(allowed)
        self.todo = todo
        parts = [what]
        if self.allowed:
            parts.append("Allowed: " + ", ".join(repr(a) for a in self.allowed) + ".")
        if todo:
            parts.append(todo)
        super().__init__(" ".join(parts))

    def __str__(self) -> str:
        return f"[{self.code}] {self.args[0]}"


class ConfigError(CrmError):
    """``crm.toml`` (or a dictionary in its place) cannot be used: unknown key, wrong type, missing file."""

    code = "config"


class DeclarationError(CrmError):
    """A record, field, pipeline or hook is declared in a way that cannot work. Raised at start."""

    code = "declaration"


class DuplicateName(DeclarationError):
    """Two owners declare the same record, table, pipeline, kind or fact. Both are named."""

    code = "duplicate-name"


class PluginUnavailable(CrmError):
    """A plugin is enabled but cannot be loaded: not installed, wrong core version, failed import, missing need."""

    code = "plugin-unavailable"


class PluginFailed(CrmError):
    """Code of a plugin raised or returned something of the wrong type; the text names plugin and hook.

    ``objections`` holds what the plugins objected that could be asked.
    """

    code = "plugin-failed"

    def __init__(self, what: str, *, todo: str = "", objections: Iterable[object] = ()) -> None:
        self.objections = tuple(objections)
        super().__init__(what, todo=todo)


class Invalid(CrmError):
    """A value does not fit its field: wrong type, too long, naive datetime, unknown field."""

    code = "invalid"


class NotFound(CrmError):
    """There is no such record, or this actor may not read it: the two look the same."""

    code = "not-found"


class Forbidden(CrmError):
    """The actor may see the record but not do this to it, or may not do this kind of thing at all."""

    code = "forbidden"


class Conflict(CrmError):
    """The record was changed by somebody else since it was read (stale version)."""

    code = "conflict"


class StillReferenced(CrmError):
    """A record cannot be removed while others, perhaps of a disabled plugin, refer to it."""

    code = "still-referenced"


class NotUnique(CrmError):
    """A value that must be unique is taken."""

    code = "not-unique"


class Objected(CrmError):
    """One or more plugins or rules object to a change; all objections are in ``objections``."""

    code = "objected"

    def __init__(
        self, what: str, objections: Iterable[object] = (), *, allowed: Iterable[str] = (), todo: str = ""
    ) -> None:
        self.objections = tuple(objections)
        super().__init__(what, allowed=allowed, todo=todo)


class TransitionRejected(Objected):
    """A record may not move to that stage: unknown, not allowed from here, or somebody objected."""

    code = "transition-rejected"


class IdempotencyMismatch(CrmError):
    """An idempotency key was used before for another request."""

    code = "idempotency-mismatch"


class CurrencyMismatch(CrmError):
    """Amounts of two currencies were added or compared without a rate."""

    code = "currency-mismatch"


class MissingRate(CrmError):
    """No exchange rate is known for a currency on or before a day."""

    code = "missing-rate"


class RuleError(CrmError):
    """A rule (CEL) cannot be used: syntax, unknown name, wrong type; with the position."""

    code = "rule"


class UnsafeStatement(CrmError):
    """A report statement names something other than read faces, or uses what is not on the allow-list."""

    code = "unsafe-statement"


class StoreLocked(CrmError):
    """Another process holds the database for too long."""

    code = "store-locked"


class StoreFull(CrmError):
    """The disk that holds the database is full; the transaction was rolled back."""

    code = "store-full"


class StoreUnavailable(CrmError):
    """The database cannot be reached or opened."""

    code = "store-unavailable"


class OutcomeUnknown(CrmError):
    """The connection was lost while committing: the change may or may not be stored.

    Repeat the call with the same idempotency key to find out.
    """

    code = "outcome-unknown"


class Retry(CrmError):
    """The database chose this transaction as the victim of a deadlock; nothing was stored. Run it again."""

    code = "retry"


class SchemaOutdated(CrmError):
    """The database is older than the code: run ``crmcore migrate``."""

    code = "schema-outdated"


class SchemaNewer(CrmError):
    """The database is newer than the code: install the newer code."""

    code = "schema-newer"


class MigrationFailed(CrmError):
    """A migration failed; the old state was kept."""

    code = "migration-failed"
