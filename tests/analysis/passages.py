"""Short spellings of passages for these tests."""

from __future__ import annotations

from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.passages import Passage


def actor(number: int) -> TagRef:
    return TagRef(TagKind.ACTOR, number)


def theme(number: int) -> TagRef:
    return TagRef(TagKind.THEME, number)


def passage(article: int, *tags: TagRef) -> Passage:
    return Passage(1, "u", "abcdef", article, article, 0, 1, "x", "", "", tags=tags)
