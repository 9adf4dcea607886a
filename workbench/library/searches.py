"""Saved searches as rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.searches import SavedSearch
from workbench.library.rows import change, first, insert, now, remove


def add(db: Database, *, name: str, query: str) -> int:
    """Keep a search under a name, below the others, and return its id."""
    time = now()
    place = first(db, "SELECT coalesce(max(position), 0) + 1 FROM saved_searches")
    row = {"uuid": str(uuid4()), "name": name, "query": query, "position": place, "created": time, "modified": time}
    return insert(db, "saved_searches", row)


def update(db: Database, search_id: int, values: Mapping[str, Any]) -> None:
    """Set columns of a saved search."""
    change(db, "saved_searches", search_id, {**values, "modified": now()})


def delete(db: Database, search_id: int) -> None:
    """Forget a saved search."""
    remove(db, "saved_searches", search_id)


def look(db: Database, search_id: int) -> None:
    """Note that the answer of a saved search is looked at now."""
    db.execute(
        "INSERT INTO looks (search_uuid, looked) SELECT uuid, ? FROM saved_searches WHERE id = ? "
        "ON CONFLICT (search_uuid) DO UPDATE SET looked = excluded.looked",
        [now(), search_id],
    )


def all_of(db: Database) -> list[SavedSearch]:
    """Return all saved searches in the order that they were given; one never looked at since it was kept counts from then."""
    rows = db.query(
        "SELECT id, name, query, coalesce(looked, created) AS looked FROM saved_searches "
        "LEFT JOIN looks ON search_uuid = uuid ORDER BY position, name COLLATE NOCASE, id"
    )
    return [SavedSearch(**row) for row in rows]
