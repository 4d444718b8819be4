"""The small firm with promises: an office in Berlin, gold for Acme, silver for all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.service.firm import Firm, build

Promised = Callable[..., Firm]

OFFICE = {"zone": "Europe/Berlin", "hours": {"daily": ["09:00-12:00", "13:00-17:00"]}}
GOLD = {
    "name": "gold",
    "customer": "record.name == 'Acme'",
    "calendar": "office",
    "first_response": "1h",
    "next_response": "2h",
    "resolution": {"critical": "4h", "high": "6h", "low": "16h"},
}
SILVER = {"name": "silver", "calendar": "office", "first_response": "4h"}


def settings(**service: Any) -> dict[str, Any]:
    """Return ``crm.toml`` with these tables under ``[plugins.service]``."""
    told = {"calendars": {"office": OFFICE}, "policies": [GOLD, SILVER], **service}
    return {"plugins": {"web": {}, "service": told}}


@pytest.fixture
def promised(store_url: str) -> Promised:
    """Make the firm on each database, with further tables of ``[plugins.service]``."""
    return lambda **service: build(store_url, config=settings(**service))


@pytest.fixture
def gold(promised: Promised) -> Firm:
    """The firm with the promises above."""
    return promised()
