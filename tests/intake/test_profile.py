"""Profiles: what they say, and how each mistake in one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmcore_intake.errors import ProfileProblem
from crmcore_intake.profile import load_profile
from crmcore_intake.sections import Missing

GOOD = """
title = "Accounts"
system = "old"

[[source]]
file = "accounts.csv"
record = "customer"
identify = "id"

[source.fields]
kind = { constant = "organization" }
name = "account"
"""


def test_short_forms_mean_the_long_ones(write) -> None:
    profile = load_profile(write(GOOD + 'owner_id = { column = "rep", lookup = "name" }\n', "profile.toml"))
    (source,) = profile.sources
    assert source.identify == ("id",)
    assert profile.scheme_of(source) == "old.id"
    assert source.fields["name"].column == "account"
    lookup = source.fields["owner_id"].lookup
    assert lookup is not None
    assert (lookup.record, lookup.by, lookup.missing) == (None, "name", Missing.REFUSE)
    assert source.fields["kind"].constant == "organization"
    assert str(profile.zone) == "UTC"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("title", "titel", "unknown key 'titel'. Did you mean 'title'?"),
        ('system = "old"', "", "'system' is missing."),
        ('system = "old"', 'system = "Old System"', "system: String should match pattern"),
        ('name = "account"', 'name = { colum = "account" }',
         "source 1 (accounts.csv), fields.name: unknown key 'colum'. Did you mean 'column'?"),
        ('name = "account"', 'name = { column = "a", constant = "b" }', "say one of 'column', 'template'"),
        ('name = "account"', "name = {}", "fields.name: say one of 'column', 'template' and 'constant'."),
        ('name = "account"', 'name = { template = "[{a}" }', "template: the '[' in '[{a}' is not closed"),
        ('name = "account"', 'name = { column = "a", lookup = { by = "name", missing = "make" } }',
         "fields.name.lookup.missing: Input should be 'refuse', 'create' or 'empty'."),
        ('name = "account"', 'name = { column = "a", dates = "us" }', "fields.name.dates: Input should be"),
        ('name = "account"', 'name = { column = "a", currency = "usd" }', "fields.name.currency"),
        ('identify = "id"', "identify = []", "source 1 (accounts.csv), identify"),
        ('identify = "id"', 'identify = "id"\ncsv = { delimiter = "tab" }', "csv.delimiter: String should"),
        ('identify = "id"', 'identify = "id"\nteams = "x"', "'teams' is for the record 'user', not"),
        ('identify = "id"', 'identify = "id"\nskip = [{ column = "a" }]', "skip.1: say one of 'when' and"),
        ('identify = "id"', 'identify = "id"\nrelation = [{ kind = "owns", column = "a" }]',
         "relation.1.kind: Input should be 'works_for'"),
        ('system = "old"', 'system = "old"\nzone = "Berlin"', "zone: 'Berlin' is no time zone"),
        ('system = "old"', 'system = old', "profile.toml is no TOML: Invalid value (at line 3, column 10)."),
        ("[[source]]", "[[sources]]", "unknown key 'sources'. Did you mean 'source'?"),
        ("file =", "files =", "source 1 (without file): unknown key 'files'. Did you mean 'file'?"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place(write, old: str, new: str, words: str) -> None:
    assert old in GOOD
    with pytest.raises(ProfileProblem) as caught:
        load_profile(write(GOOD.replace(old, new), "profile.toml"))
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_profile(tmp_path: Path) -> None:
    with pytest.raises(ProfileProblem, match=r"Cannot read the profile .*gone\.toml: No such file"):
        load_profile(tmp_path / "gone.toml")


def test_columns_that_a_file_has_not(write) -> None:
    (source,) = load_profile(write(GOOD, "profile.toml")).sources
    source.check_columns(["id", "account", "other"])
    with pytest.raises(ProfileProblem, match=r"no column 'account'\. Did you mean 'acount'\?"):
        source.check_columns(["id", "acount"])
