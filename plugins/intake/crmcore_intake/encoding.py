"""Which character encoding the bytes of a file are in.

Three rules keep text from being garbled silently. Bytes that are valid UTF-8 are UTF-8. A declared encoding
must fit the bytes. A guess, which is all that remains for old files, says that it is one and shows a line of
what it read, so that a person can see whether it is right.
"""

from __future__ import annotations

import codecs
import re
from pathlib import Path

import attrs
from charset_normalizer import from_bytes

from crmcore.errors import nearest
from crmcore_intake.errors import FileProblem

SAMPLE = 256 * 1024
"""Bytes that are looked at; where they are plain ASCII, so is the first part of the file that is not."""

GUESSES = ("cp1252", "gb18030", "big5", "cp932", "cp949", "cp1250", "cp1251", "mac_roman")
"""The encodings that spreadsheets really write; of two that fit equally well the earlier is taken."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_NOT_TEXT = (
    (b"PK\x03\x04", "an Excel workbook or a zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"\x1f\x8b", "compressed by gzip"),
    (b"%PDF", "a PDF document"),
)

_PAIRS_THAT_PROVE_UTF8 = 8
"""So many UTF-8 sequences in a row do not come about by chance in GB18030, Big5 or Shift JIS (0.18 each)."""


@attrs.frozen
class Encoding:
    """The encoding of a file. ``certain`` is False for a guess; ``reason`` says in words how it was found."""

    codec: str
    certain: bool
    reason: str


def detect(path: Path, declared: str | None = None) -> Encoding:
    """Find the encoding of a file, reading a bounded sample.

    Args:
        declared: what the profile says; it must fit the bytes.

    Raises:
        FileProblem: the file is missing, empty or not text, or the declared encoding is unknown or does not
            fit (with the position of the first byte that does not).
    """
    sample = _sample(path)
    bom = next((codec for mark, codec in _BOMS if sample.startswith(mark)), None)
    if declared is not None:
        return _check(path, sample, _known(path, declared), declared, bom)
    if bom is not None:
        return Encoding(bom, True, "the byte order mark")
    if b"\0" in sample:
        if (codec := _utf16_without_mark(sample)) is not None:
            return Encoding(codec, True, "UTF-16 without a byte order mark")
        if b"\0" in sample.splitlines()[0]:
            raise FileProblem(
                f"{path.name} has a NUL at byte {sample.index(0):,}, so it is not a text file.",
                todo="Export it as CSV again.",
            )
    if sample.isascii():
        return Encoding("utf-8", True, "plain ASCII")
    if _decodes(sample, "utf-8"):
        return Encoding("utf-8", True, "valid UTF-8")
    return _guess(path, sample)


def first_misfit(path: Path, codec: str) -> tuple[int, int] | None:
    """Return offset (from 0) and line (from 1) of the first byte that ``codec`` cannot decode, or None.

    Reads the file in pieces; memory does not grow with it.
    """
    decoder = codecs.getincrementaldecoder(codec)()
    lines, read, last = 1, 0, ""
    with path.open("rb") as file:
        while True:
            piece = file.read(SAMPLE)
            read += len(piece)
            try:
                text = decoder.decode(piece, final=not piece)
            except UnicodeDecodeError as error:
                before = error.object[: error.start].decode(codec, "ignore")
                return read - len(error.object) + error.start, lines + _breaks(before, last)
            lines += _breaks(text, last)
            last = text[-1:] or last
            if not piece:
                return None


def misfit(path: Path, codec: str, todo: str) -> FileProblem:
    """Return the error for a file that does not decode, naming byte and line."""
    where = first_misfit(path, codec)
    place = f"byte {where[0]:,} (line {where[1]:,})" if where else "its end"
    return FileProblem(f"{path.name} is not {codec}: {place} cannot be read.", todo=todo)


def _breaks(text: str, before: str) -> int:
    r"""Count the ends of lines; ``\r\n`` is one, also where it was cut between two pieces of a file."""
    cut = before == "\r" and text.startswith("\n")
    return text.count("\n") + text.count("\r") - text.count("\r\n") - cut


def _sample(path: Path) -> bytes:
    """The first bytes of a file, and the first that are not ASCII.

    What follows plain ASCII begins with a whole character in every encoding that we guess, so that the two
    pieces can be decoded as one.
    """
    try:
        with path.open("rb") as file:
            head = file.read(SAMPLE)
            piece = head
            while piece and piece.isascii():
                piece = file.read(SAMPLE)
    except OSError as error:
        raise FileProblem(f"Cannot read {path}: {error.strerror or error}.") from error
    if not head.strip():
        raise FileProblem(f"{path.name} is empty.", todo="Give a file with headings and rows below them.")
    kind = next((words for mark, words in _NOT_TEXT if head.startswith(mark)), None)
    if kind is not None:
        raise FileProblem(f"{path.name} is {kind}, not CSV.", todo="Save it as 'CSV UTF-8' and import that.")
    return head if piece is head else head + piece


def _decodes(sample: bytes, codec: str) -> bool:
    """True if the sample decodes, apart from a last character that the sample's end may cut."""
    try:
        codecs.getincrementaldecoder(codec)().decode(sample)
    except UnicodeDecodeError:
        return False
    return True


def _known(path: Path, declared: str) -> str:
    try:
        name = codecs.lookup(declared).name
        b" ".decode(declared, "replace")  # refuses 'hex', 'rot13' and other codecs that are not for text
    except (LookupError, ValueError) as error:
        hint = nearest(declared.lower(), ("utf-8", "utf-16", "latin-1", *GUESSES))
        raise FileProblem(f"The encoding '{declared}' declared for {path.name} is unknown.{hint}") from error
    return name


def _check(path: Path, sample: bytes, codec: str, declared: str, bom: str | None) -> Encoding:
    if bom is not None:
        # 'utf-8' and 'utf-16-le' would leave the mark in the first heading: the codec of the mark drops it.
        if bom.removesuffix("-sig") != re.sub("-(sig|le|be)$", "", codec):
            raise FileProblem(
                f"{path.name} is declared as {declared}, but begins with the byte order mark of "
                f"{bom.removesuffix('-sig')}.",
                todo="Leave out 'encoding' to have it detected.",
            )
        codec = bom
    if not _decodes(sample, codec):
        raise misfit(path, codec, "Leave out 'encoding' to have it detected, or declare the right one.")
    if not codec.startswith("utf") and _is_disguised_utf8(sample, codec):
        raise FileProblem(
            f"{path.name} is declared as {declared}, but its bytes are UTF-8: as {declared} it would read "
            f"{_excerpt(sample, codec)!r} for {_excerpt(sample, 'utf-8')!r}.",
            todo="Leave out 'encoding', or declare 'utf-8'.",
        )
    return Encoding(codec, True, "declared by the profile")


def _is_disguised_utf8(sample: bytes, codec: str) -> bool:
    if sample.isascii() or not _decodes(sample, "utf-8"):
        return False
    sequences = sum(byte >= 0xC0 for byte in sample)
    one_byte_each = len(codecs.decode(sample, codec, "replace")) == len(sample)
    return one_byte_each or sequences >= _PAIRS_THAT_PROVE_UTF8


def _utf16_without_mark(sample: bytes) -> str | None:
    """Return the byte order of UTF-16 that lacks its mark, or None if the NULs of the sample mean no UTF-16.

    Each NUL is then the upper half of an ASCII character, but for a few that are the lower half of another.
    """
    for codec in ("utf-16-le", "utf-16-be"):
        text = codecs.getincrementaldecoder(codec)("replace").decode(sample)
        plain = sum(character < "\x80" for character in text)
        if ("\n" in text or "\r" in text) and plain > 0.75 * sample.count(b"\0") and plain > 0.02 * len(text):
            return codec
    return None


def _guess(path: Path, sample: bytes) -> Encoding:
    ranked = sorted(
        (round(match.chaos, 2), -round(match.coherence, 2), GUESSES.index(codec), codec)
        for match in from_bytes(sample, cp_isolation=list(GUESSES))
        for codec in match.could_be_from_charset
        if codec in GUESSES
    )
    if not ranked:
        raise misfit(path, "utf-8", "Its encoding cannot be guessed: declare 'encoding' in the profile.")
    best = ranked[0]
    return Encoding(best[3], False, f"a guess; it reads {_excerpt(sample, best[3])!r}")


def _excerpt(sample: bytes, codec: str) -> str:
    """The first line that is not ASCII, as this codec reads it, at most 60 characters of it."""
    text = codecs.getincrementaldecoder(codec)("replace").decode(sample)
    line = next((line for line in text.splitlines() if not line.isascii()), "")
    first = next((i for i, c in enumerate(line) if not c.isascii()), 0)
    start = max(0, first - 20)
    return line[start : start + 60]
