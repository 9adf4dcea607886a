"""What an analyst did not want to be suggested for an article, as rows."""

from __future__ import annotations

from sqlite_utils import Database

from workbench.domain.codebook import TagKind, TagRef
from workbench.library.rows import now


def add(db: Database, article_id: int, tag: TagRef) -> None:
    """Never suggest *tag* for an article again."""
    column = "actor_id" if tag.kind is TagKind.ACTOR else "theme_id"
    db.execute(
        f"INSERT OR IGNORE INTO dismissals (article_id, {column}, dismissed) VALUES (?, ?, ?)",
        [article_id, tag.id, now()],
    )


def of_article(db: Database, article_id: int) -> frozenset[TagRef]:
    """Return the tags that are not to be suggested for an article."""
    rows = db.execute("SELECT actor_id, theme_id FROM dismissals WHERE article_id = ?", [article_id])
    return frozenset(
        TagRef(TagKind.ACTOR, actor) if theme is None else TagRef(TagKind.THEME, theme) for actor, theme in rows
    )
