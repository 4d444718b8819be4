"""The stored manifest: what the rest of the system must know of a plugin when the plugin itself is gone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crmcore.hooks.loading import LoadedPlugin
from crmcore.model import Registry
from crmcore.records import CustomField, Field, FieldKind, RecordType, schema_of


def manifest_of(loaded: LoadedPlugin, registry: Registry, guards: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Return a plugin's declarations in JSON form.

    It is what merging, erasing, exporting and purging read to reach the plugin's rows while it is disabled,
    and what keeps a guard that blocks from vanishing with its plugin.
    """
    return {
        "plugin": loaded.name,
        "version": loaded.version,
        "requires": sorted(loaded.needs),
        "records": [_record(schema_of(o.value)) for o in registry.records.values() if o.owner == loaded.name],
        "custom_fields": [_custom(f) for f in registry.custom_fields if f.field.owner == loaded.name],
        "pipelines": {
            o.value.name: {
                "record": schema_of(o.value.record).name,
                "stages": [{"name": s.name, "outcome": s.outcome.value} for s in o.value.stages],
            }
            for o in registry.pipelines.values()
            if loaded.name in (o.owner, registry.records[schema_of(o.value.record).name].owner)
        },
        "kinds": {o.value.name: o.value.label for o in registry.kinds.values() if o.owner == loaded.name},
        "guards": list(guards),
    }


def _record(declared: RecordType) -> dict[str, Any]:
    fields = declared.fields.values()
    return {
        "name": declared.name,
        "label": declared.label,
        "table": declared.table_name,
        "entry": declared.is_entry,
        "title": declared.title,
        "follows": declared.follows,
        "owned": declared.owned,
        "unique": [list(group) for group in declared.unique],
        "columns": [_column(f) for f in fields],
        "references": [
            {
                "field": name,
                "record": target.name,
                "table": target.table_name,
                "optional": declared.fields[name].optional,
            }
            for name, target in declared.references.items()
        ],
        "personal": [f.name for f in fields if f.personal],
    }


def _column(field: Field) -> dict[str, Any]:
    column: dict[str, Any] = {"name": field.name, "kind": field.kind.value, "optional": field.optional}
    if field.kind is FieldKind.CHOICE:
        column["choices"] = list(field.choices)
    if field.group:
        column["group"] = field.group
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
