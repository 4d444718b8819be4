"""What may stand in the page of a template: layout, text, pictures and links, and nothing that acts."""

from __future__ import annotations

import re

_MJML = """
    mjml mj-head mj-body mj-attributes mj-all mj-class mj-breakpoint mj-font mj-preview mj-style mj-title
    mj-accordion mj-accordion-element mj-accordion-title mj-accordion-text mj-button mj-carousel mj-carousel-image
    mj-column mj-divider mj-group mj-hero mj-image mj-navbar mj-navbar-link mj-raw mj-section mj-social
    mj-social-element mj-spacer mj-table mj-text mj-wrapper
"""
_HTML = """
    a abbr address b blockquote br caption center code col colgroup dd div dl dt em font h1 h2 h3 h4 h5 h6 hr i img
    li ol p pre s small span strong sub sup table tbody td tfoot th thead tr u ul
"""
MJML, HTML = frozenset(_MJML.split()), frozenset(_HTML.split())
MADE = frozenset({"html", "head", "title", "meta", "style", "body", "label", "input"})
"""What the compiler adds by itself: the frame of the page, and the switches of carousels and menus."""

VOID = frozenset({"br", "col", "hr", "img", "meta", "input"})
STYLES = frozenset({"mj-style", "style"})
TITLES = frozenset({"mj-title", "mj-preview"})

ADDRESSES = frozenset({"href", "src", "background", "background-url", "action", "srcset", "poster", "icon-src"})
TOLD = frozenset({"alt", "title", "aria-label"})
"""The attributes that people read; a merge field may stand in them, and in ``href``."""

_ACTIVE = re.compile(r"(?:java|vb)script:|data:text|expression\(|-moz-binding|behavior:|@import", re.IGNORECASE)
_INVISIBLE = re.compile(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028\u2029\ufeff]+")
_REMARK = re.compile(r"/\*.*?\*/", re.DOTALL)


def acts(value: str) -> str | None:
    """Return what in an attribute or a style sheet would run something or fetch a style sheet, or None."""
    plain = _INVISIBLE.sub("", _REMARK.sub("", value))
    found = _ACTIVE.search(plain) or _ACTIVE.search(_INVISIBLE.sub("", value))
    return found[0] if found else None


def is_address(value: str, *, link: bool) -> bool:
    """True if a link (or, with ``link`` false, a picture or font) may lead there."""
    plain = value.strip()
    if link and plain.startswith(("mailto:", "tel:", "#")):
        return True
    return re.fullmatch(r"https://[^/\s\"'<>\\]+(?:[/?#][^\s\"'<>\\]*)?", plain) is not None
