"""The codebook: actors and themes, the tags that go on passages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
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


class Shape(StrEnum):
    """Name the mark that tells tags apart where colours cannot: an actor's dot, or the bead on a theme's dash."""

    PLAIN = "plain"
    SQUARE = "square"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"
    RING = "ring"
    CROSS = "cross"


@dataclass(frozen=True, slots=True)
class Alias:
    """Hold a name of an actor and the rules by which texts are searched for it.

    It counts in articles published from *since* to *until* (ISO dates of any precision, both included, empty for no
    bound); one that is not *suggested* is never looked for.
    """

    name: str
    case_sensitive: bool = False
    since: str = ""
    until: str = ""
    suggested: bool = True

    def holds_on(self, published: str) -> bool:
        """Say whether the name counts in an article published then; where that is not known, it does."""
        return not published or (_not_after(self.since, published) and _not_after(published, self.until))


@dataclass(frozen=True, slots=True)
class Tag:
    """Hold an actor or a theme.

    *actor_kind*, *aliases*, *case_sensitive* and *suggested* (the rules of its own name) are an actor's; *description*
    says who an actor is, or when to use a theme. *passages* counts the passages that carry this very tag.
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
    shape: Shape = Shape.PLAIN
    case_sensitive: bool = False
    suggested: bool = True

    @property
    def ref(self) -> TagRef:
        """Return what other objects keep to point at this tag."""
        return TagRef(self.kind, self.id)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name and then the aliases."""
        return self.name, *(alias.name for alias in self.aliases)

    @property
    def own_name(self) -> Alias:
        """Return the name with its rules."""
        return Alias(self.name, self.case_sensitive, suggested=self.suggested)


@dataclass(frozen=True, slots=True)
class Merge:
    """Hold what a tag was before it was merged into another one, for the day on which it is split back.

    *tag* is as it was, its ids those of that time; *above* and *below* are the UUIDs of the tags it stood under and
    over, *given* the names that the tag it went into took over as aliases. *kept_above* is the UUID of what that tag stood
    under, where it had stood below the old one. *passages* counts those that still wait to get it back; *merged* is ISO 8601 in UTC.
    """

    id: int
    tag: Tag
    into_uuid: str
    above: str | None
    below: tuple[str, ...]
    given: tuple[str, ...]
    kept_above: str | None
    merged: str
    passages: int = 0


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
    _by_ref: dict[TagRef, Tag] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_ref", {tag.ref: tag for tag in self})

    def __iter__(self) -> Iterator[Tag]:
        yield from self.actors
        yield from self.themes

    def of_kind(self, kind: TagKind) -> tuple[Tag, ...]:
        """Return the actors or the themes."""
        return self.actors if kind is TagKind.ACTOR else self.themes

    def get(self, ref: TagRef) -> Tag | None:
        """Return the tag that *ref* points at, or ``None`` where it is gone."""
        return self._by_ref.get(ref)

    def with_uuid(self, uuid: str | None) -> Tag | None:
        """Return the tag with this UUID, or ``None`` where there is none."""
        return next((tag for tag in self if tag.uuid == uuid), None)

    def named(self, kind: TagKind, name: str) -> Tag | None:
        """Return the tag with this name or alias, in any case; a name wins over an alias, and of two aliases the older tag's."""
        wanted = name.strip().casefold()
        tags = self.of_kind(kind)
        by_name = (tag for tag in tags if tag.name.casefold() == wanted)
        by_alias = (tag for tag in tags if any(other.casefold() == wanted for other in tag.names))
        return next(by_name, None) or min(by_alias, key=lambda tag: tag.id, default=None)

    def children(self, kind: TagKind, parent_id: int | None) -> tuple[Tag, ...]:
        """Return the tags right below *parent_id* (``None``: the top ones)."""
        return tuple(tag for tag in self.of_kind(kind) if tag.parent_id == parent_id)

    def outline(self) -> Iterator[Tag]:
        """Yield actors and then themes, each followed by the tags below it."""
        for kind in TagKind:
            below: dict[int | None, list[Tag]] = {}
            for tag in self.of_kind(kind):
                below.setdefault(tag.parent_id, []).append(tag)
            waiting = below.get(None, [])[::-1]
            while waiting:
                tag = waiting.pop()
                yield tag
                waiting += below.get(tag.id, [])[::-1]

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


def _not_after(first: str, second: str) -> bool:
    """Say whether *first* does not lie after *second*, as far as both are precise; an empty date bounds nothing."""
    shared = min(len(first), len(second))
    return first[:shared] <= second[:shared]
