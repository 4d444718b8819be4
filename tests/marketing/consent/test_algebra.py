"""Consent against a simple model: the last word counts, at any time; a suppression counts over all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta

import attrs
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Customer, Work
from crmcore_marketing import Consent, Consents, ConsentState
from crmcore_marketing.consent import Recipient, last_said, refusals
from tests.marketing.firm import NOW, Firm

ADDRESSES = ("a@one.example", "b@one.example", "c@sub.two.example")
PURPOSES = ("newsletter", "transactional")
DAYS = tuple(NOW - timedelta(days=days) for days in range(4, -1, -1))
LISTED = (*ADDRESSES, "one.example", "two.example", "example.org")


@attrs.frozen
class Said:
    who: int
    address: str
    purpose: str
    at: datetime
    given: bool


@attrs.frozen
class Listed:
    address: str
    on: bool


said = st.builds(
    Said, st.integers(0, 1), st.sampled_from(ADDRESSES), st.sampled_from(PURPOSES), st.sampled_from(DAYS), st.booleans()
)
listed = st.builds(Listed, st.sampled_from(LISTED), st.booleans())
steps = st.lists(said | listed, max_size=25)


class Undone(Exception):
    """Takes an example back."""


@contextmanager
def taken_back(firm: Firm) -> Iterator[Work]:
    """A unit of work for one example; nothing of it stays."""
    with suppress(Undone), firm.crm.as_system("example") as work:
        yield work
        raise Undone


def do(work: Work, people: list[Customer], step: Said | Listed) -> None:
    if isinstance(step, Listed) and step.on:
        Consents(work).suppress(step.address)
    elif isinstance(step, Listed):
        Consents(work).unsuppress(step.address, why="it was a mistake")
    else:
        state = ConsentState.GIVEN if step.given else ConsentState.WITHDRAWN
        work.add(
            Consent(
                customer_id=people[step.who].id, address=step.address.upper(), purpose=step.purpose, state=state,
                evidence="form", at=step.at,
            )
        )  # fmt: skip


def covered(address: str, never: set[str]) -> bool:
    domain = address.partition("@")[2]
    return any(one in (address, domain) or domain.endswith(f".{one}") for one in never)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_the_gate_is_the_model(firm: Firm, steps: list[Said | Listed]) -> None:
    people = [firm.anna, firm.ben]
    last: dict[tuple[int, str, str], tuple[datetime, bool]] = {}
    word: dict[tuple[str, str], tuple[datetime, bool]] = {}
    never: set[str] = set()
    with taken_back(firm) as work:
        for step in steps:
            if isinstance(step, Listed):
                if step.on or step.address in never:
                    do(work, people, step)
                (never.add if step.on else never.discard)(step.address)
                continue
            do(work, people, step)
            key = (step.who, step.address, step.purpose)
            if key not in last or last[key][0] <= step.at:
                last[key] = (step.at, step.given)
            if step.at >= word.get(key[1:], (step.at, True))[0]:
                word[key[1:]] = (step.at, step.given)
        points = [(who, address) for who in (0, 1) for address in ADDRESSES]
        for purpose in PURPOSES:
            found = refusals(work, [Recipient(people[w].id, a) for w, a in points], "email", purpose)
            for (who, address), refused in zip(points, found, strict=True):
                _, given_last = last.get((who, address, purpose), (None, purpose == "transactional"))
                _, open_to_all = word.get((address, purpose), (None, True))
                assert (refused is None) is (given_last and open_to_all and not covered(address, never))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=st.lists(said, max_size=20), day=st.sampled_from(DAYS))
def test_any_day_of_the_past_is_as_it_was(firm: Firm, history: list[Said], day: datetime) -> None:
    people = [firm.anna, firm.ben]
    with taken_back(firm) as work:
        for step in history:
            do(work, people, step)
        expected: dict[tuple[int, str, str], tuple[datetime, bool]] = {}
        for step in sorted((s for s in history if s.at <= day), key=lambda s: s.at):
            expected[step.who, step.address, step.purpose] = (step.at, step.given)
        found = {}
        for who, customer in enumerate(people):
            for state in Consents(work).states(customer, at=day):
                found[who, state.address, state.purpose] = (state.since, state.state is ConsentState.GIVEN)
        assert found == expected
        assert len(work.select(last_said(Consent.t.c.at <= day))) == len(expected)
        assert sum(len(Consents(work).history(c)) for c in people) == len(history)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(verbs=st.lists(st.tuples(st.sampled_from(["give", "withdraw", "back"]), st.booleans()), max_size=10))
def test_what_was_done_last_counts_however_the_clock_runs(firm: Firm, verbs: list[tuple[str, bool]]) -> None:
    given_last: dict[str, bool] = {}
    address = "anna@acme.example"
    with taken_back(firm) as work:
        for verb, all_of_them in verbs:
            if verb == "back":
                work.now -= timedelta(seconds=20)
            elif verb == "give":
                Consents(work).give(firm.anna, address, "newsletter", evidence="form")
                given_last["newsletter"] = True
            else:
                Consents(work).withdraw(firm.anna, *((None, None) if all_of_them else (address, "newsletter")))
                given_last |= dict.fromkeys(PURPOSES if all_of_them else ("newsletter",), False)
        states = {s.purpose: s.state is ConsentState.GIVEN for s in Consents(work).states(firm.anna)}
        assert states == given_last
