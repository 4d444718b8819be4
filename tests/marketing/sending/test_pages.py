"""What comes back through links: each counts once, and what is only fetched changes nothing that matters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from crmcore import Interaction
from crmcore_marketing.campaigns import MemberStatus
from crmcore_marketing.consent import Consent, Consents, ConsentState, Recipient, refusals
from crmcore_marketing.sending import Envelope, Message
from crmcore_web import Links
from crmcore_web.app import application
from tests.marketing.sending.conftest import Post, make_post


class Mail:
    """A message that Anna got a minute ago, and a browser to open its links."""

    def __init__(self, post: Post) -> None:
        self.post = post
        post.queue(post.firm.anna)
        post.deliver()
        self.envelope: Envelope = post.script.sent[0]
        self.browser = TestClient(application(post.crm), base_url="https://crm.firm.example", follow_redirects=False)
        self.browser.__enter__()
        post.firm.clock.forward(minutes=1)

    @property
    def pixel(self) -> str:
        return _found(r'<img src="([^"]+)" width="1"', self.envelope.html)

    @property
    def link(self) -> str:
        return _found(r'href="([^"]+)"[^>]*>\s*Look', self.envelope.html)

    @property
    def message(self) -> Message:
        return self.post.messages()[0]

    def post_form(self, url: str, **form: str) -> Any:
        return self.browser.post(url, data=form)


def _found(pattern: str, text: str) -> str:
    found = re.search(pattern, text, re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def mail(store_url: str) -> Iterator[Mail]:
    made = Mail(make_post(store_url))
    yield made
    made.browser.__exit__(None, None, None)


def test_an_opening_counts_once(mail: Mail) -> None:
    for _ in range(3):
        answer = mail.browser.get(mail.pixel)
        assert (answer.status_code, answer.headers["content-type"]) == (200, "image/gif")
    assert mail.message.opened_at == mail.post.firm.clock.now
    assert mail.post.kinds(mail.post.firm.anna) == ["marketing.sent", "marketing.opened"]
    assert mail.post.member(mail.post.firm.anna).status is MemberStatus.OPENED


def test_a_click_counts_once_and_leads_where_the_template_says(mail: Mail) -> None:
    for _ in range(2):
        answer = mail.browser.get(mail.link)
        assert (answer.status_code // 100, answer.headers["location"]) == (3, "https://shop.example/spring?a=1")
    assert mail.message.clicked_at == mail.post.firm.clock.now
    with mail.post.crm.as_system("look", read_only=True) as work:
        (click,) = work.find(Interaction, Interaction.t.c.kind == "marketing.clicked")
    assert click.payload["url"] == "https://shop.example/spring?a=1"
    assert (click.record_type, click.record_id) == ("marketing_campaign", mail.post.campaign.id)
    assert mail.post.member(mail.post.firm.anna).status is MemberStatus.CLICKED


def test_a_machine_that_looks_at_once_does_not_count(mail: Mail) -> None:
    mail.post.firm.clock.forward(seconds=-55)
    assert mail.browser.get(mail.pixel).status_code == 200
    assert mail.browser.get(mail.link).status_code // 100 == 3
    assert (mail.message.opened_at, mail.message.clicked_at) == (None, None)
    mail.post.firm.clock.forward(seconds=5)
    mail.browser.get(mail.pixel)
    assert mail.message.opened_at is not None


def test_nobody_can_make_a_link_that_leads_elsewhere(mail: Mail) -> None:
    assert mail.browser.get(mail.link[:-3] + "abc").status_code == 404
    assert mail.message.clicked_at is None


def test_fetching_the_way_out_asks_and_changes_nothing(mail: Mail) -> None:
    answer = mail.browser.get(mail.envelope.unsubscribe)
    assert (answer.status_code, "Unsubscribe?" in answer.text) == (200, True)
    assert mail.message.unsubscribed_at is None
    assert mail.post.kinds(mail.post.firm.anna) == ["marketing.sent"]


def test_one_click_unsubscribes_for_this_purpose_once(mail: Mail) -> None:
    for _ in range(2):
        answer = mail.post_form(mail.envelope.unsubscribe, **{"List-Unsubscribe": "One-Click"})
        assert (answer.status_code, "You are unsubscribed" in answer.text) == (200, True)
    assert mail.message.unsubscribed_at == mail.post.firm.clock.now
    assert mail.post.kinds(mail.post.firm.anna) == ["marketing.sent", "marketing.unsubscribed"]
    assert mail.post.member(mail.post.firm.anna).status is MemberStatus.UNSUBSCRIBED
    with mail.post.crm.as_system("look", read_only=True) as work:
        said = {s.purpose: s.state for s in Consents(work).states(mail.post.firm.anna)}
    assert said == {"newsletter": ConsentState.WITHDRAWN}


def test_the_way_out_says_it_is_done_only_when_it_is(mail: Mail) -> None:
    way_out = mail.envelope.unsubscribe
    asked = mail.browser.get(way_out).text
    assert "<p>Stop messages of the kind “Newsletter” to anna@acme.example?</p>" in asked
    assert "no more messages" not in asked
    done = mail.post_form(way_out).text
    assert "<h1>You are unsubscribed</h1>" in done
    assert "<p>anna@acme.example gets no more messages of the kind “Newsletter”.</p>" in done
    for again in (mail.browser.get(way_out).text, mail.post_form(way_out).text):
        assert "<h1>You are unsubscribed already</h1>" in again
        assert "<button>" not in again
    with mail.post.crm.as_system("again") as work:
        Consents(work).give(mail.post.firm.anna, "anna@acme.example", "newsletter", evidence="a form")
    assert "<h1>Unsubscribe?</h1>" in mail.browser.get(way_out).text


def test_after_a_new_consent_the_old_link_works_again(mail: Mail) -> None:
    mail.post_form(mail.envelope.unsubscribe)
    mail.post.firm.clock.forward(days=1)
    with mail.post.crm.as_system("again") as work:
        Consents(work).give(mail.post.firm.anna, "anna@acme.example", "newsletter", evidence="a form")
    mail.post.firm.clock.forward(days=1)
    mail.post_form(mail.envelope.unsubscribe)
    with mail.post.crm.as_system("look", read_only=True) as work:
        (said,) = Consents(work).states(mail.post.firm.anna)
    assert said.state is ConsentState.WITHDRAWN


def test_what_is_queued_for_who_unsubscribed_is_not_sent(mail: Mail) -> None:
    from crmcore_marketing.sending import queue

    post = mail.post
    with post.crm.as_system("next step") as work:
        queue(work, [post.item(post.firm.anna, "anna@acme.example", step_id=post.steps[1].id)])
    mail.post_form(mail.envelope.unsubscribe)
    assert post.deliver().refused == 1


def test_the_page_of_choices(mail: Mail) -> None:
    page = mail.browser.get(mail.envelope.unsubscribe).text
    choices = _found(r'href="(https://crm\.firm\.example/l/[^"]+)"', page)
    shown = mail.browser.get(choices).text
    assert 'name="newsletter" checked' in shown
    assert 'name="transactional" checked' in shown
    assert "anna@acme.example gets: About what was bought." in mail.post_form(choices, transactional="on").text
    assert 'name="newsletter">' in mail.browser.get(choices).text
    mail.post_form(choices, transactional="on")  # once more changes nothing
    mail.post.firm.clock.forward(days=1)
    mail.post_form(choices, newsletter="on", transactional="on")
    with mail.post.crm.as_system("look", read_only=True) as work:
        said = {s.purpose: (s.state.value, s.confirmed) for s in Consents(work).states(mail.post.firm.anna)}
        assert work.count(Consent, Consent.t.c.customer_id == mail.post.firm.anna.id) == 3
    assert said == {"newsletter": ("given", True)}


def test_what_waits_for_its_confirmation_is_shown_so_and_confirmed_by_saving_it(sqlite_url: str) -> None:
    offers = {"label": "Offers", "double_opt_in": True}
    mail = Mail(make_post(sqlite_url, purposes={"newsletter": {"label": "Newsletter"}, "offers": offers}))
    anna, address = mail.post.firm.anna, "anna@acme.example"

    def said() -> list[tuple[str, bool, str]]:
        with mail.post.crm.as_system("look", read_only=True) as work:
            return [(c.state.value, c.confirmed, c.evidence) for c in Consents(work).history(anna)
                    if c.purpose == "offers"]  # fmt: skip

    with mail.post.crm.as_system("offers") as work:
        Consents(work).give(anna, address, "offers", evidence="a form", text_version="May")
        choices = Links(work).url("marketing.preferences", {"message": str(mail.message.id)})
    waits = 'name="offers"> Offers <em>(waits for your confirmation'
    assert waits in mail.browser.get(choices).text
    assert f"{address} gets: Newsletter." in mail.post_form(choices, newsletter="on").text
    assert waits in mail.browser.get(choices).text
    assert said() == [("given", False, "a form")]
    for _ in range(2):
        mail.post.firm.clock.forward(minutes=1)
        assert "gets: Newsletter, Offers." in mail.post_form(choices, newsletter="on", offers="on").text
    confirmed = f"Confirmed on the page that message {mail.message.id} leads to"
    assert said() == [("given", False, "a form"), ("given", True, confirmed)]
    assert 'name="offers" checked> Offers</label>' in mail.browser.get(choices).text
    with mail.post.crm.as_system("look", read_only=True) as work:
        assert refusals(work, [Recipient(anna.id, address)], "email", "offers", lock=False) == [None]
    mail.browser.__exit__(None, None, None)


@pytest.mark.parametrize(
    ("channel", "address"),
    [
        ("email", "jose\u0301@Mail.example"), ("sms", "+47 555 01 99"), ("phone", "0047 (555) 01-99"),
        ("post", "1  Main Street,\nHalden"),
    ],
)  # fmt: skip
def test_however_an_address_is_written_its_choices_are_shown_and_kept(
    small_post: Post, channel: str, address: str
) -> None:
    post, who = small_post, small_post.firm.finn
    with post.crm.as_system("queue") as work:
        Consents(work).give(who, address, "newsletter", evidence="a form", channel=channel)
        (message,) = work.add_all([
            Message(campaign_id=post.campaign.id, step_id=post.steps[0].id, customer_id=who.id, due_at=work.now,
                    template_id=post.template.id, channel=channel, purpose="newsletter", address=address)
        ])  # fmt: skip
        choices = Links(work).url("marketing.preferences", {"message": str(message.id)})
    with TestClient(application(post.crm), base_url="https://crm.firm.example") as browser:
        assert 'name="newsletter" checked' in browser.get(choices).text
        assert "gets: nothing." in browser.post(choices).text
        assert 'name="newsletter">' in browser.get(choices).text
    with post.crm.as_system("look", read_only=True) as work:
        said = {s.purpose: s.state for s in Consents(work).states(who)}
    assert set(said.values()) == {ConsentState.WITHDRAWN}
    assert len(said) == 2


def test_a_message_that_is_gone_says_so(mail: Mail) -> None:
    with mail.post.crm.as_system("remove") as work:
        choices = Links(work).url("marketing.preferences", {"message": str(mail.message.id)})
        work.remove(mail.message)
    for url in (mail.pixel, mail.link):
        assert mail.browser.get(url).status_code in (200, 302, 303, 307)
    for url in (mail.envelope.unsubscribe, choices):
        for page in (mail.browser.get(url), mail.post_form(url)):
            assert page.status_code == 410
            assert "not known here any more" in page.text
            assert "Nothing was changed." in page.text
            assert "write to the firm" in page.text
            assert "Nothing more will be sent" not in page.text
