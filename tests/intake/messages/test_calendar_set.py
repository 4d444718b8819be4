"""Ninety-six real calendar files: the valid come in whole, the broken are refused one by one with a reason."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from crmcore_intake import RowAction, RowOutcome
from crmcore_sfa.activities.records import Activity
from tests.intake.messages.office import Office

NO_START = "has no beginning (DTSTART)"
REFUSED = {
    "america_new_york_forward_reference": "says DTSTART 2 times",
    "broken_dtstart": "has a broken DTSTART",
    "broken_ical": "has a line that is none",
    "fuzz_testcase_0_char_in_component_name": "is cut off",
    "fuzz_testcase_vtimezone_lone_cr": "is no calendar that can be read",
    "invalid_duration": "has a broken DURATION",
    "issue_1081_invalid_rrule_freq": "has a broken RRULE",
    "issue_1081_invalid_start_valid_end": "has a broken DTSTART",
    "issue_104_mark_events_broken": "has a line that is none",
    "issue_464_invalid_rdate": "has a broken RDATE",
    "parsing_error": "has a broken EXDATE",
    "rfc_7529": "repeats by the calendar CHINESE; read is GREGORIAN",
}
"""What is refused for another reason than a missing beginning, and why. RFC 7529 is an extension that is not read."""


def by_file(outcomes: list[RowOutcome]) -> dict[str, list[RowOutcome]]:
    found: dict[str, list[RowOutcome]] = defaultdict(list)
    for outcome in outcomes:
        found[outcome.key].append(outcome)
    return found


@pytest.fixture
def folder(data_dir: Path) -> Path:
    folder = data_dir / "ics"
    if not folder.is_dir():
        pytest.skip(f"no calendar files in {folder}")
    return folder


def test_the_valid_come_in_whole_and_the_broken_say_why(small: Office, folder: Path) -> None:
    done = small.bring(folder, customer_id=small.acme.id)
    files = by_file(done.outcomes)
    assert len(files) == 96
    actions = {name: {o.action for o in outcomes} for name, outcomes in files.items()}
    whole = {n for n, a in actions.items() if RowAction.REFUSE not in a and a != {RowAction.SKIP}}
    without = {n for n, a in actions.items() if a == {RowAction.SKIP}}
    broken = {n for n, a in actions.items() if RowAction.REFUSE in a}
    partly = {n for n in broken if RowAction.CREATE in actions[n]}
    assert (len(whole), len(without), len(broken), len(partly)) == (48, 14, 34, 3)
    assert {o.note for n in without for o in files[n]} == {"holds no meeting, task or note"}
    for name in broken:
        why = [str(o.problems[0]) for o in files[name] if o.action is RowAction.REFUSE]
        expected = REFUSED.get(Path(name).stem, NO_START)
        assert expected in why[0], name
        assert all(len(text) < 300 and "\n" not in text for text in why)
    with small.look() as work:
        kept = work.count(Activity) + len(small.interactions())
    assert kept == done.into.created
    assert (done.into.rows, done.into.refused) == (len(done.outcomes), sum(o.action == "refuse" for o in done.outcomes))


def test_brought_in_again_they_change_nothing(small: Office, folder: Path) -> None:
    first = small.bring(folder, customer_id=small.acme.id)
    again = small.bring(folder, customer_id=small.acme.id)
    assert (again.into.created, again.into.changed) == (0, 0)
    assert again.into.unchanged == first.into.created + first.into.unchanged
