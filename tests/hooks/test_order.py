"""Which plugins start, and in which order: by need, then by name, never by how they were found."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from crmcore.errors import DeclarationError, PluginUnavailable
from crmcore.hooks import Candidate, PluginState
from crmcore.model import Change, Customer, Objection
from tests.hooks.making import MakeHost, deciding, plugin


def _names(host: Any) -> list[str]:
    return [p.name for p in host]


def test_order_is_by_need_and_then_by_name(make_host: MakeHost) -> None:
    made = [
        plugin("alpha", requires=("zulu",)),
        plugin("bravo"),
        plugin("mike", optional=("november", "absent")),
        plugin("november"),
        plugin("zulu"),
    ]
    for order in itertools.permutations(made):
        assert _names(make_host(*order)) == ["core", "bravo", "november", "mike", "zulu", "alpha"]


def test_decisions_are_asked_in_that_order_whatever_the_entry_points(make_host: MakeHost, customer: Customer) -> None:
    def says(name: str, **more: Any) -> Any:
        decide = lambda self: [Objection(name, None, name)]  # noqa: E731 - one expression, used once
        return deciding(name, "crm_check_change", decide, **more)

    classes = [says("b"), says("a", requires=("c",)), says("c"), says("last"), says("first")]
    classes[3].crm_check_change.crmcore_impl["trylast"] = True
    classes[4].crm_check_change.crmcore_impl["tryfirst"] = True
    for order in itertools.permutations(classes):
        candidates = {c.name: (Candidate(c.name, "1.0", "x", lambda c=c: c),) for c in order}
        host = make_host(config={"plugins": {c.name: {} for c in order}}, candidates=candidates)
        ask = host.check_change(host.registry.type_of(Customer))
        assert ask is not None
        assert [o.plugin for o in ask(None, [Change(None, customer)])] == ["first", "b", "c", "a", "last"]


def test_a_cycle_is_quarantined_and_the_rest_goes_on(make_host: MakeHost) -> None:
    host = make_host(
        plugin("c", requires=("a",)),
        plugin("b", requires=("c",)),
        plugin("a", requires=("b",)),
        plugin("needs_a", requires=("a",)),
        plugin("well"),
    )
    assert _names(host) == ["core", "well"]
    for name in "abc":
        assert "Plugins need each other in a circle: a → b → c → a." in str(host.plugins[name].error)
    assert "needs 'a', which is quarantined" in str(host.plugins["needs_a"].error)


def test_dependents_name_the_one_root_cause(make_host: MakeHost) -> None:
    host = make_host(
        plugin("a", requires=("b",)),
        plugin("b", requires=("c",)),
        plugin("c", crm_records=lambda self: 1 / 0),
        plugin("likes_c", optional=("c",)),
    )
    assert _names(host) == ["core", "likes_c"]
    for name in "ab":
        error = host.plugins[name].error
        assert isinstance(error, PluginUnavailable)
        assert str(error).startswith(
            f"[plugin-unavailable] Plugin '{name}' 1.0 needs 'c', which is quarantined: [plugin-failed]"
        )
        assert str(error).count("ZeroDivisionError") == 1


@pytest.mark.parametrize(
    ("members", "told"),
    [
        ({"core": ">=0.2"}, "needs crmcore >=0.2, but this is 0.1.3."),
        ({"core": "0.1 or so"}, "core = '0.1 or so': no version range"),
        ({"core": 1}, "no version range"),
        ({"requires": ("othr",)}, "needs 'othr', which is not enabled. Did you mean 'other'?"),
        ({"requires": ("other>=2",)}, "needs other>=2, but this is 1.5."),
        ({"optional": ("other<1",)}, "needs other<1, but this is 1.5."),
        ({"requires": "other"}, "must list its needs as a tuple"),
        ({"requires": ("other >>= 1",)}, "has a need that cannot be read"),
        ({"requires": (1,)}, "has a need that cannot be read"),
    ],
)
def test_versions_and_needs_are_checked(make_host: MakeHost, members: dict[str, Any], told: str) -> None:
    host = make_host(plugin("acme", **members), plugin("other", "1.5"), core="0.1.3")
    assert host.plugins["acme"].state is PluginState.QUARANTINED
    assert isinstance(host.plugins["acme"].error, (DeclarationError, PluginUnavailable))
    assert told in str(host.plugins["acme"].error)
    assert host.plugins["other"].up


@pytest.mark.parametrize("core", ["0.1.3", "0.1.4.dev1"])
def test_what_fits_starts(make_host: MakeHost, core: str) -> None:
    acme = plugin("acme", core=">=0.1,<0.2", requires=("other>=1.4,<2",), optional=("other", "absent>=9"))
    assert make_host(acme, plugin("other", "1.5"), core=core).plugins["acme"].up


def test_a_need_that_is_switched_off_is_named(make_host: MakeHost) -> None:
    host = make_host(
        plugin("acme", requires=("other",)), plugin("other"), config={"plugins": {"other": {"enabled": False}}}
    )
    assert host.plugins["other"].state is PluginState.DISABLED
    assert "needs 'other', which is not enabled. Add [plugins.other]" in str(host.plugins["acme"].error)
