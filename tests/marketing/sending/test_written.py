"""What is written: the message that a customer gets, its ways out, and who may not be written as."""

from __future__ import annotations

import attrs
import pytest

from crmcore.errors import Invalid
from tests.marketing.sending.conftest import Post, make_post


def test_the_message_is_the_template_for_this_customer(small_post: Post) -> None:
    post = small_post
    post.queue(post.firm.anna)
    post.deliver()
    (envelope,) = post.script.sent
    (message,) = post.messages()
    assert envelope.subject == "Spring, Anna"
    assert "Hello Anna" in envelope.html
    assert "https://shop.example" not in envelope.html  # it leads through us
    assert envelope.return_path == f"bounces+{message.id.hex}@firm.example"
    mail = envelope.mail()
    assert mail["Message-ID"] == f"<{message.id}@firm.example>"
    assert mail["List-Unsubscribe"].startswith("<https://crm.firm.example/l/")
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail["List-Id"] == "<newsletter.firm.example>"
    assert (mail["From"], mail["Date"]) == ("Firm <news@firm.example>", "Mon, 02 Mar 2026 09:00:00 +0000")
    assert [p.get_content_type() for p in mail.iter_parts()] == ["text/plain", "text/html"]


@pytest.mark.parametrize("address", ["anna@acme.example", "änna@acme.example"])
@pytest.mark.parametrize("base_url", ["https://crm.firm.example", "http://crm.firm.example"])
def test_the_way_out_is_a_bare_link_on_one_line(sqlite_url: str, base_url: str, address: str) -> None:
    post = make_post(sqlite_url, base_url=base_url)
    post.queue(post.firm.anna)
    post.deliver()
    envelope = attrs.evolve(post.script.sent[0], address=address, subject="Grüße " * 30)
    head = bytes(envelope.mail()).partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert f"List-Unsubscribe: <{envelope.unsubscribe}>".encode() in head
    assert f"Message-ID: {envelope.message_id}".encode() in head
    assert (b"List-Unsubscribe-Post: List-Unsubscribe=One-Click" in head) is base_url.startswith("https")


def test_a_way_out_beyond_ascii_is_written_as_programs_read_it(sqlite_url: str) -> None:
    post = make_post(sqlite_url, base_url="https://müller.example/ü")
    post.queue(post.firm.anna)
    post.deliver()
    assert b"\r\nList-Unsubscribe: <https://xn--mller-kva.example/%C3%BC/l/" in bytes(post.script.sent[0].mail())


def test_without_tracking_links_lead_straight_there(sqlite_url: str) -> None:
    post = make_post(sqlite_url, track=False)
    post.queue(post.firm.anna)
    post.deliver()
    assert "https://shop.example/spring?a=1" in post.script.sent[0].html


def test_who_does_not_say_who_writes_sends_nothing(sqlite_url: str) -> None:
    post = make_post(sqlite_url, **{"from": "news@firm.invalid"})
    post.queue(post.firm.anna)
    with pytest.raises(Invalid, match=r"Set plugins\.marketing\.sending\.from"):
        post.deliver()
    assert post.states() == {"anna@acme.example": "queued"}


def test_what_has_left_this_machine_must_lead_back_to_us(sqlite_url: str) -> None:
    post = make_post(sqlite_url, base_url="")
    post.queue(post.firm.anna)
    with pytest.raises(Invalid, match=r"Set plugins\.web\.base_url"):
        post.deliver()
    post.script.leaves = False  # as the sender that writes files
    assert post.deliver().handed == 1
