"""What asking ten guards costs beside pluggy's own call: ``python -m benchmarks.dispatch``."""

from __future__ import annotations

import json
import timeit
from typing import Any

import pluggy

from crmcore.config import Config
from crmcore.hooks import NoConfig, Plugin, PluginHost, guards, hookimpl
from crmcore.hooks.specs import Decisions
from crmcore.model import Change, Customer

LISTENERS = 10
CALLS = 20_000
ROUNDS = 15


class _Listener(Plugin):
    @hookimpl
    @guards(Customer, if_unavailable="block")
    def crm_check_change(self, work: Any, changes: Any) -> list[Any]:
        return []


def measure() -> dict[str, float]:
    """Return nanoseconds a call by pluggy and by our dispatcher, and the share of the second in the first.

    The two are measured in turn and the best round of each counts, so that a busy machine disturbs both alike.
    """
    plugins = [type(f"Listener{i}", (_Listener,), {"name": f"listener{i}"}) for i in range(LISTENERS)]
    host = PluginHost(Config(), plugins, candidates={})
    ask = host.check_change(host.registry.type_of(Customer))
    assert ask is not None
    changes = [Change(None, Customer.organization(name="Acme GmbH"))]
    manager = pluggy.PluginManager("crmcore")
    manager.add_hookspecs(Decisions)
    for plugin in plugins:
        manager.register(plugin(NoConfig()))
    by_pluggy = manager.hook.crm_check_change
    work: Any = None
    best = {"pluggy": float("inf"), "generated": float("inf")}
    for _ in range(ROUNDS):
        for name, call in (
            ("pluggy", lambda: by_pluggy(work=work, changes=changes)),
            ("generated", lambda: ask(work, changes)),
        ):
            best[name] = min(best[name], timeit.timeit(call, number=CALLS) / CALLS * 1e9)
    return {
        "dispatch_pluggy_ns": round(best["pluggy"]),
        "dispatch_generated_ns": round(best["generated"]),
        "dispatch_share": round(best["generated"] / best["pluggy"], 3),
    }


if __name__ == "__main__":
    print(json.dumps(measure()))
