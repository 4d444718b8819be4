"""Mapping profiles: TOML files that say which column of which file becomes which field of which record.

A file is a CSV file, a sheet of a workbook, or a file of vCards. A profile is written by a consultant, so every
mistake in it is named, with its place and the nearest right word. ``examples/maven/profile.toml`` shows nearly
everything that one can say.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BeforeValidator, Field, PrivateAttr, ValidationError, model_validator

from crmcore.errors import nearest
from crmcore_intake.columns import DateOrder, DecimalMark
from crmcore_intake.errors import ProfileProblem
from crmcore_intake.sections import (
    Constant,
    CsvRules,
    Currency,
    EntryRule,
    FieldRule,
    History,
    IdentityRule,
    Otherwise,
    PictureRule,
    RelationRule,
    Section,
    Skip,
    States,
    Templates,
    Texts,
    field_rule,
    identity_rules,
    states_rule,
)


def _zone(given: Any) -> Any:
    if not isinstance(given, str) or given == "firm":
        return given
    try:
        return ZoneInfo(given)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"'{given}' is no time zone; write it like 'Europe/Berlin'") from None


class Source(Section):
    """One file and the records that its rows become."""

    file: str = ""
    """The name of the file; empty: a file is recognized by ``needs``."""
    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")] | None = None
    """What the source is called, and with the system the identities of its rows; by default its identifying columns."""
    record: str
    identify: Annotated[Texts, Field(min_length=1)]
    """The columns by which a later import finds the record that this row became."""
    match: tuple[Annotated[str, Field(pattern=r"^(external|email|phone|domain)(\+name)?$")], ...] = ()
    """By what a customer is recognized who was not imported from here before, the first that finds one."""
    known_as: dict[str, Annotated[Texts, Field(min_length=1)]] = Field(default_factory=dict, alias="columns")
    """Columns that may be missing, and what each may be called; upper and lower case do not matter."""
    needs: Texts = ()
    """Of these columns, those that a file must have."""
    otherwise: Otherwise = Otherwise()
    sheet: str | None = None
    """The sheet of a workbook; it need not be said where only one holds anything."""
    csv: CsvRules = CsvRules()
    blanks: Texts = ()
    """Texts that say nothing, in whatever column, such as ``?`` or ``NULL``."""
    values: dict[str, dict[str, Constant]] = Field(default_factory=dict)
    """Texts to replace, by column, before anything else reads the column."""
    fields: Annotated[dict[str, Annotated[FieldRule, BeforeValidator(field_rule)]], Field(min_length=1)]
    identities: dict[
        Literal["email", "phone", "domain", "external"],
        Annotated[tuple[IdentityRule, ...], BeforeValidator(identity_rules)],
    ] = Field(default_factory=dict)
    """Columns by which to reach or recognize a customer."""
    tags: Templates = ()
    teams: Templates = ()
    relations: tuple[RelationRule, ...] = Field(default=(), alias="relation")
    history: tuple[History, ...] = ()
    states: Annotated[States, BeforeValidator(states_rule)] | None = None
    """Rows of one key are successive states of one record."""
    entries: tuple[EntryRule, ...] = Field(default=(), alias="entry")
    """What each row puts on the timeline."""
    pictures: tuple[PictureRule, ...] = Field(default=(), alias="picture")
    skip: tuple[Skip, ...] = ()
    existing: Literal["update", "keep"] = "update"
    """What to do with a record that is there already."""
    blank: Literal["keep", "clear"] = "keep"
    """What a blank cell does to a field of a record that is there already."""
    _scheme: str | None = PrivateAttr(default=None)

    @model_validator(mode="after")
    def _only_where_it_means_something(self) -> Self:
        for key, given, record in (
            ("relation", self.relations, "customer"),
            ("identities", self.identities, "customer"),
            ("match", self.match, "customer"),
            ("teams", self.teams, "user"),
        ):
            if given and self.record != record:
                raise ValueError(f"'{key}' is for the record '{record}', not for '{self.record}'")
        if self.states is not None and self.history:
            raise ValueError("say one of 'states' and 'history'")
        for entry in self.entries:
            if (entry.customer is None) != (self.record == "customer"):
                raise ValueError("'entry' needs 'customer', the field with the customer, unless the record is one")
        if not self.file and not (self.name and self.needs):
            raise ValueError("say 'file', or the 'name' of the source and the columns that it 'needs'")
        if unknown := [column for column in self.needs if column not in self.known_as]:
            raise ValueError(f"'needs' names '{unknown[0]}', which is not in 'columns'")
        for kind in dict.fromkeys(test.partition("+")[0] for test in self.match):
            if kind not in self.identities:
                raise ValueError(f"'match' names '{kind}', but 'identities' says no column for it")
        return self

    @property
    def title(self) -> str:
        """What people call the source."""
        return self.file or self.name or ""

    @property
    def scheme(self) -> str:
        """The columns that identify, as part of the name of an identity."""
        return self._scheme or self.name or "+".join(self.identify)

    def identified_otherwise(self, headings: tuple[str, ...]) -> Self:
        """Return the source for a file that lacks the identifying columns: other ones, and identities of their own."""
        made = self.model_copy(update={"identify": headings})
        made._scheme = f"{self.name}_{'_'.join(self.otherwise.identify)}"
        return made

    def at_sheet(self, sheet: str | None) -> Self:
        """Return the source for this sheet of a workbook; None leaves it as it is."""
        return self if sheet is None else self.model_copy(update={"sheet": sheet})

    def columns(self) -> Iterator[str]:
        """Yield every column that is mentioned, some of them more than once."""
        yield from self.identify
        yield from self.values
        for rule in self.fields.values():
            yield from rule.columns
        for rules in self.identities.values():
            yield from (rule.column for rule in rules)
        for template in (*self.tags, *self.teams):
            yield from template.columns
        for step in self.history:
            yield step.at
            yield from step.stage.columns
        if self.states is not None:
            yield self.states.at
            if self.states.order is not None:
                yield self.states.order
        for entry in self.entries:
            yield from entry.columns
        for relation in self.relations:
            yield from relation.columns
        yield from (picture.column for picture in self.pictures)
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
            raise ProfileProblem(f"{self.title} has no column {words}", allowed=known)


class Profile(Section):
    """An import job: its sources in the order in which they are brought in.

    ``system`` names where the files come from; with the identifying columns it makes the identities by which
    a second import finds what the first one made. The rest are defaults for all fields.
    """

    title: str
    system: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    zone: Annotated[ZoneInfo | Literal["firm"], BeforeValidator(_zone)] = ZoneInfo("UTC")
    """``firm``: the time zone of the firm that imports."""
    dates: DateOrder | None = None
    decimal: DecimalMark | None = None
    currency: Currency | Literal["firm"] | None = None
    """The currency of all amounts. ``firm``: those that name none are in the base currency of the firm."""
    fallback_currency: Currency | None = None
    """The currency of amounts that name none, where others name theirs."""
    sources: Annotated[tuple[Source, ...], Field(alias="source", min_length=1)]

    def told(
        self,
        *,
        sheet: str | None = None,
        dates: DateOrder | None = None,
        decimal: DecimalMark | None = None,
        currency: str | None = None,
    ) -> Self:
        """Return the profile with what somebody adds for one file; ``currency`` is that of amounts that name none.

        Raises:
            ProfileProblem: it is no code of a currency.
        """
        said: dict[str, Any] = {"sources": tuple(source.at_sheet(sheet) for source in self.sources)}
        said |= {"dates": dates} if dates is not None else {}
        said |= {"decimal": decimal} if decimal is not None else {}
        if currency is not None:
            if not (len(currency) == 3 and currency.isascii() and currency.isupper()):
                raise ProfileProblem(f"'{currency}' is no currency.", todo="Write its code: EUR.")
            said |= {"currency": None, "fallback_currency": currency}
        return self.model_copy(update=said)

    def of_firm(self, zone: ZoneInfo, currency: str) -> Self:
        """Return the profile for a firm: with its own zone and currency where the profile asks for them."""
        said: dict[str, Any] = {"zone": zone} if self.zone == "firm" else {}
        if self.currency == "firm":
            said |= {"currency": None, "fallback_currency": self.fallback_currency or currency}
        return self.model_copy(update=said)

    def scheme_of(self, source: Source) -> str:
        """Return the name of the identities that a source gives, such as ``maven.opportunity_id``."""
        return f"{self.system}.{source.scheme}"


def load_profile(path: Path) -> Profile:
    """Read and check a profile.

    Raises:
        ProfileProblem: the file is missing or no TOML, or says something that a profile cannot say.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ProfileProblem(f"Cannot read the profile {path}: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise ProfileProblem(f"{path.name} is no TOML: {error}.") from error
    return parse_profile(text, path.name)


def parse_profile(text: str, name: str) -> Profile:
    """Read and check the text of a profile; ``name`` is what errors call it.

    Raises:
        ProfileProblem: as for :func:`load_profile`.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileProblem(f"{name} is no TOML: {error}.") from error
    try:
        return Profile.model_validate(data)
    except ValidationError as error:
        raise ProfileProblem(f"{name}: {_words(error, data)}") from error


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
            file = (source.get("file") or source.get("name")) if isinstance(source, dict) else None
            words.append(f"source {index + 1} ({file or 'without file'})")
            loc = tuple(rest)
    if loc:
        words.append(".".join(str(step + 1) if isinstance(step, int) else step for step in loc))
    return ", ".join(words) + ": " if words else ""
