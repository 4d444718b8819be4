"""Signed links: what a page is about stands in its address, and nobody but us can have written it."""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
from itsdangerous import BadData, URLSafeSerializer

from crmcore import Work
from crmcore.errors import ConfigError
from crmcore_web.config import LOCAL, SHORTEST, WebConfig

PATH = "/l/"
_ROUTE, _EXPIRES = "r", "x"
_signers: dict[tuple[str, ...], URLSafeSerializer] = {}


class BadLink(Exception):
    """A link that was not signed by us, or was cut off or changed on the way."""


class ExpiredLink(Exception):
    """A link that was good for a time that is over."""


@attrs.frozen
class Opened:
    """What a link says: the name of the route, and what was signed."""

    route: str
    link: Mapping[str, str]


class Links:
    """Makes links, and reads them.

    Args:
        work: any unit of work; it tells the time and the settings.

    Raises:
        ConfigError: the key that signs cannot be used.
    """

    def __init__(self, work: Work) -> None:
        self._now = work.now
        self._config = work.settings(WebConfig)
        self._signer = signer(self._config)

    @property
    def local(self) -> bool:
        """True while no address is set, so that links work on this machine alone."""
        return self._config.base_url == LOCAL

    def url(self, route: str, link: Mapping[str, str], *, expires: timedelta | None = None) -> str:
        """Return the address of a public page.

        Args:
            route: the name of a :class:`~crmcore_web.PublicRoute`.
            link: what its handler gets, such as the id of a message; readable by whoever has the address.
            expires: how long it works from now; None for ever.
        """
        said: dict[str, Any] = {_ROUTE: route, **link}
        if expires is not None:
            said[_EXPIRES] = int((self._now + expires).timestamp())
        return f"{self._config.base_url}{PATH}{_text(self._signer.dumps(said))}"


def read(config: WebConfig, token: str, now: datetime) -> Opened:
    """Return what a link says.

    Raises:
        BadLink: the signature is not ours.
        ExpiredLink: its time is over.
        ConfigError: the key cannot be used.
    """
    try:
        said = signer(config).loads(token)
    except BadData:
        raise BadLink from None
    if not isinstance(said, dict) or not isinstance(said.get(_ROUTE), str):
        raise BadLink
    if said.get(_EXPIRES, now.timestamp()) < now.timestamp():
        raise ExpiredLink
    return Opened(said[_ROUTE], {str(k): str(v) for k, v in said.items() if k not in (_ROUTE, _EXPIRES)})


def signer(config: WebConfig) -> URLSafeSerializer:
    """Return what signs and reads the links of a firm; kept, for a campaign makes thousands.

    Raises:
        ConfigError: the key is too short, or its file cannot be read.
    """
    keys = tuple(config.given_keys) or (_key_in(config.key_file),)
    if keys not in _signers:
        options = {"digest_method": hashlib.sha256}
        _signers[keys] = URLSafeSerializer(list(keys), salt="crmcore.link", signer_kwargs=options)
    return _signers[keys]


def _text(token: str | bytes) -> str:
    return token if isinstance(token, str) else token.decode("ascii")


def _key_in(file: Path) -> str:
    """Return the key in a file, which is made if it is not there yet."""
    try:
        if not file.exists():
            _make_key(file)
        key = file.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it holds other characters than those of ASCII"
        todo = "Let this user read and write it, or name another key_file under [plugins.web]."
        raise ConfigError(f"The key file {file} cannot be used: {why}.", todo=todo) from error
    if len(key) < SHORTEST:
        raise ConfigError(
            f"The key file {file} holds {len(key)} characters; a key that signs links has at least {SHORTEST}.",
            todo="Put the key back from a backup; or remove the file, so that a new key is made: links that were sent "
            "before then stop working.",
        )
    return key


def _make_key(file: Path) -> None:
    """Make a key under another name, and give it the right one only when it is written whole."""
    new = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w") as stream:
            stream.write(f"{secrets.token_urlsafe(32)}\n")
            stream.flush()
            os.fsync(stream.fileno())
        # Not renamed: of two processes that make one at the same time, the key of the first counts.
        os.link(new, file)
    except FileExistsError:
        pass  # another process was quicker
    finally:
        new.unlink()
