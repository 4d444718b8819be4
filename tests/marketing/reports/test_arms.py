"""Arms against each other, on figures that were reckoned by hand."""

from __future__ import annotations

from typing import Any

import pytest

from crmcore.errors import Invalid
from crmcore_marketing import Campaigns, Member, MemberStatus
from crmcore_marketing.reports import Arms, arms
from tests.marketing.firm import Firm, on


@pytest.fixture
def split(firm: Firm) -> Firm:
    """A campaign in three arms: Anna and Ben get one mail, Chloe and Dora the other, Erik and Finn none."""
    placed = {"a": (firm.anna, firm.ben), "b": (firm.chloe, firm.dora), "none": (firm.erik, firm.finn)}
    at = on("2026-03-01")
    did: dict[str, dict[str, Any]] = {
        "Anna": {"status": MemberStatus.CONVERTED, "sent_at": at, "opened_at": at, "converted_at": at},
        "Ben": {"status": MemberStatus.RESPONDED, "sent_at": at, "responded_at": at},
        "Chloe": {"status": MemberStatus.CLICKED, "sent_at": at, "opened_at": at, "clicked_at": at},
        "Dora": {"status": MemberStatus.SENT},  # an import that knows no time
        "Erik": {"status": MemberStatus.RESPONDED, "responded_at": at},
        "Finn": {},
    }
    with firm.crm.as_system("split") as work:
        spring = Campaigns(work).draft(
            "Spring", purpose="newsletter", shares={"a": 0.4, "b": 0.4, "none": 0.2}, holdout="none"
        )
        ids = {arm.name: arm.id for arm in Campaigns(work).arms(spring)}
        work.add_all(
            Member(campaign_id=spring.id, customer_id=who.id, arm_id=ids[name], enrolled_at=at, **did[who.name])
            for name, some in placed.items()
            for who in some
        )
    return firm


def report(firm: Firm, **params: Any) -> dict[str, dict[str, Any]]:
    with firm.crm.work(firm.mia, read_only=True) as work:
        table = arms(work, Arms(campaign="Spring", **params))
    return {row[0]: dict(zip(table.columns[1:], row[1:], strict=True)) for row in table.rows}


def test_what_members_did_is_counted_once(split: Firm) -> None:
    found = report(split)
    assert {name: [row[w] for w in ("members", "sent", "opened", "clicked", "responded", "converted")]
            for name, row in found.items()} == {
        "a": [2, 2, 1, 0, 2, 1],
        "b": [2, 1 + 1, 1, 1, 0, 0],
        "none": [2, 0, 0, 0, 1, 0],
    }  # fmt: skip
    assert [found[name]["rate"] for name in ("a", "b", "none")] == [1.0, 0.0, 0.5]
    # Over the control group, which has no lift over itself. Wilson: 2 of 2 is 0.3424 to 1, 1 of 2 is 0.0945 to 0.9055.
    assert found["none"]["lift"] is None
    assert [round(found["a"][f"lift{b}"], 4) for b in ("", "_low", "_high")] == [0.5, -0.2726, 0.9055]
    assert [round(found["a"][f"rate{b}"], 4) for b in ("_low", "_high")] == [0.3424, 1.0]
    assert found["b"]["lift"] == -0.5


def test_another_measure_another_arm_and_another_confidence(split: Firm) -> None:
    found = report(split, of="opened", against="b")
    assert [found[name]["lift"] for name in ("a", "b", "none")] == [0.0, None, -0.5]
    wide, narrow = report(split), report(split, confidence=0.8)
    assert wide["a"]["lift_low"] < narrow["a"]["lift_low"]


def test_arms_without_members_and_members_without_arms(firm: Firm) -> None:
    with firm.crm.as_system("plan") as work:
        made = Campaigns(work).draft("Spring", purpose="newsletter", shares={"a": 0.5, "b": 0.5})
        work.add(Member(campaign_id=made.id, customer_id=firm.anna.id, enrolled_at=work.now))
    found = report(firm)
    assert {name: row["members"] for name, row in found.items()} == {"a": 0, "b": 0, "(no arm)": 1}
    assert found["a"]["rate"] is None
    assert found["(no arm)"]["lift"] is None


def test_what_is_not_there_is_named(split: Firm) -> None:
    with pytest.raises(Invalid, match=r"'Spring' has no arm 'c'.*Allowed: 'a', 'b', 'none'"):
        report(split, against="c")
    with (
        split.crm.work(split.mia, read_only=True) as work,
        pytest.raises(Invalid, match=r"no campaign 'Sprig'.*'Spring'"),
    ):
        arms(work, Arms(campaign="Sprig"))


def test_a_rep_compares_its_own_customers(split: Firm) -> None:
    with split.crm.work(split.rita, read_only=True) as work:
        rows = arms(work, Arms(campaign="Spring")).rows
    assert sum(row[1] for row in rows) == 3  # Anna, Ben and Finn
