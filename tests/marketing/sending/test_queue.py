"""The ledger: one message for each campaign, step and customer, however often and by however many it is queued."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore.errors import Forbidden, NotFound, NotUnique, Objected
from crmcore_marketing.campaigns import Campaign, Step
from crmcore_marketing.sending import Message, MessageState, Queued, queue
from tests.marketing.sending.conftest import Post, many


def test_what_is_queued_twice_is_one_message(post: Post) -> None:
    anna = post.item(post.firm.anna, "anna@acme.example")
    with post.crm.as_system("queue") as work:
        assert queue(work, [anna, anna]) == Queued(1, 0, 1)
    with post.crm.as_system("queue again") as work:
        assert queue(work, [anna, post.item(post.firm.ben, "ben@acme.example")]) == Queued(1, 0, 1)
    assert post.states() == {"anna@acme.example": "queued", "ben@acme.example": "queued"}


def test_another_step_is_another_message(post: Post) -> None:
    with post.crm.as_system("queue") as work:
        anna = [post.item(post.firm.anna, "anna@acme.example", step_id=s.id) for s in post.steps[:2]]
        assert queue(work, anna) == Queued(2, 0, 0)


def test_it_is_stored_with_what_caused_it_or_not_at_all(post: Post) -> None:
    anna = post.item(post.firm.anna, "anna@acme.example")
    with post.crm.as_system("queue") as work, suppress(NotUnique), work.savepoint():
        queue(work, [anna])
        work.add(Campaign(name="Spring", purpose="newsletter"))
    assert post.messages() == []


def test_an_address_that_is_none_is_kept_as_refused(post: Post) -> None:
    with post.crm.as_system("queue") as work:
        bad = post.item(post.firm.anna, "anna@acme.example\r\nBcc: eve@evil.example")
        assert queue(work, [bad, post.item(post.firm.ben, "ben@acme.example")]) == Queued(1, 1, 0)
    assert [m.state for m in post.messages()].count(MessageState.REFUSED) == 1
    assert post.deliver().states == {"sent": 1}


def test_a_campaign_that_does_not_exist(post: Post) -> None:
    with pytest.raises(NotFound, match="no campaign"), post.crm.as_system("queue") as work:
        queue(work, [post.item(post.firm.anna, "anna@acme.example", campaign_id=uuid4())])


def test_purpose_and_channel_are_those_of_the_campaign(small_post: Post) -> None:
    (message,) = small_post.queue(small_post.firm.anna)
    assert (message.purpose, message.channel, message.due_at) == ("newsletter", "email", small_post.firm.clock.now)


def by_hand(post: Post, **more: Any) -> Message:
    known = {
        "campaign_id": post.campaign.id, "step_id": post.steps[0].id, "customer_id": post.firm.anna.id,
        "template_id": post.template.id, "channel": "email", "purpose": "newsletter", "address": "anna@acme.example",
        "due_at": post.firm.clock.now,
    }  # fmt: skip
    return Message(**{**known, **more})


def test_nobody_adds_to_the_ledger_by_hand(post: Post) -> None:
    for who in (post.firm.mia, post.firm.boss, post.firm.root):
        with pytest.raises(Objected, match="by campaigns, not by hand"), post.crm.work(who) as work:
            work.add(by_hand(post))
    with post.crm.work(post.firm.mia) as work:
        assert queue(work, [post.item(post.firm.anna, "anna@acme.example")]).count == 1
    ben = post.item(post.firm.ben, "ben@acme.example")
    with pytest.raises(Forbidden, match=r"marketing\.queue"), post.crm.work(post.firm.rita) as work:
        queue(work, [ben])
    with pytest.raises(NotFound, match=f"no customer {post.firm.erik.id}"), post.crm.work(post.firm.boss) as work:
        queue(work, [ben, post.item(post.firm.erik, "erik@mail.example")])
    assert post.states() == {"anna@acme.example": "queued"}


def test_what_is_for_something_else_than_its_campaign_is_refused(post: Post) -> None:
    with post.crm.as_system("another purpose") as work:
        work.add(by_hand(post, purpose="transactional"))
        ben = {"customer_id": post.firm.ben.id, "address": "ben@acme.example"}
        work.add(by_hand(post, channel="phone", **ben))
    assert post.deliver().refused == 2
    assert sorted(m.reason for m in post.messages()) == [
        "It is for 'newsletter' on the channel 'phone', and its campaign for 'newsletter' on 'email'.",
        "It is for 'transactional' on the channel 'email', and its campaign for 'newsletter' on 'email'.",
    ]


def test_two_who_queue_at_once_make_one_message_each(post: Post) -> None:
    items = many(post, 300)

    def one(order: int) -> Queued:
        with post.crm.as_system("queue") as work:
            return queue(work, items if order else reversed(items))

    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(one, range(2)))
    assert both[0] + both[1] == Queued(300, 0, 300)
    with post.crm.as_system("count", read_only=True) as work:
        assert work.count(Message) == 300


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(calls=st.lists(st.lists(st.integers(0, 5), max_size=8), max_size=4))
def test_however_it_is_cut_the_ledger_holds_each_once(small_post: Post, calls: list[list[int]]) -> None:
    people = [small_post.firm.acme, *small_post.firm.people][:6]
    with small_post.crm.as_system("queue") as work:
        campaign = work.add(Campaign(name=f"No. {work.count(Campaign)}", purpose="newsletter"))
        step = work.add(Step(campaign_id=campaign.id))
    done = Queued()
    for call in calls:
        with small_post.crm.as_system("queue") as work:
            known = {"campaign_id": campaign.id, "step_id": step.id}
            done += queue(work, [small_post.item(people[n], f"n{n}@x.example", **known) for n in call])
    asked = [n for call in calls for n in call]
    assert done == Queued(len(set(asked)), 0, len(asked) - len(set(asked)))
