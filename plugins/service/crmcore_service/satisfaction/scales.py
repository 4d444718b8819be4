"""The scales of the three kinds of surveys, and which answers count as what.

Sources: CSAT = satisfied answers ÷ answers (jinzbj), where the two best of five are satisfied; NPS = share of promoters
(9 and 10) - share of detractors (0 to 6); CES is the mean on a scale of agreement of seven, as of its second version.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from crmcore.errors import Invalid
from crmcore_service.satisfaction.records import SurveyKind


@attrs.frozen
class Scale:
    """From the worst score to the best one."""

    lowest: int
    highest: int

    def scores(self) -> range:
        """Return all scores, the lowest first."""
        return range(self.lowest, self.highest + 1)


SCALES: Mapping[SurveyKind, Scale] = {
    SurveyKind.CSAT: Scale(1, 5),
    SurveyKind.NPS: Scale(0, 10),
    SurveyKind.CES: Scale(1, 7),
}

SATISFIED = 4
"""From this CSAT score on, an answer is a satisfied one."""
PROMOTER, PASSIVE = 9, 7
"""From this NPS score on, an answer is a promoter's, or a passive one's; below, a detractor's."""


def require_score(kind: SurveyKind, score: int) -> None:
    """Refuse a score that is not on the scale.

    Raises:
        Invalid: it is not.
    """
    if score not in SCALES[kind].scores():
        raise Invalid(f"{score} is no {kind.value.upper()} score.", todo=f"Give a whole number {allowed(kind)}.")


def allowed(kind: SurveyKind) -> str:
    """Return the scale in words: ``from 1 to 5``."""
    return f"from {SCALES[kind].lowest} to {SCALES[kind].highest}"


def csat(scores: Sequence[int]) -> float | None:
    """Return the part of CSAT answers that are satisfied, or None without answers."""
    return sum(score >= SATISFIED for score in scores) / len(scores) if scores else None


def nps(scores: Sequence[int]) -> float | None:
    """Return the net promoter score, from -100 to 100, or None without answers."""
    if not scores:
        return None
    promoters, detractors = sum(s >= PROMOTER for s in scores), sum(s < PASSIVE for s in scores)
    return 100 * (promoters - detractors) / len(scores)
