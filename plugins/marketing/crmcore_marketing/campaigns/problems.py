"""Why a campaign cannot be sent as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

import sqlalchemy as sa

from crmcore import Work
from crmcore.errors import CrmError, Invalid
from crmcore_marketing.campaigns.records import Arm, Campaign, Content, Member, Step
from crmcore_marketing.campaigns.split import check_shares
from crmcore_marketing.consent.records import LegalBasis
from crmcore_marketing.consent.settings import purpose_named
from crmcore_marketing.segments import Segment, Segments
from crmcore_marketing.sending.senders import Post, settings_of
from crmcore_marketing.templates import Template, prepare
from crmcore_marketing.templates.fields import unsaid

_ASKED_FOR = (LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION, LegalBasis.VITAL_INTERESTS)


def problems(work: Work, campaign: Campaign) -> list[str]:
    """Return what keeps a campaign from being sent, one sentence each; nothing if it can be."""
    found = [*_of_members(work, campaign), *_of_messages(work, campaign)]
    if campaign.ends_at is not None and campaign.ends_at <= work.now:
        found.append(f"Its end, {campaign.ends_at:%Y-%m-%d %H:%M} UTC, is past.")
    try:
        Post(work, settings_of(work).sending).of(campaign.channel)
    except CrmError as error:
        found.append(error.args[0])
    return found


def _of_members(work: Work, campaign: Campaign) -> Iterator[str]:
    if campaign.segment_id is not None:
        try:
            work.select(Segments(work).select(work.get(Segment, campaign.segment_id)).limit(1))
        except CrmError as error:
            yield f"Its segment cannot be used: {error.args[0]}"
        return
    one = sa.select(Member.t.c.id).where(Member.t.c.campaign_id == campaign.id).limit(1)
    if not work.select(one):
        yield "It has no members and no segment: crmcore campaign enroll."


def _of_messages(work: Work, campaign: Campaign) -> Iterator[str]:
    arms = work.find(Arm, Arm.t.c.campaign_id == campaign.id, order_by="position", limit=1_000)
    try:
        check_shares({arm.name: arm.share for arm in arms})
        purpose = purpose_named(work, campaign.purpose)
    except Invalid as error:
        yield error.args[0]
        return
    steps = work.find(Step, Step.t.c.campaign_id == campaign.id, order_by="number", limit=1_000)
    if not steps:
        yield "It has no step, so there is no template to send."
        return
    contents = work.find(Content, Content.t.c.step_id.in_([step.id for step in steps]), limit=10_000)
    filled = {(c.step_id, c.arm_id) for c in contents}
    for step in steps:
        for arm in arms:
            if not arm.holdout and (step.id, arm.id) not in filled:
                yield f"Step {step.number} has no template for arm '{arm.name}'."
    numbers = {step.id: step.number for step in steps}
    used: dict[UUID, int] = {}
    for content in contents:
        used[content.template_id] = min(
            numbers[content.step_id], used.get(content.template_id, numbers[content.step_id])
        )
    yield from _of_templates(work, campaign, used, way_out=purpose.basis not in _ASKED_FOR)


def _of_templates(work: Work, campaign: Campaign, used: Mapping[UUID, int], *, way_out: bool) -> Iterator[str]:
    """Look at the versions of templates that a campaign sends, each with the first step that does."""
    templates = work.find(Template, Template.t.c.id.in_(used), order_by=["name", "number"], limit=10_000)
    for template in templates:
        which = f"Template '{template.name}', version {template.number}"
        # A step keeps the version that it was given, so to save another is not enough.
        use = f"crmcore campaign use '{campaign.name}' --template '{template.name}' --step {used[template.id]}"
        then = f"Then let the step send the new version: {use}"
        try:
            ready = prepare(work, template)
        except Invalid as error:
            yield f"{which}: {error.args[0]} {then}"
            continue
        if way_out and not ready.offers_way_out:
            yield f"{which} offers no way out: put {{{{ link.unsubscribe }}}} into it. {then}"
        for name in unsaid(work, (template.subject, template.mjml, template.text)):
            key = name.removeprefix("firm.")
            yield f"{which} would leave '{name}' empty: write {key} = \"…\" under [plugins.marketing.firm]."
