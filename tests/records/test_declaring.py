"""A declaration that cannot work is refused at once, with what would have been right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

import attrs
import pytest

from crmcore import (
    Customer,
    CustomField,
    FieldKind,
    Group,
    MaxLen,
    Money,
    Pipeline,
    PipelineRecord,
    Record,
    Ref,
    Stage,
    record,
    schema_of,
)
from crmcore.errors import DeclarationError, Invalid


@record("x_all", label="All kinds")
@attrs.frozen(kw_only=True)
class All(PipelineRecord):
    text: str
    short: Annotated[str | None, MaxLen(5)] = None
    number: int = 0
    share: float = 0.0
    fine: bool = True
    day: date | None = None
    at: datetime | None = None
    other: UUID | None = None
    customer_id: Ref[Customer] | None = None
    price: Money | None = None
    size: Literal["s", "m"] = "s"
    words: tuple[str, ...] = ()
    more: Mapping[str, Any] = attrs.field(factory=dict, hash=False)


def test_fields_are_read_from_the_annotations() -> None:
    fields = schema_of(All).fields
    assert {n: f.kind.value for n, f in fields.items() if n in All.__annotations__} == {
        "text": "text", "short": "text", "number": "integer", "share": "float", "fine": "boolean", "day": "date",
        "at": "time", "other": "id", "customer_id": "ref", "price": "money", "size": "choice", "words": "list",
        "more": "json",
    }  # fmt: skip
    assert (fields["short"].max_length, fields["short"].optional, fields["text"].has_default) == (5, True, False)
    assert (fields["size"].choices, fields["customer_id"].label) == (("s", "m"), "Customer")
    assert schema_of(All).references["customer_id"].cls is Customer
    assert set(fields) == {c.name for c in All.t.c} - {"price_currency"}
    assert {k.value for k in FieldKind} == {f.kind.value for f in fields.values()}


def test_a_misspelt_field_raises_at_once() -> None:
    with pytest.raises(AttributeError, match="txet"):
        All.t.c.txet  # noqa: B018 — looking is the point
    with pytest.raises(Invalid, match="Did you mean 'number'"):
        schema_of(All).field("numbre")
    with pytest.raises(TypeError, match="txet"):
        All(txet="x")  # type: ignore[call-arg]  # the point of the test


def _declared(annotation: Any, default: Any = attrs.NOTHING, **more: Any) -> Any:
    body = {"__annotations__": {"it": annotation}, "__module__": __name__}
    if default is not attrs.NOTHING:
        body["it"] = default
    cls = record("x_bad", label="Bad", **more)(attrs.frozen(kw_only=True)(type("Bad", (Record,), body)))
    return schema_of(cls).fields


WRONG: dict[str, tuple[Callable[[], object], str]] = {
    "capitals in a name": (lambda: record("X_Deal", label="x"), "lower case"),
    "a name that is too long": (lambda: record("x" * 47, label="x"), "at most 46"),
    "no record class": (lambda: record("x_bad", label="x")(type("Plain", (), {})), "subclass of Record"),  # type: ignore[type-var]
    "no attrs class": (lambda: record("x_bad", label="x")(type("Bare", (Record,), {})), r"attrs\.frozen"),
    "an unknown index": (lambda: _declared(str, indexes=(("itt",),)), "'itt', which it has not"),
    "an unknown unique field": (lambda: _declared(str, unique=(("itt",),)), "'itt', which it has not"),
    "following nothing": (lambda: _declared(str, follows="deal_id"), "'deal_id', which it has not"),
    "a type no column holds": (lambda: _declared(set[str]), "no column can hold"),
    "a Decimal": (lambda: _declared(Decimal), "no column can hold"),
    "two types": (lambda: _declared(int | str), "no column can hold"),
    "a group without a default": (lambda: _declared(Annotated[str, Group("finance")]), "needs a default"),
    "a type for checkers only": (lambda: _declared("Nowhere | None", None), "TYPE_CHECKING"),
    "a custom field of a list": (lambda: CustomField(Customer, "x.y", list), "'bool'"),  # type: ignore[type-var]
    "a custom field with blanks": (lambda: CustomField(Customer, "x.a b", str), "name of a custom field"),
    "a custom field with quotes": (lambda: CustomField(Customer, "x.a'b", str), "name of a custom field"),
    "no stages": (lambda: Pipeline(name="x.p", record=All, stages=()), "no stages"),
    "two stages of one name": (lambda: _line("a", "a"), "two stages named 'a'"),
    "a move to nowhere": (lambda: _line(Stage(name="one", to=("twoo",)), "two"), "Did you mean 'two'"),
    "a stage nobody reaches": (lambda: _line(Stage(name="a", to=()), "b"), "no move leads to stage 'b'"),
    "a probability": (lambda: _line(Stage(name="a", probability=1.5)), "0 to 1"),
    "a value that is no money": (lambda: _line("a", value="number"), "must be a money field"),
    "a date that is none": (lambda: _line("a", closed="at"), "must be a date field"),
}  # fmt: skip


def _line(*stages: str | Stage, **more: Any) -> Pipeline:
    return Pipeline(
        name="x.p", record=All, stages=[s if isinstance(s, Stage) else Stage(name=s) for s in stages], **more
    )


@pytest.mark.parametrize(("declare", "text"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_declaration_is_refused(declare: Callable[[], object], text: str) -> None:
    with pytest.raises((DeclarationError, Invalid), match=text):
        declare()
