"""``crmcore article``: write, publish, search, show, suggest and link articles."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import attrs
import typer

from crmcore import Work, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore_service.knowledge.records import Article, Markup, Visibility
from crmcore_service.knowledge.verbs import Hit, Knowledge
from crmcore_service.tickets.kinds import name_of
from crmcore_service.tickets.verbs import Tickets

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Which = Annotated[str, typer.Argument(metavar="ARTICLE", help="Its title or id.")]
Number = Annotated[str, typer.Argument(metavar="TICKET", help="The number of a ticket.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def write(
    context: typer.Context,
    title: Annotated[str, typer.Argument(metavar="TITLE", help="What it answers.")],
    text: Annotated[str, typer.Argument(metavar="[TEXT]", help="The answer; or give --file.")] = "",
    file: Annotated[Path | None, typer.Option(exists=True, dir_okay=False, help="A file with the text.")] = None,
    language: Annotated[str, typer.Option(help="Of the article.")] = "en",
    public: Annotated[bool, typer.Option("--public", help="Customers may read it too.")] = False,
    plain: Annotated[bool, typer.Option("--plain", help="The text is no Markdown.")] = False,
    tag: Annotated[list[str] | None, typer.Option(metavar="TAG", help="A word on it; repeatable.")] = None,
    publish: Annotated[bool, typer.Option("--publish", help="Publish it at once.")] = False,
) -> None:
    """Write an article; it is a draft until it is published."""
    terminal: Terminal = context.obj
    body = text if file is None else _content(file)
    with terminal.work() as work:
        knowledge = Knowledge(work)
        article = knowledge.write(
            title, body, language=language, tags=tag or (),
            visible=Visibility.PUBLIC if public else Visibility.INTERNAL,
            markup=Markup.PLAIN if plain else Markup.MARKDOWN,
        )  # fmt: skip
        article = knowledge.publish(article) if publish else article
    _told(terminal, article)


def _content(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise Invalid(f"{file} is no text in UTF-8.") from None


@app.command()
def publish(context: typer.Context, which: Which) -> None:
    """Let an article be found."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        article = Knowledge(work).publish(_article(work, which))
    _told(terminal, article)


@app.command()
def archive(context: typer.Context, which: Which) -> None:
    """Let an article be found no longer, and keep it."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        article = Knowledge(work).archive(_article(work, which))
    _told(terminal, article)


@app.command()
def rate(
    context: typer.Context,
    which: Which,
    helpful: Annotated[bool, typer.Option("--helpful/--not-helpful", help="Whether it helped.")] = True,
) -> None:
    """Count that an article helped somebody, or did not."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        article = Knowledge(work).rate(_article(work, which), helpful=helpful)
    terminal.say(f"'{article.title}' helped {article.helpful:,}, and did not help {article.unhelpful:,}.")


@app.command()
def search(
    context: typer.Context,
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="Words in any order.")],
    language: Annotated[str | None, typer.Option(help="Only articles in this language.")] = None,
    public: Annotated[bool, typer.Option("--public", help="Only what customers may read.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=1_000, help="How many.")] = 10,
    as_json: AsJson = False,
) -> None:
    """Find published articles, the best first."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        hits = Knowledge(work).search(question, language=language, public=public, limit=limit)
    _listed(terminal, hits, as_json=as_json)


@app.command()
def suggest(context: typer.Context, which: Number, as_json: AsJson = False) -> None:
    """Find articles that may solve a ticket, by its title."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        hits = Knowledge(work).suggest(Tickets(work).find(which))
    _listed(terminal, hits, as_json=as_json)


@app.command()
def show(context: typer.Context, which: Which, as_json: AsJson = False) -> None:
    """Show an article with its text, its tags, and the tickets that it solved."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        article = _article(work, which)
        tags, solved = work.tags(article), Knowledge(work).tickets(article)
        state = work.context.registry.label(f"{article.pipeline}.{article.stage}")
    if as_json:
        printing.json({**_plain(article), "tags": tags, "tickets": solved})
        return
    printing.heading(article.title)
    pairs = [
        ("State", state), ("Visible", article.visible.value), ("Language", article.language),
        ("Published", article.published_at), ("Tags", ", ".join(tags) or None),
        ("Helped", article.helpful or None), ("Did not help", article.unhelpful or None),
        ("Solved", ", ".join(solved) or None),
    ]  # fmt: skip
    printing.pairs([pair for pair in pairs if pair[1] is not None], terminal.crm.config.firm.zone)
    typer.echo(f"\n{article.body}")


@app.command()
def link(context: typer.Context, which: Which, ticket: Number) -> None:
    """Say that an article solved a ticket."""
    terminal: Terminal = context.obj
    with terminal.work() as work:
        article, solved = _article(work, which), Tickets(work).find(ticket)
        Knowledge(work).link(article, solved)
    terminal.say(f"'{article.title}' solved {name_of(solved)}.")


def _article(work: Work, word: str) -> Article:
    found: Article = find_one(work, schema_of(Article), word)
    return found


def _told(terminal: Terminal, article: Article) -> None:
    terminal.say(f"'{article.title}' is {'a draft' if article.stage == 'draft' else article.stage}.")


def _plain(article: Article) -> dict[str, object]:
    return {k: v for k, v in attrs.asdict(article, recurse=False).items() if not k.startswith("folded")}


def _listed(terminal: Terminal, hits: list[Hit], *, as_json: bool) -> None:
    if as_json:
        printing.json([{**_plain(hit.article), "score": hit.score} for hit in hits])
    elif hits:
        rows = [
            (h.article.title, h.article.language, h.article.visible.value, h.article.helpful, h.score) for h in hits
        ]
        printing.table(("Article", "Language", "Visible", "Helped", "Score"), rows)
    else:
        terminal.say("No published article fits.")
