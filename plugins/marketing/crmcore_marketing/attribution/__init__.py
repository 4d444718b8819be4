"""Attribution: which campaigns an outcome, such as a won deal, is owed to."""

from __future__ import annotations

from crmcore import Area
from crmcore_marketing.attribution.crediting import Credited, credited
from crmcore_marketing.attribution.hooks import AttributionHooks, Outcomes
from crmcore_marketing.attribution.models import Milestones, Model, credit
from crmcore_marketing.attribution.outcomes import known_outcomes, outcomes
from crmcore_marketing.attribution.settings import AttributionSettings, settings_of
from crmcore_marketing.attribution.spreading import spread
from crmcore_marketing.attribution.touches import Touch, touches

AREA = Area(hookspecs=(AttributionHooks,))

__all__ = [
    "AREA", "AttributionSettings", "Credited", "Milestones", "Model", "Outcomes", "Touch", "credit", "credited",
    "known_outcomes", "outcomes", "settings_of", "spread", "touches",
]  # fmt: skip
