"""Reading what comes from outside (configuration, parameters, payloads) into pydantic models."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import AfterValidator, BaseModel, SecretStr, ValidationError
from pydantic_core import ErrorDetails

from crmcore.errors import CrmError, Invalid, nearest

M = TypeVar("M", bound=BaseModel)

_SHOWN = 3


LocalPath = Annotated[Path, AfterValidator(lambda path, info: (info.context or Path.cwd()) / path.expanduser())]
"""A path in a plugin's settings: a relative one starts from the folder of ``crm.toml``, not from where one stands.
A default needs ``Field(default, validate_default=True)``."""


def checked(
    model: type[M],
    data: object,
    where: str,
    *,
    under: Sequence[str] = (),
    base: Path | None = None,
    error: type[CrmError] = Invalid,
) -> M:
    """Return ``data`` as an instance of ``model``.

    Args:
        model: the pydantic model; with ``extra="forbid"`` a misspelt key is refused.
        data: what somebody wrote.
        where: the file or place that the text of an error names first.
        under: the keys above ``data`` in that place, for the full path in the text.
        base: the folder that a :data:`LocalPath` starts from.
        error: the class of error to raise.

    Raises:
        CrmError: ``error``, in one line: place, path of the key, what is wrong, the nearest right key.
    """
    try:
        return model.model_validate(data, context=base)
    except ValidationError as refused:
        found = refused.errors(include_url=False, include_context=False)
        # A misspelt key is often a missing one too; the misspelling is what the reader must see.
        found = [one for one in found if one["type"] == "extra_forbidden"] or found
        lines = [_finding(model, one, under) for one in found[:_SHOWN]]
        more = f" (and {len(found) - _SHOWN} more)" if len(found) > _SHOWN else ""
        raise error(f"{where}: {' '.join(lines)}{more}") from None


def key_path(parts: Iterable[str | int]) -> str:
    """Write a path of keys as TOML does: ``pipelines."acme.sales".stages[0].name``."""
    text = ""
    for part in parts:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            plain = part.replace("_", "").replace("-", "").isalnum()
            text += ("." if text else "") + (part if plain else f'"{part}"')
    return text


def _finding(model: type[BaseModel], found: ErrorDetails, under: Sequence[str]) -> str:
    at = found["loc"]
    path = key_path((*under, *at))
    if found["type"] == "extra_forbidden":
        table = _type_at(model, at[:-1])
        known = sorted(table.model_fields) if _is_model(table) else []
        close = nearest(str(at[-1]), known)
        allowed = "" if close or not known else f" Allowed: {', '.join(map(repr, known))}."
        return f"unknown key '{path}'.{close}{allowed}"
    if found["type"] == "missing":
        return f"the key '{path}' is missing."
    said = found["msg"].replace("Input should", "it should").replace("a valid dictionary", "a table")
    if found["type"] == "value_error":  # from a validator, which says itself what may be seen
        said = said.removeprefix("Value error, ")
    elif _type_at(model, at) is not SecretStr and not isinstance(found["input"], (dict, list)):
        said += f", not {repr(found['input'])[:80]}."
    said += "" if said.endswith(("?", ".")) else "."
    return f"'{path}': {said}" if path else said


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _type_at(model: type[BaseModel], path: Iterable[str | int]) -> Any:
    """Follow keys through models, mappings and lists to the type at the end, if there is one."""
    found: Any = model
    for part in path:
        if _is_model(found):
            field = found.model_fields.get(str(part))
            found = field.annotation if field else None
        else:
            found = next((a for a in reversed(get_args(found)) if a is not Ellipsis), None)
        while get_origin(found) in (Annotated, Union, UnionType):
            found = next(a for a in get_args(found) if a is not NoneType)
    return found
