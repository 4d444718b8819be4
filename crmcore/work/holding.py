"""Whether a rule holds for records in memory, with their custom fields and facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crmcore.records import Record, RecordType
from crmcore.rules import Rule, compile_rule
from crmcore.work.variables import each_values, variables_of

if TYPE_CHECKING:
    from crmcore.work.work import Work


def holding(work: Work, record_type: RecordType, text: str, records: Sequence[Record]) -> list[bool]:
    """Return for each record whether the rule holds; facts that it reads take one statement each for all of them."""
    rule = _compiled(work, record_type, text)
    names = {path.partition(".")[2] for path in rule.names}
    read = [f.name for f in work.context.registry.facts_of(record_type) if f.name in names]
    facts = work.facts(type(records[0]), [r.id for r in records], read) if read else {}
    values = list(each_values(work.context.registry, records, record_type, names))
    for record, found in zip(records, values, strict=True):
        # Both names of the variable mean one and the same mapping.
        found["record"].update(facts.get(record.id, {}))
    return rule.holds_each(values, now=work.by_firm(work.now))


def _compiled(work: Work, record_type: RecordType, text: str) -> Rule:
    registry = work.context.registry
    key = ("holding", record_type.name, text)
    return work.context.for_now(key, lambda: compile_rule(text, variables_of(registry, record_type)))
