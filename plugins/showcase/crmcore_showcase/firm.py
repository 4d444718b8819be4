"""A believable firm for ``crmcore demo``: users, customers and their contacts, all made up from a seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, time, timedelta
from itertools import islice
from random import Random

import attrs

from crmcore.model import (
    Customer,
    Direction,
    IdentityKind,
    Interaction,
    Lifecycle,
    Relation,
    RelationKind,
    Team,
    TeamMember,
    User,
)
from crmcore.work import Work

FIRM = "Halden Instruments"
BATCH = 500
_DOMAIN = "halden.example"


def _words(text: str) -> list[str]:
    return text.split()


_GIVEN = _words("""
Ada Amir Ana Anton Aiko Bela Bram Carla Chen Clara Dana Diego Elif Emil Enzo Eva Farah Felix Greta Hana
Hugo Ida Imani Ivan Jana Jonas Kofi Lars Leila Lena Luca Maya Mei Milan Nadia Nils Nora Omar Paula Pia Rafael Rosa
Samir Sara Sofia Tariq Tomas Uma Vera Yara Yusuf Zoe""")
_FAMILY = _words("""
Abadi Albrecht Almeida Andersen Aydin Banerjee Bauer Berg Bianchi Castro Cho Costa Dahl Diallo Dvorak
Eriksen Farouk Fischer Fontaine Garcia Grant Haddad Hansen Ito Jansen Kaya Keller Khan Kovacs Lang Laurent Lindqvist
Marino Mendes Moreau Novak Okafor Olsen Park Petrov Quist Ramos Rossi Sato Schmid Silva Tanaka Vidal Weber Yilmaz
Zeman""")
_HEAD = _words("Al Bor Cal Dor El Far Gal Hel Is Jor Kel Lom Mar Nor Or Pel Quin Ros Sal Tor Ul Ver Wil Yar Zel")
_TAIL = _words("bridge dale den field ford gate grove ham holm land mark mere mont more stad stein stone ton vale wick")
_PLACES = (
    ("Germany", "GmbH", ("Berlin", "Hamburg", "Leipzig", "Munich")), ("France", "SA", ("Lille", "Lyon", "Nantes")),
    ("Spain", "SL", ("Bilbao", "Madrid", "Valencia")), ("Sweden", "AB", ("Gothenburg", "Malmo", "Uppsala")),
    ("Netherlands", "BV", ("Delft", "Eindhoven", "Utrecht")), ("Italy", "Srl", ("Bologna", "Milan", "Turin")),
    ("United Kingdom", "Ltd", ("Bristol", "Leeds", "London")), ("United States", "Inc", ("Boston", "Denver", "Austin")),
)  # fmt: skip
_INDUSTRIES = {
    "Food": "Foods", "Logistics": "Logistics", "Energy": "Energy", "Health care": "Clinics", "Chemicals": "Chemicals",
    "Machinery": "Machines", "Retail": "Stores", "Water": "Water", "Building": "Construction", "Education": "Academy",
}  # fmt: skip
_JOBS = ("Purchasing", "Operations", "Finance", "IT", "Quality", "Maintenance", "Managing director")
_LIFE = {
    Lifecycle.CUSTOMER: 45, Lifecycle.OPPORTUNITY: 20, Lifecycle.SQL: 10, Lifecycle.MQL: 10, Lifecycle.LEAD: 12,
    Lifecycle.EVANGELIST: 3,
}  # fmt: skip
_CONTACTS = (
    ("core.email", Direction.IN, "Question about delivery times"), ("core.email", Direction.OUT, "News of the season"),
    ("core.email", Direction.IN, "Asks for a data sheet"), ("core.call", Direction.OUT, "Checked in by phone"),
    ("core.call", Direction.IN, "Called about an invoice"), ("core.meeting", Direction.OUT, "Review of the year"),
    ("core.visit", Direction.OUT, "Visit on site"), ("core.note", Direction.INTERNAL, "Plans to open a second site"),
    ("core.note", Direction.INTERNAL, "Budget is decided in spring"),
)  # fmt: skip
_TAGS = ("key account", "newsletter", "trade fair", "reference", "slow payer")


def make_users(work: Work, chance: Random) -> list[User]:
    """Add a director, six managers with a team each, their thirty reps, an admin and a viewer; return the reps."""
    pairs = [(g, f) for g in _GIVEN for f in _FAMILY]
    names = iter(chance.sample(pairs, 39))

    def user(role: str, manager: User | None = None) -> User:
        given, family = next(names)
        email = f"{given}.{family}@{_DOMAIN}".lower()
        return User(name=f"{given} {family}", email=email, roles=(role,), manager_id=manager.id if manager else None)

    director = work.add(user("manager"))
    work.add_all([user("admin"), user("viewer", director)])
    managers = work.add_all([user("manager", director) for _ in range(6)])
    teams = work.add_all([Team(name=name) for name in ("North", "South", "East", "West", "Key accounts", "Partners")])
    reps = work.add_all([user("rep", manager) for manager in managers for _ in range(5)])
    members = [(team, manager) for team, manager in zip(teams, managers, strict=True)]
    members += [(teams[n // 5], rep) for n, rep in enumerate(reps)]
    work.add_all([TeamMember(team_id=team.id, user_id=member.id) for team, member in members])
    return reps


@attrs.frozen
class _Account:
    """An organization with its people."""

    organization: Customer
    people: tuple[Customer, ...]
    slug: str


def make_customers(
    work: Work, chance: Random, reps: Sequence[User], count: int, days: int, advance: Callable[[int], None]
) -> list[Customer]:
    """Add organizations, their people, relations, identities and contacts over the last ``days``.

    Args:
        count: how many organizations.
        advance: is told how many more are done.
    """
    accounts = _accounts(chance, reps, count)
    made: list[Customer] = []
    while batch := list(islice(accounts, BATCH)):
        made += work.add_all([a.organization for a in batch])
        work.add_all([p for a in batch for p in a.people])
        work.add_all(_relations(chance, batch))
        work.identify_all(_identities(chance, batch))
        work.tag_all([(a.organization, [chance.choice(_TAGS)]) for a in batch if chance.random() < 0.3])
        work.log_all(sorted(_contacts(chance, batch, work.now, days), key=lambda entry: entry[0].at))
        advance(len(batch))
    return made


def _accounts(chance: Random, reps: Sequence[User], count: int) -> Iterator[_Account]:
    roots = [f"{head}{tail}" for head in _HEAD for tail in _TAIL]
    chance.shuffle(roots)
    industries = list(_INDUSTRIES)
    for n in range(count):
        # The next industry with each round of the roots: no name comes twice before all are used.
        industry = industries[(n + n // len(roots)) % len(industries)]
        country, form, cities = chance.choice(_PLACES)
        round_ = n // (len(roots) * len(industries))
        name = f"{roots[n % len(roots)]} {_INDUSTRIES[industry]}{f' {round_ + 1}' if round_ else ''}"
        owner = chance.choice(reps).id
        (life,) = chance.choices(list(_LIFE), list(_LIFE.values()))
        place = {"country": country, "city": chance.choice(cities), "owner_id": owner, "lifecycle": life}
        organization = Customer.organization(name=f"{name} {form}", industry=industry, **place)
        people = tuple(_person(chance, place) for _ in range(chance.choice((1, 1, 2, 2, 3, 4))))
        yield _Account(organization, people, name.lower().replace(" ", "-"))


def _person(chance: Random, place: dict[str, object]) -> Customer:
    given, family = chance.choice(_GIVEN), chance.choice(_FAMILY)
    return Customer.person(name=f"{given} {family}", given_name=given, family_name=family, **place)


def _relations(chance: Random, batch: Sequence[_Account]) -> Iterator[Relation]:
    parent: Customer | None = None
    for account in batch:
        organization = account.organization
        for n, person in enumerate(account.people):
            job = chance.choice(_JOBS)
            yield Relation(from_id=person.id, to_id=organization.id, kind=RelationKind.WORKS_FOR, role=job)
            if n == 0:
                yield Relation(from_id=person.id, to_id=organization.id, kind=RelationKind.DECIDES_FOR, role=job)
        if parent is not None and chance.random() < 0.06:
            yield Relation(from_id=organization.id, to_id=parent.id, kind=RelationKind.SUBSIDIARY_OF)
        elif chance.random() < 0.2:
            parent = organization


def _identities(chance: Random, batch: Sequence[_Account]) -> Iterator[tuple[Customer, IdentityKind, str]]:
    for account in batch:
        domain = f"{account.slug}.example"
        yield account.organization, IdentityKind.DOMAIN, domain
        for person in account.people:
            yield person, IdentityKind.EMAIL, f"{person.given_name}.{person.family_name}@{domain}".lower()
            if chance.random() < 0.5:
                # Numbers that are kept free for fiction.
                yield person, IdentityKind.PHONE, f"+1202555{chance.randint(100, 199):04d}"


def _contacts(
    chance: Random, batch: Sequence[_Account], now: datetime, days: int
) -> Iterator[tuple[Interaction, list[Customer]]]:
    for account in batch:
        for _ in range(min(40, int(chance.expovariate(1 / 5)))):
            kind, direction, summary = chance.choice(_CONTACTS)
            day = (now - timedelta(days=1 + days * chance.random())).date()
            day -= timedelta(days=max(0, day.weekday() - 4))
            at = datetime.combine(day, time(chance.randint(8, 17), chance.randint(0, 59)), now.tzinfo)
            interaction = Interaction(
                kind=kind, at=at, summary=summary, direction=direction, user_id=account.organization.owner_id
            )
            yield interaction, [chance.choice(account.people)]
