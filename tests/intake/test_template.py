"""Templates: columns in a text, and nothing else."""

from __future__ import annotations

import pytest

from crmcore_intake.template import Template

CELLS = {"product": " GTX Pro ", "account": "", "Amount [USD]": "12"}


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("plain", "plain"),
        ("{product}[ for {account}]", "GTX Pro"),
        ("{product}[ at {Amount [USD]}]", "GTX Pro at 12"),
        ("{product} for {account}", "GTX Pro for"),
        ("[{account}: ]{product}", "GTX Pro"),
        ("{{{product}}} [[x]]", "{GTX Pro} [x]"),
        ("", ""),
    ],
)
def test_filled(text: str, filled: str) -> None:
    assert Template.parse(text).fill(CELLS) == filled


def test_it_names_its_columns() -> None:
    assert Template.parse("{a}[ for {b}]").columns == {"a", "b"}


@pytest.mark.parametrize("text", ["{a", "a}", "[a", "a]", "[a[b]]x[", "{}", "[a [b] c]"])
def test_what_is_out_of_place(text: str) -> None:
    with pytest.raises(ValueError, match=r"out of place|not closed"):
        Template.parse(text)


def test_it_runs_no_code() -> None:
    with pytest.raises(KeyError):
        Template.parse("{product.__class__}").fill(CELLS)
