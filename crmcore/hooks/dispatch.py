"""Asking decision hooks: one generated function for each hook and record class, without pluggy in between.

All implementations are asked, each inside its own boundary, and their objections come back together. Straight
code is generated because the questions stand in the path of every write: ten implementations cost about a
seventh of ``pm.hook``. An implementation may look at the store through ``work``, but does not write.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Any

import attrs

from crmcore.errors import CrmError, PluginFailed
from crmcore.hooks.boundary import NOT_ITS_FAULT, about, failure, listed
from crmcore.hooks.loading import LoadedPlugin, PluginState
from crmcore.hooks.plugin import Guard
from crmcore.model import Objection

log = logging.getLogger("crmcore.hooks")

FAILING_AFTER = 5
"""So many failures of one hook in a row, and the plugin counts as failing (``crmcore doctor`` says so)."""

Dispatcher = Callable[..., list[Any]]


class Health:
    """Failures in a row, by plugin and hook. Empty while all is well, which is what dispatchers look at."""

    def __init__(self) -> None:
        self.failures: dict[tuple[str, str], int] = {}

    def failed(self, plugin: LoadedPlugin, hook: str, error: CrmError) -> None:
        """Note one more failure. A guard that blocks is still asked: none is switched off silently."""
        count = self.failures.get((plugin.name, hook), 0) + 1
        self.failures[plugin.name, hook] = count
        if count >= FAILING_AFTER and plugin.state is PluginState.ENABLED:
            plugin.state, plugin.error = PluginState.FAILING, error
            log.error("Plugin '%s' %s failed %d times in a row in %s.", plugin.name, plugin.version, count, hook)

    def recovered(self, plugin: LoadedPlugin, hook: str) -> None:
        """Note a call that went well."""
        if self.failures.pop((plugin.name, hook), 0) >= FAILING_AFTER and not any(
            name == plugin.name and count >= FAILING_AFTER for (name, _), count in tuple(self.failures.items())
        ):
            plugin.state, plugin.error = PluginState.ENABLED, None


@attrs.frozen(eq=False)
class Listener:
    """One implementation of a decision hook; ``arguments`` are the parameters that it asks for."""

    plugin: LoadedPlugin
    hook: str
    guard: Guard
    function: Callable[..., Any]
    arguments: tuple[str, ...]


_Missed = tuple[Listener, CrmError]


def _answered(listener: Listener, answer: Any) -> list[Objection]:
    """Check what an implementation returned, and stamp the objections with the plugin's name."""
    return [attrs.evolve(one, plugin=listener.plugin.name) for one in listed(answer, Objection)]


def _miss(listener: Listener, error: BaseException, subjects: Sequence[Any]) -> _Missed:
    if isinstance(error, NOT_ITS_FAULT):
        raise error
    plugin = listener.plugin
    made = failure(error, plugin.name, plugin.version, listener.hook, about(subjects))
    made.__cause__ = error
    return listener, made


def _settle(
    listeners: Sequence[Listener], missed: Sequence[_Missed], health: Health, objections: Sequence[Objection]
) -> None:
    """Count failures and recoveries; raise if an implementation that blocks could not be asked."""
    out = {listener for listener, _ in missed}
    for listener in listeners:
        if listener not in out:
            health.recovered(listener.plugin, listener.hook)
    blocking = []
    for listener, error in missed:
        health.failed(listener.plugin, listener.hook, error)
        if listener.guard.if_unavailable == "block":
            blocking.append((listener.plugin.name, error))
        else:
            log.warning("The operation went on without a guard: %s", error, exc_info=error.__cause__)
    if blocking:
        (_, first), *others = blocking
        names = ", ".join(sorted({name for name, _ in others}))
        more = f" The guards of {names} failed too." if others else ""
        raise PluginFailed(first.what + more, todo=first.todo, objections=objections) from first.__cause__


_HEAD = "def ask({parameters}):\n    found = missed = None\n"
# An empty list or tuple is the usual answer, and the only one that needs no second look.
_CALL = """\
    try:
        answer = call{i}({arguments})
        if answer or (answer.__class__ is not list and answer.__class__ is not tuple):
            answer = answered(listener{i}, answer)
            found = found + answer if found else answer
    except BaseException as error:
        missed = [*(missed or ()), miss(listener{i}, error, {subjects})]
"""
_TAIL = """\
    if missed or failures:
        settle(listeners, missed or (), health, found or ())
    return found or []
"""


def objections_from(listeners: Sequence[Listener], parameters: Sequence[str], health: Health) -> Dispatcher:
    """Return a function that asks these implementations in order and returns all objections.

    The last parameter is the sequence of what is asked about.
    """
    names: dict[str, Any] = {"answered": _answered, "miss": _miss, "settle": _settle}
    names |= {"listeners": listeners, "health": health, "failures": health.failures}
    source = _HEAD.format(parameters=", ".join(parameters))
    for i, one in enumerate(listeners):
        names[f"call{i}"], names[f"listener{i}"] = one.function, one
        source += _CALL.format(i=i, arguments=", ".join(one.arguments), subjects=parameters[-1])
    exec(compile(source + _TAIL, f"<{listeners[0].hook}>", "exec"), names)  # noqa: S102 - the text above, and checked names
    ask: Dispatcher = names["ask"]
    return ask


def first_answers_from(
    listeners: Sequence[Listener], parameters: Sequence[str], answer_type: type, health: Health
) -> Dispatcher:
    """Return a function that asks in order, for each subject, until an answer is not None.

    Implementations are asked only about the subjects that nobody before them has answered for.
    """

    def ask(work: Any, subjects: Sequence[Any]) -> list[Any]:
        answers: list[Any] = [None] * len(subjects)
        missed, asked = [], []
        for one in listeners:
            if not (open_ := [i for i, answer in enumerate(answers) if answer is None]):
                break
            asked.append(one)
            questions = [subjects[i] for i in open_]
            given = dict(zip(parameters, (work, questions), strict=True))
            try:
                said = listed(one.function(*(given[a] for a in one.arguments)), answer_type, type(None))
                if len(said) != len(questions):
                    raise TypeError(f"it gave {len(said)} answers to {len(questions)} questions")
            except BaseException as error:  # noqa: BLE001 - foreign code; _miss lets pass what is not its fault
                missed.append(_miss(one, error, questions))
                continue
            for i, answer in zip(open_, said, strict=True):
                answers[i] = answer
        if missed or health.failures:
            _settle(asked, missed, health, ())
        return answers

    return ask
