"""Segments by rule, by hand and from others: what they hold, what they refuse, and why."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import attrs
import pytest

from crmcore import Actor, Customer, Money, Relation, RelationKind, User
from crmcore.errors import Forbidden, Invalid, NotFound, Objected, RuleError, StillReferenced
from crmcore_intake import IntakePlugin, import_files, load_profile
from crmcore_marketing import Segment, Segments
from crmcore_sfa import Opportunity, SfaPlugin
from tests.marketing.firm import Firm, build
from tests.support import open_crm


def held(firm: Firm, name: str, who: User | None = None) -> list[str]:
    with firm.crm.work(who or firm.mia, read_only=True) as work:
        segments = Segments(work)
        found = sorted(c.name for c in segments.members(segments.named(name)))
        assert segments.count(segments.named(name)) == len(found)
    return found


def make(firm: Firm, name: str, rule: str | None = None, *, who: User | None = None, **more: object) -> Segment:
    with firm.crm.work(who or firm.mia) as work:
        return Segments(work).create(name, rule=rule, **more)  # type: ignore[arg-type]


def test_a_rule_over_fields_finds_its_customers(firm: Firm) -> None:
    make(firm, "german people", "customer.country == 'DE' && customer.kind == 'person'")
    assert held(firm, "german people") == ["Anna", "Ben"]


def test_a_rule_is_counted_and_previewed_before_it_is_stored(firm: Firm) -> None:
    with firm.crm.work(firm.mia, read_only=True) as work:
        segments = Segments(work)
        assert segments.count("customer.lifecycle == 'lead'") == 3
        assert [c.name for c in segments.preview("customer.lifecycle == 'lead'", limit=2)] == ["Ben", "Dora"]


def test_a_hand_decides_over_the_rule(firm: Firm) -> None:
    segment = make(firm, "leads", "customer.lifecycle == 'lead'")
    with firm.crm.work(firm.mia) as work:
        segments = Segments(work)
        assert segments.put(segment, [firm.chloe, firm.finn, firm.chloe]) == 2
        assert segments.put(segment, [firm.ben, firm.finn], excluded=True) == 2
    assert held(firm, "leads") == ["Chloe", "Dora"]
    with firm.crm.work(firm.mia) as work:
        assert Segments(work).leave(segment, firm.people) == 3
    assert held(firm, "leads") == ["Ben", "Dora", "Finn"]


def test_segments_are_put_together_from_others(firm: Firm) -> None:
    french = make(firm, "french", "customer.country == 'FR'")
    german = make(firm, "german", "customer.country == 'DE'")
    leads = make(firm, "leads", "customer.lifecycle == 'lead'")
    both = make(firm, "neighbors", include=[french, german], exclude=[leads])
    assert held(firm, "neighbors") == ["Acme", "Anna", "Chloe"]
    make(firm, "and erik", "customer.name == 'Erik'", include=[both])
    assert held(firm, "and erik") == ["Acme", "Anna", "Chloe", "Erik"]
    with firm.crm.work(firm.mia) as work:
        Segments(work).include(both, leads)
        Segments(work).drop(both, german)
    assert held(firm, "and erik") == ["Ben", "Chloe", "Dora", "Erik", "Finn"]


def test_the_people_of_organizations_can_be_written_to(firm: Firm) -> None:
    big = make(firm, "big", "customer.kind == 'organization'")
    contacts = make(firm, "contacts", people_of=[big])
    assert held(firm, "big") == ["Acme"]
    assert held(firm, "contacts") == ["Anna", "Ben"]
    with firm.crm.work(firm.mia) as work:
        said = {
            why.customer.name: (why.inside, why.lines) for why in Segments(work).why(contacts, [firm.ben, firm.erik])
        }
    assert said == {
        "Ben": (True, ("includes the people of 'big': in it",)),
        "Erik": (False, ("includes the people of 'big': not in it",)),
    }
    with firm.crm.as_system("Ben leaves, Erik will come") as work:
        (works,) = work.find(Relation, Relation.t.c.from_id == firm.ben.id)
        work.save(attrs.evolve(works, until=work.today - timedelta(days=1)))
        begins = work.today + timedelta(days=1)
        work.add(Relation(from_id=firm.erik.id, to_id=firm.acme.id, kind=RelationKind.WORKS_FOR, since=begins))
    assert held(firm, "contacts") == ["Anna"]
    make(firm, "others", "customer.kind == 'person'")
    with firm.crm.work(firm.mia) as work:
        segments = Segments(work)
        segments.include(segments.named("others"), big, excluded=True, people=True)
    assert held(firm, "others") == ["Ben", "Chloe", "Dora", "Erik", "Finn"]


def test_who_may_not_see_an_organization_finds_nobody_by_it(firm: Firm) -> None:
    with firm.crm.as_system("Ada's own customer") as work:
        ada = work.add(User(name="Ada", email="ada@firm.example", roles=("rep",)))
        work.save(attrs.evolve(work.get(Customer, firm.anna.id), owner_id=ada.id))
    big = make(firm, "big", "customer.kind == 'organization'")
    make(firm, "contacts", people_of=[big])
    assert held(firm, "contacts", ada) == []
    assert held(firm, "contacts", firm.rita) == ["Ben"]


def test_one_segment_can_be_copied_into_another(firm: Firm) -> None:
    leads = make(firm, "leads", "customer.lifecycle == 'lead'")
    kept = make(firm, "kept")
    with firm.crm.work(firm.mia) as work:
        segments = Segments(work)
        assert segments.put(kept, segments.members(leads)) == 3
        work.save(attrs.evolve(leads, rule="customer.country == 'SE'"))
    assert held(firm, "kept") == ["Ben", "Dora", "Finn"]


def test_an_empty_segment_holds_nobody(small: Firm) -> None:
    make(small, "empty")
    assert held(small, "empty") == []


def test_segments_lie_ten_deep_within_each_other_and_no_deeper(firm: Firm) -> None:
    with firm.crm.work(firm.mia) as work:
        segments = Segments(work)
        chain = [segments.create("s0", rule="customer.country == 'DE'")]
        for number in range(1, 10):
            chain.append(segments.create(f"s{number}", include=[chain[-1]]))
        assert segments.count(chain[-1]) == 3
        top, other = segments.create("top"), segments.create("other")
    with firm.crm.work(firm.mia) as work, pytest.raises(Objected, match="more than 10 deep within each other"):
        Segments(work).include(top, chain[-1])
    with firm.crm.work(firm.mia) as work, pytest.raises(Objected, match="more than 10 deep within each other"):
        Segments(work).include(chain[0], other)
    with firm.crm.work(firm.mia) as work:
        Segments(work).include(top, chain[-2])


def test_no_segment_includes_itself(firm: Firm) -> None:
    a = make(firm, "a")
    b = make(firm, "b", include=[a])
    c = make(firm, "c", exclude=[b])
    with firm.crm.work(firm.mia) as work, pytest.raises(Objected, match="'a' includes itself: 'a' → 'c' → 'b' → 'a'"):
        Segments(work).include(a, c)
    with firm.crm.work(firm.mia) as work, pytest.raises(Objected, match="includes itself: 'a' → 'a'"):
        Segments(work).include(a, a)


def test_rights_decide_which_customers_a_segment_shows(firm: Firm) -> None:
    make(firm, "all", "true")
    assert len(held(firm, "all")) == 7
    assert held(firm, "all", firm.rita) == ["Acme", "Anna", "Ben", "Finn"]
    assert held(firm, "all", firm.boss) == ["Acme", "Anna", "Ben", "Chloe", "Finn"]


def test_a_rep_has_segments_of_its_own_and_changes_no_other(small: Firm) -> None:
    theirs = make(small, "theirs", "customer.country == 'DE'")
    own = make(small, "own", "customer.country == 'DE'", who=small.rita)
    with small.crm.work(small.rita) as work:
        Segments(work).put(work.get(Segment, own.id), [small.finn])
    with pytest.raises(Forbidden), small.crm.work(small.rita) as work:
        Segments(work).change_rule(work.get(Segment, theirs.id), None)
    assert held(small, "own", small.rita) == ["Acme", "Anna", "Ben", "Finn"]


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        (
            "customer.contry == 'DE'",
            "line 1, column 1: there is no 'customer.contry'. Did you mean 'customer.country'?",
        ),
        ("customer.country > 5", "line 1, column 18"),
        ("customer.country ==", "line 1, column 20"),
        ("customer.name", "is a string"),
        (
            "customer.country == 'DE' && customer.sfa.open_deals > 1",
            "line 1, column 29: 'customer.sfa.open_deals' is a name of the plugin 'sfa', which is not enabled. Enable",
        ),
        ("customer.acme.floor == 2", "the plugin 'acme', which is not installed. Install and enable it, or"),
    ],
)
def test_a_rule_that_cannot_be_used_is_told_in_one_line(small: Firm, rule: str, told: str) -> None:
    with small.crm.work(small.mia) as work:
        for ask in (Segments(work).count, lambda text: Segments(work).create("x", rule=text)):
            with pytest.raises(RuleError) as error:
                ask(rule)
            assert told in str(error.value)
            assert "\n" not in str(error.value)
        with pytest.raises(Objected, match=r"line 1|is a string"):
            work.add(Segment(name="around the verb", rule=rule))


def test_a_disabled_plugin_stops_its_segment_and_nothing_else(store_url: str) -> None:
    firm = build(store_url, plugins=[SfaPlugin])
    promising = make(firm, "promising", "customer.sfa.open_deals > 0")
    make(firm, "with others", "customer.country == 'SE'", include=[promising])
    make(firm, "germans", "customer.country == 'DE'")
    with firm.crm.as_system("deal") as work:
        work.add(Opportunity(title="Lamps", customer_id=firm.anna.id, amount=Money(5, "EUR"), owner_id=firm.rita.id))
    assert held(firm, "with others") == ["Anna", "Erik"]
    plugins = {"marketing": {}, "web": {}, "sfa": {"enabled": False}}
    without = open_crm(store_url, plugins=[*map(type, _own(firm)), SfaPlugin], config={"plugins": plugins})
    with without.work(firm.mia, read_only=True) as work:
        segments = Segments(work)
        assert segments.count(segments.named("germans")) == 3
        for name in ("promising", "with others"):
            with pytest.raises(RuleError, match="a name of the plugin 'sfa', which is disabled"):
                segments.count(segments.named(name))


def _own(firm: Firm) -> list[object]:
    return [firm.crm.host.plugins[name].plugin for name in ("web", "marketing")]


def test_segments_of_the_configuration_are_stored_once_they_are_used(store_url: str) -> None:
    rule = {"rule": "customer.country == 'FR'", "description": "France"}
    firm = build(store_url, config={"plugins": {"marketing": {"segments": {"french": rule}}}})
    assert held(firm, "french") == ["Chloe", "Dora"]
    with firm.crm.work(firm.rita) as work:
        used = Segments(work).named("french")
        assert used.configured
        assert used.rule is None
    with firm.crm.work(firm.mia) as work:
        assert Segments(work).named("french").id == used.id
        with pytest.raises(Invalid, match=r"'french' is a segment of crm\.toml"):
            Segments(work).create("french")
        with pytest.raises(Objected, match=r"stands in crm\.toml"):
            Segments(work).change_rule(Segments(work).named("french"), "true")
        Segments(work).put(used, [firm.finn])
    assert held(firm, "french") == ["Chloe", "Dora", "Finn"]
    later = open_crm(store_url, plugins=list(map(type, _own(firm))))
    with later.work(firm.mia, read_only=True) as work, pytest.raises(Invalid, match="'french' stood under"):
        Segments(work).count(Segments(work).named("french"))


def test_a_segment_of_the_configuration_waits_for_its_plugin(sqlite_url: str) -> None:
    found = {"promising": {"rule": "customer.sfa.open_deals > 0"}, "germans": {"rule": "customer.country == 'DE'"}}
    firm = build(sqlite_url, config={"plugins": {"marketing": {"segments": found}}})
    assert held(firm, "germans") == ["Acme", "Anna", "Ben"]
    with firm.crm.work(firm.mia, read_only=True) as work, pytest.raises(RuleError, match="the plugin 'sfa'"):
        Segments(work).count(Segments(work).named("promising"))


def test_a_wrong_rule_in_the_configuration_stops_the_start(sqlite_url: str) -> None:
    wrong = {"french": {"rule": "customer.contry == 'FR'"}}
    with pytest.raises(RuleError, match=r"'plugins.marketing.segments.french.rule': .*Did you mean 'customer.country'"):
        build(sqlite_url, config={"plugins": {"marketing": {"segments": wrong}}})


def test_an_unknown_segment_names_the_nearest(small: Firm) -> None:
    make(small, "promising")
    with small.crm.work(small.mia) as work, pytest.raises(NotFound, match="Did you mean 'promising'"):
        Segments(work).named("promissing")


def test_why_says_clause_by_clause(firm: Firm) -> None:
    french = make(firm, "french", "customer.country == 'FR'")
    segment = make(firm, "x", "customer.lifecycle == 'lead' && customer.country == 'DE'", include=[french])
    with firm.crm.work(firm.mia) as work:
        segments = Segments(work)
        segments.put(segment, [firm.erik])
        segments.put(segment, [firm.ben], excluded=True)
        found = {w.customer.name: w for w in segments.why(segment, work.find(Customer))}
    assert [name for name, w in found.items() if w.inside] == ["Chloe", "Dora", "Erik"]
    assert found["Ben"].lines == (
        "customer.lifecycle == 'lead': yes (customer.lifecycle is lead)",
        "customer.country == 'DE': yes (customer.country is DE)",
        "taken out by hand",
        "includes 'french': not in it",
    )
    assert found["Finn"].lines[1] == "customer.country == 'DE': unknown (customer.country is empty)"
    assert held(firm, "x") == ["Chloe", "Dora", "Erik"]


PROFILE = """
title = "Guests of the fair"
system = "fair"

[[source]]
file = "guests.csv"
record = "marketing_segment_member"
identify = "No"

[source.fields]
segment_id = { column = "List", lookup = { by = "name" } }
customer_id = { column = "Who", lookup = { by = "name" } }
"""


def test_members_come_in_from_a_file(store_url: str, tmp_path: Path) -> None:
    firm = build(store_url, plugins=[IntakePlugin])
    make(firm, "guests")
    (tmp_path / "guests.toml").write_text(PROFILE, "utf-8")
    (tmp_path / "guests.csv").write_text("No,List,Who\n1,guests,Erik\n2,guests,Chloe\n3,gests,Anna\n", "utf-8")
    (done,) = import_files(firm.crm, Actor.of(firm.mia), load_profile(tmp_path / "guests.toml"), tmp_path)
    assert done.refused == 1
    assert held(firm, "guests") == ["Chloe", "Erik"]


def test_a_segment_is_deleted_with_what_hands_decided(firm: Firm) -> None:
    inner = make(firm, "inner", "customer.country == 'DE'", who=firm.rita)
    outer = make(firm, "outer", include=[inner], who=firm.rita)
    with firm.crm.work(firm.rita) as work:
        Segments(work).put(outer, [firm.finn])
    with pytest.raises(StillReferenced, match="marketing_segment_part"), firm.crm.work(firm.rita) as work:
        Segments(work).delete(work.get(Segment, inner.id))
    with firm.crm.work(firm.rita) as work:
        Segments(work).delete(work.get(Segment, outer.id))
        Segments(work).delete(work.get(Segment, inner.id))
        assert work.count(Segment) == 0
