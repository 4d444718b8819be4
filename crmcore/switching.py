"""Switching plugins on and off in ``crm.toml``: one line changes, and the rest of the file stays as it is."""

from __future__ import annotations

import os
import re
import shutil
import tomllib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from crmcore.errors import ConfigError


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Let nobody else who does the same switch plugins of that file meanwhile; whoever is killed lets go."""
    import fcntl  # not on Windows, where everything else runs

    folder = os.open(path.resolve().parent, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def set_enabled(path: str | os.PathLike[str], names: Iterable[str], enabled: bool) -> bool:
    """Enable or disable plugins in a configuration file; returns False if it said so already of all.

    The file is replaced in one step, for all of them or for none, and only by a text that reads as the old one but for
    these switches.

    Raises:
        ConfigError: the file cannot be read or written, or says it in a way that no single line can change.
    """
    file = Path(path).resolve()
    try:
        with file.open(encoding="utf-8", newline="") as stream:
            text = before = stream.read()
        for name in names:
            text = _edited(file, text, name, enabled)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{file} cannot be read: {error}.") from None
    if text != before:
        _replace(file, text)
    return text != before


def _edited(file: Path, text: str, name: str, enabled: bool) -> str:
    data = tomllib.loads(text)
    wanted = _settled(data)
    before = wanted["plugins"].get(name, {"enabled": False})
    if before["enabled"] is enabled:
        return text
    wanted["plugins"][name] = {**before, "enabled": enabled}
    for edited in _edits(text, name, enabled, listed=name in data.get("plugins", {})):
        with suppress(tomllib.TOMLDecodeError):
            if _settled(tomllib.loads(edited)) == wanted:
                return edited
    raise ConfigError(
        f"{file} mentions the plugin '{name}' in a way that no single line can change.",
        todo=f"Write 'enabled = {str(enabled).lower()}' under [plugins.{name}] yourself.",
    )


def _edits(text: str, name: str, enabled: bool, *, listed: bool) -> Iterator[str]:
    """Yield texts that may be right, the best first."""
    end = "\r\n" if "\r\n" in text else "\n"
    header = rf"\[\s*plugins\s*\.\s*[\"']?{re.escape(name)}[\"']?\s*\]"
    value = str(enabled).lower()
    if listed:
        # The line under the header, before the next table.
        above = rf"[ \t]*{header}[^\n]*\n(?:(?![ \t]*\[)[^\n]*\n)*?"
        line = re.compile(rf"(?m)^({above}[ \t]*enabled[ \t]*=[ \t]*)(?:true|false)\b")
        yield line.sub(rf"\g<1>{value}", text, count=1)
        yield re.sub(rf"(?m)^([ \t]*{header}[^\r\n]*)", rf"\g<1>{end}enabled = {value}", text, count=1)
        return
    yield re.sub(rf"(?m)^#[ \t]*({header}[ \t]*\r?)$", r"\g<1>", text, count=1)
    yield f"{text}{'' if not text or text.endswith(chr(10)) else end}{end if text else ''}[plugins.{name}]{end}"


def _settled(data: dict[str, Any]) -> dict[str, Any]:
    """Return what a configuration says, with the switch of every plugin that it lists."""
    return {**data, "plugins": {n: {"enabled": True, **table} for n, table in data.get("plugins", {}).items()}}


def _replace(file: Path, text: str) -> None:
    new = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        with new.open("w", encoding="utf-8", newline="") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        shutil.copymode(file, new)
        new.replace(file)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise ConfigError(f"{file} cannot be written: {error}.") from None
