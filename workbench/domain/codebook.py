"""The codebook: actors and themes, the tags that go on passages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class TagKind(StrEnum):
    """Say which half of the codebook a tag belongs to."""

    ACTOR = "actor"
    THEME = "theme"


class ActorKind(StrEnum):
    """Say what sort of actor it is."""

    STATE = "state"
    AGENCY = "agency"
    COMPANY = "company"
    GROUP = "group"
    PERSON = "person"


COLOURS = (
    "blue", "indigo", "amber", "red", "teal", "green", "violet", "orange", "pink", "cyan", "lime", "brown",
)  # fmt: skip
"""Names of the twelve tag hues, in the order in which new tags take them; the window knows their values."""


@dataclass(frozen=True, slots=True)
class Alias:
    """Hold another name of an actor."""

    name: str
    case_sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """Hold an actor or a theme.

    *actor_kind* and *aliases* are an actor's; *description* says who an actor is, or when to use a theme.
    *passages* counts the passages that carry this very tag.
    """

    kind: TagKind
    id: int
    uuid: str
    name: str
    parent_id: int | None = None
    colour: str = "blue"
    description: str = ""
    actor_kind: ActorKind | None = None
    aliases: tuple[Alias, ...] = ()
    passages: int = 0

    @property
    def ref(self) -> TagRef:
        """Return what other objects keep to point at this tag."""
        return TagRef(self.kind, self.id)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name and then the aliases."""
        return self.name, *(alias.name for alias in self.aliases)


@dataclass(frozen=True, slots=True, order=True)
class TagRef:
    """Point at a tag of one library."""

    kind: TagKind
    id: int


@dataclass(frozen=True, slots=True)
class Codebook:
    """Hold all tags of a library, by name within each kind."""

    actors: tuple[Tag, ...] = ()
    themes: tuple[Tag, ...] = ()

    def __iter__(self) -> Iterator[Tag]:
        yield from self.actors
        yield from self.themes

    def of_kind(self, kind: TagKind) -> tuple[Tag, ...]:
        """Return the actors or the themes."""
        return self.actors if kind is TagKind.ACTOR else self.themes

    def get(self, ref: TagRef) -> Tag | None:
        """Return the tag that *ref* points at, or ``None`` where it is gone."""
        return next((tag for tag in self.of_kind(ref.kind) if tag.id == ref.id), None)

    def named(self, kind: TagKind, name: str) -> Tag | None:
        """Return the tag with this name or alias, in any case; a name wins over an alias."""
        wanted = name.strip().casefold()
        tags = self.of_kind(kind)
        by_name = (tag for tag in tags if tag.name.casefold() == wanted)
        by_alias = (tag for tag in tags if any(other.casefold() == wanted for other in tag.names))
        return next(by_name, None) or next(by_alias, None)

    def children(self, kind: TagKind, parent_id: int | None) -> tuple[Tag, ...]:
        """Return the tags right below *parent_id* (``None``: the top ones)."""
        return tuple(tag for tag in self.of_kind(kind) if tag.parent_id == parent_id)

    def with_descendants(self, ref: TagRef) -> frozenset[int]:
        """Return the ids of the tag and of all tags below it."""
        found = {ref.id}
        while below := {tag.id for tag in self.of_kind(ref.kind) if tag.parent_id in found} - found:
            found |= below
        return frozenset(found)

    def with_ancestors(self, refs: Iterable[TagRef]) -> frozenset[TagRef]:
        """Return *refs* and all tags above them."""
        found: set[TagRef] = set()
        queue = list(refs)
        while queue:
            ref = queue.pop()
            tag = self.get(ref)
            if tag is None or ref in found:
                continue
            found.add(ref)
            if tag.parent_id is not None:
                queue.append(TagRef(ref.kind, tag.parent_id))
        return frozenset(found)

    def lineages(self) -> dict[TagRef, frozenset[TagRef]]:
        """Return for each tag itself and all tags above it, for questions over many passages."""
        return {tag.ref: self.with_ancestors([tag.ref]) for tag in self}
