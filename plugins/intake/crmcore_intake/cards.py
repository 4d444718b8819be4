"""A file of vCards as rows: one card, one row, always with the same columns.

A photo comes as base64, if it stands in the card. Sounds and keys are left out: they are read over, never decoded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

import attrs

from crmcore_intake.cells import BadRow, Row
from crmcore_intake.encoding import Encoding, detect, first_misfit, misfit
from crmcore_intake.errors import FileProblem
from crmcore_intake.vcard import Block, Property, blocks, properties

HEADINGS = (
    "card", "kind", "name", "given name", "family name", "organization", "department", "title", "emails", "phones",
    "sites", "street", "city", "region", "postal code", "country", "birthday", "categories",
    "photo",
)  # fmt: skip
"""``card`` tells cards apart: by UID, else by the first address or number, else by name and organization."""
SEVERAL = "\n"
"""Between the addresses, numbers and sites of one card."""

_NO_VOICE = frozenset({"fax", "pager", "modem", "bbs", "telex"})
_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?", re.ASCII)
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def holds_cards(path: Path) -> bool:
    """True if a file begins like one of vCards."""
    head = _head(path, 200)
    for mark in _BOMS:
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"").lstrip().upper().startswith(b"BEGIN:VCARD")


def _head(path: Path, size: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(size)
    except OSError:
        return b""  # the reader says what is wrong


@attrs.frozen
class CardFile:
    """A file of vCards; iterating reads its cards from the start."""

    headings: ClassVar[tuple[str, ...]] = HEADINGS
    sheet: ClassVar[str] = ""

    path: Path
    encoding: Encoding

    @classmethod
    def open(cls, path: Path) -> CardFile:
        """Look at a file.

        Raises:
            FileProblem: it cannot be read, or holds no card.
        """
        file = cls(path, _encoding(path))
        if not any(not block.reason or "cut off" in block.reason for block in file.blocks()):
            raise FileProblem(f"{path.name} holds no vCard.", todo="A card begins with BEGIN:VCARD.")
        return file

    def blocks(self) -> Iterator[Block]:
        """Yield the cards as they are written, and what stands between them.

        Raises:
            FileProblem: somewhere the encoding does not fit.
        """
        with self.path.open(encoding=self.encoding.codec) as text:
            try:
                yield from blocks(text)
            except UnicodeDecodeError as error:
                raise misfit(self.path, self.encoding.codec, "Save the file as UTF-8.") from error

    def __iter__(self) -> Iterator[Row | BadRow]:
        """Yield the cards in order."""
        for number, block in enumerate(self.blocks(), start=1):
            if block.reason:
                yield BadRow(number, block.line, block.reason)
                continue
            try:
                yield Row(number, block.line, cells_of(properties(block)))
            except ValueError as error:
                yield BadRow(number, block.line, f"the card {error}")


def _encoding(path: Path) -> Encoding:
    """Find the encoding; where each letter of BEGIN is one byte, NULs further down mean no UTF-16.

    Raises:
        FileProblem: it cannot be found.
    """
    found = detect(path)
    if found.codec.startswith("utf-16") and _head(path, 5).upper() == b"BEGIN":
        if first_misfit(path, "utf-8") is not None:
            raise misfit(path, "utf-8", "Save the file as UTF-8.")
        return Encoding("utf-8", True, "valid UTF-8")
    return found


def cells_of(found: Sequence[Property]) -> Mapping[str, str]:
    """Return what the properties of a card say, by heading.

    Raises:
        ValueError: one that is needed cannot be decoded.
    """
    card = _Card(found)
    cells = dict.fromkeys(HEADINGS, "")
    family, given, *_ = (*card.parts("n"), "", "")
    organization, department, *_ = (*card.parts("org"), "", "")
    name = card.line("fn") or _composed(card.parts("n"))
    kind = _kind(card, name, organization)
    emails = card.all("email", lambda one: one.text().removeprefix("mailto:"))
    phones = card.all("tel", _number, card.rings)
    name = name or organization or card.line("nickname") or next(iter(emails), "")
    cells |= {
        "kind": kind,
        "name": name,
        "given name": given,
        "family name": family,
        "organization": organization if kind == "person" else "",
        "department": department,
        "title": card.line("title"),
        "emails": SEVERAL.join(emails),
        "phones": SEVERAL.join(phones),
        "sites": SEVERAL.join(card.all("url", lambda one: one.text())),
        "birthday": _day(card.line("bday")),
        "categories": card.line("categories"),
        "photo": next((text for text in card.all("photo", _inline) if text), ""),
    }
    _, extended, street, city, region, code, country, *_ = (*card.address(), *[""] * 7)
    cells |= {"street": street or extended, "city": city, "region": region, "postal code": code, "country": country}
    cells = {heading: text if heading in ("emails", "phones", "sites") else _one_line(text) for heading, text in
             cells.items()}  # fmt: skip
    cells["card"] = (
        card.line("uid")
        or next(iter((*emails, *phones)), "")
        or " / ".join(filter(None, (cells["name"], cells["organization"])))
    )
    return cells


class _Card:
    """Properties by name, those that are preferred first."""

    def __init__(self, found: Sequence[Property]) -> None:
        self._by_name: dict[str, list[Property]] = {}
        for one in sorted(found, key=lambda one: not one.preferred):
            self._by_name.setdefault(one.name, []).append(one)
        labels = self._by_name.get("x-ablabel", ())
        self._of_assistants = {one.group for one in labels if one.group and "assistant" in one.raw.casefold()}

    def line(self, name: str) -> str:
        """The first value that is not blank, on one line."""
        return next((text for one in self._by_name.get(name, ()) if (text := _one_line(one.text()))), "")

    def parts(self, name: str) -> list[str]:
        """The components of the first value."""
        return next((one.parts() for one in self._by_name.get(name, ())), [])

    def all(
        self, name: str, read: Callable[[Property], str], wanted: Callable[[Property], bool] = lambda one: True
    ) -> list[str]:
        """Every value once, in order."""
        texts = (_one_line(read(one)) for one in self._by_name.get(name, ()) if wanted(one))
        return [text for text in dict.fromkeys(texts) if text]

    def rings(self, phone: Property) -> bool:
        """True for a number under which the person speaks: no fax, no pager, no assistant's."""
        return ("voice" in phone.types or not phone.types & _NO_VOICE) and (
            not phone.group or phone.group not in self._of_assistants
        )

    def address(self) -> list[str]:
        """The components of the address to use: the preferred one, else that of the work, else the first."""
        known = self._by_name.get("adr", [])
        best = sorted(known, key=lambda one: (not one.preferred, "work" not in one.types))
        return best[0].parts() if best else []


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _composed(name: Sequence[str]) -> str:
    """A name from its parts: prefix, given, middle, family, suffix."""
    family, given, middle, prefix, suffix, *_ = (*name, *[""] * 5)
    return " ".join(filter(None, (prefix, given, middle, family, suffix)))


def _kind(card: _Card, name: str, organization: str) -> str:
    said = card.line("kind").casefold() or card.line("x-addressbookserver-kind").casefold()
    if said in ("group", "location"):
        return said
    shown_as = card.line("x-abshowas").casefold()
    nobody = not any(card.parts("n")) and name in ("", organization)
    if said in ("org", "organization") or shown_as == "company" or (organization and nobody):
        return "organization"
    return "person"


def _inline(photo: Property) -> str:
    """Return the base64 of a picture in the card, or nothing: no address is ever asked for one."""
    if photo.encoding in ("b", "base64"):
        return "".join(photo.raw.split())
    head, _, data = photo.raw.partition(",")
    is_data = head[:5].casefold() == "data:" and head.casefold().removesuffix("\\").endswith(";base64")
    return "".join(data.split()) if is_data else ""


def _number(phone: Property) -> str:
    text = phone.text()
    # tel:+1-418-656-9254;ext=102: what follows the semicolon is dialled later.
    return text[4:].partition(";")[0] if text[:4].casefold() == "tel:" else text


def _day(text: str) -> str:
    found = _DAY.fullmatch(text)
    return f"{found[1]}-{found[2]}-{found[3]}" if found else text
