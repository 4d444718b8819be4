"""``crmcore lead``: capture leads, see the pool, claim and give back, assign, qualify, convert."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any
from uuid import UUID

import attrs
import typer

from crmcore import Customer, Money, User, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one, titles
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore.work import Work
from crmcore_sfa.currencies import written
from crmcore_sfa.leads.people import Directory
from crmcore_sfa.leads.records import Lead, Rating
from crmcore_sfa.leads.service import Leads
from crmcore_sfa.leads.settings import settings_of
from crmcore_sfa.pipeline import SALES

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Which = Annotated[str, typer.Argument(metavar="LEAD", help="Its id, its title, or a part of it.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
_lead = Lead.t.c


@app.command()
def capture(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Who is interested.")],
    title: Annotated[str | None, typer.Option(help="What the lead is called; by default the name.")] = None,
    organization: Annotated[bool, typer.Option("--organization", help="It is no person.")] = False,
    email: Annotated[str | None, typer.Option(help="An e-mail address.")] = None,
    phone: Annotated[str | None, typer.Option(help="A phone number.")] = None,
    domain: Annotated[str | None, typer.Option(help="The domain of a web site.")] = None,
    country: Annotated[str | None, typer.Option(help="Where they are.")] = None,
    industry: Annotated[str | None, typer.Option(help="What they do.")] = None,
    source: Annotated[str | None, typer.Option(help="Where it comes from: web, fair, referral …")] = None,
    campaign: Annotated[str | None, typer.Option(help="The campaign behind it.")] = None,
    pool: Annotated[str | None, typer.Option(metavar="NAME", help="Put it into this pool.")] = None,
    owner: Annotated[str | None, typer.Option(metavar="USER", help="Give it to this user.")] = None,
    as_json: AsJson = False,
) -> None:
    """Take in a lead: recognize who it is, assign it by the rules, and say who works on that customer already."""
    terminal: Terminal = context.obj
    make = Customer.organization if organization else Customer.person
    with terminal.work() as work:
        fields: dict[str, Any] = {"source": source, "campaign": campaign, "pool": pool}
        if owner is not None:
            fields["owner_id"] = find_one(work, schema_of(User), owner).id
        made = Leads(work).capture(
            make(name=name, country=country, industry=industry), title or name,
            email=email, phone=phone, domain=domain, **fields,
        )  # fmt: skip
        whose = _whose(work, made.lead)
    if as_json:
        printing.json(
            {
                "lead": attrs.asdict(made.lead, recurse=False), "customer": made.customer.name, "known": made.known,
                "owner": whose, "collisions": made.collisions,
            }
        )  # fmt: skip
        return
    known = "is known already" if made.known else "is new"
    terminal.say(f"'{made.lead.title}' ({made.lead.id}) goes to {whose}. {made.customer.name} {known}.")
    if made.collisions:
        terminal.say(f"Already at work on this customer: {', '.join(made.collisions)}.")


@app.command("list")
def list_leads(
    context: typer.Context,
    pool: Annotated[str | None, typer.Option(metavar="NAME", help="Only what waits in this pool.")] = None,
    waiting: Annotated[bool, typer.Option("--waiting", help="Only what nobody owns.")] = False,
    closed: Annotated[bool, typer.Option("--closed", help="Closed ones instead of open ones.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List open leads, the oldest first."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        where = [_lead.closed_on.is_not(None) if closed else _lead.closed_on.is_(None)]
        where += [_lead.owner_id.is_(None)] if waiting or pool is not None else []
        where += [_lead.pool == pool] if pool is not None else []
        found = list(work.find(Lead, *where, limit=limit))
        if as_json:
            printing.json([attrs.asdict(lead, recurse=False) for lead in found])
            return
        names = titles(work, schema_of(Lead), found)
        rows = [
            (lead.title, lead.stage, names.get(lead.customer_id), names.get(lead.owner_id), lead.territory,
             lead.pool, lead.source, lead.opened_on)
            for lead in found
        ]  # fmt: skip
    columns = ("Lead", "Stage", "Customer", "Owner", "Territory", "Pool", "Source", "Opened")
    printing.table(columns, rows, zone=terminal.crm.config.firm.zone)


@app.command()
def claim(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Take a lead out of its pool."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        lead = Leads(work).claim(_id(work, which))
    _told(terminal, lead, "is yours", as_json=as_json)


@app.command()
def release(
    context: typer.Context,
    which: Which,
    pool: Annotated[str | None, typer.Option(metavar="NAME", help="To which pool; by default where it was.")] = None,
    as_json: AsJson = False,
) -> None:
    """Give a lead back to a pool."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        lead = Leads(work).release(_id(work, which), pool)
    _told(terminal, lead, f"waits in the pool '{lead.pool}'", as_json=as_json)


@app.command()
def assign(
    context: typer.Context,
    which: Annotated[list[str] | None, typer.Argument(metavar="LEAD…", help="Ids or titles.")] = None,
    where: Annotated[
        str | None, typer.Option(metavar="RULE", help="Or a rule such as \"record.source == 'web'\".")
    ] = None,
    waiting: Annotated[
        bool, typer.Option("--waiting", help="Or all that nobody owns and that are in no pool.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Assign open leads by the rules of crm.toml."""
    terminal: Terminal = context.obj
    if [bool(which), where is not None, waiting].count(True) != 1:
        raise typer.BadParameter("Say which: LEAD…, --where or --waiting.")
    with terminal.work() as work:
        if which:
            found: Sequence[Lead] = [find_one(work, schema_of(Lead), one) for one in which]
        else:
            loose = (_lead.owner_id.is_(None), _lead.pool.is_(None))
            found = list(work.each(Lead, _lead.closed_on.is_(None), *((where,) if where is not None else loose)))
        done = Leads(work).assign(found)
        names = titles(work, schema_of(Lead), done)
    if as_json:
        printing.json([attrs.asdict(lead, recurse=False) for lead in done])
        return
    rows = [(d.title, names.get(d.owner_id), d.pool, d.territory, d.assigned_by) for d in done]
    printing.table(("Lead", "Owner", "Pool", "Territory", "By the rule"), rows)


@app.command()
def qualify(
    context: typer.Context,
    which: Which,
    budget: Annotated[str | None, typer.Option(metavar="AMOUNT CUR", help="The money there is: '5000 EUR'.")] = None,
    authority: Annotated[str | None, typer.Option(help="Who decides.")] = None,
    need: Annotated[str | None, typer.Option(help="What they need.")] = None,
    timeline: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="By when.")] = None,
    rating: Annotated[Rating | None, typer.Option(help="How promising it is.")] = None,
    as_json: AsJson = False,
) -> None:
    """Move a lead to 'qualified', with what is known."""
    terminal: Terminal = context.obj
    given = {"budget": _money(budget), "authority": authority, "need": need, "timeline": _day(timeline)}
    with terminal.work() as work:
        lead = find_one(work, schema_of(Lead), which)
        known = {name: value for name, value in {**given, "rating": rating}.items() if value is not None}
        lead = Leads(work).qualify(lead, **known)
    _told(terminal, lead, "is qualified", as_json=as_json)


@app.command()
def disqualify(
    context: typer.Context,
    which: Which,
    reason: Annotated[str, typer.Argument(metavar="REASON", help="Why nothing comes of it.")],
    as_json: AsJson = False,
) -> None:
    """Close a lead that becomes nothing."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        lead = Leads(work).disqualify(find_one(work, schema_of(Lead), which), reason)
    _told(terminal, lead, "is disqualified", as_json=as_json)


@app.command()
def convert(
    context: typer.Context,
    which: Which,
    title: Annotated[str | None, typer.Option(help="What the deal is called; by default as the lead.")] = None,
    amount: Annotated[str | None, typer.Option(metavar="AMOUNT CUR", help="What it is worth.")] = None,
    pipeline: Annotated[str, typer.Option(help="On which pipeline.")] = SALES,
    organization: Annotated[str | None, typer.Option(metavar="NAME", help="For whom the person works.")] = None,
    close_on: Annotated[str | None, typer.Option(metavar="DAY", help="When it is expected to close.")] = None,
    as_json: AsJson = False,
) -> None:
    """Open a deal for a qualified lead, and close the lead."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        lead = find_one(work, schema_of(Lead), which)
        firm = None if organization is None else find_one(work, schema_of(Customer), organization)
        given = {"title": title, "amount": _money(amount), "pipeline": pipeline, "close_on": _day(close_on)}
        fields = {name: value for name, value in given.items() if value is not None}
        deal = Leads(work).convert(lead, organization=firm, **fields)
    if as_json:
        printing.json(attrs.asdict(deal, recurse=False))
    else:
        terminal.say(f"'{lead.title}' has become the deal '{deal.title}' ({deal.id}).")


@app.command()
def collisions(
    context: typer.Context,
    customer: Annotated[str | None, typer.Argument(metavar="NAME", help="A customer that you may see.")] = None,
    email: Annotated[str | None, typer.Option(help="Or an e-mail address.")] = None,
    phone: Annotated[str | None, typer.Option(help="Or a phone number.")] = None,
    domain: Annotated[str | None, typer.Option(help="Or the domain of a web site.")] = None,
    as_json: AsJson = False,
) -> None:
    """Say who works on a customer already: the names, and no more."""
    terminal: Terminal = context.obj
    points = {k: v for k, v in {"email": email, "phone": phone, "domain": domain}.items() if v is not None}
    if customer is None and not points:
        raise typer.BadParameter("Say of whom: NAME, --email, --phone or --domain.")
    with terminal.work(read_only=True) as work:
        known = None if customer is None else find_one(work, schema_of(Customer), customer)
        names = Leads(work).collisions(known, **points)
    if as_json:
        printing.json({"collisions": names})
    else:
        terminal.say(f"Already at work: {', '.join(names)}." if names else "Nobody else works on this customer.")


@app.command()
def rules(context: typer.Context, as_json: AsJson = False) -> None:
    """List the assignment rules in their order, with the people behind them, and what is wrong with their names."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        found, problems = _rules(work), Leads(work).unknown_people()
    if as_json:
        printing.json({"rules": found, "problems": problems})
        return
    cells = [[", ".join(v) if isinstance(v, list) else v for v in row.values()] for row in found]
    printing.table(("rule", "when", "customer", "by", "territory", "people", "pool"), cells)
    for problem in problems:
        printing.line("warning", problem, "yellow")


def _rules(work: Work) -> list[dict[str, Any]]:
    settings = settings_of(work)
    directory = Directory.read(work, settings)
    inside = {t.name: directory.of(t.users, t.team) for t in settings.territories}
    inside["*"] = tuple(dict.fromkeys(one for people in inside.values() for one in people))
    names = {u.id: u.name for u in work.get_all(User, {i for r in _all_people(directory) for i in r}).values()}
    return [
        {
            "rule": rule.name, "when": rule.when, "when_customer": rule.when_customer,
            "by": "pool" if rule.into_pool else rule.by, "territory": rule.territory,
            "people": [
                names.get(i, str(i))
                for i in (inside.get(rule.territory, ()) if rule.territory else directory.of(rule.users, rule.team))
            ],
            "pool": rule.pool,
        }
        for rule in settings.assignment
    ]  # fmt: skip


def _all_people(directory: Directory) -> list[tuple[UUID, ...]]:
    return [tuple(directory.users.values()), *directory.teams.values()]


def _id(work: Work, which: str) -> UUID:
    """Return the id that is meant; one that is given may be of a lead that is no longer to be seen."""
    try:
        return UUID(which)
    except ValueError:
        found: UUID = find_one(work, schema_of(Lead), which).id
        return found


def _whose(work: Work, lead: Lead) -> str:
    if lead.owner_id is None:
        return f"the pool '{lead.pool}'" if lead.pool else "nobody"
    owner = work.get_all(User, [lead.owner_id]).get(lead.owner_id)
    return owner.name if owner is not None else str(lead.owner_id)


def _money(text: str | None) -> Money | None:
    return None if text is None else written(text)


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise Invalid(f"'{text}' is no day.", todo="Write it like 2026-03-31.") from None


def _told(terminal: Terminal, lead: Lead, what: str, *, as_json: bool) -> None:
    if as_json:
        printing.json(attrs.asdict(lead, recurse=False))
    else:
        terminal.say(f"'{lead.title}' {what}.")
