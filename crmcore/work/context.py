"""What every unit of work of one ``Crm`` shares."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from pydantic import BaseModel

from crmcore.model import FiscalYear, Registry
from crmcore.store import Store

if TYPE_CHECKING:
    from crmcore.hooks import PluginHost

T = TypeVar("T")
MOST_SHAPED = 2_000


@attrs.frozen(kw_only=True, eq=False)
class Context:
    """The parts that a unit of work needs."""

    registry: Registry
    store: Store
    decisions: PluginHost
    """Who is asked what plugins decide inside a transaction."""
    clock: Callable[[], datetime]
    files: Path
    firm_name: str = ""
    base_currency: str = "EUR"
    fiscal_year: FiscalYear = attrs.field(factory=FiscalYear)
    zone: tzinfo = UTC
    """Where the firm's days begin and end."""
    settings: Mapping[type[BaseModel], BaseModel] = attrs.field(factory=dict)
    """The settings of each enabled plugin, by their class."""
    shared: dict[Any, Any] = attrs.field(factory=dict)
    """Things worked out once and kept: access by roles, prepared statements."""
    shaped: dict[Any, Any] = attrs.field(factory=dict)
    """The same for what people's words shape (rule texts, filters), of which there is no end: see :meth:`for_now`."""

    def once(self, key: Any, make: Callable[[], T]) -> T:
        """Return what is kept in ``shared``, made first if need be: one for ever, also if two threads come first."""
        found: T | None = self.shared.get(key)
        return self.shared.setdefault(key, make()) if found is None else found

    def for_now(self, key: Any, make: Callable[[], T]) -> T:
        """Return what is kept in ``shaped``, made first if need be; the oldest goes when there are too many."""
        found: T | None = self.shaped.get(key)
        if found is None:
            found = make()
            while len(self.shaped) >= MOST_SHAPED:
                self.shaped.pop(next(iter(self.shaped)), None)
            self.shaped[key] = found
        return found
