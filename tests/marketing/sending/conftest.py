"""A campaign that is ready to send, and a sender that does as it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any, cast

import attrs
import pytest

from crmcore import Crm, Customer, IdentityKind, Plugin, Work, hookimpl
from crmcore_marketing.campaigns import Campaign, Campaigns, Member, Step
from crmcore_marketing.consent import Consent
from crmcore_marketing.sending import Delivered, Envelope, Item, Message, Sender, deliver, queue
from crmcore_marketing.templates import Template, Templates
from tests.marketing.firm import Firm, build

PAGE = (
    "<mjml><mj-body><mj-section><mj-column><mj-text>Hello {{ customer.name }}</mj-text>"
    '<mj-button href="https://shop.example/spring?a=1">Look</mj-button>'
    '<mj-text><a href="{{ link.unsubscribe }}">No more</a></mj-text></mj-column></mj-section></mj-body></mjml>'
)


@attrs.define
class Script(Sender):
    """Raises or does what it is told, in order; then it takes everything."""

    name: str = "acme.script"
    channel: str = "email"
    says: list[Exception | Callable[[Envelope], None] | None] = attrs.field(factory=list)
    sent: list[Envelope] = attrs.field(factory=list)
    returns: list[object] = attrs.field(factory=list)
    """Receipts, in order, of whatever type."""
    tried: int = 0
    closed: int = 0
    close_fails: Exception | None = None
    leaves: bool = True

    def send(self, envelope: Envelope) -> str:
        self.tried += 1
        what = self.says.pop(0) if self.says else None
        if isinstance(what, Exception):
            raise what
        if what is not None:
            what(envelope)
        self.sent.append(envelope)
        return cast("str", self.returns.pop(0)) if self.returns else f"receipt {self.tried}"

    def close(self) -> None:
        self.closed += 1
        if self.close_fails is not None:
            raise self.close_fails


@attrs.define
class Post:
    """The firm with a running newsletter campaign of one step, whose members have all consented."""

    firm: Firm
    script: Script
    campaign: Campaign
    steps: list[Step]
    template: Template

    @property
    def crm(self) -> Crm:
        return self.firm.crm

    def begin(self) -> AbstractContextManager[Work]:
        return self.crm.as_system("deliver")

    def item(self, customer: Customer, address: str, **more: Any) -> Item:
        known = {"campaign_id": self.campaign.id, "step_id": self.steps[0].id, "template_id": self.template.id}
        return Item(customer_id=customer.id, address=address, **{**known, **more})

    def queue(self, *customers: Customer) -> list[Message]:
        """Queue a message to the first address of each, as ``tests.marketing.firm`` lists them; by name if none."""
        chosen = customers or (self.firm.anna, self.firm.ben, self.firm.chloe)
        with self.crm.as_system("queue") as work:
            queue(work, [self.item(c, ADDRESS[c.name]) for c in chosen])
        return self.messages()

    def deliver(self, **more: Any) -> Delivered:
        return deliver(self.begin, self.firm.clock.now, **more)

    def messages(self) -> list[Message]:
        with self.crm.as_system("look", read_only=True) as work:
            return list(work.each(Message))

    def states(self) -> dict[str, str]:
        """The state of each message by its address."""
        return {m.address: m.state.value for m in self.messages()}

    def kinds(self, customer: Customer) -> list[str]:
        """What the customer's timeline says, oldest first."""
        with self.crm.as_system("look", read_only=True) as work:
            return [i.kind for i in reversed(list(work.timeline(customer)))]

    def member(self, customer: Customer) -> Member:
        with self.crm.as_system("look", read_only=True) as work:
            (found,) = work.find(Member, Member.t.c.customer_id == customer.id)
            return found


ADDRESS = {
    "Acme": "info@acme.example", "Anna": "anna@acme.example", "Ben": "ben@acme.example",
    "Chloe": "chloe@mail.example", "Dora": "dora@home.example", "Erik": "erik@mail.example",
}  # fmt: skip


def scripted(script: Script) -> type[Plugin]:
    """A plugin that adds the sender."""

    class Acme(Plugin):
        name = "acme"
        requires = ("marketing",)

        @hookimpl(optionalhook=True)
        def marketing_senders(self) -> Iterable[Sender]:
            return [script]

    return Acme


def make_post(
    url: str, *, base_url: str = "https://crm.firm.example", purposes: dict[str, Any] | None = None, **settings: Any
) -> Post:
    """Set everything up; ``settings`` are those of ``[plugins.marketing.sending]``."""
    script = Script()
    marketing = {
        "senders": {}, "sending": {"from": "Firm <news@firm.example>", "bounces": "bounces@firm.example", **settings},
        **({"purposes": purposes} if purposes else {}),
    }  # fmt: skip
    plugins = {"web": {"base_url": base_url} if base_url else {}, "marketing": marketing, "acme": {}}
    firm = build(url, config={"plugins": plugins}, plugins=[scripted(script)])
    with firm.crm.as_system("campaign") as work:
        template = Templates(work).save("spring", subject="Spring, {{ customer.name }}", mjml=PAGE)
        campaigns = Campaigns(work)
        campaign = campaigns.draft("Spring", purpose="newsletter", template=template)
        for _ in range(2):
            campaigns.step(campaign, template, after=timedelta(days=300))
        steps = campaigns.steps(campaign)
        people = [firm.acme, *firm.people]
        work.add_all(
            Consent(
                customer_id=c.id, address=ADDRESS[c.name], purpose="newsletter", evidence="test", at=firm.clock.now
            )
            for c in people
            if c.name in ADDRESS
        )  # fmt: skip
        campaigns.enroll(campaign, people)
        campaign = campaigns.start(campaign)
    return Post(firm, script, campaign, steps, template)


def many(post: Post, count: int) -> list[Item]:
    """Add so many customers who have consented, and return a message to each."""
    with post.crm.as_system("many") as work:
        people = work.add_all(Customer.person(name=f"P{n}") for n in range(count))
        addresses = [f"p{n}@many.example" for n in range(count)]
        work.identify_all((p, IdentityKind.EMAIL, a) for p, a in zip(people, addresses, strict=True))
        work.add_all(
            Consent(customer_id=p.id, address=a, purpose="newsletter", evidence="test", at=work.now)
            for p, a in zip(people, addresses, strict=True)
        )
    return [post.item(p, a) for p, a in zip(people, addresses, strict=True)]


@pytest.fixture
def post(store_url: str) -> Post:
    """On each database."""
    return make_post(store_url)


@pytest.fixture
def small_post(sqlite_url: str) -> Post:
    """On SQLite alone, where the database makes no difference."""
    return make_post(sqlite_url)
