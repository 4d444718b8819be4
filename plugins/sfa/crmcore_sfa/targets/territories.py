"""Figures by territory: those of customers, added up by the territory that each lies in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from uuid import UUID

from crmcore import Customer, Work
from crmcore.errors import Invalid
from crmcore_sfa.leads.placing import territories_of
from crmcore_sfa.leads.settings import settings_of

CHUNK = 5_000


def territory_groups(work: Work, found: Iterable[UUID | None]) -> Callable[[UUID | None], tuple[Any, ...]]:
    """Return what tells the territory of a customer: the first in ``crm.toml`` whose rule holds for it.

    Raises:
        Invalid: there are no territories.
    """
    settings = settings_of(work)
    if not settings.territories:
        raise Invalid("There are no territories here.", todo="Declare some under [[plugins.sfa.territories]].")
    ids = [customer for customer in found if customer is not None]
    inside: dict[UUID, str] = {}
    for start in range(0, len(ids), CHUNK):
        some = list(work.get_all(Customer, ids[start : start + CHUNK]).values())
        inside |= territories_of(work, settings, some)
    known: Mapping[UUID, str] = inside
    return lambda customer: (known.get(customer) if customer else None,)
