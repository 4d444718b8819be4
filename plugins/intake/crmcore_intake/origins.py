"""Which columns of a file the values of its rows come from.

A source says so once, for all of its rows (``Import.columns``). Only where a row got a value from another column, or
where another row than its own gave the value, is that kept with the row (``Effect.columns``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from crmcore_intake.profile import Source
from crmcore_intake.template import Template

TAGS, TEAMS, HISTORY, FILES = "tags", "teams", "history", "files"
"""What rows give beside fields, identities (``email`` …) and relations (``works_for`` …)."""


def said(place: str, text: str) -> str:
    """Return the name of one of the values that a place can have, such as one tag."""
    return f"{place}={text}"


def in_words(columns: Iterable[str], headings: Iterable[str]) -> str:
    """Return columns as a person reads them, in the order of the file."""
    wanted = frozenset(columns)
    return ", ".join(heading for heading in headings if heading in wanted)


def columns_of(source: Source, origins: Mapping[str, str], headings: Iterable[str]) -> dict[str, str]:
    """Return the columns behind all that the rows of a source give.

    Args:
        origins: those of the fields.
        headings: of the file.
    """
    known = tuple(headings)
    found = dict(origins)
    for place, text, columns in _beside_fields(source):
        # What is the same in every row has no column, and another one of its kind shall not be told instead.
        name = said(place, text) if text else place
        found.setdefault(name, in_words(columns, known))
    return found


def column_of(columns: Mapping[str, Any] | None, place: str, text: str = "") -> str | None:
    """Return the column that a value comes from; an empty text: from none; None: nothing is known of it."""
    found = None if columns is None else columns.get(said(place, text), columns.get(place))
    return None if found is None else str(found)


def _beside_fields(source: Source) -> Iterator[tuple[str, str, Iterable[str]]]:
    for place, templates in ((TAGS, source.tags), (TEAMS, source.teams)):
        for template in templates:
            yield place, _constant(template), template.columns
    for kind, rules in source.identities.items():
        for rule in rules:
            yield kind, "", (rule.column,)
    for relation in source.relations:
        yield relation.kind.value, "", (relation.column,)
    for picture in source.pictures:
        yield FILES, "", (picture.column,)
    for step in source.history:
        yield HISTORY, _constant(step.stage), (*step.stage.columns, step.at)


def _constant(template: Template) -> str:
    return "" if template.columns else template.fill({})
