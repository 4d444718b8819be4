"""Which outcomes there are, and reading them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from crmcore import Work
from crmcore.errors import Invalid, nearest
from crmcore_marketing.attribution.hooks import COLUMNS, MILESTONES, Outcomes
from crmcore_marketing.attribution.settings import settings_of

NOBODY_TELLS = "No enabled plugin tells of outcomes."


def known_outcomes(work: Work) -> Mapping[str, tuple[str, Outcomes]]:
    """Return the kinds of outcomes by name: the plugin that tells of each, and what selects them."""
    answers = work.context.decisions.call("marketing_outcomes")
    return {name: (plugin, select) for plugin, some in answers for name, select in some.items()}


def outcomes(work: Work, name: str | None = None) -> sa.Subquery | None:
    """Return outcomes as rows to select from; None if no plugin tells of any.

    The columns are those of ``hooks.Outcomes``; milestones that a plugin leaves out are empty.

    Args:
        name: which kind; by default that of the settings, or the only one that there is.

    Raises:
        Invalid: there is no such kind, or there are several and none is chosen, or its select is not as it should be.
    """
    known, wanted = known_outcomes(work), name or settings_of(work).outcomes
    if wanted is None:
        if not known:
            return None
        if len(known) > 1:
            raise Invalid(
                "Several plugins tell of outcomes, and the same sale may be in two of them.", allowed=sorted(known),
                todo='Choose one in [plugins.marketing.attribution]: outcomes = "…".',
            )  # fmt: skip
        (wanted,) = known
    if wanted not in known:
        todo = "" if known else f"{NOBODY_TELLS} Enable one that does, such as sfa."
        raise Invalid(f"There are no outcomes '{wanted}'.{nearest(wanted, known)}", allowed=sorted(known), todo=todo)
    plugin, select = known[wanted]
    with work.context.decisions.within(plugin, "marketing_outcomes"):
        return _complete(wanted, select(work))


def _complete(name: str, statement: sa.Select[Any]) -> sa.Subquery:
    there = statement.selected_columns.keys()
    if missing := [column for column in COLUMNS if column not in there]:
        raise Invalid(f"The outcomes '{name}' lack {', '.join(missing)}.", allowed=(*COLUMNS, *MILESTONES))
    given = statement.subquery("given")
    moment = given.c.at.type
    beside = [given.c[name] if name in there else sa.literal(None, moment).label(name) for name in MILESTONES]
    return sa.select(*(given.c[name] for name in COLUMNS), *beside).subquery("outcomes")
