"""The texts that an article has had, as rows. A revision is added or made current again, never changed."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from workbench.library import articles
from workbench.library.rows import remove


@dataclass(frozen=True, slots=True)
class RevisionNote:
    """Describe a revision without its text.

    *number* counts from 1; *imported* is ISO 8601 in UTC; *file* is where it was read from.
    """

    id: int
    number: int
    imported: str
    words: int
    file: str
    is_current: bool


def of_article(db: Database, article_id: int) -> list[RevisionNote]:
    """Return an article's revisions, the oldest first."""
    query = (
        "SELECT revisions.id, number, revisions.imported, words, "
        "coalesce((SELECT path FROM files WHERE files.revision_id = revisions.id ORDER BY files.id LIMIT 1), ''), "
        "articles.revision_id = revisions.id "
        "FROM revisions JOIN articles ON articles.id = article_id WHERE article_id = ? ORDER BY number"
    )
    rows = db.execute(query, [article_id])
    return [RevisionNote(key, number, at, words, file, bool(now)) for key, number, at, words, file, now in rows]


def make_current(db: Database, article_id: int, revision_id: int) -> None:
    """Let an article say again what one of its revisions says."""
    articles.update(db, article_id, {"revision_id": revision_id})


def delete(db: Database, revision_id: int) -> None:
    """Delete a revision with what is known of its files; its article must get another in the same step."""
    remove(db, "revisions", revision_id)
