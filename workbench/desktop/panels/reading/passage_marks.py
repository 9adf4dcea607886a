"""How passages show on the page of their article."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.desktop.widgets.page.passage_mark import MarkTag, PassageMark
from workbench.domain.codebook import Codebook, TagRef
from workbench.domain.passages import Passage, PassageState
from workbench.domain.spans import Span


def marks_of(passages: Iterable[Passage], codebook: Codebook, revision_id: int) -> list[PassageMark]:
    """Return what to show of *passages* in one revision; those whose place in it is not known are left out.

    One that waits for review shows where it is proposed to stand.
    """
    shown: dict[tuple[TagRef, ...], tuple[MarkTag, ...]] = {}
    found = []
    for passage in passages:
        span = place_of(passage, revision_id)
        if span:
            tags = shown.get(passage.tags)
            if tags is None:
                known = (tag for ref in sorted(passage.tags) if (tag := codebook.get(ref)))
                tags = shown[passage.tags] = tuple(MarkTag(tag.kind, tag.colour, tag.name) for tag in known)
            found.append(PassageMark(passage.id, span, tags, passage.state))
    return found


def place_of(passage: Passage, revision_id: int) -> Span | None:
    """Return where a passage stands, or may stand, in the newest revision, ``None`` where that is not known."""
    if passage.state is PassageState.EXACT:
        return passage.span if passage.revision_id == revision_id else None
    return passage.proposed
