"""What the reading view is told of a passage."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.codebook import TagKind
from workbench.domain.passages import PassageState
from workbench.domain.spans import Span


@dataclass(frozen=True, slots=True)
class MarkTag:
    """Hold how a tag shows: its kind, the name of its hue, and its own name."""

    kind: TagKind
    hue: str
    name: str


@dataclass(frozen=True, slots=True)
class PassageMark:
    """Hold how a passage shows: the text's code points that it covers, its tags, and how it stands there."""

    id: int
    span: Span
    tags: tuple[MarkTag, ...] = ()
    state: PassageState = PassageState.EXACT

    @property
    def actors(self) -> tuple[MarkTag, ...]:
        """Return the tags that fill."""
        return tuple(tag for tag in self.tags if tag.kind is TagKind.ACTOR)

    @property
    def themes(self) -> tuple[MarkTag, ...]:
        """Return the tags that underline."""
        return tuple(tag for tag in self.tags if tag.kind is TagKind.THEME)
