"""Fitting a source to a file: which of its columns the file has, and under which headings.

An export has the columns that somebody chose, and products rename them. A source may therefore say what a column
can be called (``columns``), and a file is then recognized by those that it needs. What the source says of columns
that are missing falls away, or is done otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from crmcore.errors import nearest
from crmcore_intake.errors import FileProblem, ProfileProblem
from crmcore_intake.profile import Source
from crmcore_intake.sections import FieldRule, RelationRule, Texts
from crmcore_intake.template import Template

Names = Mapping[str, str | None]
"""What the file calls a column; None: it has none."""


def names_in(source: Source, headings: Iterable[str]) -> Names:
    """Return what a file with these headings calls the columns that a source describes."""
    known = {heading.casefold(): heading for heading in reversed(list(headings))}
    return {
        column: next((known[text.casefold()] for text in texts if text.casefold() in known), None)
        for column, texts in source.known_as.items()
    }


def recognized(sources: Sequence[tuple[int, Source]], headings: Sequence[str], file: str) -> tuple[int, Source]:
    """Return the source that a file with these headings belongs to, and its number: the one that knows most of them.

    Raises:
        FileProblem: it has the columns that are needed for none.
    """
    fitting = []
    for number, source in sources:
        names = names_in(source, headings)
        if all(names[column] for column in source.needs):
            fitting.append((sum(name is not None for name in names.values()), -number, source))
    if fitting:
        _, number, source = max(fitting, key=lambda one: one[:2])
        return -number, source
    wanted = "; ".join(
        f"{source.title}: {', '.join(source.known_as[c][0] for c in source.needs)}" for _, source in sources
    )
    raise FileProblem(
        f"{file} is none of the files that the profile knows, by its headings.",
        allowed=headings,
        todo=f"A file needs these columns. {wanted}.",
    )


def fitted(source: Source, headings: Sequence[str]) -> Source:
    """Return a source as it is for a file with these headings, without rules for columns that the file lacks."""
    if not source.known_as:
        return source
    names = names_in(source, headings)
    identify = _all(source.identify, names)
    if len(identify) < len(source.identify) and (others := _all(source.otherwise.identify, names)):
        source, identify = source.identified_otherwise(others), others
    return source.model_copy(
        update={
            "identify": identify or source.identify,
            "known_as": {},
            "values": {names.get(c, c): texts for c, texts in source.values.items() if names.get(c, c)},
            "fields": _fields(source, names),
            "identities": {
                kind: tuple(
                    rule.model_copy(update={"column": names.get(rule.column, rule.column)})
                    for rule in rules
                    if names.get(rule.column, rule.column)
                )
                for kind, rules in source.identities.items()
            },
            "tags": _templates(source.tags, names),
            "teams": _templates(source.teams, names),
            "relations": _relations(source.relations, names) or _relations(source.otherwise.relations, names),
            "history": tuple(
                step.model_copy(update={"at": names.get(step.at, step.at), "stage": step.stage.renamed(names)})
                for step in source.history
                if _has(names, {step.at, *step.stage.columns})
            ),
            "states": source.states
            and source.states.model_copy(
                update={key: column and (names.get(column) or column) for key, column in source.states.places.items()}
            ),
            "entries": tuple(
                entry.model_copy(
                    update={
                        "at": names.get(entry.at, entry.at),
                        "summary": entry.summary.renamed(names),
                        "payload": {n: t.renamed(names) for n, t in entry.payload.items() if _has(names, t.columns)},
                    }
                )
                for entry in source.entries
                if _has(names, {entry.at, *entry.summary.columns})
            ),
            "pictures": tuple(
                picture.model_copy(update={"column": names.get(picture.column, picture.column)})
                for picture in source.pictures
                if _has(names, {picture.column})
            ),
            "skip": tuple(
                skip.model_copy(update={"column": names.get(skip.column, skip.column)})
                for skip in source.skip
                if _has(names, {skip.column})
            ),
        }
    )


def _has(names: Names, columns: Iterable[str]) -> bool:
    return all(names.get(column, column) for column in columns)


def _all(columns: Texts, names: Names) -> tuple[str, ...]:
    """The headings of columns, without those that are missing."""
    return tuple(name for column in columns if (name := names.get(column, column)))


def _templates(templates: Iterable[Template], names: Names) -> tuple[Template, ...]:
    """Templates for a file; one is left out if the file has none of its columns."""
    return tuple(
        template.renamed(names)
        for template in templates
        if not template.columns or any(names.get(column, column) for column in template.columns)
    )


def _fields(source: Source, names: Names) -> dict[str, FieldRule]:
    found = {}
    for field, rule in (*source.fields.items(), *source.otherwise.fields.items()):
        made = None if field in found else _rule(rule, names)
        if made is not None:
            found[field] = made
    return found


def _rule(rule: FieldRule, names: Names) -> FieldRule | None:
    """The rule for a file, or None if the file has nothing for it to read."""
    instead = next(iter(_templates((rule.instead,) if rule.instead is not None else (), names)), None)
    money = rule.currency_column
    changed: dict[str, Any] = {"instead": instead, "currency_column": money and names.get(money, money)}
    if rule.template is not None:
        made = next(iter(_templates((rule.template,), names)), None)
        changed["template"] = made if made is not None else instead
        return rule.model_copy(update=changed) if changed["template"] is not None else None
    if rule.column is None:
        return rule.model_copy(update=changed)
    column = names.get(rule.column, rule.column)
    if column is not None:
        return rule.model_copy(update={**changed, "column": column})
    if instead is not None:
        return rule.model_copy(update={**changed, "column": None, "template": instead, "instead": None})
    return rule.model_copy(update={**changed, "column": None, "constant": rule.default}) if rule.default else None


def _relations(rules: Iterable[RelationRule], names: Names) -> tuple[RelationRule, ...]:
    found = []
    for rule in rules:
        column = names.get(rule.column, rule.column)
        if column is not None:
            role = next(iter(_templates((rule.role,) if rule.role is not None else (), names)), None)
            found.append(rule.model_copy(update={"column": column, "role": role}))
    return tuple(found)


def no_record(source: Source, known: Iterable[str], enabled: Iterable[str]) -> ProfileProblem:
    """Return the error for a source whose record does not exist: its plugin is off, or its name is wrong."""
    plugin = source.record.partition("_")[0]
    if "_" in source.record and plugin not in enabled:
        return ProfileProblem(
            f"{source.title}: '{source.record}' belongs to the plugin '{plugin}', which is not enabled.",
            todo=f"Enable it with `crmcore plugins enable {plugin}`, or leave the file out.",
        )
    return ProfileProblem(
        f"{source.title}: There is no record '{source.record}'.{nearest(source.record, known)}", allowed=sorted(known)
    )
