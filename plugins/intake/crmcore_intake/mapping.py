"""From one row of text to a :class:`~crmcore_intake.plan.Draft` of a record.

A :class:`SourceMap` joins what the profile says of a source, what the record's fields are and what a survey
of the file shows. All that can be wrong with these is found when it is built; what is wrong with one row
becomes problems of that row's draft, all of them at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, tzinfo
from functools import partial

import attrs

from crmcore.errors import nearest
from crmcore.records import Field, FieldKind, schema_of
from crmcore_intake.cells import Row, bare
from crmcore_intake.columns import Column, DateOrder
from crmcore_intake.convert import Converter, Style, Unreadable, converter, either, read_time
from crmcore_intake.errors import ProfileProblem
from crmcore_intake.identities import told_by
from crmcore_intake.origins import columns_of, in_words
from crmcore_intake.pictures import picture_of
from crmcore_intake.plan import Draft, Picture, Problem, TimelineEntry, Told, Wanted, WantedRelation
from crmcore_intake.profile import Profile, Source
from crmcore_intake.sections import EntryRule, FieldRule, History, Lookup, RelationRule, Skip, States
from crmcore_intake.template import Template

_NOT_MAPPED = frozenset({"id", "custom"})
_NUMERIC = frozenset({FieldKind.INTEGER, FieldKind.FLOAT, FieldKind.MONEY})
_DATED = frozenset({FieldKind.DATE, FieldKind.TIME})
_Moments = Callable[[str], datetime]
_Word = tuple[Template, str]
"""What makes a tag or the name of a team, and its columns."""


@attrs.frozen
class _Gathered:
    """What the fields of one row have come to so far."""

    values: dict[str, object] = attrs.field(factory=dict)
    lookups: dict[str, Wanted] = attrs.field(factory=dict)
    needed: list[Problem] = attrs.field(factory=list)
    problems: list[Problem] = attrs.field(factory=list)
    remarks: list[Problem] = attrs.field(factory=list)


@attrs.frozen
class _FieldMap:
    """One field of the record, with all that is needed to read it from the cells of a row."""

    field: Field
    rule: FieldRule
    read: Converter
    target: str
    """The type of the record to look up, or an empty text."""
    clear: bool
    """A blank empties the field."""

    def gather(self, cells: Mapping[str, str], into: _Gathered) -> None:
        text = self.rule.text(cells)
        name, lookup = self.field.name, self.rule.lookup
        if not text:
            self._blank(into)
        elif lookup is not None:
            new = tuple(lookup.new.items())
            into.lookups[name] = Wanted(
                self.target, lookup.by, str(text), lookup.missing, self.rule.column, new, lookup.or_by
            )
        else:
            try:
                into.values[name] = self.read(text)
            except Unreadable as error:
                if self.rule.unreadable == "empty" and (self.field.optional or self.field.has_default):
                    into.remarks.append(Problem(self.rule.column, text, f"{error}; left out"))
                else:
                    into.problems.append(Problem(self.rule.column, text, str(error)))

    def _blank(self, into: _Gathered) -> None:
        problem = Problem(self.rule.column, "", f"is blank, but '{self.field.name}' is needed")
        if self.rule.required:
            into.problems.append(problem)
        elif not self.field.optional and not self.field.has_default:
            into.needed.append(problem)
        elif self.clear and self.field.optional:
            into.values[self.field.name] = None


@attrs.frozen
class SourceMap:
    """One source of a profile, bound to the fields of its record and to the columns of a file."""

    source: Source
    system: str
    scheme: str
    """The name of the identities that its rows get."""
    origins: Mapping[str, str]
    """The columns behind each field, in words."""
    _used: frozenset[str]
    _fields: tuple[_FieldMap, ...]
    _history: tuple[tuple[History, _Moments], ...]
    _unsaid: tuple[Problem, ...]
    columns: Mapping[str, str]
    """The columns behind all that rows give."""
    _tags: tuple[_Word, ...]
    _teams: tuple[_Word, ...]
    _states: _Moments | None
    _entries: tuple[tuple[EntryRule, _Moments], ...]

    @classmethod
    def bind(
        cls, profile: Profile, source: Source, fields: Mapping[str, Field], columns: Mapping[str, Column]
    ) -> SourceMap:
        """Join a source with the fields of its record (custom fields included) and the columns of its file.

        Raises:
            ProfileProblem: a column or field that does not exist, or one that cannot be imported.
            FileProblem: dates or numbers of a column can be read in two ways, and nothing settles it.
        """
        source.check_columns(columns)
        used = {n: rule for n, rule in source.fields.items() if n in fields or not rule.if_declared}
        bound = tuple(_bind(profile, source, _field(source, fields, n), rule, columns) for n, rule in used.items())
        origins = {name: in_words(rule.columns, columns) for name, rule in used.items()}
        history = tuple((step, _moments(profile, step, columns[step.at])) for step in source.history)
        unsaid = tuple(
            Problem(None, "", f"a new {source.record} needs '{name}', which the profile does not fill")
            for name, field in fields.items()
            if not (field.optional or field.has_default or field.server_owned) and name not in source.fields
        )
        scheme, named = profile.scheme_of(source), frozenset(source.columns())
        behind = columns_of(source, origins, columns)
        tags, teams = (tuple((t, in_words(t.columns, columns)) for t in words) for words in (source.tags, source.teams))
        began = source.states
        states = _moments(profile, began, columns[began.at]) if began is not None else None
        entries = tuple((entry, _moments(profile, entry, columns[entry.at])) for entry in source.entries)
        return cls(
            source, profile.system, scheme, origins, named, bound, history, unsaid, behind, tags, teams, states, entries
        )

    def draft(self, row: Row) -> Draft:
        """Read one row."""
        source, cells = self.source, mended(self.source, row.cells)
        key = _key([bare(cells[column]) for column in source.identify])
        for skip in source.skip:
            if (why := _skipped(skip, cells)) is not None:
                return Draft(row=row.number, line=row.line, key=key, skipped=why)
        into = _Gathered()
        into.problems.extend(Problem(column, "", why) for column, why in row.broken if column in self._used)
        if not key:
            into.problems.append(Problem(None, "", f"has nothing in {_quoted(source.identify)} to identify it"))
        for mapped in self._fields:
            mapped.gather(cells, into)
        since = self._since(cells, into.problems)
        stage = into.values.get("stage")
        steps = self._steps(cells, into.problems) if since is None or not stage else ((str(stage), since),)
        return Draft(
            row=row.number,
            line=row.line,
            key=key,
            values=into.values,
            lookups=into.lookups,
            relations=tuple(_relations(source.relations, cells)),
            identities=self._identities(cells, into),
            tags=_filled(self._tags, cells),
            teams=_filled(self._teams, cells),
            history=steps,
            since=since,
            count=self._count(cells, into.problems),
            entries=self._entries_of(row, key, cells, into.problems),
            pictures=self._pictures(cells, into.remarks),
            needed=(*self._unsaid, *into.needed),
            problems=tuple(into.problems),
            remarks=tuple(into.remarks),
            origins=self.origins,
        )

    def _identities(self, cells: Mapping[str, str], into: _Gathered) -> tuple[Told, ...]:
        told = list(told_by(self.source, self.system, cells)) if self.source.identities else []
        for one in told:
            if one.problem is not None:
                (into.remarks if one.harmless else into.problems).append(one.problem)
        return tuple(one for one in told if one.problem is None)

    def _steps(self, cells: Mapping[str, str], problems: list[Problem]) -> tuple[tuple[str, datetime], ...]:
        steps: list[tuple[str, datetime]] = []
        for step, read in self._history:
            text, stage = bare(cells[step.at]), step.stage.fill(cells)
            if not text or (step.only and stage not in step.only):
                continue
            try:
                moment = read(text)
            except Unreadable as error:
                problems.append(Problem(step.at, text, str(error)))
                continue
            if steps and moment < steps[-1][1]:
                problems.append(Problem(step.at, text, f"is earlier than the step to '{steps[-1][0]}'"))
            steps.append((stage, moment))
        return tuple(steps)

    def _since(self, cells: Mapping[str, str], problems: list[Problem]) -> datetime | None:
        """Return when the state began that the row tells, if rows are states."""
        if self._states is None or self.source.states is None:
            return None
        column = self.source.states.at
        text = bare(cells[column])
        try:
            if text:
                return self._states(text)
            problems.append(Problem(column, "", "is blank, but says when this state began"))
        except Unreadable as error:
            problems.append(Problem(column, text, str(error)))
        return None

    def _pictures(self, cells: Mapping[str, str], remarks: list[Problem]) -> tuple[Picture, ...]:
        read = [picture_of(rule, text) for rule in self.source.pictures if (text := cells[rule.column])]
        remarks.extend(one for one in read if isinstance(one, Problem))
        return tuple(one for one in read if isinstance(one, Picture))

    def _count(self, cells: Mapping[str, str], problems: list[Problem]) -> int:
        column = self.source.states.order if self.source.states is not None else None
        if column is None:
            return 0
        try:
            return int(float(cells[column]))
        except (ValueError, OverflowError):
            problems.append(Problem(column, cells[column], "is no number that counts the states"))
            return 0

    def _entries_of(
        self, row: Row, key: str, cells: Mapping[str, str], problems: list[Problem]
    ) -> tuple[TimelineEntry, ...]:
        made = []
        for number, (rule, read) in enumerate(self._entries):
            text, summary = bare(cells[rule.at]), rule.summary.fill(cells)
            if not text or not summary:
                continue
            try:
                at = read(text)
            except Unreadable as error:
                problems.append(Problem(rule.at, text, str(error)))
                continue
            payload = {name: said for name, template in rule.payload.items() if (said := template.fill(cells))}
            made.append(TimelineEntry(number, at, summary, payload, key, row.number, row.line))
        return tuple(made)


def mended(source: Source, cells: Mapping[str, str]) -> Mapping[str, str]:
    """Return the cells of a row with the texts that the profile puts in place of others."""
    if not (source.values or source.blanks):
        return cells
    made = {c: "" if text in source.blanks else text for c, text in cells.items()} if source.blanks else dict(cells)
    for column, texts in source.values.items():
        text = bare(cells[column])
        made[column] = texts.get(text, text)
    return made


def _field(source: Source, fields: Mapping[str, Field], name: str) -> Field:
    field = fields.get(name)
    if field is None:
        raise ProfileProblem(
            f"{source.title}: '{source.record}' has no field '{name}'.{nearest(name, fields)}",
            allowed=[n for n, f in fields.items() if not f.server_owned and n not in _NOT_MAPPED],
        )
    if field.server_owned or name in _NOT_MAPPED:
        raise ProfileProblem(f"{source.title}: the field '{name}' is written by crmcore alone.")
    return field


def _bind(profile: Profile, source: Source, field: Field, rule: FieldRule, columns: Mapping[str, Column]) -> _FieldMap:
    column = columns[rule.column] if rule.column is not None else None
    read = converter(field, _style(profile, rule, field.kind, column))
    if rule.constant is not None and rule.lookup is None:
        try:
            read(rule.constant)
        except Unreadable as error:
            raise ProfileProblem(
                f"{source.title}: the constant '{rule.constant}' for '{field.name}' {error}."
            ) from error
    target = _target(source, field, rule.lookup) if rule.lookup is not None else ""
    return _FieldMap(field, rule, read, target, clear=source.blank == "clear")


def _moments(profile: Profile, step: History | States | EntryRule, column: Column) -> _Moments:
    style = Style(zone=_zone(profile), format=step.format, dates=_dates(profile, step, column))
    return either(lambda way: partial(read_time, style=way), style)


def _zone(profile: Profile) -> tzinfo:
    return UTC if isinstance(profile.zone, str) else profile.zone


def _target(source: Source, field: Field, lookup: Lookup) -> str:
    if lookup.record is not None:
        return lookup.record
    if field.target is None:
        raise ProfileProblem(
            f"{source.title}: '{field.name}' refers to no record, so there is nothing to look up.",
            todo="Leave out 'lookup'.",
        )
    target = schema_of(field.target)
    if "." not in lookup.by and lookup.by not in target.fields:
        raise ProfileProblem(
            f"{source.title}: '{target.name}' has no field '{lookup.by}' to look up '{field.name}' by."
            f"{nearest(lookup.by, target.fields)}",
            todo="Name a field, or identities such as 'maven.account'.",
        )
    return target.name


def _dates(profile: Profile, rule: FieldRule | History | States | EntryRule, column: Column) -> DateOrder:
    """The order of the dates in a column; a format says it all by itself."""
    return DateOrder.YEAR_FIRST if rule.format else column.settle_dates(rule.dates or profile.dates)


def _style(profile: Profile, rule: FieldRule, kind: FieldKind, column: Column | None) -> Style:
    """How the texts for a field are written: what its column proves, else what the profile says."""
    style = Style(
        zone=_zone(profile),
        format=rule.format,
        currency=rule.currency or (None if profile.currency == "firm" else profile.currency),
        fallback_currency=profile.fallback_currency,
        separator=rule.separator,
        cut_time=rule.cut_time,
    )
    if column is not None and kind in _DATED:
        return attrs.evolve(style, dates=_dates(profile, rule, column))
    if column is not None and kind in _NUMERIC:
        return attrs.evolve(style, decimal=column.settle_decimals(rule.decimal or profile.decimal))
    return style


def key_reader(source: Source) -> Callable[[Row], str]:
    """Return the function that reads the key of a row, as :meth:`SourceMap.draft` does."""
    parts = [(column, source.values.get(column, {})) for column in source.identify]

    def read(row: Row) -> str:
        texts = [bare(row.cells[column]) for column, _ in parts]
        texts = ["" if text in source.blanks else text for text in texts] if source.blanks else texts
        return _key([mended.get(text, text) for text, (_, mended) in zip(texts, parts, strict=True)])

    return read


def _key(texts: list[str]) -> str:
    """The identity of a row from its identifying columns, or an empty text if they are blank.

    A bar within a text is doubled, so that two rows have one key only if all their columns are equal.
    """
    if not any(texts):
        return ""
    return str(texts[0]) if len(texts) == 1 else " | ".join(text.replace("|", "||") for text in texts)


def _skipped(skip: Skip, cells: Mapping[str, str]) -> str | None:
    text = cells[skip.column].strip()
    if (text in skip.when) if skip.when else (text not in skip.unless):
        return f"column '{skip.column}' is '{text}'"
    return None


def _relations(rules: tuple[RelationRule, ...], cells: Mapping[str, str]) -> Iterator[WantedRelation]:
    for rule in rules:
        given, new = cells[rule.column], tuple(rule.new.items())
        role = (rule.role.fill(cells) or None) if rule.role is not None else None
        for text in map(str.strip, given.split(rule.separator) if rule.separator else (given,)):
            if text:
                yield WantedRelation(rule.kind, role, Wanted("customer", rule.by, text, rule.missing, rule.column, new))


def _filled(words: tuple[_Word, ...], cells: Mapping[str, str]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for template, columns in words:
        if text := template.fill(cells):
            found.setdefault(text, columns)
    return found


def _quoted(columns: tuple[str, ...]) -> str:
    return ", ".join(f"'{column}'" for column in columns)
