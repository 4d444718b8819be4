"""The profiles that come with crmcore: one for each product whose exports people bring along, and one for vCards."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path

from crmcore.errors import nearest
from crmcore_intake.errors import ProfileProblem
from crmcore_intake.formats import CARDS, SUFFIXES
from crmcore_intake.profile import Profile, load_profile, parse_profile

OF_CARDS = "vcard"


@cache
def ready_names() -> tuple[str, ...]:
    """The names of the ready profiles."""
    folder = resources.files("crmcore_intake") / "profiles"
    return tuple(sorted(file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml")))


def ready_text(name: str) -> str:
    """Return the TOML of a ready profile, to read it or to make one's own of it.

    Raises:
        ProfileProblem: there is none of this name.
    """
    if name not in ready_names():
        raise ProfileProblem(
            f"There is no ready profile '{name}'.{nearest(name, ready_names())}", allowed=ready_names()
        )
    return (resources.files("crmcore_intake") / "profiles" / f"{name}.toml").read_text("utf-8")


def ready_profile(name: str) -> Profile:
    """Return a ready profile by its name.

    Raises:
        ProfileProblem: there is none of this name.
    """
    return parse_profile(ready_text(name), f"{name}.toml")


def profile_at(word: str | None, place: Path) -> Profile:
    """Return the profile that a person means: the name of a ready one or a file; for vCards none need be named.

    Raises:
        ProfileProblem: it is neither, or what it says cannot be used.
    """
    if word is None:
        if _holds_only_cards(place):
            return ready_profile(OF_CARDS)
        raise ProfileProblem(
            f"Which column of {place.name} means what?",
            todo=f"Name a profile with --profile: a file, or one of {', '.join(ready_names())}.",
        )
    path = Path(word)
    if word in ready_names() and not path.is_file():
        return ready_profile(word)
    if path.suffix != ".toml" and not path.exists():
        hint = nearest(word, ready_names())
        raise ProfileProblem(
            f"'{word}' is neither a file nor a ready profile.{hint}", allowed=ready_names(), todo="Or name a TOML file."
        )
    return load_profile(path)


def _holds_only_cards(place: Path) -> bool:
    """Whether a place is a file of vCards, or a folder in which nothing else would be brought in."""
    files = place.iterdir() if place.is_dir() else [place]
    suffixes = {file.suffix.lower() for file in files} & set(SUFFIXES)
    return bool(suffixes) and suffixes <= set(CARDS)
