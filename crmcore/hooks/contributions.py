"""Collecting what plugins declare: the right types, the right names, nothing out of reach, each name once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from operator import attrgetter
from typing import Any

import attrs

from crmcore.errors import DeclarationError
from crmcore.hooks.loading import CORE
from crmcore.model import (
    Command,
    DueJob,
    Event,
    Fact,
    InteractionKind,
    Pipeline,
    Registry,
    Report,
    Role,
    Subscription,
    ViewSection,
)
from crmcore.model.people import role_by_name
from crmcore.model.registry import Owned, job_key, named
from crmcore.records import CustomField, Entry, schema_of

_KINDS: Mapping[str, type] = {
    "crm_custom_fields": CustomField,
    "crm_pipelines": Pipeline,
    "crm_interaction_kinds": InteractionKind,
    "crm_facts": Fact,
    "crm_subscriptions": Subscription,
    "crm_jobs": DueJob,
    "crm_view_sections": ViewSection,
    "crm_reports": Report,
    "crm_roles": Role,
    "crm_commands": Command,
}
_CLASSES: Mapping[str, type] = {"crm_records": Entry, "crm_events": Event, "crm_hookspecs": object}


def items_of(hook: str, answer: object) -> Any:
    """Check what a contribution hook returned, and return it as a tuple (labels as a mapping).

    Raises:
        TypeError: None, no iterable, or an item of another type.
    """
    if hook == "crm_labels":
        return _labels_of(answer)
    if answer is None or isinstance(answer, (str, bytes, Mapping)) or not isinstance(answer, Iterable):
        raise TypeError(f"it returned {_short(answer)} instead of a list")
    items = tuple(answer)
    for item in items:
        if hook in _CLASSES:
            if not (isinstance(item, type) and issubclass(item, _CLASSES[hook])):
                raise TypeError(f"it returned {_short(item)} among classes of {_CLASSES[hook].__name__}")
        elif not isinstance(item, _KINDS[hook]):
            raise TypeError(f"it returned {_short(item)} instead of a {_KINDS[hook].__name__}")
    return items


def _labels_of(answer: object) -> Mapping[str, Mapping[str, str]]:
    if not isinstance(answer, Mapping):
        raise TypeError(f"it returned {_short(answer)} instead of words by language")
    for language, words in answer.items():
        if not isinstance(words, Mapping) or not all(
            isinstance(key, str) and isinstance(word, str) for key, word in words.items()
        ):
            raise TypeError(f"it returned {_short(words)} as the words of {language!r}")
    return {str(language): dict(words) for language, words in answer.items()}


def _short(value: object) -> str:
    return "None" if value is None else f"{type(value).__name__} {value!r:.60}"


def check_items(hook: str, plugin: str, items: Any, required: Collection[str], around: Collection[str]) -> None:
    """Check names and references of one plugin's contribution.

    Args:
        hook: the contribution hook.
        plugin: the plugin's name.
        items: what :func:`items_of` returned.
        required: core, itself and what it requires: its records may refer to theirs.
        around: the optional ones too: its other definitions may be about records of these.

    Raises:
        DeclarationError: a name without the plugin's prefix, twice the same name, or a record out of reach.
    """
    if plugin == CORE:
        return
    if (naming := _NAMED.get(hook)) is not None:
        what, key, joint = naming
        for item in items:
            name = key(item)
            if joint and name != plugin and not name.startswith(plugin + joint):
                raise DeclarationError(f"The {what} '{name}' of plugin '{plugin}' must begin with '{plugin}{joint}'.")
        named(what, (Owned(plugin, item) for item in items), key)
    for item in items:
        if hook == "crm_records":
            _check_reach(schema_of(item).name, (t.cls for t in schema_of(item).references.values()), required)
        elif (about := getattr(item, "record", None)) is not None and isinstance(about, type):
            _check_reach(getattr(item, "name", hook), (about,), around)
        if hook == "crm_roles":
            _check_role(plugin, item)


def _check_reach(name: str, records: Iterable[type[Entry]], reach: Collection[str]) -> None:
    for record in records:
        found = schema_of(record)
        if not any(found.owner == CORE if owner == CORE else belongs(found.name, owner) for owner in reach):
            raise DeclarationError(
                f"'{name}' refers to the record '{found.name}' of a plugin that is not among its needs.",
                todo="Name that plugin in 'requires'.",
            )


def belongs(name: str, plugin: str) -> bool:
    """True if a record of that name is the plugin's."""
    return name == plugin or name.startswith(f"{plugin}_")


def _check_role(plugin: str, role: Role) -> None:
    """A plugin widens the roles of others only for what is its own; a role of its own may hold anything."""
    if role.name == plugin or role.name.startswith(f"{plugin}."):
        return
    for grant in role.grants:
        if not belongs(grant.record, plugin):
            raise DeclarationError(
                f"The role '{role.name}' is not '{plugin}''s own, so '{plugin}' cannot grant '{grant.record}' to it.",
                todo=f"Grant it to a role of its own, such as '{plugin}.user'.",
            )
    for permission in role.permissions:
        if not permission.startswith(f"{plugin}."):
            raise DeclarationError(f"The permission '{permission}' must begin with '{plugin}.'.")
    if "*" in (*role.read_groups, *role.edit_groups):
        raise DeclarationError(f"'{plugin}' cannot open all field groups to the role '{role.name}'.")


def _record_name(cls: Any) -> str:
    return schema_of(cls).name


_Naming = tuple[str, Callable[[Any], str], str]

_NAMED: Mapping[str, _Naming] = {
    "crm_records": ("record", _record_name, "_"),
    "crm_custom_fields": ("custom field", attrgetter("name"), "."),
    "crm_pipelines": ("pipeline", attrgetter("name"), "."),
    "crm_interaction_kinds": ("interaction kind", attrgetter("name"), "."),
    "crm_facts": ("fact", attrgetter("name"), "."),
    "crm_events": ("event", attrgetter("kind"), "."),
    "crm_view_sections": ("view section", attrgetter("name"), ""),
    "crm_reports": ("report", attrgetter("name"), ""),
    "crm_commands": ("command", attrgetter("name"), ""),
    "crm_jobs": ("due job", attrgetter("name"), ""),
}


@attrs.define
class Contributed:
    """What one plugin contributes, by hook."""

    owner: str
    by_hook: Mapping[str, Any]

    def owned(self, hook: str) -> Iterator[Owned]:
        """Yield the definitions of one hook together with the owner."""
        return (Owned(self.owner, item) for item in self.by_hook.get(hook, ()))


def assembled(parts: Iterable[Contributed]) -> Registry:
    """Put the contributions of all plugins together, in the order given.

    Raises:
        DuplicateName: two plugins use the same name; both are in the text.
    """
    parts = tuple(parts)

    def each(hook: str) -> Iterator[Owned]:
        return (owned for part in parts for owned in part.owned(hook))

    def by_name(hook: str) -> dict[str, Owned]:
        what, key, _ = _NAMED[hook]
        return named(what, each(hook), key)

    labels: dict[str, dict[str, str]] = {}
    for part in parts:
        for language, words in part.by_hook.get("crm_labels", {}).items():
            labels.setdefault(language, {}).update(words)
    return Registry(
        records=by_name("crm_records"),
        custom_fields=tuple(owned.value for owned in each("crm_custom_fields")),
        pipelines=by_name("crm_pipelines"),
        kinds=by_name("crm_interaction_kinds"),
        facts=by_name("crm_facts"),
        events=by_name("crm_events"),
        sections=by_name("crm_view_sections"),
        reports=by_name("crm_reports"),
        jobs={job_key(owned.owner, owned.value): owned for owned in each("crm_jobs")},
        commands=by_name("crm_commands"),
        subscriptions=tuple(each("crm_subscriptions")),
        roles=role_by_name(owned.value for owned in each("crm_roles")),
        labels=labels,
    )
