"""``[plugins.sfa] lost_reasons``: why deals may be lost."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, StringConstraints


def _each_once(reasons: tuple[str, ...]) -> tuple[str, ...]:
    twice = sorted({r for r in reasons if reasons.count(r) > 1})
    if twice:
        raise ValueError(f"{twice[0]!r} is named twice")
    return reasons


Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]

LostReasons = Annotated[tuple[Reason, ...], AfterValidator(_each_once)]
"""The reasons that a deal may be lost for. If there are some, no other is taken, and losing a deal takes one."""
