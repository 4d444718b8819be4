"""The firm as it stands at the head of a document."""

from __future__ import annotations

from crmcore_sfa.printing.document import Party
from crmcore_sfa.printing.settings import PrintSettings


def issuer(name: str, settings: PrintSettings) -> Party:
    """Return the firm, by its name in ``[firm]``, with address and ways to reach it."""
    return Party(name=name, lines=(*settings.address, *settings.contact))
