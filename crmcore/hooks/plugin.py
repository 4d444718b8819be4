"""What a vendor writes: a class that declares a plugin, and marks on its hook implementations."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Literal, TypeVar

import attrs
from pydantic import BaseModel, ConfigDict

from crmcore.errors import DeclarationError
from crmcore.records import Entry

F = TypeVar("F", bound=Callable[..., Any])

IfUnavailable = Literal["block", "pass"]

_MARK = "crmcore_guards"


class NoConfig(BaseModel):
    """The configuration of a plugin that has no settings."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Plugin:
    """A declared unit of extension; subclass it, and mark hook implementations with ``@hookimpl``.

    Each ``Crm`` makes an instance of its own, so that state kept on ``self`` is never shared. Plugin classes
    have no properties: releases of pluggy before 1.7 evaluate them while looking for hooks.
    """

    name: ClassVar[str]
    """Lower case; all names that the plugin contributes begin with it."""

    requires: ClassVar[tuple[str, ...]] = ()
    """Plugins that must be enabled, with version ranges: ``("billing>=0.1,<0.2",)``."""

    optional: ClassVar[tuple[str, ...]] = ()
    """Plugins that come before this one if they are enabled. Hooks of theirs are implemented with
    ``@hookimpl(optionalhook=True)``, which is not called, and so imports nothing, while they are absent."""

    core: ClassVar[str] = ""
    """The versions of crmcore that the plugin works with: ``">=0.1,<0.2"``."""

    Config: ClassVar[type[BaseModel]] = NoConfig
    """The pydantic model (``extra="forbid"``) of ``[plugins.<name>]`` in ``crm.toml``."""

    migrations: ClassVar[str | None] = None
    """The package that holds the plugin's Alembic versions; None: tables are made from the declarations."""

    version: str = ""
    """The version of the distribution; the host fills it in, ``"0"`` if there is none."""

    def __init__(self, config: BaseModel) -> None:
        self.config = config


@attrs.frozen
class Guard:
    """What a decision implementation guards, and what it means when it cannot be asked."""

    records: tuple[type[Entry], ...]
    if_unavailable: IfUnavailable

    def covers(self, record: type[Entry]) -> bool:
        """True if the record class is one of those guarded, or a subclass (``Record`` guards everything)."""
        return issubclass(record, self.records)


def guards(*records: type[Entry], if_unavailable: IfUnavailable) -> Callable[[F], F]:
    """Mark a decision implementation with the record classes that it guards.

    Args:
        records: record classes; a subclass of one is guarded too.
        if_unavailable: what happens when the implementation raises, answers wrongly, or its plugin cannot be
            loaded: ``"block"`` refuses the operation, ``"pass"`` lets the others decide. There is no default,
            since nobody else can know which is safe.

    Raises:
        DeclarationError: no record class, or another word.
    """
    given: tuple[object, ...] = records  # what an author without a type checker wrote
    if not given or not all(isinstance(r, type) and issubclass(r, Entry) for r in given):
        raise DeclarationError(f"@guards takes record classes, not {given!r}.")
    if if_unavailable not in ("block", "pass"):
        raise DeclarationError(f"@guards cannot take if_unavailable={if_unavailable!r}.", allowed=("block", "pass"))

    def mark(function: F) -> F:
        setattr(function, _MARK, Guard(records, if_unavailable))
        return function

    return mark


def guard_of(hook: str, function: Callable[..., Any]) -> Guard:
    """Return what ``@guards`` says of an implementation.

    Raises:
        DeclarationError: it was forgotten.
    """
    found = getattr(function, _MARK, None)
    if not isinstance(found, Guard):
        raise DeclarationError(
            f"'{hook}' does not say what it guards.",
            todo='Put @guards(Customer, if_unavailable="block"), or "pass", under @hookimpl.',
        )
    return found
