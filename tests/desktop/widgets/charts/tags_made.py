"""Tags for the widgets to show."""

from __future__ import annotations

from workbench.domain.codebook import ActorKind, Tag, TagKind

_HUES = ("blue", "indigo", "amber", "red", "teal", "green")


def actors(*names: str) -> list[Tag]:
    """Make actors with ids from 11."""
    return [
        Tag(TagKind.ACTOR, number, f"a{number}", name, colour=_HUES[number % 6], actor_kind=ActorKind.COMPANY)
        for number, name in enumerate(names, 11)
    ]


def themes(*names: str) -> list[Tag]:
    """Make themes with ids from 21."""
    return [
        Tag(TagKind.THEME, number, f"t{number}", name, colour=_HUES[number % 6])
        for number, name in enumerate(names, 21)
    ]
