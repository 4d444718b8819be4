"""Switching a plugin on and off in the text of ``crm.toml``, so that comments and order stay as they are."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import Any

from crmcore.errors import ConfigError, nearest


def switched(path: Path, name: str, *, on: bool, text: str | None = None) -> str:
    """Return the text of the configuration with one plugin enabled or disabled.

    Args:
        path: the file, which is read unless ``text`` is given.
        name: the plugin.
        on: whether it is to be enabled.

    Raises:
        ConfigError: the file cannot be read, does not name the plugin that is to be disabled, or is written in
            a way that this cannot edit.
    """
    before = path.read_text(encoding="utf-8") if text is None else text
    wanted = _parsed(path, before)
    tables = wanted.setdefault("plugins", {})
    if not on and name not in tables:
        raise ConfigError(f"{path} does not name a plugin '{name}'.{nearest(name, tables)}", allowed=sorted(tables))
    if name in tables and tables[name].get("enabled", True) is on:
        return before
    tables.setdefault(name, {}).pop("enabled", None)
    if not on:
        tables[name]["enabled"] = False
    made = _edited(before, name, on)
    if _parsed(path, made) != wanted:
        line = f"[plugins.{name}]" if on else f"enabled = false under [plugins.{name}]"
        raise ConfigError(f"{path} cannot be edited by this command.", todo=f"Write {line} yourself.")
    return made


def _parsed(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} cannot be read: {error}.") from None


def _edited(text: str, name: str, on: bool) -> str:
    lines = text.splitlines(keepends=True)
    head = re.compile(rf'\s*\[\s*plugins\s*\.\s*"?{re.escape(name)}"?\s*\]')
    idle = re.compile(rf"#\s*(\[plugins\.{re.escape(name)}\]\s*)")
    at = next((n for n, line in enumerate(lines) if head.match(line)), None)
    if at is None:
        for n, line in enumerate(lines):
            if found := idle.fullmatch(line):
                lines[n] = found[1]
                return "".join(lines)
        return f"{text.rstrip()}\n\n[plugins.{name}]\n"
    end = next((n for n in range(at + 1, len(lines)) if lines[n].lstrip().startswith("[")), len(lines))
    kept = [line for line in lines[at + 1 : end] if not re.match(r"\s*enabled\s*=", line)]
    off = [] if on else ["enabled = false\n"]
    first = lines[at] if lines[at].endswith("\n") else lines[at] + "\n"
    return "".join([*lines[:at], first, *off, *kept, *lines[end:]])


def write(path: Path, text: str) -> None:
    """Replace the file in one step: a full disk or a crash leaves the old one."""
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_text(text, encoding="utf-8")
        fresh.chmod(path.stat().st_mode)
        os.replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
