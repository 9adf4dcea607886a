"""Passages: marked spans of articles with their tags, note and grades."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.markings import Marking
from workbench.domain.spans import Span

_FIRST = "abcdefghjkmnpqrstvwxyz"
_REST = "0123456789abcdefghjkmnpqrstvwxyz"
KEY = re.compile(f"[{_FIRST}][{_REST}]{{5}}")
"""A passage's key: six characters without i, l, o and u, so that none is misread and no word is spelled."""


class PassageState(StrEnum):
    """Say how a passage stands in its article's newest text.

    EXACT: the quote stands there, and it is known which one is meant. CHANGED: the words there differ; the analyst is
    asked. LOST: no place is sure enough; the analyst is asked. The last two keep their place in the older revision.
    """

    EXACT = "exact"
    CHANGED = "changed"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Passage:
    """Hold a passage: ``quote == text_of(revision_id)[start:end]``, always; code points, end exclusive.

    *key* is the short name that briefings cite. *proposed* is where a CHANGED passage may stand in the newest revision.
    *credibility* is 1–6 or ``None`` where nobody has graded it. *analyst* is who marked it. Times are ISO 8601 in UTC.
    """

    id: int
    uuid: str
    key: str
    article_id: int
    revision_id: int
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    note: str = ""
    credibility: int | None = None
    marking: Marking | None = None
    state: PassageState = PassageState.EXACT
    proposed: Span | None = None
    tags: tuple[TagRef, ...] = ()
    created: str = ""
    modified: str = ""
    analyst: str = ""

    @property
    def span(self) -> Span:
        """Return the place of the quote in its revision."""
        return Span(self.start, self.end)

    def tag_ids(self, kind: TagKind) -> tuple[int, ...]:
        """Return the ids of this passage's actors or themes."""
        return tuple(ref.id for ref in self.tags if ref.kind is kind)


def new_key() -> str:
    """Draw a random passage key (27 bits: the library checks that it is new)."""
    return secrets.choice(_FIRST) + "".join(secrets.choice(_REST) for _ in range(5))
