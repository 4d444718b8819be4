"""Every way by which a value of service can leave. Whoever adds one to service adds it to the table at the end."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from crmcore import Customer, Work, schema_of
from crmcore.errors import CrmError
from crmcore.work.entries import entries
from crmcore_service import Satisfaction, Ticket, Tickets
from crmcore_service.knowledge import Article, Knowledge
from crmcore_service.levels import Levels
from crmcore_service.levels.command import explained, told_of
from crmcore_service.reports import REPORTS
from crmcore_service.satisfaction import Survey
from crmcore_service.tickets import Queue
from tests.access import exits
from tests.access.exits import Scene, Told, said, tried
from tests.access.service_planting import ServicePlanted

LINK = "/l/"


def guess(scene: Scene) -> Told:
    """Whether one may filter by what one may not read."""
    fields = {t: at for t, at in scene.planted.fields.items() if scene.planted.tokens[t][1] == "finance"}
    yield from exits.guess(attrs.evolve(scene, planted=attrs.evolve(scene.planted, fields=fields)))


def journal(scene: Scene) -> Told:
    yield from _linked(scene, str(entries(scene.work, None, 0, 10_000)))


def _linked(scene: Scene, text: str) -> Told:
    """Tell what was said; if there is a link in it, all of them."""
    yield text
    assert isinstance(scene.planted, ServicePlanted)
    if LINK in text:
        yield from scene.planted.links.values()


def tickets(scene: Scene) -> Told:
    verbs = Tickets(scene.work)
    for ticket in scene.planted.of(Ticket):
        yield said(lambda t=ticket: verbs.find(t.number))
        for verb in (verbs.conversation, verbs.files, verbs.links):
            yield said(lambda t=ticket, do=verb: do(t))


def levels(scene: Scene) -> Told:
    verbs = Levels(scene.work)
    for ticket in scene.planted.of(Ticket):
        yield said(lambda t=ticket: (verbs.clocks(t), verbs.pauses(t)))
        yield said(lambda t=ticket: _explanation(verbs, t))


def _explanation(verbs: Levels, ticket: Ticket) -> Any:
    found = verbs.explain(ticket)
    # The policies themselves are settings; what is told of them is what counts.
    told = [attrs.evolve(match, policy=None) for match in found.matches]  # type: ignore[arg-type]
    values = "".join(_guarded(ticket, match.policy.name) for match in found.matches if match.ticket or match.customer)
    return told, told_of(found), explained(found), found.clocks, found.pauses, values


def _guarded(ticket: Ticket, policy: str) -> str:
    """Return the guarded value that is known from the answer of a policy."""
    return {"vault": str(ticket.custom.get("vault", "")), "memo": "tok90002x"}.get(policy, "")


def surveys(scene: Scene) -> Told:
    assert isinstance(scene.planted, ServicePlanted)
    verbs = Satisfaction(scene.work)
    for survey in scene.planted.of(Survey):
        yield said(lambda s=survey: verbs.find(s.id))
        if LINK in said(lambda s=survey: verbs.link(verbs.find(s.id))):
            yield scene.planted.links[survey.id]


def knowledge(scene: Scene) -> Told:
    verbs = Knowledge(scene.work)
    for article in scene.planted.of(Article):
        for word in (article.title, article.body, *article.custom.values()):
            # Found by a word, so the word is known.
            yield said(lambda w=word: [(w, hit) for hit in verbs.search(w)])
        yield said(lambda a=article: verbs.tickets(a))
    for ticket in scene.planted.of(Ticket):
        yield said(lambda t=ticket: (verbs.suggest(t), verbs.articles(t)))


def facts(scene: Scene) -> Told:
    """A fact that is not empty tells that there is a ticket, or an answer."""
    registry, work = scene.crm.registry, scene.work
    for cls in (Customer, Ticket):
        records = {record.id: record for record in scene.planted.of(cls)}
        for fact in registry.facts_of(schema_of(cls)):
            about = Survey if fact.name in ("service.csat", "service.last_nps") else Ticket
            with contextlib.suppress(CrmError):
                for id, told in work.facts(cls, list(records), [fact.name]).items():
                    if told[fact.name] != fact.default:
                        yield from _of(scene, records[id], about)
            yield said(lambda c=cls, n=fact.name: list(work.find(c, f"has(record.{n})")))


def _of(scene: Scene, record: Any, cls: type[Any]) -> Iterator[str]:
    """Yield what stands for the tickets or surveys of a customer, or for the customer of a ticket."""
    if isinstance(record, Ticket):
        yield record.title
        return
    yield from (
        r.comment if cls is Survey else r.title
        for r in scene.planted.of(cls)
        if record.id in (r.customer_id, r.contact_id)
    )


def reports(scene: Scene) -> Told:
    """A figure about one customer tells that there is something to count."""
    for report in REPORTS:
        yield said(lambda r=report: r.query(scene.work, r.params(by="queue")))
        if report.name == "service.agents":  # made of the others
            continue
        asked = {"cohort": "asked"} if report.name == "service.satisfaction" else {}
        for survey in scene.planted.of(Survey):
            with contextlib.suppress(CrmError):
                if report.query(scene.work, report.params(customer=survey.customer_id, **asked)).rows:
                    yield survey.comment if asked else scene.planted.by_id(survey.ticket_id).title


def writing(scene: Scene) -> Told:
    """What verbs return and refuse; each in a unit of work that is taken back."""
    (queue,) = scene.planted.of(Queue)
    given = scene.planted.of(Ticket)
    verbs: list[Callable[[Tickets, Ticket], Any]] = [
        lambda t, k: t.reply(k, "yes", pending=True), lambda t, k: t.note(k, "yes"), lambda t, k: t.hold(k, "yes"),
        lambda t, k: t.receive(k, "yes"), lambda t, k: t.assign(k), lambda t, k: t.transfer(k, queue),
        lambda t, k: t.escalate(k, "yes", queue), lambda t, k: t.resolve(k, "yes"), lambda t, k: t.close(k),
        lambda t, k: t.reopen(k, "yes"), lambda t, k: t.merge(given[0], k, across=True),
        lambda t, k: t.link(given[0], k), lambda t, k: Levels(t.work).resume(k),
        lambda t, k: Levels(t.work).pause(k, "x"), lambda t, k: Satisfaction(t.work).ask(k),
        lambda t, k: t.work.save(attrs.evolve(k, title="x")),
    ]  # fmt: skip
    for ticket in given:
        for verb in verbs:
            yield _written(scene, ticket, lambda w, k=ticket, do=verb: do(Tickets(w), _mine(w, k)))
    for survey in scene.planted.of(Survey):
        yield _written(scene, survey, lambda w, s=survey: Satisfaction(w).answer(s, 5, "yes"))
    for article in scene.planted.of(Article):
        for act in (lambda w, a: Knowledge(w).rate(a, helpful=True), lambda w, a: Knowledge(w).edit(a, body="x"),
                    lambda w, a: Knowledge(w).archive(a), lambda w, a: Knowledge(w).link(a, given[0])):  # fmt: skip
            yield _written(scene, article, lambda w, a=article, do=act: do(w, a))
    for customer in scene.planted.of(Customer):
        yield _written(scene, customer, lambda w, c=customer: Tickets(w).open(c, "x", queue=queue))
        yield _written(scene, customer, lambda w, c=customer: Satisfaction(w).ask(c))


def _mine(work: Work, ticket: Ticket) -> Ticket:
    """Return a ticket as the actor reads it; one that it may not read is handed in as it is."""
    return work.get_all(Ticket, [ticket.id]).get(ticket.id, ticket)


def _written(scene: Scene, record: Any, do: Callable[[Work], Any]) -> str:
    told = said(lambda: tried(scene, do))
    # What was handed in is no news.
    return told.replace(repr(record), "")


def command_line(scene: Scene) -> Told:
    cli = scene.cli
    yield from _linked(scene, cli("journal", "--json", "--limit", "10000"))
    for words in (
        "list service_ticket --json", "list service_survey", "list service_pause --json", "list service_article --json",
        "list interaction --json --limit 200", "ticket list --json", "ticket list --closed", "queue list",
        "queue skills agent", "survey list", "sla list", "sla refresh", "report service.agents --csv",
        "plugins plan disable service", "plugins plan purge service --json", "ticket show 99", "article show nothing",
    ):  # fmt: skip
        yield cli(*words.split())
    for survey in scene.planted.of(Survey)[:2]:  # of rep's customer and of mate's
        solved, waits = str(scene.planted.by_id(survey.ticket_id).number), str(_held(scene, survey).number)
        for words in (
            f"ticket show {solved}", f"ticket show {waits} --json", f"sla explain {waits}",
            f"sla explain {solved} --json", f"article suggest {waits}",
            f"view service_ticket {_held(scene, survey).id}",
            f"view customer {survey.customer_id}", f"ticket list --customer {survey.customer_id}",
        ):  # fmt: skip
            yield cli(*words.split())
        yield from _linked(scene, cli("survey", "link", str(survey.id)))
        yield from _linked(scene, cli("view", "service_survey", str(survey.id), "--json"))
    yield cli("article", "show", str(scene.planted.of(Article)[0].id))


def _held(scene: Scene, survey: Survey) -> Ticket:
    """Return the ticket of the same customer that is on hold."""
    tickets = scene.planted.of(Ticket)
    return next(t for t in tickets if t.customer_id == survey.customer_id and t.stage == "on_hold")


CORE = ("get", "find", "history", "timeline", "customer view", "tags", "files")
"""What core does with any record."""
EXITS: dict[str, Callable[[Scene], Told]] = {
    **{name: exits.EXITS[name] for name in CORE}, "guess": guess, "journal": journal, "tickets": tickets,
    "levels": levels, "surveys": surveys, "knowledge": knowledge, "facts": facts, "reports": reports,
    "writing": writing, "command line": command_line,
}  # fmt: skip
