"""What the index is fed with: an article as search sees it."""

from __future__ import annotations

from dataclasses import dataclass

HAS = frozenset({"passages", "note", "revisions", "star"})
"""What ``has:`` can ask for."""


@dataclass(frozen=True, slots=True)
class Document:
    """Hold all that is searchable of one article.

    *outlet* holds the outlet's name and its short name. *notes* are the analyst's notes on passages. *published* is
    ISO 8601 as far as it is known, *imported* ISO 8601 in UTC. *marking* is empty for an unmarked article. *actors*
    and *themes* are the ids of the tags on its passages; *has* may hold "passages", "note" and "revisions".
    """

    id: int
    title: str
    text: str
    byline: str = ""
    outlet: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    language: str = ""
    url: str = ""
    published: str = ""
    imported: str = ""
    status: str = "unread"
    marking: str = ""
    reliability: str = "F"
    starred: bool = False
    words: int = 0
    actors: frozenset[int] = frozenset()
    themes: frozenset[int] = frozenset()
    has: frozenset[str] = frozenset()
