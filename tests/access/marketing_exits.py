"""Every way by which a value can leave that marketing adds, beside those of the records themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore import Customer, Identity, Interaction
from crmcore.errors import CrmError
from crmcore_marketing import (
    Arm,
    Campaign,
    CampaignCost,
    Campaigns,
    Consent,
    Consents,
    Content,
    Member,
    Message,
    Messages,
    Segment,
    SegmentMember,
    SegmentPart,
    Segments,
    Step,
    Suppression,
    Template,
    Templates,
    merge_values,
    prepare,
)
from crmcore_marketing.consent import Recipient, refusals
from crmcore_marketing.reports import REPORTS
from crmcore_marketing.templates.command import rendered_for
from tests.access import exits
from tests.access.exits import Scene, Told, said
from tests.access.marketing_planting import MarketingPlanted, found_in

RECORDS = (
    Segment, SegmentMember, SegmentPart, Consent, Suppression, Template, Campaign, CampaignCost, Arm, Step, Content,
    Member, Message,
)  # fmt: skip
FACTS = ("campaigns", "last_campaign_at", "last_open_at", "last_click_at", "last_response_at")
GUESSES: Mapping[tuple[type[Any], str], str] = {
    (Customer, "memo"): "customer.memo == '{}'", (Customer, "hint"): "customer.hint == '{}'",
    (Customer, "city"): "customer.city == '{}'", (Customer, "name"): "customer.name == '{}'",
}  # fmt: skip


ABOUT = (*RECORDS, Customer, Identity, Interaction)


def planted_in(scene: Scene) -> MarketingPlanted:
    """Return what was planted, with its ids."""
    assert isinstance(scene.planted, MarketingPlanted)
    return scene.planted


def tried(scene: Scene, do: Callable[[Any], Any]) -> str:
    """What a verb that writes returns or refuses, in a unit of work that is taken back."""
    return said(lambda: exits.tried(scene, do))


def ids(scene: Scene) -> Told:
    """The ids in all columns that refer to something, and those that facts have values for."""
    known = planted_in(scene).ids
    for cls in (Customer, Identity, *RECORDS):
        for column in cls.t.c:
            if isinstance(column.type, sa.Uuid):
                try:
                    rows = scene.work.select(sa.select(column))
                except CrmError as error:
                    yield str(error)
                else:
                    yield from (known[row[0]] for row in rows if row[0] in known)
    customers = [c.id for c in scene.planted.of(Customer)]
    try:
        values = scene.work.facts(Customer, customers, [f"marketing.{name}" for name in FACTS])
    except CrmError as error:
        yield str(error)
    else:
        yield from (known[id] for id, mine in values.items() if any(mine.values()))


def money(scene: Scene) -> Told:
    """Amounts: read, summed up, and asked for."""
    for column in (Campaign.t.c.budget, CampaignCost.t.c.amount):
        yield said(lambda c=column: scene.work.select(sa.select(c)))
        yield said(lambda c=column: scene.work.select(sa.select(sa.func.max(c))))
        for token, amount in planted_in(scene).amounts.items():
            try:
                if scene.work.select(sa.select(sa.func.count()).where(column == amount.amount))[0][0]:
                    yield token
            except CrmError as error:
                yield str(error)


def segments(scene: Scene) -> Told:
    """Who is in a segment, and why; the actor may hold one that somebody else has read."""
    service, known, planted = Segments(scene.work), planted_in(scene).ids, planted_in(scene)
    yield said(lambda: service.named("nothing like that"))
    for segment in (*planted.of_owner("rep", Segment), *planted.of_owner("stranger", Segment)):
        asks: list[Callable[[], Any]] = [
            lambda s=segment: list(service.members(s)),
            lambda s=segment: list(service.preview(s, 100)),
            lambda s=segment: [known[row[0]] for row in scene.work.select(service.select(s))],
        ]
        people = [planted.of_owner(owner, Customer)[1] for owner in ("rep", "sub", "stranger")]
        asks += [lambda s=segment, c=c: service.why(s, [c]) for c in people]
        for ask in asks:
            yield _without(segment, said(ask))


def _without(given: Any, told: str) -> str:
    """Leave out what was handed in: that it comes back is no news."""
    return " ".join(found_in(told) - found_in(repr(given)))


def rules(scene: Scene) -> Told:
    """An oracle: whoever may count by a value learns that it is there."""
    service = Segments(scene.work)
    for token, (cls, field) in scene.planted.fields.items():
        text = GUESSES.get((cls, field))
        if text is not None:
            try:
                if service.count(text.format(token)):
                    yield token
            except CrmError as error:
                yield str(error).replace(token, "what was asked")


def consents(scene: Scene) -> Told:
    """What a customer said, whom the gate lets through, and who is on the list."""
    service = Consents(scene.work)
    listed = [one.address for one in scene.planted.of(Suppression)]
    for customer in scene.planted.of(Customer):
        yield said(lambda c=customer: (service.states(c), service.history(c)))
        for address in (*listed, *(i.value for i in scene.planted.of(Identity) if i.customer_id == customer.id)):
            yield from _asked(scene, customer, address)
        yield tried(scene, lambda w, c=customer: Consents(w).withdraw(c))
    for one in scene.planted.of(Suppression):
        told = tried(scene, lambda w, a=one.address: Consents(w).suppress(a, note="x"))
        yield told.replace(one.address, "what was asked")
        yield tried(scene, lambda w, a=one.address: Consents(w).unsuppress(a, why="x")).replace(one.address, "that")


def _asked(scene: Scene, customer: Customer, address: str) -> Told:
    """What the gate says; the address itself is no news, unless it is told that it is listed or known."""
    for purpose in ("newsletter", "transactional"):
        told = said(lambda p=purpose: refusals(scene.work, [Recipient(customer.id, address)], "email", p))
        news = "suppressed" in told or "withdrawn" in told
        yield told if news else told.replace(address, "what was asked")


def writing(scene: Scene) -> Told:
    """What a refused edit says beyond the record that was handed in."""
    for cls in RECORDS:
        for record in scene.planted.of(cls):
            for attempt in (lambda w, r=record: w.save(r), lambda w, r=record: w.remove(r)):
                yield _without(record, tried(scene, attempt))
    for segment in scene.planted.of(Segment):
        for customer in planted_in(scene).of_owner("rep", Customer):
            yield _without(segment, tried(scene, lambda w, s=segment, c=customer: Segments(w).put(s, [c])))


def campaigns(scene: Scene) -> Told:
    """The plan of a campaign, what it cost, and how far its members came."""
    service = Campaigns(scene.work)
    for campaign in scene.planted.of(Campaign):
        seen = attrs.evolve(campaign, name="it", budget=None)
        for ask in (service.plan, service.costs, service.arms, service.steps, service.statuses):
            yield said(lambda a=ask, c=seen: a(c))
        yield said(lambda c=seen: list(service.members(c)))
        yield tried(scene, lambda w, c=campaign: Campaigns(w).enroll(w.get(Campaign, c.id), w.find(Customer)))
        yield tried(scene, lambda w, c=campaign: Campaigns(w).start(w.get(Campaign, c.id)))
        yield tried(scene, lambda w, c=campaign: Campaigns(w).draft(w.get(Campaign, c.id).name, purpose="newsletter"))
        yield said(lambda c=seen: (Messages(scene.work).counts(c), Messages(scene.work).unknown(c)))
    for message in scene.planted.of(Message):
        yield tried(scene, lambda w, m=message: Messages(w).mark_sent([m.id], reason="x"))


def templates(scene: Scene) -> Told:
    """Templates as they were written, and rendered for each customer that the actor may see."""
    service = Templates(scene.work)
    yield said(service.newest)
    yield said(lambda: service.get("nothing like that"))
    for template in scene.planted.of(Template):
        yield said(lambda t=template: service.versions(t.name))
        for customer in scene.planted.of(Customer):
            yield said(lambda t=template, c=customer: _rendered(scene, t, c))


def _rendered(scene: Scene, template: Template, customer: Customer) -> Any:
    work = scene.work
    seen, read = work.get(Template, template.id), work.get(Customer, customer.id)
    return rendered_for(work, seen, read), merge_values(work, read, prepare(work, seen).names)


def reports(scene: Scene) -> Told:
    """Every report, of everything that can be asked for."""
    names = [c.name for c in scene.planted.of(Campaign)]
    asked: dict[str, list[dict[str, Any]]] = {
        "marketing.arms": [{"campaign": name} for name in names],
        "marketing.campaigns": [{}, *({"campaign": name} for name in names)],
        "marketing.retention": [{}, {"basis": "lifecycle"}], "marketing.rfm": [{}, {"by": "score"}],
        "marketing.cohorts": [{}, {"measure": "customers"}],
    }  # fmt: skip
    for report in REPORTS:
        for params in asked.get(report.name, [{}]):
            told = said(lambda r=report, p=params: r.query(scene.work, r.params(**p)))
            # A name that was asked for and not found is no news.
            yield told.replace(params.get("campaign", "-"), "the one asked for") if "There is no" in told else told


def command_line(scene: Scene) -> Told:
    """The commands of marketing; what a person types is no news."""
    planted = planted_in(scene)
    for line in (
        "segment list", "segment list --json", "segment names", "consent suppressed --json", "campaign list --json",
        "template list --json", "template fields", "message list --json", "plugins plan disable marketing",
        "plugins plan purge marketing", "plugins purge marketing", "report marketing.campaigns",
        "report marketing.rfm --json",
    ):  # fmt: skip
        yield scene.cli(*line.split())
    yield scene.cli("segment", "try", "customer.city != ''", "--json", "--limit", "100")
    yield scene.cli("segment", "try", "customer.memo != ''", "--json")
    for owner in ("rep", "stranger"):
        (campaign,), segment = planted.of_owner(owner, Campaign), planted.of_owner(owner, Segment)[0]
        template, ann = planted.of(Template)[0], planted.of_owner(owner, Customer)[1]
        for args in (
            ("segment", "show", segment.name), ("campaign", "show", campaign.name),
            ("campaign", "plan", campaign.name, "--json"), ("segment", "why", segment.name, str(ann.id)),
            ("consent", "show", str(ann.id), "--history", "--json"), ("view", "customer", str(ann.id)),
            ("template", "preview", template.name, "--customer", str(ann.id)),
        ):  # fmt: skip
            yield _without(args, scene.cli(*args))


def _plainly(leave: Callable[[Scene], Told]) -> Callable[[Scene], Told]:
    """Let an exit be tried on the records of marketing, and say its amounts as the tokens that they stand for."""

    def said_plainly(scene: Scene) -> Told:
        for text in leave(attrs.evolve(scene, about=ABOUT)):
            yield " ".join(found_in(text))

    return said_plainly


_ALL: dict[str, Callable[[Scene], Told]] = {
    "get": exits.get, "find": exits.find, "sort": exits.sort, "guess": exits.guess, "select": exits.select,
    "history": exits.history, "past": exits.past, "timeline": exits.timeline, "customer view": exits.customer_view,
    "ids": ids, "money": money, "segments": segments, "rules": rules, "consents": consents, "campaigns": campaigns,
    "templates": templates, "reports": reports, "writing": writing, "command line": command_line,
}  # fmt: skip
EXITS = {name: _plainly(leave) for name, leave in _ALL.items()}
SILENT = {"writing"}
"""Exits that show nothing but what was handed in."""
TRIED_BY: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("find", "sort", "guess", "select", "past"), ("rep", "clerk")), "writing": ("rep", "mate"),
    "command line": ("outsider", "rep", "mate", "marketing"),
}  # fmt: skip
"""The slow exits, and the users that they are tried for, on one database; the others for everybody, on both."""
