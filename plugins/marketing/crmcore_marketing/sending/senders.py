"""Which senders there are, and which of them a channel goes through."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from crmcore import Work
from crmcore.errors import Invalid
from crmcore.hooks.boundary import told
from crmcore_marketing.sending.folder import FolderSender
from crmcore_marketing.sending.hooks import Sender
from crmcore_marketing.sending.settings import FolderSettings, Senders, SendingSettings
from crmcore_marketing.sending.smtp import SmtpSender

if TYPE_CHECKING:
    from crmcore_marketing.config import MarketingConfig


log = logging.getLogger("crmcore.marketing")


def settings_of(work: Work) -> MarketingConfig:
    """Return ``[plugins.marketing]``."""
    from crmcore_marketing.config import MarketingConfig

    return work.settings(MarketingConfig)


def declared(settings: Senders) -> list[Sender]:
    """Return the senders of ``[plugins.marketing.senders]``."""
    return [
        FolderSender(name, one.path) if isinstance(one, FolderSettings) else SmtpSender(name, one)
        for name, one in settings.items()
    ]


class Post:
    """The senders of one run, one for each channel.

    Raises:
        Invalid: a setting names a sender that does not exist, or of another channel.
    """

    def __init__(self, work: Work, settings: SendingSettings) -> None:
        self._of: dict[str, list[Sender]] = {}
        self._through = settings.through
        for _, some in work.context.decisions.call("marketing_senders"):
            for sender in some:
                self._of.setdefault(sender.channel, []).append(sender)
        for channel, name in self._through.items():
            self._named(channel, name)

    def of(self, channel: str) -> Sender:
        """Return the sender of a channel.

        Raises:
            Invalid: there is none, or several and none of them was chosen.
        """
        if channel in self._through:
            return self._named(channel, self._through[channel])
        found = self._of.get(channel, [])
        if len(found) == 1:
            return found[0]
        if not found:
            raise Invalid(
                f"Nothing sends on the channel '{channel}'.", allowed=sorted(self._of),
                todo="Declare a sender under [plugins.marketing.senders], or enable a plugin that has one.",
            )  # fmt: skip
        raise Invalid(
            f"Several senders serve the channel '{channel}'.", allowed=[s.name for s in found],
            todo=f"Choose one in [plugins.marketing.sending.through]: {channel} = \"{found[0].name}\".",
        )  # fmt: skip

    def _named(self, channel: str, name: str) -> Sender:
        found = {s.name: s for s in self._of.get(channel, [])}
        if name not in found:
            raise Invalid(f"There is no sender '{name}' for the channel '{channel}'.", allowed=sorted(found))
        return found[name]

    def close(self) -> None:
        """Close all of them; one that cannot be closed keeps neither the others open nor the run from being told of."""
        for some in self._of.values():
            for sender in some:
                try:
                    sender.close()
                except Exception as error:  # noqa: BLE001 — a sender of whatever plugin; its messages are settled
                    log.warning("The sender '%s' could not be closed: %s", sender.name, told(error))
