"""``crmcore add``: one record, typed at the command line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import attrs
import typer

from crmcore import Customer, IdentityKind, Relation, RelationKind, Work, schema_of
from crmcore.cli import printing
from crmcore.cli.names import find_one, record_type, shown_fields, value_of
from crmcore.cli.terminal import Terminal
from crmcore.errors import Invalid, nearest
from crmcore.records import Field, FieldKind, RecordType
from crmcore_intake.convert import Style, Unreadable, converter

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_WORKS_FOR = "works_for"
_IDENTITIES = tuple(kind.value for kind in IdentityKind)


@app.command()
def add(
    context: typer.Context,
    record: Annotated[str, typer.Argument(metavar="RECORD", help="The record type, such as customer.")],
    given: Annotated[
        list[str], typer.Argument(metavar="FIELD=VALUE...", help="Its fields; a reference by name or id.")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Add one record: crmcore add customer kind=organization name=Acme email=info@acme.example.

    Of a customer, email=, phone=, domain= and external= are its identities, and works_for= is where a person works.
    """
    terminal: Terminal = context.obj
    with terminal.work() as work:
        kind = record_type(work.context.registry, record)
        made = add_one(work, kind, given)
        fields = {name: value_of(made, kind, name) for name in shown_fields(work, kind)}
    if as_json:
        printing.json(fields)
    else:
        named = f" '{getattr(made, kind.title)}'" if kind.title else ""
        terminal.say(f"Added: {kind.name}{named} ({made.id}).")


def add_one(work: Work, kind: RecordType, given: Sequence[str]) -> Any:
    """Add a record from texts like ``name=Acme``, and return it as it is stored.

    Raises:
        Invalid: a text of another form, a field that the record has not or that is not its writer's to give, a value
            that cannot be read, or a field that is missing.
        NotFound: a reference to nothing that the actor may read.
    """
    typed = _Typed(work, kind)
    for text in given:
        typed.take(text)
    return typed.add()


@attrs.define
class _Typed:
    """What has been typed so far of one record."""

    work: Work
    kind: RecordType
    values: dict[str, Any] = attrs.field(factory=dict)
    custom: dict[str, Any] = attrs.field(factory=dict)
    identities: list[tuple[IdentityKind, str]] = attrs.field(factory=list)
    employers: list[Customer] = attrs.field(factory=list)

    def take(self, text: str) -> None:
        name, equals, value = (part.strip() for part in text.partition("="))
        if not (name and equals and value):
            raise Invalid(f"'{text}' names no field and its value.", todo="Write it like name=Acme.")
        about_customer = self.kind.cls is Customer
        if about_customer and name in _IDENTITIES:
            self.identities.append((IdentityKind(name), value))
        elif about_customer and name == _WORKS_FOR:
            self.employers.append(find_one(self.work, schema_of(Customer), value))
        else:
            self._field(name, value)

    def _field(self, name: str, text: str) -> None:
        custom = self.work.context.registry.custom_of(self.kind)
        full = f"{name}_id" if f"{name}_id" in self.kind.references else name
        if full in self.values or full in self.custom:
            raise Invalid(f"'{name}' is given twice.")
        if full in custom:
            self.custom[full] = self._read(custom[full].field, name, text)
            return
        field = self.kind.fields.get(full)
        if field is None:
            known = self._names()
            raise Invalid(f"'{self.kind.name}' has no field '{name}'.{nearest(name, known)}", allowed=known)
        if field.server_owned or full == "custom":
            raise Invalid(f"'{name}' is written by crmcore itself.")
        target = self.kind.references.get(full)
        self.values[full] = self._read(field, name, text) if target is None else find_one(self.work, target, text).id

    def _read(self, field: Field, name: str, text: str) -> Any:
        context = self.work.context
        style = Style(zone=context.zone, fallback_currency=context.base_currency, separator=",")
        try:
            return converter(field, style)(text)
        except Unreadable as error:
            raise Invalid(f"{name}: {text!r} {error}.".replace("..", ".")) from None

    def _names(self) -> list[str]:
        """Return what may be given, as people would write it."""
        fields = [
            name.removesuffix("_id") if name in self.kind.references else name
            for name, field in self.kind.fields.items()
            if not field.server_owned and field.kind is not FieldKind.JSON and name not in ("id", "version")
        ]
        own = [*_IDENTITIES, _WORKS_FOR] if self.kind.cls is Customer else []
        return [*fields, *self.work.context.registry.custom_of(self.kind), *own]

    def add(self) -> Any:
        needed = (a.name for a in attrs.fields(self.kind.cls) if a.init and a.default is attrs.NOTHING)
        if missing := [name for name in needed if name not in self.values]:
            told = ", ".join(name.removesuffix("_id") for name in missing)
            raise Invalid(f"A {self.kind.name} needs {told}.", todo=f"Add {missing[0].removesuffix('_id')}=VALUE.")
        cls: type[Any] = self.kind.cls
        made = self.work.add(cls(**self.values, **({"custom": self.custom} if self.custom else {})))
        self.work.identify_all((made, kind, value) for kind, value in self.identities)
        self.work.add_all(
            Relation(from_id=made.id, to_id=employer.id, kind=RelationKind.WORKS_FOR) for employer in self.employers
        )
        return made
