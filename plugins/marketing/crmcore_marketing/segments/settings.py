"""``[plugins.marketing.segments]``: segments by rule that belong to the configuration."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, ConfigDict, Field

from crmcore import Customer, DeclaredRule

if TYPE_CHECKING:
    from crmcore import Work
    from crmcore_marketing.config import MarketingConfig


_OF_A_PLUGIN = re.compile(r"\b(?:customer|record)\.\w+\.\w")


class SegmentSetting(BaseModel):
    """``[plugins.marketing.segments.NAME]``: a rule about customers."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rule: str
    description: str = ""


SegmentSettings = dict[Annotated[str, Field(min_length=1, max_length=120)], SegmentSetting]


def configured(work: Work) -> Mapping[str, SegmentSetting]:
    """Return the segments of ``crm.toml`` by name."""
    from crmcore_marketing.config import MarketingConfig

    return work.settings(MarketingConfig).segments


def declared_rules(config: MarketingConfig) -> Iterator[DeclaredRule]:
    """Yield the rules to compile at start: those that read nothing of a plugin's.

    A rule that does would stop the whole start once that plugin is switched off; it is checked where it is used.
    """
    for name, segment in config.segments.items():
        if not _OF_A_PLUGIN.search(segment.rule):
            yield DeclaredRule(place=f"plugins.marketing.segments.{name}.rule", record=Customer, text=segment.rule)
