"""docs/reference/configuration.md has each key with its default, and its example works."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from crmcore.config import Config

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "configuration.md"
NAMES = {
    "plugins": ["NAME"],
    "fields": ["RECORD", "NAME"],
    "pipelines": ["NAME"],
    "roles": ["NAME"],
    "labels": ["LANGUAGE", "KEY"],
}


def written(default: Any) -> str:
    if default is PydanticUndefined:
        return "required"
    if default is None:
        return "none"
    if isinstance(default, Enum):
        default = default.value
    return f"`{json.dumps(list(default) if isinstance(default, tuple) else default)}`"


def keys(model: type[BaseModel], path: str = "") -> Iterator[tuple[str, str]]:
    """Each key of the configuration with its default, as the page writes them."""
    for name, field in model.model_fields.items():
        here, inner = f"{path}{name}", field.annotation
        placeholders = iter(NAMES.get(here, []))
        while get_origin(inner) is dict and (placeholder := next(placeholders, None)):
            here, inner = f"{here}.{placeholder}", get_args(inner)[1]
        table = next((a for a in (inner, *get_args(inner)) if isinstance(a, type) and issubclass(a, BaseModel)), None)
        if table is None or get_origin(inner) is tuple:
            yield here, "none" if "KEY" in here else written(field.default)
        if table is not None:
            yield from keys(table, f"{here}.")


def test_the_page_has_each_key_with_its_default_and_no_other() -> None:
    rows = re.findall(r"^\| `([^`]+)` \| (.+?) \| (.+) \|$", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    assert {key: default for key, default, _ in rows} == dict(keys(Config))
    assert len(rows) == len(set(rows))
    assert all(len(meaning.split()) > 2 for _, _, meaning in rows)


def test_the_example_of_the_page_is_a_configuration() -> None:
    (example,) = re.findall(r"^```toml\n(.+?)^```", PAGE.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    config = Config.from_mapping(tomllib.loads(example))
    assert list(config.enabled) == ["sfa"]
    assert [stage.name for stage in config.pipelines["sfa.sales"].stages] == ["new", "quoted", "won", "lost"]
