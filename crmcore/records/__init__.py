"""Declaring records, and what follows from a declaration: table, schemas, references, columns for filters."""

from crmcore.records.custom import CustomField
from crmcore.records.declare import Entry, Record, RecordType, record, schema_of
from crmcore.records.fields import Field, FieldKind, Group, Labeled, MaxLen, Personal, RuleText, Searchable, ServerOwned
from crmcore.records.untrusted import LocalPath
from crmcore.records.values import Money, Ref, new_id

__all__ = [
    "CustomField", "Entry", "Field", "FieldKind", "Group", "Labeled", "LocalPath", "MaxLen", "Money", "Personal",
    "Record", "RecordType", "Ref", "RuleText", "Searchable", "ServerOwned", "new_id", "record", "schema_of",
]  # fmt: skip
