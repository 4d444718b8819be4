"""No template is stored, whoever stores it, that could not be sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crmcore import Change, Objection, Work
from crmcore.errors import Invalid
from crmcore_marketing.templates.prepared import prepare
from crmcore_marketing.templates.records import Template


def check_templates(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to a template with an unknown merge field, with code, or that is no MJML."""
    for change in changes:
        if isinstance(change.after, Template):
            try:
                prepare(work, change.after)
            except Invalid as error:
                yield Objection("marketing.template", "mjml", error.args[0], change.after.id)
