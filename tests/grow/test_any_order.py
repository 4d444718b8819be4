"""Whatever is switched on, used, switched off, uninstalled and on again: the rows of a plugin stay byte for byte."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from crmcore import Crm, Customer
from tests.grow.growing import MODULES, fingerprints, firm, market, sections, sell, serve
from tests.support import Clock, close_all

NUMBERS = st.integers(0, 2)
NAMES = st.sampled_from(sorted(MODULES))
SECTION = {"marketing": "marketing.campaigns", "service": "service.tickets"}
USE = {"marketing": market, "service": serve}


def _empty(url: str) -> None:
    """Remove all tables: each example begins anew."""
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()
    if engine.dialect.name == "sqlite":
        for file in Path(str(engine.url.database)).parent.glob(f"{Path(str(engine.url.database)).name}*"):
            file.unlink()


class Firm(RuleBasedStateMachine):
    """A firm whose modules come and go, beside a model of what must be in their tables."""

    url: str

    @initialize()
    def begin(self) -> None:
        """Start as a sales system."""
        close_all()
        _empty(self.url)
        self.clock = Clock()
        self.on: set[str] = set()
        self.gone: set[str] = set()
        self.kept: dict[str, dict[str, tuple[int, str]]] = {}
        self.seen: dict[tuple[str, int], Any] = {}
        self.crm = firm(self.url, clock=self.clock)
        sell(self.crm)

    def _open(self) -> Crm:
        self.clock.forward(minutes=1)
        close_all()
        # One that is uninstalled is not even listed; one that is switched off is.
        off = (set(self.kept) - self.on) - self.gone
        self.crm = firm(self.url, self.on, clock=self.clock, off=off)
        return self.crm

    @rule(name=NAMES)
    def enable(self, name: str) -> None:
        """Switch on; what was there before is there again, and is shown again."""
        if name in self.on:
            return
        self.on.add(name)
        self.gone.discard(name)
        self._open()
        if name in self.kept:
            assert fingerprints(self.crm, f"{name}_") == self.kept[name]
            for (module, number), data in self.seen.items():
                if module == name:
                    assert sections(self.crm, number).get(SECTION[name]) == data
        self.kept[name] = {}

    @precondition(lambda self: self.on)
    @rule(name=NAMES, number=NUMBERS)
    def write(self, name: str, number: int) -> None:
        """Use a module that is on."""
        if name in self.on:
            self.clock.forward(minutes=1)
            USE[name](self.crm, number)

    @precondition(lambda self: self.on)
    @rule(name=NAMES, uninstall=st.booleans())
    def disable(self, name: str, uninstall: bool) -> None:
        """Switch off, and perhaps remove the package too."""
        if name not in self.on:
            return
        for number in range(3):
            self.seen[name, number] = sections(self.crm, number).get(SECTION[name])
        self.kept[name] = fingerprints(self.crm, f"{name}_")
        self.on.discard(name)
        if uninstall:
            self.gone.add(name)
        self._open()

    @rule(number=NUMBERS, city=st.sampled_from(["Kiel", "Oslo", "Riga"]))
    def edit(self, number: int, city: str) -> None:
        """Change the customers that the modules refer to."""
        with self.crm.work(self.crm.actor("Rita")) as work:
            for customer in work.find(Customer, Customer.t.c.name.in_([f"Port {number}", f"Anna {number}"])):
                work.save(attrs.evolve(customer, city=city))

    @rule()
    def run_due(self) -> None:
        """Let the worker do what is due, of the modules that are on."""
        assert [ran.error for ran in self.crm.run_due() if ran.error] == []

    @invariant()
    def what_is_off_stays(self) -> None:
        """The rows of what is off are what they were when it was switched off, and what is off is not shown."""
        for name, rows in self.kept.items():
            if name not in self.on:
                assert fingerprints(self.crm, f"{name}_") == rows
        shown = {SECTION[name] for name in MODULES if name not in self.on} & set(sections(self.crm, 0))
        assert shown == set()


@pytest.mark.parametrize("examples", [pytest.param(4, id="few"), pytest.param(12, id="many", marks=pytest.mark.slow)])
def test_whatever_the_order_nothing_is_lost(store_url: str, examples: int) -> None:
    class Here(Firm):
        url = store_url

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=examples, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
