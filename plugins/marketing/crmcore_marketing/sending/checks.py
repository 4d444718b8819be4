"""What is looked at whoever writes to the ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crmcore import Change, Objection, Work


def check_messages(work: Work, changes: Sequence[Change]) -> Iterator[Objection]:
    """Object to whoever writes to the ledger by hand: ``queue``, delivery and the verbs do, as the system."""
    if work.actor.system:
        return
    for change in changes:
        text = "A message is changed by what becomes of it. One of which nobody knows is settled: crmcore message."
        if change.before is None:
            text = "Messages are put into the ledger by campaigns, not by hand: enroll the customer in one."
        yield Objection("message-kept", "", text, change.record.id)
