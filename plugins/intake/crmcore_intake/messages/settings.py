"""``[plugins.intake.messages]``: how mails and calendars come in."""

from __future__ import annotations

import enum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

FREEMAIL = (
    "126.com", "163.com", "aol.com", "fastmail.com", "free.fr", "gmail.com", "gmx.at", "gmx.ch", "gmx.de",
    "gmx.net", "googlemail.com", "hey.com", "hotmail.co.uk", "hotmail.com", "hotmail.de", "hotmail.fr",
    "icloud.com", "laposte.net", "libero.it", "live.com", "mac.com", "mail.com", "mail.ru", "me.com", "msn.com",
    "naver.com", "orange.fr", "outlook.com", "outlook.de", "pm.me", "posteo.de", "proton.me", "protonmail.com",
    "qq.com", "rocketmail.com", "seznam.cz", "sina.com", "t-online.de", "tutanota.com", "vip.qq.com", "web.de",
    "wp.pl", "yahoo.co.jp", "yahoo.co.uk", "yahoo.com", "yahoo.de", "yahoo.fr", "yandex.ru", "ymail.com",
    "zoho.com",
)  # fmt: skip
"""Providers whose addresses say nothing about whom somebody works for."""


class Unknown(enum.StrEnum):
    """What becomes of a message from somebody who is no customer."""

    CREATE = "create"
    SKIP = "skip"
    REFUSE = "refuse"


class MessageSettings(BaseModel):
    """``[plugins.intake.messages]``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    unknown: Unknown = Unknown.CREATE
    """What becomes of a sender who is no customer: made one, left out, or the message refused."""
    freemail: tuple[str, ...] = FREEMAIL
    """Domains by which nobody is taken for an employee."""
    max_message_mb: Annotated[int, Field(ge=1, le=500)] = 100
    """A larger mail or calendar is refused, in MiB."""
    max_file_mb: Annotated[int, Field(ge=0, le=100)] = 25
    """A larger attachment is left out of its mail, in MiB."""
    max_files: Annotated[int, Field(ge=0, le=1_000)] = 20
    """So many attachments of a mail are kept."""
    ahead_days: Annotated[int, Field(ge=0, le=3_660)] = 90
    """How far ahead what repeats is planned, in days."""
    back_days: Annotated[int, Field(ge=0, le=36_600)] = 365
    """How far back what repeats without an end comes in, in days."""
    max_occurrences: Annotated[int, Field(ge=1, le=100_000)] = 1_000
    """An entry that happens more often within that time is refused."""
