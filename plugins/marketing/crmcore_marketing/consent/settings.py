"""``[plugins.marketing.purposes]``: what a firm writes to people for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from crmcore.errors import Invalid, nearest
from crmcore_marketing.consent.records import LegalBasis

if TYPE_CHECKING:
    from crmcore import Work


class Purpose(BaseModel):
    """``[plugins.marketing.purposes.NAME]``: one purpose, and what it takes to write to somebody for it.

    ``needs_consent`` follows from the legal basis where it is left out. Without consent a suppressed address, and
    somebody who has objected to this very purpose, are refused all the same.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    label: str = ""
    basis: LegalBasis = LegalBasis.CONSENT
    needs_consent: bool | None = None
    double_opt_in: bool = False

    @model_validator(mode="after")
    def _agree(self) -> Self:
        if self.basis is LegalBasis.CONSENT and self.needs_consent is False:
            raise ValueError("the basis 'consent' needs consent; name another basis, or leave out needs_consent")
        if self.double_opt_in and not self.asks:
            raise ValueError("double_opt_in is for a purpose that needs consent")
        return self

    @property
    def asks(self) -> bool:
        """True if nobody is written to who has not consented."""
        return self.basis is LegalBasis.CONSENT if self.needs_consent is None else self.needs_consent


PurposeName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,59}$")]
Purposes = dict[PurposeName, Purpose]

DEFAULT_PURPOSES: Mapping[str, Purpose] = {
    "newsletter": Purpose(label="Newsletter"),
    "transactional": Purpose(label="About what was bought", basis=LegalBasis.CONTRACT),
}
"""Where ``crm.toml`` names none."""


def purposes_of(work: Work) -> Mapping[str, Purpose]:
    """Return the purposes that the firm has declared, by name."""
    from crmcore_marketing.config import MarketingConfig

    return work.settings(MarketingConfig).purposes


def purpose_named(work: Work, name: str) -> Purpose:
    """Return one purpose.

    Raises:
        Invalid: it is not declared; the right names are in the text.
    """
    known = purposes_of(work)
    if name not in known:
        raise Invalid(undeclared(name, known), allowed=sorted(known))
    return known[name]


def undeclared(name: str, known: Mapping[str, Purpose]) -> str:
    """Return the words for a purpose that does not exist."""
    return f"The purpose '{name}' is not declared under [plugins.marketing.purposes].{nearest(name, known)}"
