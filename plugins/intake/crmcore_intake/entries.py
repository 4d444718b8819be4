"""What rows put on the timeline of their customers: each once, however often the file comes in."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

import attrs
import orjson
import sqlalchemy as sa

from crmcore import Customer, Interaction, Registry, Work
from crmcore.errors import nearest
from crmcore_intake.errors import ProfileProblem
from crmcore_intake.plan import FieldChange, TimelineEntry
from crmcore_intake.profile import Source
from crmcore_intake.records import Import, Key
from crmcore_intake.sections import EntryRule
from crmcore_intake.subjects import Subject

TIMELINE = "timeline"
_AT_ONCE = 5_000


@attrs.frozen(eq=False)
class EntryWriter:
    """Writes the timeline entries of one source."""

    rules: Sequence[EntryRule]
    scheme: str
    record_type: str

    def write(self, work: Work, into: Import, subjects: Iterable[Subject]) -> dict[int, tuple[FieldChange, ...]]:
        """Log what the rows of these (stored) records tell and was not logged before.

        A record that has no customer has no timeline: nothing is logged of it.

        Returns:
            What was logged, by the number of the row that speaks for the record.
        """
        waiting = [
            (subject, entry, key, customer)
            for subject in subjects
            for entry, key in _keyed(subject.draft.entries)
            if (customer := self._customer(subject, entry)) is not None
        ]
        known = self._known(work, [key for _, _, key, _ in waiting])
        new = [one for one in waiting if one[2] not in known]
        people = work.get_all(Customer, {customer for *_, customer in new})
        new = [one for one in new if one[3] in people]
        logged = work.log_all((self._interaction(s, entry), [people[customer]]) for s, entry, _, customer in new)
        work.add_all(
            Key(
                scheme=self.scheme, key=key, record_type="interaction", record_id=made.id, import_id=into.id,
                row=entry.row, line=entry.line,
            )
            for (_, entry, key, _), made in zip(new, logged, strict=True)
        )  # fmt: skip
        changes: dict[int, list[FieldChange]] = {}
        for subject, entry, _, _ in new:
            change = FieldChange(TIMELINE, None, entry.summary, self.rules[entry.rule].at)
            changes.setdefault(subject.draft.row, []).append(change)
        return {row: tuple(some) for row, some in changes.items()}

    def _customer(self, subject: Subject, entry: TimelineEntry) -> UUID | None:
        field = self.rules[entry.rule].customer
        found: UUID | None = getattr(subject.record, field or "id")
        return found

    def _known(self, work: Work, keys: Sequence[str]) -> set[str]:
        face = Key.t.c
        known: set[str] = set()
        for start in range(0, len(keys), _AT_ONCE):
            statement = sa.select(face.key).where(
                face.scheme == self.scheme, face.key.in_(keys[start : start + _AT_ONCE])
            )
            known.update(key for (key,) in work.select(statement))
        return known

    def _interaction(self, subject: Subject, entry: TimelineEntry) -> Interaction:
        rule = self.rules[entry.rule]
        about = None if rule.customer is None else subject.record.id
        return Interaction(
            kind=rule.kind, at=entry.at, summary=entry.summary[:300], direction=rule.direction, channel=rule.channel,
            record_type=None if about is None else self.record_type, record_id=about, payload=entry.payload,
        )  # fmt: skip


def _keyed(entries: Iterable[TimelineEntry]) -> Iterator[tuple[TimelineEntry, str]]:
    """Yield entries with what tells them apart; of those that are all alike, each counts by its place among them."""
    seen: Counter[str] = Counter()
    for entry in entries:
        whole = orjson.dumps([entry.key, entry.rule, entry.at, entry.summary, dict(entry.payload)])
        name = hashlib.blake2b(whole, digest_size=16).hexdigest()
        seen[name] += 1
        yield entry, f"{name}.{seen[name]}"


def check_entries(registry: Registry, source: Source) -> None:
    """Check that what the rows of a source tell can stand on a timeline.

    Raises:
        ProfileProblem: an unknown kind of interaction, or a field that names no customer.
    """
    references = registry.named_type(source.record).references
    customers = [name for name, target in references.items() if target.cls is Customer]
    for rule in source.entries:
        if rule.kind not in registry.kinds:
            raise ProfileProblem(
                f"{source.title}: entry: there is no kind of interaction '{rule.kind}'."
                f"{nearest(rule.kind, registry.kinds)}",
                allowed=sorted(registry.kinds),
            )
        if rule.customer is not None and rule.customer not in customers:
            raise ProfileProblem(
                f"{source.title}: entry: '{rule.customer}' is no field of '{source.record}' that names a customer."
                f"{nearest(rule.customer, customers)}",
                allowed=customers,
            )
