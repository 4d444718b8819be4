"""Kill the worker again and again while it sends a campaign, and count what arrived.

A campaign of 5,000 recipients goes to a mail server on the loopback interface, by the worker of `crmcore worker`. The
worker is killed with SIGKILL at 200 random moments and started anew. At the end the ledger is compared with what the
server wrote down: everybody got the mail once, or is reported as unknown.

The last line is one JSON object:

    kills          so many times it was killed
    recipients     so many messages were to be sent
    missing        neither arrived nor reported, or reported as sent and not arrived: must be 0
    second_sends   arrived more than once: must be 0
    on_the_wire    reported as unknown: handed over, and killed before the answer was stored

Usage: python examples/crash_campaign/crash.py [--recipients N] [--kills N] [--seed N] [--url URL]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs

from crmcore import Crm, Customer, IdentityKind
from crmcore.worker import Worker
from crmcore_marketing import Consent
from crmcore_marketing.campaigns import Campaigns
from crmcore_marketing.sending import Item, Message, MessageState, queue
from crmcore_marketing.templates import Templates

HERE = Path(__file__).parent
LEASES_OVER = timedelta(minutes=20)
"""With each life the clock is set forward, so that nobody waits for what the dead one held."""
LINE = 37
"""The length of a line in the server's record."""
PATIENCE = 60.0
"""A worker that sends nothing for so many seconds is killed idle."""

CONFIG = """\
[store]
url = "{url}"

[firm]
name = "Corner Shop"

[plugins.web]
base_url = "https://crm.shop.example"

[plugins.marketing.sending]
from = "Corner Shop <news@shop.example>"
bounces = "bounces@shop.example"

[plugins.marketing.senders.loopback]
kind = "smtp"
host = "127.0.0.1"
port = {port}
security = "none"
"""

PAGE = """\
<mjml><mj-body><mj-section><mj-column>
<mj-text>Dear {{ customer.name }}, spring is here.</mj-text>
<mj-button href="https://shop.example/spring">Look</mj-button>
<mj-text><a href="{{ link.unsubscribe }}">No more of this</a></mj-text>
</mj-column></mj-section></mj-body></mjml>
"""


@attrs.define
class Show:
    """One run: where the server writes down what it took, and how many workers there were."""

    record: Path
    begun: float
    life: int = 0

    def clock(self) -> datetime:
        """Return the time, as it is for the worker of this life."""
        return datetime.now(UTC) + LEASES_OVER * self.life

    def arrived(self) -> int:
        """Return how many mails the server took so far."""
        return self.record.stat().st_size // LINE

    def say(self, text: str) -> None:
        """Tell how far it is."""
        print(f"{time.monotonic() - self.begun:6.1f} s  {text}", file=sys.stderr, flush=True)


@contextmanager
def mail_server(record: Path) -> Iterator[int]:
    """Start the server; yields its port."""
    record.touch()
    command = [sys.executable, str(HERE / "recording_server.py"), str(record)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield int(server.stdout.readline())
        finally:
            server.terminate()


def set_up(crm: Crm, recipients: int) -> None:
    """Make the firm, its customers with their consent, and a campaign whose messages are all queued."""
    crm.migrate()
    with crm.as_system("customers") as work:
        people = work.add_all(Customer.person(name=f"Customer {n}") for n in range(recipients))
        addresses = [f"customer{n}@mail.example" for n in range(recipients)]
        both = list(zip(people, addresses, strict=True))
        work.identify_all((person, IdentityKind.EMAIL, address) for person, address in both)
        work.add_all(
            Consent(customer_id=p.id, address=a, purpose="newsletter", evidence="a form", at=work.now) for p, a in both
        )
    with crm.as_system("campaign") as work:
        campaigns = Campaigns(work)
        template = Templates(work).save("spring", subject="Spring, {{ customer.name }}", mjml=PAGE)
        campaign = campaigns.draft("Spring", purpose="newsletter", template=template)
        campaigns.enroll(campaign, people)
        campaigns.start(campaign)
        (step,) = campaigns.steps(campaign)
        (arm,) = campaigns.arms(campaign)
        queue(
            work,
            (
                Item(
                    campaign_id=campaign.id, step_id=step.id, arm_id=arm.id, template_id=template.id,
                    customer_id=person.id, address=address,
                )
                for person, address in both
            ),
        )  # fmt: skip


def live(crm: Crm) -> int:
    """Start a worker in a process of its own, which has all modules loaded already; returns its id."""
    crm.close()  # no connection goes along
    child = os.fork()
    if child == 0:
        try:
            Worker(crm).run()
        finally:
            os._exit(1)
    return child


def kill(show: Show, child: int, after: int, rest: float) -> None:
    """Kill a worker once the server has taken so many mails, and a moment later."""
    seen, since = show.arrived(), time.monotonic()
    while seen < after and time.monotonic() < since + PATIENCE:
        time.sleep(0.001)
        if (now := show.arrived()) != seen:
            seen, since = now, time.monotonic()
    time.sleep(rest)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def torment(show: Show, crm: Crm, recipients: int, kills: int, chance: random.Random) -> None:
    """Kill workers at random moments, spread over the whole campaign."""
    for life in range(1, kills + 1):
        show.life = life
        before = show.arrived()
        # Each of the dead may have taken one along that never arrives.
        left = max(recipients - life - before, 0)
        goal = before + min(chance.randint(0, round(2 * left / (kills - life + 1))), left)
        kill(show, live(crm), goal, chance.uniform(0, 0.03))
        if life % 20 == 0 or life == kills:
            show.say(f"killed {life:,} times, {show.arrived():,} of {recipients:,} arrived")


def finish(show: Show, crm: Crm) -> None:
    """Let the worker end what is left, and give up what nobody knows."""
    for _ in range(3):
        show.life += 1
        for ran in crm.run_due():
            if ran.error is not None:
                raise SystemExit(ran.error)


def compare(show: Show, crm: Crm, kills: int) -> dict[str, int]:
    """Compare the ledger with what the server took."""
    took = Counter(show.record.read_text().split())
    with crm.as_system("compare", read_only=True) as work:
        states = {str(m.id): m.state for m in work.each(Message)}
    unknown = {id for id, state in states.items() if state is MessageState.UNKNOWN}
    lost = {id for id in states if id not in took and id not in unknown}
    strangers = {id for id in took if states.get(id) not in (MessageState.SENT, MessageState.UNKNOWN)}
    show.say(f"of {len(unknown):,} on the wire, {len(unknown & took.keys()):,} had arrived")
    return {
        "kills": kills,
        "recipients": len(states),
        "missing": len(lost | strangers),
        "second_sends": sum(took.values()) - len(took),
        "on_the_wire": len(unknown),
    }


def main() -> None:
    """Run it."""
    asked = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    asked.add_argument("--recipients", type=int, default=5_000)
    asked.add_argument("--kills", type=int, default=200)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--url", default="sqlite:///crash.db", help="an empty database; by default a SQLite file")
    asked.add_argument("--folder", type=Path, default=Path("build/crash_campaign"))
    given = asked.parse_args()
    shutil.rmtree(given.folder, ignore_errors=True)
    given.folder.mkdir(parents=True)
    show = Show(given.folder / "arrived.txt", time.monotonic())
    config = given.folder / "crm.toml"
    with mail_server(show.record) as port:
        config.write_text(CONFIG.format(url=given.url, port=port))
        with Crm.from_toml(config, clock=show.clock) as crm:
            set_up(crm, given.recipients)
            show.say(f"{given.recipients:,} messages are queued")
            torment(show, crm, given.recipients, given.kills, random.Random(given.seed))  # noqa: S311 — no secret
            finish(show, crm)
            print(json.dumps(compare(show, crm, given.kills)))


if __name__ == "__main__":
    main()
