"""What plugins contribute, as frozen data: facts, subscriptions, due jobs, view sections, commands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import attrs
import sqlalchemy as sa

from crmcore.model.events import Event
from crmcore.records import Record, schema_of
from crmcore.records.fields import FieldKind

if TYPE_CHECKING:
    from crmcore.model.registry import Registry
    from crmcore.work import Work


@attrs.frozen(kw_only=True)
class Fact:
    """A named, typed value of a record that is worked out rather than stored, such as the number of open tickets.

    Args:
        name: begins with the plugin's name: ``acme.open_visits``.
        record: the record class it is a fact of.
        kind: what the value is.
        select: given a time expression, returns a SELECT over read faces with exactly two columns, the
            record's id and the value, one row for each record that has the fact. Statements that look at the
            past (``as of``) get that time, all others the present.
        default: the value of a record without a row.
        by_registry: ``select`` gets the registry as a second argument, for a value that depends on what a team may
            replace, such as the stages of pipelines, or on the currency that the firm reckons in.
    """

    name: str
    record: type[Record]
    kind: FieldKind
    select: Callable[..., sa.Select[Any]]
    label: str = ""
    default: Any = None
    by_registry: bool = False

    def statement(self, at: sa.ColumnElement[datetime], registry: Registry) -> sa.Select[Any]:
        """Return its SELECT as of a time."""
        return self.select(at, registry) if self.by_registry else self.select(at)


@attrs.frozen(kw_only=True)
class Subscription:
    """Call ``handle`` after commit for each event of the class ``event``; at least once, in order of the journal.

    ``handle`` gets a unit of work that commits together with the plugin's cursor, so that what it writes there
    happens once. ``record`` narrows to one record class.
    """

    event: type[Event]
    handle: Callable[[Work, Any], None]
    record: type[Any] | None = None

    def wants(self, kind: str, record_type: str) -> bool:
        """True if a journal entry of that kind and record type is to be handed over."""
        return (self.event.kind in ("", kind)) and (self.record is None or schema_of(self.record).name == record_type)


@attrs.frozen(kw_only=True)
class DueJob:
    """Work that falls due at an interval. ``run`` is set-based and may run twice without harm.

    It gets a unit of work and the time. One that has effects outside the database, such as sending, needs several
    transactions: with ``steps`` it gets, instead of a unit of work, a function that opens one (``with begin() as
    work:``). Each commit renews the lease; once another worker has taken the job over, it is rolled back.
    """

    name: str = attrs.field(validator=attrs.validators.max_len(80))
    every: timedelta = attrs.field(validator=attrs.validators.gt(timedelta(0)))
    run: Callable[[Any, datetime], None]
    steps: bool = False


@attrs.frozen
class SectionData:
    """What a section of a view shows: columns, rows, and one line above them."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    headline: str = ""


@attrs.frozen(kw_only=True)
class ViewSection:
    """A part of the customer view. ``load`` gets the ids of the customer and, for an organization, its people.

    ``statements`` is the number of statements that it may take; one more and the section fails, alone.
    """

    name: str
    title: str
    load: Callable[[Work, CustomerScope], SectionData | None]
    order: int = 100
    statements: int = 2


@attrs.frozen(kw_only=True)
class CustomerScope:
    """Whom a view is about: the customer, and all whose doings count as its own (an organization's people)."""

    customer: Any
    ids: tuple[Any, ...]


@attrs.frozen(kw_only=True)
class Report:
    """A typed query function that the command line, and later the console, can call by name.

    ``query`` takes a unit of work and the parameters of the pydantic model ``params``, and returns a
    :class:`Table`. ``demo`` marks one that says most about a firm at a first look.
    """

    name: str
    title: str
    query: Callable[[Work, Any], Table]
    params: type[Any]
    demo: bool = False


@attrs.frozen(kw_only=True)
class Table:
    """The result of a report: column names, rows of plain values, and the column to draw bars for.

    ``shares`` names the columns that hold parts of one, such as a win rate of 0.62, which people read in percent.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    bar: str | None = None
    shares: tuple[str, ...] = ()
    note: str = ""


@attrs.frozen(kw_only=True)
class DeclaredRule:
    """A rule text among a plugin's settings, compiled at start, so that a wrong one is found before it is needed.

    ``place`` is the key in ``crm.toml`` (``plugins.acme.approvals[0].when``), ``record`` what the rule is about.
    """

    place: str
    record: type[Record]
    text: str


@attrs.frozen(kw_only=True)
class Command:
    """A command that a plugin adds to the command line: ``app`` is a callable that returns a Typer app or function.

    It is called when the command is used, so that listing commands loads nothing.
    """

    name: str
    help: str
    app: Callable[[], Any]
