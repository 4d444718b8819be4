"""Collecting what plugins declare: the right types, the right names, nothing out of reach, each name once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from operator import attrgetter
from typing import Any

import attrs
from pydantic import TypeAdapter, ValidationError

from crmcore import model
from crmcore.errors import DeclarationError
from crmcore.hooks.boundary import listed, shown
from crmcore.hooks.loading import CORE
from crmcore.model.people import role_by_name
from crmcore.model.registry import Owned, job_key, named
from crmcore.records import CustomField, Entry, schema_of


@attrs.frozen
class _Sort:
    """What one hook returns: items of ``kind`` (or subclasses of it), with a name that begins with the plugin's."""

    what: str
    kind: type
    key: Callable[[Any], str] | None = attrgetter("name")
    joint: str = "."
    """What stands between the plugin's name and the rest; empty if the name may be any."""
    classes: bool = False


_SORTS: Mapping[str, _Sort] = {
    "crm_records": _Sort("record", Entry, lambda cls: schema_of(cls).name, "_", classes=True),
    "crm_custom_fields": _Sort("custom field", CustomField),
    "crm_pipelines": _Sort("pipeline", model.Pipeline),
    "crm_interaction_kinds": _Sort("interaction kind", model.InteractionKind),
    "crm_facts": _Sort("fact", model.Fact),
    "crm_events": _Sort("event", model.Event, attrgetter("kind"), classes=True),
    "crm_subscriptions": _Sort("subscription", model.Subscription, key=None),
    "crm_jobs": _Sort("due job", model.DueJob, joint=""),
    "crm_view_sections": _Sort("view section", model.ViewSection, joint=""),
    "crm_reports": _Sort("report", model.Report, joint=""),
    "crm_rules": _Sort("rule", model.DeclaredRule, key=None),
    "crm_roles": _Sort("role", model.Role, key=None),
    "crm_commands": _Sort("command", model.Command, joint=""),
    "crm_hookspecs": _Sort("class", object, key=None, classes=True),
}
_LABELS = TypeAdapter(dict[str, dict[str, str]])


@attrs.frozen
class Contributed:
    """What one plugin contributes, by hook."""

    owner: str
    by_hook: dict[str, Any] = attrs.field(factory=dict)

    def owned(self, hook: str) -> Iterator[Owned]:
        """Yield the definitions of one hook together with the owner."""
        return (Owned(self.owner, item) for item in self.by_hook.get(hook, ()))

    @property
    def records(self) -> Collection[type[Entry]]:
        """The plugin's own record classes."""
        found: Collection[type[Entry]] = self.by_hook.get("crm_records", ())
        return found


def items_of(hook: str, answer: object) -> Any:
    """Check what a contribution hook returned, and return it as a list (labels as a mapping).

    Raises:
        TypeError: None, no iterable, or an item of another type.
    """
    if hook == "crm_labels":
        try:
            return _LABELS.validate_python(answer)
        except ValidationError:
            raise TypeError(f"it returned {shown(answer)} instead of words by language") from None
    sort = _SORTS[hook]
    if not sort.classes:
        return listed(answer, sort.kind)
    items = listed(answer, type)
    for item in items:
        if not issubclass(item, sort.kind):
            raise TypeError(f"it returned {shown(item)} among classes of {sort.kind.__name__}")
    return items


def check_items(
    hook: str, part: Contributed, required: Collection[type[Entry]], around: Collection[type[Entry]]
) -> None:
    """Check names and references of what a plugin contributes by one hook.

    Args:
        hook: the contribution hook.
        part: what the plugin has contributed so far, this hook included.
        required: the records of core and of what the plugin requires: its own may refer to them.
        around: those of the optional plugins too: its other definitions may be about them.

    Raises:
        DeclarationError: a name without the plugin's prefix, twice the same name, or a record out of reach.
    """
    plugin, items = part.owner, part.by_hook[hook]
    if plugin == CORE or hook == "crm_labels":
        return
    sort = _SORTS[hook]
    if sort.key is not None:
        for name in named(sort.what, part.owned(hook), sort.key):
            if sort.joint and name != plugin and not name.startswith(plugin + sort.joint):
                raise DeclarationError(
                    f"The {sort.what} '{name}' of plugin '{plugin}' must begin with '{plugin}{sort.joint}'."
                )
    for item in items:
        if hook == "crm_records":
            targets = (target.cls for target in schema_of(item).references.values())
            _check_reach(schema_of(item).name, targets, {*required, *part.records})
        elif isinstance(about := getattr(item, "record", None), type):
            _check_reach(getattr(item, "name", hook), (about,), {*around, *part.records})
        if hook == "crm_roles":
            _check_role(item, plugin, {schema_of(cls).name for cls in part.records})


def _check_reach(name: str, records: Iterable[type[Entry]], reach: Collection[type[Entry]]) -> None:
    for record in records:
        if record not in reach:
            raise DeclarationError(
                f"'{name}' refers to the record '{schema_of(record).name}' of a plugin that is not among its needs.",
                todo="Name that plugin in 'requires'.",
            )


def _check_role(role: model.Role, plugin: str, own: Collection[str]) -> None:
    """A plugin widens the roles of others only for what is its own; a role of its own may hold anything."""
    if role.name == plugin or role.name.startswith(f"{plugin}."):
        return
    for grant in role.grants:
        if grant.record not in own:
            raise DeclarationError(
                f"The role '{role.name}' is not '{plugin}''s own, so '{plugin}' cannot grant '{grant.record}' to it.",
                todo=f"Grant it to a role of its own, such as '{plugin}.user'.",
            )
    for permission in role.permissions:
        if not permission.startswith(f"{plugin}."):
            raise DeclarationError(f"The permission '{permission}' must begin with '{plugin}.'.")
    if "*" in (*role.read_groups, *role.edit_groups):
        raise DeclarationError(f"'{plugin}' cannot open all field groups to the role '{role.name}'.")


def assembled(parts: Iterable[Contributed]) -> model.Registry:
    """Put the contributions of all plugins together, in the order given.

    Raises:
        DuplicateName: two plugins use the same name; both are in the text.
    """
    parts = tuple(parts)

    def each(hook: str) -> Iterator[Owned]:
        return (owned for part in parts for owned in part.owned(hook))

    def by_name(hook: str) -> dict[str, Owned]:
        sort = _SORTS[hook]
        assert sort.key is not None
        return named(sort.what, each(hook), sort.key)

    labels: dict[str, dict[str, str]] = {}
    for part in parts:
        for language, words in part.by_hook.get("crm_labels", {}).items():
            labels.setdefault(language, {}).update(words)
    return model.Registry(
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
        rules=tuple(each("crm_rules")),
        roles=role_by_name(owned.value for owned in each("crm_roles")),
        labels=labels,
    )
