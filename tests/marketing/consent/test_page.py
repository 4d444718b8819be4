"""The page about consent: its code runs, its commands work, and it leaves nothing out."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmcore_marketing import consent
from tests.marketing import pages
from tests.marketing.firm import build


def test_its_python_runs(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    pages.run_python("consent", build(sqlite_url))
    assert capsys.readouterr().out.splitlines() == [
        "chloe@mail.example newsletter given True", "None", "Consent for 'newsletter' was withdrawn.",
    ]  # fmt: skip


def test_its_settings_are_settings() -> None:
    found = pages.check_settings("consent").purposes
    assert {name: p.asks for name, p in found.items()} == {"newsletter": True, "service": False}


def test_its_commands_run(store_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = pages.run_commands("consent", tmp_path, store_url, capsys)
    for words in (
        "chloe@mail.example consents: newsletter, by email.", "A message for 'newsletter' may go to",
        "chloe@mail.example has withdrawn", "'old.example' is never sent to: hard bounce.", "transactional",
        "'old.example' may be sent to again",
    ):  # fmt: skip
        assert words in said


def test_consent_for_an_address_that_is_not_the_customers_is_warned_of(
    sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = pages.run_commands("consent", tmp_path, sqlite_url, capsys)
    assert "warning:" not in said

    def give(address: str, *more: str) -> tuple[str, str]:
        words = ("consent", "give", "Erik", address, "newsletter", "--evidence", "form", *more)
        return pages.run(capsys, *words, folder=tmp_path)

    warning = (
        "warning: else@mail.example is none of the identities of Erik: the consent is stored, and nothing is sent "
        "there until it is one."
    )
    told = give("Else@mail.example")[1]
    assert "else@mail.example consents: newsletter, by email." in told
    assert warning in told.splitlines()
    out, told = give("else@mail.example", "--json")
    assert warning in told.splitlines()
    assert "warning" not in out
    assert "warning:" not in give("ERIK@mail.example")[1]
    assert "warning:" not in give("Street 1, Town", "--channel", "post")[1]


def test_it_leaves_nothing_out() -> None:
    assert pages.left_out("consent", consent.AREA) == []
