"""Merge fields: which there are, how they are written, and what stands in their place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

import attrs

from crmcore import Customer, Field, FieldKind, Work, schema_of
from crmcore.errors import Invalid, nearest
from crmcore_marketing.templates.settings import FirmWords, firm_words

UNSUBSCRIBE = "link.unsubscribe"
LINKS = (UNSUBSCRIBE,)

_BEGINS = re.compile(r"\{\{|\{%|\{#")
_FIELD = re.compile(r'\{\{[ \t]*(?P<name>[^\s|"{}]+)[ \t]*(?:\|[ \t]*"(?P<default>[^"{}\r\n]*)"[ \t]*)?\}\}')
_SHOWN = {FieldKind.TEXT, FieldKind.INTEGER, FieldKind.FLOAT, FieldKind.DATE, FieldKind.CHOICE, FieldKind.LIST}


@attrs.frozen
class Mention:
    """A merge field where it stands in a text.

    Attributes:
        default: what is said where there is no value.
        start: where it begins in the text, and ``end`` where it is over.
    """

    name: str
    default: str
    start: int
    end: int


def known_fields(work: Work) -> tuple[str, ...]:
    """Return the names that a template may use: what any role may read of a customer, and the firm's own words."""
    customer = schema_of(Customer)
    custom = work.context.registry.custom_of(customer)
    fields: dict[str, Field] = {**customer.fields, **{name: one.field for name, one in custom.items()}}
    return (
        *(f"customer.{name}" for name, field in fields.items() if _may_be_told(field)),
        *(f"firm.{name}" for name in FirmWords.model_fields),
        *LINKS,
    )


def _may_be_told(field: Field) -> bool:
    # What only some roles may read would get past them in a message that anybody may send.
    return field.group is None and not field.server_owned and field.kind in _SHOWN and field.name != "version"


def mentions(text: str, known: Collection[str], part: str) -> Iterator[Mention]:
    """Yield the merge fields of a text in order.

    Args:
        part: what the text is, for the error: ``subject``, ``mjml`` or ``text``.

    Raises:
        Invalid: something else stands in braces, or the name is not allowed; with line and column.
    """
    after = 0
    while begin := _BEGINS.search(text, after):
        found = _FIELD.match(text, begin.start())
        if found is None:
            excerpt = text[begin.start() : begin.start() + 40].splitlines()[0]
            raise Invalid(
                f"{place(text, begin.start(), part)}: '{excerpt}' is no merge field.",
                todo='Write {{ customer.name }} or {{ customer.name | "friend" }}; templates hold no code.',
            )
        name = found["name"]
        if name not in known:
            raise Invalid(
                f"{place(text, begin.start(), part)}: there is no merge field '{name}'.{nearest(name, known)}",
                allowed=known,
            )
        yield Mention(name, found["default"] or "", found.start(), found.end())
        after = found.end()


def place(text: str, at: int, part: str) -> str:
    """Return where something stands: ``mjml, line 3, column 14``."""
    line = text.count("\n", 0, at) + 1
    return f"{part}, line {line}, column {at - (text.rfind(chr(10), 0, at) + 1) + 1}"


def merge_values(work: Work, customer: Customer, names: Collection[str]) -> dict[str, str]:
    """Return what the merge fields say for a customer; links are not among them, since each message has its own.

    Args:
        names: the fields that are wanted, such as :attr:`~crmcore_marketing.templates.Prepared.names`.
    """
    custom = work.context.registry.custom_of(schema_of(Customer))
    firm = firm_words(work)
    found = {}
    for name in names:
        whose, _, key = name.partition(".")
        if whose == "firm":
            found[name] = getattr(firm, key)
        elif whose == "customer":
            found[name] = _said(custom[key].of(customer) if key in custom else getattr(customer, key))
    return found


def unsaid(work: Work, texts: Iterable[str]) -> list[str]:
    """Return the firm's own merge fields that these texts name without a default, and of which nothing is known.

    Raises:
        Invalid: as for :func:`mentions`.
    """
    known = known_fields(work)
    named = {m.name for text in texts for m in mentions(text, known, "text") if not m.default}
    found = merge_values(work, Customer.person(name="Nobody"), [n for n in named if n.startswith("firm.")])
    return sorted(name for name, said in found.items() if not said.strip())


def _said(value: Any) -> str:
    if value is None:
        return ""
    return ", ".join(value) if isinstance(value, tuple) else str(value)
