"""What the tests of this repository share; vendors get ``crmcore_testing`` instead."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def data_dir(pytestconfig: pytest.Config) -> Path:
    """The folder of real data, which is no part of the repository: ``CRM_DATA``, or ``../shared/data``.

    Where it is absent the test is skipped, saying so; with ``CRM_REQUIRE_DATA=1`` it fails instead.
    """
    folder = Path(os.environ.get("CRM_DATA", "../shared/data"))
    folder = (pytestconfig.rootpath / folder).resolve()
    if not folder.is_dir():
        reason = f"no real data: {folder} is no folder; name it in CRM_DATA"
        if os.environ.get("CRM_REQUIRE_DATA") == "1":
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)
    return folder
