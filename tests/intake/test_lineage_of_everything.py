"""What an import writes beside fields can be traced too: tags, identities, relations, stages, teams, files, people."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs
from hypothesis import HealthCheck, given, settings, strategies as st

from crmcore import Crm, Customer, Entry, Identity, Interaction, Relation, Tag, User
from crmcore_intake import Import, import_files, lineage_of, ready_profile, undo_import
from crmcore_intake.messages import Choices, import_messages
from crmcore_sfa import Opportunity
from tests.intake.firm import HEAD, Desk
from tests.intake.workbooks import write_workbook

PEOPLE = """
title = "People"
system = "old"

[[source]]
file = "people.csv"
record = "customer"
identify = "no"
tags = ["imported", "{segment}", "{town}"]

[source.fields]
name = "name"
kind = { constant = "person" }
city = { column = "town", instead = "{seat}" }

[source.identities]
email = ["mail", { column = "more mail", separator = ";" }]
phone = "phone"

[[source.relation]]
kind = "works_for"
column = "firm"
missing = "create"
new = { kind = "organization" }

[[source.relation]]
kind = "works_for"
column = "second firm"
missing = "create"
new = { kind = "organization" }
"""
COLUMNS = "no,name,segment,town,seat,mail,more mail,phone,firm,second firm\n"


def find(work: Any, name: str, cls: type[Any] = Customer) -> Any:
    title = "name" if cls in (Customer, User) else "title"
    (record,) = work.find(cls, getattr(cls.t.c, title) == name)
    return record


def traced(crm: Crm, record: Entry) -> dict[tuple[str, Any], tuple[Any, ...]]:
    """The line and column of each value, by field and value; a referred customer by name."""
    with crm.as_system("look", read_only=True) as work:
        origins = lineage_of(work, record)
        names = {c.id: c.name for c in work.each(Customer)}
    return {(o.field, names.get(o.value, o.value)): (o.line, o.column) for o in origins}


def test_each_value_names_its_own_column(crm: Crm, desk: Desk) -> None:
    desk.describe(PEOPLE)
    desk.bring(COLUMNS + "1,Ada,vip,,Bonn,a@x.example,b@x.example;c@x.example,+49 30 901820,Acme,Beta\n")
    with crm.as_system("look", read_only=True) as work:
        ada, beta = find(work, "Ada"), find(work, "Beta")
    assert traced(crm, ada) == {
        ("kind", "person"): (2, None),
        ("name", "Ada"): (2, "name"),
        ("lifecycle", "lead"): (2, None),
        ("city", "Bonn"): (2, "town, seat"),
        ("email", "a@x.example"): (2, "mail"),
        ("email", "b@x.example"): (2, "more mail"),
        ("email", "c@x.example"): (2, "more mail"),
        ("phone", "+49 30 901820"): (2, "phone"),
        ("works_for", "Acme"): (2, "firm"),
        ("works_for", "Beta"): (2, "second firm"),
        ("tags", "imported"): (2, None),
        ("tags", "vip"): (2, "segment"),
    }
    assert traced(crm, beta) == {
        ("kind", "organization"): (2, None), ("name", "Beta"): (2, "second firm"), ("lifecycle", "lead"): (2, None),
    }  # fmt: skip


def test_rows_that_make_one_record_each_name_what_they_gave(crm: Crm, desk: Desk) -> None:
    desk.describe(PEOPLE)
    rows = "1,Ada,vip,,,a@x.example,,,Acme,\n2,Bo,,,,,,,,\n1,Ada L.,new,Bonn,,b@x.example,,,Beta,\n"
    for _ in range(2):  # the second time nothing changes, the origins neither
        desk.bring(COLUMNS + rows)
        with crm.as_system("look", read_only=True) as work:
            ada = find(work, "Ada L.")
        found = traced(crm, ada)
        assert {key: line for key, (line, _) in found.items()} == {
            ("kind", "person"): 4, ("name", "Ada L."): 4, ("lifecycle", "lead"): 2, ("city", "Bonn"): 4,
            ("email", "a@x.example"): 2, ("email", "b@x.example"): 4, ("works_for", "Acme"): 2,
            ("works_for", "Beta"): 4, ("tags", "imported"): 2, ("tags", "vip"): 2, ("tags", "new"): 4,
            ("tags", "Bonn"): 4,
        }  # fmt: skip
        assert found["tags", "Bonn"] == (4, "town")


def test_what_was_edited_by_hand_is_told_so_and_what_was_taken_back_is_gone(crm: Crm, desk: Desk) -> None:
    desk.describe(PEOPLE)
    first = desk.bring(COLUMNS + "1,Ada,vip,,,a@x.example,,,Acme,\n").last
    with crm.as_system("hire") as work:
        boss = work.add(User(name="Boss", roles=("admin",)))
        ada = find(work, "Ada")
    with crm.work(boss) as work:
        job = next(work.each(Relation))
        work.save(attrs.evolve(job, role="Head"))
        work.tag(ada, "by hand")
    second = desk.bring(COLUMNS + "1,Ada Lovelace,new,,,d@x.example,,,Acme,\n").last
    with crm.as_system("look", read_only=True) as work:
        origins = {(o.field, o.value): o for o in lineage_of(work, ada) if o.field != "works_for"}
        (works_for,) = (o for o in lineage_of(work, ada) if o.field == "works_for")
    assert (works_for.by, works_for.file) == ("Boss", None)
    assert (origins["tags", "by hand"].by, origins["tags", "by hand"].job_id) == ("Boss", None)
    assert (origins["tags", "vip"].job_id, origins["tags", "new"].job_id) == (first.job_id, second.job_id)
    assert (origins["name", "Ada Lovelace"].job_id, origins["email", "d@x.example"].job_id) == (second.job_id,) * 2
    undo_import(crm, desk.actor, second.job_id)
    with crm.as_system("look", read_only=True) as work:
        origins = {(o.field, o.value): o for o in lineage_of(work, ada)}
    assert (origins["name", "Ada"].job_id, origins["name", "Ada"].line) == (first.job_id, 2)
    assert not {("tags", "new"), ("email", "d@x.example")} & origins.keys()


def test_the_stages_of_a_deal_and_the_sheet(crm: Crm, desk: Desk) -> None:
    desk.describe(
        'title = "Deals"\nsystem = "old"\nzone = "UTC"\n[[source]]\nfile = "deals.xlsx"\nrecord = "sfa_opportunity"\n'
        'identify = "id"\n[source.fields]\ntitle = "id"\nstage = "stage"\n'
        'amount = { column = "value", currency = "EUR" }\n'
        'customer_id = { column = "who", lookup = { missing = "create", new = { kind = "organization" } } }\n'
        '[[source.history]]\nstage = "prospecting"\nat = "opened"\n'
        '[[source.history]]\nstage = "{stage}"\nat = "moved"\n'
    )
    path, head = desk.folder / "deals.xlsx", ["id", "value", "who", "stage", "opened", "moved"]
    write_workbook(path, {"Deals": [head, ["D1", 9, "Acme", "qualifying", "2026-01-05", "2026-01-09"]]})
    desk.bring()
    write_workbook(path, {"Later": [head, [], ["D1", 9, "Acme", "quoted", "2026-01-05", "2026-02-01"]]})
    desk.bring()
    with crm.as_system("move") as work:
        work.move(find(work, "D1", Opportunity), to="prospecting")
    with crm.as_system("look", read_only=True) as work:
        deal = find(work, "D1", Opportunity)
        origins = [o for o in lineage_of(work, deal) if o.field in ("history", "title")]
    assert [(o.field, o.value.partition(" ")[0], o.sheet, o.line, o.column) for o in origins] == [
        ("title", "D1", "Deals", 2, "id"),
        ("history", "prospecting", "Deals", 2, "opened"),
        ("history", "qualifying", "Deals", 2, "stage, moved"),
        ("history", "quoted", "Later", 3, "stage, moved"),
        ("history", "prospecting", None, None, None),
    ]


def test_the_teams_of_a_user(crm: Crm, desk: Desk) -> None:
    desk.describe(
        'title = "Reps"\nsystem = "old"\n[[source]]\nfile = "reps.csv"\nrecord = "user"\nidentify = "rep"\n'
        'teams = ["{team}", "{region}"]\n[source.fields]\nname = "rep"\n'
    )
    desk.bring("rep,team,region\nAda,East,\nBo,East,Far\n")
    with crm.as_system("look", read_only=True) as work:
        bo = find(work, "Bo", User)
    found = traced(crm, bo)
    assert (found["teams", "East"], found["teams", "Far"]) == ((3, "team"), (3, "region"))


def test_a_card(crm: Crm, files: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nN:;{};;;\nORG:Acme GmbH\nEMAIL:{}@x.example\nCATEGORIES:a\nEND:VCARD\n"
    (files / "people.vcf").write_text(card.format("Ada", "Ada", "ada") + card.format("Bo", "Bo", "bo"), "utf-8")
    import_files(crm, Desk(crm, files).actor, ready_profile("vcard"), files / "people.vcf")
    with crm.as_system("look", read_only=True) as work:
        bo, acme = find(work, "Bo"), find(work, "Acme GmbH")
    found = traced(crm, bo)
    assert (found["email", "bo@x.example"], found["works_for", "Acme GmbH"]) == ((9, "emails"), (9, "organization"))
    assert traced(crm, acme)["name", "Acme GmbH"] == (1, "organization")


def test_a_mail_with_its_people(crm: Crm, files: Path) -> None:
    with crm.as_system("here before") as work:
        ada = work.add(Customer.person(name="Ada"))
        work.identify(ada, email="ada@x.example")
    (files / "one.eml").write_text(
        "From: Ada <ada@x.example>\nTo: us@y.example\nDate: Mon, 05 Jan 2026 10:00:00 +0000\n"
        "Message-ID: <1@x.example>\nSubject: Hello\n\nHello.\n", "utf-8",
    )  # fmt: skip
    actor = Desk(crm, files).actor
    import_messages(crm, actor, files / "one.eml", Choices())
    with crm.as_system("look", read_only=True) as work:
        (mail,) = work.each(Interaction)
        origins = {o.field: o for o in lineage_of(work, mail)}
    assert (origins["summary"].file, origins["participants"].file) == ("one.eml", "one.eml")
    assert origins["participants"].value == ada.id


def test_what_may_not_be_read_is_not_told(crm: Crm, desk: Desk) -> None:
    desk.describe(PEOPLE.replace('kind = { constant = "person" }', 'kind = { constant = "person" }\nowner_id = '
                  '{ column = "owner", lookup = "name" }'))  # fmt: skip
    with crm.as_system("hire") as work:
        rep = work.add(User(name="Rep", roles=("rep",)))
    desk.bring(COLUMNS.replace("\n", ",owner\n") + "1,Ada,vip,,,a@x.example,,,,,Rep\n")
    with crm.work(rep, read_only=True) as work:
        told = {(o.field, o.value): o for o in lineage_of(work, find(work, "Ada"))}
        assert {("tags", "vip"), ("email", "a@x.example")} <= told.keys()
        # The imports of somebody else are not this reader's: neither are the names of their files.
        assert work.count(Import) == 0
        assert {(o.file, o.line, o.column, o.job_id) for o in told.values()} == {(None,) * 4}


ROW = st.tuples(
    st.sampled_from(["Acme", "Beta", "Gamma"]), st.sampled_from(["Steel", "Paper", ""]),
    st.sampled_from(["1", "2", ""]), st.sampled_from(["vip", "new", ""]),
    st.sampled_from(["", "a@x.example", "b@x.example"]),
    st.sampled_from(["", "Acme", "Beta"]),
)  # fmt: skip
STEP = st.one_of(
    st.tuples(st.just("import"), st.lists(ROW, min_size=1, max_size=4)),
    st.tuples(st.sampled_from(["edit", "tag", "untag"]), st.sampled_from(["Acme", "Beta", "Gamma"])),
    st.tuples(st.just("undo"), st.none()),
)
Model = dict[tuple[str, str, str], tuple[int, int]]
"""Customer, field and value; the number of the import, and the line. By hand: (0, 0)."""


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, min_size=1, max_size=6))
def test_after_any_sequence_of_imports_and_edits(crm: Crm, steps: list[Any]) -> None:
    """What is traced is what a model says that keeps, for each value, who wrote it last."""
    with TemporaryDirectory() as folder:
        try:
            compare(Desk(crm, Path(folder)), steps)
        finally:
            with crm.as_system("clean") as work:
                for cls in (Relation, Customer):
                    work.remove_all(work.each(cls))


def compare(desk: Desk, steps: list[Any]) -> None:
    crm, model, before = desk.crm, Model(), Model()
    jobs: dict[Any, int] = {None: 0}
    fresh = False
    for number, (what, about) in enumerate(steps, start=1):
        if what == "import":
            before = dict(model)
            got = desk.bring(HEAD + "".join(",".join(row) + "\n" for row in about)).last
            jobs[got.job_id], fresh = number, True
            bring(model, number, about)
        elif what == "undo" and fresh:
            undo_import(crm, desk.actor, "last")
            model, fresh = before, False
        elif what != "undo" and any(key[0] == about for key in model):
            fresh = False
            by_hand(crm, model, what, about)
    assert told(crm, jobs) == model


def bring(model: Model, number: int, rows: list[Any]) -> None:
    known = {key[0] for key in model}
    for (name, field), (value, line) in last_said(rows).items():
        if (name, field, value) not in model:
            put(model, (name, field, value), (number, line))
    for line, (name, _, _, tag, mail, _) in enumerate(rows, start=2):
        if name not in known:
            known.add(name)
            model[name, "lifecycle", "lead"] = number, line
        for field, value in (("tags", tag), ("email", mail)):
            if value:
                model.setdefault((name, field, value), (number, line))
    for line, (name, *_, parent) in enumerate(rows, start=2):
        if parent and parent != name and parent in known:
            model.setdefault((name, "subsidiary_of", parent), (number, line))


def last_said(rows: list[Any]) -> dict[tuple[str, str], tuple[str, int]]:
    last: dict[tuple[str, str], tuple[str, int]] = {}
    for line, (name, industry, staff, *_) in enumerate(rows, start=2):
        for field, value in (("kind", "organization"), ("name", name), ("industry", industry), ("employees", staff)):
            if value:
                last[name, field] = value, line
    return last


def put(model: Model, key: tuple[str, str, str], place: tuple[int, int]) -> None:
    for other in [other for other in model if other[:2] == key[:2]]:
        del model[other]
    model[key] = place


def by_hand(crm: Crm, model: Model, what: str, name: str) -> None:
    with crm.as_system("edit") as work:
        customer = find(work, name)
        if what == "edit":
            work.save(attrs.evolve(customer, industry="Glass"))
            if (name, "industry", "Glass") not in model:
                put(model, (name, "industry", "Glass"), (0, 0))
        elif what == "tag":
            work.tag(customer, "vip")
            model.setdefault((name, "tags", "vip"), (0, 0))
        else:
            work.untag(customer, "vip")
            model.pop((name, "tags", "vip"), None)


def told(crm: Crm, jobs: dict[Any, int]) -> Model:
    with crm.as_system("look", read_only=True) as work:
        customers = list(work.each(Customer))
        names: dict[Any, str] = {c.id: c.name for c in customers}
        assert work.count(Tag) + work.count(Identity) + work.count(Relation) <= 100
        return {
            (c.name, o.field, names.get(o.value, str(o.value))): (jobs[o.job_id], o.line or 0)
            for c in customers
            for o in lineage_of(work, c)
        }
