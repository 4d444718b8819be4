"""The failure matrix: whatever a plugin does in a hook, it is named, and the others go on."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from crmcore.errors import DeclarationError, PluginFailed, Retry
from crmcore.hooks import PluginState, current_plugin, hookimpl
from crmcore.hooks.specs import Contributions
from crmcore.hooks.starting import hooks_of
from crmcore.model import Change, Customer, Move, Objection
from tests.hooks.making import MakeHost, contributing, deciding, plugin


class Unprintable(Exception):
    """Its text cannot be read."""

    def __str__(self) -> str:
        raise RuntimeError("no text")


def raising(error: BaseException) -> Callable[..., Any]:
    def act(*_: Any) -> Any:
        raise error

    return act


def half_way(*_: Any) -> Iterator[Any]:
    yield Objection("one", None, "One.")
    raise ZeroDivisionError("half-way")


BAD: dict[str, tuple[Callable[..., Any], str]] = {
    "raises": (raising(ZeroDivisionError("by zero\nand more")), "ZeroDivisionError: by zero and more"),
    "exits": (raising(SystemExit(3)), "SystemExit: 3"),
    "unprintable": (raising(Unprintable()), "Unprintable: (its text cannot be read)"),
    "none": (lambda *_: None, "TypeError: it "),
    "number": (lambda *_: 42, "TypeError: it "),
    "false": (lambda *_: False, "TypeError: it "),
    "text": (lambda *_: "text", "TypeError: it "),
    "mapping": (lambda *_: {1: 2}, "TypeError: it "),
    "strangers": (lambda *_: [object()], "TypeError: it "),
    "generator": (half_way, "Error: "),
}
bad = pytest.mark.parametrize(("act", "told"), BAD.values(), ids=BAD)


@bad
@pytest.mark.parametrize("hook", hooks_of(Contributions))
def test_a_contribution_that_fails_quarantines_its_plugin_alone(
    make_host: MakeHost, hook: str, act: Callable[..., Any], told: str
) -> None:
    members = {"crm_roles": lambda self: []} if hook != "crm_roles" else {"crm_jobs": lambda self: []}
    host = make_host(plugin("a_bad", **{**members, hook: act}), contributing("well", "crm_jobs"))
    broken = host.plugins["a_bad"]
    assert broken.state is PluginState.QUARANTINED
    assert f"[plugin a_bad 1.0 · {hook}]" in str(broken.error)
    assert told in str(broken.error)
    assert "\n" not in str(broken.error)
    assert "crmcore plugins disable a_bad" in str(broken.error)
    assert host.plugins["well"].state is PluginState.ENABLED
    assert [p.name for p in host] == ["core", "well"]


def test_none_of_the_contributions_of_a_quarantined_plugin_remain(make_host: MakeHost) -> None:
    from tests.hooks.test_each_hook import Deal

    broken = plugin("acme", crm_records=lambda self: [Deal], crm_labels=lambda self: 1 / 0)
    guard = deciding("zed", "crm_check_change", lambda self, changes: 1 / 0, crm_jobs=lambda self: None)
    host = make_host(broken, guard)
    assert "acme_deal" not in host.registry.records
    assert host.check_change(host.registry.type_of(Customer)) is None


DECISIONS = {
    "crm_check_change": lambda c: [Change(None, c)],
    "crm_check_move": lambda c: [Move(c, "p", "a", "b")],
    "crm_match_customer": lambda c: [c],
    "crm_choose_owner": lambda c: [c],
}


def _ask(host: Any, hook: str) -> Callable[..., list[Any]]:
    method = getattr(host, hook.removeprefix("crm_"))
    found: Callable[..., list[Any]] = (
        method() if hook == "crm_match_customer" else method(host.registry.type_of(Customer))
    )
    return found


@bad
@pytest.mark.parametrize("hook", DECISIONS)
def test_a_guard_that_fails_blocks_after_all_others_were_asked(
    make_host: MakeHost, customer: Customer, hook: str, act: Callable[..., Any], told: str
) -> None:
    asked = []

    def well(self: Any, work: Any) -> Any:
        asked.append(True)
        return [] if "check" in hook else [None]

    host = make_host(deciding("a_bad", hook, act), deciding("well", hook, well))
    with pytest.raises(PluginFailed) as failed:
        _ask(host, hook)(_Actor(), DECISIONS[hook](customer))
    assert str(failed.value).startswith(f"[plugin-failed] [plugin a_bad 1.0 · {hook} · customer {customer.id}] ")
    assert told in str(failed.value)
    assert "crmcore plugins disable a_bad" in str(failed.value)
    assert asked == [True]


@bad
@pytest.mark.parametrize("hook", DECISIONS)
def test_a_guard_that_passes_is_noted_and_the_others_count(
    make_host: MakeHost, customer: Customer, caplog: pytest.LogCaptureFixture, hook: str,
    act: Callable[..., Any], told: str,
) -> None:  # fmt: skip
    answer = {
        "crm_match_customer": [customer],
        "crm_choose_owner": [customer.id],
    }.get(hook, [Objection("no", None, "No.", plugin="well")])
    host = make_host(deciding("a_bad", hook, act, "pass"), deciding("well", hook, lambda self, work: answer))
    with caplog.at_level(logging.WARNING, "crmcore.hooks"):
        assert _ask(host, hook)(_Actor(), DECISIONS[hook](customer)) == answer
    assert f"[plugin a_bad 1.0 · {hook} · customer {customer.id}]" in caplog.text
    assert told in " ".join(caplog.text.split())


class _Actor:
    def __init__(self) -> None:
        self.actor = Customer.person(name="Ada")


def test_the_objections_of_the_others_come_with_the_failure(make_host: MakeHost, customer: Customer) -> None:
    no = Objection("no", None, "No.")
    hook = "crm_check_change"
    host = make_host(
        deciding("a", hook, lambda self, work: 1 / 0),
        deciding("b", hook, lambda self, work: [no]),
        deciding("c", hook, raising(KeyError("x"))),
    )
    with pytest.raises(PluginFailed, match="The guards of c failed too") as failed:
        _ask(host, hook)(None, [Change(customer, None), Change(None, customer)])
    assert "and 1 more" in str(failed.value)
    assert [str(o) for o in failed.value.objections] == ["No. [b:no]"]
    assert isinstance(failed.value.__cause__, ZeroDivisionError)


@pytest.mark.parametrize("error", [KeyboardInterrupt(), Retry("deadlock")])
@pytest.mark.parametrize("hook", DECISIONS)
def test_the_person_and_the_store_are_not_taken_for_the_plugin(
    make_host: MakeHost, customer: Customer, hook: str, error: BaseException
) -> None:
    host = make_host(deciding("acme", hook, raising(error), "pass"))
    with pytest.raises(type(error)):
        _ask(host, hook)(_Actor(), DECISIONS[hook](customer))


def test_five_failures_in_a_row_make_a_plugin_failing_until_it_recovers(
    make_host: MakeHost, customer: Customer
) -> None:
    broken = True
    hook = "crm_check_change"
    host = make_host(deciding("acme", hook, lambda self, work: 1 / 0 if broken else []))
    ask, acme = _ask(host, hook), host.plugins["acme"]

    def fail(times: int) -> None:
        for _ in range(times):
            with pytest.raises(PluginFailed):
                ask(None, [Change(None, customer)])

    fail(4)
    broken = False
    assert ask(None, [Change(None, customer)]) == []
    broken = True
    fail(4)
    assert acme.state is PluginState.ENABLED, "four, a success, and four are not five in a row"
    fail(1)
    assert acme.state is PluginState.FAILING
    assert "ZeroDivisionError" in str(acme.error)
    fail(1)
    broken = False
    assert ask(None, [Change(None, customer)]) == []
    assert (acme.state, acme.error) == (PluginState.ENABLED, None)


@pytest.mark.parametrize("act", [BAD["raises"][0], BAD["exits"][0], half_way], ids=["raises", "exits", "generator"])
def test_a_demo_that_fails_names_the_plugin(make_host: MakeHost, act: Callable[..., Any]) -> None:
    host = make_host(plugin("acme", crm_demo=act))
    with pytest.raises(PluginFailed, match=r"\[plugin acme 1.0 · crm_demo\]"):
        list(host.demo(None, [], seed=1, days=1))


def test_a_hook_of_a_plugin_goes_on_to_the_next(make_host: MakeHost, caplog: pytest.LogCaptureFixture) -> None:
    from tests.hooks.test_each_hook import WebHooks

    def panels(self: Any, page: str) -> list[str]:
        return [f"{page} of {current_plugin.get()}"]

    web = contributing("web", "crm_hookspecs", WebHooks)
    needs = {"requires": ("web",)}
    host = make_host(
        web,
        plugin("a", web_panels=raising(SystemExit("no")), **needs),
        plugin("b", web_panels=lambda self: half_way(), **needs),
        plugin("c", web_panels=panels, **needs),
    )
    assert list(host.call("web_panels", page="home")) == [("c", ["home of c"])]
    assert "[plugin a 1.0 · web_panels] SystemExit: no" in caplog.text
    assert "[plugin b 1.0 · web_panels] ZeroDivisionError: half-way" in caplog.text
    assert current_plugin.get() is None
    with pytest.raises(DeclarationError, match="Did you mean 'web_panels'"):
        list(host.call("web_panel", page="home"))
    with pytest.raises(DeclarationError, match="called with"):
        list(host.call("web_panels", pages="home"))


def test_code_run_within_a_plugin_is_named_and_known(make_host: MakeHost) -> None:
    host = make_host(contributing("acme", "crm_jobs"))
    with host.within("acme", "crm_jobs"):
        assert current_plugin.get() == "acme"
    assert current_plugin.get() is None

    def nightly() -> None:
        with host.within("acme", "crm_jobs", "nightly"):
            sys.exit(1)

    with pytest.raises(PluginFailed, match=r"\[plugin acme 1.0 · crm_jobs · nightly\] SystemExit: 1"):
        nightly()


@pytest.mark.parametrize(
    ("members", "told"),
    [
        ({"crm_recods": lambda self: []}, "There is no hook 'crm_recods'. Did you mean 'crm_records'?"),
        ({"crm_check_change": lambda self, changes: []}, "'crm_check_change' does not say what it guards"),
        ({"crm_records": lambda self, extra: []}, "'extra'"),
        ({"crm_demo": lambda self, seed=1: None}, "gives 'seed' a default"),
    ],
)
def test_an_implementation_that_cannot_work_is_a_declaration_error(
    make_host: MakeHost, members: dict[str, Any], told: str
) -> None:
    broken = make_host(plugin("acme", **members)).plugins["acme"]
    assert isinstance(broken.error, DeclarationError)
    assert "plugin acme 1.0" in str(broken.error)
    assert told in str(broken.error)


def test_wrappers_coroutines_and_forgotten_marks_are_refused(make_host: MakeHost) -> None:
    def wrapper(self: Any) -> Any:
        yield

    async def later(self: Any) -> list[Any]:
        return []

    a, b, c = plugin("a"), plugin("b", crm_jobs=later), plugin("c")
    a.crm_jobs = hookimpl(wrapper=True)(wrapper)  # type: ignore[attr-defined]  # a class made on the spot
    c.crm_jobs = lambda self: []  # type: ignore[attr-defined]  # the same, and without the mark
    host = make_host(a, b, c)
    assert "is a wrapper" in str(host.plugins["a"].error)
    assert "is async" in str(host.plugins["b"].error)
    assert "'crm_jobs' is not marked. Put @hookimpl above it." in str(host.plugins["c"].error)
