"""Mapping profiles: TOML files that say which column of which file becomes which field of which record.

A profile is written by a consultant, so every mistake in it is named, with its place and the nearest right
word. ``examples/maven/profile.toml`` shows nearly everything that one can say.
"""

from __future__ import annotations

import enum
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from crmcore.errors import nearest
from crmcore.model import RelationKind
from crmcore_intake.columns import DateOrder, DecimalMark
from crmcore_intake.errors import ProfileProblem
from crmcore_intake.sniff import Declared
from crmcore_intake.template import Template


class Section(BaseModel):
    """A table of the profile: unknown keys are refused, and the nearest right one is named."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    @model_validator(mode="before")
    @classmethod
    def _known_keys(cls, given: Any) -> Any:
        if isinstance(given, dict):
            known = [field.alias or name for name, field in cls.model_fields.items()]
            for key in given:
                if key not in known:
                    hint = nearest(key, known) or f" Allowed: {', '.join(known)}."
                    raise ValueError(f"unknown key '{key}'.{hint}")
        return given


def _template(given: Any) -> Any:
    return Template.parse(given) if isinstance(given, str) else given


def _as_list(given: Any) -> Any:
    return [given] if isinstance(given, str) else given


def _as_text(given: Any) -> Any:
    if isinstance(given, bool):
        return "true" if given else "false"
    return str(given) if isinstance(given, (int, float)) else given


def _zone(given: Any) -> Any:
    if not isinstance(given, str):
        return given
    try:
        return ZoneInfo(given)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"'{given}' is no time zone; write it like 'Europe/Berlin'") from None


Filled = Annotated[Template, BeforeValidator(_template)]
Texts = Annotated[tuple[str, ...], BeforeValidator(_as_list)]
Templates = Annotated[
    tuple[Filled, ...],
    BeforeValidator(_as_list),
]
Constant = Annotated[str, BeforeValidator(_as_text)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Zone = Annotated[ZoneInfo, BeforeValidator(_zone)]


class Missing(enum.StrEnum):
    """What to do with a row whose lookup finds nothing."""

    REFUSE = "refuse"
    CREATE = "create"
    EMPTY = "empty"


class Lookup(Section):
    """How the text of a column finds another record.

    ``by`` is a field of that record (``"name"``), or the name of the identities that another source gives
    (``"maven.account"``: the system, a point, the identifying column).
    ``record`` need only be said where the field itself does not say to what it refers.
    ``new`` holds further fields of a record that is made because none was found (``missing = "create"``).
    """

    record: str | None = None
    by: str = "name"
    missing: Missing = Missing.REFUSE
    new: dict[str, Constant] = {}


def _lookup(given: Any) -> Any:
    return {"by": given} if isinstance(given, str) else given


class FieldRule(Section):
    """Where one field gets its value: from a column, a template or a constant, and how the text is read."""

    column: str | None = None
    template: Filled | None = None
    constant: Constant | None = None
    default: Constant = ""
    """The text to read where the column is blank."""
    required: bool = False
    """Refuse the row where there is no text, even if the record could do without the field."""
    lookup: Annotated[Lookup, BeforeValidator(_lookup)] | None = None
    dates: DateOrder | None = None
    decimal: DecimalMark | None = None
    format: str | None = None
    """Dates of a form that is not recognized, in the codes of ``strptime``: ``"%d %b %y"``."""
    currency: Currency | None = None
    separator: str = Field(default=";", min_length=1)
    """Between the items of a list."""

    @model_validator(mode="after")
    def _one_origin(self) -> Self:
        if sum(origin is not None for origin in (self.column, self.template, self.constant)) != 1:
            raise ValueError("say one of 'column', 'template' and 'constant'")
        return self

    @property
    def columns(self) -> frozenset[str]:
        """The columns that it reads."""
        if self.template is not None:
            return self.template.columns
        return frozenset() if self.column is None else frozenset({self.column})


def _field_rule(given: Any) -> Any:
    return {"column": given} if isinstance(given, str) else given


class History(Section):
    """One step of a stage history: the record entered ``stage`` at the time in column ``at``, if any."""

    stage: Filled
    at: str
    dates: DateOrder | None = None
    format: str | None = None


class RelationRule(Section):
    """A relation of the customer in this row to another, who may stand further down in the same file."""

    kind: RelationKind
    column: str
    by: str = "name"
    missing: Missing = Missing.REFUSE
    new: dict[str, Constant] = {}
    role: str | None = None


class Skip(Section):
    """Rows to pass over: those with one of the texts ``when`` in a column, or with none of ``unless``."""

    column: str
    when: Texts = ()
    unless: Texts = ()

    @model_validator(mode="after")
    def _one_condition(self) -> Self:
        if bool(self.when) == bool(self.unless):
            raise ValueError("say one of 'when' and 'unless'")
        return self


class CsvRules(Section):
    """What the sniffer need not find out, or would get wrong."""

    encoding: str | None = None
    delimiter: Annotated[str, Field(min_length=1, max_length=1)] | None = None
    quote: Annotated[str, Field(max_length=1)] | None = None
    header: bool | None = None
    headings: tuple[str, ...] = ()

    @property
    def declared(self) -> Declared:
        """The same for the sniffer."""
        return Declared(encoding=self.encoding, delimiter=self.delimiter, quote=self.quote, header=self.header)


class Source(Section):
    """One file and the records that its rows become."""

    file: str
    record: str
    identify: Annotated[Texts, Field(min_length=1)]
    """The columns by which a later import finds the record that this row became."""
    csv: CsvRules = CsvRules()
    values: dict[str, dict[str, Constant]] = {}
    """Texts to replace, by column, before anything else reads the column."""
    fields: Annotated[dict[str, Annotated[FieldRule, BeforeValidator(_field_rule)]], Field(min_length=1)]
    identities: dict[Literal["email", "phone", "domain"], Texts] = {}
    """Columns by which to reach or recognize a customer."""
    tags: Templates = ()
    teams: Templates = ()
    relations: tuple[RelationRule, ...] = Field(default=(), alias="relation")
    history: tuple[History, ...] = ()
    skip: tuple[Skip, ...] = ()
    existing: Literal["update", "keep"] = "update"
    """What to do with a record that is there already."""
    blank: Literal["keep", "clear"] = "keep"
    """What a blank cell does to a field of a record that is there already."""

    @model_validator(mode="after")
    def _only_where_it_means_something(self) -> Self:
        for key, given, record in (
            ("relation", self.relations, "customer"),
            ("identities", self.identities, "customer"),
            ("teams", self.teams, "user"),
        ):
            if given and self.record != record:
                raise ValueError(f"'{key}' is for the record '{record}', not for '{self.record}'")
        return self

    @property
    def scheme(self) -> str:
        """The columns that identify, as part of the name of an identity."""
        return "+".join(self.identify)

    def columns(self) -> Iterator[str]:
        """Yield every column that is mentioned, some of them more than once."""
        yield from self.identify
        yield from self.values
        for rule in self.fields.values():
            yield from rule.columns
        for texts in self.identities.values():
            yield from texts
        for template in (*self.tags, *self.teams):
            yield from template.columns
        for step in self.history:
            yield step.at
            yield from step.stage.columns
        yield from (relation.column for relation in self.relations)
        yield from (skip.column for skip in self.skip)

    def check_columns(self, headings: Iterable[str]) -> None:
        """Check that the file has every column that the profile mentions.

        Raises:
            ProfileProblem: it has not; the text names all that are missing, with the nearest heading.
        """
        known = tuple(headings)
        missing = [column for column in dict.fromkeys(self.columns()) if column not in known]
        if missing:
            words = " ".join(f"'{column}'.{nearest(column, known)}" for column in missing)
            raise ProfileProblem(f"{self.file} has no column {words}", allowed=known)


class Profile(Section):
    """An import job: its sources in the order in which they are brought in.

    ``system`` names where the files come from; with the identifying columns it makes the identities by which
    a second import finds what the first one made. The rest are defaults for all fields.
    """

    title: str
    system: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    zone: Zone = ZoneInfo("UTC")
    dates: DateOrder | None = None
    decimal: DecimalMark | None = None
    currency: Currency | None = None
    sources: Annotated[tuple[Source, ...], Field(alias="source", min_length=1)]

    def scheme_of(self, source: Source) -> str:
        """Return the name of the identities that a source gives, such as ``maven.opportunity_id``."""
        return f"{self.system}.{source.scheme}"


def load_profile(path: Path) -> Profile:
    """Read and check a profile.

    Raises:
        ProfileProblem: the file is missing or no TOML, or says something that a profile cannot say.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ProfileProblem(f"Cannot read the profile {path}: {error.strerror or error}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProfileProblem(f"{path.name} is no TOML: {error}.") from error
    try:
        return Profile.model_validate(data)
    except ValidationError as error:
        raise ProfileProblem(f"{path.name}: {_words(error, data)}") from error


def _words(error: ValidationError, data: dict[str, Any]) -> str:
    """The first mistake in one line, with its place, and how many more there are."""
    first, *more = error.errors(include_url=False)
    message = first["msg"].removeprefix("Value error, ")
    if first["type"] == "missing":
        message = f"'{first['loc'][-1]}' is missing"
    place = _place(first["loc"][:-1] if first["type"] == "missing" else first["loc"], data)
    rest = f" ({len(more)} more mistakes after this.)" if more else ""
    return f"{place}{message.rstrip('.?')}{message[-1] if message[-1] in '.?' else '.'}{rest}"


def _place(loc: tuple[int | str, ...], data: dict[str, Any]) -> str:
    """Say where in the profile a mistake is: ``source 2 (accounts.csv), fields.name: ``."""
    words = []
    match loc:
        case ("source", int(index), *rest):
            source = data["source"][index]
            file = source.get("file") if isinstance(source, dict) else None
            words.append(f"source {index + 1} ({file or 'without file'})")
            loc = tuple(rest)
    if loc:
        words.append(".".join(str(step + 1) if isinstance(step, int) else step for step in loc))
    return ", ".join(words) + ": " if words else ""
