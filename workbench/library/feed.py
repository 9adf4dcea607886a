"""Which articles changed since when: what the search index has to catch up with.

Every step notes the articles that it touched, in its own transaction, under the next change number. The index keeps
the number that it has seen; the difference is its work.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from workbench.library.rows import first


def note(db: Database, articles: Iterable[int]) -> None:
    """Write down that *articles* (ids) changed."""
    change = newest(db) + 1
    db.conn.executemany(
        "INSERT INTO article_changes (article_id, change) VALUES (?, ?) "
        "ON CONFLICT (article_id) DO UPDATE SET change = excluded.change",
        [(article, change) for article in articles],
    )


def newest(db: Database) -> int:
    """Return the number of the newest change, 0 for an untouched library."""
    return first(db, "SELECT coalesce(max(change), 0) FROM article_changes") or 0


def foreign(db: Database) -> int:
    """Return a number that differs once another connection has changed the library, for whatever reason."""
    return first(db, "PRAGMA data_version") or 0


def since(db: Database, change: int) -> list[int]:
    """Return the ids of the articles changed after *change*, gone ones included."""
    rows = db.execute("SELECT article_id FROM article_changes WHERE change > ? ORDER BY article_id", [change])
    return [article for (article,) in rows]
