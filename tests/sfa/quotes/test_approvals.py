"""Who may grant what, who is asked, who may decide, and that there is no way around."""

from __future__ import annotations

from threading import Barrier, Thread
from typing import Any

import attrs
import pytest

from crmcore import User
from crmcore.errors import (
    ConfigError,
    Conflict,
    CrmError,
    Forbidden,
    Invalid,
    NotFound,
    Objected,
    RuleError,
    TransitionRejected,
)
from crmcore_sfa import Product
from crmcore_sfa.quotes import Approval, ApprovalState, Quote, QuoteLine, Quotes
from tests.sfa.firm import eur
from tests.sfa.quotes.office import Office, open_office


def submitted(office: Office, who: User, *, by: User | None = None, **how: Any) -> Quote:
    """A quote of somebody, put to approval by him or by somebody else."""
    quote = office.quote(who, **how)
    with office.quotes(by or who) as quotes:
        return quotes.submit(quotes.work.get(Quote, quote.id))


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
    quote = submitted(office, office.ann, off=0.2)
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
    quote = submitted(office, office.ann, pieces=200, off=0.2)  # 16,000 at a margin of 25 %
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
    quote = submitted(desk, desk.ann, pieces=200, off=0.2)
    with desk.quotes(desk.chief) as quotes:
        assert quotes.approve(quotes.work.get(Quote, quote.id)).stage == "approved"


def test_who_offers_or_asks_does_not_approve(desk: Office) -> None:
    own = submitted(desk, desk.boss, off=0.2)
    assert desk.asked(own) == [("thin", "pending", "Chief")]
    with pytest.raises(Forbidden, match="waits for Chief"), desk.quotes(desk.boss) as quotes:
        quotes.approve(own)
    # Put by Boss himself, Ann's quote goes on to the next above.
    put = submitted(desk, desk.ann, by=desk.boss, off=0.2)
    assert desk.asked(put) == [("discount", "approved", "Boss"), ("thin", "pending", "Chief")]
    with pytest.raises(Forbidden), desk.quotes(desk.boss) as quotes:
        quotes.approve(put)
    # Nor does Chief, who is above Boss but has put it himself.
    by_chief = submitted(desk, desk.ann, by=desk.chief, off=0.2)
    assert desk.asked(by_chief) == [("discount", "approved", "Chief"), ("thin", "pending", "Boss")]
    with pytest.raises(Forbidden, match="waits for Boss"), desk.quotes(desk.chief) as quotes:
        quotes.approve(by_chief)
    # Giving it away afterwards does not help.
    with desk.quotes(desk.boss) as quotes:
        own = quotes.work.save(attrs.evolve(quotes.work.get(Quote, own.id), owner_id=desk.ann.id))
        with pytest.raises(Forbidden):
            quotes.approve(own)


def test_a_refusal_says_why_and_makes_a_draft(office: Office) -> None:
    quote = submitted(office, office.ann, pieces=200, off=0.2)
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
    quote = submitted(office, office.ann, off=0.2)
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
    quote = submitted(desk, desk.ann)
    with pytest.raises(Invalid, match="is approved, and waits for no approval"), desk.quotes(desk.boss) as quotes:
        quotes.approve(quotes.work.get(Quote, quote.id))
    with desk.crm.as_system("nobody") as work, pytest.raises(Forbidden):
        Quotes(work).approve(submitted(desk, desk.ann, off=0.2))


def test_what_was_changed_since_it_was_read_is_not_approved(desk: Office) -> None:
    seen = submitted(desk, desk.ann, off=0.2)
    with desk.quotes(desk.ann) as quotes:
        quote = quotes.change_line(quotes.work.get(Quote, seen.id), quotes.lines(seen)[0], discount=0.24)
        quotes.submit(quote)
    with pytest.raises(Conflict, match="was changed since it was read"), desk.quotes(desk.boss) as quotes:
        quotes.approve(seen)


def test_of_two_who_decide_at_once_one_does(office: Office) -> None:
    quote = submitted(office, office.ann, off=0.2)
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


# -- no way around ----------------------------------------------------------------------------------------------------


def test_stages_are_not_entered_without_approval(desk: Office) -> None:
    quote = desk.quote(desk.ann, off=0.2)
    both = r"needs the approval 'discount'.*needs the approval 'thin'"
    with pytest.raises(TransitionRejected, match=both), desk.crm.work(desk.ann) as work:
        work.move(work.get(Quote, quote.id), to="approved")
    with pytest.raises(TransitionRejected, match="has no lines"), desk.crm.work(desk.ann) as work:
        work.add(Quote(number="X-1", title="At once", customer_id=desk.acme.id, stage="approved"))


def test_figures_that_deny_the_lines_are_refused(desk: Office) -> None:
    quote = desk.quote(desk.ann, off=0.2)
    for lie in (
        {"discount_share": 0.0},
        {"total": eur("1000")},
        {"list_total": eur("800")},
        {"discount": 0.1, "total": eur("1")},
    ):
        with pytest.raises(Objected, match=r"and its .* denies it"), desk.crm.work(desk.ann) as work:
            work.save(attrs.evolve(work.get(Quote, quote.id), **lie))
    with pytest.raises(TransitionRejected, match="denies it"), desk.crm.work(desk.ann) as work:
        # The share in all would be larger than the one that is looked at.
        work.move(attrs.evolve(work.get(Quote, quote.id), discount=0.5), to="in_approval")
    with pytest.raises(Objected, match="denies it"), desk.crm.work(desk.ann) as work:
        work.add(Quote(number="X-2", title="Rich", total=eur("5")))


def test_discounts_do_not_hide_in_list_prices(desk: Office) -> None:
    quote = desk.quote(desk.ann)
    line = {"quote_id": quote.id, "product_id": desk.lamp.id, "description": "L", "unit_price": eur("50")}
    for listed in (None, eur("50")):
        with pytest.raises(Objected, match=r"The list price is 100\.00 EUR today"), desk.crm.work(desk.ann) as work:
            work.add(QuoteLine(list_price=listed, **line))
    with pytest.raises(Objected, match="The list price is not known today"), desk.crm.work(desk.ann) as work:
        work.add(QuoteLine(**{**line, "product_id": None, "list_price": eur("50")}))
    with desk.crm.work(desk.ann) as work:
        (stored,) = Quotes(work).lines(quote)
        with pytest.raises(Objected, match=r"The list price is 50\.00 EUR today"):
            work.save(attrs.evolve(stored, product_id=desk.table.id))


def test_approvals_are_not_written_by_hand(desk: Office) -> None:
    quote = submitted(desk, desk.ann, off=0.2)
    with desk.crm.work(desk.ann) as work:
        first, second = Quotes(work).approvals(quote)
        now = {"decided_by_id": desk.ann.id, "decided_at": work.now}
        for lie in (
            {"state": ApprovalState.APPROVED, **now},
            {"state": ApprovalState.APPROVED, **now, "decided_by_id": desk.boss.id},
            {"asked_of_id": desk.ann.id},
            {"rule": "other"},
        ):
            with pytest.raises(Objected):
                work.save(attrs.evolve(first, **lie))
        with pytest.raises(Objected, match="is kept"):
            work.remove(first)
    with desk.crm.work(desk.boss) as work:
        given = {"state": ApprovalState.APPROVED, "decided_by_id": desk.boss.id, "decided_at": work.now}
        with pytest.raises(Objected, match="'discount' is to be decided before 'thin'"):
            work.save(attrs.evolve(second, **given))
        work.save(attrs.evolve(first, **given))
        with pytest.raises(Objected, match="is approved, and is not written anew"):
            work.save(attrs.evolve(work.get(Approval, first.id), comment="Really"))


def test_nobody_chooses_his_judge(desk: Office) -> None:
    quote = desk.quote(desk.ann, off=0.2)
    asked = {"quote_id": quote.id, "step": 1, "rule": "discount", "reason": "Please"}
    with desk.crm.work(desk.ann) as work:
        now = {"asked_at": work.now, "asked_by_id": desk.ann.id}
        for lie in (
            {"asked_of_id": desk.bob.id},
            {"asked_of_id": desk.boss.id, "state": ApprovalState.APPROVED, "decided_by_id": desk.boss.id},
            {"asked_of_id": desk.ann.id, "state": ApprovalState.APPROVED, "decided_by_id": desk.ann.id},
        ):
            with pytest.raises(Objected, match="does not need the approval 'discount' like that"):
                work.add(Approval(**asked, **now, **lie))
    with desk.quotes(desk.ann) as quotes:
        quote = quotes.submit(quote)
        with pytest.raises(Objected, match="is no draft"):
            quotes.work.add(Approval(**asked, **now, asked_of_id=desk.boss.id))


@pytest.mark.parametrize("stage", ["in_approval", "approved", "sent", "accepted"])
def test_content_is_frozen_once_it_is_offered(shared: Office, stage: str) -> None:
    quote = shared.quote(shared.ann, off=0.2 if stage == "in_approval" else 0)
    with shared.quotes(shared.ann) as quotes:
        quote = quotes.submit(quote) if stage in ("in_approval", "approved") else quotes.send(quote)
        quote = quotes.accept(quote) if stage == "accepted" else quote
        assert quote.stage == stage
        (line,) = quotes.lines(quote)
    for change in (
        lambda work: work.save(attrs.evolve(quote, discount=0.5)),
        lambda work: work.save(attrs.evolve(quote, valid_until=None)),
        lambda work: work.save(attrs.evolve(line, quantity=1000.0)),
        lambda work: work.save(attrs.evolve(line, description="Gold")),
        lambda work: work.remove(line),
        lambda work: work.add(QuoteLine(quote_id=quote.id, description="Gift", unit_price=eur("0"))),
    ):
        with pytest.raises(Objected, match=f"is {stage.replace('_', ' ')}: its"), shared.crm.work(shared.boss) as work:
            change(work)
    with shared.crm.work(shared.boss) as work:
        noted = work.save(attrs.evolve(work.get(Quote, quote.id), notes="Called"))
        assert noted.notes == "Called"
        text = "What was sent to a customer is kept" if stage in ("sent", "accepted") else "makes it a draft"
        with pytest.raises(Objected, match=text):
            work.remove(work.get(Quote, quote.id))


def test_a_quote_does_not_become_a_draft_with_its_approvals(desk: Office) -> None:
    quote = submitted(desk, desk.ann, off=0.2)
    text = "The approval 'discount' of 'Q-2026-0001' is not void yet"
    with pytest.raises(TransitionRejected, match=text), desk.crm.work(desk.ann) as work:
        work.move(quote, to="draft")


def test_an_override_is_journalled(desk: Office) -> None:
    quote = desk.quote(desk.ann, off=0.2)
    with desk.crm.as_system("bring in old quotes") as work, work.override("from the old system"):
        assert work.move(work.get(Quote, quote.id), to="approved").stage == "approved"
        kinds = [event.kind for event in work.history(quote)]
    with desk.crm.as_system("look") as work:
        assert "overridden" in [event.kind for event in work.history(quote)], kinds


# -- settings ---------------------------------------------------------------------------------------------------------


def test_without_limits_and_rules_a_rep_sends_what_he_likes(sqlite_url: str) -> None:
    office = open_office(sqlite_url, discounts={}, approvals=[])
    with office.quotes(office.ann) as quotes:
        quote = quotes.add_line(quotes.draft(office.acme, "Free"), office.lamp, 1, discount=1)
        assert quotes.send(quote).stage == "sent"


@pytest.mark.parametrize(
    ("approver", "text"),
    [
        ("gone@firm.example", "is asked of 'gone@firm.example', and there is no such user"),
        ("managr", "which is neither 'manager' nor an e-mail address nor a role. Did you mean 'manager'"),
        ("admin", "is asked of the role 'admin', which nobody else has"),
    ],
)
def test_an_approver_who_cannot_be_is_told_and_leaves_a_draft(sqlite_url: str, approver: str, text: str) -> None:
    office = open_office(sqlite_url, approvals=[{"name": "all", "when": "true", "approver": approver}])
    quote = office.quote(office.ann)
    with pytest.raises(Invalid, match=text), office.quotes(office.ann) as quotes:
        quotes.submit(quote)
    assert (office.read(quote).stage, office.asked(quote)) == ("draft", [])


def test_a_role_is_asked_and_any_holder_answers(sqlite_url: str) -> None:
    office = open_office(sqlite_url, approvals=[{"name": "all", "when": "true", "approver": "viewer"}])
    quote = submitted(office, office.ann)
    assert office.asked(quote) == [("all", "pending", "viewer")]
    for who in (office.boss, office.ann):
        with pytest.raises(Forbidden, match="waits for the role viewer"), office.quotes(who) as quotes:
            quotes.approve(quotes.work.get(Quote, quote.id))
    with office.quotes(office.cfo) as quotes:
        assert quotes.approve(quotes.waiting()[0][0]).stage == "approved"


def test_an_approver_who_left_or_sells_it_himself_is_followed_by_the_next_above(sqlite_url: str) -> None:
    office = open_office(sqlite_url, approvals=[{"name": "all", "when": "true", "approver": "cfo@firm.example"}])
    with office.crm.as_system("leave") as work:
        work.save(attrs.evolve(work.get(User, office.cfo.id), active=False))
    assert office.asked(submitted(office, office.ann)) == [("all", "pending", "Chief")]


def test_who_left_is_not_asked(desk: Office) -> None:
    with desk.crm.as_system("leave") as work:
        work.save(attrs.evolve(work.get(User, desk.boss.id), active=False))
    assert desk.asked(submitted(desk, desk.ann, off=0.2))[0] == ("discount", "pending", "Chief")


@pytest.mark.parametrize(
    ("settings", "error", "text"),
    [
        ({"approvals": [{"name": "x", "when": "record.discount_shar > 0.2"}]}, RuleError,
         r"plugins\.sfa\.approvals\[0\]\.when.*line 1, column 1.*Did you mean 'record.discount_share'"),
        ({"approvals": [{"name": "x", "when": "true"}, {"name": "y", "when": "record.total > 'a'"}]}, RuleError,
         r"plugins\.sfa\.approvals\[1\]\.when.*line 1, column \d+"),
        ({"approvals": [{"name": "x", "when": "record.total"}]}, RuleError, r"approvals\[0\]\.when"),
        ({"approvals": [{"name": "x", "when": "true", "aprover": "manager"}]}, ConfigError, "aprover"),
        ({"approvals": [{"name": "discount", "when": "true"}]}, ConfigError, "'discount' is what crmcore calls"),
        ({"approvals": [{"name": "x", "when": "true"}] * 2}, ConfigError, "there are two rules named 'x'"),
        ({"discounts": {"rep": 1.5}}, ConfigError, "discounts"),
        ({"discounts": {"rep": "much"}}, ConfigError, "discounts"),
        ({"quotes": {"valid_days": 0}}, ConfigError, "valid_days"),
    ],
)  # fmt: skip
def test_wrong_settings_are_told_when_they_are_loaded(
    sqlite_url: str, settings: dict[str, Any], error: type[CrmError], text: str
) -> None:
    with pytest.raises(error, match=text) as told:
        open_office(sqlite_url, **settings)
    assert "\n" not in str(told.value)


def test_a_limit_for_a_role_that_does_not_exist_is_told(sqlite_url: str) -> None:
    office = open_office(sqlite_url, discounts={"repp": 0.1})
    quote = office.quote(office.ann)
    text = r"names the role 'repp', which does not exist\. Did you mean 'rep'"
    with pytest.raises(Invalid, match=text), office.quotes(office.ann) as quotes:
        quotes.submit(quote)


def test_a_margin_that_is_not_known_can_be_asked_about(sqlite_url: str) -> None:
    rule = {"name": "unknown", "when": "!has(record.margin) || record.margin < 0.3"}
    office = open_office(sqlite_url, approvals=[rule])
    with office.crm.as_system("product") as work:
        gift = work.add(Product(name="Gift", price=eur("5")))
    with office.quotes(office.ann) as quotes:
        quote = quotes.submit(quotes.add_line(quotes.draft(office.acme, "Gifts"), gift, 3))
    assert office.asked(quote) == [("unknown", "pending", "Boss")]
