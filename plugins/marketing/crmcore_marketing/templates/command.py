"""``crmcore template``: save what messages say, and look at it before anybody else does."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import attrs
import typer

from crmcore import Customer, Work, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid
from crmcore_marketing.templates.fields import LINKS, known_fields, merge_values
from crmcore_marketing.templates.prepared import Rendered, prepare
from crmcore_marketing.templates.records import Template
from crmcore_marketing.templates.verbs import Templates

app = typer.Typer(rich_markup_mode=None, add_completion=False, no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="NAME", help="The name of the template.")]
Number = Annotated[int | None, typer.Option("--version", metavar="N", help="Which version; by default the newest.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def save(
    context: typer.Context,
    name: Name,
    subject: Annotated[str, typer.Option(help="The subject, with merge fields where wanted.")],
    mjml: Annotated[Path, typer.Option(metavar="FILE", help="The page, in MJML.")],
    text: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The plain text; by default it is made of the page.")
    ] = None,
) -> None:
    """Check a template and store it, under a name that exists as its next version."""
    terminal: Terminal = context.obj
    page, plain = _read(mjml), "" if text is None else _read(text)
    with terminal.work() as work:
        before = len(Templates(work).versions(name))
        kept = Templates(work).save(name, subject=subject, mjml=page, text=plain)
    was = "is stored" if kept.number > before else "is stored already"
    terminal.say(f"Version {kept.number} of '{kept.name}' {was}.")


@app.command("list")
def list_templates(context: typer.Context, as_json: AsJson = False) -> None:
    """List the newest version of each template."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        found = Templates(work).newest()
        if as_json:
            printing.json([attrs.asdict(one, recurse=False) for one in found])
        elif found:
            rows = [(one.name, one.number, one.subject, one.saved_at) for one in found]
            printing.table(("Template", "Version", "Subject", "Saved"), rows)
        else:
            terminal.say("There is no template yet: crmcore template save")


@app.command()
def show(context: typer.Context, name: Name, version: Number = None, as_json: AsJson = False) -> None:
    """Show a template as it was written."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        found = Templates(work).get(name, version)
        if as_json:
            printing.json(attrs.asdict(found, recurse=False))
            return
        printing.heading(f"{found.name}, version {found.number}")
        printing.pairs([("Subject", found.subject), ("Saved", found.saved_at)])
        typer.echo(f"\n{found.mjml.strip()}\n")
        if found.text.strip():
            printing.heading("Plain text")
            typer.echo(found.text.strip())


@app.command()
def preview(
    context: typer.Context,
    name: Name,
    customer: Annotated[str, typer.Option(metavar="WHO", help="The customer to render it for: a name or id.")],
    version: Number = None,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the page there, for a browser; otherwise print the text.")
    ] = None,
) -> None:
    """Show what one customer would get. Nothing is sent, and its links lead nowhere that counts."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        template = Templates(work).get(name, version)
        shown = rendered_for(work, template, find_one(work, schema_of(Customer), customer))
    if out is None:
        printing.heading(shown.subject)
        typer.echo(shown.text)
        return
    out.write_text(shown.html, encoding="utf-8")
    terminal.say(f"'{shown.subject}' is in {out}.")


@app.command()
def fields(context: typer.Context) -> None:
    """List the merge fields that a template may use."""
    terminal: Terminal = context.obj
    with terminal.work(read_only=True) as work:
        for name in known_fields(work):
            typer.echo(f"{{{{ {name} }}}}")


def rendered_for(work: Work, template: Template, customer: Customer) -> Rendered:
    """Return a message as a preview: with the customer's values, and a link to nowhere for each of one's own."""
    ready = prepare(work, template)
    values = merge_values(work, customer, ready.names)
    return ready.render({**values, **dict.fromkeys(LINKS, "https://example.invalid/preview")})


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text in UTF-8"
        raise Invalid(f"{file} cannot be read: {reason}.") from None
