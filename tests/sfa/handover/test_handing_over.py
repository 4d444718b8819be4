"""Handing over: what is planned, what is done in one step, what is refused, and what comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

import attrs
import pytest

from crmcore import (
    Change,
    Customer,
    Objection,
    Plugin,
    Relation,
    RelationKind,
    Team,
    TeamMember,
    User,
    guards,
    hookimpl,
)
from crmcore.errors import Conflict, CrmError, Forbidden, Invalid, NotFound, Objected
from crmcore_sfa import Opportunity, Sales, SfaPlugin
from crmcore_sfa.activities.records import Activity
from crmcore_sfa.activities.verbs import Activities
from crmcore_sfa.deals.verbs import Deals
from crmcore_sfa.handover.records import Handed
from crmcore_sfa.handover.verbs import Handover
from crmcore_sfa.leads.records import Lead
from crmcore_sfa.orders import Orders
from crmcore_sfa.quotes import Quotes
from crmcore_sfa.targets.records import Quota
from tests.sfa.firm import NOW, Firm, build, eur
from tests.support import Clock, make_crm, open_crm


def owners(firm: Firm, cls: type[Any] = Opportunity, name: str = "title") -> dict[str, str]:
    """Who owns what, by name."""
    with firm.crm.as_system("look", read_only=True) as work:
        people = {u.id: u.name for u in work.each(User)}
        return {getattr(r, name): people[r.owner_id] for r in work.each(cls) if r.owner_id is not None}


def test_open_work_goes_over_in_one_step_and_comes_back(firm: Firm) -> None:
    with firm.crm.work(firm.ann) as work:
        Activities(work).plan("Call", customer=firm.acme)
        Activities(work).done(Activities(work).plan("Past", customer=firm.acme))
    before = owners(firm), owners(firm, Activity, "subject"), owners(firm, Customer, "name")
    with firm.crm.work(firm.boss) as work:
        handover = Handover(work)
        plan = handover.plan(firm.ann, firm.bob)
        assert plan.counts == {
            "customer": {firm.bob.id: 1}, "sfa_opportunity": {firm.bob.id: 1}, "sfa_activity": {firm.bob.id: 1},
        }  # fmt: skip
        assert "3 of 'Opportunity' are over and stay with Ann." in plan.told
        handed = handover.carry_out(plan)
        assert handed.summary == "Ann to Bob (3)"
    after = owners(firm)
    assert {t for t, who in after.items() if who == "Ann"} == {"a", "b", "c"}
    assert after["g"] == owners(firm, Activity, "subject")["Call"] == owners(firm, Customer, "name")["Acme"] == "Bob"
    with firm.crm.work(firm.boss, read_only=True) as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "g")
        event = work.history(deal)[-1]
        assert (event.cause, event.actor_id) == (handed.id, firm.boss.id)
        assert list(Handover(work).list()) == [handed]
    with firm.crm.work(firm.boss) as work:
        undone = Handover(work).undo(work.get(Handed, handed.id))
        assert (undone.restored, undone.kept) == (3, ())
    assert (owners(firm), owners(firm, Activity, "subject"), owners(firm, Customer, "name")) == before
    with firm.crm.work(firm.boss) as work, pytest.raises(Invalid, match="was undone on 2026-03-02 already"):
        Handover(work).undo(work.get(Handed, handed.id))


def test_all_goes_over_where_all_is_asked_for(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        handover = Handover(work)
        plan = handover.plan(firm.ann, firm.bob, only_open=False, without=("customer",))
        assert plan.counts == {"sfa_opportunity": {firm.bob.id: 4}}
        handover.carry_out(plan)
    assert set(owners(firm).values()) == {"Bob"}


def test_each_type_may_go_to_somebody_else(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        handover = Handover(work)
        plan = handover.plan(firm.ann, {"sfa_opportunity": firm.boss, "*": firm.bob})
        assert plan.counts == {"customer": {firm.bob.id: 1}, "sfa_opportunity": {firm.boss.id: 1}}
        assert handover.plan(firm.ann, {"customer": firm.bob}).counts == {"customer": {firm.bob.id: 1}}


def test_several_get_equal_parts_and_a_customer_stays_in_one_hand(firm: Firm) -> None:
    with firm.crm.as_system("more") as work:
        dora = work.add(User(name="Dora", roles=("rep",), manager_id=firm.boss.id))
        firms = work.add_all(Customer.organization(name=f"Firm {n}", owner_id=firm.ann.id) for n in range(8))
        people = work.add_all(Customer.person(name=f"Person {n}", owner_id=firm.ann.id) for n in range(8))
        work.add_all(
            Relation(from_id=p.id, to_id=f.id, kind=RelationKind.WORKS_FOR) for p, f in zip(people, firms, strict=True)
        )
        for n, customer in enumerate(firms):
            for deal in range(1 + n % 3):
                Sales(work).open(customer, f"{n} {deal}", owner_id=firm.ann.id)
        Activities(work).plan_all(
            (Activity(kind="call", subject=p.name, customer_id=p.id, owner_id=firm.ann.id), ()) for p in people
        )
    with firm.crm.work(firm.boss) as work:
        handover = Handover(work)
        plan = handover.plan(firm.ann, [firm.bob, dora])
        shares = {u: sum(each.get(u, 0) for each in plan.counts.values()) for u in (firm.bob.id, dora.id)}
        assert sum(shares.values()) == 41
        assert abs(shares[firm.bob.id] - shares[dora.id]) <= 1
        handover.carry_out(plan)
    hands = owners(firm, Customer, "name")
    deals, calls = owners(firm), owners(firm, Activity, "subject")
    for n in range(8):
        mine = {deals[f"{n} {deal}"] for deal in range(1 + n % 3)}
        assert len(mine | {hands[f"Firm {n}"], hands[f"Person {n}"], calls[f"Person {n}"]}) == 1


def test_who_leaves_is_switched_off_and_the_people_get_a_manager(firm: Firm) -> None:
    with firm.crm.as_system("more") as work:
        chief = work.add(User(name="Chief", roles=("manager",)))
        boss = work.save(attrs.evolve(work.get(User, firm.boss.id), manager_id=chief.id))
        team = work.add(Team(name="South"))
        member = work.add(TeamMember(team_id=team.id, user_id=boss.id))
        handover = Handover(work)
        plan = handover.plan(boss, firm.bob, deactivate=True)
        assert (plan.records, plan.new_manager) == (0, dict.fromkeys(sorted([firm.ann.id, firm.bob.id]), chief.id))
        handed = handover.carry_out(plan)
        assert {work.get(User, u.id).manager_id for u in (firm.ann, firm.bob)} == {chief.id}
        assert (work.get(User, boss.id).active, work.count(TeamMember)) == (False, 0)
    with firm.crm.as_system("undo") as work:
        undone = Handover(work).undo(handed)
        assert (undone.restored, undone.readded, undone.kept) == (3, 1, ())
        assert {work.get(User, u.id).manager_id for u in (firm.ann, firm.bob)} == {boss.id}
        assert work.get(User, boss.id).active
        assert work.get(TeamMember, member.id).user_id == boss.id


def test_who_takes_over_from_the_top_reports_to_nobody(firm: Firm) -> None:
    with firm.crm.as_system("top") as work:
        eve = work.add(User(name="Eve", roles=("rep",), manager_id=firm.ann.id))
        handover = Handover(work)
        assert handover.plan(firm.boss, firm.bob).new_manager == {firm.ann.id: firm.bob.id, firm.bob.id: None}
        # Somebody further down too: no circle comes of it.
        plan = handover.plan(firm.boss, eve)
        assert plan.new_manager == {firm.ann.id: eve.id, firm.bob.id: eve.id, eve.id: None}


# -- refusals ---------------------------------------------------------------------------------------------------------

Act = Callable[[Firm, Handover], object]


def gone(handover: Handover) -> User:
    """Somebody who has left."""
    return handover.work.find(User, User.t.c.name == "Gone")[0]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Firm, User]:
    """The firm on SQLite, for plans that are refused, and somebody who has left it."""
    firm = build(f"sqlite:///{tmp_path_factory.mktemp('handover') / 'crm.sqlite'}")
    with firm.crm.as_system("leaves") as work:
        return firm, work.add(User(name="Gone", active=False, manager_id=firm.boss.id))


@pytest.mark.parametrize(
    ("who", "act", "error", "text"),
    [
        ("boss", lambda f, h: h.plan(f.ann, gone(h)), Invalid, "'Gone' has left and can take nothing over"),
        ("boss", lambda f, h: h.plan(f.ann, f.ann), Invalid, "'Ann' cannot hand over to the same person"),
        ("boss", lambda f, h: h.plan(f.ann, []), Invalid, "Nobody is named to take over from 'Ann'"),
        ("boss", lambda f, h: h.plan(f.ann, {"lead": f.bob}), Invalid, "no record 'lead'. Did you mean 'sfa_lead'"),
        ("boss", lambda f, h: h.plan(f.ann, {"sfa_quota": f.bob}), Invalid, "A sfa_quota is not handed over"),
        ("boss", lambda f, h: h.plan(f.ann, f.bob, without=("sfa_quote_line",)), Invalid, "is not handed over"),
        ("boss", lambda f, h: h.plan(f.ann, User(name="Nobody")), Invalid, "There is no user"),
        ("boss", lambda f, h: h.plan(f.ann, f.bob, deactivate=True), Forbidden, "Only who may edit all users"),
        ("ann", lambda f, h: h.plan(f.ann, f.bob), Forbidden, "No role of this actor may hand over"),
        ("ann", lambda f, h: h.undo(Handed(from_id=f.ann.id, summary="x", carried_out_at=NOW)), Forbidden, "No role"),
    ],
)  # fmt: skip
def test_what_cannot_be_handed_over_is_refused_in_one_line(
    shared: tuple[Firm, User], who: str, act: Act, error: type[CrmError], text: str
) -> None:
    firm, _ = shared
    before = owners(firm)

    def attempt() -> None:
        with firm.crm.work(getattr(firm, who)) as work:
            act(firm, Handover(work))

    with pytest.raises(error, match=text) as caught:
        attempt()
    assert "\n" not in str(caught.value)
    assert owners(firm) == before


def test_a_manager_hands_over_only_below_and_to_those_below(firm: Firm) -> None:
    with firm.crm.as_system("another") as work:
        other = work.add(User(name="Other", roles=("manager",)))
        far = work.add(User(name="Far", roles=("rep",), manager_id=other.id))
    with firm.crm.work(other) as work, pytest.raises(Forbidden, match="may not hand over what 'Ann' owns"):
        Handover(work).plan(firm.ann, far)
    with firm.crm.work(firm.boss) as work:
        handover = Handover(work)
        with pytest.raises(Forbidden, match="may not hand over to 'Far'"):
            handover.plan(firm.ann, far)
        handed = handover.carry_out(handover.plan(firm.ann, firm.bob))
    with firm.crm.work(other) as work, pytest.raises(Forbidden, match="may not take back"):
        Handover(work).undo(work.get(Handed, handed.id))
    with firm.crm.work(firm.bob) as work, pytest.raises(NotFound):
        work.get(Handed, handed.id)
    with firm.crm.work(firm.boss) as work, pytest.raises(Forbidden, match="may create 'sfa_handover' for everybody"):
        work.add(Handed(from_id=firm.ann.id, summary="made up", carried_out_at=NOW))


def test_with_nothing_there_is_nothing_to_hand_over(firm: Firm) -> None:
    with firm.crm.as_system("new") as work:
        new = work.add(User(name="New", roles=("rep",), manager_id=firm.boss.id))
        closed = Sales(work).lose(Sales(work).open(firm.acme, "gone", owner_id=new.id))
        with pytest.raises(Invalid, match=r"'New' has nothing to hand over\. 1 of 'Opportunity' are over and stay"):
            Handover(work).plan(new, firm.bob)
        assert Handover(work).plan(new, firm.bob, only_open=False).new_owner == {
            "sfa_opportunity": {closed.id: firm.bob.id}
        }


def test_a_plan_that_is_stale_does_nothing(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        plan = Handover(work).plan(firm.ann, firm.bob)
    with firm.crm.work(firm.ann) as work:
        Sales(work).open(firm.acme, "late")
    told = r"The plan is stale: sfa_opportunity 1 planned, 2 now. Make it again"
    with pytest.raises(Conflict, match=told), firm.crm.work(firm.boss) as work:
        Handover(work).carry_out(plan)
    assert owners(firm)["g"] == "Ann"
    with firm.crm.work(firm.ann) as work:
        (late,) = work.find(Opportunity, Opportunity.t.c.title == "late")
        Sales(work).lose(late)
    with firm.crm.work(firm.boss) as work:
        # An edit that moves nothing to other hands does not matter.
        work.save(attrs.evolve(work.find(Opportunity, Opportunity.t.c.title == "g")[0], title="G"))
        assert Handover(work).carry_out(plan).counts["sfa_opportunity"] == {str(firm.bob.id): 1}


def test_where_a_plugin_objects_to_one_record_nothing_is_handed_over(store_url: str) -> None:
    class Keeper(Plugin):
        name = "keeper"
        requires = ("sfa",)
        core = ">=0.3,<0.4"

        @hookimpl
        @guards(Activity, if_unavailable="block")
        def crm_check_change(self, changes: Sequence[Change]) -> list[Objection]:
            kept: list[Any] = [c.record for c in changes if c.changed("owner_id") and c.before is not None]
            return [Objection("kept", "owner_id", "It stays.", r.id) for r in kept if r.subject == "secret"]

    crm = make_crm(store_url, plugins=[SfaPlugin, Keeper], clock=Clock(NOW))
    with crm.as_system("plan") as work:
        ann, bob = work.add_all(User(name=n, roles=("rep",)) for n in ("Ann", "Bob"))
        Sales(work).open(None, "deal", owner_id=ann.id)
        Activities(work).plan("secret", owner_id=ann.id)
    with pytest.raises(Objected, match=r"It stays\. \[keeper:kept\]"), crm.as_system("hand over") as work:
        Handover(work).carry_out(Handover(work).plan(ann, bob))
    with crm.as_system("look") as work:
        assert {d.owner_id for d in work.find(Opportunity)} == {ann.id}
        assert work.count(Handed) == 0


def test_hundreds_go_over_in_a_few_statements(firm: Firm) -> None:
    with firm.crm.as_system("many") as work:
        work.add_all(Opportunity(title=f"deal {n}", owner_id=firm.ann.id) for n in range(400))
    with firm.crm.work(firm.boss) as work:
        plan = Handover(work).plan(firm.ann, firm.bob)
        before = work.channel.statements
        assert sum(Handover(work).carry_out(plan).counts["sfa_opportunity"].values()) == 401
        assert work.channel.statements - before < 60


# -- what is told -----------------------------------------------------------------------------------------------------


def test_settings_that_still_name_somebody_shares_and_quotas_are_told(sqlite_url: str) -> None:
    rules = {"territories": [{"name": "South", "when": "record.country == 'DE'", "users": ["ANN@firm.example"]}]}
    crm = make_crm(sqlite_url, plugins=[SfaPlugin], config={"plugins": {"sfa": rules}}, clock=Clock(NOW))
    with crm.as_system("plan") as work:
        ann = work.add(User(name="Ann", email="ann@firm.example", roles=("rep",)))
        bob = work.add(User(name="Bob", roles=("rep",)))
        Deals(work).split(Sales(work).open(None, "shared", owner_id=bob.id), {ann: 0.5, bob: 0.5})
        Sales(work).open(None, "hers", owner_id=ann.id)
        told = Handover(work).plan(ann, bob).told
    assert "plugins.sfa.territories[0].users[0] in crm.toml still names Ann: change it there." in told
    assert "Ann has a share in 1 open deals, and keeps it." in told


def test_records_of_other_plugins_go_too_and_those_of_plugins_that_are_off_are_told(store_url: str) -> None:
    from tests.work.selling import Deal, Shop

    crm = make_crm(store_url, plugins=[SfaPlugin, Shop], clock=Clock(NOW))
    with crm.as_system("sell") as work:
        ann, bob = work.add_all(User(name=n, roles=("rep",)) for n in ("Ann", "Bob"))
        acme = work.add(Customer.organization(name="Acme", owner_id=ann.id))
        theirs = work.add(Deal(title="theirs", customer_id=acme.id, owner_id=ann.id))
    bare = open_crm(store_url, plugins=[SfaPlugin], clock=Clock(NOW))
    with bare.as_system("plan") as work:
        told = Handover(work).plan(ann, bob).told
        assert "1 shop_deal of shop stay: enable the plugin to hand them over." in told
    crm = open_crm(store_url, plugins=[SfaPlugin, Shop], clock=Clock(NOW))
    with crm.as_system("hand over") as work:
        plan = Handover(work).plan(ann, bob)
        assert plan.counts == {"customer": {bob.id: 1}, "shop_deal": {bob.id: 1}}
        handed = Handover(work).carry_out(plan)
        assert work.get(Deal, theirs.id).owner_id == bob.id
    # Their plugin is off when it is taken back: what cannot be reached is listed.
    bare = open_crm(store_url, plugins=[SfaPlugin], clock=Clock(NOW))
    with bare.as_system("undo") as work:
        undone = Handover(work).undo(work.get(Handed, handed.id))
        assert [(k.record_type, k.why) for k in undone.kept] == [("shop_deal", "its plugin is switched off")]
        assert undone.restored == 1


def test_leads_quotes_and_orders_go_in_whatever_stage_and_quotas_stay(firm: Firm) -> None:
    with firm.crm.as_system("sell") as work:
        lead = work.add(Lead(title="Asks", customer_id=firm.acme.id, owner_id=firm.ann.id))
        quotes, orders = Quotes(work), Orders(work)
        quote = quotes.draft(firm.acme, "Lamps", owner_id=firm.ann.id)
        quote = quotes.send(quotes.add_line(quote, firm.lamp))
        order = orders.draft(firm.acme, "Licenses", starts_on=date(2026, 1, 1), owner_id=firm.ann.id)
        order = orders.activate(orders.add_line(order, "Fee", unit_price=eur("10")))
        work.add(Quota(owner_id=firm.ann.id, starts_on=date(2026, 1, 1), ends_on=date(2026, 3, 31), amount=eur("100")))
    firm.crm.run_due()
    work_records = [lead, quote, order]
    with firm.crm.work(firm.boss) as work:
        plan = Handover(work).plan(firm.ann, firm.bob)
        assert {"sfa_lead", "sfa_quote", "sfa_order"} <= plan.counts.keys()
        assert not {"sfa_quota", "sfa_payment", "sfa_commission"} & plan.counts.keys()
        assert "1 of 'Quota' stay with Ann, who is measured and paid by them." in plan.told
        handed = Handover(work).carry_out(plan)
        assert {work.get(type(r), r.id).owner_id for r in work_records} == {firm.bob.id}
    firm.crm.run_due()
    with firm.crm.work(firm.boss) as work:
        assert Handover(work).undo(handed).kept == ()
        assert {work.get(type(r), r.id).owner_id for r in work_records} == {firm.ann.id}


# -- taking back ------------------------------------------------------------------------------------------------------


def test_what_was_edited_since_is_kept_and_listed_unless_forced(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        handover = Handover(work)
        handed = handover.carry_out(handover.plan(firm.ann, firm.bob))
    with firm.crm.work(firm.bob) as work:
        (deal,) = work.find(Opportunity, Opportunity.t.c.title == "g")
        work.save(attrs.evolve(deal, title="G, mine now"))
    with firm.crm.work(firm.boss) as work:
        undone = Handover(work).undo(work.get(Handed, handed.id))
        assert [(k.record_type, k.title, k.why) for k in undone.kept] == [
            ("sfa_opportunity", "G, mine now", "it was changed since")
        ]
        assert undone.restored == 1
    assert owners(firm)["G, mine now"] == "Bob"
    with firm.crm.work(firm.boss) as work:
        again = work.get(Handed, handed.id)
        with pytest.raises(Invalid, match=r"already\. With force, the 1 records that were kept come back too"):
            Handover(work).undo(again)
        assert Handover(work).undo(again, force=True).kept == ()
    assert owners(firm)["G, mine now"] == "Ann"


def test_reminding_is_no_edit(firm: Firm) -> None:
    clock = firm.crm.clock
    assert isinstance(clock, Clock)
    with firm.crm.work(firm.ann) as work:
        Activities(work).plan("Call", remind_at=NOW + timedelta(hours=1))
    with firm.crm.work(firm.boss) as work:
        handed = Handover(work).carry_out(Handover(work).plan(firm.ann, firm.bob))
    clock.forward(hours=2)
    firm.crm.run_due()
    with firm.crm.work(firm.boss) as work:
        assert Handover(work).undo(work.get(Handed, handed.id)).kept == ()
    assert owners(firm, Activity, "subject") == {"Call": "Ann"}


def test_nothing_goes_back_to_somebody_who_has_left_since(firm: Firm) -> None:
    with firm.crm.work(firm.boss) as work:
        handed = Handover(work).carry_out(Handover(work).plan(firm.ann, firm.bob))
    with firm.crm.as_system("leaves") as work:
        work.save(attrs.evolve(work.get(User, firm.ann.id), active=False))
    with firm.crm.work(firm.boss) as work, pytest.raises(Invalid, match="'Ann' has left since"):
        Handover(work).undo(work.get(Handed, handed.id))
