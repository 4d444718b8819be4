"""Planning, doing, putting off and calling off; what is overdue; a done activity is an interaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from crmcore import Customer, Direction, Interaction, User
from crmcore.errors import Invalid, NotFound, NotUnique, Objected
from crmcore_sfa import Opportunity, Sales, SfaPlugin
from crmcore_sfa.activities.records import Activity, ActivityKind, ActivityState
from crmcore_sfa.activities.verbs import Activities, Done
from tests.sfa.firm import NOW, Firm, build, eur
from tests.support import Clock, make_crm

HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Firm:
    """The firm on SQLite, for tests that need none of their own."""
    return build(f"sqlite:///{tmp_path_factory.mktemp('activities') / 'crm.sqlite'}")


def test_a_done_call_stands_on_the_timeline_of_all_who_took_part(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        carla, dora = work.add_all(Customer.person(name=n) for n in ("Carla", "Dora"))
        deal = Sales(work).open(firm.acme, "Lamps", amount=eur("100"))
        activities = Activities(work)
        call = activities.plan(
            "Call about lamps", kind=ActivityKind.CALL, about=deal, due=NOW - HOUR, attendees=[carla]
        )
        assert (call.state, call.customer_id, call.owner_id) == (ActivityState.PLANNED, firm.acme.id, firm.ann.id)
        done = activities.done(call, outcome="reached", minutes=12, notes="wants red ones", participants=[dora])
        assert (done.state, done.done_at, done.minutes) == (ActivityState.DONE, NOW, 12)
        (told,) = work.timeline(firm.acme)
        assert told.id == done.interaction_id
        assert (told.kind, told.summary, told.direction) == ("core.call", "Call about lamps", Direction.OUT)
        assert (told.record_type, told.record_id, told.user_id) == ("sfa_opportunity", deal.id, firm.ann.id)
        assert told.payload == {"minutes": 12.0, "outcome": "reached", "notes": "wants red ones"}
        assert work.timeline(carla)[0] == work.timeline(dora)[0] == told
        facts = work.facts(Opportunity, [deal.id], ["sfa.last_contact_at", "sfa.next_activity_at"])[deal.id]
        assert facts == {"sfa.last_contact_at": NOW, "sfa.next_activity_at": None}


@pytest.mark.parametrize(
    ("kind", "expected", "payload"),
    [
        ("task", "sfa.task", {"minutes": 5.0, "outcome": "sent", "notes": "n"}),
        ("call", "core.call", {"minutes": 5.0, "notes": "sent\nn"}),
        ("meeting", "core.meeting", {"minutes": 5.0, "location": "Here", "notes": "sent\nn"}),
        ("visit", "core.visit", {"minutes": 5.0, "address": "Here", "notes": "sent\nn"}),
        ("note", "core.note", {"text": "sent\nn"}),
    ],
)
def test_each_kind_becomes_its_kind_of_interaction(shared: Firm, kind: str, expected: str, payload: object) -> None:
    with shared.crm.work(shared.ann) as work:
        new = Activity(kind=ActivityKind(kind), subject="It", customer_id=shared.acme.id, location="Here", notes="n")
        done = Activities(work).done(new, outcome="sent", minutes=5)
        assert done.interaction_id is not None
        told = work.get(Interaction, done.interaction_id)
        assert (told.kind, told.payload) == (expected, payload)


def test_what_is_with_nobody_is_done_without_an_interaction(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        activities = Activities(work)
        done = activities.done(activities.plan("Tidy the desk"))
        assert (done.state, done.interaction_id) == (ActivityState.DONE, None)
        # With somebody to do it with it is one, also where nobody was planned.
        met = activities.done(activities.plan("Fair", kind=ActivityKind.MEETING), participants=[firm.acme])
        assert (met.customer_id, len(work.timeline(firm.acme))) == (firm.acme.id, 1)


Act = Callable[[Activities, Activity, Firm], object]


@pytest.mark.parametrize(
    ("act", "error", "text"),
    [
        (lambda a, x, f: a.done(a.done(x)), Invalid, r"'It' was done on 2026-03-02 already"),
        (lambda a, x, f: a.cancel(a.done(x)), Invalid, r"'It' was done on 2026-03-02 already"),
        (lambda a, x, f: a.reschedule(a.done(x), NOW), Invalid, r"'It' was done on 2026-03-02 already"),
        (lambda a, x, f: a.done(a.cancel(x)), Invalid, r"'It' was called off. Reschedule it first"),
        (lambda a, x, f: a.done(x, at=NOW + HOUR), Invalid, r"cannot be done at 2026-03-02 10:00, which is yet to"),
        (lambda a, x, f: a.plan("y", due=NOW, ends_at=NOW - HOUR), Objected, "would end before it begins"),
        (lambda a, x, f: a.plan("y", ends_at=NOW), Objected, "it has no begin"),
        (lambda a, x, f: a.plan("y", minutes=-1), Objected, "cannot take -1 minutes"),
        (lambda a, x, f: a.plan("y", about=Opportunity(title="never stored")), Objected, "is gone or not for this"),
        (lambda a, x, f: a.plan("y", record_id=x.id), Objected, "takes both, a record_type and a record_id"),
        (lambda a, x, f: a.plan("y", record_type="acme_z", record_id=x.id), Objected, "'acme_z', which no enabled"),
        (lambda a, x, f: [a.plan(n, external_key="u1") for n in "yz"], NotUnique, "external_key"),
        (lambda a, x, f: a.work.save(attrs.evolve(x, state=ActivityState.DONE)), Objected, r"use Activities\(work\)"),
        (lambda a, x, f: a.work.save(attrs.evolve(a.done(x), subject="z")), Objected, "'subject' does not change"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(shared: Firm, act: Act, error: type[Exception], text: str) -> None:
    def attempt() -> None:
        with shared.crm.work(shared.ann) as work:
            activities = Activities(work)
            act(activities, activities.plan("It", customer=shared.acme), shared)

    def stored() -> tuple[int, int]:
        with shared.crm.as_system("look", read_only=True) as work:
            return work.count(Activity), work.count(Interaction)

    before = stored()

    with pytest.raises(error, match=text) as caught:
        attempt()
    assert "\n" not in str(caught.value)
    assert stored() == before


def test_what_is_about_something_that_has_gone_cannot_be_done_but_called_off(firm: Firm) -> None:
    with firm.crm.as_system("plan") as work:
        deal = Sales(work).open(firm.acme, "Lamps")
        call = Activities(work).plan("Call", about=deal)
        work.remove(deal)
    with firm.crm.as_system("do") as work:
        with pytest.raises(
            NotFound, match=r"'Call' cannot be done: It is about the sfa_opportunity .* is gone.*Cancel"
        ):
            Activities(work).done(call)
        assert Activities(work).cancel(call, "no deal").outcome == "no deal"


def test_putting_off_moves_the_end_and_the_reminder_along(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        activities = Activities(work)
        meeting = activities.plan("Meet", due=NOW, ends_at=NOW + HOUR, remind_at=NOW - HOUR)
        later = activities.reschedule(meeting, NOW + 3 * HOUR)
        assert (later.due_at, later.ends_at, later.remind_at) == (NOW + 3 * HOUR, NOW + 4 * HOUR, NOW + 2 * HOUR)
        whole = activities.reschedule(activities.cancel(later), date(2026, 3, 9))
        assert (whole.state, whole.all_day) == (ActivityState.PLANNED, True)
        assert (whole.due_at, whole.ends_at) == tuple(datetime(2026, 3, d, tzinfo=UTC) for d in (9, 10))


def test_many_are_done_in_a_few_statements_or_not_at_all(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        activities = Activities(work)
        planned = activities.plan_all(
            (Activity(kind=ActivityKind.TASK, subject=f"Task {n}", customer_id=firm.acme.id), []) for n in range(50)
        )
        new = Activity(kind=ActivityKind.NOTE, subject="Not planned", customer_id=firm.acme.id)
        before = work.channel.statements
        done = activities.done_all(Done(activity=a) for a in [*planned, new])
        assert work.channel.statements - before < 20
        assert [a.subject for a in done] == [*(f"Task {n}" for n in range(50)), "Not planned"]
        assert len({a.interaction_id for a in done}) == 51
        with pytest.raises(Invalid, match="was done on"), work.savepoint():
            activities.done_all([Done(activity=activities.plan("Another")), Done(activity=done[0])])
        assert {a.subject for a in work.find(Activity, Activity.t.c.state == "planned")} == set()


# -- days -------------------------------------------------------------------------------------------------------------


def test_overdue_goes_by_the_clock_and_whole_days_by_the_day_of_the_firm(store_url: str) -> None:
    clock = Clock(datetime(2026, 6, 30, 20, 0, tzinfo=UTC))  # ten in the evening in Berlin
    crm = make_crm(store_url, plugins=[SfaPlugin], config={"firm": {"time_zone": "Europe/Berlin"}}, clock=clock)
    with crm.as_system("plan") as work:
        acme, a = work.add(Customer.organization(name="Acme")), Activities(work)
        a.plan("that day", due=date(2026, 6, 30), customer=acme)
        a.plan("at nine", due=clock.now + HOUR, customer=acme)
        a.plan("until eleven", due=clock.now - HOUR, ends_at=clock.now + HOUR)
        a.plan("past", due=clock.now - HOUR)
        a.plan("called off", due=clock.now - HOUR)
        a.plan("no day")
        a.plan("two days", due=date(2026, 6, 29), ends_at=datetime(2026, 6, 30, 22, 0, tzinfo=UTC))
        a.cancel(next(x for x in work.find(Activity) if x.subject == "called off"))

    def late() -> list[str]:
        with crm.as_system("look", read_only=True) as work:
            found = {x.subject for x in Activities(work).overdue()}
            by_rule = {x.subject for x in work.find(Activity, "record.sfa.is_overdue")}
            assert found == by_rule
            told = work.facts(Customer, [acme.id], ["sfa.overdue_activities"])[acme.id]["sfa.overdue_activities"]
            assert told == len(found & {"that day", "at nine"})
            return sorted(found)

    assert late() == ["past"]
    with crm.as_system("look") as work:
        today = {x.subject for x in Activities(work).agenda()}
        assert today == {"that day", "at nine", "until eleven", "past", "two days"}
        assert Activities(work).agenda(date(2026, 7, 1)) == []
    clock.forward(hours=1, minutes=30)
    assert late() == ["at nine", "past", "until eleven"]
    clock.forward(minutes=30)  # midnight in Berlin
    assert late() == ["at nine", "past", "that day", "two days", "until eleven"]
    with crm.as_system("view", read_only=True) as work:
        (section,) = [s for s in work.customer_view(acme.id).sections if s.name == "sfa.sales"]
        assert section.data is not None
        assert (section.data.headline, len(section.data.rows)) == ("2 activities overdue", 2)
        assert section.data.rows[0][:5] == ("Task", "that day", "Overdue", None, date(2026, 6, 30))


VERBS = st.lists(st.sampled_from(["plan", "done", "cancel", "later", "direct"]), max_size=12)


@settings(max_examples=30, deadline=None)
@given(verbs=VERBS, picks=st.lists(st.integers(0, 5), min_size=12, max_size=12))
def test_whatever_is_done_each_done_activity_is_one_interaction(
    shared: Firm, verbs: list[str], picks: list[int]
) -> None:
    """With a customer, done and one interaction of its own are the same; nothing else makes one."""
    with shared.crm.as_system("try") as work:
        customer = work.add(Customer.organization(name="Once"))
        activities, made = Activities(work), list[Activity]()
        for verb, pick in zip(verbs, picks, strict=False):
            if verb == "plan" or not made:
                made.append(activities.plan("x", customer=customer))
                continue
            at = pick % len(made)
            try:
                with work.savepoint():
                    made[at] = {
                        "done": activities.done,
                        "cancel": activities.cancel,
                        "later": lambda a: activities.reschedule(a, NOW),
                        "direct": lambda a: work.save(attrs.evolve(a, state=ActivityState.DONE, done_at=NOW)),
                    }[verb](made[at])
            except (Invalid, Objected):
                pass
        done = [a for a in work.find(Activity, Activity.t.c.customer_id == customer.id) if a.state == "done"]
        assert sorted(a.interaction_id for a in done if a.interaction_id) == sorted(
            i.id for i in work.timeline(customer)
        )
        assert len(done) == len({a.interaction_id for a in done})


# -- reminders --------------------------------------------------------------------------------------------------------


def test_a_reminder_is_given_once_and_again_only_for_another_time(firm: Firm) -> None:
    clock = firm.crm.clock
    assert isinstance(clock, Clock)
    with firm.crm.work(firm.ann) as work:
        activities = Activities(work)
        call = activities.plan("Call", kind=ActivityKind.CALL, due=NOW + 2 * HOUR, remind_at=NOW + HOUR)
        activities.cancel(activities.plan("Off", remind_at=NOW))
        activities.done(activities.plan("Done", remind_at=NOW))

    def reminders() -> list[object]:
        firm.crm.run_due()
        firm.crm.run_due()
        with firm.crm.work(firm.ann, read_only=True) as work:
            now = work.get(Activity, call.id)
            return [e for e in work.history(now) if e.kind == "sfa.reminder_due"]

    assert reminders() == []
    clock.forward(hours=1)
    (event,) = reminders()
    assert attrs.asdict(event)["subject"] == "Call"
    assert (attrs.asdict(event)["activity"], attrs.asdict(event)["user_id"]) == ("call", str(firm.ann.id))
    clock.forward(hours=1)
    assert len(reminders()) == 1
    with firm.crm.work(firm.ann) as work:
        now = work.get(Activity, call.id)
        assert now.version == 1  # reminding is no edit
        Activities(work).reschedule(now, clock.now + 3 * HOUR)
    assert len(reminders()) == 1
    clock.forward(hours=2)
    assert len(reminders()) == 2


def test_who_listens_is_told_of_each_reminder(store_url: str) -> None:
    from crmcore import Plugin, Subscription, hookimpl
    from crmcore_sfa.activities.reminders import ReminderDue

    told: list[tuple[str, str | None]] = []

    class Listener(Plugin):
        name = "listener"
        requires = ("sfa",)
        core = ">=0.3,<0.4"

        @hookimpl
        def crm_subscriptions(self) -> list[Subscription]:
            def handle(work: object, event: ReminderDue) -> None:
                told.append((event.subject, event.user_id))

            return [Subscription(event=ReminderDue, handle=handle, record=Activity)]

    crm = make_crm(store_url, plugins=[SfaPlugin, Listener], clock=(clock := Clock()))
    crm.run_due()
    with crm.as_system("plan") as work:
        ann = work.add(User(name="Ann", roles=("rep",)))
        for n in range(3):
            Activities(work).plan(f"Task {n}", remind_at=clock.now + timedelta(minutes=3 * n), owner_id=ann.id)
    for _ in range(5):  # those that were given before stand in nobody's way
        clock.forward(minutes=2)
        crm.run_due()
    assert sorted(told) == [(f"Task {n}", str(ann.id)) for n in range(3)]


def test_a_rep_sees_and_does_only_its_own(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        mine = Activities(work).plan("Mine", customer=firm.acme, due=NOW - HOUR)
    with firm.crm.work(firm.bob) as work:
        assert Activities(work).overdue() == []
        with pytest.raises(NotFound):
            Activities(work).cancel(mine)
    with firm.crm.work(firm.boss) as work:
        assert [a.id for a in Activities(work).overdue(firm.ann)] == [mine.id]
        assert Activities(work).overdue(firm.bob) == []
        done = Activities(work).done(mine)
        assert work.timeline(firm.acme)[0].user_id == firm.ann.id == done.owner_id


def test_a_day_at_the_end_of_the_calendar_is_refused(small: Firm) -> None:
    text = "The day 9999-12-31 lies at the end of the calendar"
    with small.crm.work(small.ann) as work:
        activities = Activities(work)
        planned = activities.plan("Later", due=date(9999, 12, 30))
        with pytest.raises(Invalid, match=text):
            activities.plan("Last", due=date.max)
        with pytest.raises(Invalid, match=text):
            activities.reschedule(planned, date.max)
        with pytest.raises(Invalid, match=text):
            activities.agenda(date.max)
