"""An import job: the sources of a profile with their files, checked before anything is stored."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from functools import cached_property
from pathlib import Path

import attrs

from crmcore import Action, Actor, Crm, Scope, Work, new_id
from crmcore.errors import Forbidden, nearest
from crmcore_intake.entries import check_entries
from crmcore_intake.errors import FileProblem, ProfileProblem
from crmcore_intake.fitting import fitted, no_record, recognized
from crmcore_intake.formats import SUFFIXES, open_rows
from crmcore_intake.identities import marks_reader
from crmcore_intake.lookups import Lookups
from crmcore_intake.mapping import SourceMap, key_reader, mended
from crmcore_intake.plugin import PERMISSION, IntakeConfig
from crmcore_intake.profile import Profile, Source
from crmcore_intake.reader import RowFile, Survey, survey
from crmcore_intake.records import Import, ImportState
from crmcore_intake.repeats import Repeats, Together
from crmcore_intake.states import Successions


@attrs.frozen(eq=False)
class Part:
    """One source of a job, bound to its file. ``number`` is its place in the profile, from 1."""

    number: int
    source: Source
    file: RowFile
    survey: Survey
    bound: SourceMap
    rows: Together | Successions


@attrs.frozen(eq=False)
class Job:
    """What is to be brought in, and by whom. Made by :func:`plan_job`."""

    crm: Crm
    actor: Actor
    profile: Profile
    parts: tuple[Part, ...]
    config: IntakeConfig
    lookups: Lookups

    @cached_property
    def fingerprint(self) -> str:
        """A name for what the profile says; another one means another job."""
        return hashlib.sha256(repr(self.profile).encode()).hexdigest()

    def begin(self, work: Work) -> list[Import]:
        """Store what is to be done, so that an interrupted job knows what is left."""
        job_id = new_id()
        return work.add_all(
            Import(
                job_id=job_id,
                file=part.file.path.name,
                sheet=part.file.sheet or None,
                sha256=part.survey.sha256,
                profile=self.profile.title,
                fingerprint=self.fingerprint,
                source=part.number,
                record_type=part.source.record,
                scheme=part.bound.scheme,
                rows=part.survey.rows,
                columns=part.bound.columns,
            )
            for part in self.parts
        )

    def unfinished(self, work: Work) -> list[Import] | None:
        """Return the imports of the newest run of this very job, if it was interrupted."""
        face = Import.t.c
        stands = (face.fingerprint == self.fingerprint, face.undone_at.is_(None))
        last = work.find(Import, *stands, order_by="-id", limit=1)
        if not last:
            return None
        if last[0].undone_at is not None:
            return None
        run = list(work.find(Import, face.job_id == last[0].job_id, order_by="source", limit=1_000))
        same = [(i.source, i.sha256) for i in run] == [(p.number, p.survey.sha256) for p in self.parts]
        return run if same and any(i.state is not ImportState.FINISHED for i in run) else None


def plan_job(crm: Crm, actor: Actor, profile: Profile, place: Path, *, only: str | None = None) -> Job:
    """Find and read through the files of a profile, and bind them to its sources.

    Args:
        place: a file, or the folder that holds the files which the profile names.
        only: the name of a file in the profile: leave out the sources of all others.

    Raises:
        Forbidden: this actor may not import, or not make the records that the profile names.
        FileProblem, ProfileProblem, Invalid: something cannot work; nothing was stored.
    """
    with crm.work(actor, read_only=True) as work:
        if not work.access.may(PERMISSION):
            raise Forbidden("This actor may not import.", todo=f"Grant the permission '{PERMISSION}'.")
        config = work.settings(IntakeConfig)
        firm = crm.config.firm
        profile = profile.of_firm(firm.zone, firm.base_currency)
        lookups = Lookups(crm.registry)
        parts = []
        for number, source, file in _opened(profile, place, only):
            _check_target(work, source, crm.config.enabled)
            lookups.check(work, profile, source)
            check_entries(crm.registry, source)
            parts.append(_part(crm, profile, number, source, file, config.max_rows))
    return Job(crm, actor, profile, tuple(parts), config, lookups)


def _opened(profile: Profile, place: Path, only: str | None) -> Iterator[tuple[int, Source, RowFile]]:
    """Yield the sources to bring in, each with its number and file, fitted to the file."""
    if profile.sources[0].file:
        for number, source, path in _places(profile, place, only):
            file = open_rows(path, source)
            yield number, fitted(source, file.headings), file
        return
    found = []
    for path in _files(place):
        file = open_rows(path, profile.sources[0])
        number, source = recognized(_wanted(profile, None if place.is_dir() else only), file.headings, path.name)
        if only in (None, source.title):
            found.append((number, path.name, fitted(source, file.headings), file))
    if not found:
        _wanted(profile, only)
        raise FileProblem(f"{place} holds no file for the source '{only}'.")
    for number, _, source, file in sorted(found, key=lambda one: one[:2]):
        yield number, source, file


def _files(place: Path) -> list[Path]:
    """The files of a folder that may be meant, or the one file; what is hidden or only locks another is not."""
    if not place.is_dir():
        return [place]
    known = (path for path in place.iterdir() if path.suffix.lower() in SUFFIXES)
    found = sorted(path for path in known if not path.name.startswith((".", "~$")))
    if not found:
        raise FileProblem(f"{place} holds no file to bring in.", allowed=SUFFIXES)
    return found


def _wanted(profile: Profile, only: str | None) -> list[tuple[int, Source]]:
    """The sources of a profile that recognizes files by their headings, or the one of a name."""
    numbered = list(enumerate(profile.sources, start=1))
    names = [source.title for source in profile.sources]
    if only is not None and only not in names:
        raise ProfileProblem(f"The profile has no source '{only}'.{nearest(only, names)}", allowed=names)
    return [(n, s) for n, s in numbered if only in (None, s.title)]


def _places(profile: Profile, place: Path, only: str | None) -> list[tuple[int, Source, Path]]:
    """Return the sources to bring in, each with its number and file."""
    numbered = list(enumerate(profile.sources, start=1))
    named = list(dict.fromkeys(source.file for source in profile.sources))
    if only is not None and only not in named:
        raise ProfileProblem(f"The profile names no file '{only}'.{nearest(only, named)}", allowed=named)
    if place.is_dir():
        chosen = [(n, s) for n, s in numbered if only in (None, s.file)]
        return [(n, s, place / s.file) for n, s in chosen]
    if only is None and len(named) > 1 and place.name not in named:
        raise ProfileProblem(
            f"The profile names no file '{place.name}'.{nearest(place.name, named)}",
            allowed=named,
            todo="Say which of them it stands for with --source, or name the folder that holds them all.",
        )
    file = only or (place.name if place.name in named else named[0])
    return [(n, s, place) for n, s in numbered if s.file == file]


def _check_target(work: Work, source: Source, enabled: Collection[str]) -> None:
    """Check, once for all rows, that the record can be made and its fields be edited by this actor."""
    registry = work.context.registry
    if source.record not in registry.type_by_name:
        raise no_record(source, registry.type_by_name, enabled)
    record_type = registry.named_type(source.record)
    if record_type.is_entry or record_type.part:
        raise ProfileProblem(f"{source.title}: '{record_type.name}' cannot be imported by itself.")
    scope = work.access.require(record_type, Action.CREATE)
    if not record_type.owned and scope is not Scope.ALL:
        raise Forbidden(f"{source.title}: no role of this actor may create '{record_type.name}' for everybody.")
    for name in sorted(work.access.uneditable(record_type) & source.fields.keys()):
        raise Forbidden(
            f"{source.title}: this actor may not edit the field '{name}' of '{record_type.name}'.",
            todo="Leave it out of the profile, or import as somebody who may.",
        )


def _part(crm: Crm, profile: Profile, number: int, source: Source, file: RowFile, max_rows: int) -> Part:
    record_type = crm.registry.named_type(source.record)
    custom = {name: field.field for name, field in crm.registry.custom_of(record_type).items()}
    source.check_columns(file.headings)
    marks = marks_reader(profile, source, lambda row: mended(source, row.cells))
    repeats = Repeats(key_reader(source), marks)
    seen = survey(file, repeats.see)
    repeats.settle(file)
    if seen.rows > max_rows:
        raise FileProblem(
            f"{file.path.name} has {seen.rows:,} rows.",
            todo=f"At most {max_rows:,} are taken: split it, or raise max_rows in [plugins.intake].",
        )
    bound = SourceMap.bind(profile, source, {**record_type.fields, **custom}, seen.columns)
    rows = Together(bound.draft, repeats) if source.states is None else Successions(bound.draft, repeats)
    return Part(number, source, file, seen, bound, rows)
