"""Templates: what messages say, checked when they are saved and compiled once."""

from __future__ import annotations

from typing import Any

from crmcore import Area, Command
from crmcore_marketing.templates.checks import check_templates
from crmcore_marketing.templates.fields import known_fields, merge_values
from crmcore_marketing.templates.labels import LABELS
from crmcore_marketing.templates.prepared import Prepared, Rendered, prepare
from crmcore_marketing.templates.records import Template
from crmcore_marketing.templates.rights import ROLES
from crmcore_marketing.templates.verbs import Templates


def _templates() -> Any:
    from crmcore_marketing.templates.command import app

    return app


AREA = Area(
    records=(Template,),
    checks={Template: check_templates},
    roles=ROLES,
    commands=(Command(name="template", help="Templates: save, show and preview what messages say.", app=_templates),),
    labels=LABELS,
)

__all__ = ["AREA", "Prepared", "Rendered", "Template", "Templates", "known_fields", "merge_values", "prepare"]
