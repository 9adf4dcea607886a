"""The few statements that every noun needs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlite_utils import Database

from workbench.errors import WorkbenchError

AMONG = "IN (SELECT value FROM json_each(?))"
"""Compares with any number of values: where each has a question mark of its own, SQLite takes 32,766."""


def insert(db: Database, table: str, row: Mapping[str, Any]) -> int:
    """Insert a row and return its id.

    Plain SQL: sqlite-utils asks for the table's columns at every row, which an import of thousands of files feels.
    """
    columns, places = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    return db.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({places})', list(row.values())).lastrowid or 0


def change(db: Database, table: str, row_id: int, values: Mapping[str, Any]) -> None:
    """Set columns of a row. Raises WorkbenchError where it is gone."""
    columns = ", ".join(f'"{name}" = ?' for name in values)
    done = db.execute(f'UPDATE "{table}" SET {columns} WHERE id = ?', [*values.values(), row_id])
    if not done.rowcount:
        raise gone()


def remove(db: Database, table: str, row_id: int) -> None:
    """Delete a row; one that is gone already does no harm."""
    db.execute(f'DELETE FROM "{table}" WHERE id = ?', [row_id])


def gone() -> WorkbenchError:
    """Return what to say where something was acted on that has been deleted, or undone, meanwhile."""
    return WorkbenchError("What this was to change is gone by now; nothing was changed.")


def first(db: Database, query: str, values: Sequence[Any] = ()) -> int | None:
    """Return the number in the first column of the first row, or ``None`` where there is no row."""
    row = db.execute(query, list(values)).fetchone()
    return int(row[0]) if row else None


def listed(values: Iterable[int] | Iterable[str]) -> str:
    """Return the one value that ``AMONG`` takes for these."""
    return json.dumps(list(values))


def now() -> str:
    """Return the time now, ISO 8601 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
