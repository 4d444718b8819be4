"""Keeping templates: every version stays, and the newest is what a new campaign is given."""

from __future__ import annotations

import sqlalchemy as sa

from crmcore import Work
from crmcore.errors import NotFound, nearest
from crmcore_marketing.templates.prepared import prepare
from crmcore_marketing.templates.records import Template

_row = Template.t.c


class Templates:
    """What people do with templates.

    Args:
        work: the unit of work in which it is done; its actor decides what is allowed.
    """

    def __init__(self, work: Work) -> None:
        self.work = work

    def save(self, name: str, *, subject: str, mjml: str, text: str = "") -> Template:
        """Store a template; under a name that exists, as its next version. The same content is stored once.

        Raises:
            Invalid: see :func:`~crmcore_marketing.templates.prepare`; nothing is stored.
        """
        newest = self.versions(name)[-1:]
        template = Template(
            name=name.strip(), number=newest[0].number + 1 if newest else 1, subject=subject, mjml=mjml, text=text,
            saved_at=self.work.now,
        )  # fmt: skip
        prepare(self.work, template)
        if newest and (subject, mjml, text) == (newest[0].subject, newest[0].mjml, newest[0].text):
            return newest[0]
        return self.work.add(template)

    def get(self, name: str, number: int | None = None) -> Template:
        """Return a version of a template, by default the newest.

        Raises:
            NotFound: there is none of this name or number.
        """
        versions = self.versions(name)
        if not versions:
            names = [row.name for row in self.work.select(sa.select(_row.name).distinct())]
            raise NotFound(f"There is no template '{name}'.{nearest(name, names)}")
        found = [one for one in versions if number in (None, one.number)]
        if not found:
            raise NotFound(f"Template '{name}' has no version {number}; its newest is {versions[-1].number}.")
        return found[-1]

    def versions(self, name: str) -> list[Template]:
        """Return the versions of a template, the oldest first; none if there is no such template."""
        return list(self.work.find(Template, _row.name == name.strip(), order_by="number", limit=10_000))

    def newest(self) -> list[Template]:
        """Return the newest version of every template, by name."""
        later = Template.t.alias()
        there = sa.exists().where(later.c.name == _row.name, later.c.number > _row.number)
        return list(self.work.find(Template, ~there, order_by="name", limit=10_000))
