from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from crmcore import Crm, Scope
from tests.support import make_crm
from tests.work.selling import Shop

RIGHTS = ("edit", "remove", "create", "assign")
ROLES: dict[str, Any] = {
    # Sees within a scope, and does nothing.
    **{f"sees-{s}": {"*": {"read": s.value}} for s in Scope},
    # Sees everything, and does the rest within a scope.
    **{f"does-{s}": {"*": {"read": "all", **dict.fromkeys(RIGHTS, s.value)}} for s in Scope},
    "german": {"restrict": {"customer": "record.country == 'DE'"}},
    "known": {"restrict": {"customer": "has(record.city)"}},
}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def crm(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crm]:
    """One for a whole file: a test that writes takes it back."""
    if request.param == "sqlite":
        with make_crm(_sqlite(tmp_path_factory), plugins=[Shop], config={"roles": ROLES}) as crm:
            yield crm
        return
    server = request.getfixturevalue("pg_server")
    with server.database() as url, make_crm(url, plugins=[Shop], config={"roles": ROLES}) as crm:
        yield crm


def _sqlite(folder: pytest.TempPathFactory) -> str:
    return f"sqlite:///{folder.mktemp('access') / 'crm.sqlite'}"
