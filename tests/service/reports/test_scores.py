"""CSAT and NPS by their properties, in memory and as the report works them out."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, strategies as st

from crmcore_service.reports import SatisfactionBy, satisfaction
from crmcore_service.satisfaction import Survey, SurveyKind
from crmcore_service.satisfaction.scales import SCALES, csat, nps
from tests.service.firm import Firm

CSATS = st.lists(st.integers(1, 5), min_size=1)
NPSS = st.lists(st.integers(0, 10), min_size=1)


@given(NPSS)
def test_nps_lies_between_its_ends_and_turns_with_the_answers(scores: list[int]) -> None:
    value = nps(scores)
    assert value is not None
    assert -100 <= value <= 100
    assert nps(scores * 3) == pytest.approx(value), "it does not depend on how many there are"
    assert nps(scores[::-1]) == value
    assert (value == 100) == all(score >= 9 for score in scores)
    assert (value == -100) == all(score <= 6 for score in scores)


@given(NPSS, st.integers(0, 10))
def test_another_promoter_never_lowers_it_and_a_detractor_never_raises_it(scores: list[int], more: int) -> None:
    before, after = nps(scores), nps([*scores, more])
    assert before is not None
    assert after is not None
    if more >= 9:
        assert after >= before - 1e-9
    elif more <= 6:
        assert after <= before + 1e-9
    else:
        assert abs(after) <= abs(before) + 1e-9, "a passive one draws it to zero"


@given(CSATS, CSATS)
def test_csat_of_all_lies_between_that_of_parts(some: list[int], others: list[int]) -> None:
    one, two, both = csat(some), csat(others), csat(some + others)
    assert one is not None
    assert two is not None
    assert both is not None
    assert min(one, two) - 1e-9 <= both <= max(one, two) + 1e-9
    assert 0 <= both <= 1


def test_without_answers_there_is_no_figure() -> None:
    assert (csat([]), nps([])) == (None, None)


def test_the_report_says_the_same_as_the_formulas(firm: Firm) -> None:
    """Every score once more often than the one before it, so that no two figures agree by chance."""
    scores = {
        kind: [score for n, score in enumerate(SCALES[kind].scores(), 1) for _ in range(n * n % 7 + 1)]
        for kind in SurveyKind
    }
    with firm.crm.as_system("answers") as work:
        now = work.now
        work.add_all(
            Survey(
                customer_id=firm.emil.id, kind=kind, asked_at=now, expires_at=now + timedelta(days=1), score=score,
                answered_at=now,
            )
            for kind, given in scores.items()
            for score in given
        )  # fmt: skip
    with firm.crm.work(firm.boss, read_only=True) as work:
        seen = satisfaction(work, SatisfactionBy()).rows
    with firm.crm.work(firm.amy, read_only=True) as work:
        seen = seen or satisfaction(work, SatisfactionBy()).rows
    rows = {row[1]: row for row in seen}
    assert rows["csat"][5] == pytest.approx(csat(scores[SurveyKind.CSAT]))
    assert rows["nps"][6] == pytest.approx(nps(scores[SurveyKind.NPS]), abs=0.05)
    ces = scores[SurveyKind.CES]
    assert rows["ces"][7] == pytest.approx(sum(ces) / len(ces), abs=0.005)
