"""What messages are about: that of their thread, else what another plugin says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar
from uuid import UUID

import attrs
import sqlalchemy as sa

from crmcore import Crm, Entry, Interaction, Work
from crmcore.errors import PluginFailed
from crmcore_intake.messages.hooks import Contact, Subject
from crmcore_intake.messages.message import MAIL, Message
from crmcore_intake.records import Key

T = TypeVar("T")
K = TypeVar("K", str, UUID)

_AT_ONCE = 1_000


@attrs.frozen(eq=False)
class Subjects:
    """Finds what a chunk of messages is about, as if they came one after the other."""

    crm: Crm
    work: Work

    def find(self, contacts: Sequence[Contact], messages: Sequence[Message]) -> list[Subject | None]:
        """Return for each message what it is about, or None.

        A message that answers another one is about the same: it takes the nearest of its thread that is about
        something, stored or further up in this chunk. All others are asked about at once.
        """
        if not contacts:
            return []
        before = self.of_threads({key for m in messages for key in m.references})
        answered = self._asked(contacts)
        seen: dict[str, Subject] = {}
        found: list[Subject | None] = []
        for message, answer in zip(messages, answered, strict=True):
            thread = (seen.get(key) or before.get(key) for key in message.references)
            subject = next((s for s in thread if s is not None), answer)
            found.append(subject)
            if subject is not None and message.scheme == MAIL:
                seen[message.key] = subject
        return found

    def of_threads(self, keys: Iterable[str]) -> dict[str, Subject]:
        """Return what the stored messages of threads are about, by key."""
        key, about = Key.t.c, Interaction.t.c
        joined = Key.t.join(Interaction.t, about.id == key.record_id)
        found: dict[str, Subject] = {}
        for some in _some(keys):
            statement = (
                sa.select(key.key, about.record_type, about.record_id)
                .select_from(joined)
                .where(key.scheme == MAIL, key.key.in_(some), about.record_id.is_not(None))
            )
            found |= {name: (record_type, id) for name, record_type, id in self.work.select(statement)}
        return self._readable(found)

    def _asked(self, contacts: Sequence[Contact]) -> list[Subject | None]:
        found: list[Subject | None] = [None] * len(contacts)
        for plugin, answers in self.crm.host.call("intake_find_subject", work=self.work, messages=contacts):
            if len(answers) != len(contacts):
                raise PluginFailed(
                    f"'{plugin}' says of {len(answers)} messages what they are about, of {len(contacts)}."
                )
            found = [known or answer for known, answer in zip(found, answers, strict=True)]
        readable = self._readable({i: subject for i, subject in enumerate(found) if subject is not None})
        return [readable.get(i) for i in range(len(found))]

    def _readable(self, subjects: dict[T, Subject]) -> dict[T, Subject]:
        """Return those whose record exists and may be read; of the others nobody learns anything."""
        known = self.work.context.registry.type_by_name
        by_type: dict[str, set[UUID]] = {}
        for record_type, id in subjects.values():
            if record_type in known:
                by_type.setdefault(record_type, set()).add(id)
        there: set[Subject] = set()
        for record_type, ids in by_type.items():
            cls: type[Entry] = known[record_type].cls
            for some in _some(ids):
                there |= {(record_type, id) for id in self.work.get_all(cls, some)}
        return {key: subject for key, subject in subjects.items() if subject in there}


def _some(values: Iterable[K]) -> Iterator[list[K]]:
    ordered = sorted(values)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]
