"""Finding records by the name that somebody types."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from crmcore import User, Work
from crmcore.errors import Invalid, nearest


def ids_named(work: Work, cls: Any, name: str) -> list[UUID]:
    """Return the ids of the users (also by e-mail), products or other records with a name that are called so.

    Raises:
        Invalid: there is none.
    """
    face = cls.t.c
    known = [face.name, face.email] if cls is User else [face.name]
    ids = [row[0] for row in work.select(sa.select(face.id).where(sa.or_(*(c == name for c in known))))]
    if not ids:
        names = [row[0] for row in work.select(sa.select(face.name).limit(10_000))]
        label = work.context.registry.type_of(cls).label.lower()
        raise Invalid(f"There is no {label} '{name}'.{nearest(name, names)}")
    return ids
