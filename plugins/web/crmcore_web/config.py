"""``[plugins.web]``: under which address the pages are reached, and what their links are signed with."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator

from crmcore import LocalPath
from crmcore.errors import ConfigError

KEY_VARIABLE = "CRM_WEB_KEY"
LOCAL = "http://127.0.0.1:8000"
SHORTEST = 16
"""A key of fewer characters can be guessed; an empty one is known to everybody."""


class WebConfig(BaseModel):
    """``[plugins.web]``.

    Attributes:
        base_url: where people reach ``crmcore serve``, from outside; links in mails begin with it.
        key_file: holds the key that signs links; made when it is first needed. Machines that serve one firm share it.
        keys: keys instead of a file, the newest last: it signs, and all are recognized. ``CRM_WEB_KEY`` in the
            environment goes before both.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    base_url: str = LOCAL
    key_file: LocalPath = Field(default="web.key", validate_default=True)
    keys: tuple[SecretStr, ...] = ()

    @field_validator("base_url")
    @classmethod
    def _address(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
            raise ValueError(f"{url!r} is no address; write it like 'https://crm.example.com'")
        return url.rstrip("/")

    @field_validator("keys")
    @classmethod
    def _long_enough(cls, keys: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
        if any(len(key.get_secret_value().strip()) < SHORTEST for key in keys):
            raise ValueError(f"a key has at least {SHORTEST} characters")
        return keys

    @property
    def given_keys(self) -> list[str]:
        """The keys that are said outright, the newest last; empty if the file counts.

        Raises:
            ConfigError: the one of the environment is too short.
        """
        if (given := os.environ.get(KEY_VARIABLE)) is not None:
            if len(given.strip()) < SHORTEST:
                raise ConfigError(
                    f"{KEY_VARIABLE} of the environment holds {len(given.strip())} characters; "
                    f"a key that signs links has at least {SHORTEST}.",
                    todo="Set a longer one, or unset it, so that keys or key_file of [plugins.web] count.",
                )
            return [given]
        return [key.get_secret_value() for key in self.keys]
