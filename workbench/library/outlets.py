"""Outlets as rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.articles import Outlet
from workbench.library.rows import first, insert, now

_COLUMNS = """
SELECT id, name, short_name, reliability,
  (SELECT count(*) FROM articles WHERE outlet_id = outlets.id) AS articles
FROM outlets
"""


def id_of(db: Database, name: str) -> int | None:
    """Return the id of the outlet called *name*, made if it is new; no name is no outlet."""
    name = " ".join(name.split())
    if not name:
        return None
    return known_id(db, name) or insert(
        db, "outlets", {"uuid": str(uuid4()), "name": name, "created": now(), "modified": now()}
    )


def known_id(db: Database, name: str) -> int | None:
    """Return the id of the outlet called *name*, or ``None`` where there is none."""
    return first(db, "SELECT id FROM outlets WHERE name = ?", [" ".join(name.split())])


def update(db: Database, outlet_id: int, values: Mapping[str, Any]) -> None:
    """Set columns of an outlet."""
    db.table("outlets").update(outlet_id, {**values, "modified": now()})


def all_of(db: Database) -> list[Outlet]:
    """Return all outlets by name."""
    return [Outlet(**row) for row in db.query(f"{_COLUMNS} ORDER BY name COLLATE NOCASE")]
