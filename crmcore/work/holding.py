"""Whether a rule holds for records in memory, with their custom fields and facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crmcore.records import Record, RecordType
from crmcore.rules import Rule, compile_rule
from crmcore.work.variables import values_of, variables_of

if TYPE_CHECKING:
    from crmcore.work.work import Work


def holding(work: Work, record_type: RecordType, text: str, records: Sequence[Record]) -> list[bool]:
    """Return for each record whether the rule holds; facts that it reads take one statement each for all of them."""
    registry = work.context.registry
    rule = _compiled(work, record_type, text)
    read = [f.name for f in registry.facts_of(record_type) if _reads(rule, f.name)]
    facts = work.facts(type(records[0]), [r.id for r in records], read) if read else {}
    now = work.by_firm(work.now)
    found = []
    for record in records:
        values = values_of(registry, record, record_type)
        for name, value in facts.get(record.id, {}).items():
            for variable in values.values():
                variable[name] = value
        found.append(rule.holds(values, now=now))
    return found


def _compiled(work: Work, record_type: RecordType, text: str) -> Rule:
    key = ("holding", record_type.name, text)
    found: Rule | None = work.context.shaped.get(key)
    if found is None:
        found = compile_rule(text, variables_of(work.context.registry, record_type))
        work.context.keep(key, found)
    return found


def _reads(rule: Rule, fact: str) -> bool:
    return any(name.partition(".")[2] == fact for name in rule.names)
