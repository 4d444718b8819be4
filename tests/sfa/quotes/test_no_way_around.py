"""No way around approvals: neither by the stages, nor by the figures, the list prices or the approvals themselves."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from crmcore.errors import Objected, TransitionRejected
from crmcore_sfa.quotes import Approval, ApprovalState, Quote, QuoteLine, Quotes
from tests.sfa.firm import eur
from tests.sfa.quotes.office import Office


def test_stages_are_not_entered_without_approval(desk: Office) -> None:
    quote = desk.quote(desk.ann, off=0.2)
    both = r"needs the approval 'discount'.*needs the approval 'thin'"
    with pytest.raises(TransitionRejected, match=both), desk.crm.work(desk.ann) as work:
        work.move(work.get(Quote, quote.id), to="approved")
    with pytest.raises(TransitionRejected, match="has no lines"), desk.crm.work(desk.ann) as work:
        work.add(Quote(number="X-1", title="At once", customer_id=desk.acme.id, stage="approved"))


def test_of_many_moved_at_once_each_is_looked_at(desk: Office) -> None:
    fine, cheap = [desk.quote(desk.ann) for _ in range(3)], desk.quote(desk.ann, off=0.2)
    text = f"'{cheap.name}' needs the approval 'discount'"
    with pytest.raises(TransitionRejected, match=text), desk.crm.work(desk.ann) as work:
        work.move_all([*fine, cheap], to="approved")
    assert desk.read(fine[0]).stage == "draft"
    with desk.crm.work(desk.ann) as work:
        assert {quote.stage for quote in work.move_all(fine, to="approved")} == {"approved"}


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
    quote = desk.submitted(desk.ann, off=0.2)
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
        lambda work: work.save(attrs.evolve(quote, sent_on=date(2020, 1, 1))),
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
    quote = desk.submitted(desk.ann, off=0.2)
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
