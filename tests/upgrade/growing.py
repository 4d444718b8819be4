"""What the firm of the upgrade corpus does beyond selling, since 0.3: a campaign, tickets, a survey, an article."""

from __future__ import annotations

from datetime import date, timedelta

from crmcore import Crm, Customer, CustomerKind, Identity, Money, User
from crmcore_marketing import Campaigns, Consents, Segments, Templates
from crmcore_service import Satisfaction, Tickets
from crmcore_service.knowledge import Knowledge
from crmcore_service.tickets import Queue, QueueAgent, Skill
from tests.support import Clock

LETTER = (
    "<mjml><mj-body><mj-section><mj-column><mj-text>Hello {{ customer.name }}</mj-text>"
    '<mj-text><a href="{{ link.unsubscribe }}">No more</a></mj-text></mj-column></mj-section></mj-body></mjml>'
)


def grow(crm: Crm) -> None:
    """Use marketing and service as far as every release can."""
    assert isinstance(crm.clock, Clock)
    people = _people(crm)
    _market(crm, people)
    crm.run_due()
    _serve(crm, people)
    crm.clock.forward(days=1)
    crm.run_due()


def _people(crm: Crm) -> list[tuple[Customer, str]]:
    """Six people that can be written to, by name."""
    with crm.as_system("look for people", read_only=True) as work:
        people = [c for c in work.each(Customer) if c.kind is CustomerKind.PERSON]
        mails = {
            i.customer_id: i.value
            for i in work.each(Identity, Identity.t.c.customer_id.in_([p.id for p in people]))
            if i.kind.value == "email"
        }
    return sorted(((p, mails[p.id]) for p in people if p.id in mails), key=lambda pair: pair[1])[:6]


def _market(crm: Crm, people: list[tuple[Customer, str]]) -> None:
    with crm.as_system("market") as work:
        for person, mail in people[:5]:
            Consents(work).give(person, mail, "newsletter", evidence="asked for it at the fair", text_version="2026-01")
        Consents(work).withdraw(people[4][0], people[4][1], "newsletter", evidence="wrote so")
        Consents(work).suppress("nobody@example.org", note="complained")
        Templates(work).save("spring", subject="Spring", mjml=LETTER)
        chosen = Segments(work).create("chosen", description="by hand")
        Segments(work).put(chosen, [person for person, _ in people])
        Segments(work).create("persons", rule="record.kind == 'person'", include=[chosen])
        campaign = Campaigns(work).draft(
            "Spring 2026", purpose="newsletter", template="spring", segment=chosen, shares={"a": 0.5, "b": 0.5}
        )
        Campaigns(work).step(campaign, "spring", after=timedelta(days=30), unless="clicked")
        Campaigns(work).spend(campaign, Money("120.50", "EUR"), "printing", on=date(2026, 3, 1))
        Campaigns(work).start(campaign)


def _serve(crm: Crm, people: list[tuple[Customer, str]]) -> None:
    with crm.as_system("serve") as work:
        (agent, *_rest) = work.find(User, order_by="email")
        queue = work.add(Queue(name="support", address="support@firm.example"))
        work.add(QueueAgent(queue_id=queue.id, user_id=agent.id))
        work.add(Skill(user_id=agent.id, name="german"))
        tickets = Tickets(work)
        first, second, third = (
            tickets.open(person, title, text="Since Monday", queue=queue)
            for (person, _), title in zip(people, ("No light", "Where is the manual?", "No light at all"), strict=False)
        )
        first = tickets.note(tickets.reply(first, "Please press the button"), "button!")
        done = tickets.resolve(tickets.reply(second, "Here it is", pending=True), "Sent")
        Satisfaction(work).answer(Satisfaction(work).ask(done), score=4, comment="quick")
        knowledge = Knowledge(work)
        article = knowledge.publish(knowledge.write("The lamp is dark", "Press the button."))
        knowledge.link(article, first)
        tickets.merge(third, into=tickets.hold(first, "spare part is ordered"), across=True)
