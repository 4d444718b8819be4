"""``crmcore survey``: ask, give out the link, write an answer down, list."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import attrs
import typer

from crmcore import Customer, Work, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one
from crmcore.cli.terminal import Terminal
from crmcore_service.satisfaction.records import Survey, SurveyKind
from crmcore_service.satisfaction.rights import LINK
from crmcore_service.satisfaction.scales import SCALES
from crmcore_service.satisfaction.verbs import Satisfaction
from crmcore_service.tickets.records import Ticket
from crmcore_service.tickets.verbs import Tickets
from crmcore_web import Links

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Which = Annotated[str, typer.Argument(metavar="SURVEY", help="Its id, as ask and list print it.")]
Kind = Annotated[SurveyKind | None, typer.Option("--kind", help="By default that of the settings.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_survey = Survey.t.c


@app.command()
def ask(
    context: typer.Context,
    ticket: Annotated[str | None, typer.Argument(metavar="[TICKET]", help="The number of a ticket.")] = None,
    customer: Annotated[
        str | None, typer.Option(metavar="CUSTOMER", help="Ask a customer on its own, about no ticket.")
    ] = None,
    kind: Kind = None,
    language: Annotated[str | None, typer.Option(help="en, de or zh; by default that of the settings.")] = None,
    as_json: AsJson = False,
) -> None:
    """Ask the requester of a ticket, or a customer; print the link to be sent, for whoever may have it."""
    terminal: Terminal = context.obj
    if (ticket is None) == (customer is None):
        raise typer.BadParameter("Give the number of a ticket, or --customer.")
    with terminal.work() as work:
        about: Ticket | Customer
        if ticket is not None:
            about = Tickets(work).find(ticket)
        else:
            about = find_one(work, schema_of(Customer), customer or "")
        survey = Satisfaction(work).ask(about, kind, language=language)
        link = Satisfaction(work).link(survey) if work.access.may(LINK) else None
        local, whom, new = Links(work).local, _name(work, survey), survey.asked_at == work.now
    if as_json:
        printing.json({**attrs.asdict(survey, recurse=False), "link": link})
        return
    told = f"{whom} {'is' if new else 'was'} asked ({survey.kind.value}), survey {survey.id}."
    if link is None:
        terminal.say(told)
        terminal.say(
            "Nothing is sent by this: a plugin or workflow that follows service.survey_asked sends the link, or a "
            f"manager hands it over: `crmcore survey link {survey.id}`."
        )
        return
    terminal.say(f"{told} Send this link:")
    typer.echo(link)
    if local:
        printing.note("It works on this machine alone, until [plugins.web] says a base_url.")


@app.command()
def link(
    context: typer.Context,
    which: Which,
    scale: Annotated[
        bool, typer.Option("--scale", help="One link for each score, for a mail that shows them.")
    ] = False,
) -> None:
    """Print the link by which the customer answers, until the survey expires; for whoever hands it over."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        satisfaction = Satisfaction(work)
        survey = satisfaction.find(which)
        if not scale:
            typer.echo(satisfaction.link(survey))
            return
        links = [(score, satisfaction.link(survey, score)) for score in SCALES[survey.kind].scores()]
    for score, url in links:
        typer.echo(f"{score} {url}")


@app.command()
def answer(
    context: typer.Context,
    which: Which,
    score: Annotated[int, typer.Argument(metavar="SCORE", help="CSAT: 1 to 5. NPS: 0 to 10. CES: 1 to 7.")],
    comment: Annotated[str, typer.Argument(metavar="[COMMENT]", help="What the customer says to it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Write down what a customer answers, on the phone for example."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        satisfaction = Satisfaction(work)
        survey = satisfaction.answer(satisfaction.find(which), score, comment)
        whom = _name(work, survey)
    if as_json:
        printing.json(attrs.asdict(survey, recurse=False))
        return
    terminal.say(f"{whom} answered {survey.kind.value.upper()} {_of(survey)}.")


@app.command("list")
def list_surveys(
    context: typer.Context,
    kind: Kind = None,
    waiting: Annotated[bool, typer.Option("--waiting", help="Only those without an answer.")] = False,
    customer: Annotated[str | None, typer.Option(metavar="CUSTOMER", help="Only those of this customer.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List surveys with their answers, the newest first."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        where = [_survey.kind == kind] if kind is not None else []
        where += [_survey.answered_at.is_(None)] if waiting else []
        if customer is not None:
            party = find_one(work, schema_of(Customer), customer).id
            where += [(_survey.customer_id == party) | (_survey.contact_id == party)]
        found = list(work.find(Survey, *where, order_by=("-asked_at", "-id"), limit=limit))
        if as_json:
            printing.json([attrs.asdict(survey, recurse=False) for survey in found])
            return
        names = {c.id: c.name for c in work.get_all(Customer, {_asked(s) for s in found}).values()}
        tickets = work.get_all(Ticket, {s.ticket_id for s in found if s.ticket_id is not None})
        rows = [
            (s.id, names.get(_asked(s)), f"#{tickets[s.ticket_id].number}" if s.ticket_id in tickets else None,
             s.kind.value, _of(s), s.comment, s.asked_at, s.answered_at)
            for s in found
        ]  # fmt: skip
    columns = ("Survey", "Asked", "Ticket", "Kind", "Answer", "Comment", "Asked at", "Answered at")
    printing.table(columns, rows, zone=terminal.crm.config.firm.zone)


def _of(survey: Survey) -> str | None:
    return None if survey.score is None else f"{survey.score} of {SCALES[survey.kind].highest}"


def _asked(survey: Survey) -> UUID:
    return survey.contact_id or survey.customer_id


def _name(work: Work, survey: Survey) -> str:
    return work.get(Customer, survey.contact_id or survey.customer_id).name
