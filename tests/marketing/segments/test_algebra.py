"""Segments against memory: a rule holds for the same customers, and sets combine as sets do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Customer, CustomField, Lifecycle, Money, Plugin, Work, hookimpl
from crmcore_marketing import Segment, Segments
from crmcore_sfa import Opportunity, SfaPlugin
from tests.marketing.firm import NOW, Firm, build


class FloorPlugin(Plugin):
    name = "acme"
    core = ">=0.3,<0.4"

    @hookimpl
    def crm_custom_fields(self) -> list[Any]:
        return [CustomField(Customer, "acme.floor", int)]


class Undone(Exception):
    """Takes an example back."""


@contextmanager
def taken_back(firm: Firm) -> Iterator[Work]:
    """A unit of work for one example; nothing of it stays."""
    with suppress(Undone), firm.crm.as_system("example") as work:
        yield work
        raise Undone


@pytest.fixture
def sales(store_url: str) -> Firm:
    """The firm with sales, and customers whose fields and deals differ in all that the rules ask."""
    firm = build(store_url, plugins=[SfaPlugin, FloorPlugin])
    with firm.crm.as_system("more") as work:
        some = work.add_all(
            Customer.person(
                name=f"{'ABCÄ'[n % 4]}{n}", country=("DE", "FR", None)[n % 3], city=("Ulm", None)[n % 2],
                lifecycle=list(Lifecycle)[n % 8], roles=(("partner",), (), ("partner", "customer"))[n % 3],
                custom={} if n % 5 == 0 else {"acme.floor": n % 4}, owner_id=(firm.rita.id, None)[n % 2],
            )
            for n in range(24)
        )  # fmt: skip
        everybody = [*some, *firm.people]
        deals = work.add_all(
            Opportunity(
                title=f"Deal {n}", customer_id=everybody[n * 7 % 30 // 2].id, amount=Money(n, "EUR"),
                owner_id=firm.rita.id,
                close_on=None if n % 4 == 0 else NOW.date() + timedelta(days=n % 11 - 4),
            )
            for n in range(40)
        )  # fmt: skip
        work.move_all(deals[::5], to="lost")
    return firm


LEAVES = st.sampled_from(
    [
        "customer.country == 'DE'", "record.country != 'FR'", "customer.lifecycle in ['lead', 'mql']", "true", "false",
        "has(customer.city)", "'partner' in customer.roles", "size(customer.roles) > 1", "customer.name < 'B'",
        "customer.name.contains('1')", "customer.name.startsWith('Ä')", "customer.name.endsWith('a')",
        "customer.acme.floor * 2 > 3", "has(customer.acme.floor)", "customer.country + 'X' == 'DEX'",
        "customer.sfa.open_deals > 0", "customer.sfa.open_deals == 0", "record.sfa.open_deals in [1, 2]",
        "customer.sfa.open_deals >= customer.acme.floor", "customer.sfa.open_deals * 2 < 3",
        "customer.sfa.next_close_on < date('2026-03-04')", "has(customer.sfa.next_close_on)",
        "customer.sfa.next_close_on > today", "now - customer.created_at < duration('1h')",
        "customer.sfa.open_deals > 0 ? customer.country == 'DE' : has(customer.city)",
        "customer.kind == 'organization'", "today > date('2026-03-01')",
    ]
)  # fmt: skip


def _joined(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    both = st.tuples(inner, st.sampled_from(["&&", "||"]), inner)
    return both.map(lambda p: f"({p[0]}) {p[1]} ({p[2]})") | inner.map(lambda text: f"!({text})")


rules = st.recursive(LEAVES, _joined, max_leaves=6)
SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SETTINGS
@given(rule=rules, as_rep=st.booleans())
def test_a_segment_holds_for_whom_its_rule_holds_in_memory(sales: Firm, rule: str, as_rep: bool) -> None:
    with sales.crm.work(sales.rita if as_rep else sales.root, read_only=True) as work:
        segments, everybody = Segments(work), list(work.each(Customer))
        expected = {c.id for c, holds in zip(everybody, work.holds(rule, everybody), strict=True) if holds}
        assert {row[0] for row in work.select(segments.select(rule))} == expected
        assert {c.id for c in segments.members(rule)} == expected
        assert segments.count(rule) == len(expected)


@attrs.frozen
class Plan:
    """A segment: its rule, and what is included or left out, by a hand and of the segments before it."""

    rule: str | None
    hand: dict[int, bool]
    parts: dict[int, bool]


plans = st.lists(
    st.builds(
        Plan,
        st.none() | LEAVES,
        st.dictionaries(st.integers(0, 11), st.booleans(), max_size=4),
        st.dictionaries(st.integers(0, 4), st.booleans(), max_size=3),
    ),
    min_size=1,
    max_size=5,
)


@SETTINGS
@given(plans=plans)
def test_segments_combine_as_sets_do(sales: Firm, plans: list[Plan]) -> None:
    with taken_back(sales) as work:
        segments, everybody = Segments(work), list(work.each(Customer))
        made: list[Segment] = []
        sets: list[set[Any]] = []
        for number, plan in enumerate(plans):
            segment = segments.create(f"s{number}", rule=plan.rule)
            parts = {other: out for other, out in plan.parts.items() if other < number}
            for excluded in (False, True):
                segments.put(
                    segment, [everybody[n] for n, out in plan.hand.items() if out is excluded], excluded=excluded
                )
                segments.include(segment, *(made[o] for o, out in parts.items() if out is excluded), excluded=excluded)
            holds = [False] * len(everybody) if plan.rule is None else work.holds(plan.rule, everybody)
            inside = {c.id for c, held in zip(everybody, holds, strict=True) if held}
            inside |= {everybody[n].id for n, out in plan.hand.items() if not out}
            inside = inside.union(*(sets[o] for o, out in parts.items() if not out))
            inside -= {everybody[n].id for n, out in plan.hand.items() if out}
            inside = inside.difference(*(sets[o] for o, out in parts.items() if out))
            made.append(segment)
            sets.append(inside)
        for segment, expected in zip(made, sets, strict=True):
            assert {c.id for c in segments.members(segment)} == expected
            assert segments.count(segment) == len(expected)
            assert {w.customer.id for w in segments.why(segment, everybody) if w.inside} == expected


def test_a_fact_beside_each_customer_is_asked_once(sales: Firm) -> None:
    """A clause about a fact is a set, so that the database works it out once and not for each customer."""
    with sales.crm.work(sales.root, read_only=True) as work:
        text = str(Segments(work).select("customer.country == 'DE' && customer.sfa.open_deals > 1"))
    assert " IN (SELECT" in text
    assert "JOIN" not in text
