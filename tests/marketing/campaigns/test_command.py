"""``crmcore campaign``, where it tells more than its page shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmcore import Crm
from crmcore_marketing.segments import Segments
from crmcore_marketing.templates import Templates
from crmcore_testing.templates import set_up
from tests.marketing import pages
from tests.marketing.templates.pages import WAY_OUT, page


def test_a_draft_tells_what_would_keep_it_from_starting(
    sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "crm.toml").write_text(f'[store]\nurl = "{sqlite_url}"\n[plugins.web]\n[plugins.marketing]\n', "utf-8")
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            Templates(work).save("bare", subject="x", mjml=page("<mj-text>x</mj-text>"))
            Templates(work).save("spring", subject="x", mjml=page("<mj-text>x</mj-text>" + WAY_OUT))
            Segments(work).create("all", rule="true")

    def draft(*words: str) -> list[str]:
        line = ("campaign", "draft", *words, "--purpose", "newsletter")
        return pages.run(capsys, *line, folder=tmp_path)[1].splitlines()

    assert draft("Good", "--template", "spring", "--segment", "all") == [
        "'Good' is drafted. Next: crmcore campaign plan 'Good'"
    ]
    members, template, done = draft("Bad", "--template", "bare")
    assert members == "Before it can start: It has no members and no segment: crmcore campaign enroll."
    assert template.startswith("Before it can start: Template 'bare', version 1 offers no way out: ")
    assert "crmcore campaign use 'Bad' --template 'bare' --step 1" in template
    assert done == "'Bad' is drafted. Next: crmcore campaign plan 'Bad'"
