"""Finding the customers that rows are about although no import from there knows them yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from crmcore import Customer, Identity, Work
from crmcore_intake.identities import Test, folded
from crmcore_intake.plan import Draft, Problem

_AT_ONCE = 5_000
_NAMED = 3


class Recognizer:
    """Recognizes the customers of one source, as its ``match`` says."""

    def __init__(self, match: Sequence[str], make: Callable[[Mapping[str, object]], Any]) -> None:
        self._tests = [Test.parse(text) for text in match]
        self._make = make

    def find(self, work: Work, drafts: Sequence[Draft]) -> dict[int, Customer | Problem]:
        """Return the customers that rows are about, as far as the actor may read them, or why that is not clear,
        by the number of the row.

        The first test that finds any decides; where it finds several, the row is not clear. A row that no test
        finds is put to the plugins that recognize customers (``crm_match_customer``).
        """
        if not self._tests or not drafts:
            return {}
        owners = self._owners(work, drafts)
        customers = work.get_all(Customer, {id for ids in owners.values() for id in ids})
        found: dict[int, Customer | Problem] = {}
        for draft in drafts:
            for test in self._tests:
                told = [one.normalized for one in draft.identities if one.kind is test.kind]
                ids = dict.fromkeys(id for form in told for id in owners.get((test.kind.value, form), ()))
                fitting = [customers[id] for id in ids if id in customers and _fits(customers[id], draft, test)]
                if fitting:
                    found[draft.row] = fitting[0] if len(fitting) == 1 else _unclear(fitting, test)
                    break
        return found | self._ask_plugins(work, [draft for draft in drafts if draft.row not in found])

    def _owners(self, work: Work, drafts: Iterable[Draft]) -> Mapping[tuple[str, str], list[UUID]]:
        """Return who has the identities that the rows give."""
        kinds = {test.kind for test in self._tests}
        wanted = sorted({one.normalized for draft in drafts for one in draft.identities if one.kind in kinds})
        face = Identity.t.c
        owners = defaultdict[tuple[str, str], list[UUID]](list)
        for start in range(0, len(wanted), _AT_ONCE):
            statement = sa.select(face.kind, face.normalized, face.customer_id).where(
                face.kind.in_([kind.value for kind in kinds]),
                face.normalized.in_(wanted[start : start + _AT_ONCE]),
            )
            for kind, form, id in work.select(statement.order_by(face.customer_id)):
                owners[kind, form].append(id)
        return owners

    def _ask_plugins(self, work: Work, drafts: Sequence[Draft]) -> dict[int, Customer | Problem]:
        ask = work.context.decisions.match_customer()
        ready = [draft for draft in drafts if not (draft.needed or draft.twins)]
        if ask is None or not ready:
            return {}
        answers = ask(work, [self._make(draft.values) for draft in ready])
        known = work.get_all(Customer, [one.id for one in answers if one is not None])
        return {
            draft.row: known[one.id]
            for draft, one in zip(ready, answers, strict=True)
            if one is not None and one.id in known
        }


def _fits(customer: Customer, draft: Draft, test: Test) -> bool:
    """True unless the row is about a person and the customer an organization, or the names differ and must not."""
    if draft.values.get("kind", customer.kind) != customer.kind or not test.means(customer.kind):
        return False
    return not test.named or folded(customer.name) == folded(draft.values.get("name"))


def _unclear(customers: Sequence[Customer], test: Test) -> Problem:
    names = ", ".join(f"'{customer.name}'" for customer in customers[:_NAMED])
    more = f" and {len(customers) - _NAMED} more" if len(customers) > _NAMED else ""
    return Problem(None, "", f"could be {len(customers)} customers by {test.kind.value}: {names}{more}")
