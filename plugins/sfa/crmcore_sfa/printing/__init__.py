"""Printing: a :class:`Document` describes what a page says, and comes out as HTML or PDF."""

from __future__ import annotations

from crmcore_sfa.printing.document import Column, Document, Listing, Party, Text, Total
from crmcore_sfa.printing.files import write_files
from crmcore_sfa.printing.html import to_html
from crmcore_sfa.printing.language import Language
from crmcore_sfa.printing.letterhead import issuer
from crmcore_sfa.printing.lines import line_cells, line_columns
from crmcore_sfa.printing.pdf import to_pdf
from crmcore_sfa.printing.settings import PrintSettings

__all__ = [
    "Column",
    "Document",
    "Language",
    "Listing",
    "Party",
    "PrintSettings",
    "Text",
    "Total",
    "issuer",
    "line_cells",
    "line_columns",
    "to_html",
    "to_pdf",
    "write_files",
]
