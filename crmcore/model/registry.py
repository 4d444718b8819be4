"""The registry: everything that one closed set of plugins declares, each name once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from operator import attrgetter
from typing import Any, Generic

import attrs
from typing_extensions import TypeVar

from crmcore.errors import ConfigError, CrmError, DuplicateName, Invalid, nearest
from crmcore.model.definitions import Command, DeclaredRule, DueJob, Fact, Report, Subscription, ViewSection
from crmcore.model.events import Event
from crmcore.model.interaction import InteractionKind
from crmcore.model.people import Role
from crmcore.model.pipeline import Pipeline, PipelineRecord
from crmcore.records import CustomField, Entry, Field, RecordType, schema_of

T = TypeVar("T", default=Any)


@attrs.frozen
class Owned(Generic[T]):
    """A definition together with the plugin that contributed it (``core`` or ``crm.toml`` included)."""

    owner: str
    value: T


def named(what: str, items: Iterable[Owned], key: Callable[[Any], str] = attrgetter("name")) -> dict[str, Owned]:
    """Collect definitions by name, which ``key`` reads from each.

    Raises:
        DuplicateName: two owners use the same name; both are in the text.
    """
    found: dict[str, Owned] = {}
    for item in items:
        name = key(item.value)
        if name in found:
            raise DuplicateName(
                f"The {what} '{name}' is declared by '{found[name].owner}' and by '{item.owner}'.",
                todo="Rename one, or disable one of the two plugins.",
            )
        found[name] = item
    return found


@attrs.frozen(kw_only=True)
class Registry:
    """What is declared, by kind and name. Built once by the plugin host and never changed."""

    records: Mapping[str, Owned[type[Entry]]] = attrs.field(factory=dict)
    custom_fields: tuple[CustomField[Any], ...] = ()
    pipelines: Mapping[str, Owned[Pipeline]] = attrs.field(factory=dict)
    kinds: Mapping[str, Owned[InteractionKind]] = attrs.field(factory=dict)
    facts: Mapping[str, Owned[Fact]] = attrs.field(factory=dict)
    events: Mapping[str, Owned[type[Event]]] = attrs.field(factory=dict)
    sections: Mapping[str, Owned[ViewSection]] = attrs.field(factory=dict)
    reports: Mapping[str, Owned[Report]] = attrs.field(factory=dict)
    jobs: Mapping[str, Owned[DueJob]] = attrs.field(factory=dict)
    commands: Mapping[str, Owned[Command]] = attrs.field(factory=dict)
    subscriptions: tuple[Owned[Subscription], ...] = ()
    rules: tuple[Owned[DeclaredRule], ...] = ()
    roles: Mapping[str, Role] = attrs.field(factory=dict)
    labels: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)
    base_currency: str = "EUR"

    @cached_property
    def types(self) -> tuple[RecordType, ...]:
        """All record types, in dependency order of their owners."""
        return tuple(schema_of(o.value) for o in self.records.values())

    @cached_property
    def type_by_name(self) -> Mapping[str, RecordType]:
        """Record types by name."""
        return {t.name: t for t in self.types}

    @cached_property
    def _by_class(self) -> Mapping[type[Entry], RecordType]:
        return {t.cls: t for t in self.types}

    def type_of(self, cls: type[Entry]) -> RecordType:
        """Return the declaration of a class that this registry holds.

        Raises:
            Invalid: the class is a record of a plugin that is not enabled here.
        """
        if cls in self._by_class:
            return self._by_class[cls]
        name = schema_of(cls).name
        raise Invalid(
            f"The record '{name}' is not known here.{nearest(name, self.type_by_name)}",
            todo="Enable the plugin that declares it in crm.toml.",
        )

    def named_type(self, name: str) -> RecordType:
        """Return the record type of that name; :class:`Invalid` with the nearest right name if there is none."""
        return self._look("record", self.type_by_name, name)

    def _look(self, what: str, known: Mapping[str, T], name: str, error: type[CrmError] = Invalid) -> T:
        if name in known:
            return known[name]
        raise error(f"There is no {what} '{name}'.{nearest(name, known)}", allowed=sorted(known))

    def pipeline(self, name: str) -> Pipeline:
        """Return the pipeline of that name."""
        return self._look("pipeline", self.pipelines, name).value

    @cached_property
    def pipelines_of(self) -> Mapping[type[PipelineRecord], tuple[Pipeline, ...]]:
        """The pipelines of each record class, in order of declaration."""
        found: dict[type[PipelineRecord], tuple[Pipeline, ...]] = {}
        for owned in self.pipelines.values():
            found[owned.value.record] = (*found.get(owned.value.record, ()), owned.value)
        return found

    def fact(self, name: str) -> Fact:
        """Return the fact of that name."""
        return self._look("fact", self.facts, name).value

    def facts_of(self, record_type: RecordType) -> tuple[Fact, ...]:
        """Return the facts of a record type."""
        return tuple(o.value for o in self.facts.values() if o.value.record is record_type.cls)

    def report(self, name: str) -> Report:
        """Return the report of that name."""
        return self._look("report", self.reports, name).value

    def kind(self, name: str) -> InteractionKind:
        """Return the interaction kind of that name."""
        return self._look("interaction kind", self.kinds, name).value

    def event_class(self, kind: str) -> type[Event]:
        """Return the class of an event kind; a kind whose plugin is gone reads as a plain :class:`Event`."""
        owned = self.events.get(kind)
        return owned.value if owned else Event

    @cached_property
    def _custom(self) -> Mapping[str, Mapping[str, CustomField[Any]]]:
        found: dict[str, dict[str, CustomField[Any]]] = {}
        for field in self.custom_fields:
            mine = found.setdefault(field.record_type.name, {})
            if field.name in mine or field.name in field.record_type.fields:
                raise DuplicateName(f"'{field.record_type.name}' has two fields named '{field.name}'.")
            mine[field.name] = field
        return found

    def custom_of(self, record_type: RecordType) -> Mapping[str, CustomField[Any]]:
        """Return the custom fields of a record type by name."""
        return self._custom.get(record_type.name, {})

    def field_of(self, record_type: RecordType, name: str) -> Field:
        """Return a declared or custom field; :class:`Invalid` with the nearest right name if there is none."""
        if name in record_type.fields:
            return record_type.fields[name]
        custom = self.custom_of(record_type)
        if name in custom:
            return custom[name].field
        raise Invalid(f"'{record_type.name}' has no field '{name}'.{nearest(name, [*record_type.fields, *custom])}")

    def role(self, name: str) -> Role:
        """Return the role of that name; :class:`ConfigError` if there is none."""
        return self._look("role", self.roles, name, ConfigError)

    def label(self, key: str, locale: str = "en") -> str:
        """Return the words for ``record``, ``record.field`` or ``pipeline.stage`` in a language.

        The declaration's own (English) words serve where no translation is known.
        """
        for language in (locale, locale.split("-", maxsplit=1)[0]):
            if key in (words := self.labels.get(language, {})):
                return words[key]
        head, _, tail = key.partition(".")
        if head in self.type_by_name:
            found = self.type_by_name[head]
            return self.field_of(found, tail).label if tail else found.label
        pipeline, _, stage = key.rpartition(".")
        if pipeline in self.pipelines:
            # Records may stand in a stage that their pipeline has lost; its name is all that is left of it.
            step = self.pipeline(pipeline).by_name.get(stage)
            return (step.label if step else "") or stage.replace("_", " ").capitalize()
        return (key in self.pipelines and self.pipeline(key).label) or key


def subscribed(subscriptions: Iterable[Owned[Subscription]]) -> dict[str, list[Subscription]]:
    """Group subscriptions by plugin: one cursor each."""
    found: dict[str, list[Subscription]] = {}
    for owned in subscriptions:
        found.setdefault(owned.owner, []).append(owned.value)
    return found


def job_key(owner: str, job: DueJob) -> str:
    """Return the name under which a due job is kept in the store."""
    return f"{owner}.{job.name}"
