"""The syntax of vCards 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350): cards in a file, properties in a card.

A card that is cut off, or has a line that is no property, is told apart with its reason; the next one follows.
Only what is asked for is decoded, so a client's own extensions do no harm.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TextIO

import attrs

MAX_CARD = 16 * 1024 * 1024
"""Characters in one card, with its photos."""
_PIECE = 1024 * 1024
_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_GLUED = re.compile(r"BEGIN:VCARD\s*$", re.IGNORECASE)
_END = re.compile(r"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
_AGENT = re.compile(r"(?:[\w-]+\.)?AGENT[^:]*:\s*", re.IGNORECASE)
_VERSION_2 = re.compile(r"VERSION\s*:\s*2\.1\s*", re.IGNORECASE)
_PROPERTY = re.compile(
    r"(?:(?P<group>[\w-]+)\.)?(?P<name>[\w-]+)(?P<params>(?:;(?:[^\":;]|\"[^\"]*\")*)*)\s*:(?P<value>.*)", re.DOTALL
)
_PARAM = re.compile(r";((?:[^\":;]|\"[^\"]*\")*)")
_ENCODINGS = frozenset({"quoted-printable", "base64", "b", "8bit", "7bit"})
_BASE64_LINE = re.compile(r"\s*[A-Za-z0-9+/]+={0,2}\s*", re.ASCII)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@attrs.frozen
class Block:
    """The lines of one card, BEGIN and END among them, the number of the first, and why they are no whole card."""

    line: int
    lines: tuple[str, ...]
    reason: str = ""


@attrs.frozen
class Property:
    """One property of a card: its name in lower case, its parameters, and its value as it is written."""

    name: str
    group: str
    params: Mapping[str, frozenset[str]]
    raw: str
    escaped: bool
    """True from version 3.0 on, where ``\\n`` and ``\\,`` mean something."""

    @property
    def types(self) -> frozenset[str]:
        """What it is good for: ``work``, ``home``, ``fax``, ``pref`` …"""
        return self.params.get("type", frozenset())

    @property
    def preferred(self) -> bool:
        """True if its owner prefers it."""
        return "pref" in self.types or "1" in self.params.get("pref", ())

    @property
    def encoding(self) -> str:
        """How its value is encoded, in lower case; an empty text: not at all."""
        return next(iter(self.params.get("encoding", ())), "")

    def text(self) -> str:
        """Return the value as text.

        Raises:
            ValueError: its encoding does not fit.
        """
        return self._plain(self._decoded()).strip()

    def parts(self) -> list[str]:
        """Return the components of a structured value, such as those of a name.

        Raises:
            ValueError: its encoding does not fit.
        """
        parts, start, value = [], 0, self._decoded()
        for found in re.finditer(r"\\.|;", value, re.DOTALL):
            if found[0] == ";":
                parts.append(value[start : found.start()])
                start = found.end()
        return [self._plain(part).strip() for part in (*parts, value[start:])]

    def _decoded(self) -> str:
        if self.encoding != "quoted-printable":
            return self.raw
        data = binascii.a2b_qp(self.raw.encode("utf-8", "surrogateescape"))
        charset = next(iter(self.params.get("charset", ())), "utf-8")
        try:
            return codecs.decode(data, charset).replace("\r\n", "\n")
        except (LookupError, UnicodeDecodeError, TypeError) as error:
            raise ValueError(f"has a value that is not {charset}") from error

    def _plain(self, value: str) -> str:
        if not self.escaped:
            return value.replace("\\;", ";")
        return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def blocks(text: TextIO) -> Iterator[Block]:
    """Yield the cards of an open file, whole or not, and what stands between them."""
    lines: list[str] = []
    start = depth = size = number = 0
    for number, line in enumerate(_lines(text), start=1):
        begins = _BEGIN.fullmatch(line) is not None
        if depth and not begins and _GLUED.search(line):
            lines.append(_GLUED.sub("", line))  # the last line of a card that is cut off, and the next one behind it
            line, begins = "BEGIN:VCARD", True  # noqa: PLW2901  # what is left of the line
        if begins and depth and _is_agent(lines):
            depth += 1  # a card in a card, which versions 2.1 and 3.0 allow
        elif begins:
            if lines:
                yield _block(start, lines, depth, f"the card is cut off: another one begins in line {number:,}")
            lines, start, depth, size = [], number, 1, 0
        elif not lines and not line.strip():
            continue
        elif not lines:
            start = number
        lines.append(line if size <= MAX_CARD else "")
        size += len(line)
        if depth and _END.fullmatch(line):
            depth -= 1
            if not depth:
                too_long = f"the card has more than {MAX_CARD:,} characters" if size > MAX_CARD else ""
                yield Block(start, tuple(lines), too_long)
                lines = []
    if lines:
        yield _block(start, lines, depth, "the card is cut off: the file ends before END:VCARD")


def _block(start: int, lines: list[str], depth: int, cut: str) -> Block:
    return Block(start, tuple(lines), cut if depth else "this text stands outside of any card")


def _is_agent(lines: list[str]) -> bool:
    last = next((line for line in reversed(lines) if line.strip()), "")
    return _AGENT.fullmatch(last) is not None


def _lines(text: TextIO) -> Iterator[str]:
    """Yield lines without their ends; of one that is endless no more is kept than a card may have."""
    pieces: list[str] = []
    size = 0
    while piece := text.readline(_PIECE):
        ended = piece.endswith("\n")
        size += len(piece)
        if size <= MAX_CARD + _PIECE:
            pieces.append(piece.removesuffix("\n"))
        if ended:
            yield "".join(pieces)
            pieces, size = [], 0
    if pieces:
        yield "".join(pieces)


def properties(block: Block) -> list[Property]:
    """Return the properties of a whole card, without those of a card within it.

    Raises:
        ValueError: a line is no property; the text completes the sentence "the card …".
    """
    old = any(_VERSION_2.fullmatch(line) for line in block.lines[:20])
    found, depth = [], 0
    for offset, line in _unfolded(block.lines, old):
        if _BEGIN.fullmatch(line) or _END.fullmatch(line):
            depth += 1 if _BEGIN.fullmatch(line) else -1
        elif depth == 1:
            made = _property(line, old)
            if made is None:
                raise ValueError(f"has no property in line {block.line + offset:,}: {line[:40]!r}")
            found.append(made)
    if sum(one.name == "version" for one in found) > 1:
        raise ValueError("has more than one VERSION, as if it were two")
    return found


def _unfolded(lines: Iterable[str], old: bool) -> Iterator[tuple[int, str]]:
    """Join what was folded over several lines, and yield each whole one with the place where it begins."""
    start, pieces = 0, list[str]()
    goes_on: Callable[[str], bool] = _never
    for place, line in enumerate(lines):
        if pieces and goes_on(line):
            pieces.append(line)
            continue
        if not line.strip():
            continue  # some clients end a folded line twice
        if pieces and line[0] in " \t":
            pieces.append(line if old else line[1:])
            continue
        if pieces:
            yield start, _joined(pieces, goes_on)
        start, pieces = place, [line]
        goes_on = _continues(line, pieces)
    if pieces:
        yield start, _joined(pieces, goes_on)


def _never(_line: str) -> bool:
    return False


def _continues(first: str, pieces: list[str]) -> Callable[[str], bool]:
    """Return what tells whether a further line belongs to a property that begins with this one, by its encoding."""
    head = first.partition(":")[0].casefold()
    if "quoted-printable" in head:
        return lambda line: pieces[-1].endswith("=")
    if "base64" in head or "encoding=b" in head:
        return lambda line: ":" not in line and _BASE64_LINE.fullmatch(line) is not None
    return _never


def _joined(pieces: list[str], goes_on: Callable[[str], bool]) -> str:
    if goes_on is not _never and "quoted-printable" in pieces[0].partition(":")[0].casefold():
        return "".join(piece.removesuffix("=") for piece in pieces[:-1]) + pieces[-1]
    return "".join(pieces)


def _property(line: str, old: bool) -> Property | None:
    found = _PROPERTY.fullmatch(line)
    if found is None:
        return None
    params: dict[str, frozenset[str]] = {}
    for text in _PARAM.findall(found["params"]):
        name, given, value = text.partition("=")
        if not given:  # version 2.1 says TEL;WORK for TEL;TYPE=WORK
            name, value = "encoding" if text.strip().casefold() in _ENCODINGS else "type", text
        values = frozenset(v.strip().casefold() for v in value.replace('"', "").split(","))
        params[name.strip().casefold()] = params.get(name.strip().casefold(), frozenset()) | values
    return Property(found["name"].casefold(), (found["group"] or "").casefold(), params, found["value"], not old)
