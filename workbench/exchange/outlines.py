"""Tags as files name them, parents by name, put together to a codebook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from workbench.domain.codebook import COLOURS, ActorKind, Alias, Codebook, Shape, Tag, TagKind


@dataclass(frozen=True, slots=True)
class Outline:
    """Hold a tag of a file; *parent* is the place of another outline in the list, or ``None`` at the top."""

    kind: TagKind
    name: str
    parent: int | None = None
    uuid: str = ""
    colour: str = ""
    shape: Shape = Shape.PLAIN
    description: str = ""
    actor_kind: ActorKind = ActorKind.GROUP
    aliases: tuple[Alias, ...] = ()


def codebook_of(outlines: Sequence[Outline]) -> Codebook:
    """Return a codebook of these tags, with ids from 1 in their order.

    A name is kept once of each kind (the first of it); an alias equal to the tag's name is the name's own rules. Tags
    without a colour take the twelve in turn. A UUID that is none, or that an earlier tag has, is left empty.
    """
    numbers: dict[tuple[TagKind, str], int] = {}
    ids = [numbers.setdefault((outline.kind, outline.name.casefold()), at + 1) for at, outline in enumerate(outlines)]
    tags: list[Tag] = []
    for at, outline in enumerate(outlines):
        if ids[at] == at + 1:  # else an earlier one has the name
            uuid = _uuid(outline.uuid)
            tags.append(_tag(outline, ids, at, "" if any(tag.uuid == uuid for tag in tags) else uuid))
    actors = _without_circles([tag for tag in tags if tag.kind is TagKind.ACTOR])
    return Codebook(actors, _without_circles([tag for tag in tags if tag.kind is TagKind.THEME]))


def _uuid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        return ""


def _tag(outline: Outline, ids: Sequence[int], at: int, uuid: str) -> Tag:
    own = next((alias for alias in outline.aliases if alias.name == outline.name), Alias(outline.name))
    tag = Tag(
        kind=outline.kind,
        id=ids[at],
        uuid=uuid,
        name=outline.name,
        parent_id=None if outline.parent is None else ids[outline.parent],
        colour=outline.colour or COLOURS[at % len(COLOURS)],
        shape=outline.shape,
        description=outline.description,
    )
    if outline.kind is TagKind.THEME:
        return tag
    aliases = dict.fromkeys(alias for alias in outline.aliases if alias.name and alias.name != outline.name)
    return replace(
        tag,
        actor_kind=outline.actor_kind,
        aliases=tuple(aliases),
        case_sensitive=own.case_sensitive,
        suggested=own.suggested,
    )


def _without_circles(tags: Iterable[Tag]) -> tuple[Tag, ...]:
    """Return *tags* with those at the top that stand below nothing known, or below themselves."""
    known = {tag.id: tag for tag in tags}
    return tuple(replace(tag, parent_id=None) if _is_lost(tag, known) else tag for tag in known.values())


def _is_lost(tag: Tag, known: dict[int, Tag]) -> bool:
    seen: set[int] = set()
    above = tag.parent_id
    while above is not None:
        if above not in known or above == tag.id or above in seen:
            return True
        seen.add(above)
        above = known[above].parent_id
    return False
