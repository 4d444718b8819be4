"""Enabling and disabling in ``crm.toml`` changes one line, and leaves comments and everything else alone."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from crmcore.errors import ConfigError
from crmcore.switching import set_enabled

TOML = """\
# Our firm.
[firm]
name = "Acme"  # as on the sign

[plugins.acme]  # what we sell
enabled = true  # since May
color = "red"

[plugins.bolt]
# nothing to set

# [plugins.cork]

[files]
path = "files"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "crm.toml"
    path.write_text(TOML)
    return path


def changed_lines(path: Path, before: str = TOML) -> tuple[list[str], list[str]]:
    """The lines that went, and those that came."""
    old, new = before.splitlines(), path.read_text().splitlines()
    return [x for x in old if x not in new], [x for x in new if x not in old]


def test_an_explicit_switch_is_turned_in_its_line(file: Path) -> None:
    assert set_enabled(file, ["acme"], False)
    assert changed_lines(file) == (["enabled = true  # since May"], ["enabled = false  # since May"])


def test_a_table_without_a_switch_gets_one(file: Path) -> None:
    assert set_enabled(file, ["bolt"], False)
    assert changed_lines(file) == ([], ["enabled = false"])
    assert tomllib.loads(file.read_text())["plugins"]["bolt"] == {"enabled": False}


def test_a_table_that_is_commented_out_comes_alive(file: Path) -> None:
    assert set_enabled(file, ["cork"], True)
    assert changed_lines(file) == (["# [plugins.cork]"], ["[plugins.cork]"])


def test_a_new_plugin_goes_to_the_end(file: Path) -> None:
    assert set_enabled(file, ["dune"], True)
    assert changed_lines(file) == ([], ["[plugins.dune]"])
    assert file.read_text().startswith(TOML)


def test_what_is_so_already_changes_nothing(file: Path) -> None:
    assert not set_enabled(file, ["acme"], True)
    assert not set_enabled(file, ["bolt"], True)
    assert not set_enabled(file, ["dune"], False)
    assert file.read_text() == TOML


def test_a_comment_between_keys_is_not_taken_for_a_table(file: Path) -> None:
    text = '[firm]\n# [plugins.acme]\nname = "Acme"\n'
    file.write_text(text)
    assert set_enabled(file, ["acme"], True)
    assert tomllib.loads(file.read_text()) == {"firm": {"name": "Acme"}, "plugins": {"acme": {}}}


def test_a_text_that_looks_like_a_table_is_none(file: Path) -> None:
    file.write_text('[labels.en]\ncustomer = """\n[plugins.acme]\nenabled = true\n"""\n[plugins.acme]\n')
    with pytest.raises(ConfigError, match=r"no single line.*enabled = false.*\[plugins.acme\]"):
        set_enabled(file, ["acme"], False)


def test_an_inline_table_is_left_to_the_person(file: Path) -> None:
    file.write_text("plugins = { acme = {} }\n")
    with pytest.raises(ConfigError, match="no single line"):
        set_enabled(file, ["acme"], False)
    assert file.read_text() == "plugins = { acme = {} }\n"


def test_line_endings_and_rights_stay(file: Path) -> None:
    file.write_bytes(TOML.replace("\n", "\r\n").encode())
    file.chmod(0o640)
    assert set_enabled(file, ["bolt"], False)
    assert set_enabled(file, ["cork"], True)
    assert set_enabled(file, ["dune"], True)
    content = file.read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n") == TOML.count("\n") + 3
    assert file.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in file.parent.iterdir()] == ["crm.toml"]


def test_a_file_that_is_no_toml(file: Path) -> None:
    file.write_text("[plugins")
    with pytest.raises(ConfigError, match="cannot be read"):
        set_enabled(file, ["acme"], True)
