"""``[plugins.service.mail]``: what becomes of mail to the addresses of queues."""

from __future__ import annotations

import enum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


class Unknown(enum.StrEnum):
    """What becomes of mail from somebody who is no customer."""

    CREATE = "create"
    SKIP = "skip"


class Automatic(enum.StrEnum):
    """What becomes of mail that a machine sent and that belongs to no ticket."""

    SKIP = "skip"
    TICKET = "ticket"


class MailSettings(BaseModel):
    """``[plugins.service.mail]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    unknown: Unknown = Unknown.CREATE
    """A sender who is no customer becomes one (a prospect), or the mail is left out."""
    automatic: Automatic = Automatic.SKIP
    """Mail that a machine sent and that belongs to no ticket is left out, or opens one, as that of a monitor should."""
    trusted_hosts: tuple[Annotated[str, AfterValidator(str.casefold)], ...] = ()
    """Whose ``Authentication-Results`` is believed: the names that stand first in it. Only a mail that one of
    them found to be from its sender's domain is an answer of ours."""
    most_an_hour: Annotated[int, Field(ge=1, le=10_000)] = 20
    """So many tickets are opened by one sender within an hour; more is taken for a loop."""
