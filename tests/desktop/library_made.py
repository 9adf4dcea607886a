"""Articles for the window's tests, added without files and workers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.articles import Block, BlockKind, Extracted, Facts
from workbench.domain.codebook import Tag, TagKind, TagRef
from workbench.domain.texts import normalised
from workbench.library import articles, codebook, outlets
from workbench.library.library import Library
from workbench.operations.codebook import add_tag
from workbench.operations.passages import mark_passage, span_of_quote


@dataclass(frozen=True, slots=True)
class Draft:
    """What a test says of an article; the rest is filled in."""

    title: str
    text: str
    outlet: str = "Harbour Ledger"
    published: str = "2026-06-01"
    byline: str = ""
    language: str = "en"


DRAFTS = (
    Draft(
        "Ministers weigh a price cap as the gas transit deal nears its end",
        "Energy ministers remained divided over the gas price cap on Tuesday.\n\n"
        "Several delegations argued that a new transit deal must be settled first. Kestrel Energy said nothing 🙂.\n\n"
        "“Without clarity on volumes, a cap is a number without a market,” one minister told reporters.",
        outlet="Polder Courant",
        published="2026-06-12",
        byline="Marit Dekker",
    ),
    Draft(
        "Kestrel signals readiness for limited transit",
        "Kestrel Energy said volumes of gas through the Sund entry point could continue under a short contract.\n\n"
        "Officials called the proposal commercially incomprehensible.",
        published="2026-06-11T09:30",
        byline="T. Brandt",
    ),
    Draft(
        "Storage sites ready for the winter season",
        "Operators offered discounted tariffs for storage over the winter season.\n\nSites stood at 95 per cent.",
        outlet="Jiangwan Review",
        published="2026-05",
    ),
    Draft(
        "芯片出口管制再度收紧",
        "商务部周三宣布新的芯片出口管制。\n\n业内人士表示影响有限。",
        outlet="Jiangwan Review",
        published="2026-06-20",
        language="zh",
    ),
    Draft("A note without a date", "Nothing of note was said.", outlet="", published=""),
)
"""Five articles: dated to the minute, the day and the month, one in Chinese, one that nothing is known of."""


def add_articles(library: Library, drafts: Sequence[Draft]) -> list[int]:
    """Add articles in one step and return their ids, in order."""
    with library.step("Add Articles") as step:
        return [
            articles.add(step.db, extracted(draft), outlet_id=outlets.id_of(step.db, draft.outlet)) for draft in drafts
        ]


def add_tags(library: Library) -> dict[str, Tag]:
    """Add two actors and two themes and return them by name."""
    for kind, name, colour in (
        (TagKind.ACTOR, "Kestrel Energy", "blue"),
        (TagKind.ACTOR, "Ministers", "indigo"),
        (TagKind.THEME, "Price cap", "pink"),
        (TagKind.THEME, "Transit", "orange"),
    ):
        add_tag(library, kind=kind, name=name, colour=colour)
    db = library.reader()
    try:
        return {tag.name: tag for tag in codebook.read(db)}
    finally:
        db.close()


def mark(library: Library, article_id: int, quote: str, *tags: TagRef, note: str = "") -> int:
    """Mark the first place where *quote* stands and return the passage's id."""
    db = library.reader()
    try:
        span = span_of_quote(db, article_id=article_id, quote=quote)
    finally:
        db.close()
    changes = mark_passage(library, article_id=article_id, span=span, tags=list(tags), note=note)
    return changes.new_id("passages")


def extracted(draft: Draft) -> Extracted:
    """Return what a reader would have read."""
    text = normalised(draft.text)
    blocks, start = [], 0
    for part in text.split("\n"):
        if part:
            blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(part)))
        start += len(part) + 1
    found = {"title": "first line", "published": "byline line"}
    facts = Facts(
        title=draft.title,
        byline=draft.byline,
        outlet=draft.outlet,
        published=draft.published,
        language=draft.language,
        found=found,
    )
    return Extracted(text, tuple(blocks), facts)
