"""Articles, their facts, and the blocks that their texts are made of."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from workbench.domain.markings import Marking
from workbench.domain.texts import normalised


class BlockKind(StrEnum):
    """Say what a stretch of an article's text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Block:
    """Name the kind of one stretch of the text: code points, end exclusive; *level* of a heading or list item, from 1.

    *page* is the page that the stretch begins on, counted from 1, or 0 where the file has no pages.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 1
    page: int = 0


STATED = ("title", "byline", "outlet", "published", "updated", "url", "language", "section", "agency", "dateline")
"""The facts that are words, in the order in which they are shown."""

NOTICES = ("machine_translated", "ocr", "ai_images", "sponsored", "opinion")
"""The facts that are true or not: what a reader should be told about an article."""

ANALYST = "analyst"
"""Where a fact was found that a person set."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Hold what is known about an article besides its text.

    Dates are ISO 8601 as far as the source states them: ``2026``, ``2026-06``, ``2026-06-21``, ``2026-06-21T15:48``,
    with a UTC offset where one is given. *agency* is who is credited with the text ("Reuters"), *dateline* the place
    that it is written from; *ocr* says that the text was recognised in pictures. ``found`` says for each fact where it
    was found ("json-ld", "meta", "byline line"), or ``ANALYST``; ``doubts`` says of each uncertain fact why it is
    uncertain, also where its value was left open for that.
    """

    title: str = ""
    byline: str = ""
    outlet: str = ""
    published: str = ""
    updated: str = ""
    url: str = ""
    language: str = ""
    section: str = ""
    agency: str = ""
    dateline: str = ""
    machine_translated: bool = False
    ocr: bool = False
    ai_images: bool = False
    sponsored: bool = False
    opinion: bool = False
    found: dict[str, str] = field(default_factory=dict)
    doubts: dict[str, str] = field(default_factory=dict)

    def with_fact(self, name: str, value: str | bool, where: str, *, doubt: str = "") -> Facts:
        """Return a copy in which fact *name* has *value*, on one line, found at *where*; *doubt* says why it is uncertain, if it is."""
        changed: dict[str, Any] = {name: " ".join(normalised(value).split()) if isinstance(value, str) else value}
        doubts = {fact: why for fact, why in self.doubts.items() if fact != name}
        return replace(
            self, found={**self.found, name: where}, doubts={**doubts, name: doubt} if doubt else doubts, **changed
        )

    def with_doubt(self, name: str, doubt: str) -> Facts:
        """Return a copy that says why fact *name* was left open; a fact that is known already stays certain."""
        return self if getattr(self, name) else replace(self, doubts={**self.doubts, name: doubt})

    @property
    def notices(self) -> tuple[str, ...]:
        """Return the names of the ``NOTICES`` that are true."""
        return tuple(name for name in NOTICES if getattr(self, name))


@dataclass(frozen=True, slots=True)
class Extracted:
    """Hold what was read out of one file: its text in normal form, the blocks in order, the facts, and warnings."""

    text: str
    blocks: tuple[Block, ...]
    facts: Facts
    warnings: tuple[str, ...] = ()


class Status(StrEnum):
    """Say how far the analyst is with an article."""

    UNREAD = "unread"
    READ = "read"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Article:
    """Hold one article as lists show it: facts and state, no text. Times are ISO 8601 in UTC.

    *copies* counts the other articles that are copies of the same story. *chatham_house* says that its words may be used,
    but not who said them.
    """

    id: int
    uuid: str
    revision_id: int
    facts: Facts
    outlet_id: int | None
    marking: Marking | None
    status: Status
    starred: bool
    words: int
    passages: int
    revisions: int
    copies: int
    file: str
    sha256: str
    imported: str
    missing_since: str = ""
    chatham_house: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """Hold an article's text at one time; never changed once stored. *number* counts from 1."""

    id: int
    article_id: int
    number: int
    text: str
    blocks: tuple[Block, ...]
    imported: str


@dataclass(frozen=True, slots=True)
class Grade:
    """Hold a reliability that an outlet was given, why, and when (ISO 8601 in UTC)."""

    reliability: str
    reason: str
    given: str


@dataclass(frozen=True, slots=True)
class Outlet:
    """Hold a publisher: its name, the short name that attributions use, and its reliability A–F."""

    id: int
    name: str
    short_name: str
    reliability: str
    articles: int

    @property
    def cited_as(self) -> str:
        """Return the short name, or the full one where there is none."""
        return self.short_name or self.name
