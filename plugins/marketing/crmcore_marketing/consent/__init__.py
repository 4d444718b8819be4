"""Consent: who may be written to, on which channel and for what, and who must never be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crmcore import Area, Command
from crmcore_marketing.consent.checks import check_consents, check_suppressions
from crmcore_marketing.consent.gate import Recipient, refusals
from crmcore_marketing.consent.labels import LABELS
from crmcore_marketing.consent.records import Channel, Consent, ConsentState, LegalBasis, Reason, Suppression
from crmcore_marketing.consent.rights import ROLES
from crmcore_marketing.consent.states import last_said, states_of
from crmcore_marketing.consent.verbs import Consents


def _command() -> Callable[..., Any]:
    from crmcore_marketing.consent.command import app

    return app


AREA = Area(
    records=(Consent, Suppression),
    roles=ROLES,
    commands=(Command(name="consent", help="Give, confirm, withdraw and show consent; suppress.", app=_command),),
    checks={Consent: check_consents, Suppression: check_suppressions},
    labels=LABELS,
)

__all__ = [
    "AREA", "Channel", "Consent", "ConsentState", "Consents", "LegalBasis", "Reason", "Recipient", "Suppression",
    "last_said", "refusals", "states_of",
]  # fmt: skip
