"""The stored manifest: what the rest of the system must know of a plugin when the plugin itself is gone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crmcore.hooks.dispatch import Listener
from crmcore.hooks.loading import LoadedPlugin
from crmcore.model import Registry
from crmcore.records import CustomField, Field, FieldKind, RecordType, schema_of


def manifest_of(loaded: LoadedPlugin, registry: Registry, guards: Iterable[Listener]) -> dict[str, Any]:
    """Return a plugin's declarations in JSON form.

    It is what merging, erasing, exporting and purging read to reach the plugin's rows while it is disabled,
    and what keeps a guard that blocks from vanishing with its plugin.
    """
    name, types = loaded.name, registry.type_by_name
    mine = {n for n, owned in registry.records.items() if owned.owner == name}
    pipelines = {
        o.value.name: {
            "record": schema_of(o.value.record).name,
            "stages": [{"name": s.name, "outcome": s.outcome.value} for s in o.value.stages],
        }
        for o in registry.pipelines.values()
        if o.owner == name or schema_of(o.value.record).name in mine
    }
    return {
        "plugin": name,
        "version": loaded.version,
        "requires": sorted(loaded.needs),
        "records": [_record(found) for n, found in types.items() if n in mine],
        "custom_fields": [_custom(f) for f in registry.custom_fields if f.field.owner == name],
        "pipelines": pipelines,
        "kinds": {o.value.name: o.value.label for o in registry.kinds.values() if o.owner == name},
        "guards": [
            {
                "hook": one.hook,
                "records": [name for name, found in types.items() if one.guard.covers(found.cls)],
                "if_unavailable": one.guard.if_unavailable,
            }
            for one in guards
        ],
    }


def _record(declared: RecordType) -> dict[str, Any]:
    fields = declared.fields
    return {
        "name": declared.name,
        "label": declared.label,
        "table": declared.table_name,
        "entry": declared.is_entry,
        "title": declared.title,
        "follows": declared.follows,
        "owned": declared.owned,
        "unique": [list(group) for group in declared.unique],
        "columns": [_column(f) for f in fields.values()],
        "references": [
            {"field": name, "record": target.name, "table": target.table_name, "optional": fields[name].optional}
            for name, target in declared.references.items()
        ],
        "personal": [f.name for f in fields.values() if f.personal],
    }


def _column(field: Field) -> dict[str, Any]:
    column: dict[str, Any] = {"name": field.name, "kind": field.kind.value, "optional": field.optional}
    if field.kind is FieldKind.CHOICE:
        column["choices"] = list(field.choices)
    if field.group:
        column["group"] = field.group
    if field.rule:
        column["rule"] = True
    return column


def _custom(custom: CustomField[Any]) -> dict[str, Any]:
    return {
        "record": custom.record_type.name,
        "name": custom.name,
        "kind": custom.field.kind.value,
        "label": custom.field.label,
        "personal": custom.personal,
        "group": custom.group,
    }
