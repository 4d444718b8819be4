"""Who may grant what, who is asked, who may decide, and that there is no way around."""

from __future__ import annotations

from threading import Barrier, Thread

import attrs
import pytest

from crmcore import User
from crmcore.errors import (
    Conflict,
    Forbidden,
    Invalid,
    NotFound,
    TransitionRejected,
)
from crmcore_sfa.quotes import Quote, Quotes
from tests.sfa.quotes.office import Office


# Tables earn so much that only the discount counts; 25 % off a lamp leaves 20 % of margin.
@pytest.mark.parametrize(
    ("owner", "by", "off", "stage", "asked"),
    [
        ("ann", "ann", 0.0, "approved", []),
        ("ann", "ann", 0.1, "approved", []),
        ("ann", "ann", 0.1001, "in_approval", [("discount", "pending", "Boss")]),
        ("ann", "ann", 0.25, "in_approval", [("discount", "pending", "Boss")]),
        # Beyond what Boss may grant: Chief, who may grant no more, but has the last word.
        ("ann", "ann", 0.3, "in_approval", [("discount", "pending", "Chief")]),
        # Who may grant it, and puts it to approval for Ann, grants it by that.
        ("ann", "boss", 0.25, "approved", [("discount", "approved", "Boss")]),
        ("ann", "boss", 0.3, "in_approval", [("discount", "pending", "Chief")]),
        ("ann", "chief", 0.25, "approved", [("discount", "approved", "Chief")]),
        ("boss", "boss", 0.25, "approved", []),
        ("boss", "boss", 0.26, "in_approval", [("discount", "pending", "Chief")]),
        ("chief", "chief", 0.25, "approved", []),
    ],
)
def test_what_a_role_may_grant_itself(
    shared: Office, owner: str, by: str, off: float, stage: str, asked: list[tuple[str, str, str]]
) -> None:
    with shared.quotes(getattr(shared, owner)) as quotes:
        quote = quotes.add_line(quotes.draft(shared.acme, "Tables"), shared.table, 10, discount=off)
    with shared.quotes(getattr(shared, by)) as quotes:
        quote = quotes.submit(quotes.work.get(Quote, quote.id))
    assert (quote.stage, shared.asked(quote)) == (stage, asked)


def test_nobody_above_who_could_grant_it_is_told_and_leaves_a_draft(shared: Office) -> None:
    quote = shared.quote(shared.chief, off=0.3)
    text = "needs the approval 'discount' of a manager, but belongs to Chief, and nobody else is above"
    with pytest.raises(Invalid, match=text), shared.quotes(shared.chief) as quotes:
        quotes.submit(quote)
    assert (shared.read(quote).stage, shared.asked(quote)) == ("draft", [])


@pytest.mark.parametrize(
    ("who", "may"), [("ann", False), ("bob", None), ("boss", True), ("chief", True), ("cfo", False)]
)
def test_the_one_asked_or_somebody_above_decides(office: Office, who: str, may: bool | None) -> None:
    quote = office.submitted(office.ann, off=0.2)
    assert office.asked(quote) == [("discount", "pending", "Boss"), ("thin", "pending", "Boss")]
    user = getattr(office, who)
    with office.quotes(user) as quotes:
        assert [(q.name, a.rule) for q, a in quotes.waiting()] == ([(quote.name, "discount")] if may else [])
    if may:
        with office.quotes(user) as quotes:
            done = quotes.approve(quotes.work.get(Quote, quote.id), "Go on")
        assert done.stage == "approved"
        assert [state for _, state, _ in office.asked(quote)] == ["approved", "approved"]
        with office.quotes(user) as quotes:
            assert quotes.waiting() == []
            assert {(a.decided_by_id, a.comment) for a in quotes.approvals(quote)} == {(user.id, "Go on")}
        return
    for verb in ("approve", "refuse"):
        with pytest.raises(NotFound if may is None else Forbidden) as told, office.quotes(user) as quotes:
            getattr(quotes, verb)(quotes.work.get(Quote, quote.id), "Please")
        assert may is None or "waits for Boss" in str(told.value)
    assert office.read(quote).stage == "in_approval"


def test_rules_ask_in_order_and_of_different_people(office: Office) -> None:
    quote = office.submitted(office.ann, pieces=200, off=0.2)  # 16,000 at a margin of 25 %
    assert office.asked(quote) == [
        ("discount", "pending", "Boss"), ("large", "pending", "Cfo"), ("thin", "pending", "Boss"),
    ]  # fmt: skip
    with (
        pytest.raises(Forbidden, match="'discount' of 'Q-2026-0001' waits for Boss"),
        office.quotes(office.cfo) as quotes,
    ):
        quotes.approve(quotes.work.get(Quote, quote.id))
    with office.quotes(office.boss) as quotes:
        (waiting,) = quotes.waiting()
        assert quotes.approve(waiting[0]).stage == "in_approval"
        assert quotes.waiting() == []
    with office.quotes(office.cfo) as quotes:
        ((quote, approval),) = quotes.waiting()
        assert approval.rule == "large"
        assert quotes.approve(quote).stage == "in_approval"
    with office.quotes(office.boss) as quotes:
        ((quote, approval),) = quotes.waiting()
        assert quotes.approve(quote).stage == "approved"
    with office.quotes(office.ann) as quotes:
        assert quotes.send(quotes.work.get(Quote, quote.id)).stage == "sent"


def test_somebody_above_all_gives_all_at_once(desk: Office) -> None:
    quote = desk.submitted(desk.ann, pieces=200, off=0.2)
    with desk.quotes(desk.chief) as quotes:
        assert quotes.approve(quotes.work.get(Quote, quote.id)).stage == "approved"


def test_who_offers_or_asks_does_not_approve(desk: Office) -> None:
    own = desk.submitted(desk.boss, off=0.2)
    assert desk.asked(own) == [("thin", "pending", "Chief")]
    with pytest.raises(Forbidden, match="waits for Chief"), desk.quotes(desk.boss) as quotes:
        quotes.approve(own)
    # Put by Boss himself, Ann's quote goes on to the next above.
    put = desk.submitted(desk.ann, by=desk.boss, off=0.2)
    assert desk.asked(put) == [("discount", "approved", "Boss"), ("thin", "pending", "Chief")]
    with pytest.raises(Forbidden), desk.quotes(desk.boss) as quotes:
        quotes.approve(put)
    # Nor does Chief, who is above Boss but has put it himself.
    by_chief = desk.submitted(desk.ann, by=desk.chief, off=0.2)
    assert desk.asked(by_chief) == [("discount", "approved", "Chief"), ("thin", "pending", "Boss")]
    with pytest.raises(Forbidden, match="waits for Boss"), desk.quotes(desk.chief) as quotes:
        quotes.approve(by_chief)
    # Giving it away afterwards does not help.
    with desk.quotes(desk.boss) as quotes:
        own = quotes.work.save(attrs.evolve(quotes.work.get(Quote, own.id), owner_id=desk.ann.id))
        with pytest.raises(Forbidden):
            quotes.approve(own)


def test_a_refusal_says_why_and_makes_a_draft(office: Office) -> None:
    quote = office.submitted(office.ann, pieces=200, off=0.2)
    with office.quotes(office.boss) as quotes:
        with pytest.raises(Invalid, match="is not refused without a reason"):
            quotes.refuse(quotes.work.get(Quote, quote.id), " ")
        refused = quotes.refuse(quotes.work.get(Quote, quote.id), "Too cheap")
    assert refused.stage == "draft"
    assert [state for _, state, _ in office.asked(quote)] == ["refused", "void", "void"]
    with office.quotes(office.ann) as quotes:
        assert quotes.approvals(quote)[0].comment == "Too cheap"
        line = quotes.lines(refused)[0]
        again = quotes.change_line(quotes.work.get(Quote, quote.id), line, discount=0.05, quantity=50)
        assert quotes.send(again).stage == "sent"


def test_changing_what_was_approved_makes_it_void(office: Office) -> None:
    quote = office.submitted(office.ann, off=0.2)
    with office.quotes(office.boss) as quotes:
        quote = quotes.approve(quotes.work.get(Quote, quote.id))
    with office.quotes(office.ann) as quotes:
        changed = quotes.change(quotes.work.get(Quote, quote.id), terms="Cash")
        assert changed.stage == "draft"
        again = quotes.send(changed)
        assert again.stage == "in_approval"
    assert [state for _, state, _ in office.asked(quote)] == ["void", "void", "pending", "pending"]


def test_a_discount_goes_to_approval_and_does_not_fail(desk: Office) -> None:
    with desk.quotes(desk.ann) as quotes:
        quote = quotes.add_line(quotes.draft(desk.acme, "Cheap"), desk.lamp, 10, discount=0.5)
        assert quotes.send(quote).stage == "in_approval"
        assert quotes.send(quotes.work.get(Quote, quote.id)).stage == "in_approval"


def test_giving_it_to_somebody_who_may_grant_less_asks_again(desk: Office) -> None:
    with desk.quotes(desk.boss) as quotes:
        quote = quotes.add_line(quotes.draft(desk.acme, "Tables"), desk.table, 10, discount=0.2)
        quote = quotes.submit(quote)
        assert quote.stage == "approved"
        quote = quotes.work.save(attrs.evolve(quote, owner_id=desk.ann.id))
    with (
        pytest.raises(
            TransitionRejected, match=r"needs the approval 'discount': 20\.00% off is more than the 10\.00% that Ann"
        ),
        desk.crm.work(desk.ann) as work,
    ):
        work.move(work.get(Quote, quote.id), to="sent")
    with desk.quotes(desk.ann) as quotes:
        assert quotes.send(quotes.work.get(Quote, quote.id)).stage == "in_approval"


def test_nothing_waits_where_nothing_was_asked(desk: Office) -> None:
    quote = desk.submitted(desk.ann)
    with pytest.raises(Invalid, match="is approved, and waits for no approval"), desk.quotes(desk.boss) as quotes:
        quotes.approve(quotes.work.get(Quote, quote.id))
    with desk.crm.as_system("nobody") as work, pytest.raises(Forbidden):
        Quotes(work).approve(desk.submitted(desk.ann, off=0.2))


def test_what_was_changed_since_it_was_read_is_not_approved(desk: Office) -> None:
    seen = desk.submitted(desk.ann, off=0.2)
    with desk.quotes(desk.ann) as quotes:
        quote = quotes.change_line(quotes.work.get(Quote, seen.id), quotes.lines(seen)[0], discount=0.24)
        quotes.submit(quote)
    with pytest.raises(Conflict, match="was changed since it was read"), desk.quotes(desk.boss) as quotes:
        quotes.approve(seen)


def test_of_two_who_decide_at_once_one_does(office: Office) -> None:
    quote = office.submitted(office.ann, off=0.2)
    told: list[str] = []
    start = Barrier(2)

    def decide(who: User, verb: str) -> None:
        start.wait()
        try:
            with office.quotes(who) as quotes:
                getattr(quotes, verb)(quotes.work.get(Quote, quote.id), f"by {who.name}")
            told.append(verb)
        except (Conflict, Invalid) as error:
            told.append(error.code)

    threads = [
        Thread(target=decide, args=(office.boss, "approve")),
        Thread(target=decide, args=(office.chief, "refuse")),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (winner,) = {"approve", "refuse"} & set(told)
    assert len(told) == 2
    states = {state for _, state, _ in office.asked(quote)}
    assert (office.read(quote).stage, states) == (
        ("approved", {"approved"}) if winner == "approve" else ("draft", {"refused", "void"})
    )
