"""Delivery: what becomes of a message, by what its sender says and by what the gate says."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import attrs
import pytest

from crmcore import Customer, Identity
from crmcore.errors import Invalid, Objected
from crmcore_marketing.campaigns import Campaign, MemberStatus, Step
from crmcore_marketing.consent import Consents, Suppression
from crmcore_marketing.sending import Deferred, Envelope, Message, MessageState, Refused, Unavailable, Unclear, queue
from crmcore_marketing.sending.outcomes import BACK_OFF
from tests.marketing.sending.conftest import Post, make_post, many


def test_a_message_is_sent_once_and_told(post: Post) -> None:
    post.queue(post.firm.anna)
    assert post.deliver().states == {"sent": 1}
    assert post.deliver().handed == 0
    (message,) = post.messages()
    assert (message.state, message.tries, message.receipt, message.sender) == (
        MessageState.SENT, 1, "receipt 1", "acme.script"
    )  # fmt: skip
    assert message.sent_at == post.firm.clock.now
    assert post.kinds(post.firm.anna) == ["marketing.sent"]
    assert post.kinds(post.firm.acme) == ["marketing.sent"]  # her organization sees it too
    assert (post.member(post.firm.anna).status, post.member(post.firm.ben).status) == (
        MemberStatus.SENT, MemberStatus.PLANNED
    )  # fmt: skip
    assert post.script.closed == 2


def test_the_claim_is_stored_before_the_sender_is_called(post: Post) -> None:
    seen: list[MessageState] = []
    post.script.says = [lambda _: seen.extend(m.state for m in post.messages())]
    post.queue(post.firm.anna)
    post.deliver()
    assert seen == [MessageState.SENDING]


@pytest.mark.parametrize(
    ("said", "state", "reason"),
    [
        (Refused("554 no"), "failed", "554 no"),
        (Refused("550 5.1.1 no such user", address=True), "bounced", "550 5.1.1 no such user"),
        (Unclear("the line broke"), "unknown", "the line broke"),
        (Deferred("450 later"), "queued", "450 later"),
    ],
)
def test_what_the_sender_says(post: Post, said: Exception, state: str, reason: str) -> None:
    post.script.says = [said]
    post.queue()
    post.deliver()
    by = {m.address: m for m in post.messages()}
    anna = by.pop("anna@acme.example") if by["anna@acme.example"].reason else None
    other = anna or next(m for m in by.values() if m.reason)
    assert (other.state.value, other.reason) == (state, reason)
    assert sorted(m.state.value for m in post.messages() if m.id != other.id) == ["sent", "sent"]


def test_an_address_that_does_not_exist_is_never_sent_to_again(post: Post) -> None:
    post.script.says = [Refused("550 5.1.1 no such user", address=True)]
    post.queue(post.firm.anna)
    post.deliver()
    with post.crm.as_system("look", read_only=True) as work:
        (listed,) = work.find(Suppression)
    assert (listed.address, listed.reason) == ("anna@acme.example", "hard_bounce")
    assert post.kinds(post.firm.anna) == ["marketing.bounced"]
    assert post.member(post.firm.anna).status is MemberStatus.BOUNCED


def test_what_is_put_off_is_tried_later_and_given_up_in_the_end(small_post: Post) -> None:
    post = small_post
    post.script.says = [Deferred("451 busy") for _ in range(len(BACK_OFF) + 1)]
    post.queue(post.firm.anna)
    for wait in BACK_OFF:
        post.deliver()
        assert post.states() == {"anna@acme.example": "queued"}
        post.firm.clock.now += wait - timedelta(seconds=1)
        assert post.deliver().handed == 0
        post.firm.clock.forward(seconds=1)
    post.deliver()
    (message,) = post.messages()
    assert (message.state, message.tries, post.script.tried) == (MessageState.FAILED, 8, 8)
    assert "Given up after 8 tries: 451 busy" in message.reason


def test_one_that_is_put_off_keeps_its_message_id(small_post: Post) -> None:
    post = small_post
    ids: list[str] = []

    def put_off(envelope: Envelope) -> None:
        ids.append(envelope.message_id)
        raise Deferred("later")

    post.script.says = [put_off]
    post.queue(post.firm.anna)
    post.deliver()
    post.firm.clock.forward(minutes=5)
    post.deliver()
    assert [e.message_id for e in post.script.sent] == ids


def test_nothing_is_lost_while_nothing_can_be_sent(post: Post) -> None:
    post.script.says = [Unavailable("no connection")]
    post.queue()
    with pytest.raises(Invalid, match="Nothing can be sent now: no connection"):
        post.deliver()
    assert post.script.tried == 1  # the others were not even tried
    assert {m.state for m in post.messages()} == {MessageState.QUEUED}
    assert {m.tries for m in post.messages()} == {0}
    post.deliver()
    assert set(post.states().values()) == {"sent"}


def test_a_sender_that_fails_in_a_way_of_its_own_leaves_one_unknown_and_ends_the_run(post: Post) -> None:
    post.script.says = [RuntimeError("a bug")]
    post.queue()
    with pytest.raises(RuntimeError, match="a bug"):
        post.deliver()
    assert sorted(post.states().values()) == ["queued", "queued", "unknown"]


# -- who dies in between ----------------------------------------------------------------------------------------------


class Killed(BaseException):
    """The process is gone."""


def _kill(_: Envelope) -> None:
    raise Killed


def test_what_was_on_the_wire_is_unknown_and_not_sent_again(post: Post) -> None:
    post.script.says = [_kill]
    post.queue()
    with pytest.raises(Killed):
        post.deliver()
    assert sorted(post.states().values()) == ["queued", "queued", "sending"]
    assert post.deliver().states == {"sent": 2}
    assert sorted(post.states().values()) == ["sending", "sent", "sent"]
    post.firm.clock.forward(minutes=15)
    done = post.deliver()
    assert (done.unknown, done.handed) == (1, 0)
    (lost,) = [m for m in post.messages() if m.state is MessageState.UNKNOWN]
    assert "Its worker ended" in lost.reason
    assert post.script.tried == 3


def test_a_sender_that_was_only_slow_corrects_it(post: Post) -> None:
    def slow(_: Envelope) -> None:
        post.firm.clock.forward(hours=1)
        post.script.says = []
        assert post.deliver().unknown == 1  # another worker gives it up meanwhile

    post.script.says = [slow]
    post.queue(post.firm.anna)
    post.deliver()
    assert post.states() == {"anna@acme.example": "sent"}


def test_two_workers_never_take_one_message(post: Post) -> None:
    def meanwhile(_: Envelope) -> None:
        post.deliver()

    post.script.says = [meanwhile]
    post.queue()
    post.deliver()
    assert len({e.key for e in post.script.sent}) == len(post.script.sent) == 3
    assert {m.tries for m in post.messages()} == {1}


def test_several_who_deliver_at_once_end_well_and_send_each_message_once(post: Post) -> None:
    with post.crm.as_system("queue") as work:
        queue(work, many(post, 60))
    with ThreadPoolExecutor(3) as threads:
        handed = [done.result().handed for done in [threads.submit(post.deliver) for _ in range(3)]]
    assert sum(handed) == 60
    assert len({e.address for e in post.script.sent}) == len(post.script.sent) == 60
    assert set(post.states().values()) == {"sent"}
    assert {m.told for m in post.messages()} == {True}


def test_a_run_is_bounded(small_post: Post) -> None:
    small_post.queue()
    assert small_post.deliver(limit=2).handed == 2
    assert sorted(small_post.states().values()) == ["queued", "sent", "sent"]


def test_more_than_one_batch(post: Post) -> None:
    with post.crm.as_system("queue") as work:
        queue(work, many(post, 230))
    assert post.deliver().states == {"sent": 230}
    assert len({e.address for e in post.script.sent}) == 230


def test_the_worker_does_it_by_itself(post: Post) -> None:
    post.queue(post.firm.anna)
    ran = {r.name: r.error for r in post.crm.run_due()}
    assert ran["marketing.deliver"] is None
    assert post.states()["anna@acme.example"] == "sent"


# -- the gate ---------------------------------------------------------------------------------------------------------


def _refused(post: Post, customer: Customer) -> str:
    post.queue(customer)
    post.deliver()
    (message,) = post.messages()
    assert message.state is MessageState.REFUSED
    assert not post.script.tried
    assert post.kinds(customer) == []
    return message.reason


def test_without_consent_nothing_goes_out(post: Post) -> None:
    with post.crm.as_system("withdraw") as work:
        Consents(work).withdraw(post.firm.anna, "anna@acme.example", "newsletter")
    assert "was withdrawn" in _refused(post, post.firm.anna)


def test_a_withdrawal_after_the_look_ahead_still_wins(post: Post) -> None:
    withdrawn: list[str] = []

    def withdraw(envelope: Envelope) -> None:
        # Both were looked up, and allowed, in one batch; the other one says no while the first is being sent.
        other = {"anna@acme.example": post.firm.ben, "ben@acme.example": post.firm.anna}[envelope.address]
        with post.crm.as_system("withdraw") as work:
            Consents(work).withdraw(other, purpose="newsletter")
        withdrawn.append(other.name)

    post.script.says = [withdraw]
    post.queue(post.firm.anna, post.firm.ben)
    done = post.deliver()
    assert (done.handed, done.refused) == (1, 1)
    assert [e.address for e in post.script.sent] != [f"{withdrawn[0].lower()}@acme.example"]
    assert sorted(post.states().values()) == ["refused", "sent"]


def test_a_suppressed_address(post: Post) -> None:
    with post.crm.as_system("suppress") as work:
        Consents(work).suppress("acme.example")
    assert "is suppressed" in _refused(post, post.firm.anna)


def test_an_address_that_is_no_longer_the_customers(post: Post) -> None:
    with post.crm.as_system("change") as work:
        work.remove_all(list(work.find(Identity, Identity.t.c.customer_id == post.firm.anna.id)))
    assert _refused(post, post.firm.anna) == "anna@acme.example is no longer an address of this customer."


def test_a_campaign_that_was_called_off(post: Post) -> None:
    post.queue(post.firm.anna)
    with post.crm.as_system("cancel") as work:
        work.move(work.get(Campaign, post.campaign.id), to="canceled")
    assert post.deliver().refused == 1
    assert post.messages()[0].reason == "The campaign 'Spring' is canceled."


def test_a_paused_campaign_waits(post: Post) -> None:
    post.queue(post.firm.anna)
    with post.crm.as_system("pause") as work:
        work.move(work.get(Campaign, post.campaign.id), to="paused")
    assert post.deliver().handed == 0
    with post.crm.as_system("go on") as work:
        work.move(work.get(Campaign, post.campaign.id), to="running")
    assert post.deliver().handed == 1


def test_a_pause_in_the_middle_of_a_batch_counts(post: Post) -> None:
    def pause(_: Envelope) -> None:
        with post.crm.as_system("pause") as work:
            work.move(work.get(Campaign, post.campaign.id), to="paused")

    post.script.says = [pause]
    post.queue()
    assert post.deliver().handed == 1
    assert sorted(post.states().values()) == ["queued", "queued", "sent"]


def test_what_is_not_due_waits(small_post: Post) -> None:
    post = small_post
    with post.crm.as_system("queue") as work:
        later = work.now + timedelta(hours=1)
        queue(work, [post.item(post.firm.anna, "anna@acme.example", due_at=later)])
    assert post.deliver().handed == 0
    post.firm.clock.forward(hours=1)
    assert post.deliver().handed == 1


def test_nobody_is_written_to_more_often_than_allowed(store_url: str) -> None:
    post = make_post(store_url, frequency=[{"purpose": "newsletter", "at_most": 1, "days": 7}])
    post.queue(post.firm.anna)
    assert post.deliver().handed == 1
    step = _next_step(post)
    assert post.deliver().refused == 1
    (second,) = [m for m in post.messages() if m.step_id == step]
    assert second.reason == "This customer had 1 for 'newsletter' in 7 days, and no more are allowed."
    post.firm.clock.forward(days=7)
    _next_step(post)
    assert post.deliver().handed == 1


def _next_step(post: Post) -> Any:
    with post.crm.as_system("next") as work:
        step = post.steps[work.count(Message)]
        queue(work, [post.item(post.firm.anna, "anna@acme.example", step_id=step.id)])
        return step.id


def test_a_step_reaches_an_address_once(post: Post) -> None:
    with post.crm.as_system("share") as work:
        work.identify(post.firm.ben, email="Anna@acme.example")
        Consents(work).give(post.firm.ben, "anna@acme.example", "newsletter", evidence="form")
        queue(work, [post.item(post.firm.anna, "anna@acme.example"), post.item(post.firm.ben, "Anna@acme.example")])
    done = post.deliver()
    assert (done.states, done.refused, len(post.script.sent)) == ({"sent": 1}, 1, 1)
    assert [m.reason for m in post.messages() if m.state is MessageState.REFUSED] == [
        "Anna@acme.example has got this step already, as an address of another customer."
    ]


def test_the_next_step_does_not_reach_an_address_that_was_closed_through_another_customer(post: Post) -> None:
    with post.crm.as_system("share") as work:
        work.identify(post.firm.ben, email="anna@acme.example")
        Consents(work).give(post.firm.ben, "anna@acme.example", "newsletter", evidence="form")
        Consents(work).withdraw(post.firm.anna, "anna@acme.example", "newsletter", evidence="the link")
        queue(work, [post.item(post.firm.ben, "anna@acme.example", step_id=post.steps[1].id)])
    assert (post.deliver().refused, post.script.sent) == (1, [])


def test_the_ledger_is_not_edited_past_its_verbs(small_post: Post) -> None:
    (message,) = small_post.queue(small_post.firm.anna)
    with (
        pytest.raises(Objected, match="changed by what becomes of it"),
        small_post.crm.work(small_post.firm.mia) as work,
    ):
        work.save(attrs.evolve(work.get(Message, message.id), state=MessageState.SENT))


def test_a_channel_without_a_sender_holds_nothing_else_back(small_post: Post) -> None:
    post = small_post
    with post.crm.as_system("text message") as work:
        texts = work.add(Campaign(name="Texts", purpose="newsletter", channel="sms"))
        step = work.add(Step(campaign_id=texts.id))
        work.identify(post.firm.anna, phone="+49 30 901820")
        Consents(work).give(post.firm.anna, "+4930901820", "newsletter", channel="sms", evidence="form")
        item = post.item(post.firm.anna, "+4930901820", campaign_id=texts.id, step_id=step.id)
        queue(work, [item, post.item(post.firm.ben, "ben@acme.example")])
        with work.override("no sender yet"):
            work.move(texts, to="running")
    with pytest.raises(Invalid, match="Nothing sends on the channel 'sms'"):
        post.deliver()
    assert post.states() == {"+4930901820": "queued", "ben@acme.example": "sent"}
