"""Campaigns on the terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import attrs
import typer

from crmcore import Work
from crmcore.cli import printing
from crmcore_marketing.campaigns.planning import Plan
from crmcore_marketing.campaigns.records import Arm, Campaign, Content, MemberStatus, Step
from crmcore_marketing.campaigns.verbs import Campaigns
from crmcore_marketing.campaigns.when import shown
from crmcore_marketing.sending import Messages, MessageState
from crmcore_marketing.templates import Template


def plan(found: Plan) -> None:
    """Print what would happen, or why nothing can."""
    for problem in found.problems:
        printing.line("Cannot start", problem, "red")
    joining = f", {found.joining} would join from the segment" if found.joining else ""
    printing.note(f"{found.members} members{joining}.")
    rows = [(a.name, a.share, a.members, "control group" if a.holdout else a.sendable) for a in found.arms]
    printing.table(("Arm", "Share", "Members", "Would be sent"), rows, shares=("Share",))
    if found.refused:
        printing.table(("Refused because", "Members"), list(found.refused.items()))
    if found.first is not None:
        printing.heading(f"First message, to {found.to}: {found.first.subject}")
        typer.echo(found.first.text)


def campaigns(work: Work, found: Sequence[Campaign], *, as_json: bool) -> None:
    """Print a list of campaigns."""
    if as_json:
        printing.json([attrs.asdict(one, recurse=False) for one in found])
        return
    if not found:
        printing.note("There is no campaign yet: crmcore campaign draft")
        return
    label = work.context.registry.label
    rows = []
    for one in found:
        stage, begins = label(f"{one.pipeline}.{one.stage}"), shown(work, one.started_at or one.starts_at)
        rows.append((one.name, stage, one.purpose, begins, one.problem))
    printing.table(("Campaign", "Stage", "Purpose", "Start", "Problem"), rows)


def campaign(work: Work, one: Campaign, *, as_json: bool) -> None:
    """Print one campaign with all that belongs to it."""
    service = Campaigns(work)
    arms, steps = service.arms(one), service.steps(one)
    came, reached = service.statuses(one), service.reached(one)
    sent = _contents(work, arms, steps)
    costs = service.costs(one)
    messages = Messages(work).counts(one)
    if as_json:
        plain = attrs.asdict(one, recurse=False)
        plain["arms"] = [
            {
                **attrs.asdict(a, recurse=False),
                "members": {s.value: came.get((a.id, s), 0) for s in MemberStatus},
                "reached": {s.value: count for s, count in reached.get(a.id, {}).items()},
            }
            for a in arms
        ]
        plain["steps"] = [{**attrs.asdict(s, recurse=False), "sends": sent[s.id]} for s in steps]
        plain["messages"] = {state.value: count for state, count in messages.items()}
        printing.json({**plain, "costs": costs})
        return
    printing.heading(one.name)
    printing.pairs(
        [
            ("Stage", work.context.registry.label(f"{one.pipeline}.{one.stage}")),
            ("Purpose", f"{one.purpose}, by {one.channel}"),
            ("Start", shown(work, one.started_at or one.starts_at)),
            ("End", shown(work, one.ends_at)),
            ("Hours", hours(one)),
            ("Budget", one.budget),
            ("Cost", " + ".join(map(str, costs))),
            ("Problem", one.problem),
            ("Messages", ", ".join(f"{count:,} {state.value}" for state, count in messages.items())),
        ]
    )
    if messages.get(MessageState.UNKNOWN):
        printing.note("Unknown messages may have arrived: crmcore message list --state unknown")
    _arms(arms, reached)
    if steps:
        shown_steps = [(s.number, _after(s), s.unless, "; ".join(sent[s.id])) for s in steps]
        printing.table(("Step", "After", "Unless", "Sends"), shown_steps)


def hours(one: Campaign) -> str:
    """Return the hours in which a campaign sends, or an empty text for all."""
    if one.window_from is None and one.window_until is None:
        return ""
    return f"{one.window_from or 0}-{one.window_until or 24}"


def _arms(arms: Sequence[Arm], reached: Mapping[UUID | None, Mapping[MemberStatus, int]]) -> None:
    used = [status for status in MemberStatus if any(counts[status] for counts in reached.values())]
    rows: list[tuple[Any, ...]] = []
    listed: list[tuple[UUID | None, str, float | None]] = [(a.id, _name(a), a.share) for a in arms]
    for id, name, share in (*listed, *([(None, "without an arm", None)] if None in reached else [])):
        counts = reached.get(id, {})
        rows.append((name, share, *(counts.get(status, 0) for status in used)))
    heads = ("Members" if s is MemberStatus.PLANNED else s.value.capitalize() for s in used)
    printing.table(("Arm", "Share", *heads), rows, shares=("Share",))


def _name(arm: Arm) -> str:
    return f"{arm.name} (control group)" if arm.holdout else arm.name


def _after(step: Step) -> str:
    days, hours = divmod(step.after_hours, 24)
    return " ".join(f"{n} {unit}" for n, unit in ((days, "d"), (hours, "h")) if n) or "at once"


def _contents(work: Work, arms: Sequence[Arm], steps: Sequence[Step]) -> dict[UUID, list[str]]:
    found = list(work.find(Content, Content.t.c.step_id.in_([s.id for s in steps]), limit=10_000))
    templates: dict[UUID, Any] = work.get_all(Template, {c.template_id for c in found})
    names = {arm.id: arm.name for arm in arms}
    said: dict[UUID, list[str]] = {step.id: [] for step in steps}
    for content in sorted(found, key=lambda c: names.get(c.arm_id, "")):
        template = templates.get(content.template_id)
        which = "?" if template is None else f"{template.name} ({template.number})"
        said[content.step_id].append(f"{names.get(content.arm_id, '?')}: {which}" if len(arms) > 1 else which)
    return said
