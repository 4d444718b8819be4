"""Every error has a code of its own, and docs/reference/errors.md says what it means and what to do."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from crmcore import errors
from crmcore.errors import CrmError

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "errors.md"
ERRORS = [c for c in vars(errors).values() if isinstance(c, type) and issubclass(c, CrmError)]


def plain(text: str) -> str:
    return " ".join(text.replace("``", "`").split())


def entries() -> dict[str, str]:
    """The page's entries by their headings."""
    parts = re.split(r"^## (.+)$", PAGE.read_text("utf-8"), flags=re.MULTILINE)[1:]
    return {code: plain(text) for code, text in zip(parts[::2], parts[1::2], strict=True)}


def test_codes_are_unique_and_in_one_style() -> None:
    own = [error.__dict__.get("code", f"{error.__name__} has none") for error in ERRORS]
    assert sorted(own) == sorted(set(own))
    assert [code for code in own if not re.fullmatch(r"[a-z]+(-[a-z]+)*", code)] == []


def test_the_page_names_no_other_codes() -> None:
    assert set(entries()) - {error.code for error in ERRORS} == set()


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.code)
def test_each_error_is_documented(error: type[CrmError]) -> None:
    entry = entries().get(error.code, "")
    assert f"`{error.__name__}`" in entry, f"add '## {error.code}' to {PAGE.name}"
    meaning = plain(inspect.cleandoc(error.__doc__ or ""))
    assert meaning, f"{error.__name__} needs a docstring"
    assert meaning in entry, f"the entry in {PAGE.name} must begin with what the docstring says: {meaning}"
    assert len(entry) > len(meaning) + len(error.__name__) + 20, "say what to do about it"
