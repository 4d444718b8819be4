"""Taking back a whole import: what it added goes, what it changed is as it was before."""

from __future__ import annotations

from uuid import UUID

import attrs

from crmcore import Actor, Crm, Undone, User, Work
from crmcore.errors import Forbidden, Invalid, NotFound
from crmcore_intake.plugin import PERMISSION
from crmcore_intake.records import Import


def find_job(work: Work, which: UUID | str) -> list[Import]:
    """Return the imports of one job, found by the id of the job or of one of them, or by ``last``.

    Raises:
        NotFound: there is none that this actor may read.
    """
    face = Import.t.c
    if which == "last":
        found = work.find(Import, face.undone_at.is_(None), order_by="-id", limit=1)
    else:
        wanted = which if isinstance(which, UUID) else _id(which)
        found = work.find(Import, (face.id == wanted) | (face.job_id == wanted), limit=1)
    if not found:
        raise NotFound(f"There is no import '{which}'.", todo="`crmcore import list` shows all of them.")
    return list(work.each(Import, face.job_id == found[0].job_id, order_by="source"))


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise NotFound(f"There is no import '{text}'.", todo="`crmcore import list` shows their ids.") from None


def undo_import(
    crm: Crm, actor: Actor | User, which: UUID | str, *, force: bool = False
) -> tuple[list[Import], Undone]:
    """Take back all that an import did, updates included, in one transaction.

    A record that was changed since, and what something else refers to by now, is kept and listed in ``kept``. The
    list of imports and the journal still tell of it. An import that was stopped half-way can be taken back too.

    Args:
        crm: where it came in.
        actor: who takes it back.
        which: the id of the job or of one of its imports, or ``"last"`` for the newest that stands.
        force: take back what was changed since as well.

    Raises:
        NotFound: there is no such import that the actor may read.
        Invalid: it was taken back before.
        Forbidden: the actor may not import.
    """
    with crm.work(actor) as work:
        if not work.access.may(PERMISSION):
            raise Forbidden("This actor may not take imports back.", todo=f"Grant the permission '{PERMISSION}'.")
        imports = find_job(work, which)
        first = imports[0]
        if first.undone_at is not None:
            day = work.by_firm(first.undone_at)
            raise Invalid(f"The import of '{first.file}' was taken back before, on {day:%Y-%m-%d at %H:%M}.")
        with work.as_system("take an import back", by=PERMISSION):
            undone = work.undo(first.job_id, force=force)
            # A process that is still at this job finds another version of its import, and stops.
            return work.save_all(attrs.evolve(i, undone_at=work.now) for i in imports), undone
