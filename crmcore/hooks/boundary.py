"""The boundary round foreign code: whose code it was that failed, where, and about which record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from crmcore.errors import (
    CrmError,
    DeclarationError,
    OutcomeUnknown,
    PluginFailed,
    Retry,
    StoreFull,
    StoreLocked,
    StoreUnavailable,
)
from crmcore.records import Entry, schema_of

current_plugin: ContextVar[str | None] = ContextVar("crmcore_current_plugin", default=None)
"""The plugin whose code is running, for the journal's provenance; None for the embedding program."""

NOT_ITS_FAULT = (KeyboardInterrupt, OutcomeUnknown, PluginFailed, Retry, StoreFull, StoreLocked, StoreUnavailable)
"""What passes a boundary unchanged: the person who stops, the store in trouble, a plugin named already."""


def told(error: BaseException) -> str:
    """Return an error as one line; foreign errors may hold newlines, or fail when they are printed."""
    try:
        # Neither NUL nor half a character (of a file name, say) fits into a text of the database.
        text = " ".join(str(error).replace("\0", " ").split())[:300].encode(errors="replace").decode()
    except Exception:  # noqa: BLE001 - the text of a foreign error is foreign code too
        text = "(its text cannot be read)"
    return text if isinstance(error, CrmError) else f"{type(error).__name__}: {text}"


def shown(value: object) -> str:
    """Return a value in a few words, for the text of an error."""
    return "None" if value is None else f"{type(value).__name__} {value!r:.60}"


def listed(answer: object, *kinds: type) -> list[Any]:
    """Return what foreign code answered as a list, after a look at it and at each item.

    Raises:
        TypeError: it is none, or has an item of no such kind.
    """
    if isinstance(answer, (str, bytes, Mapping)) or not isinstance(answer, Iterable):
        raise TypeError(f"it returned {shown(answer)} instead of a list")
    items = list(answer)
    for item in items:
        if not isinstance(item, kinds):
            raise TypeError(f"it returned {shown(item)} instead of a {kinds[0].__name__}")
    return items


def about(subjects: Sequence[Any]) -> str:
    """Name the record that a call was about, and how many more there were."""
    if not subjects:
        return ""
    record = getattr(subjects[0], "record", subjects[0])
    name = schema_of(type(record)).name if isinstance(record, Entry) else type(record).__name__
    more = f" and {len(subjects) - 1} more" if len(subjects) > 1 else ""
    return f"{name} {getattr(record, 'id', '')}{more}".strip()


def failure(error: BaseException, plugin: str, version: str, *places: str) -> CrmError:
    """Return the error that names plugin, version and place; what is wrongly declared stays that.

    It begins with ``[plugin acme 1.4.2 · crm_check_move · acme_deal 0192…]``.
    """
    where = f"[{' · '.join((f'plugin {plugin} {version}'.rstrip(), *filter(None, places)))}]"
    if isinstance(error, DeclarationError):
        return DeclarationError(f"{where} {error.what}", allowed=error.allowed, todo=error.todo)
    todo = f"To go on without it: crmcore plugins disable {plugin}"
    return PluginFailed(f"{where} {told(error).rstrip('.')}.", todo=todo)


@contextmanager
def boundary(
    plugin: str, version: str, *places: str, passing: tuple[type[BaseException], ...] = NOT_ITS_FAULT
) -> Iterator[None]:
    """Run foreign code as that plugin: whatever it raises, ``SystemExit`` included, comes out with its name.

    ``passing`` comes out unchanged.

    Raises:
        PluginFailed: the code raised; the original error is the cause.
        DeclarationError: what the code declares cannot work.
    """
    token = current_plugin.set(plugin)
    try:
        yield
    except passing:
        raise
    except BaseException as error:
        raise failure(error, plugin, version, *places) from error
    finally:
        current_plugin.reset(token)
