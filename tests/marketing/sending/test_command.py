"""``crmcore message``, as somebody at a terminal uses it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crmcore import Crm, Customer, User
from crmcore.errors import Forbidden, Invalid
from crmcore_marketing import Campaigns, Consents, Messages, Templates
from crmcore_marketing.sending import MessageState, Unclear
from crmcore_testing.templates import set_up
from tests.marketing import pages
from tests.marketing.sending.conftest import PAGE, Post
from tests.marketing.sending.test_bounces import dsn

NOBODY = "018f0000-0000-7000-8000-000000000000"


@pytest.fixture
def folder(sqlite_url: str, tmp_path: Path) -> Path:
    """A firm with a campaign of two, of whom one has consented; its mails are files."""
    (tmp_path / "crm.toml").write_text(f'[store]\nurl = "{sqlite_url}"\n[plugins.web]\n[plugins.marketing]\n', "utf-8")
    with Crm.from_toml(tmp_path / "crm.toml") as crm:
        set_up(crm)
        with crm.as_system("set up") as work:
            work.add(User(name="Rita", email="rita@firm.example", roles=("rep",)))
            anna, ben = work.add_all(Customer.person(name=n) for n in ("Anna", "Ben"))
            work.identify(anna, email="anna@mail.example")
            work.identify(ben, email="ben@mail.example")
            Consents(work).give(anna, "anna@mail.example", "newsletter", evidence="form")
            campaign = Campaigns(work).draft(
                "Spring", purpose="newsletter", template=Templates(work).save("spring", subject="Spring", mjml=PAGE)
            )
            Campaigns(work).enroll(campaign, [anna, ben])
            campaign = Campaigns(work).start(campaign)
            Campaigns(work).queue_due()
    return tmp_path


def test_deliver_list_and_what_comes_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, told = pages.run(capsys, "message", "deliver", folder=folder)
    assert "Handed over: 1 (1 sent); refused by consent or another rule: 1." in told
    shown, _ = pages.run(capsys, "message", "list", "--campaign", "Spring", folder=folder)
    assert "There is no consent for 'newsletter'." in shown
    (sent,) = json.loads(pages.run(capsys, "message", "list", "--state", "sent", "--json", folder=folder)[0])
    assert [f.stem for f in (folder / "outbox").glob("*.eml")] == [sent["id"]]
    back = folder / "back"
    back.mkdir()
    (back / "1.eml").write_bytes(dsn(message=sent["id"]))
    (back / "2.eml").write_bytes(dsn(recipient="x@else.example"))
    shown, told = pages.run(capsys, "message", "bounces", str(back), folder=folder)
    assert "x@else.example: nothing of ours." in shown
    assert "2 mails: 1 for good, 0 for the time being, 0 complaints, 0 known before, 1 not ours." in told
    assert json.loads(pages.run(capsys, "message", "bounces", str(back), "--json", folder=folder)[0])["known"] == 1


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        (("list", "--campaign", "Nothing"), "There is no marketing_campaign 'Nothing'"),
        (("bounces", "nowhere"), "There is no folder nowhere."),
        (("settle", NOBODY, "--reason", "x"), "Say which of the two it is."),
        (
            ("settle", NOBODY, "--sent", "--reason", "x"),
            "There is no marketing_message",
        ),
    ],
)
def test_what_cannot_be_done_is_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], wrong: str
) -> None:
    _, told = pages.run(capsys, "message", *words, folder=folder, fails=True)
    assert wrong in told
    assert len(told.strip().splitlines()) == 1


def test_a_rep_does_not_deliver(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, told = pages.run(capsys, "--as", "rita@firm.example", "message", "deliver", folder=folder, fails=True)
    assert "Grant the permission 'marketing.deliver'." in told


# -- settling -----------------------------------------------------------------------------------------------------


@pytest.fixture
def lost(post: Post) -> Post:
    """A message of which nobody knows."""
    post.script.says = [Unclear("the line broke")]
    post.queue(post.firm.anna)
    post.deliver()
    return post


def test_an_unknown_message_is_settled_as_sent(lost: Post) -> None:
    with lost.crm.work(lost.firm.mia) as work:
        (unknown,) = Messages(work).unknown(lost.campaign)
        Messages(work).mark_sent([unknown.id], reason="in the log")
        assert Messages(work).counts(lost.campaign) == {MessageState.SENT: 1}
    assert lost.deliver().handed == 0
    assert lost.kinds(lost.firm.anna) == ["marketing.sent"]
    assert lost.messages()[0].reason == "Settled by hand: in the log"


def test_an_unknown_message_is_sent_again_only_by_hand(lost: Post) -> None:
    assert lost.deliver().handed == 0
    with lost.crm.work(lost.firm.mia) as work:
        Messages(work).send_again([m.id for m in Messages(work).unknown()], reason="the server was down")
    assert lost.deliver().states == {"sent": 1}
    assert lost.script.tried == 2


def test_what_is_sent_is_not_settled(lost: Post) -> None:
    (message,) = lost.messages()
    with lost.crm.work(lost.firm.mia) as work:
        Messages(work).mark_sent([message.id], reason="in the log")
        for verb in (Messages(work).mark_sent, Messages(work).send_again):
            with pytest.raises(Invalid, match=r"is (not unknown: it is )?sent"):
                verb([message.id], reason="again")


def test_to_settle_takes_a_reason_and_the_permission(lost: Post) -> None:
    (message,) = lost.messages()
    with lost.crm.work(lost.firm.mia) as work, pytest.raises(Invalid, match="takes a reason"):
        Messages(work).send_again([message.id], reason=" ")
    with lost.crm.work(lost.firm.rita) as work, pytest.raises(Forbidden):
        Messages(work).send_again([message.id], reason="I want it")
    assert lost.states() == {"anna@acme.example": "unknown"}
