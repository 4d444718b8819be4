"""What a pipeline is asked from its stage history, tried on tickets: conversion, time in stage, aging."""

from __future__ import annotations

import pytest

from crmcore import Crm
from crmcore_sfa.reports.stages import Conversion, stage_aging, stage_conversion, stage_times
from tests.support import Clock, make_crm
from tests.work.test_measures import NOW, AcmePlugin, Ticket, fill, tickets


@pytest.fixture
def crm(store_url: str) -> Crm:
    return make_crm(store_url, plugins=[AcmePlugin], clock=Clock(NOW))


def test_who_skipped_a_step_has_passed_it_and_who_came_back_has_reached_it(crm: Crm) -> None:
    with crm.as_system("look") as work:
        fill(work)
        assert stage_conversion(work, tickets) == (
            Conversion(stage="new", reached=5, now=2, rate=2 / 5),
            Conversion(stage="working", reached=2, now=1, rate=1.0),
            Conversion(stage="solved", reached=2, now=1, rate=None),
        )
        assert stage_conversion(work, tickets, Ticket.t.c.title == "nothing")[0].rate is None


def test_time_in_stage_counts_every_stay_that_ended(crm: Crm) -> None:
    with crm.as_system("look") as work:
        fill(work)
        found = {t.stage: (t.stays, t.mean_days, t.median_days) for t in stage_times(work, tickets)}
    # new: 2, 1 and 0.5 days; working: 8; solved: 2 before it was reopened.
    assert found == {"new": (3, pytest.approx(3.5 / 3), pytest.approx(1)), "working": (1, 8, 8), "solved": (1, 2, 2)}


def test_aging_counts_what_stands_too_long(crm: Crm) -> None:
    with crm.as_system("look") as work:
        fill(work)
        found = {a.stage: (a.records, a.mean_days, a.oldest_days, a.rotting) for a in stage_aging(work, tickets)}
    assert found == {
        "new": (2, pytest.approx(5), pytest.approx(9), 1),
        "working": (1, pytest.approx(8), pytest.approx(8), 0),
    }
