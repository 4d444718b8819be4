"""From the text of a rule to a SELECT of the customers for whom it holds.

A clause that reads one fact and nothing else becomes ``id IN (SELECT … FROM the fact WHERE …)``, which both databases
work out once; as a column beside each customer, PostgreSQL would work it out for each of them. A clause that reads a
fact together with something else joins it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import sqlalchemy as sa

from crmcore import Customer, Fact, Work
from crmcore.errors import RuleError
from crmcore.hooks import installed
from crmcore.rules import Rule, RuleType, Scaled, Variables, compile_rule
from crmcore.rules.syntax import Expr, parse, place, written
from crmcore.work.facts import statement_of
from crmcore.work.variables import RULE_TYPES, columns_for, variables_of

_HEADS = ("record", "customer")
_JOINTS = {"_&&_": sa.and_, "_||_": sa.or_}


def compiled(work: Work, text: str) -> Rule:
    """Check a rule about customers with the names that the actor may use.

    Raises:
        RuleError: it cannot be used; a name of a plugin that is not there names the plugin.
    """
    try:
        return compile_rule(text, _variables(work))
    except RuleError as error:
        raise _of_a_plugin(work, text) or error from None


def customers_where(work: Work, text: str) -> sa.Select[Any]:
    """Return a SELECT of the ids of the customers for whom a rule holds, over read faces.

    Raises:
        RuleError: as :func:`compiled`.
    """
    try:
        return _Clauses(work, _variables(work)).select(parse(text))
    except RuleError:
        compiled(work, text)  # tells it with the place in the whole text
        raise


def names(work: Work) -> list[tuple[str, str, str]]:
    """Return what a rule about a customer may read: name, type, and the words for it."""
    registry = work.context.registry
    kind = registry.type_of(Customer)
    facts = {fact.name: fact.label or fact.name for fact in registry.facts_of(kind)}
    return [
        (f"customer.{name}", of.value, facts[name] if name in facts else registry.field_of(kind, name).label)
        for name, of in sorted(_types(work).items())
    ]


def _types(work: Work) -> dict[str, RuleType]:
    registry = work.context.registry
    kind = registry.type_of(Customer)
    declared = {name: field.kind for name, field in kind.fields.items()}
    declared |= {name: custom.field.kind for name, custom in registry.custom_of(kind).items()}
    hidden = work.access.hidden(kind)
    found = {name: RULE_TYPES[of] for name, of in declared.items() if of in RULE_TYPES and name not in hidden}
    return found | {fact.name: RULE_TYPES[fact.kind] for fact in registry.facts_of(kind)}


def _variables(work: Work) -> Variables:
    kind = work.context.registry.type_of(Customer)
    return variables_of(work.context.registry, kind, work.access.hidden(kind))


@attrs.define
class _Clauses:
    work: Work
    variables: Variables
    joined: dict[str, sa.Subquery] = attrs.field(factory=dict)

    def select(self, expr: Expr) -> sa.Select[Any]:
        customer = Customer.t
        condition = self.condition(expr)
        source: sa.FromClause = customer
        for rows in self.joined.values():
            source = source.outerjoin(rows, next(iter(rows.c)) == customer.c.id)
        return sa.select(customer.c.id).select_from(source).where(condition)

    def condition(self, expr: Expr) -> sa.ColumnElement[bool]:
        joint = _JOINTS.get(str(expr.value)) if expr.kind == "call" else None
        if joint is not None:
            return joint(*map(self.condition, expr.args))
        rule = compile_rule(written(expr), self.variables)
        facts = list(self._facts(rule))
        paths = {f"{head}.{fact.name}" for fact in facts for head in _HEADS}
        if len(facts) == 1 and paths.issuperset(rule.names):
            return self._among(rule, facts[0])
        columns = columns_for(self.work.context, self.work.context.registry.type_of(Customer), Customer.t)
        for fact in facts:
            rows = self.joined.setdefault(fact.name, self._rows(fact))
            _, value = rows.c
            columns |= _named(fact, value if fact.default is None else sa.func.coalesce(value, fact.default))
        return self._where(rule, columns)

    def _among(self, rule: Rule, fact: Fact) -> sa.ColumnElement[bool]:
        """Write a clause about one fact as a set of customers: those with a value that fits, or all but the others."""
        rows, id = self._rows(fact), Customer.t.c.id
        key, value = rows.c
        holds = self._where(rule, _named(fact, value))
        by_default = {head: {fact.name: fact.default} for head in _HEADS}
        among: sa.ColumnElement[bool]
        if rule.holds(by_default, now=self.work.by_firm(self.work.now)):
            # A customer without a row has the default, for which the clause holds.
            otherwise = sa.or_(sa.not_(holds), holds.is_(None))
            among = id.not_in(sa.select(key).where(key.is_not(None), otherwise).correlate(None))
        else:
            among = id.in_(sa.select(key).where(holds).correlate(None))
        return among

    def _facts(self, rule: Rule) -> Iterator[Fact]:
        registry = self.work.context.registry
        read = {path.partition(".")[2] for path in rule.names}
        return (fact for fact in registry.facts_of(registry.type_of(Customer)) if fact.name in read)

    def _rows(self, fact: Fact) -> sa.Subquery:
        return statement_of(fact, self.work.by_firm(self.work.now), self.work.context.registry).subquery()

    def _where(self, rule: Rule, columns: Mapping[str, sa.ColumnElement[Any] | Scaled]) -> sa.ColumnElement[bool]:
        return rule.where(columns, now=self.work.by_firm(self.work.now))


def _named(fact: Fact, value: sa.ColumnElement[Any]) -> dict[str, sa.ColumnElement[Any]]:
    return {f"{head}.{fact.name}": value for head in _HEADS}


# -- what a plugin that is not there would have declared --------------------------------------------------------------


def _of_a_plugin(work: Work, text: str) -> RuleError | None:
    """Return the error for the first name that only a plugin could declare which does not take part."""
    declared = _types(work)
    owners = {name.partition(".")[0] for name in declared if "." in name}
    try:
        found = sorted(_names(parse(text)), key=lambda name: name.at)
    except RuleError:
        return None
    for name in found:
        head, _, field = str(name.value).partition(".")
        plugin, dot, _ = field.partition(".")
        if dot and head in _HEADS and field not in declared and plugin not in owners:
            what = f"{text!r}, {place(text, name.at)}: '{name.value}' is a name of the plugin '{plugin}', "
            return RuleError(what + _absence(work, plugin))
    return None


def _names(expr: Expr) -> Iterator[Expr]:
    if expr.kind in ("name", "has"):
        yield expr
    for arg in expr.args:
        yield from _names(arg)


def _absence(work: Work, plugin: str) -> str:
    """Say how a plugin stands that does not take part, and what to do."""
    enable = f"Enable it with `crmcore plugins enable {plugin}`, or change the rule."
    loaded = work.context.decisions.plugins.get(plugin)
    if loaded is not None and loaded.up:
        return "which declares no such name. `crmcore segment names` lists those that rules may use."
    if loaded is not None and loaded.error is not None:
        return f"which is quarantined: {loaded.why} Mend that, or change the rule."
    if loaded is not None:
        return f"which is disabled. {enable}"
    if plugin in installed():
        return f"which is not enabled. {enable}"
    return "which is not installed. Install and enable it, or change the rule."
