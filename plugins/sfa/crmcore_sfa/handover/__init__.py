"""Handing over everything that somebody owns: planned, in one step, and undoable."""

from __future__ import annotations

from typing import Any

from crmcore import Area, Command, Role, grants
from crmcore_sfa.handover.records import PERMISSION, Handed


def _command() -> Any:
    from crmcore_sfa.handover.command import app

    return app


# A hand-over belongs to nobody; who may hand over may also look at what was.
_ROLES = (Role(name="manager", grants=grants("sfa_handover", read="all"), permissions=(PERMISSION,)),)

AREA = Area(
    records=(Handed,),
    roles=_ROLES,
    commands=(Command(name="handover", help="Hand over what somebody owns, and take it back.", app=_command),),
)

__all__ = ["AREA"]
