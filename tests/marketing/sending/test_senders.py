"""Senders that say odd things or cannot be closed, and deliveries that get into each other's way."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

import pytest

from crmcore import Work
from crmcore.errors import Conflict, Invalid
from crmcore_marketing.sending import Deferred, MessageState, Refused, Unavailable, Unclear
from crmcore_marketing.sending.delivery import _Run
from crmcore_marketing.sending.senders import Post as Senders, settings_of
from crmcore_marketing.sending.writing import Writer
from crmcore_web import Links
from tests.marketing.sending.conftest import Post


class Unreadable:
    """What cannot even be printed."""

    def __str__(self) -> str:
        raise ValueError


@pytest.mark.parametrize(
    ("returned", "receipt"),
    [(None, ""), (7, "7"), (b"id", "b'id'"), ("a\0b\ud800c\r\n d", "abc d"), (Unreadable(), "(Unreadable, which")],
)
def test_whatever_a_sender_returns_the_message_is_sent(post: Post, returned: object, receipt: str) -> None:
    post.script.returns = [returned] * 3
    post.queue()
    assert post.deliver().states == {"sent": 3}
    for message in post.messages():
        assert message.state is MessageState.SENT
        assert message.receipt.startswith(receipt)
        assert bool(message.receipt) is bool(receipt)


@pytest.mark.parametrize(
    ("raised", "state"), [(Refused, "failed"), (Deferred, "queued"), (Unclear, "unknown"), (Unavailable, "queued")]
)
def test_what_a_sender_raises_is_stored_whatever_its_text(post: Post, raised: type[Exception], state: str) -> None:
    post.script.says = [raised("55\0 4\udcff no\r\n more")]
    post.queue(post.firm.anna)
    with pytest.raises(Invalid, match="55 4 no more") if raised is Unavailable else nullcontext():
        post.deliver()
    (message,) = post.messages()
    assert (message.state.value, message.reason) == (state, "55 4 no more")


def test_a_sender_that_fails_with_such_a_text_is_told_too(post: Post) -> None:
    post.script.says = [RuntimeError("a\0 \ud800bug")]
    post.queue(post.firm.anna)
    with pytest.raises(RuntimeError):
        post.deliver()
    (message,) = post.messages()
    assert message.reason == "The sender 'acme.script' failed: RuntimeError: a bug"


def test_a_sender_that_cannot_be_closed_loses_no_counts(small_post: Post, caplog: pytest.LogCaptureFixture) -> None:
    small_post.script.close_fails = OSError("the line is\ngone")
    small_post.queue()
    assert small_post.deliver().states == {"sent": 3}
    assert "The sender 'acme.script' could not be closed: OSError: the line is gone" in caplog.text


def test_who_is_in_the_way_of_others_waits_a_little_and_tries_again(
    small_post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    conflicts = 0

    @contextmanager
    def begin() -> Iterator[Work]:
        nonlocal conflicts
        with small_post.begin() as work:
            yield work
        if conflicts:
            conflicts -= 1
            raise Conflict("Somebody else was first.")

    with small_post.begin() as work:
        settings = settings_of(work).sending
        run = _Run(begin, settings, Senders(work, settings), Writer(Links(work), settings))
    conflicts = 19
    assert run.again(lambda _: "done") == "done"
    assert len(pauses) == 19
    assert all(0 <= pause <= min(0.2, 0.01 * number) for number, pause in enumerate(pauses, start=1))
    conflicts = 20
    with pytest.raises(Conflict):
        run.again(lambda _: "done")
