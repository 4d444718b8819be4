"""The fields of a pydantic model as options of a command."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, get_args

import typer
from pydantic import BaseModel


def with_options(model: type[BaseModel], run: Callable[..., None]) -> Callable[..., None]:
    """Return ``run(context, given, **flags)`` as a function that Typer reads an option from for each field.

    ``given`` holds the text of the options that were used; checking it is the model's business. The keyword-only
    parameters of ``run`` become options too.
    """

    def command(**values: Any) -> None:
        context = values.pop("context")
        asked = {name: values.pop(name) for name in model.model_fields}
        run(context, {name: value for name, value in asked.items() if value is not None}, **values)

    own = list(inspect.signature(run, eval_str=True).parameters.values())
    options = [_option(name, field) for name, field in model.model_fields.items()]
    kept = [p.replace(kind=p.KEYWORD_ONLY) for p in (own[0], *own[2:])]
    command.__signature__ = inspect.Signature([*options, *kept])  # type: ignore[attr-defined]  # read by Typer
    command.__annotations__ = {p.name: p.annotation for p in (*options, *kept)}
    return command


def _option(name: str, field: Any) -> inspect.Parameter:
    kind: Any = str | None
    if field.annotation is bool:
        kind = bool | None
    elif getattr(field.annotation, "__origin__", None) in (list, tuple, set, frozenset):
        kind = list[str] | None
    told = [field.description or ""]
    if not field.is_required() and field.default not in (None, ()) and not field.default_factory:
        told.append(f"(default: {field.default})")
    metavar = "YYYY-MM-DD" if date in (field.annotation, *get_args(field.annotation)) else "TEXT"
    option = typer.Option(
        f"--{name.replace('_', '-')}", help=" ".join(filter(None, told)), show_default=False, metavar=metavar
    )
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, annotation=Annotated[kind, option],
        default=inspect.Parameter.empty if field.is_required() else None,
    )  # fmt: skip
