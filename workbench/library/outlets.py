"""Outlets as rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlite_utils import Database

from workbench.domain.articles import Grade, Outlet
from workbench.domain.texts import sort_key
from workbench.library.rows import change, first, insert, now

_COUNT = "(SELECT count(*) FROM articles WHERE outlet_id = outlets.id)"


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
    change(db, "outlets", outlet_id, {**values, "modified": now()})


def grade(db: Database, outlet_id: int, reliability: str, *, reason: str) -> None:
    """Give an outlet a reliability, and keep when and why."""
    update(db, outlet_id, {"reliability": reliability})
    row = {"outlet_id": outlet_id, "reliability": reliability, "reason": reason, "given": now()}
    insert(db, "reliability_grades", row)


def reliability(db: Database, outlet_id: int) -> str:
    """Return the reliability that an outlet has now, empty where it is gone."""
    row = db.execute("SELECT reliability FROM outlets WHERE id = ?", [outlet_id]).fetchone()
    return str(row[0]) if row else ""


def grades(db: Database, outlet_id: int) -> list[Grade]:
    """Return the reliabilities that an outlet was given, newest first."""
    query = "SELECT reliability, reason, given FROM reliability_grades WHERE outlet_id = ? ORDER BY id DESC"
    return [Grade(**row) for row in db.query(query, [outlet_id])]


def all_of(db: Database, *, counted: bool = False) -> list[Outlet]:
    """Return all outlets by name; with their articles *counted* it takes many times as long."""
    count = _COUNT if counted else "0"
    query = f"SELECT id, name, short_name, reliability, {count} AS articles FROM outlets"
    return sorted((Outlet(**row) for row in db.query(query)), key=lambda outlet: sort_key(outlet.name))
