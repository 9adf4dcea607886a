"""Saved searches as rows."""

from __future__ import annotations

from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.searches import SavedSearch
from workbench.library.rows import insert, now


def add(db: Database, *, name: str, query: str) -> int:
    """Keep a search under a name and return its id."""
    row = {"uuid": str(uuid4()), "name": name, "query": query, "created": now(), "modified": now()}
    return insert(db, "saved_searches", row)


def delete(db: Database, search_id: int) -> None:
    """Forget a saved search."""
    db.table("saved_searches").delete(search_id)


def all_of(db: Database) -> list[SavedSearch]:
    """Return all saved searches by name."""
    rows = db.query("SELECT id, name, query FROM saved_searches ORDER BY name COLLATE NOCASE, id")
    return [SavedSearch(**row) for row in rows]
