"""What is looked at whoever writes to the ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crmcore import Change, Objection, Work


def check_messages(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to whoever edits or removes messages: what becomes of them is written by delivery and by verbs."""
    if work.actor.system:
        return
    for change in changes:
        if change.before is not None:
            text = "A message is changed by what becomes of it. One of which nobody knows is settled: crmcore message."
            yield Objection("message-kept", "", text, change.record.id)
