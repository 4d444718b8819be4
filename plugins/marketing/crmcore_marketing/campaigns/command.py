"""``crmcore campaign``: draft, plan and run campaigns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, Any, cast

import attrs
import typer

from crmcore import Customer, Work, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one
from crmcore.cli.terminal import Terminal
from crmcore.errors import CrmError, Invalid
from crmcore_marketing.campaigns import showing, when
from crmcore_marketing.campaigns.pipeline import RUNNING
from crmcore_marketing.campaigns.problems import problems
from crmcore_marketing.campaigns.records import Campaign
from crmcore_marketing.campaigns.verbs import ByHand, Campaigns, Unless
from crmcore_marketing.segments import Segments
from crmcore_marketing.templates import Templates

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)
cost = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)
app.add_typer(cost, name="cost", help="What a campaign did cost.")

Name = Annotated[str, typer.Argument(metavar="NAME", help="The name or id of the campaign.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
TemplateName = Annotated[str, typer.Option(metavar="TEMPLATE", help="The template; its newest version is taken.")]


@app.command()
def draft(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What it is called.")],
    purpose: Annotated[str, typer.Option(help="What its members must have consented to.")],
    template: Annotated[str | None, typer.Option(help="What is sent first; its newest version is taken.")] = None,
    segment: Annotated[str | None, typer.Option(help="The segment that its members come from.")] = None,
    arm: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=SHARE", help="An arm and its share, such as a=0.5; repeat it for each arm."),
    ] = None,
    holdout: Annotated[str | None, typer.Option(metavar="ARM", help="The arm that is sent nothing.")] = None,
    channel: Annotated[str, typer.Option(help="On which channel it is sent.")] = "email",
    budget: Annotated[str | None, typer.Option(metavar="AMOUNT", help="What it may cost: 1200 or '1200 USD'.")] = None,
    ends: Annotated[str | None, typer.Option(metavar="TIME", help="When it is over, by the firm's clock.")] = None,
    hours: Annotated[str | None, typer.Option(metavar="FROM-UNTIL", help="Send only in these hours: 8-18.")] = None,
) -> None:
    """Draft a campaign; nothing is sent before it is started."""
    terminal: Terminal = context.obj
    shares = _shares(arm or ())
    with terminal.work() as work:
        begin, end = _hours(hours)
        made = Campaigns(work).draft(
            name, purpose=purpose, template=template, shares=shares, holdout=holdout, channel=channel,
            segment=None if segment is None else Segments(work).named(segment),
            budget=None if budget is None else when.money(work, budget),
            ends_at=None if ends is None else when.moment(work, ends), window_from=begin, window_until=end,
        )  # fmt: skip
    for problem in _problems(terminal, made):
        terminal.say(f"Before it can start: {problem}")
    terminal.say(f"'{made.name}' is drafted. Next: crmcore campaign plan '{made.name}'")


def _problems(terminal: Terminal, campaign: Campaign) -> list[str]:
    # Once the draft is stored: whatever goes wrong with looking ahead takes nothing of it back.
    try:
        with terminal.work(read_only=True) as work:
            return problems(work, campaign)
    except CrmError as error:
        return [str(error)]


@app.command()
def step(
    context: typer.Context,
    which: Name,
    template: TemplateName,
    after: Annotated[str, typer.Option(metavar="DELAY", help="After the step before it: 36h, 3d, 2w.")] = "0h",
    unless: Annotated[
        str | None, typer.Option(help="Not for who did this: opened, clicked, responded or converted.")
    ] = None,
) -> None:
    """Add the next message."""
    if unless not in (None, "opened", "clicked", "responded", "converted"):
        raise typer.BadParameter(f"'{unless}' is none of opened, clicked, responded, converted.")
    terminal: Terminal = context.obj
    with terminal.work() as work:
        delay, condition = when.delay(after), cast("Unless | None", unless)
        made = Campaigns(work).step(find_campaign(work, which), template, after=delay, unless=condition)
    terminal.say(f"Step {made.number} sends '{template}'.")


@app.command()
def use(
    context: typer.Context,
    which: Name,
    template: TemplateName,
    arm: Annotated[str | None, typer.Option(help="Only for this arm.")] = None,
    number: Annotated[int, typer.Option("--step", help="In which step.")] = 1,
) -> None:
    """Let a step send another template, or a newer version."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        campaigns, campaign = Campaigns(work), find_campaign(work, which)
        chosen = Templates(work).get(template)
        found = [one for one in campaigns.steps(campaign) if one.number == number]
        if not found:
            steps = [str(one.number) for one in campaigns.steps(campaign)]
            raise Invalid(f"Campaign '{campaign.name}' has no step {number}.", allowed=steps)
        campaigns.use_template(found[0], chosen, arm=arm)
    terminal.say(f"Step {number} sends version {chosen.number} of '{chosen.name}'" + (f" to '{arm}'." if arm else "."))


@app.command()
def enroll(
    context: typer.Context,
    which: Name,
    segment: Annotated[str | None, typer.Option(help="A segment; by default the campaign's own.")] = None,
    customer: Annotated[
        list[str] | None, typer.Option(metavar="WHO", help="One customer, by name or id; may be repeated.")
    ] = None,
) -> None:
    """Make customers members; who is one already stays in its arm."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        source: Any = None
        if customer:
            source = [find_one(work, schema_of(Customer), word) for word in customer]
        elif segment is not None:
            source = Segments(work).named(segment)
        came = Campaigns(work).enroll(find_campaign(work, which), source)
    arms = ", ".join(f"{name} {count}" for name, count in came.arms.items())
    terminal.say(f"{came.new} new members ({arms}); {came.already} were members already.")


@app.command()
def plan(context: typer.Context, which: Name, as_json: AsJson = False) -> None:
    """Say what a start would do: arms, refusals, the first message."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        found = Campaigns(work).plan(find_campaign(work, which))
    if as_json:
        printing.json(attrs.asdict(found))
    else:
        showing.plan(found)


@app.command()
def start(context: typer.Context, which: Name) -> None:
    """Enroll its segment and let it run; a worker sends."""
    _move(context, which, Campaigns.start)


@app.command()
def schedule(
    context: typer.Context,
    which: Name,
    at: Annotated[str, typer.Option(metavar="TIME", help="When, by the firm's clock: '2026-03-02 09:30'.")],
) -> None:
    """Let it start by itself at a time."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        done = Campaigns(work).schedule(find_campaign(work, which), when.moment(work, at))
        said = when.shown(work, done.starts_at)
    terminal.say(f"'{done.name}' starts at {said}.")


@app.command()
def pause(context: typer.Context, which: Name) -> None:
    """Stop it for now; what is queued waits."""
    _move(context, which, Campaigns.pause)


@app.command()
def resume(context: typer.Context, which: Name) -> None:
    """Let a paused campaign go on."""
    _move(context, which, Campaigns.resume)


@app.command()
def cancel(context: typer.Context, which: Name) -> None:
    """End it for good; what is queued is not sent any more."""
    _move(context, which, Campaigns.cancel)


def _move(context: typer.Context, which: str, verb: Callable[[Campaigns, Campaign], Campaign]) -> None:
    terminal: Terminal = context.obj
    with terminal.work() as work:
        done = verb(Campaigns(work), find_campaign(work, which))
    hours = showing.hours(done) if done.stage == RUNNING else ""
    terminal.say(f"'{done.name}' is {done.stage}" + (f"; it sends in the hours {hours}." if hours else "."))


@app.command()
def note(
    context: typer.Context,
    which: Name,
    status: Annotated[str, typer.Argument(metavar="STATUS", help="responded or converted.")],
    customer: Annotated[list[str], typer.Argument(metavar="WHO…", help="Members, by name or id.")],
    at: Annotated[str | None, typer.Option(metavar="TIME", help="When; by default now.")] = None,
) -> None:
    """Write down that members responded or converted."""
    if status not in ("responded", "converted"):
        raise typer.BadParameter(f"'{status}' is neither responded nor converted.")
    terminal: Terminal = context.obj
    with terminal.work() as work:
        people = [find_one(work, schema_of(Customer), word) for word in customer]
        moment = None if at is None else when.moment(work, at)
        new = Campaigns(work).note(find_campaign(work, which), people, cast("ByHand", status), at=moment)
    terminal.say(f"{new} of {len(people)} are new to it.")


@cost.command("add")
def add_cost(
    context: typer.Context,
    which: Name,
    amount: Annotated[str, typer.Argument(metavar="AMOUNT", help="What was spent: 1200 or '1200 USD'.")],
    what: Annotated[str, typer.Option("--for", help="What it was spent on.")] = "",
    on: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="The day; by default today.")] = None,
) -> None:
    """Write down what was spent."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        campaigns, campaign = Campaigns(work), find_campaign(work, which)
        campaigns.spend(campaign, when.money(work, amount), what, on=None if on is None else when.day(on))
        spent = campaigns.costs(campaign)
    terminal.say(f"'{campaign.name}' did cost {' + '.join(map(str, spent))} so far.")


@app.command()
def show(context: typer.Context, which: Name, as_json: AsJson = False) -> None:
    """Show its arms, steps and cost, and what came of it."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        showing.campaign(work, find_campaign(work, which), as_json=as_json)


@app.command("list")
def list_campaigns(context: typer.Context, as_json: AsJson = False) -> None:
    """List the campaigns, the newest first."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        showing.campaigns(work, list(work.find(Campaign, order_by="-id", limit=200)), as_json=as_json)


def find_campaign(work: Work, word: str) -> Campaign:
    """Return the campaign of a name or id."""
    return cast("Campaign", find_one(work, schema_of(Campaign), word))


def _shares(arms: Sequence[str]) -> dict[str, float] | None:
    shares: dict[str, float] = {}
    for text in arms:
        name, _, share = text.partition("=")
        try:
            value = float(share)
        except ValueError:
            raise Invalid(f"'{text}' is no arm.", todo="Write its name and its share: a=0.5.") from None
        if name.strip() in shares:
            raise Invalid(f"The arm '{name.strip()}' is named twice.")
        shares[name.strip()] = value
    return shares or None


def _hours(text: str | None) -> tuple[int | None, int | None]:
    if text is None:
        return None, None
    begin, _, end = text.partition("-")
    try:
        return int(begin), int(end)
    except ValueError:
        raise Invalid(f"'{text}' are no hours.", todo="Write the first and the last: 8-18.") from None
