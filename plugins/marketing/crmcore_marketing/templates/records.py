"""What is kept of templates: each version is a row of its own, and no row is ever changed."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import attrs

from crmcore import Entry, Labeled, MaxLen, Searchable, record


@record(
    "marketing_template",
    label="Template",
    title="name",
    unique=(("name", "number"),),
)
@attrs.frozen(kw_only=True)
class Template(Entry):
    """One version of what a message says. To edit is to store the next one; what is being sent stays as it was.

    Attributes:
        number: 1 for the first version of this name.
        subject: one line; it may hold merge fields.
        mjml: the page, in MJML; it may hold merge fields.
        text: what programs show that show no HTML; empty, it is made of the page.
        saved_at: when the version was stored.
    """

    name: Annotated[str, MaxLen(120), Searchable()]
    number: Annotated[int, Labeled("Version")] = 1
    subject: Annotated[str, MaxLen(300), Searchable()]
    mjml: Annotated[str, MaxLen(500_000), Labeled("MJML")]
    text: Annotated[str, MaxLen(100_000), Labeled("Plain text")] = ""
    saved_at: datetime
