"""Which font of a PDF has which letter: Roboto for what is written in Latin, Greek and Cyrillic letters, and the
reader's own fonts for Chinese, Japanese and Korean."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from html import escape
from importlib import resources
from itertools import groupby

from crmcore.errors import Invalid

REGULAR, BOLD = "Roboto", "Roboto-Bold"
_FILES = {REGULAR: "Roboto-Regular.ttf", BOLD: "Roboto-Bold.ttf"}
_CHINESE, _JAPANESE, _KOREAN = "STSong-Light", "HeiseiKakuGo-W5", "HYGothic-Medium"

_lock = threading.Lock()
_letters: dict[str, frozenset[int]] = {}


def load() -> None:
    """Make the fonts known to reportlab, once in a process.

    Raises:
        Invalid: what the extra ``crmcore-sfa[pdf]`` brings is not installed.
    """
    with _lock:
        if _letters:
            return
        try:
            from reportlab.pdfbase.cidfonts import UnicodeCIDFont
            from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
            from reportlab.pdfbase.ttfonts import TTFont

            folder = resources.files("font_roboto") / "files"
        except ModuleNotFoundError as error:
            raise Invalid(
                f"A PDF needs the package {error.name}, which is not installed.",
                todo="Install it with: pip install 'crmcore-sfa[pdf]'. HTML needs nothing.",
            ) from None
        for name, file in _FILES.items():
            with resources.as_file(folder / file) as path:
                font = TTFont(name, str(path))
            registerFont(font)
            _letters[name] = frozenset(font.face.charToGlyph)
        registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
        for name in (_CHINESE, _JAPANESE, _KOREAN):
            registerFont(UnicodeCIDFont(name))


def is_wide(char: str) -> bool:
    """True for letters between any two of which a line may end."""
    code = ord(char)
    return 0x2E80 <= code <= 0xD7FF or 0xF900 <= code <= 0xFAFF or 0xFE30 <= code <= 0xFFEF


def marked_up(text: str, font: str = REGULAR) -> str:
    """Return text for a paragraph of reportlab: escaped, each run of letters in a font that has them.

    Raises:
        Invalid: no font has a letter.
    """
    return "".join(
        escape(run) if name == font else f'<font name="{name}">{escape(run)}</font>' for name, run in runs(text, font)
    )


def runs(text: str, font: str = REGULAR) -> Iterator[tuple[str, str]]:
    """Yield the runs of a text that one font can show, each with the name of the font."""
    wide = _wide_font(text)
    for name, letters in groupby(text, lambda char: _font_of(char, font, wide)):
        yield name, "".join(letters)


def _font_of(char: str, font: str, wide: str) -> str:
    if ord(char) in _letters[font] or char in "\u00ad\u200b":
        return font
    if _is_hangul(char):
        return _KOREAN
    if is_wide(char):
        return wide
    if not char.isprintable():
        return font
    raise Invalid(
        f"A PDF cannot show '{char}' (U+{ord(char):04X}): its fonts have Latin, Greek, Cyrillic, Chinese, Japanese "
        "and Korean letters.",
        todo="Leave the letter out, or print HTML.",
    )


def _is_hangul(char: str) -> bool:
    return 0xAC00 <= ord(char) <= 0xD7AF or 0x1100 <= ord(char) <= 0x11FF or 0x3130 <= ord(char) <= 0x318F


def _wide_font(text: str) -> str:
    """Return the font for the ideographs of a text, which Chinese, Japanese and Korean share."""
    if any(0x3040 <= ord(char) <= 0x30FF for char in text):
        return _JAPANESE
    return _KOREAN if any(map(_is_hangul, text)) else _CHINESE
