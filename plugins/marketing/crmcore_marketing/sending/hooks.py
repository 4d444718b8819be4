"""What hands a message over: the senders, which any plugin may add, and how each says what came of it."""

# A specification has a signature and no body.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

import abc
from collections.abc import Iterable

from crmcore import hookspec
from crmcore_marketing.sending.envelope import Envelope


class Refused(Exception):
    """It will never be taken: SMTP 5xx. The message has failed, and nobody tries again.

    Attributes:
        address: the address itself is wrong: nothing more is sent to it.
    """

    def __init__(self, reason: str, *, address: bool = False) -> None:
        super().__init__(reason)
        self.address = address


class Deferred(Exception):
    """It was not taken now: SMTP 4xx, or a line that broke before all was said. It is tried again later."""


class Unclear(Exception):
    """It may have been taken, for the line broke after the last word and before the answer. It is never tried again
    by itself."""


class Unavailable(Exception):
    """Nothing can be sent at all: no connection, a wrong password. The message was not handed over; the run ends,
    and it and all others wait."""


class Sender(abc.ABC):
    """Hands messages of one channel over. One is made for each run, used by one thread, and closed at its end.

    Attributes:
        name: as in ``[plugins.marketing.senders.NAME]``, or beginning with the name of its plugin.
        channel: what it sends: ``email``.
        leaves: what it sends leaves this machine, so it must say who writes, and its links must lead back to us.
    """

    name: str
    channel: str
    leaves: bool = True

    @abc.abstractmethod
    def send(self, envelope: Envelope) -> str:
        """Hand one message over and return what the other side calls it, or an empty text.

        Whatever is raised beside the four errors of this module counts as :class:`Unclear`: nobody knows how far
        it came.

        Raises:
            Refused, Deferred, Unclear, Unavailable: it was not taken, or may not have been.
        """

    def close(self) -> None:  # noqa: B027 — most senders keep nothing open
        """Give back what was opened; called once, also after an error."""


class MarketingHooks:
    """The hooks of marketing."""

    @hookspec
    def marketing_senders(self) -> Iterable[Sender]:
        """Return the senders of this plugin, new ones with each call; nothing is opened before the first message."""
