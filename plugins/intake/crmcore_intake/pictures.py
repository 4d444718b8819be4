"""Pictures that stand in a row, such as the photo on a card."""

from __future__ import annotations

import base64
import binascii

from crmcore_intake.plan import Picture, Problem
from crmcore_intake.sections import PictureRule

MAX_PICTURE = 256 * 1024
"""Bytes: a chunk of rows is held in memory."""
_KINDS = (
    (b"\xff\xd8\xff", "image/jpeg", "jpg"),
    (b"\x89PNG\r\n\x1a\n", "image/png", "png"),
    (b"GIF87a", "image/gif", "gif"),
    (b"GIF89a", "image/gif", "gif"),
)


def picture_of(rule: PictureRule, text: str) -> Picture | Problem:
    """Read the base64 of a picture, or say why it is left out. What it is, its first bytes tell, and nothing else."""
    size = len(text) * 3 // 4
    if size > MAX_PICTURE + 2:
        return _left_out(rule, text, f"has {size >> 10:,} KiB, and {MAX_PICTURE >> 10} are allowed")
    try:
        content = base64.b64decode(text, validate=True)
    except binascii.Error:
        return _left_out(rule, text, "is no base64")
    for mark, media_type, ending in _KINDS:
        if content.startswith(mark):
            return Picture(f"{rule.name}.{ending}", media_type, content, rule.column)
    return _left_out(rule, text, "is no JPEG, PNG or GIF")


def _left_out(rule: PictureRule, text: str, why: str) -> Problem:
    return Problem(rule.column, f"{text[:20]}…", f"{why}; left out")
