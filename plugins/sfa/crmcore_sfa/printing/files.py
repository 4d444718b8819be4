"""Writing a document to the files that were asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from crmcore.errors import Invalid
from crmcore_sfa.printing.document import Document
from crmcore_sfa.printing.html import to_html
from crmcore_sfa.printing.pdf import to_pdf


def write_files(document: Document, html: Path | None, pdf: Path | None) -> Iterator[Path]:
    """Write a document as HTML, as PDF, or as both, and yield each file that was written.

    Raises:
        Invalid: no file is named.
    """
    if html is None and pdf is None:
        raise Invalid("Nothing says what to write.", todo="Give --html FILE or --pdf FILE, or both.")
    # Both are made before one is written.
    contents = (
        (html, b"" if html is None else to_html(document).encode()),
        (pdf, b"" if pdf is None else to_pdf(document)),
    )
    for path, content in contents:
        if path is not None:
            path.write_bytes(content)
            yield path
