"""What may stand in a source of a mapping profile: rules for fields, identities, relations, steps and rows.

Unknown keys are refused, and the nearest right one is named.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from crmcore.errors import nearest
from crmcore.model import Direction, RelationKind
from crmcore_intake.cells import Exact, bare
from crmcore_intake.columns import DateOrder, DecimalMark
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


Filled = Annotated[Template, BeforeValidator(_template)]
Texts = Annotated[tuple[str, ...], BeforeValidator(_as_list)]
Templates = Annotated[
    tuple[Filled, ...],
    BeforeValidator(_as_list),
]
Constant = Annotated[str, BeforeValidator(_as_text)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
OnUnreadable = Literal["refuse", "empty"]


class Missing(enum.StrEnum):
    """What to do with a row whose lookup finds nothing."""

    REFUSE = "refuse"
    CREATE = "create"
    EMPTY = "empty"


class Lookup(Section):
    """How the text of a column finds another record.

    ``by`` is a field of that record (``"name"``), or the name of the identities that another source gives
    (``"maven.account"``: the system, a point, the identifying column). What it does not find is looked up by each
    of ``or_by``.
    ``record`` need only be said where the field itself does not say to what it refers.
    ``new`` holds further fields of a record that is made because none was found (``missing = "create"``).
    """

    record: str | None = None
    by: str = "name"
    or_by: Texts = ()
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
    instead: Filled | None = None
    """The same, made of other columns."""
    required: bool = False
    """Refuse the row where there is no text, even if the record could do without the field."""
    lookup: Annotated[Lookup, BeforeValidator(_lookup)] | None = None
    dates: DateOrder | None = None
    decimal: DecimalMark | None = None
    format: str | None = None
    """Dates of a form that is not recognized, in the codes of ``strptime``: ``"%d %b %y"``."""
    currency: Currency | None = None
    currency_column: str | None = None
    """Where the currency of an amount stands, if it stands in a column of its own."""
    separator: str = Field(default=";", min_length=1)
    """Between the items of a list."""
    first_of: str | None = Field(default=None, min_length=1)
    """Read only what stands before the first of these."""
    cut_time: bool = False
    """Of a time, take the day that it has in the zone of the profile."""
    unreadable: OnUnreadable = "refuse"
    """What to do about a text that is no value of the field: refuse the row, or leave it ``empty`` and say so."""
    if_declared: bool = False
    """Leave the field out where the record has no such field."""

    @model_validator(mode="after")
    def _one_origin(self) -> Self:
        if sum(origin is not None for origin in (self.column, self.template, self.constant)) != 1:
            raise ValueError("say one of 'column', 'template' and 'constant'")
        return self

    @property
    def columns(self) -> frozenset[str]:
        """The columns that it reads."""
        found = frozenset(() if self.currency_column is None else (self.currency_column,))
        if self.instead is not None:
            found |= self.instead.columns
        if self.template is not None:
            return found | self.template.columns
        return found if self.column is None else found | {self.column}

    def text(self, cells: Mapping[str, str]) -> str:
        """Return what a row says, before it is read as a value of the field."""
        if self.column is not None:
            text = bare(cells[self.column])
            if self.first_of is not None:
                text = text.partition(self.first_of)[0].strip()
        else:
            text = self.template.fill(cells) if self.template is not None else self.constant or ""
        if not text and self.instead is not None:
            text = self.instead.fill(cells)
        if text and self.currency_column is not None:
            whole = f"{text} {cells[self.currency_column]}".strip()
            return Exact(whole) if type(text) is Exact else whole
        return text or self.default


def field_rule(given: Any) -> Any:
    return {"column": given} if isinstance(given, str) else given


class History(Section):
    """One step of a stage history: the record entered ``stage`` at the time in column ``at``, if any."""

    stage: Filled
    at: str
    only: Texts = ()
    """The step happened only if its stage is one of these; none: always."""
    dates: DateOrder | None = None
    format: str | None = None


class States(Section):
    """Rows of one key are successive states of one record: when each began stands in the column ``at``."""

    at: str
    order: str | None = None
    """The column that counts the states, where clocks are not to be trusted; by default their times order them."""
    dates: DateOrder | None = None
    format: str | None = None

    @property
    def places(self) -> Mapping[str, str | None]:
        """The columns by what they are for."""
        return {"at": self.at, "order": self.order}


def states_rule(given: Any) -> Any:
    return {"at": given} if isinstance(given, str) else given


class EntryRule(Section):
    """What each row puts on the timeline: an interaction of the record's customer, about the record."""

    at: str
    """The column with the time; a row in which it is blank puts nothing there."""
    dates: DateOrder | None = None
    format: str | None = None
    kind: str = "core.note"
    """The kind of interaction."""
    customer: str | None = None
    """The field of the record that names the customer; a customer needs none."""
    summary: Filled
    """The line that the timeline shows; a row for which it is blank puts nothing there."""
    payload: dict[str, Filled] = {}
    """What else the kind of interaction holds, by name; what is blank is left out."""
    direction: Direction = Direction.INTERNAL
    channel: str | None = None

    @property
    def columns(self) -> frozenset[str]:
        """The columns that it reads."""
        return frozenset({self.at}).union(self.summary.columns, *(text.columns for text in self.payload.values()))


class RelationRule(Section):
    """A relation of the customer in this row to another, who may stand further down in the same file."""

    kind: RelationKind
    column: str
    by: str = "name"
    missing: Missing = Missing.REFUSE
    new: dict[str, Constant] = {}
    role: Filled | None = None
    separator: str | None = Field(default=None, min_length=1)
    """Between several names or keys in one cell."""

    @property
    def columns(self) -> frozenset[str]:
        """The columns that it reads."""
        return frozenset({self.column}) | (self.role.columns if self.role is not None else frozenset())


class PictureRule(Section):
    """A column with the base64 of a picture, which becomes a file of the record."""

    column: str
    name: Annotated[str, Field(pattern=r"^[\w -]{1,60}$")] = "picture"
    """What the file is called; its kind adds the ending."""


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


class IdentityRule(Section):
    """A column by which to reach or recognize a customer."""

    column: str
    separator: str | None = Field(default=None, min_length=1)
    """Between several of them in one cell."""
    unreadable: OnUnreadable = "refuse"
    """What to do about a text that is none: refuse the row, or leave it out (``empty``) and say so."""


def identity_rules(given: Any) -> Any:
    given = [given] if isinstance(given, (str, dict)) else given
    return [{"column": one} if isinstance(one, str) else one for one in given] if isinstance(given, list) else given


class Otherwise(Section):
    """What to do instead where a file lacks the columns that the source would rather use."""

    identify: Texts = ()
    fields: dict[str, Annotated[FieldRule, BeforeValidator(field_rule)]] = {}
    relations: tuple[RelationRule, ...] = Field(default=(), alias="relation")


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
