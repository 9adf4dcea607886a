"""Show what changed between two revisions of an article."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from workbench.anchoring.differences import differing_pairs
from workbench.domain.articles import Article
from workbench.errors import WorkbenchError
from workbench.library import articles, revisions
from workbench.library.revisions import RevisionNote


@dataclass(frozen=True, slots=True)
class RevisionComparison:
    """Hold two revisions of an article and the *sentences* that differ: what *older* says and what *newer* says."""

    article: Article
    older: RevisionNote
    newer: RevisionNote
    sentences: tuple[tuple[str, str], ...]


def compare_revisions(
    db: Database, article_id: int, *, older: int | None = None, newer: int | None = None
) -> RevisionComparison:
    """Compare two revisions of an article by their numbers; without them, what it says now with what it said before.

    Raises WorkbenchError where the article is gone, has one revision only, or has none of that number.
    """
    article = articles.get(db, article_id)
    notes = revisions.of_article(db, article_id)
    if article is None:
        raise WorkbenchError("The article is gone; there is nothing to compare.")
    if len(notes) < 2:
        raise WorkbenchError("“{title}” has not changed since it was imported.", title=article.facts.title)
    new = _numbered(notes, newer) if newer is not None else next(note for note in notes if note.is_current)
    old = _numbered(notes, older) if older is not None else _before(notes, new)
    texts = (articles.revision(db, note.id).text for note in (old, new))
    return RevisionComparison(article, old, new, tuple(differing_pairs(*texts)))


def _before(notes: list[RevisionNote], new: RevisionNote) -> RevisionNote:
    """Return the revision before *new*; for the first, which came back, the newest of the others."""
    earlier = [note for note in notes if note.number < new.number]
    return earlier[-1] if earlier else notes[-1]


def _numbered(notes: list[RevisionNote], number: int) -> RevisionNote:
    found = next((note for note in notes if note.number == number), None)
    if found is None:
        raise WorkbenchError(
            "There is no revision {number}; the article has revisions 1 to {newest}.",
            number=number,
            newest=notes[-1].number,
        )
    return found
