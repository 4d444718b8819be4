"""Satisfaction: CSAT, NPS and CES, answered behind a signed link."""

from __future__ import annotations

from typing import Any

from crmcore import Area, Command
from crmcore_service.satisfaction.asking import jobs
from crmcore_service.satisfaction.checks import check_surveys
from crmcore_service.satisfaction.events import SurveyAnswered, SurveyAsked
from crmcore_service.satisfaction.facts import facts
from crmcore_service.satisfaction.kinds import KINDS
from crmcore_service.satisfaction.labels import LABELS
from crmcore_service.satisfaction.pages import ROUTES
from crmcore_service.satisfaction.records import Survey, SurveyKind
from crmcore_service.satisfaction.rights import ROLES
from crmcore_service.satisfaction.verbs import CES, CSAT, NPS, Satisfaction


def _survey() -> Any:
    from crmcore_service.satisfaction.command import app

    return app


AREA = Area(
    records=(Survey,),
    kinds=KINDS,
    facts=facts,
    events=(SurveyAsked, SurveyAnswered),
    jobs=jobs,
    roles=ROLES,
    labels=LABELS,
    checks={Survey: check_surveys},
    commands=(
        Command(name="survey", help="Ask customers how satisfied they are, and see what they say.", app=_survey),
    ),
)

__all__ = [
    "AREA",
    "CES",
    "CSAT",
    "NPS",
    "ROUTES",
    "Satisfaction",
    "Survey",
    "SurveyAnswered",
    "SurveyAsked",
    "SurveyKind",
]
