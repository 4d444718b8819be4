"""Writing and queueing the messages of a campaign, beside writing them alone, for ten thousand recipients."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from benchmarks.firm import clock, side_by_side
from crmcore import Config, Crm, Customer, IdentityKind, User
from crmcore_marketing import Campaign, Campaigns, MarketingPlugin, Templates
from crmcore_marketing.sending import Message
from crmcore_marketing.sending.senders import settings_of
from crmcore_marketing.sending.writing import Writer
from crmcore_web import Links, WebPlugin

RECIPIENTS, CHUNK, AT_ONCE, ROUNDS = 10_000, 5_000, 1_000, 3
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PAGE = """
<mjml>
  <mj-head><mj-title>Half price</mj-title><mj-preview>Until Friday</mj-preview></mj-head>
  <mj-body>
    <mj-section><mj-column>
      <mj-image src="https://shop.example/logo.png" alt="{{ firm.name }}" />
    </mj-column></mj-section>
    <mj-section><mj-column>
      <mj-text>Dear {{ customer.given_name | "friend" }},</mj-text>
      <mj-text>this week all lamps are half price, also in {{ customer.city | "your town" }}.</mj-text>
      <mj-button href="https://shop.example/lamps?from=spring">See the lamps</mj-button>
      <mj-text>Or <a href="https://shop.example/tables">look at tables</a>.</mj-text>
      <mj-text>{{ firm.name }}, {{ firm.address }}. <a href="{{ link.unsubscribe }}">No more of these</a></mj-text>
    </mj-column></mj-section>
  </mj-body>
</mjml>
"""


def make_crm(url: str, folder: Path) -> tuple[Crm, User]:
    """Return a Crm with customers who want the newsletter."""
    senders = {"file": {"kind": "folder", "path": str(folder / "outbox")}}
    firm = {"name": "Halden Lamps", "address": "1 Main Street"}
    plugins = {"web": {"key_file": str(folder / "web.key")}, "marketing": {"senders": senders, "firm": firm}}
    config = Config.from_mapping({"store": {"url": url}, "plugins": plugins}, folder)
    crm = Crm(config, [WebPlugin, MarketingPlugin], clock=lambda: NOW)
    crm.migrate()
    with crm.as_system("set up the benchmark") as work:
        user = work.add(User(name="Ada Bench", email="ada@example.com", roles=("admin",)))
        Templates(work).save("spring", subject="Half price, {{ customer.name }}", mjml=PAGE)
    for start in range(0, RECIPIENTS, CHUNK):
        with crm.as_system("customers") as work:
            people = work.add_all(
                Customer.person(name=f"Person {n}", given_name=f"P{n}", country="NO", owner_id=user.id)
                for n in range(start, start + CHUNK)
            )
            work.identify_all((p, IdentityKind.EMAIL, f"p{start + n}@mail.example") for n, p in enumerate(people))
    return crm, user


def _campaign(crm: Crm, user: User, name: str) -> Campaign:
    with crm.work(user) as work:
        campaigns = Campaigns(work)
        campaign = campaigns.draft(name, purpose="transactional", template="spring")
        campaigns.enroll(campaign, work.each(Customer))
        return campaign


def _queue(crm: Crm, campaign: Campaign) -> float:
    """Queue what a campaign has to send, in one transaction, and return the seconds that it took."""
    with crm.as_system("start") as work:
        Campaigns(work).start(campaign)
    with clock() as seconds, crm.as_system("queue") as work:
        done = Campaigns(work).queue_due()
        assert (done.count, done.refused) == (RECIPIENTS, 0)
    return seconds()


def _write(crm: Crm, campaign: Campaign) -> float:
    """Write every message of a campaign as it would be handed to its sender, and return the seconds that it took."""
    total = 0.0
    with crm.as_system("write", read_only=True) as work:
        writer = Writer(Links(work), settings_of(work).sending)
        after: str | None = None
        while True:
            messages = work.find(Message, Message.t.c.campaign_id == campaign.id, limit=AT_ONCE, after=after)
            with clock() as seconds:
                writer.read(work, messages)
                for message in messages:
                    writer.write(message)
            total += seconds()
            after = messages.next
            if after is None:
                return total


def measure(url: str, folder: Path) -> dict[str, float]:
    """Return messages a second, written alone, and how much longer it takes to queue them as well."""
    crm, user = make_crm(url, folder)
    campaigns = [_campaign(crm, user, f"Campaign {n}") for n in range(ROUNDS)]
    queued: list[Campaign] = []

    def together() -> float:
        queued.append(campaigns[len(queued)])
        return _queue(crm, queued[-1]) + _write(crm, queued[-1])

    both, alone = side_by_side(together, lambda: _write(crm, queued[-1]), rounds=ROUNDS)
    crm.close()
    return {
        "messages_written_a_second": round(RECIPIENTS / alone),
        "write_and_queue_to_write": round(both / alone, 2),
    }
