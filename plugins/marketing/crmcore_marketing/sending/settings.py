"""``[plugins.marketing.sending]`` and ``[plugins.marketing.senders]``: in whose name, how often, and through what."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from crmcore import LocalPath
from crmcore_marketing.sending.envelope import mailbox

NOWHERE = "news@firm.invalid"
"""In whose name files are written until the firm says who it is; no mail server takes it."""


class _Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class FrequencyCap(_Settings):
    """One customer gets at most so many messages of a purpose within so many days."""

    purpose: str
    at_most: Annotated[int, Field(ge=1)]
    days: Annotated[int, Field(ge=1, le=366)]


class SendingSettings(_Settings):
    """In whose name messages go, and how many at once.

    Attributes:
        sender: ``from``: who writes; ``Firm <news@firm.example>``.
        reply_to: where answers go; by default to who writes.
        bounces: where the post office sends back what it cannot deliver; each message puts ``+ID`` before the ``@``.
        returns: the folder or Maildir that gets what comes to ``bounces``; read every five minutes.
        through: for a channel, the name of its sender, where there are several.
        per_run: so many messages in one run of the job.
        lease_minutes: a message that was handed over so long ago without an answer is unknown.
        track: whether openings and clicks are noticed.
        machine_seconds: what happens so soon after a message left was done by a machine, and does not count.
        soft_bounces: so many temporary failures in a row, and nothing more is sent to an address.
        frequency: how often a customer is written to.
    """

    sender: str = Field(default=NOWHERE, alias="from")
    reply_to: str = ""
    bounces: str = ""
    returns: LocalPath | None = None
    through: dict[str, str] = Field(default_factory=dict)
    per_run: Annotated[int, Field(ge=1, le=100_000)] = 2_000
    lease_minutes: Annotated[int, Field(ge=6, le=1_440)] = 15
    track: bool = True
    machine_seconds: Annotated[int, Field(ge=0, le=3_600)] = 10
    soft_bounces: Annotated[int, Field(ge=1, le=100)] = 5
    frequency: tuple[FrequencyCap, ...] = ()

    @field_validator("sender", "reply_to", "bounces")
    @classmethod
    def _is_address(cls, text: str) -> str:
        if text:
            mailbox(text)
        return text


class FolderSettings(_Settings):
    """Write each mail as a file instead of sending it; the path is relative to the folder of ``crm.toml``."""

    kind: Literal["folder"]
    path: LocalPath = Field(default="outbox", validate_default=True)


class SmtpSettings(_Settings):
    """Hand mails to an SMTP server.

    Attributes:
        security: ``starttls`` on a plain port, ``tls`` from the first byte, or ``none``.
        password_env, password_file: where the password of ``user`` stands; one of the two.
        ca_file: certificates to trust, where the server's own authority is not among those of the system.
        timeout: seconds to wait for each answer.
    """

    kind: Literal["smtp"]
    host: str
    port: Annotated[int, Field(ge=1, le=65_535)] = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password_env: str = ""
    password_file: LocalPath | None = None
    ca_file: LocalPath | None = None
    timeout: Annotated[float, Field(gt=0, le=240)] = 60

    @model_validator(mode="after")
    def _one_password(self) -> SmtpSettings:
        if bool(self.user) != (bool(self.password_env) != bool(self.password_file)):
            raise ValueError("a user takes one of password_env and password_file, and neither goes without a user")
        return self


SenderSettings = Annotated[FolderSettings | SmtpSettings, Field(discriminator="kind")]
Senders = dict[str, SenderSettings]
BY_DEFAULT = {"outbox": {"kind": "folder"}}
